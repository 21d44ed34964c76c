# Prepositions that may begin a circumstance.  place: where it is.
a
antes
ao
aos
após
até
com
contra
da
de
desde
do
durante
em	place
entre
na	place
nas	place
no	place
nos	place
para
pela
pelas
pelo
pelos
perante
por
segundo
sem
sob
sobre
à
às
