# Words that begin a reported clause.
that
whether
how
why
what
if
who
when
where
