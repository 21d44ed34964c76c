# Words that tie a role noun to what it belongs to: the mayor |of Oslo.
of
for
at
from
in
with
to
