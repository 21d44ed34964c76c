# Cue verbs.  FORM, a tab, CLASS (say, tell, ask, think, voice, judge, prep), as in voices/en/cues.lex.
a decir de	prep
a juicio de	prep
a ojos de	prep
abunda	say
abundó	say
acepta	say
aceptó	say
aclara	say
aclaraba	say
aclaran	say
aclaró	say
acota	say
acotó	say
acusó	judge
adelanta	say
adelantaba	say
adelantó	say
admite	say
admiten	say
admitió	say
admitían	say
advertía	say
advierte	say
advierten	say
advirtió	say
afirma	say
afirmaba	say
afirman	say
afirmaron	say
afirmó	say
agrega	say
agregaba	say
agregan	say
agregó	say
ahonda	say
ahondó	say
alega	say
alegó	say
alerta	say
alertó	say
anota	say
anotó	say
anuncia	say
anunciaba	say
anunciaron	say
anunció	say
apela	say
apeló	say
apostilla	say
apostilló	say
apremió	say
apunta	say
apuntaba	say
apuntan	say
apuntó	say
argumenta	say
argumentó	say
arguye	say
asegura	say
aseguraba	say
aseguran	say
aseguraron	say
aseguró	say
asevera	say
aseveró	say
asiente	say
asintió	say
asombra	voice
avisa	say
avisó	tell
añade	say
añaden	say
añadió	say
añadía	say
balbucea	voice
balbuceó	voice
bromea	voice
bromeaba	voice
bromeó	voice
calificó	judge
carcajea	voice
celebra	say
celebraba	say
celebran	say
celebró	say
clama	say
clamaba	voice
clamó	say
coincide	say
coincidió	say
comenta	say
comentaba	say
comentan	say
comentó	say
concede	say
concedió	say
concluye	say
concluyó	say
confesaba	say
confesó	say
confiesa	say
confirma	say
confirmaba	say
confirman	say
confirmó	say
confió	say
confía	say
conmina	say
considera	say
consideró	say
constata	say
constató	say
contaba	say
contaban	say
contaron	say
contesta	say
contestaba	say
contestó	say
continuaba	voice
continuó	voice
continúa	voice
contó	say
corrige	say
corrigió	say
corroboró	say
cree	think
creía	think
critica	say
criticó	say
cuenta	say
cuentan	say
cuestiona	ask
cuestionó	ask
da por hecho	say
de acuerdo con	prep
declara	say
declaraba	say
declararon	say
declaró	say
decía	say
decían	say
defendió	say
defendía	say
defiende	say
denuncia	say
denunciaba	say
denuncian	say
denunciaron	say
denunció	say
describe	say
describió	say
desmiente	say
desmintió	say
destaca	say
destacaba	say
destacan	say
destacaron	say
destacó	say
detalla	say
detallaba	say
detalló	say
dice	say
dicen	say
dicho	say
dictaminó	say
dijeron	say
dijo	say
dio a conocer	say
discrepa	say
discrepó	say
ejemplifica	say
ejemplificó	say
elogió	say
emociona	voice
emocionó	voice
en opinión de	prep
en palabras de	prep
enfatiza	say
enfatizó	say
enorgullece	voice
enumera	say
enumeró	say
escribe	say
escribieron	say
escribió	say
escribía	say
esgrime	say
esgrimió	say
especifica	say
especificó	say
espera	think
esperaba	think
espeta	say
espetó	say
estimó	say
evoca	say
evocó	say
exclama	voice
exclamaba	voice
exclamó	voice
exige	say
exigieron	say
exigió	say
exigía	say
explica	say
explicaba	say
explican	say
explicaron	say
explicó	say
expone	say
exponía	say
expresa	say
expresaba	say
expresó	say
expuso	say
festeja	voice
festejó	voice
garantiza	say
garantizaba	say
garantizó	say
grita	voice
gritaba	voice
gritaron	voice
gritó	voice
gruñe	voice
gruñó	voice
ha admitido	say
ha advertido	say
ha afirmado	say
ha anunciado	say
ha apuntado	say
ha asegurado	say
ha añadido	say
ha comentado	say
ha concluido	say
ha confesado	say
ha confirmado	say
ha contado	say
ha criticado	say
ha declarado	say
ha defendido	say
ha destacado	say
ha dicho	say
ha explicado	say
ha indicado	say
ha insistido	say
ha lamentado	say
ha manifestado	say
ha pedido	say
ha precisado	say
ha reclamado	say
ha reconocido	say
ha recordado	say
ha relatado	say
ha respondido	say
ha señalado	say
ha subrayado	say
había anunciado	say
había asegurado	say
había dicho	say
hace hincapié	say
hace notar	say
han asegurado	say
han dicho	say
han explicado	say
hizo hincapié	say
hizo notar	say
hizo saber	say
ilustra	say
ilustró	say
indica	say
indicaba	say
indicaron	say
indicó	say
indigna	voice
indignó	voice
informa	say
informaba	say
informaron	say
informó	say
inquiere	ask
inquirió	ask
insinuó	say
insiste	say
insistió	say
insistía	say
insta	say
instó	say
interpela	ask
interpeló	ask
interroga	ask
interrogó	ask
interrumpe	voice
interrumpió	voice
interviene	voice
intervino	voice
ironiza	voice
ironizaba	voice
ironizó	voice
jura	say
juró	say
justifica	say
justificó	say
lamenta	say
lamentaba	say
lamentan	say
lamentaron	say
lamentó	say
lanza	say
lanzó	say
llamó	judge
llora	voice
lloró	voice
manifestó	say
manifiesta	say
mantuvo	say
masculla	voice
masculló	voice
matizó	say
mencionaba	say
mencionó	say
murmura	voice
murmuró	voice
narra	say
narraba	say
narró	say
negó	say
niega	say
notificó	say
objeta	say
objetó	say
observa	say
observó	say
opina	say
opinó	say
ordenó	say
pedía	say
pensaba	think
pide	say
pidieron	say
pidió	say
piensa	think
plantea	say
planteó	say
pondera	say
ponderó	say
pone de relieve	say
precisa	say
precisaba	say
precisó	say
pregona	say
pregunta	ask
preguntaba	ask
preguntan	ask
preguntaron	ask
preguntó	ask
proclama	say
proclamó	say
promete	say
prometió	say
prometía	say
pronostica	say
pronosticó	say
propone	say
propuso	say
prosigue	say
prosiguió	say
protesta	voice
protestaba	voice
protestó	voice
puntualiza	say
puntualizaba	say
puntualizó	say
puso de relieve	say
queja	voice
quejó	voice
rebate	say
rebatió	say
recalca	say
recalcó	say
rechaza	say
rechazó	say
reclama	say
reclamó	say
recomendó	say
recomienda	say
reconoce	say
reconocen	say
reconoció	say
reconocía	say
recordaba	say
recordó	say
recuerda	say
recuerdan	say
redunda	say
redundó	say
refiere	say
refirió	say
reflexiona	say
reflexionó	say
refutó	say
reitera	say
reiteraba	say
reiteró	say
relata	say
relataba	say
relatan	say
relató	say
remacha	say
remachó	say
remarcó	say
remata	voice
remató	voice
replica	say
replicaba	say
replicó	say
reprocha	say
reprochaba	say
reprochó	say
resalta	say
resaltó	say
responde	say
responden	say
respondieron	say
respondió	say
respondía	say
resume	say
resumió	say
revela	say
revelaba	say
reveló	say
reía	voice
rió	voice
rogó	say
ruega	say
ríe	voice
se defendió	say
se defiende	say
se despide	say
se despidió	say
se disculpa	say
se disculpó	say
se emociona	say
se emocionó	say
se enorgullece	say
se excusa	say
se excusó	say
se felicita	say
se felicitó	say
se indigna	say
se indignó	say
se jacta	say
se jactó	say
se justifica	say
se justificó	say
se lamenta	say
se lamentaba	say
se lamentó	say
se mostró convencida	say
se mostró convencido	say
se pregunta	say
se preguntaba	say
se preguntó	say
se queja	say
se quejaba	say
se quejó	say
se reafirmó	say
se rió	say
se ríe	say
se sincera	say
se sinceró	say
se sorprende	say
según	prep
sentencia	voice
sentenció	say
señala	say
señalaba	say
señalan	say
señalaron	say
señaló	say
sincera	voice
sinceró	voice
solloza	voice
sollozó	voice
sonreía	voice
sonrió	voice
sonríe	voice
sostenía	say
sostiene	say
sostuvo	say
subraya	say
subrayaba	say
subrayó	say
sugiere	say
sugirió	say
suplica	say
suplicó	say
suspira	voice
suspiraba	voice
suspiró	voice
susurra	voice
susurraba	voice
susurró	voice
tachó	judge
teme	think
temía	think
tercia	voice
terció	say
testificó	say
testimonió	say
tildó	judge
tranquiliza	say
tranquilizó	say
tuitea	say
tuiteó	say
valora	say
valoró	say
vaticina	say
vaticinó	say
verbaliza	say
vocifera	voice
zanja	say
zanjó	say
