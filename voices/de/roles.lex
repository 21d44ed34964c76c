# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
*agentur	org
*amt	org
*anwalt	person m
*anwältin	person f
*arbeiter	person m
*arbeiterin	person f
*arzt	person m
*autor	person m
*autorin	person f
*bauer	person m
*beamter	person m
*beamtin	person f
*beauftragte	person
*beauftragter	person m
*behörde	org
*berater	person m
*beraterin	person f
*besitzer	person m
*besitzerin	person f
*betreiber	person m
*betreiberin	person f
*biologe	person m
*biologin	person f
*bruder	person m
*bund	org
*bäuerin	person f
*bürger	person m
*bürgerin	person f
*chef	person m
*chefin	person f
*direktor	person m
*direktorin	person f
*ermittler	person m
*ermittlerin	person f
*experte	person m
*expertin	person f
*fahrer	person m
*fahrerin	person f
*forscher	person m
*forscherin	person f
*fraktion	org
*frau	person f
*führer	person m
*führerin	person f
*gesellschaft	org
*gärtner	person m
*gärtnerin	person f
*helfer	person m
*helferin	person f
*historiker	person m
*historikerin	person f
*händler	person m
*händlerin	person f
*hüter	person m
*hüterin	person f
*ingenieur	person m
*ingenieurin	person f
*inhaber	person m
*inhaberin	person f
*initiative	org
*institut	org
*jährige	person
*jähriger	person m
*kammer	org
*klinik	org
*koch	person m
*kollege	person m
*kollegin	person f
*kommission	org
*kämpfer	person m
*kämpferin	person f
*köchin	person f
*künstler	person m
*künstlerin	person f
*lehrer	person m
*lehrerin	person f
*leiter	person m
*leiterin	person f
*macher	person m
*macherin	person f
*mann	person m
*meister	person m
*meisterin	person f
*meteorologe	person m
*meteorologin	person f
*minister	person m
*ministerin	person f
*ministerium	org
*museum	org
*mutter	person f
*organisation	org
*partei	org
*pfleger	person m
*pflegerin	person f
*politiker	person m
*politikerin	person f
*präsident	person m
*präsidentin	person f
*rat	org
*redakteur	person m
*redakteurin	person f
*regierung	org
*richter	person m
*richterin	person f
*rätin	person f
*sammler	person m
*sammlerin	person f
*schwester	person f
*schüler	person m
*schülerin	person f
*schützer	person m
*schützerin	person f
*sekretär	person m
*sekretärin	person f
*sieger	person m
*siegerin	person f
*sohn	person m
*spieler	person m
*spielerin	person f
*sportler	person m
*sportlerin	person f
*sprecher	person m
*sprecherin	person f
*stiftung	org
*student	person m
*studentin	person f
*tochter	person f
*trainer	person m
*trainerin	person f
*träger	person m
*trägerin	person f
*vater	person m
*verband	org
*verein	org
*verkäufer	person m
*verkäuferin	person f
*verwaltung	org
*vorsitzende	person
*vorsitzender	person m
*wart	person m
*wirt	person m
*wirtin	person f
*wissenschaftler	person m
*wissenschaftlerin	person f
*zentrale	org
*zeuge	person m
*zeugin	person f
*züchter	person m
*züchterin	person f
*ärztin	person f
*ökonom	person m
*ökonomin	person f
abgeordnete	person
abgeordneter	person m
abteilungsleiter	person m
abteilungsleiterin	person f
agentur	org
aktivist	person m
aktivistin	person f
amt	org
analyst	person m
analystin	person f
angehörige	group
angeklagte	person
angeklagter	person m
angestellte	person
angestellter	person m
angler	person m
anglerin	person f
anglist	person m
anglistin	person f
antiquar	person m
anwalt	person m
anwohner	group
anwohnerinnen	group
anwälte	group
anwältin	person f
apotheker	person m
apothekerin	person f
archäologe	person m
archäologin	person f
artist	person m
artistin	person f
arzt	person m
arzthelfer	person m
arzthelferin	person f
assistent	person m
assistentin	person f
aufseher	person m
aufseherin	person f
augenoptiker	person m
augenoptikerin	person f
augenzeuge	person m
augenzeugen	group
augenzeugin	person f
autofahrer	person m
autofahrerin	person f
autor	person m
autorin	person f
außenminister	person m
außenministerin	person f
azubi	person m
bademeister	person m
bademeisterin	person f
baggerfahrer	person m
baggerfahrerin	person f
bahn	org
bank	org
bassist	person m
bauarbeiter	person m
bauarbeiterin	person f
bauer	person m
bauern	group
bauleiter	person m
bauleiterin	person f
beamte	group
beamten	group
beamter	person m
beamtin	person f
behörde	org
behörden	group
bekannte	person
bekannter	person m
beobachter	person m
beobachterin	person f
bergmann	person m
beschuldigte	person
beschuldigter	person m
besucher	group
besucherin	person f
betreiber	person m
betreiberin	person f
betrieb	org
betroffene	person
betroffener	person m
bewohner	group
bewohnerin	person f
bezirksamt	org
bibliothekar	person m
bibliothekarin	person f
bildhauer	person m
bildhauerin	person f
biobauer	person m
biobauerin	person f
biologe	person m
biologin	person f
bischof	person m
bischöfin	person f
bootsbauer	person m
bootsbauerin	person f
botaniker	person m
botanikerin	person f
botschafter	person m
botschafterin	person f
boxer	person m
boxerin	person f
briefträger	person m
briefträgerin	person f
bruder	person m
buchbinder	person m
buchhändler	person m
buchhändlerin	person f
bundesamt	org
bundesbank	org
bundeskanzler	person m
bundeskanzlerin	person f
bundespolizei	org
bundesregierung	org
bundestag	org
bundestrainer	person m
bundestrainerin	person f
bundeswehr	org
busfahrer	person m
busfahrerin	person f
bäcker	person m
bäckerin	person f
bäuerin	person f
bündnis	org
bürger	group
bürgerbeauftragter	person m
bürgerinitiative	org
bürgermeister	person m
bürgermeisterin	person f
bürgerrechtler	person m
bürgerrechtlerin	person f
camper	person m
camperin	person f
cellist	person m
cellistin	person f
chef	person m
chefarzt	person m
chefin	person f
chefredakteur	person m
chefredakteurin	person f
chefärztin	person f
chirurg	person m
chirurgin	person f
chorleiter	person m
chorleiterin	person f
clown	person m
coach	person m
cousin	person m
dachdecker	person m
dachdeckerin	person f
demonstrant	person m
demonstranten	group
demonstrantin	person f
designer	person m
designerin	person f
dichter	person m
dichterin	person f
direktor	person m
direktorin	person f
dirigent	person m
dirigentin	person f
dolmetscher	person m
dolmetscherin	person f
dompteur	person m
dozent	person m
dozentin	person f
dreher	person m
drogist	person m
drucker	person m
ehefrau	person f
ehemann	person m
eigentümer	person m
eigentümerin	person f
einsatzleiter	person m
einsatzleiterin	person f
einwohner	group
einwohnerin	person f
elektriker	person m
elektrikerin	person f
eltern	group
enkel	person m
enkelin	person f
entwickler	person m
entwicklerin	person f
erfinder	person m
erfinderin	person f
ermittler	person m
ermittlerin	person f
erwachsene	person
erzieher	person m
erzieherin	person f
europäische	org
experte	person m
experten	group
expertin	person f
fachfrau	person f
fachleute	group
fachmann	person m
fahrer	person m
fahrerin	person f
fahrgast	person
fahrgäste	group
fahrlehrer	person m
fahrlehrerin	person f
fans	group
feuerwehr	org
feuerwehrfrau	person f
feuerwehrmann	person m
filmemacher	person m
filmemacherin	person f
finanzminister	person m
finanzministerin	person f
firma	org
fischer	person m
fischerin	person f
fischhändler	person m
fischhändlerin	person f
fleischer	person m
fleischerin	person f
florist	person m
floristin	person f
fluggesellschaft	org
flüchtling	person
forscher	person m
forscherin	person f
fotograf	person m
fotografin	person f
fraktion	org
frau	person f
freunde	group
friseur	person m
friseurin	person f
fräser	person m
frührentner	person m
fußballer	person m
fußballerin	person f
förster	person m
försterin	person f
gabelstaplerfahrer	person m
galerist	person m
galeristin	person f
gast	person
gastronom	person m
gastronomin	person f
gastwirt	person m
gastwirtin	person f
gefangene	person
gegner	group
geiger	person m
geigerin	person f
gemeinde	org
gemeinderat	org
generalsekretär	person m
generalsekretärin	person f
genossenschaft	org
geograf	person m
geografin	person f
geologe	person m
geologin	person f
gericht	org
geschädigte	person
geschäftsführer	person m
geschäftsführerin	person f
geselle	person m
gesundheitsamt	org
gewerkschaft	org
gewerkschaften	group
gewerkschafter	person m
gewerkschafterin	person f
gewinner	person m
gewinnerin	person f
gitarrist	person m
gitarristin	person f
glasbläser	person m
großmutter	person f
großvater	person m
gründer	person m
gründerin	person f
gutachter	person m
gutachterin	person f
gärtner	person m
gärtnerin	person f
handelskammer	org
handwerker	person m
handwerkerin	person f
hausarzt	person m
hausbesitzer	person m
hausmeister	person m
hausmeisterin	person f
hausärztin	person f
hebamme	person f
heimleiter	person m
heimleiterin	person f
helfer	person m
helferin	person f
herausgeber	person m
herausgeberin	person f
hersteller	org
hilfsorganisation	org
hirte	person m
historiker	person m
historikerin	person f
hobbygärtner	person m
hochschule	org
hotelier	person m
hotelierin	person f
händler	person m
imbissbetreiber	person m
imker	person m
imkerin	person f
immobilienmakler	person m
immobilienmaklerin	person f
influencer	person m
influencerin	person f
ingenieur	person m
ingenieurin	person f
inhaber	person m
inhaberin	person f
initiative	org
innenminister	person m
innenministerin	person f
installateur	person m
installateurin	person f
institut	org
instrukteur	person m
instrukteurin	person f
intendant	person m
intendantin	person f
jogger	person m
joggerin	person f
jongleur	person m
journalist	person m
journalistin	person f
jugendamt	org
jugendliche	person
jugendlichen	group
jurist	person m
juristen	group
juristin	person f
juwelier	person m
juwelierin	person f
jäger	person m
jägerin	person f
kabarettist	person m
kabarettistin	person f
kamerafrau	person f
kameramann	person m
kammer	org
kandidat	person m
kandidatin	person f
kantor	person m
kantorin	person f
kanzler	person m
kanzlerin	person f
kapellmeister	person m
kapellmeisterin	person f
kapitän	person m
kapitänin	person f
kassierer	person m
kassiererin	person f
kauffrau	person f
kaufmann	person m
kellner	person m
kellnerin	person f
kette	org
kinder	group
kinderarzt	person m
kinderärztin	person f
kioskbesitzer	person m
kirche	org
klempner	person m
klempnerin	person f
klinik	org
koch	person m
kollege	person m
kollegen	group
kollegin	person f
komiker	person m
komikerin	person f
kommandant	person m
kommandantin	person f
kommandeur	person m
kommandeurin	person f
kommissar	person m
kommissarin	person f
kommission	org
komponist	person m
komponistin	person f
konditor	person m
konditorin	person f
konstrukteur	person m
konstrukteurin	person f
konzern	org
koordinator	person m
koordinatorin	person f
kranführer	person m
krankenhaus	org
kreis	org
kritiker	group
kunde	person m
kunden	group
kundin	person f
kurator	person m
kuratorin	person f
kurier	person m
kurierin	person f
köchin	person f
könig	person m
königin	person f
künstler	person m
künstlerin	person f
lagerist	person m
landesamt	org
landespolizei	org
landesregierung	org
landesvater	person m
landkreis	org
landrat	person m
landrätin	person f
landwirt	person m
landwirte	group
lebensgefährte	person m
lebensgefährtin	person f
lehrer	person m
lehrerin	person f
lehrling	person m
leiter	person m
leiterin	person f
leitstelle	org
leser	person m
leserin	person f
leute	group
liedermacher	person m
liedermacherin	person f
lieferant	person m
literaturwissenschaftler	person m
literaturwissenschaftlerin	person f
lkw-fahrer	person m
logopäde	person m
logopädin	person f
lokführer	person m
lokführerin	person f
läufer	person m
läuferin	person f
makler	person m
maklerin	person f
maler	person m
malerin	person f
manager	person m
managerin	person f
mann	person m
marktforscher	person m
marktforscherin	person f
marktfrau	person f
maschinist	person m
maschinistin	person f
mathematiker	person m
mathematikerin	person f
matrose	person m
maurer	person m
maurerin	person f
mechaniker	person m
mechanikerin	person f
mediziner	person m
medizinerin	person f
menschen	group
messner	person m
meteorologe	person m
meteorologen	group
meteorologin	person f
metzger	person m
metzgerin	person f
mieter	group
mieterin	person f
minderjährige	person
minister	person m
ministerin	person f
ministerium	org
ministerpräsident	person m
ministerpräsidentin	person f
ministerrat	org
mitarbeiter	person m
mitarbeiterin	person f
mitbewohner	person m
mitbewohnerin	person f
mitglied	person
mitglieder	group
mittelfeldspieler	person m
mittelfeldspielerin	person f
moderator	person m
moderatorin	person f
monteur	person m
monteurin	person f
museum	org
musiker	person m
musikerin	person f
mutter	person f
müller	person m
müllerin	person f
müllmann	person m
nachbar	person m
nachbarin	person f
nachbarn	group
nachrichtenagentur	org
nachtwächter	person m
neffe	person m
neurologe	person m
neurologin	person f
nichte	person f
notarzt	person m
notärztin	person f
obdachlose	person f
obdachloser	person m
oberarzt	person m
oberbürgermeister	person m
oberbürgermeisterin	person f
oberstaatsanwalt	person m
oberstaatsanwältin	person f
oberärztin	person f
olympiasieger	person m
olympiasiegerin	person f
oma	person f
onkel	person m
opa	person m
opposition	org
optiker	person m
optikerin	person f
ordnungsamt	org
organisation	org
organisator	person m
organisatorin	person f
organist	person m
organistin	person f
papst	person m
parlament	org
parlamentarier	person m
parlamentarierin	person f
partei	org
parteichef	person m
parteichefin	person f
passant	person m
passantin	person f
patient	person m
patienten	group
patientin	person f
pendler	group
pendlerin	person f
pensionär	person m
pensionärin	person f
pfarrer	person m
pfarrerin	person f
pfleger	person m
pflegerin	person f
pförtner	person m
philosoph	person m
philosophin	person f
physiker	person m
physikerin	person f
pianist	person m
pianistin	person f
pilot	person m
pilotin	person f
platzanweiser	person m
platzwart	person m
platzwartin	person f
politiker	group
politikerinnen	group
polizei	org
polizeichef	person m
polizeichefin	person f
polizeisprecher	person m
polizeisprecherin	person f
polizist	person m
polizisten	group
polizistin	person f
portier	person m
postbote	person m
postbotin	person f
praktikant	person m
praktikantin	person f
pressemitteilung	org
pressesprecher	person m
pressesprecherin	person f
pressestelle	org
produzent	person m
produzentin	person f
professor	person m
professorin	person f
programmierer	person m
programmiererin	person f
projektleiter	person m
projektleiterin	person f
präsident	person m
präsidentin	person f
präsidentschaftskandidat	person m
präsidentschaftskandidatin	person f
psychologe	person m
psychologin	person f
psychotherapeut	person m
psychotherapeutin	person f
pächter	person m
pächterin	person f
radfahrer	person m
radfahrerin	person f
radiologe	person m
radiologin	person f
radprofi	person m
radprofiin	person f
rapper	person m
rapperin	person f
rathaus	org
rechtsanwalt	person m
rechtsanwältin	person f
redakteur	person m
redakteurin	person f
redaktion	org
reederei	org
regierung	org
regierungschef	person m
regierungschefin	person f
regisseur	person m
regisseurin	person f
reiseleiter	person m
reiseleiterin	person f
reisende	person
reiseveranstalter	org
reiter	person m
reiterin	person f
rekordhalter	person m
rekordhalterin	person f
rektor	person m
rektorin	person f
rennfahrer	person m
rennfahrerin	person f
rentner	person m
rentnerin	person f
reporter	person m
reporterin	person f
restaurator	person m
restauratorin	person f
retter	person m
retterin	person f
rettungssanitäter	person m
rettungssanitäterin	person f
rettungsschwimmer	person m
richter	person m
richterin	person f
ruderer	person m
rudererin	person f
rundfunk	org
sachbearbeiter	person m
sachbearbeiterin	person f
sammler	person m
sammlerin	person f
sanitäter	person m
sanitäterin	person f
sattler	person m
schachspieler	person m
schachspielerin	person f
schauspieler	person m
schauspielerin	person f
schausteller	person m
schaustellerin	person f
schiedsrichter	person m
schiedsrichterin	person f
schlagzeuger	person m
schlagzeugerin	person f
schlosser	person m
schlosserin	person f
schmied	person m
schneider	person m
schneiderin	person f
schornsteinfeger	person m
schornsteinfegerin	person f
schreiner	person m
schreinerin	person f
schriftsteller	person m
schriftstellerin	person f
schule	org
schulleiter	person m
schulleiterin	person f
schuster	person m
schwager	person m
schweißer	person m
schweißerin	person f
schwester	person f
schwimmer	person m
schwimmerin	person f
schwimmmeister	person m
schwimmmeisterin	person f
schäfer	person m
schäferin	person f
schüler	person m
schülerin	person f
seelsorger	person m
seelsorgerin	person f
seemann	person m
segler	person m
seglerin	person f
sekretär	person m
sekretärin	person f
senat	org
senator	person m
senatorin	person f
sender	org
senior	person m
skipper	person m
skipperin	person f
sohn	person m
soldat	person m
soldaten	group
soldatin	person f
sozialarbeiter	person m
sozialarbeiterin	person f
soziologe	person m
soziologin	person f
spaziergänger	person m
spaziergängerin	person f
spieler	person m
spielerin	person f
spitzenkandidat	person m
spitzenkandidatin	person f
sportler	person m
sportlerin	person f
sprachwissenschaftler	person m
sprachwissenschaftlerin	person f
sprecher	person m
sprecher und	group
sprecherin	person f
sprinter	person m
sprinterin	person f
staatsanwalt	person m
staatsanwaltschaft	org
staatsanwältin	person f
staatschef	person m
staatschefin	person f
stadt	org
stadtrat	org
stadträtin	person f
stadtverwaltung	org
steinmetz	person m
steuerberater	person m
steuerberaterin	person f
steuermann	person m
stifter	person m
stifterin	person f
stiftung	org
straßenkehrer	person m
straßenmusiker	person m
student	person m
studenten	group
studentin	person f
studierende	person
stürmer	person m
stürmerin	person f
supermarktkette	org
sänger	person m
sängerin	person f
tante	person f
taxifahrer	person m
taxifahrerin	person f
techniker	person m
technikerin	person f
teilnehmer	person m
teilnehmerin	person f
tennisspieler	person m
tennisspielerin	person f
therapeut	person m
therapeutin	person f
tierarzt	person m
tierpfleger	person m
tierpflegerin	person f
tierärztin	person f
tischler	person m
tischlerin	person f
tochter	person f
torhüter	person m
torhüterin	person f
torwart	person m
tourist	person m
touristen	group
touristin	person f
trainer	person m
trainerin	person f
trompeter	person m
turner	person m
turnerin	person f
tänzer	person m
tänzerin	person f
töpfer	person m
uhrmacher	person m
uhrmacherin	person f
umweltorganisation	org
umweltschützer	group
umweltschützerin	person f
umweltverbände	group
unbekannte	group
universität	org
unternehmen	org
unternehmensleitung	org
unternehmer	person m
unternehmerin	person f
urlauber	person m
urlauberin	person f
vater	person m
veranstalter	org
veranstalterin	group
verband	org
verbandspräsident	person m
verbandspräsidentin	person f
verbraucherschützer	group
verdächtige	person
verdächtiger	person m
vereinsvorsitzender	person m
verkehrsbetriebe	org
verkäufer	person m
verkäuferin	person f
verleger	person m
verlegerin	person f
verletzte	person
vermieter	person m
vermieterin	person f
versicherung	org
verteidiger	person m
verteidigerin	person f
verteidigungsminister	person m
verteidigungsministerin	person f
vertraute	person
vertrauter	person m
vertreter	group
verwaltung	org
verwandte	person
verwandter	person m
veterinär	person m
veterinärin	person f
virologe	person m
virologin	person f
vizepräsident	person m
vizepräsidentin	person f
vogelkundler	person m
vogelkundlerin	person f
volkskundler	person m
volkskundlerin	person f
vorarbeiter	person m
vorarbeiterin	person f
vorgänger	person m
vorgängerin	person f
vorsitzende	person
vorsitzender	person m
vorstand	person
vorstandschef	person m
vorstandschefin	person f
wachmann	person m
wanderer	person m
wandererin	person f
wandrer	person m
weber	person m
weberin	person f
weltmeister	person m
weltmeisterin	person f
werftleiter	person m
werftleiterin	person f
wetterdienst	org
winzer	person m
winzerin	person f
wirt	person m
wirtin	person f
wissenschaftler	person m
wissenschaftlerin	person f
witwe	person f
witwer	person m
wohnungsinhaber	person m
wohnungsinhaberin	person f
wurstverkäufer	person m
wärter	person m
wärterin	person f
zahnarzt	person m
zahnärztin	person f
zauberer	person m
zeitung	org
zentralbank	org
zeuge	person m
zeugen	group
zeugin	person f
zimmermann	person m
zoo	org
zoodirektor	person m
zoodirektorin	person f
zoologe	person m
zoologin	person f
zuschauer	group
zuschauerin	person f
zusteller	person m
zustellerin	person f
zweiter	person m
züchter	person m
züchterin	person f
ärzte	group
ärztin	person f
ökologe	person m
ökologin	person f
ökonom	person m
ökonomen	group
ökonomin	person f
überlebende	person
überlebender	person m
übersetzer	person m
übersetzerin	person f
