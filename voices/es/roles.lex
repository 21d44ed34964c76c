# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
abogada	person f
abogado	person m
abogados	group
abonada	person f
abonado	person m
abuela	person f
abuelo	person m
activista	person
activistas	group
actor	person m
actriz	person f
acusada	person f
acusado	person m
administración	org
administrador	person m
administradora	person f
adolescente	person
adulto	person
aerolínea	org
aficionada	person f
aficionado	person m
aficionados	group
afiliada	person f
afiliado	person m
agencia	org any
agente	person
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
alguacil	person
almirante	person m
alumna	person f
alumno	person m
alumnos	group
amiga	person f
amigo	person m
amigos	group
analista	person
analistas	group
anciana	person f
anciano	person m
antropóloga	person f
antropólogo	person m
apicultor	person m
apicultora	person f
armada	org
arquera	person f
arquero	person m
arqueóloga	person f
arqueólogo	person m
arquitecta	person f
arquitecto	person m
artista	person
arzobispado	org
arzobispo	person m
aseguradora	org
asesor	person m
asesora	person f
asistente	person m
asociación	org
aspirante	person
astronauta	person
astrónoma	person f
astrónomo	person m
atleta	person
audiencia	org
autor	person m
autora	person f
autoridades	group
ayudante	person m
ayuntamiento	org
azafata	person f
bailarina	person f
bailarín	person m
bancada	org
banco	org
baronesa	person f
barón	person m
bedel	person
bibliotecaria	person f
bibliotecario	person m
bióloga	person f
biólogo	person m
bodeguera	person f
bodeguero	person m
bolsa	org
bombera	person f
bombero	person m
bomberos	group
boticaria	person f
boticario	person m
botánica	person f
botánico	person m
boxeador	person m
boxeadora	person f
caballero	person m
cabecilla	person
cabo	person
cadena	org
caficultor	person
camarera	person f
camarero	person m
camionera	person f
camionero	person m
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
cardenal	person m
cardióloga	person f
cardiólogo	person m
carnicera	person f
carnicero	person m
carpintera	person f
carpintero	person m
carta	thing
cartel	thing
cartera	person f
cartero	person m
catedrática	person f
catedrático	person m
cazador	person m
cazadora	person f
centenaria	person f
centenario	person m
chef	person
chica	person f
chico	person m
ciclista	person
científica	person f
científico	person m
científicos	group
cincuentón	person
cineasta	person
cirujana	person f
cirujano	person m
ciudadana	person f
ciudadano	person m
clienta	person f
cliente	person m
clientes	group
climatóloga	person f
climatólogo	person m
club	org
clínica	org
coalición	org
cocinera	person f
cocinero	person m
colectivo	org
colega	person
colegio	org
columnista	person
comandante	person
comerciante	person m
comerciantes	group
comisaria	person f
comisario	person m
comisionada	person f
comisionado	person m
comisión	org
comité	org
compañera	person f
compañero	person m
compañeros	group
compañía	org any
compositor	person m
compositora	person f
comunicado	thing
concejal	person
concejala	person f
concejales	group
conde	person m
condesa	person f
conductor	person m
conductora	person f
confederación	org
congreso	org
consejera	person f
consejero	person m
consejería	org
consejo	org
conserje	person
constructora	org
consulado	org
consultor	person m
consultora	person f
contador	person m
contadora	person f
contraloría	org
contribuyente	person
cooperativa	org
coordinador	person m
coordinadora	person f
coronel	person
coronela	person f
corredor	person m
corredora	person f
corte	org
cosmonauta	person
costurera	person f
críticos	group
cuidador	person m
cuidadora	person f
cura	person m
cuñada	person f
cuñado	person m
cámara	org
cónyuge	person
damnificada	person f
damnificado	person m
defensor	person m
defensora	person f
defensoría	org
delantera	person f
delantero	person m
delegación	org
delegada	person f
delegado	person m
dentista	person
denunciante	person
departamento	org
dependiente	person m
deportista	person
desaparecida	person f
desaparecido	person m
desplazada	person f
desplazado	person m
detenida	person f
detenido	person m
diario	org
dibujante	person
diplomática	person f
diplomático	person m
diputación	org
diputada	person f
diputado	person m
diputados	group
dirección	org
director	person m
directora	person f
dirigente	person
dirigentes	group
diseñador	person m
diseñadora	person f
diócesis	org
docente	person
docentes	group
doctor	person m
doctora	person f
domador	person m
domadora	person f
dueña	person f
dueño	person m
duque	person m
duquesa	person f
ecologista	person
ecologistas	group
economista	person
economistas	group
ecóloga	person f
ecólogo	person m
edil	person
editor	person m
editora	person f
educador	person m
educadora	person f
ejecutivo	org
ejército	org
electricista	person
embajada	org
embajador	person m
embajadora	person f
emisora	org
emperador	person m
emperatriz	person f
empleada	person f
empleado	person m
empleados	group
empresa	org any
empresaria	person f
empresario	person m
empresarios	group
encargada	person f
encargado	person m
encuesta	thing
enfermera	person f
enfermero	person m
ensayista	person
entrenador	person m
entrenadora	person f
entrevistada	person f
entrevistado	person m
enviada	person f
epidemióloga	person f
epidemiólogo	person m
escritor	person m
escritora	person f
escuela	org
escultor	person m
escultora	person f
especialista	person
espectador	person m
espectadora	person f
esposa	person f
esposas	group
esposo	person m
espía	person
estibador	person m
estibadora	person f
estratega	person
estudiante	person
estudiantes	group
estudio	thing
exalcalde	person m
exalcaldesa	person f
exministra	person f
exministro	person m
experta	person f
experto	person m
expertos	group
explotador	person m
explotadora	person f
expresidenta	person f
expresidente	person
fabricante	org
facultad	org
familiares	group
farmacéutica	person f
farmacéutico	person m
federación	org
filósofa	person f
filósofo	person m
fiscal	person
fiscala	person f
fiscales	group
fiscalía	org
fisioterapeuta	person
florista	person
folleto	thing
fontanera	person f
fontanero	person m
forastera	person f
forastero	person m
fotógrafa	person f
fotógrafo	person m
fraile	person m
frutera	person f
frutero	person m
fuente	person
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
gendarme	person
generalitat	org
gerente	person
geóloga	person f
geólogo	person m
ginecóloga	person f
ginecólogo	person m
gobernación	org
gobernador	person m
gobernadora	person f
gobierno	org
goleador	person m
goleadora	person f
granjera	person f
granjero	person m
grupo	org any
guarda	person
guardia	org
guardia civil	org
guardiana	person f
guardián	person m
guerrillera	person f
guerrillero	person m
guionista	person
guitarrista	person
guía	person
habitante	person
habitantes	group
herida	person f
herido	person m
hermana	person f
hermanastra	person f
hermanastro	person m
hermano	person m
heroína	person f
herrera	person f
herrero	person m
hija	person f
hijo	person m
hinchas	group
historiador	person m
historiadora	person f
historiadores	group
hombre	person m
hombres	group
hospital	org
hostelera	person f
hostelero	person m
hosteleros	group
huelguistas	group
héroe	person m
iglesia	org
ilustrador	person m
ilustradora	person f
impulsor	person m
impulsora	person f
imputada	person f
imputado	person m
informe	thing
ingeniera	person f
ingeniero	person m
inmigrante	person
inquilina	person f
inquilino	person m
inspector	person m
inspectora	person f
institución	org any
instituto	org
instructor	person m
instructora	person f
integrante	person
intendencia	org
intendente	person
interlocutor	person m
interlocutora	person f
intérprete	person
inventor	person m
inventora	person f
investigador	person m
investigadora	person f
investigadoras	group
investigadores	group
invitada	person f
invitado	person m
jardinera	person f
jardinero	person m
jefa	person f
jefe	person m
jerarca	person
joven	person
jubilada	person f
jubilado	person m
jubilados	group
jueces	group
juez	person
jueza	person f
jugador	person m
jugadora	person f
jugadores	group
juglar	person
junta	org
juzgado	org
jóvenes	group
laboratorio	org
lector	person m
lectora	person f
letrada	person f
letrado	person m
letrero	thing
librera	person f
librero	person m
licenciada	person f
licenciado	person m
lideresa	person
liga	org
locutor	person m
locutora	person f
logopeda	person
lugareña	person f
lugareño	person m
líder	person
madre	person f
maestra	person f
maestro	person m
magistrada	person f
magistrado	person m
mandataria	person f
mandatario	person m
manifestante	person
manifestantes	group
maquinista	person
marchista	person
marido	person m
marinera	person f
marinero	person m
matemática	person f
matemático	person m
mecánico	person m
mediador	person m
mediadora	person f
mediocampista	person
mensaje	thing
mesera	person f
mesero	person m
meteoróloga	person f
meteorólogo	person m
migrante	person
militante	person
militar	person
minera	person f
minero	person m
mineros	group
ministerio	org
ministra	person f
ministro	person m
ministros	group
modista	person
moncloa	org
monitor	person m
monitora	person f
monja	person f
monje	person m
muchacha	person f
muchacho	person m
mujer	person f
mujeres	group
municipio	org
museo	org
médica	person f
médico	person m
médicos	group
músico	person m
nadador	person m
nadadora	person f
negociador	person m
negociadora	person f
negociante	person
neuróloga	person f
neurólogo	person m
nieta	person f
nieto	person m
niña	person f
niño	person m
niños	group
nonagenaria	person f
nonagenario	person m
notaria	person f
notario	person m
novelista	person
novia	person f
novio	person m
nuera	person f
obispo	person m
obrera	person f
obrero	person m
observador	person m
observadora	person f
observadores	group
observatorio	org
octogenaria	person f
octogenario	person m
oculista	person
oenegé	org any
oficial	person
oficina	org
oncóloga	person f
oncólogo	person m
ong	org any
operador	person m
operadora	person f
operaria	person f
operario	person m
oposición	org
opositor	person m
opositora	person f
opositores	group
orador	person m
oradora	person f
organismo	org
organización	org any
organizador	person m
organizadora	person f
organizadores	group
oyente	person
paciente	person
padre	person m
padres	group
panadera	person f
panadero	person m
pancarta	thing
papa	person m
pareja	person
parlamentaria	person f
parlamentario	person m
parlamento	org
participante	person
partido	org
pasajera	person f
pasajero	person m
pasajeros	group
pastor	person m
pastora	person f
patinador	person m
patinadora	person f
patrona	person f
patronal	org
patrón	person m
peatón	person
pediatra	person
peluquera	person f
peluquero	person m
periodista	person
perita	person f
perito	person m
periódico	org
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
placa	thing
plataforma	org
poeta	person
poetisa	person f
policía	org
policías	group
politóloga	person f
politólogo	person m
político	person m
portadora	person f
portavoces	group
portavoz	person
portera	person f
portero	person m
prefectura	org
premier	person
preparador	person m
preparadora	person f
presentador	person m
presentadora	person f
presidencia	org
presidenta	person f
presidente	person m
prima	person f
primer ministro	person m
primera ministra	person f
primo	person m
princesa	person f
procesada	person f
procesado	person m
procurador	person m
procuradora	person f
procuraduría	org
productor	person m
productora	person f
profesor	person m
profesora	person f
profesores	group
programador	person m
programadora	person f
promotor	person m
promotora	person f
propietaria	person f
propietario	person m
protector	person m
protectora	person f
príncipe	person m
psicóloga	person f
psicólogo	person m
psiquiatra	person
párroco	person m
químico	person m
realizador	person m
realizadora	person f
rector	person m
rectora	person f
redacción	org
redactor	person m
redactora	person f
refugiada	person f
refugiado	person m
regidor	person m
regidora	person f
rehén	person
reina	person f
relojera	person f
relojero	person m
repartidor	person m
repartidora	person f
reportera	person f
reportero	person m
representante	person
rescatistas	group
residente	person
residentes	group
responsable	person
restaurador	person m
restauradora	person f
revista	org
rey	person m
rótulo	thing
sacerdote	person m
sacerdotisa	person f
salvador	person m
salvadora	person f
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
señor	person m
señora	person f
sindicalista	person
sindicato	org
sindicatos	group
sismóloga	person f
sismólogo	person m
sobreviviente	person
sobrina	person f
sobrino	person m
socia	person f
sociedad	org any
socio	person m
socios	group
socióloga	person f
sociólogo	person m
soldado	person
soldador	person m
soldadora	person f
solicitante	person
sondeo	thing
subdirector	person m
subdirectora	person f
subsecretaria	person f
subsecretario	person m
suegra	person f
suegro	person m
superintendencia	org
superviviente	person
tabernera	person f
tabernero	person m
taxista	person
taxistas	group
teatro	org
televidente	person
televisión	org
tendera	person f
tendero	person m
teniente	person
tenista	person
terapeuta	person
tesorera	person f
tesorero	person m
testigo	person
testigos	group
texto	thing
titular	person
torera	person f
torero	person m
trabajador	person m
trabajadora	person f
trabajadores	group
traductor	person m
traductora	person f
tribunal	org
tuit	thing
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
viróloga	person f
virólogo	person m
viticultor	person m
viticultora	person f
viuda	person f
viudo	person m
vocera	person f
vocero	person m
voceros	group
voluntaria	person f
voluntario	person m
voluntarios	group
votante	person
vulcanóloga	person f
vulcanólogo	person m
víctima	person
víctimas	group
yerno	person m
zapatera	person f
zapatero	person m
árbitra	person f
árbitro	person m
