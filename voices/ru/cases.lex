# Endings of names in oblique cases.  ENDING, a tab, the endings that it may have in the nominative, with
# spaces between them; "-": none.
а	-
ого	ий ый ой
ому	ий ый ой
ла	ел
е	- а й ь я
ей	я
ем	- й ь
и	а я ь
ией	ия
ии	ия
ию	ия
им	ий
ом	- ий ой
ой	а ая
ою	а ая
у	- а
ую	ая
ы	а
ым	- ый
ю	й ь я
я	й ь
