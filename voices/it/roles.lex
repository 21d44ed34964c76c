# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
abitante	person
abitanti	group
administratore	person m
administratrice	person f
adolescente	person
adulto	person
aeronautica	org
agente	person
agenzia	org
agricoltore	person m
agricoltori	group
agricoltrice	person f
albergatore	person m
albergatrice	person f
allenatore	person m
allenatrice	person f
allevatore	person m
allevatori	group
allevatrice	person f
alpinista	person
ambasciata	org
ambasciatore	person m
ambasciatrice	person f
ambientalista	person
ambientalisti	group
amica	person f
amico	person m
amministratore	person m
amministratrice	person f
amministrazione	org
analista	person
analisti	group
animatore	person m
animatrice	person f
anziana	person f
anziano	person m
apicoltore	person m
apicoltrice	person f
arbitra	person f
arbitro	person m
archeologa	person f
archeologo	person m
architetta	person f
architetto	person m
arcivescovo	person m
armatore	person m
artista	person
asl	org
assessora	person f
assessore	person m
assistente	person
associazione	org
astronauta	person
astronoma	person f
astronomo	person m
ateneo	org
atleta	person
attaccante	person
attivista	person
attivisti	group
attore	person m
attrice	person f
authority	org
autista	person
automobilista	person
autorità	group
avvocata	person f
avvocatessa	person f
avvocati	group
avvocato	person
azienda	org any
bagnina	person f
bagnino	person m
ballerina	person f
ballerino	person m
bambina	person f
bambino	person m
banca	org
barista	person
barone	person m
baronessa	person f
bibliotecaria	person f
bibliotecario	person m
bidella	person f
bidello	person m
biologa	person f
biologo	person m
borsa	org
cacciatore	person m
cacciatrice	person f
calciatore	person m
calciatrice	person f
cameriera	person f
cameriere	person m
camionista	person
campidoglio	org
campione	person m
campionessa	person f
cancelliera	person f
cancelliere	person
candidata	person f
candidato	person m
cantante	person
cantautore	person m
cantautrice	person f
capitana	person f
capitano	person
capo	person
capogruppo	person
capolista	person
capotreno	person
carabiniera	person f
carabiniere	person m
carabinieri	group
cardinale	person m
cartello	thing
casalinga	person f
casara	person f
casaro	person m
cassazione	org
cassiera	person f
cassiere	person m
chiesa	org
chimico	person m
chirurga	person f
chirurgo	person m
chitarrista	person
ciclista	person
cinquantenne	person
cittadina	person f
cittadini	group
cittadino	person m
cliente	person
clienti	group
climatologa	person f
climatologo	person m
clinica	org
club	org
coalizione	org
cognata	person f
cognato	person m
collega	person
collegio	org
colonnello	person m
coltivatore	person m
coltivatrice	person f
comandante	person
comitato	org
commentatore	person m
commentatrice	person f
commerciante	person
commercianti	group
commessa	person f
commesso	person m
commissaria	person f
commissario	person m
commissione	org
compagna	person f
compagnia	org any
compagno	person m
comune	org
comunicato	thing
condannata	person f
condannato	person m
conduttore	person m
conduttrice	person f
confederazione	org
conservatore	person m
conservatrice	person f
consigliera	person f
consigliere	person
consiglio	org
consolato	org
consulente	person
consumatore	person m
consumatrice	person f
contadina	person f
contadino	person m
contessa	person f
controllora	person f
controllore	person m
cooperativa	org
coordinatore	person m
coordinatrice	person f
corridore	person m
corte	org
costruttore	person m
costruttrice	person f
critici	group
critico	person m
cugina	person f
cugino	person m
cuoca	person f
cuoco	person m
curatore	person m
curatrice	person f
curia	org
custode	person
delegata	person f
delegato	person m
dentista	person
deputata	person f
deputati	group
deputato	person m
detenuta	person f
detenuto	person m
difensora	person f
difensore	person m
diocesi	org
dipendente	person
dipendenti	group
direttore	person m
direttrice	person f
direzione	org
dirigente	person
disegnatore	person m
disegnatrice	person f
disoccupata	person f
disoccupato	person m
docente	person
donna	person f
dottore	person m
dottoressa	person f
duca	person m
duchessa	person f
economista	person
economisti	group
edicolante	person
editore	person m
editrice	person f
educatore	person m
educatrice	person f
elettore	person m
elettrice	person f
elettricista	person
emittente	org
ente	org any
erborista	person
eroe	person m
eroina	person f
esercito	org
esperta	person f
esperti	group
esperto	person m
esploratore	person m
esploratrice	person f
ex-ministra	person f
ex-ministro	person m
fabbra	person f
fabbro	person m
falegname	person
familiare	person
familiari	group
farmacista	person
farnesina	org
federazione	org
ferita	person f
ferito	person m
ferroviera	person f
ferroviere	person m
fidanzata	person f
fidanzato	person m
figlia	person f
figlio	person m
filosofa	person f
filosofo	person m
fisico	person m
floricoltore	person m
floricoltrice	person f
fondatore	person m
fondatrice	person f
fondazione	org
fonte	person
fonti	group
formatore	person m
formatrice	person f
fornaia	person f
fornaio	person m
fotografa	person f
fotografo	person m
frate	person m
fratello	person m
funzionaria	person f
funzionario	person m
gelataia	person f
gelataio	person m
generale	person
genero	person m
genitori	group
geologa	person f
geologo	person m
geometra	person
gestore	person m
gestrice	person f
giardiniere	person m
giocatore	person m
giocatori	group
giocatrice	person f
giornale	org
giornalista	person
giovane	person
gip	person
giudice	person
giudici	group
giunta	org
governatore	person m
governatrice	person f
governo	org
gruppo	org any
guardiana	person f
guardiano	person m
guida	person
idraulico	person m
illustratore	person m
illustratrice	person f
imperatore	person m
imperatrice	person f
impiegata	person f
impiegato	person m
imprenditore	person m
imprenditori	group
imprenditrice	person f
impresaria	person f
impresario	person m
imputata	person f
imputato	person m
indagata	person f
indagato	person m
infermiera	person f
infermiere	person m
infermieri	group
ingegnera	person f
ingegnere	person
inquilina	person f
inquilino	person m
inquirente	person
inquirenti	group
insegna	thing
insegnante	person
insegnanti	group
intendente	person
inventore	person m
inventrice	person f
investigatore	person m
investigatori	group
investigatrice	person f
inviata	person f
inviato	person m
ispettore	person m
ispettrice	person f
istituto	org
istituzione	org
istruttore	person m
istruttrice	person f
laboratorio	org
lavoratore	person m
lavoratori	group
lavoratrice	person f
leader	person
lega	org
legale	person
legislatore	person m
legislatrice	person f
lettera	thing
lettore	person m
lettrice	person f
libraia	person f
libraio	person m
macchinista	person
macellaia	person f
macellaio	person m
madre	person f
maestra	person f
maestro	person m
maggioranza	org
magistrata	person f
magistrati	group
magistrato	person m
mamma	person f
manifestante	person
manifestanti	group
manifesto	thing
marescialla	person f
maresciallo	person m
marinaia	person f
marinaio	person m
marito	person m
massaggiatore	person m
massaggiatrice	person f
matematico	person m
meccanico	person m
mediatore	person m
mediatrice	person f
medici	group
medico	person
messaggio	thing
meteorologa	person f
meteorologo	person m
migrante	person
militante	person
ministero	org
ministra	person f
ministri	group
ministro	person
moglie	person f
monaca	person f
monaco	person m
municipio	org
muratore	person m
museo	org
musicista	person
narratore	person m
narratrice	person f
navigatore	person m
navigatrice	person f
negoziante	person
negoziatore	person m
negoziatrice	person f
nipote	person
nonna	person f
nonno	person m
notaia	person f
notaio	person m
novantenne	person
nuora	person f
nuotatore	person m
nuotatrice	person f
oculista	person
ong	org
onlus	org
onorevole	person
operai	group
operaia	person f
operaio	person m
operatore	person m
operatrice	person f
oppositori	group
opposizione	org
opposizioni	group
oratore	person m
organizzatore	person m
organizzatori	group
organizzatrice	person f
organizzazione	org any
ospedale	org
ospite	person
osservatore	person m
osservatori	group
osservatorio	org
osservatrice	person f
ostessa	person f
ostetrica	person f
ottantenne	person
padre	person m
palazzo chigi	org
panettiera	person f
panettiere	person m
papa	person m
papà	person m
parente	person
parenti	group
parlamento	org
parroco	person m
parrucchiera	person f
parrucchiere	person m
partecipante	person
partito	org
passante	person
passeggera	person f
passeggeri	group
passeggero	person m
pasticciera	person f
pasticciere	person m
pastora	person f
pastore	person m
paziente	person
pediatra	person
pendolari	group
pensionata	person f
pensionato	person m
pescatore	person m
pescatori	group
pescatrice	person f
pescivendola	person f
pescivendolo	person m
pianista	person
piattaforma	org
pilota	person
pittore	person m
pittrice	person f
pm	person
poeta	person
poetessa	person f
politico	person m
polizia	org
poliziotta	person f
poliziotti	group
poliziotto	person m
pompiera	person f
pompiere	person m
portalettere	person
portavoce	person
portiere	person
postina	person f
postino	person m
prefetta	person f
prefetto	person
prefettura	org
premier	person
preparatore	person m
preparatrice	person f
presentatore	person m
presentatrice	person f
preside	person
presidente	person
presidentessa	person f
presidenza	org
prete	person m
principe	person m
principessa	person f
procura	org
procuratore	person m
procuratrice	person f
produttore	person m
produttrice	person f
professore	person m
professoressa	person f
programmatore	person m
programmatrice	person f
proprietaria	person f
proprietario	person m
protagonista	person
protettore	person m
protettrice	person f
protezione civile	org
provincia	org
psicologa	person f
psicologo	person m
quarantenne	person
questora	person f
questore	person m
questura	org
quirinale	org
quotidiano	org
ragazza	person f
ragazzo	person m
ragioniera	person f
ragioniere	person m
rapporto	thing
rappresentante	person
re	person m
realizzatore	person m
realizzatrice	person f
redattore	person m
redattrice	person f
redazione	org
regina	person f
regione	org
regista	person
relatore	person m
relatrice	person f
residente	person
residenti	group
responsabile	person
restauratore	person m
restauratrice	person f
rettore	person m
rettrice	person f
ricercatore	person m
ricercatori	group
ricercatrice	person f
rifugiata	person f
rifugiato	person m
ristoratore	person m
ristoratrice	person f
sacerdote	person m
sarta	person f
sarto	person m
scienziata	person f
scienziati	group
scienziato	person m
scrittore	person m
scrittrice	person f
scultore	person m
scultrice	person f
scuola	org
segretaria	person f
segretario	person m
segreteria	org
selezionatore	person m
selezionatrice	person f
senato	org
senatore	person m
senatori	group
senatrice	person f
sergente	person
sessantenne	person
settantenne	person
settimanale	org
sfollata	person f
sfollato	person m
signora	person f
signore	person m
sindaca	person f
sindacalista	person
sindacati	group
sindacato	org any
sindaci	group
sindaco	person
sismologa	person f
sismologo	person m
soccorritore	person m
soccorritori	group
soccorritrice	person f
società	org any
sociologa	person f
sociologo	person m
soldato	person
sondaggio	thing
sorella	person f
sostituto	person
sottosegretaria	person f
sottosegretario	person m
sottufficiale	person
sovrintendente	person
specialista	person
spettatore	person m
spettatrice	person f
squadra	org
stabilimento	org
storica	person f
storici	group
storico	person m
striscione	thing
studente	person
studentessa	person f
studenti	group
studio	thing
studiosi	group
studioso	person
suocera	person f
suocero	person m
suora	person f
superstite	person
targa	thing
tassista	person
teatro	org
tecnico	person m
tennista	person
testimone	person
testimoni	group
testo	thing
tifosi	group
titolare	person
traduttore	person m
traduttrice	person f
trentenne	person
tribunale	org
turista	person
turisti	group
tweet	thing
ufficiale	person
università	org
uomo	person m
utente	person
vaticano	org
vecchia	person f
vecchio	person m
vedova	person f
vedovo	person m
ventenne	person
vescovo	person m
veterinaria	person f
veterinario	person m
viaggiatore	person m
viaggiatrice	person f
vicepremier	person
vicepresidente	person
vicesindaca	person f
vicesindaco	person m
vicina	person f
vicini	group
vicino	person m
vigile	person
vigilessa	person f
viminale	org
vincitore	person m
vincitrice	person f
violinista	person
virologa	person f
virologo	person m
visitatore	person m
visitatrice	person f
viticoltore	person m
viticoltrice	person f
vittima	person
volantino	thing
volontari	group
volontaria	person f
volontario	person m
vulcanologa	person f
vulcanologo	person m
zia	person f
zio	person m
