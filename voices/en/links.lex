# Words that tie a role noun to what it belongs to: the mayor |of Oslo.  "owner" behind a tab: that is what its office is of, as in a list:
# the presidents |of Mexico, Ana Lund, and |of Chile, Carl Hart.
of	owner
for
at
from
in
with
to
