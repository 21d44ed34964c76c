# Prepositions that may begin a circumstance; "agent" stands before who does what a passive says, "place" before where it is, "source" before whom it comes from.
in	place
on
at	place
during
to
after
before
by	agent
with
from	source
of
about
for
through
via
over
under
into
against
among
between
without
within
until
since
as
like
than
despite
inside	place
outside	place
near	place
around
following
if
behind
beside
alongside
opposite
