# Cue verbs.  FORM, a tab, CLASS (say, tell, ask, think, voice, judge, prep), as in voices/en/cues.lex.
ahnt	think
ahnte	think
angekündigt	say
antwortet	say
antwortete	say
antworteten	say
appelliert	say
appellierte	say
argumentiert	say
argumentierte	say
bat	say
beanstandet	say
bedauert	say
bedauerte	say
befürchtet	think
befürchtete	think
begründet	say
begründete	say
begründeten	say
begrüßt	say
begrüßte	say
behauptet	say
behauptete	say
behaupteten	say
bekannt	voice
bekannte	voice
bekennt	say
beklagen	say
beklagt	say
beklagte	say
bekräftigt	say
bekräftigte	say
bemerkt	say
bemerkte	say
bemängelt	say
bemängelte	say
berichten	say
berichtet	say
berichtete	say
berichteten	say
beruhigt	say
beruhigte	say
beschreiben	say
beschreibt	say
beschrieb	say
beschwert	say
beschwert sich	say
beschwerte	voice
beschwerte sich	say
beschwichtigt	say
beschwichtigte	say
bestreitet	say
bestritt	say
bestätigt	say
bestätigte	say
bestätigten	say
beteuert	say
beteuerte	say
betone	say
betont	say
betonte	say
betonten	say
bezeichnet	judge
bezeichnete	judge
bilanziert	say
bilanzierte	say
bittet	say
brummt	voice
brummte	voice
brüllt	voice
brüllte	voice
dachte	think
dankt	say
dankte	say
denkt	think
deutete	say
donnerte	say
droht	say
drohte	say
eingeräumt	say
eingewandt	say
empfahl	say
empfiehlt	say
empört	say
empört sich	say
empörte	voice
empörte sich	say
entgegnet	say
entgegnete	say
entschuldigt	say
ergänzt	say
ergänzte	say
erinnern	say
erinnert	say
erinnert sich	say
erinnerte	say
erinnerte sich	say
erkläre	say
erklären	say
erklärt	say
erklärte	say
erklärten	say
erkundigt sich	ask
erkundigte sich	ask
erläutern	say
erläutert	say
erläuterte	say
erwartet	think
erwartete	think
erwidert	say
erwiderte	say
erzählen	say
erzählt	say
erzählte	say
eröffnet	voice
eröffnete	voice
fand	think
fasst	voice
fasst zusammen	say
fasste	voice
fasste zusammen	say
findet	think
flüstert	voice
flüsterte	voice
folgert	say
folgerte	say
fordern	say
fordert	say
forderte	say
forderten	say
fragt	ask
fragte	ask
fragten	ask
freuen	voice
freut	voice
freut sich	voice
freute	voice
freute sich	voice
frotzelt	say
frotzelte	say
fügt	say
fügt hinzu	say
fügte	say
fügte hinzu	say
fügten	say
führt	voice
führt aus	say
führte	voice
führte aus	say
fürchtet	think
gab	say
gab an	say
gab zu	say
gab zu bedenken	say
gab zu protokoll	say
geantwortet	say
gefordert	say
gesagt	say
geschrieben	say
gestand	say
gestanden	voice
gesteht	say
gewarnt	say
gibt	voice
gibt an	say
gibt zu	say
gibt zu bedenken	say
gibt zu protokoll	say
glaubt	think
glaubte	think
gratulierte	say
grinst	voice
grinste	voice
grollt	say
grollte	say
hakt	voice
hakt nach	ask
hakte	voice
hakte nach	ask
hebt	say
hervorgehoben	say
hinzugefügt	say
hob	say
hoffen	think
hofft	think
hoffte	think
hofften	think
in den worten von	prep
informierte	tell
jubelt	voice
jubelte	voice
kichert	voice
kicherte	voice
klagt	say
klagte	say
knurrt	voice
knurrte	voice
kommentieren	say
kommentiert	say
kommentierte	say
konstatiert	say
konstatierte	say
kontern	say
kontert	say
konterte	say
korrigiert	say
korrigierte	say
kritisiert	say
kritisierte	say
kritisierten	say
kündigt	say
kündigte	say
lachen	voice
lacht	voice
lachte	voice
laut	prep
legt	voice
legt nach	say
legte	voice
legte nach	say
lobt	say
lobte	say
lächelte	voice
lästert	say
lästerte	say
mahnt	say
mahnte	say
meinen	say
meint	say
meinte	say
meinten	say
merkt	say
merkt an	say
merkte	say
merkte an	say
mitgeteilt	say
moniert	say
monierte	say
murmelt	voice
murmelte	voice
mutmaßt	think
mutmaßte	think
nach angaben der	prep
nach angaben des	prep
nach angaben von	prep
nach ansicht der	prep
nach ansicht des	prep
nach ansicht von	prep
nach auskunft der	prep
nach auskunft des	prep
nach auskunft von	prep
nach aussage von	prep
nach aussagen von	prep
nach darstellung der	prep
nach darstellung des	prep
nach darstellung von	prep
nach den angaben von	prep
nach den worten von	prep
nach einschätzung der	prep
nach einschätzung des	prep
nach einschätzung von	prep
nach informationen der	prep
nach informationen von	prep
nach meinung der	prep
nach meinung von	prep
nach worten von	prep
nannte	judge
nennt	judge
nickt	voice
nickte	voice
pflichtet	say
pflichtete	say
philosophiert	say
plaudert	voice
plauderte	voice
plädiert	say
plädierte	say
poltert	say
polterte	say
postet	say
postete	say
prognostiziert	say
prognostizierte	say
prophezeit	say
prophezeite	say
präzisiert	say
präzisierte	say
raunt	voice
raunte	voice
referiert	say
referierte	say
relativiert	say
relativierte	say
resümiert	say
resümierte	say
rief	say
riefen	say
riet	say
rufen	say
ruft	say
rät	say
räumt	say
räumte	say
rügt	say
rügte	say
sage	say
sagen	say
sagt	say
sagte	say
sagten	say
scheltet	say
scherzt	voice
scherzte	voice
schildern	say
schildert	say
schilderte	say
schilt	say
schimpft	voice
schimpfte	voice
schluchzt	voice
schluchzte	voice
schmunzelt	voice
schmunzelte	voice
schob	voice
schreibt	say
schreibt auf	say
schreien	voice
schreit	voice
schrie	voice
schrieb	say
schrieb auf	say
schrieben	say
schwärmt	voice
schwärmte	voice
setzt	voice
setzte	voice
seufzt	voice
seufzte	voice
sich ärgerte	say
sinniert	say
sinnierte	say
skizziert	say
skizzierte	say
so	voice behind
spottete	say
sprach	say
sprechen	say
spricht	say
stammelt	voice
stammelte	voice
staunt	voice
staunte	voice
stellt	voice
stellt fest	say
stellt klar	say
stellte	voice
stellte fest	say
stellte klar	say
stichelt	say
stichelte	say
stottert	voice
strahlt	voice
strahlte	voice
stöhnt	voice
stöhnte	voice
tadelt	say
tadelte	say
teilt	say
teilte	say
textete	say
trotzt	voice
tröstet	voice
tröstete	voice
twittert	say
twitterte	say
unterrichtete	tell
unterstreicht	say
unterstrich	say
urteilt	say
urteilte	say
verkünden	say
verkündet	say
verkündete	say
verlangt	say
verlangte	say
vermeldet	say
vermeldete	say
vermutet	think
vermutete	think
verriet	say
verrieten	say
verrät	say
versichert	say
versicherte	say
versprach	say
versprachen	say
verspricht	say
versprochen	say
verteidigte	say
verweist	say
verwies	say
wandte	say
wandte ein	say
warf	say
warnen	say
warnt	say
warnte	say
warnten	say
weint	voice
weinte	voice
weist	say
weiß	think
wendet	voice
wendet ein	say
wettert	say
wetterte	say
widersprach	say
widerspricht	say
wiederholt	voice
wiederholte	say
wies	say
will wissen	ask
winkt	voice
winkte	voice
wirft	say
witzelt	say
witzelte	say
wollte wissen	ask
wundert	voice
wundert sich	voice
wunderte	voice
wunderte sich	say
zeigt sich erleichtert	say
zeigt sich überzeugt	say
zeigte sich enttäuscht	say
zeigte sich erleichtert	say
zeigte sich überzeugt	say
zischt	voice
zischte	voice
zitiert	voice
zitierte	say
zugegeben	say
zusammenfasst	say
zusammengefasst	say
ärgert	say
ärgert sich	say
ärgerte	voice
ärgerte sich	say
ätzte	say
äußerte	say
äußerten	say
