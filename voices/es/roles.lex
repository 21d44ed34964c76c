# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
abogada	person f
abogado	person m
abogados	group
agencia	org
agricultor	person m
agricultora	person f
alcalde	person
alcaldesa	person f
analista	person
artista	person
autoridades	group
ayuntamiento	org
bióloga	person f
biólogo	person m
candidata	person f
candidato	person m
cantante	person
capitana	person f
capitán	person m
comisión	org
concejal	person
concejala	person f
conductor	person m
conductora	person f
diario	org
diputada	person f
diputado	person m
diputados	group
director	person m
directora	person f
dirigente	person
dueña	person f
dueño	person m
economista	person
ejército	org
embajador	person m
embajadora	person f
empresa	org
enfermera	person f
enfermero	person m
entrenador	person m
entrenadora	person f
escritor	person m
escritora	person f
especialista	person
experta	person f
experto	person m
expertos	group
fiscal	person
fiscalía	org
fuentes	group
gobernador	person m
gobernadora	person f
gobierno	org
hermana	person f
hermano	person m
hija	person f
hijo	person m
historiador	person m
historiadora	person f
hombre	person m
ingeniera	person f
ingeniero	person m
investigador	person m
investigadora	person f
investigadores	group
jefa	person f
jefe	person m
juez	person
jueza	person f
líder	person
madre	person f
maestra	person f
maestro	person m
manifestantes	group
ministerio	org
ministra	person f
ministro	person m
mujer	person f
médica	person f
médico	person m
médicos	group
obispo	person m
oposición	org
padre	person m
padres	group
papa	person m
parlamento	org
partido	org
periodista	person
pescador	person m
pescadora	person f
policía	org
portavoz	person
presidenta	person f
presidente	person m
profesor	person m
profesora	person f
reina	person f
representante	person
rey	person m
secretaria	person f
secretario	person m
senado	org
senador	person m
senadora	person f
senadores	group
sindicato	org
sindicatos	group
testigo	person
testigos	group
tribunal	org
universidad	org
vecina	person f
vecino	person m
vecinos	group
vocera	person f
vocero	person m
