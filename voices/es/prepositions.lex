# Prepositions that may begin a circumstance.
a
ante
con
desde
durante
en
hoy
por
sobre
tras
