# Prepositions that may begin a circumstance.
après
au
aux
avant
chez
dans
depuis
devant
en
lors
par
pendant
sur
à
