# Cue verbs.  FORM, a tab, CLASS, as in voices/en/cues.lex.
a detta di	prep
a giudizio di	prep
a parere di	prep
accusato	say
ad avviso di	prep
afferma	say
affermano	say
affermato	say
affermava	say
affermò	say
aggiunge	say
aggiungeva	say
aggiungono	say
aggiunse	say
aggiunto	say
ammesso	say
ammette	say
ammicca	voice
ammise	say
ammonisce	say
ammonito	say
annota	say
annotato	say
annuncia	say
annunciato	say
anticipa	say
anticipato	say
argomenta	say
argomentato	say
asserisce	say
asserito	say
assicura	say
assicurano	say
assicurato	say
attacca	voice
auspica	say
auspicato	say
aveva detto	say
aveva spiegato	say
avverte	say
avvertito	say
avvertì	say
avvisa	say
avvisato	say
azzarda	say
balbetta	voice
biasima	say
bisbiglia	voice
bisbigliato	voice
borbotta	voice
borbottato	voice
brontola	voice
certifica	say
chiarisce	say
chiarito	say
chiede	ask
chiedeva	ask
chiedono	ask
chiese	ask
chiesto	ask
chiosa	say
chiosato	say
commenta	say
commentato	say
commentava	say
conclude	say
concludono	say
concluse	say
concluso	say
conferma	say
confermano	say
confermato	say
confessa	say
confessato	say
confida	say
confidato	say
consiglia	say
consigliato	say
constata	say
constatato	say
contestato	say
continua	voice
continuato	voice
continuava	voice
contrattacca	say
corregge	say
crede	think
creduto	think
critica	none
criticato	say
definisce	judge
definito	judge
denuncia	say
denunciano	say
denunciato	say
detto	say
dice	say
diceva	say
dicevano	say
dichiara	say
dichiarano	say
dichiarato	say
dichiarava	say
dichiarò	say
dicono	say
difeso	say
disse	say
dissero	say
domanda	ask
domandato	ask
domandò	ask
elenca	say
elencato	say
elogia	say
enfatizza	say
enuncia	say
esclama	voice
esclamato	voice
esclamò	voice
esordisce	say
esordito	say
esorta	say
esortato	say
esulta	say
esultato	say
evidenzia	say
evidenziato	say
fa notare	say
fa sapere	say
fanno sapere	say
festeggia	voice
garantisce	say
garantito	say
gioisce	voice
gioito	voice
giura	say
giurato	say
giustifica	say
grida	voice
gridato	voice
gridava	voice
ha affermato	say
ha aggiunto	say
ha commentato	say
ha concluso	say
ha detto	say
ha dichiarato	say
ha fatto notare	say
ha fatto sapere	say
ha messo in guardia	say
ha precisato	say
ha raccontato	say
ha reso noto	say
ha ribadito	say
ha ricordato	say
ha risposto	say
ha scritto	say
ha sottolineato	say
ha spiegato	say
hanno detto	say
hanno fatto sapere	say
hanno spiegato	say
illustra	say
illustrato	say
implora	say
incalza	voice
incalzato	say
informa	tell
informano	say
informato	tell
insinua	say
insiste	say
insistito	say
insistono	say
interroga	ask
interrogato	ask
intervenuto	say
interviene	say
invoca	say
ipotizza	say
ipotizzato	say
ironizza	voice
ironizzato	say
lamenta	say
lamentano	say
lamentato	say
lanciato	say
menziona	say
mette in guardia	say
minacciato	say
minimizza	voice
mormora	voice
mormorato	voice
narra	say
narrato	say
nega	voice
negato	say
nelle parole di	prep
nota	none
obietta	say
obiettato	say
obiettò	say
ordinato	say
osserva	say
osservano	say
osservato	say
osservò	say
pensa	think
per dirla con	prep
piange	voice
pontifica	say
preannuncia	say
precisa	say
precisano	say
precisato	say
precisava	say
precisò	say
predice	say
premesso	say
premette	say
proclama	say
proclamato	say
promesso	say
promette	say
promise	say
pronostica	say
prosegue	say
proseguito	say
proseguiva	say
protesta	voice
protestato	voice
punta il dito	say
puntualizza	say
puntualizzato	say
raccomanda	say
raccomandato	say
racconta	say
raccontano	say
raccontato	say
raccontava	say
raccontò	say
rammenta	say
rammentato	say
rassicura	say
rassicurato	say
reclama	say
redarguisce	say
rende noto	say
replica	say
replicano	say
replicato	say
replicò	say
ribadisce	say
ribadiscono	say
ribadito	say
ribatte	say
ribattuto	say
ribattè	say
riconosce	say
riconosciuto	say
ricorda	say
ricordano	say
ricordato	say
ricordava	say
ricostruisce	say
ridacchia	voice
ride	voice
rideva	voice
riepiloga	say
rievoca	say
riferisce	say
riferiscono	say
riferito	say
riferì	say
rilancia	say
rileva	say
rilevato	say
rimarca	say
rimarcato	say
rimprovera	say
ringraziato	say
riprende	voice
rise	voice
risponde	say
rispondeva	say
rispondono	say
rispose	say
risposto	say
ritenuto	think
ritiene	think
rivela	say
rivelato	say
rivendica	say
rivendicato	say
sbotta	say
sbottato	say
sbuffa	voice
sbuffato	voice
scandisce	say
scandito	say
scherza	voice
scherzato	voice
scherzava	voice
scrisse	say
scritto	say
scrive	say
scriveva	say
scrivono	say
secondo	prep
sentenzia	say
sentenziato	say
si augura	say
si chiede	say
si commuove	say
si compiace	say
si dice convinta	say
si dice convinto	say
si difende	say
si domanda	say
si giustifica	say
si lamenta	say
si rammarica	say
si scusa	say
si sfoga	say
si stupisce	say
si è detta convinta	say
si è detto convinto	say
si è difesa	say
si è difeso	say
si è lamentata	say
si è lamentato	say
si è scusata	say
si è scusato	say
si è sfogata	say
si è sfogato	say
singhiozza	voice
singhiozzato	voice
sintetizza	say
sintetizzato	say
smentisce	say
smentito	say
sollecita	say
sorride	voice
sorrideva	voice
sorrise	voice
sospira	voice
sospirato	voice
sospirava	voice
sosteneva	say
sostengono	say
sostenne	say
sostenuto	say
sostiene	say
sottolinea	say
sottolineano	say
sottolineato	say
specificato	say
spera	think
sperato	think
spiega	say
spiegano	say
spiegato	say
spiegava	say
spiegò	say
stando a	prep
suggerisce	say
suggerito	say
supplica	say
sussurra	voice
sussurrato	voice
svela	say
svelato	say
taglia	voice
teme	think
testimonia	say
testimoniato	say
tiene a precisare	say
tuona	say
tuonato	say
twitta	say
urla	voice
urlato	voice
urlava	voice
