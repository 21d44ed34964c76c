# Words that may stand between a subject and its verb: auxiliaries, negations, short adverbs.
# "be" behind a tab: forms of it, which make a passive.
has
have
had
did
does
do
was	be
were	be
is	be
are	be
be	be
been	be
being	be
will
would
can
could
may
might
must
should
shall
not
n't
also
then
later
earlier
again
once
often
never
always
still
just
already
even
ever
simply
further
has
been	be
previously
reportedly
soon
now
since
first
famously
once
didn't
doesn't
don't
won't
wouldn't
hasn't
haven't
hadn't
couldn't
can't
isn't	be
aren't	be
wasn't	be
weren't
repeatedly
privately
publicly
both
all
each
