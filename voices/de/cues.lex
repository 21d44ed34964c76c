# Cue verbs.  FORM, a tab, CLASS (say, tell, ask, think, voice, judge, prep), as in voices/en/cues.lex.
ahnt	think
ahnte	think
amüsiert	voice
amüsierte	voice
amüsierten	voice
angekündigt	say
antwortet	say reply
antwortete	say reply
antworteten	say reply
appelliert	say
appellierte	say
appellierten	say
argumentiert	say
argumentierte	say
argumentierten	say
atmet auf	say
atmete auf	say
aus sicht der	prep
aus sicht des	prep
aus sicht von	prep
barmte	voice
bat	say
beanstandet	say
bedauert	say
bedauerte	say
bedauerten	say
befürchtet	think
befürchtete	think
begann	voice
beginnt	voice
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
bekräftigten	say
bekundet	say
bekundete	say
bekundeten	say
bellt	voice
bellte	voice
bellten	voice
bemerkt	say
bemerkte	say
bemerkten	say
bemängelt	say
bemängelte	say
bemängelten	say
berichten	say
berichtet	say
berichtete	say
berichteten	say
beruhigt	say
beruhigte	say
bescheidet	say
beschied	say
beschreiben	say
beschreibt	say
beschrieb	say
beschwert	say
beschwert sich	say
beschwerte	voice
beschwerte sich	say
beschwichtigt	say
beschwichtigte	say
beschwor	say
beschwört	say
bestreitet	say
bestritt	say
bestätigt	say
bestätigte	say
bestätigten	say
beteuert	say
beteuerte	say
beteuerten	say
betone	say
betont	say
betonte	say
betonten	say
bezeichnet	judge
bezeichnete	judge
bezweifelt	say
bezweifelte	say
bezweifelten	say
bilanziert	say
bilanzierte	say
bilanzierten	say
bittet	say
blafft	voice
blaffte	voice
blafften	voice
bohrte nach	ask
brachte vor	say
brandmarkt	say
brandmarkte	say
brandmarkten	say
bringt vor	say
brummelt	voice
brummelte	voice
brummelten	voice
brummt	voice
brummte	voice
brummten	voice
brüllt	voice
brüllte	voice
brüllten	voice
dachte	think
dankt	say
dankte	say
definiert	voice
definierte	say
definierten	say
dementiert	say
dementierte	say
dementierten	say
denkt	think
deutete	say
diagnostiziert	say
diagnostizierte	say
diagnostizierten	say
donnerte	say
doziert	say
dozierte	say
dozierten	say
droht	say
drohte	say
echauffiert	voice
echauffierte	voice
echauffierten	voice
eifert	voice
eiferte	voice
eiferten	voice
eingeräumt	say
eingewandt	say
empfahl	say
empfiehlt	say
empört	say
empört sich	say
empörte	voice
empörte sich	say
empörten	voice
entfuhr	voice
entfährt	voice
entgegnet	say reply
entgegnete	say reply
entgegneten	say reply
entrüstet	voice
entrüstete	voice
entrüsteten	voice
entschuldigt	say
ereifert	voice
ereiferte	voice
ereiferten	voice
ergänzt	say
ergänzte	say
ergänzten	say
erinnern	say
erinnert	say
erinnert daran	say
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
erläuterten	say
ermahnt	say
ermahnte	say
ermahnten	say
erwartet	think
erwartete	think
erwidert	say reply
erwiderte	say reply
erwiderten	say reply
erwähnt	say
erwähnte	say
erwähnten	say
erzählen	say
erzählt	say
erzählte	say
erzählten	say
eröffnet	voice
eröffnete	voice
fand	think
faselt	say
faselte	say
faselten	say
fasst	voice
fasst zusammen	say
fasste	voice
fasste zusammen	say
faucht	voice
fauchte	voice
fauchten	voice
feixt	voice
feixte	voice
feixten	voice
findet	think
flachst	voice
flachste	voice
flachsten	voice
flucht	say
fluchte	say
fluchten	say
flüstert	voice
flüsterte	voice
flüsterten	voice
folgert	say
folgerte	say
folgerten	say
fordern	say
fordert	say
forderte	say
forderten	say
formuliert	say
formulierte	say
formulierten	say
fragt	ask
fragt sich	ask
fragte	ask
fragte nach	ask
fragte sich	ask
fragten	ask
freuen	voice
freut	voice
freut sich	voice
freute	voice
freute sich	voice
freuten	voice
frohlockt	voice
frohlockte	voice
frohlockten	voice
frotzelt	say
frotzelte	say
frotzelten	voice
fuhr	voice
fuhr fort	say
fährt	voice
fährt fort	say
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
gab bekannt	say
gab zu	say
gab zu bedenken	say
gab zu protokoll	say
gab zurück	say
garantiert	say
garantierte	say
garantierten	say
geantwortet	say reply
gefordert	say
geißelt	say
geißelte	say
geißelten	say
gelobt	voice
gelobte	voice
gesagt	say
geschrieben	say
gestand	say
gestand ein	say
gestanden	voice
gesteht	say
gesteht ein	say
gewarnt	say
gibt	voice
gibt an	say
gibt bekannt	say
gibt zu	say
gibt zu bedenken	say
gibt zu protokoll	say
gibt zurück	say
giftet	voice
giftete	voice
gifteten	voice
glaubt	think
glaubte	think
grantelt	voice
gratuliert	say
gratulierte	say
gratulierten	say
grinst	voice
grinste	voice
grinsten	voice
grollt	say
grollte	say
grollten	voice
grummelt	voice
grummelte	voice
grummelten	voice
grübelt	voice
grübelte	voice
gähnt	voice
gähnte	voice
hakt	voice
hakt nach	ask
hakte	voice
hakte nach	ask
haspelt	voice
haspelte	voice
haspelten	voice
haucht	voice
hauchte	voice
hauchten	voice
hebt	say
hebt hervor	say
hechelt	voice
hechelte	voice
hechelten	voice
heißt es	say it
hervorgehoben	say
hielt	voice
hielt dagegen	say
hielt fest	say
hieß es	say it
hinzugefügt	say
hob	say
hob hervor	say
hoffen	think
hofft	think
hoffte	think
hofften	think
hält	voice
hält dagegen	say
hält fest	say
höhnt	say
höhnte	say
höhnten	say
in den worten von	prep
informiert	say
informierte	tell
informierten	say
insistiert	say
insistierte	say
insistierten	say
interpretiert	say
interpretierte	say
interpretierten	say
jammert	say
jammerte	say
jammerten	say
jauchzt	voice
jauchzte	voice
jauchzten	voice
jubelt	voice
jubelte	voice
jubelten	voice
juxt	voice
juxte	voice
juxten	voice
kalauert	say
kalauerte	say
kalauerten	say
keift	voice
keifte	voice
keiften	voice
keucht	voice
keuchte	voice
keuchten	voice
kichert	voice
kicherte	voice
kicherten	voice
klagt	say
klagte	say
klagten	say
kniff	voice
knurrt	voice
knurrte	voice
knurrten	voice
kommentieren	say
kommentiert	say
kommentierte	say
kommentierten	say
konkretisiert	say
konkretisierte	say
konkretisierten	say
konstatiert	say
konstatierte	say
konstatierten	say
kontern	say
kontert	say reply
konterte	say reply
konterten	say reply
korrigiert	say
korrigierte	say
korrigierten	say
krakeelt	voice
krakeelte	voice
krakeelten	voice
kreischt	voice
kreischte	voice
kreischten	voice
kritisiert	say
kritisierte	say
kritisierten	say
krächzt	voice
krächzte	voice
krächzten	voice
kündigt	say
kündigt an	say
kündigte	say
kündigte an	say
lachen	voice
lacht	voice
lachte	voice
lachten	voice
lallt	voice
lallte	voice
lallten	voice
lamentiert	say
lamentierte	say
lamentierten	say
laut	prep
legt	voice
legt nach	say
legte	voice
legte nach	say
lenkt	voice
lenkt ein	say
lenkte	voice
lenkte ab	say
lenkte ein	say
ließ mitteilen	say
ließ verlauten	say
ließ wissen	say
lobt	say
lobte	say
lobten	say
lächelt	voice
lächelte	voice
lächelten	voice
lässt wissen	say
lästert	say
lästerte	say
lästerten	say
macht deutlich	say
macht geltend	say
macht klar	say
machte deutlich	say
machte geltend	say
machte klar	say
mahnt	say
mahnt an	say
mahnte	say
mahnten	say
mault	voice
maulte	voice
maulten	voice
meckert	voice
meckerte	voice
meckerten	voice
meinen	say
meint	say
meinte	say
meinten	say
meldet	voice
meldete	voice
meldeten	voice
merkt	say
merkt an	say
merkte	say
merkte an	say
mitgeteilt	say
moniert	say
monierte	say
monierten	say
motzt	say
motzte	say
motzten	say
murmelt	voice
murmelte	voice
murmelten	voice
murrt	voice
murrte	voice
murrten	voice
mutmaßt	think
mutmaßte	think
mutmaßten	say
nach angabe von	prep
nach angaben der	prep
nach angaben des	prep
nach angaben von	prep
nach ansicht der	prep
nach ansicht des	prep
nach ansicht von	prep
nach auffassung der	prep
nach auffassung des	prep
nach auffassung von	prep
nach auskunft der	prep
nach auskunft des	prep
nach auskunft von	prep
nach aussage von	prep
nach aussagen von	prep
nach darstellung der	prep
nach darstellung des	prep
nach darstellung von	prep
nach dem willen von	prep
nach den angaben von	prep
nach den worten der	prep
nach den worten des	prep
nach den worten von	prep
nach einschätzung der	prep
nach einschätzung des	prep
nach einschätzung von	prep
nach informationen der	prep
nach informationen von	prep
nach meinung der	prep
nach meinung von	prep
nach worten der	prep
nach worten des	prep
nach worten von	prep
nach überzeugung der	prep
nach überzeugung des	prep
nach überzeugung von	prep
nannte	judge
nennt	judge
nickt	voice
nickte	voice
nuschelt	voice
nuschelte	voice
nuschelten	voice
nörgelt	say
nörgelte	say
nörgelten	say
offenbart	say
offenbarte	say
offenbarten	say
orakelt	say
orakelte	say
orakelten	say
pariert	say
parierte	say
parierten	say
pfiff	voice
pflichtet	say
pflichtet bei	say
pflichtete	say
pflichtete bei	say
philosophiert	say
platzte	voice
plaudert	voice
plauderte	voice
plädiert	say
plädierte	say
plädierten	say
polemisiert	voice
polemisierte	voice
poltert	say
polterte	say
polterten	voice
postet	say
postete	say
prahlt	say
prahlte	say
prahlten	say
pries	say
prognostiziert	say
prognostizierte	say
prognostizierten	say
prophezeit	say
prophezeite	say
prophezeiten	say
protestiert	say
protestierte	say
protestierten	say
prustet	voice
prustete	voice
prusteten	voice
präzisiert	say
präzisierte	say
präzisierten	say
pöbelt	voice
pöbelte	voice
pöbelten	voice
quengelt	voice
quengelte	voice
quengelten	voice
radebrecht	voice
radebrechte	voice
radebrechten	voice
raunt	voice
raunte	voice
raunten	voice
raunzt	voice
raunzte	voice
raunzten	voice
reagiert	voice
reagierte	voice
reagierten	voice
rechnet	voice
rechnet vor	say
rechnete	voice
rechnete vor	say
rechtfertigt	say
rechtfertigte	say
rechtfertigten	say
referiert	say
referierte	say
regt an	say
regte an	say
relativiert	say
relativierte	say
relativierten	say
resümiert	say
resümierte	say
resümierten	say
rief	say
rief auf	say
rief aus	say
riefen	say
riet	say
rufen	say
ruft	say
ruft aus	say
rät	say
räumt	say
räumte	say
rügt	say
rügte	say
rügten	say
sage	say
sagen	say
sagt	say
sagt voraus	say
sagte	say
sagte voraus	say
sagten	say
scheltet	say
scherzt	voice
scherzte	voice
scherzten	say
schiebt	voice
schiebt nach	say
schildern	say
schildert	say
schilderte	say
schilderten	say
schilt	say
schimpft	voice
schimpfte	voice
schimpften	voice
schließt	voice
schloss	voice
schluchzt	voice
schluchzte	voice
schluchzten	voice
schlug vor	say
schlussfolgert	say
schlussfolgerte	say
schlussfolgerten	say
schlägt vor	say
schmeichelt	voice
schmeichelte	voice
schmeichelten	voice
schmettert	voice
schmetterte	voice
schmetterten	voice
schmunzelt	voice
schmunzelte	voice
schmunzelten	voice
schnauft	voice
schnaufte	voice
schnauften	voice
schnauzt	voice
schnauzte	voice
schnauzten	voice
schnurrt	voice
schob	voice
schob nach	say
schreibt	say
schreibt auf	say
schreien	voice
schreit	voice
schrie	voice
schrieb	say
schrieb auf	say
schrieben	say
schwor	say
schwärmt	voice
schwärmte	voice
schwärmten	voice
schwört	say
setzt	voice
setzt hinzu	say
setzt nach	say
setzte	voice
setzte hinzu	say
setzte nach	say
seufzt	voice
seufzte	voice
seufzten	voice
sich ärgerte	say
signalisiert	say
signalisierte	say
signalisierten	say
sinniert	say
sinnierte	say
sinnierten	voice
skizziert	say
skizzierte	say
skizzierten	say
so	voice behind
spekuliert	say
spekulierte	say
spekulierten	say
spottet	say
spottete	say
spotteten	say
sprach	say
sprach von	say
sprang	voice
sprechen	say
spricht	say
spricht von	say
sprudelt	voice
stammelt	voice
stammelte	voice
stammelten	voice
staunt	voice
staunte	voice
staunten	voice
steht geschrieben	say it
stellt	voice
stellt fest	say
stellt in aussicht	say
stellt klar	say
stellte	voice
stellte fest	say
stellte heraus	say
stellte in abrede	say
stellte in aussicht	say
stellte klar	say
stichelt	say
stichelte	say
stichelten	say
stimmt	voice
stimmt zu	say
stimmte	voice
stimmte zu	say
stottert	voice
stotterte	voice
stotterten	voice
strahlt	voice
strahlte	voice
strahlten	voice
stöhnt	voice
stöhnte	voice
stöhnten	voice
tadelt	say
tadelte	say
tadelten	say
teilt	say
teilte	say
textete	say
trotzt	voice
trug vor	say
trägt vor	say
trällert	voice
trällerte	voice
trällerten	voice
träumt	voice
träumte	voice
träumten	voice
tröstet	voice
tröstete	voice
trötet	voice
trötete	voice
tröteten	voice
tuschelt	voice
tuschelte	voice
tuschelten	voice
twittert	say
twitterte	say
twitterten	say
tönet	say
tönete	say
töneten	say
ulkt	voice
ulkte	voice
unkt	say
unkte	say
unkten	say
unterrichtete	tell
unterstellt	say
unterstellte	say
unterstellten	say
unterstreicht	say
unterstrich	say
urteilt	say
urteilte	say
urteilten	say
verdeutlicht	say
verdeutlichte	say
verdeutlichten	say
verkünden	say
verkündet	say
verkündete	say
verkündeten	say
verlangt	say
verlangte	say
verlautbart	say
verlautbarte	say
verlautbarten	say
vermeldet	say
vermeldete	say
vermeldeten	say
vermutet	think
vermutete	think
vermuteten	say
verneint	say
verneinte	say
verneinten	say
verriet	say
verrieten	say
verrät	say
versichert	say
versicherte	say
versicherten	say
verspottete	voice
versprach	say
versprachen	say
verspricht	say
versprochen	say
verteidigt	say
verteidigte	say
verteidigten	say
verweist	say
verwies	say
wandte	say
wandte ein	say
warb	voice
warf	say
warf ein	say
warnen	say
warnt	say
warnte	say
warnten	say
weint	voice
weinte	voice
weissagt	say
weissagte	say
weissagten	say
weist	say
weist darauf hin	say
weist zurück	say
weiß	think
wendet	voice
wendet ein	say
wettert	say
wetterte	say
wetterten	say
widersprach	say
widerspricht	say
wiederholt	voice
wiederholte	say
wiederholten	say
wiegelt ab	say
wiegelte ab	say
wies	say
wies darauf hin	say
wies zurück	say
will wissen	ask
wimmert	voice
wimmerte	voice
wimmerten	voice
winkt	voice
winkt ab	say
winkte	voice
winkte ab	say
winselt	voice
winselte	voice
winselten	voice
wirbt	voice
wirft	say
wirft ein	say
wispert	voice
wisperte	voice
wisperten	voice
witzelt	say
witzelte	say
witzelten	say
wollte wissen	ask
wundert	voice
wundert sich	voice
wunderte	voice
wunderte sich	say
wunderten	voice
würdigt	say
würdigte	say
würdigten	say
zeigt sich erleichtert	say
zeigt sich überzeugt	say
zeigte sich enttäuscht	say
zeigte sich erleichtert	say
zeigte sich überzeugt	say
zetert	say
zeterte	say
zeterten	say
zieht bilanz	say
zischt	voice
zischte	voice
zischten	voice
zitiert	voice
zitierte	say
zitierten	say
zog bilanz	say
zog das fazit	say
zugegeben	say
zusammenfasst	say
zusammengefasst	say
zweifelt	voice
zweifelte	say
zweifelten	say
zwinkert	voice
zwinkerte	voice
zwinkerten	voice
zürnt	voice
zürnte	voice
ächzt	voice
ächzte	voice
ächzten	voice
ärgert	say
ärgert sich	say
ärgerte	voice
ärgerte sich	say
ärgerten	voice
ätzt	voice
ätzte	say
ätzten	voice
äußert	say
äußerte	say
äußerten	say
überlegt	voice
überlegte	voice
