# Prepositions that may begin a circumstance.  place: where it is.
après
au
aux
avant
chez
contre
dans	place
depuis
devant
durant
dès
en	place
entre
envers
hors
lors
malgré
par
parmi
pendant
sans
selon
sous
sur
vers
à	place
