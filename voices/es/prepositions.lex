# Prepositions that may begin a circumstance.  place: where it is.
a
al
ante
bajo
con
contra
de
del
desde
durante
en	place
entre
hacia
hasta
hoy
mediante
para
por
según
sin
sobre
tras
