# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
abitanti	group
agenzia	org
agricoltore	person m
agricoltori	group
agricoltrice	person f
allenatore	person m
allenatrice	person f
allevatore	person m
allevatrice	person f
alpinista	person
ambasciata	org
ambasciatore	person m
ambasciatrice	person f
ambientalisti	group
amministrazione	org
analista	person
analisti	group
anziana	person f
anziano	person m
apicoltore	person m
apicoltrice	person f
archeologa	person f
archeologo	person m
architetta	person f
architetto	person m
artista	person
assessora	person f
assessore	person m
associazione	org
atleta	person
attaccante	person
attivisti	group
attore	person m
attrice	person f
autista	person
autorità	group
avvocata	person f
avvocati	group
avvocato	person
azienda	org
bagnina	person f
bagnino	person m
ballerina	person f
ballerino	person m
bambina	person f
bambino	person m
banca	org
barista	person
bibliotecaria	person f
bibliotecario	person m
biologa	person f
biologo	person m
borsa	org
calciatore	person m
calciatrice	person f
cameriera	person f
cameriere	person m
campione	person m
campionessa	person f
cancelliere	person
candidata	person f
candidato	person m
cantante	person
cantautore	person m
cantautrice	person f
capitano	person
capo	person
capotreno	person
carabiniere	person m
carabinieri	group
cardinale	person m
casalinga	person f
chiesa	org
chirurga	person f
chirurgo	person m
ciclista	person
cinquantenne	person
cittadina	person f
cittadini	group
cittadino	person m
clienti	group
climatologa	person f
climatologo	person m
club	org
collega	person
comandante	person
comitato	org
commerciante	person
commercianti	group
commissaria	person f
commissario	person m
commissione	org
compagna	person f
compagnia	org
compagno	person m
comune	org
comunicato	thing
conduttore	person m
conduttrice	person f
confederazione	org
consigliera	person f
consigliere	person
consiglio	org
contadina	person f
contadino	person m
cooperativa	org
coordinatore	person m
coordinatrice	person f
corridore	person m
corte	org
critici	group
cugina	person f
cugino	person m
cuoca	person f
cuoco	person m
custode	person
deputata	person f
deputati	group
deputato	person m
dipendente	person
dipendenti	group
direttore	person m
direttrice	person f
dirigente	person
donna	person f
economista	person
economisti	group
editore	person m
editrice	person f
elettricista	person
emittente	org
ente	org
erborista	person
esercito	org
esperta	person f
esperti	group
esperto	person m
fabbra	person f
fabbro	person m
falegname	person
familiari	group
farmacista	person
federazione	org
figlia	person f
figlio	person m
filosofa	person f
filosofo	person m
fisico	person m
fondatore	person m
fondatrice	person f
fondazione	org
fonti	group
fornaia	person f
fornaio	person m
fotografa	person f
fotografo	person m
fratello	person m
funzionaria	person f
funzionario	person m
generale	person
genitori	group
geologa	person f
geologo	person m
giardiniere	person m
giocatore	person m
giocatori	group
giocatrice	person f
giornalista	person
giudice	person
giunta	org
governatore	person m
governatrice	person f
governo	org
gruppo	org
guardiana	person f
guardiano	person m
guida	person
idraulico	person m
impiegata	person f
impiegato	person m
imprenditore	person m
imprenditrice	person f
infermiera	person f
infermiere	person m
ingegnere	person
inquilina	person f
inquilino	person m
inquirenti	group
insegnante	person
inventore	person m
inventrice	person f
ispettore	person m
ispettrice	person f
istituto	org
istituzione	org
lavoratori	group
leader	person
lega	org
legale	person
lettore	person m
lettrice	person f
libraia	person f
libraio	person m
macchinista	person
madre	person f
maestra	person f
maestro	person m
manifestanti	group
marinaia	person f
marinaio	person m
marito	person m
matematico	person m
meccanico	person m
medici	group
medico	person
messaggio	thing
meteorologa	person f
meteorologo	person m
militante	person
ministero	org
ministra	person f
ministro	person
moglie	person f
municipio	org
muratore	person m
museo	org
musicista	person
nipote	person
nonna	person f
nonno	person m
novantenne	person
nuotatore	person m
nuotatrice	person f
ong	org
operaia	person f
operaio	person m
oppositori	group
opposizione	org
organizzatore	person m
organizzatori	group
organizzatrice	person f
organizzazione	org
ospedale	org
osservatori	group
ostetrica	person f
ottantenne	person
padre	person m
panettiere	person m
papa	person m
parlamento	org
parroco	person m
partito	org
passeggera	person f
passeggeri	group
passeggero	person m
pastore	person m
pediatra	person
pensionata	person f
pensionato	person m
pescatore	person m
pescatori	group
pianista	person
piattaforma	org
pilota	person
pittore	person m
pittrice	person f
poeta	person
poetessa	person f
polizia	org
poliziotta	person f
poliziotti	group
poliziotto	person m
portavoce	person
portiere	person
postina	person f
postino	person m
prefetto	person
prefettura	org
premier	person
presentatore	person m
presentatrice	person f
preside	person
presidente	person
presidenza	org
procura	org
procuratore	person m
procuratrice	person f
produttore	person m
produttrice	person f
professore	person m
professoressa	person f
proprietaria	person f
proprietario	person m
provincia	org
psicologa	person f
psicologo	person m
quarantenne	person
questore	person m
questura	org
quotidiano	org
ragazza	person f
ragazzo	person m
rapporto	thing
re	person m
regina	person f
regione	org
regista	person
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
senato	org
senatore	person m
senatori	group
senatrice	person f
sessantenne	person
settantenne	person
settimanale	org
sindaca	person f
sindacalista	person
sindacato	org
sindaco	person
soccorritore	person m
soccorritori	group
soccorritrice	person f
società	org
sociologa	person f
sociologo	person m
soldato	person
sorella	person f
sostituto	person
spettatore	person m
spettatrice	person f
storica	person f
storici	group
storico	person m
studente	person
studentessa	person f
studenti	group
superstite	person
tassista	person
tecnico	person m
tennista	person
testimone	person
testimoni	group
tifosi	group
titolare	person
traduttore	person m
traduttrice	person f
trentenne	person
tribunale	org
turista	person
turisti	group
università	org
uomo	person m
vedova	person f
vedovo	person m
ventenne	person
vescovo	person m
veterinaria	person f
veterinario	person m
viaggiatore	person m
viaggiatrice	person f
vicepresidente	person
vicesindaca	person f
vicesindaco	person m
vicina	person f
vicini	group
vicino	person m
vigile	person
vincitore	person m
vincitrice	person f
viticoltore	person m
viticoltrice	person f
volontari	group
volontaria	person f
volontario	person m
zia	person f
zio	person m
