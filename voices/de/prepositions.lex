# Prepositions that may begin a circumstance.  place: where it is.
ab
am
an
auf	place
aus	place
außerhalb
bei	place
beim
bis
durch
für
gegen
gegenüber
hinter
im	place
in	place
innerhalb
laut
mit
nach
neben
ohne
per
seit
statt
trotz
um
unter
vom
von
vor
wegen
während
zu
zum
zur
zwischen
über
