# Frequent words that say nothing of the subject.  With a capital they begin sentences.
# WORD, or WORD, a tab and what a sentence does that begins with it:
#   anaphor     looks back to somebody or something said before (He, This)
#   connective  goes on from the sentence before (However)
# or, of any word in a sentence:
#   address     somebody speaks of himself or to the listener (I, you)
a
about
above
according
accordingly	connective
across
after
afterward	connective
afterwards	connective
again	connective
against
ago
all
almost
alone
along
already
also	connective
although
always
am
amid
among
an
and	connective
another	anaphor
any
anybody
anyone
anything
anyway
are
aren't
around
as
at
away
back
be
became
because
become
becomes
been
before
behind
being
below
beside
besides	connective
between
beyond
both	anaphor
but	connective
by
came
can
can't
cannot
consequently	connective
could
couldn't
despite
did
didn't
do
does
doesn't
doing
don't
done
down
due
during
each
earlier
either
else
enough
even
ever
every
everybody
everyone
everything
few
fewer
finally
first
for
former	anaphor
from
further
furthermore	connective
get
gets
getting
go
goes
going
got
had
hadn't
has
hasn't
have
haven't
having
he	anaphor
he's
hence	connective
her	anaphor
here	anaphor
here's
hers	anaphor
herself	anaphor
him	anaphor
himself	anaphor
his	anaphor
how
however	connective
i	address
i'd	address
i'll	address
i'm	address
i've	address
if
in
indeed	connective
instead	connective
into
is
isn't
it	anaphor
it's
its	anaphor
itself	anaphor
just
last
later	connective
latter	anaphor
least
less
let	address
let's	address
like
likewise	connective
made
make
makes
making
many
may
maybe
me	address
meanwhile	connective
might
mine	address
more
moreover	connective
most
mr
mrs
ms
much
must
my	address
myself	address
near
nearly
neither	anaphor
never
nevertheless	connective
next
no
nobody
none
nonetheless	connective
nor	connective
not
nothing
now
of
off
often
on
once
one
only
onto
or	connective
other
others
otherwise	connective
our	address
ours	address
ourselves	address
out
over
own
per
perhaps
quite
rather
really
said
same
say
says
second
several
shall
she	anaphor
she's
should
shouldn't
similarly	connective
since
so	connective
some
somebody
someone
something
sometimes
soon
still	connective
such	anaphor
than
that	anaphor
that's
the
their	anaphor
theirs	anaphor
them	anaphor
themselves	anaphor
then	connective
there	anaphor
there's
thereafter
thereby
therefore	connective
these	anaphor
they	anaphor
they'd
they'll
they're
they've
third
this	anaphor
those	anaphor
though
through
throughout
thus	connective
to
together
told
too	connective
toward
towards
under
unless
unlike
until
up
upon
us	address
use
very
via
was
wasn't
we	address
we'd	address
we'll	address
we're	address
we've	address
well
were
weren't
what
what's
whatever
when
whenever
where
whereas
wherever
whether
which
while
who
who's
whoever
whole
whom
whose
why
will
with
within
without
won't
would
wouldn't
yes
yet	connective
you	address
you'd	address
you'll	address
you're	address
you've	address
your	address
yours	address
yourself	address
yourselves	address
