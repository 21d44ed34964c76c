# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
abogada	person f
abogado	person m
abogados	group
abuela	person f
abuelo	person m
activista	person
activistas	group
acusada	person f
acusado	person m
administración	org
aerolínea	org
aficionados	group
agencia	org
agentes	group
agricultor	person m
agricultora	person f
agricultores	group
agrónoma	person f
agrónomo	person m
alcalde	person
alcaldes	group
alcaldesa	person f
alcaldía	org
alfarera	person f
alfarero	person m
alumna	person f
alumno	person m
alumnos	group
amigos	group
analista	person
analistas	group
anciana	person f
anciano	person m
apicultor	person m
apicultora	person f
arquera	person f
arquero	person m
arqueóloga	person f
arqueólogo	person m
arquitecta	person f
arquitecto	person m
artista	person
asociación	org
atleta	person
autoridades	group
ayuntamiento	org
banco	org
bibliotecaria	person f
bibliotecario	person m
bióloga	person f
biólogo	person m
bolsa	org
bombera	person f
bombero	person m
bomberos	group
boticaria	person f
boticario	person m
caballero	person m
cabo	person
cadena	org
camarera	person f
camarero	person m
campeona	person f
campesina	person f
campesino	person m
campesinos	group
campeón	person m
canciller	person
cancillería	org
candidata	person f
candidato	person m
cantante	person
capitana	person f
capitán	person m
carnicera	person f
carnicero	person m
carpintera	person f
carpintero	person m
cartera	person f
cartero	person m
centenaria	person f
centenario	person m
chica	person f
chico	person m
ciclista	person
científicos	group
cincuentón	person
cineasta	person
clientes	group
climatóloga	person f
climatólogo	person m
club	org
cocinera	person f
cocinero	person m
colegio	org
comandante	person
comerciantes	group
comisaria	person f
comisario	person m
comisión	org
comité	org
compañera	person f
compañero	person m
compañeros	group
compañía	org
comunicado	thing
concejal	person
concejala	person f
conductor	person m
conductora	person f
confederación	org
consejera	person f
consejero	person m
consejería	org
consejo	org
conserje	person
constructora	org
cooperativa	org
coordinador	person m
coordinadora	person f
coronel	person
corredor	person m
corredora	person f
corte	org
costurera	person f
críticos	group
cuñada	person f
cuñado	person m
cámara	org
defensoría	org
delantera	person f
delantero	person m
delegación	org
delegada	person f
delegado	person m
dentista	person
departamento	org
deportista	person
detenida	person f
detenido	person m
diario	org
dibujante	person
diputada	person f
diputado	person m
diputados	group
dirección	org
director	person m
directora	person f
dirigente	person
diseñador	person m
diseñadora	person f
dueña	person f
dueño	person m
ecologista	person
ecologistas	group
economista	person
economistas	group
edil	person
editor	person m
editora	person f
educador	person m
educadora	person f
ejército	org
electricista	person
embajada	org
embajador	person m
embajadora	person f
empleada	person f
empleado	person m
empleados	group
empresa	org
empresaria	person f
empresario	person m
encargada	person f
encargado	person m
enfermera	person f
enfermero	person m
entrenador	person m
entrenadora	person f
entrevistada	person f
entrevistado	person m
escritor	person m
escritora	person f
escuela	org
escultor	person m
escultora	person f
especialista	person
esposa	person f
esposo	person m
estudiante	person
estudiantes	group
exministra	person f
exministro	person m
experta	person f
experto	person m
expertos	group
expresidenta	person f
expresidente	person
familiares	group
farmacéutica	person f
farmacéutico	person m
federación	org
filósofa	person f
filósofo	person m
fiscal	person
fiscalía	org
florista	person
fontanera	person f
fontanero	person m
fotógrafa	person f
fotógrafo	person m
frutera	person f
frutero	person m
fuentes	group
funcionaria	person f
funcionario	person m
fundación	org
fundador	person m
fundadora	person f
futbolista	person
físico	person m
ganadera	person f
ganadero	person m
ganaderos	group
ganador	person m
ganadora	person f
gerente	person
geóloga	person f
geólogo	person m
gobernación	org
gobernador	person m
gobernadora	person f
gobierno	org
goleador	person m
goleadora	person f
granjera	person f
granjero	person m
grupo	org
guarda	person
guardia	org
guardiana	person f
guardián	person m
guionista	person
guía	person
habitantes	group
hermana	person f
hermanastra	person f
hermanastro	person m
hermano	person m
herrera	person f
herrero	person m
hija	person f
hijo	person m
hinchas	group
historiador	person m
historiadora	person f
historiadores	group
hombre	person m
hospital	org
hostelera	person f
hostelero	person m
iglesia	org
ilustrador	person m
ilustradora	person f
informe	thing
ingeniera	person f
ingeniero	person m
inquilina	person f
inquilino	person m
inspector	person m
inspectora	person f
institución	org
instituto	org
intendencia	org
intendente	person
intérprete	person
inventor	person m
inventora	person f
investigador	person m
investigadora	person f
investigadoras	group
investigadores	group
jardinera	person f
jardinero	person m
jefa	person f
jefe	person m
joven	person
jubilada	person f
jubilado	person m
juez	person
jueza	person f
jugador	person m
jugadora	person f
jugadores	group
juglar	person
junta	org
juzgado	org
jóvenes	group
lector	person m
lectora	person f
letrada	person f
letrado	person m
librera	person f
librero	person m
liga	org
líder	person
madre	person f
maestra	person f
maestro	person m
magistrada	person f
magistrado	person m
manifestantes	group
marchista	person
marido	person m
marinera	person f
marinero	person m
matemática	person f
matemático	person m
mecánico	person m
mensaje	thing
meteoróloga	person f
meteorólogo	person m
militar	person
minera	person f
minero	person m
mineros	group
ministerio	org
ministra	person f
ministro	person m
ministros	group
modista	person
mujer	person f
municipio	org
museo	org
médica	person f
médico	person m
médicos	group
músico	person m
nadador	person m
nadadora	person f
nieta	person f
nieto	person m
niña	person f
niño	person m
niños	group
nonagenaria	person f
nonagenario	person m
novelista	person
novia	person f
novio	person m
nuera	person f
obispo	person m
obrera	person f
obrero	person m
observadores	group
octogenaria	person f
octogenario	person m
oficial	person
oficina	org
ong	org
operaria	person f
operario	person m
oposición	org
opositores	group
organismo	org
organización	org
organizador	person m
organizadora	person f
organizadores	group
padre	person m
padres	group
panadera	person f
panadero	person m
papa	person m
parlamento	org
partido	org
pasajera	person f
pasajero	person m
pasajeros	group
pastor	person m
pastora	person f
patrona	person f
patronal	org
patrón	person m
peatón	person
pediatra	person
peluquera	person f
peluquero	person m
periodista	person
pescadera	person f
pescadero	person m
pescador	person m
pescadora	person f
pescadores	group
petrolera	org
pianista	person
piloto	person
pintor	person m
pintora	person f
plataforma	org
poeta	person
policía	org
policías	group
político	person m
portavoz	person
portera	person f
portero	person m
prefectura	org
presidencia	org
presidenta	person f
presidente	person m
prima	person f
primo	person m
procurador	person m
procuradora	person f
productor	person m
productora	person f
profesor	person m
profesora	person f
propietaria	person f
propietario	person m
psicóloga	person f
psicólogo	person m
psiquiatra	person
párroco	person m
químico	person m
rector	person m
rectora	person f
reina	person f
relojera	person f
relojero	person m
repartidor	person m
repartidora	person f
reportera	person f
reportero	person m
representante	person
rescatistas	group
residentes	group
responsable	person
restaurador	person m
restauradora	person f
rey	person m
sacerdote	person m
sargento	person
sastre	person
secretaria	person f
secretario	person m
secretaría	org
seleccionador	person m
seleccionadora	person f
semanario	org
senado	org
senador	person m
senadora	person f
senadores	group
senderista	person
septuagenaria	person f
septuagenario	person m
servicio	org
sexagenaria	person f
sexagenario	person m
sindicato	org
sindicatos	group
sobrina	person f
sobrino	person m
socia	person f
sociedad	org
socio	person m
socios	group
soldado	person
subdirector	person m
subdirectora	person f
suegra	person f
suegro	person m
superintendencia	org
superviviente	person
taxista	person
televisión	org
tendera	person f
tendero	person m
teniente	person
tenista	person
testigo	person
testigos	group
titular	person
torera	person f
torero	person m
trabajador	person m
trabajadora	person f
trabajadores	group
traductor	person m
traductora	person f
tribunal	org
turista	person
turistas	group
tutor	person m
tutora	person f
técnico	person m
tía	person f
tío	person m
universidad	org
usuaria	person f
usuario	person m
usuarios	group
vaquera	person f
vaquero	person m
vecina	person f
vecino	person m
vecinos	group
vendedor	person m
vendedora	person f
veterana	person f
veterano	person m
veterinaria	person f
veterinario	person m
viajera	person f
viajero	person m
vicepresidenta	person f
vicepresidente	person
vigilante	person
viticultor	person m
viticultora	person f
viuda	person f
viudo	person m
vocera	person f
vocero	person m
voluntaria	person f
voluntario	person m
voluntarios	group
víctima	person
yerno	person m
zapatera	person f
zapatero	person m
