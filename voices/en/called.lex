# Words that give a name to somebody who was described: a student |named Pia Holm.  "as" behind a tab: the name stands behind
# the next word with "link": a woman who gave her |name only as Dora.
as	link
identified	as
known	as
name	as
named
