# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
*abgeordnete	person
*abgeordneter	person m
*agentur	org
*aktivist	person m
*aktivistin	person f
*amt	org
*analyst	person m
*analystin	person f
*angestellte	person
*angestellter	person m
*anwalt	person m
*anwältin	person f
*arbeiter	person m
*arbeiterin	person f
*architekt	person m
*architektin	person f
*arzt	person m
*assistent	person m
*assistentin	person f
*autor	person m
*autorin	person f
*bank	org
*banker	person m
*bauer	person m
*beamte	person
*beamter	person m
*beamtin	person f
*beauftragte	person
*beauftragter	person m
*behörde	org
*berater	person m
*beraterin	person f
*besitzer	person m
*besitzerin	person f
*besucher	person m
*besucherin	person f
*betreiber	person m
*betreiberin	person f
*bewohner	person m
*bewohnerin	person f
*biologe	person m
*biologin	person f
*bischof	person m
*bischöfin	person f
*botschafter	person m
*botschafterin	person f
*boxer	person m
*bruder	person m
*bund	org
*bundesamt	org
*bäcker	person m
*bäckerin	person f
*bäuerin	person f
*bürger	person m
*bürgerin	person f
*chef	person m
*chefin	person f
*chemiker	person m
*chemikerin	person f
*dame	person f
*demonstrant	person m
*demonstrantin	person f
*designer	person m
*designerin	person f
*detektiv	person m
*dichter	person m
*dichterin	person f
*diplomat	person m
*diplomatin	person f
*direktion	org
*direktor	person m
*direktorin	person f
*dirigent	person m
*dirigentin	person f
*dozent	person m
*dozentin	person f
*elektriker	person m
*entwickler	person m
*entwicklerin	person f
*ermittler	person m
*ermittlerin	person f
*experte	person m
*expertin	person f
*fahrer	person m
*fahrerin	person f
*fan	person m
*filmer	person m
*fleischer	person m
*forscher	person m
*forscherin	person f
*fotograf	person m
*fotografin	person f
*fraktion	org
*frau	person f
*förster	person m
*försterin	person f
*führer	person m
*führerin	person f
*gast	person m
*gegner	person m
*gegnerin	person f
*general	person m
*geologe	person m
*geologin	person f
*gericht	org
*gesellschaft	org
*gewerkschaft	org
*gründer	person m
*gründerin	person f
*gärtner	person m
*gärtnerin	person f
*helfer	person m
*helferin	person f
*hirte	person m
*historiker	person m
*historikerin	person f
*hochschule	org
*händler	person m
*händlerin	person f
*hüter	person m
*hüterin	person f
*imam	person m
*informatiker	person m
*informatikerin	person f
*ingenieur	person m
*ingenieurin	person f
*inhaber	person m
*inhaberin	person f
*initiative	org
*installateur	person m
*institut	org
*investor	person m
*investorin	person f
*journalist	person m
*journalistin	person f
*junge	person m
*jurist	person m
*juristin	person f
*jäger	person m
*jägerin	person f
*jährige	person
*jähriger	person m
*kammer	org
*kanzler	person m
*kanzlerin	person f
*kapitän	person m
*kapitänin	person f
*kasse	org
*kirche	org
*klinik	org
*koch	person m
*kollege	person m
*kollegin	person f
*kommentator	person m
*kommissar	person m
*kommissarin	person f
*kommission	org
*komponist	person m
*komponistin	person f
*konzern	org
*korrespondent	person m
*korrespondentin	person f
*kranke	person
*kritiker	person m
*kritikerin	person f
*kunde	person m
*kundin	person f
*kurator	person m
*kuratorin	person f
*kämpfer	person m
*kämpferin	person f
*köchin	person f
*könig	person m
*königin	person f
*künstler	person m
*künstlerin	person f
*lehrer	person m
*lehrerin	person f
*leiter	person m
*leiterin	person f
*läufer	person m
*läuferin	person f
*macher	person m
*macherin	person f
*makler	person m
*maklerin	person f
*maler	person m
*malerin	person f
*manager	person m
*managerin	person f
*mann	person m
*maurer	person m
*mechaniker	person m
*meister	person m
*meisterin	person f
*meteorologe	person m
*meteorologin	person f
*metzger	person m
*minister	person m
*ministerin	person f
*ministerium	org
*moderator	person m
*moderatorin	person f
*monteur	person m
*museum	org
*musiker	person m
*musikerin	person f
*mutter	person f
*mönch	person m
*nachbar	person m
*nachbarin	person f
*notar	person m
*notarin	person f
*offizier	person m
*offizierin	person f
*organisation	org
*partei	org
*passagier	person m
*pastor	person m
*pastorin	person f
*patient	person m
*patientin	person f
*pendler	person m
*pendlerin	person f
*pensionär	person m
*pfarrer	person m
*pfarrerin	person f
*pfleger	person m
*pflegerin	person f
*philosoph	person m
*philosophin	person f
*physiker	person m
*physikerin	person f
*pilot	person m
*pilotin	person f
*planer	person m
*planerin	person f
*politiker	person m
*politikerin	person f
*polizist	person m
*polizistin	person f
*praktikant	person m
*praktikantin	person f
*priester	person m
*priesterin	person f
*produzent	person m
*produzentin	person f
*professor	person m
*professorin	person f
*programmierer	person m
*präsident	person m
*präsidentin	person f
*präsidium	org
*psychologe	person m
*psychologin	person f
*pädagoge	person m
*pädagogin	person f
*rabbiner	person m
*radler	person m
*rat	org
*redakteur	person m
*redakteurin	person f
*referent	person m
*referentin	person f
*regierung	org
*regisseur	person m
*regisseurin	person f
*reisender	person m
*rektor	person m
*rektorin	person f
*rentner	person m
*rentnerin	person f
*reporter	person m
*reporterin	person f
*richter	person m
*richterin	person f
*ringer	person m
*rätin	person f
*sammler	person m
*sammlerin	person f
*schauspieler	person m
*schauspielerin	person f
*schmied	person m
*schneider	person m
*schneiderin	person f
*schreiner	person m
*schriftsteller	person m
*schriftstellerin	person f
*schule	org
*schwester	person f
*schwimmer	person m
*schwimmerin	person f
*schüler	person m
*schülerin	person f
*schützer	person m
*schützerin	person f
*seelsorger	person m
*seelsorgerin	person f
*segler	person m
*sekretär	person m
*sekretärin	person f
*senator	person m
*senatorin	person f
*sieger	person m
*siegerin	person f
*sohn	person m
*soldat	person m
*soldatin	person f
*soziologe	person m
*soziologin	person f
*spieler	person m
*spielerin	person f
*sportler	person m
*sportlerin	person f
*sprecher	person m
*sprecherin	person f
*springer	person m
*springerin	person f
*stiftung	org
*student	person m
*studentin	person f
*stürmer	person m
*sänger	person m
*sängerin	person f
*taucher	person m
*taucherin	person f
*techniker	person m
*technikerin	person f
*theater	org
*theologe	person m
*theologin	person f
*tischler	person m
*tochter	person f
*torwart	person m
*tourist	person m
*touristin	person f
*trainer	person m
*trainerin	person f
*träger	person m
*trägerin	person f
*turner	person m
*turnerin	person f
*tänzer	person m
*tänzerin	person f
*universität	org
*unternehmer	person m
*unternehmerin	person f
*urlauber	person m
*urlauberin	person f
*vater	person m
*verantwortliche	person
*verantwortlicher	person m
*verband	org
*verein	org
*verkäufer	person m
*verkäuferin	person f
*verteidiger	person m
*verwaltung	org
*vorsitzende	person
*vorsitzender	person m
*wart	person m
*wirt	person m
*wirtin	person f
*wissenschaftler	person m
*wissenschaftlerin	person f
*wächter	person m
*wächterin	person f
*wärter	person m
*wärterin	person f
*zeitung	org
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
abt	person m
abteilungsleiter	person m
abteilungsleiterin	person f
agentur	org
airline	org
akrobat	person m
akrobatin	person f
aktionär	person m
aktionärin	person f
aktivist	person m
aktivistin	person f
alleinerziehende	person
amt	org
amtsgericht	org
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
ankläger	person m
anklägerin	person f
anleger	person m
anlegerin	person f
antiquar	person m
anwalt	person m
anwesende	person
anwohner	group
anwohnerinnen	group
anwälte	group
anwältin	person f
apotheker	person m
apothekerin	person f
arbeitgeber	person m
arbeitgeberin	person f
arbeitgeberverband	org
arbeitnehmer	person m
arbeitnehmerin	person f
architekt	person m
architektin	person f
archivar	person m
archivarin	person f
archäologe	person m
archäologin	person f
artist	person m
artistin	person f
arzt	person m
arzthelfer	person m
arzthelferin	person f
assistent	person m
assistentin	person f
astronaut	person m
astronautin	person f
astronom	person m
astronomin	person f
asylbewerber	person m
asylbewerberin	person f
athlet	person m
athletin	person f
aufkleber	thing
aufseher	person m
aufseherin	person f
augenoptiker	person m
augenoptikerin	person f
augenzeuge	person m
augenzeugen	group
augenzeugin	person f
auktionator	person m
auktionatorin	person f
ausbilder	person m
ausbilderin	person f
aushang	thing
aussteiger	person m
aussteigerin	person f
auswärtiges	org
auszubildende	person
auszubildender	person m
autofahrer	person m
autofahrerin	person f
autor	person m
autorin	person f
außenminister	person m
außenministerin	person f
außenministerium	org
außenpolitiker	person m
außenpolitikerin	person f
azubi	person m
bademeister	person m
bademeisterin	person f
baggerfahrer	person m
baggerfahrerin	person f
bahn	org
bahnfahrer	person m
bahnfahrerin	person f
ballettlehrer	person m
ballettlehrerin	person f
bank	org
banker	person m
bankerin	person f
bankier	person m
bankierin	person f
baron	person m
baronin	person f
bassist	person m
bauarbeiter	person m
bauarbeiterin	person f
bauer	person m
bauern	group
bauernverband	org
bauingenieur	person m
bauingenieurin	person f
bauleiter	person m
bauleiterin	person f
bauunternehmer	person m
bauunternehmerin	person f
beamte	group
beamten	group
beamter	person m
beamtin	person f
behörde	org any
behörden	group
behördenvertreter	group
bekannte	person
bekannter	person m
beobachter	person m
beobachterin	person f
berater	person m
beraterin	person f
bergführer	person m
bergführerin	person f
bergmann	person m
bergsteiger	person m
bergsteigerin	person f
bergwacht	org
bericht	thing
beschuldigte	person
beschuldigter	person m
besitzer	person m
besitzerin	person f
bestatter	person m
bestatterin	person f
besucher	group
besucherin	person f
betreiber	person m
betreiberin	person f
betrieb	org
betriebsratsvorsitzende	person
betroffene	person
betroffener	person m
bewerber	person m
bewerberin	person f
bewohner	group
bewohnerin	person f
bezirksamt	org
bibliothekar	person m
bibliothekarin	person f
bildhauer	person m
bildhauerin	person f
bildungsminister	person m
bildungsministerin	person f
bildungspolitiker	person m
bildungspolitikerin	person f
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
brauer	person m
brauerei	org
brauerin	person f
braumeister	person m
braumeisterin	person f
brief	thing
briefträger	person m
briefträgerin	person f
bruder	person m
brunnenbauer	person m
brunnenbauerin	person f
bub	person m
buchbinder	person m
buchhalter	person m
buchhalterin	person f
buchhändler	person m
buchhändlerin	person f
bundesamt	org
bundesbank	org
bundesbeauftragte	person
bundesfinanzminister	person m
bundesfinanzministerin	person f
bundesgerichtshof	org
bundesinnenminister	person m
bundesinnenministerin	person f
bundeskanzler	person m
bundeskanzlerin	person f
bundeskartellamt	org
bundesminister	person m
bundesministerin	person f
bundespolizei	org
bundespräsident	person m
bundespräsidentin	person f
bundesrat	org
bundesregierung	org
bundestag	org
bundestagsabgeordnete	person
bundestagsabgeordneter	person m
bundestagspräsident	person m
bundestagspräsidentin	person f
bundestrainer	person m
bundestrainerin	person f
bundesverband	org
bundesverfassungsgericht	org
bundesvorsitzende	person
bundeswehr	org
bursche	person m
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
bürgerverein	org
camper	person m
camperin	person f
caritas	org
cellist	person m
cellistin	person f
chef	person m
chefarzt	person m
chefin	person f
chefredakteur	person m
chefredakteurin	person f
chefärztin	person f
chemiker	person m
chemikerin	person f
chirurg	person m
chirurgin	person f
chorleiter	person m
chorleiterin	person f
chronist	person m
chronistin	person f
clown	person m
coach	person m
cousin	person m
dachdecker	person m
dachdeckerin	person f
dame	person f
datenschützer	group
dekorateur	person m
dekorateurin	person f
delegierte	person
delegierter	person m
demonstrant	person m
demonstranten	group
demonstrantin	person f
demoskop	person m
demoskopin	person f
designer	person m
designerin	person f
diakon	person m
diakonie	org
diakonin	person f
dichter	person m
dichterin	person f
diplomat	person m
diplomatin	person f
direktor	person m
direktorin	person f
dirigent	person m
dirigentin	person f
dolmetscher	person m
dolmetscherin	person f
dompteur	person m
dozent	person m
dozentin	person f
drehbuchautor	person m
drehbuchautorin	person f
dreher	person m
drogist	person m
drucker	person m
ehefrau	person f
ehemann	person m
ehrenamtliche	group
eigentümer	person m
eigentümerin	person f
einheimische	person
einheimischer	person m
einsatzleiter	person m
einsatzleiterin	person f
einwanderer	person m
einwandererin	person f
einwohner	group
einwohnerin	person f
einzelhändler	person m
einzelhändlerin	person f
elektriker	person m
elektrikerin	person f
eltern	group
elternvertreter	group
energieexperte	person m
energieexpertin	person f
enkel	person m
enkelin	person f
entertainer	person m
entertainerin	person f
entwickler	person m
entwicklerin	person f
epidemiologe	person m
epidemiologin	person f
erfinder	person m
erfinderin	person f
ermittler	person m
ermittlerin	person f
erwachsene	person
erzbischof	person m
erzieher	person m
erzieherin	person f
ethnologe	person m
ethnologin	person f
europäische	org
existenzgründer	person m
existenzgründerin	person f
experte	person m
experten	group
expertin	person f
fabrik	org
fabrikant	person m
fabrikantin	person f
fachfrau	person f
fachhändler	person m
fachhändlerin	person f
fachleute	group
fachmann	person m
fahnder	group
fahrer	person m
fahrerin	person f
fahrgast	person
fahrgäste	group
fahrlehrer	person m
fahrlehrerin	person f
fallschirmspringer	person m
fallschirmspringerin	person f
familienminister	person m
familienministerin	person f
fans	group
feldwebel	person m
feldwebelin	person f
fernfahrer	person m
fernfahrerin	person f
feuerwehr	org
feuerwehrchef	person m
feuerwehrchefin	person f
feuerwehrfrau	person f
feuerwehrmann	person m
feuerwehrsprecher	person m
feuerwehrsprecherin	person f
filmemacher	person m
filmemacherin	person f
finanzexperte	person m
finanzexpertin	person f
finanzminister	person m
finanzministerin	person f
finanzministerium	org
finanzpolitiker	person m
finanzpolitikerin	person f
firma	org any
fischer	person m
fischerin	person f
fischhändler	person m
fischhändlerin	person f
fitnesstrainer	person m
fitnesstrainerin	person f
fleischer	person m
fleischerin	person f
florist	person m
floristin	person f
flugbegleiter	person m
flugbegleiterin	person f
flugblatt	thing
fluggesellschaft	org
fluglinie	org
flugzeugbauer	person m
flugzeugbauerin	person f
flüchtling	person
forschende	group
forscher	person m
forscherin	person f
forstwirt	person m
forstwirtin	person f
fotograf	person m
fotografin	person f
fraktion	org
fraktionschef	person m
fraktionschefin	person f
fraktionsvorsitzende	person
fraktionsvorsitzender	person m
frau	person f
fremdenführer	person m
fremdenführerin	person f
freunde	group
friseur	person m
friseurin	person f
fräser	person m
frührentner	person m
fußballer	person m
fußballerin	person f
förderverein	org
förster	person m
försterin	person f
führer	person m
führerin	person f
fürst	person m
fürstin	person f
gabelstaplerfahrer	person m
galerist	person m
galeristin	person f
gast	person
gastgeber	person m
gastgeberin	person f
gastronom	person m
gastronomin	person f
gastwirt	person m
gastwirtin	person f
gefangene	person
geflüchtete	person
geflüchteter	person m
gegner	group
geigenbauer	person m
geigenbauerin	person f
geiger	person m
geigerin	person f
geiselnehmer	person m
geiselnehmerin	person f
geistliche	person
geistlicher	person m
geldgeber	person m
geldgeberin	person f
gemeinde	org
gemeindepräsident	person m
gemeindepräsidentin	person f
gemeinderat	org
gemeindeverwaltung	org
gemeindevorsteher	person m
gemeindevorsteherin	person f
general	person m
generalin	person f
generalsekretär	person m
generalsekretärin	person f
genossenschaft	org
geograf	person m
geografin	person f
geologe	person m
geologin	person f
gericht	org
germanist	person m
germanistin	person f
geschichtslehrer	person m
geschichtslehrerin	person f
geschädigte	person
geschäftsfrau	person f
geschäftsführer	person m
geschäftsführerin	person f
geselle	person m
gesundheitsamt	org
gesundheitsexperte	person m
gesundheitsexpertin	person f
gesundheitsminister	person m
gesundheitsministerin	person f
gesundheitspolitiker	person m
gesundheitspolitikerin	person f
gewerkschaft	org
gewerkschaften	group
gewerkschafter	person m
gewerkschafterin	person f
gewerkschaftschef	person m
gewerkschaftschefin	person f
gewerkschaftssekretär	person m
gewerkschaftssekretärin	person f
gewinner	person m
gewinnerin	person f
gitarrist	person m
gitarristin	person f
glasbläser	person m
goldschmied	person m
goldschmiedin	person f
graf	person m
grafiker	person m
grafikerin	person f
greis	person m
greisin	person f
großmutter	person f
großneffe	person m
großvater	person m
grundschullehrer	person m
grundschullehrerin	person f
gruppenleiter	person m
gruppenleiterin	person f
gräfin	person f
gründer	person m
gründerin	person f
grünenpolitiker	person m
grünenpolitikerin	person f
gutachten	thing
gutachter	person m
gutachterin	person f
gymnasiast	person m
gymnasiastin	person f
gärtner	person m
gärtnerin	person f
hafenmeister	person m
hafenmeisterin	person f
handelskammer	org
handelskette	org
handwerker	person m
handwerkerin	person f
handwerkskammer	org
hausarzt	person m
hausbesitzer	person m
hausfrau	person f
haushälter	person m
haushälterin	person f
hausmeister	person m
hausmeisterin	person f
hausärztin	person f
hebamme	person f
heimatforscher	person m
heimatforscherin	person f
heimatverein	org
heimleiter	person m
heimleiterin	person f
helfer	person m
helferin	person f
herausgeber	person m
herausgeberin	person f
herr	person m
hersteller	org
herzog	person m
herzogin	person f
hilfsorganisation	org
hinterbliebene	person
hirte	person m
historiker	person m
historikerin	person f
hobbygärtner	person m
hochschule	org
hotelier	person m
hotelierin	person f
hydrologe	person m
hydrologin	person f
händler	person m
hüttenwirt	person m
hüttenwirtin	person f
imbissbetreiber	person m
imker	person m
imkerin	person f
immobilienmakler	person m
immobilienmaklerin	person f
immunologe	person m
immunologin	person f
industrieverband	org
influencer	person m
influencerin	person f
informatiker	person m
informatikerin	person f
ingenieur	person m
ingenieurin	person f
inhaber	person m
inhaberin	person f
initiative	org
innenminister	person m
innenministerin	person f
innenministerium	org
innenpolitiker	person m
innenpolitikerin	person f
insasse	person m
insassin	person f
inschrift	thing
installateur	person m
installateurin	person f
institut	org
instrukteur	person m
instrukteurin	person f
intendant	person m
intendantin	person f
interpret	person m
interpretin	person f
investor	person m
investorin	person f
jogger	person m
joggerin	person f
jongleur	person m
journalist	person m
journalistin	person f
jugendamt	org
jugendliche	person
jugendlichen	group
jugendverband	org
junge	person m
jurist	person m
juristen	group
juristin	person f
justizminister	person m
justizministerin	person f
juwelier	person m
juwelierin	person f
jäger	person m
jägerin	person f
kabarettist	person m
kabarettistin	person f
kabinettschef	person m
kabinettschefin	person f
kaiser	person m
kaiserin	person f
kamerafrau	person f
kameramann	person m
kammer	org
kandidat	person m
kandidatin	person f
kantor	person m
kantorin	person f
kanzler	person m
kanzleramt	org
kanzlerin	person f
kapellmeister	person m
kapellmeisterin	person f
kapitän	person m
kapitänin	person f
kaplan	person m
kardinal	person m
kardinalin	person f
kardiologe	person m
kardiologin	person f
kassenprüfer	person m
kassenprüferin	person f
kassenwart	person m
kassenwartin	person f
kassierer	person m
kassiererin	person f
kauffrau	person f
kaufmann	person m
kellner	person m
kellnerin	person f
kerl	person m
kette	org
kinder	group
kinderarzt	person m
kinderärztin	person f
kioskbesitzer	person m
kirche	org
klavierbauer	person m
klavierbauerin	person f
klempner	person m
klempnerin	person f
klimaforscher	person m
klimaforscherin	person f
klimatologe	person m
klimatologin	person f
klinik	org
klubchef	person m
klubchefin	person f
kläger	person m
klägerin	person f
kneipenwirt	person m
kneipenwirtin	person f
kneipier	person m
kneipierin	person f
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
kommentator	person m
kommentatorin	person f
kommissar	person m
kommissarin	person f
kommission	org
kommissionspräsident	person m
kommissionspräsidentin	person f
komplize	person m
komplizin	person f
komponist	person m
komponistin	person f
konditor	person m
konditorin	person f
konditormeister	person m
konditormeisterin	person f
konstrukteur	person m
konstrukteurin	person f
konzern	org any
koordinator	person m
koordinatorin	person f
korrespondent	person m
korrespondentin	person f
kraftfahrer	person m
kraftfahrerin	person f
kranführer	person m
krankenhaus	org
krankenpfleger	person m
krankenpflegerin	person f
krankenschwester	person f
kreis	org
kreistag	org
kreisverband	org
kreisverwaltung	org
kriminalbeamter	person m
kriminalbeamtin	person f
kriminalist	person m
kriminalistin	person f
kriminalpolizei	org
kriminologe	person m
kriminologin	person f
kritiker	group
kronprinz	person m
kronprinzin	person f
kulturminister	person m
kulturministerin	person f
kultusminister	person m
kultusministerin	person f
kultusministerium	org
kunde	person m
kunden	group
kundin	person f
kundinnen	group
kurator	person m
kuratorin	person f
kurier	person m
kurierin	person f
kämmerer	person m
kämmererin	person f
köchin	person f
könig	person m
königin	person f
küchenchef	person m
küchenchefin	person f
künstler	person m
künstlerin	person f
küstenwache	org
küster	person m
küsterin	person f
lagerist	person m
landesamt	org
landesbank	org
landeschef	person m
landeschefin	person f
landesminister	person m
landesministerin	person f
landespolizei	org
landesregierung	org
landesvater	person m
landesverband	org
landesvorsitzende	person
landgericht	org
landkreis	org
landrat	person m
landrätin	person f
landtag	org
landtagsabgeordnete	person
landtagsabgeordneter	person m
landtagspräsident	person m
landtagspräsidentin	person f
landwirt	person m
landwirte	group
landwirtin	person f
landwirtschaftsminister	person m
landwirtschaftsministerin	person f
lebensgefährte	person m
lebensgefährtin	person f
lebensretter	person m
lebensretterin	person f
lehrer	person m
lehrerin	person f
lehrling	person m
leichtathlet	person m
leichtathletin	person f
leiter	person m
leiterin	person f
leitstelle	org
lektor	person m
lektorin	person f
leser	person m
leserin	person f
leuchtturmwärter	person m
leuchtturmwärterin	person f
leute	group
liedermacher	person m
liedermacherin	person f
lieferant	person m
linguist	person m
linguistin	person f
literaturkritiker	person m
literaturkritikerin	person f
literaturwissenschaftler	person m
literaturwissenschaftlerin	person f
lkw-fahrer	person m
logistiker	person m
logistikerin	person f
logopäde	person m
logopädin	person f
lokführer	person m
lokführerin	person f
läufer	person m
läuferin	person f
major	person m
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
maskenbildner	person m
maskenbildnerin	person f
masseur	person m
masseurin	person f
mathematiker	person m
mathematikerin	person f
matrose	person m
matrosin	person f
maurer	person m
maurerin	person f
mechaniker	person m
mechanikerin	person f
mediator	person m
mediatorin	person f
mediziner	person m
medizinerin	person f
meldung	thing
menschen	group
messner	person m
meteorologe	person m
meteorologen	group
meteorologin	person f
metzger	person m
metzgerin	person f
mieter	group
mieterbund	org
mieterin	person f
milliardär	person m
milliardärin	person f
millionär	person m
millionärin	person f
minderjährige	person
minister	person m
ministerialbeamter	person m
ministerialbeamtin	person f
ministerin	person f
ministerium	org
ministerpräsident	person m
ministerpräsidentin	person f
ministerrat	org
missionar	person m
missionarin	person f
mitarbeiter	person m
mitarbeiterin	person f
mitbewohner	person m
mitbewohnerin	person f
mitglied	person
mitglieder	group
mitschüler	person m
mitschülerin	person f
mitspieler	person m
mitspielerin	person f
mitstreiter	person m
mitstreiterin	person f
mitteilung	thing
mittelfeldspieler	person m
mittelfeldspielerin	person f
mittelstürmer	person m
mittelstürmerin	person f
moderator	person m
moderatorin	person f
monteur	person m
monteurin	person f
museum	org
museumsdirektor	person m
museumsdirektorin	person f
museumsleiter	person m
museumsleiterin	person f
musiker	person m
musikerin	person f
musiklehrer	person m
musiklehrerin	person f
musikproduzent	person m
musikproduzentin	person f
mutter	person f
mädchen	person f
mäzen	person m
mönch	person m
müller	person m
müllerin	person f
müllmann	person m
nachbar	person m
nachbarin	person f
nachbarn	group
nachfolger	person m
nachfolgerin	person f
nachrichtenagentur	org
nachtwächter	person m
nationalspieler	person m
nationalspielerin	person f
nationaltrainer	person m
nationaltrainerin	person f
naturschützer	person m
naturschützerin	person f
neffe	person m
neurologe	person m
neurologin	person f
nichte	person f
nobelpreisträger	person m
nobelpreisträgerin	person f
nonne	person f
notar	person m
notarin	person f
notarzt	person m
notärztin	person f
obdachlose	person f
obdachloser	person m
oberarzt	person m
oberbürgermeister	person m
oberbürgermeisterin	person f
oberkommissar	person m
oberkommissarin	person f
oberlandesgericht	org
oberlehrer	person m
oberlehrerin	person f
oberst	person m
oberstaatsanwalt	person m
oberstaatsanwältin	person f
oberärztin	person f
offizier	person m
offizierin	person f
olympiasieger	person m
olympiasiegerin	person f
oma	person f
onkel	person m
onkologe	person m
onkologin	person f
opa	person m
opposition	org
oppositionsführer	person m
oppositionsführerin	person f
oppositionspolitiker	person m
oppositionspolitikerin	person f
optiker	person m
optikerin	person f
ordensschwester	person f
ordner	person m
ordnerin	person f
ordnungsamt	org
organisation	org any
organisator	person m
organisatorin	person f
organist	person m
organistin	person f
ornithologe	person m
ornithologin	person f
orthopäde	person m
orthopädin	person f
ortsrat	org
ortsverein	org
papst	person m
parlament	org
parlamentarier	person m
parlamentarierin	person f
parlamentspräsident	person m
parlamentspräsidentin	person f
partei	org
parteichef	person m
parteichefin	person f
parteisprecher	person m
parteisprecherin	person f
parteivorsitzende	person
parteivorsitzender	person m
partner	person m
partnerin	person f
passant	person m
passantin	person f
pastor	person m
pastorin	person f
pater	person m
pathologe	person m
pathologin	person f
patient	person m
patienten	group
patientin	person f
pendler	group
pendlerin	person f
pensionär	person m
pensionärin	person f
personalchef	person m
personalchefin	person f
pfadfinder	person m
pfadfinderin	person f
pfarrer	person m
pfarrerin	person f
pflegekräfte	group
pfleger	person m
pflegerin	person f
pförtner	person m
philosoph	person m
philosophin	person f
physiker	person m
physikerin	person f
pianist	person m
pianistin	person f
pilger	person m
pilgerin	person f
pilot	person m
pilotin	person f
plakat	thing
platzanweiser	person m
platzwart	person m
platzwartin	person f
poet	person m
poetin	person f
politiker	group
politikerinnen	group
politikwissenschaftler	person m
politikwissenschaftlerin	person f
politologe	person m
politologin	person f
polizei	org
polizeibeamter	person m
polizeibeamtin	person f
polizeichef	person m
polizeichefin	person f
polizeidirektion	org
polizeipräsident	person m
polizeipräsidentin	person f
polizeipräsidium	org
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
premier	person m
premierin	person f
premierminister	person m
premierministerin	person f
pressemitteilung	org
pressesprecher	person m
pressesprecherin	person f
pressestelle	org
prinz	person m
prinzessin	person f
prior	person m
produzent	person m
produzentin	person f
professor	person m
professorin	person f
programmierer	person m
programmiererin	person f
projektleiter	person m
projektleiterin	person f
propst	person m
protestforscher	person m
protestforscherin	person f
protestierende	group
prozessbeobachter	person m
prozessbeobachterin	person f
präsident	person m
präsidentin	person f
präsidentschaftskandidat	person m
präsidentschaftskandidatin	person f
psychiater	person m
psychiaterin	person f
psychologe	person m
psychologin	person f
psychotherapeut	person m
psychotherapeutin	person f
puppenspieler	person m
puppenspielerin	person f
putzfrau	person f
pächter	person m
pächterin	person f
pädagoge	person m
pädagogin	person f
quartiersmanager	person m
quartiersmanagerin	person f
quizmaster	person m
quizmasterin	person f
rabbiner	person m
rabbinerin	person f
radfahrer	person m
radfahrerin	person f
radiologe	person m
radiologin	person f
radler	person m
radlerin	person f
radprofi	person m
radprofiin	person f
rapper	person m
rapperin	person f
rathaus	org
rechtsanwalt	person m
rechtsanwältin	person f
rechtsextremist	person m
rechtsextremistin	person f
rechtspfleger	person m
rechtspflegerin	person f
redakteur	person m
redakteurin	person f
redaktion	org
reederei	org
referent	person m
referentin	person f
regierung	org
regierungschef	person m
regierungschefin	person f
regierungssprecher	person m
regierungssprecherin	person f
regionalleiter	person m
regionalleiterin	person f
regisseur	person m
regisseurin	person f
reisebegleiter	person m
reisebegleiterin	person f
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
reservist	person m
reservistin	person f
restaurator	person m
restauratorin	person f
retter	person m
retterin	person f
rettungssanitäter	person m
rettungssanitäterin	person f
rettungsschwimmer	person m
revierleiter	person m
revierleiterin	person f
richter	person m
richterin	person f
rivale	person m
rivalin	person f
robert-koch-institut	org
ruderer	person m
rudererin	person f
rundfunk	org
sachbearbeiter	person m
sachbearbeiterin	person f
sachverständige	person
sachverständiger	person m
sammler	person m
sammlerin	person f
sanitäter	person m
sanitäterin	person f
sattler	person m
schachspieler	person m
schachspielerin	person f
schatzmeister	person m
schatzmeisterin	person f
schauspieler	person m
schauspielerin	person f
schauspielschüler	person m
schauspielschülerin	person f
schausteller	person m
schaustellerin	person f
schichtleiter	person m
schichtleiterin	person f
schiedsrichter	person m
schiedsrichterin	person f
schiffbauer	person m
schiffbauerin	person f
schild	thing
schlagersänger	person m
schlagersängerin	person f
schlagzeuger	person m
schlagzeugerin	person f
schlosser	person m
schlosserin	person f
schmied	person m
schneider	person m
schneiderin	person f
schneiderlehrling	person m
schornsteinfeger	person m
schornsteinfegerin	person f
schreiben	thing
schreiner	person m
schreinerin	person f
schriftsteller	person m
schriftstellerin	person f
schule	org
schulleiter	person m
schulleiterin	person f
schulrat	person m
schulrätin	person f
schuster	person m
schwager	person m
schweinezüchter	person m
schweinezüchterin	person f
schweißer	person m
schweißerin	person f
schwester	person f
schwiegermutter	person f
schwiegersohn	person m
schwiegertochter	person f
schwiegervater	person m
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
seiltänzer	person m
seiltänzerin	person f
seismologe	person m
seismologin	person f
sekretär	person m
sekretärin	person f
senat	org
senator	person m
senatorin	person f
senatsverwaltung	org
sender	org
senior	person m
seniorchef	person m
seniorchefin	person f
siedler	person m
siedlerin	person f
skifahrer	person m
skifahrerin	person f
skilehrer	person m
skilehrerin	person f
skipper	person m
skipperin	person f
sohn	person m
sohnemann	person m
soldat	person m
soldaten	group
soldatin	person f
sozialarbeiter	person m
sozialarbeiterin	person f
sozialdemokrat	person m
sozialdemokratin	person f
sozialexperte	person m
sozialexpertin	person f
sozialminister	person m
sozialministerin	person f
soziologe	person m
soziologin	person f
sparkasse	org
spaziergänger	person m
spaziergängerin	person f
spediteur	person m
spediteurin	person f
spekulant	person m
spekulantin	person f
spieler	person m
spielerin	person f
spitzenkandidat	person m
spitzenkandidatin	person f
sponsor	person m
sponsorin	person f
sportchef	person m
sportchefin	person f
sportdirektor	person m
sportdirektorin	person f
sportlehrer	person m
sportlehrerin	person f
sportler	person m
sportlerin	person f
sportminister	person m
sportministerin	person f
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
staatsminister	person m
staatsministerin	person f
staatspräsident	person m
staatspräsidentin	person f
staatssekretär	person m
staatssekretärin	person f
stabschef	person m
stabschefin	person f
stadionsprecher	person m
stadionsprecherin	person f
stadt	org
stadtführer	person m
stadtführerin	person f
stadtkämmerer	person m
stadtkämmererin	person f
stadtplaner	person m
stadtplanerin	person f
stadtrat	org
stadträtin	person f
stadtteilmanager	person m
stadtteilmanagerin	person f
stadtverwaltung	org
stadtwerke	org
standesbeamter	person m
standesbeamtin	person f
start-up	org
stationsleiter	person m
stationsleiterin	person f
steinmetz	person m
stellvertreter	person m
stellvertreterin	person f
steuerberater	person m
steuerberaterin	person f
steuerexperte	person m
steuerexpertin	person f
steuermann	person m
stewardess	person f
stiefmutter	person f
stiefvater	person m
stifter	person m
stifterin	person f
stiftung	org
stipendiat	person m
stipendiatin	person f
strafverteidiger	person m
strafverteidigerin	person f
straßenhändler	person m
straßenhändlerin	person f
straßenkehrer	person m
straßenmusiker	person m
streetworker	person m
streetworkerin	person f
streikende	group
student	person m
studenten	group
studentin	person f
studie	thing
studienleiter	person m
studienleiterin	person f
studierende	person
stürmer	person m
stürmerin	person f
supermarktkette	org
surfer	person m
surferin	person f
sänger	person m
sängerin	person f
tante	person f
tatverdächtige	person
taucher	person m
taucherin	person f
taxifahrer	person m
taxifahrerin	person f
techniker	person m
technikerin	person f
teilnehmer	person m
teilnehmerin	person f
tennisspieler	person m
tennisspielerin	person f
theaterleiter	person m
theaterleiterin	person f
theologe	person m
theologin	person f
therapeut	person m
therapeutin	person f
tierarzt	person m
tierpfleger	person m
tierpflegerin	person f
tierschützer	person m
tierschützerin	person f
tierärztin	person f
tischler	person m
tischlerin	person f
tochter	person f
torhüter	person m
torhüterin	person f
torwart	person m
tourismuschef	person m
tourismuschefin	person f
tourismusminister	person m
tourismusministerin	person f
tourist	person m
touristen	group
touristiker	person m
touristikerin	person f
touristin	person f
trainer	person m
trainerin	person f
transparent	thing
trompeter	person m
truppführer	person m
truppführerin	person f
träger	person m
trägerin	person f
turmwächter	person m
turmwächterin	person f
turner	person m
turnerin	person f
tänzer	person m
tänzerin	person f
töpfer	person m
tüftler	person m
tüftlerin	person f
uhrmacher	person m
uhrmacherin	person f
umfrage	thing
umstehende	group
umweltaktivist	person m
umweltaktivistin	person f
umweltbundesamt	org
umweltexperte	person m
umweltexpertin	person f
umweltminister	person m
umweltministerin	person f
umweltorganisation	org
umweltschützer	group
umweltschützerin	person f
umweltverbände	group
unbekannte	group
unfallforscher	person m
unfallforscherin	person f
universität	org
unterhändler	person m
unterhändlerin	person f
unternehmen	org any
unternehmensleitung	org
unternehmenssprecher	person m
unternehmenssprecherin	person f
unternehmer	person m
unternehmerin	person f
unterstützer	person m
unterstützerin	person f
urlauber	person m
urlauberin	person f
vater	person m
veranstalter	org
veranstalterin	group
verantwortliche	person
verantwortlicher	person m
verband	org
verbandschef	person m
verbandschefin	person f
verbandspräsident	person m
verbandspräsidentin	person f
verbandssprecher	person m
verbandssprecherin	person f
verbraucherschützer	group
verbraucherschützerin	person f
verdächtige	person
verdächtiger	person m
vereinschef	person m
vereinschefin	person f
vereinspräsident	person m
vereinspräsidentin	person f
vereinsvorsitzende	person
vereinsvorsitzender	person m
verfassungsgericht	org
verfassungsrechtler	person m
verfassungsrechtlerin	person f
verfassungsschützer	person m
verfassungsschützerin	person f
verhandlungsführer	person m
verhandlungsführerin	person f
verkehrsbetriebe	org
verkehrsexperte	person m
verkehrsexpertin	person f
verkehrsminister	person m
verkehrsministerin	person f
verkehrsplaner	person m
verkehrsplanerin	person f
verkäufer	person m
verkäuferin	person f
verleger	person m
verlegerin	person f
verletzte	person
verlobte	person
verlobter	person m
vermieter	person m
vermieterin	person f
vermisste	person
vermisster	person m
vermittler	person m
vermittlerin	person f
versicherer	org
versicherung	org
verteidiger	person m
verteidigerin	person f
verteidigungsexperte	person m
verteidigungsexpertin	person f
verteidigungsminister	person m
verteidigungsministerin	person f
verteidigungsministerium	org
vertraute	person
vertrauter	person m
vertreter	group
vertriebschef	person m
vertriebschefin	person f
verwaltung	org
verwandte	person
verwandter	person m
veterinär	person m
veterinärin	person f
virologe	person m
virologin	person f
vizechef	person m
vizechefin	person f
vizekanzler	person m
vizekanzlerin	person f
vizepräsident	person m
vizepräsidentin	person f
vogelkundler	person m
vogelkundlerin	person f
volkskundler	person m
volkskundlerin	person f
volkswirt	person m
volkswirtin	person f
vorarbeiter	person m
vorarbeiterin	person f
vorgesetzte	person
vorgesetzter	person m
vorgänger	person m
vorgängerin	person f
vorsitzende	person
vorsitzender	person m
vorstand	person
vorstandschef	person m
vorstandschefin	person f
vulkanologe	person m
vulkanologin	person f
wachmann	person m
wahlforscher	person m
wahlforscherin	person f
wahlhelfer	person m
wahlhelferin	person f
wahlkampfleiter	person m
wahlkampfleiterin	person f
wanderer	person m
wandererin	person f
wanderführer	person m
wanderführerin	person f
wandrer	person m
wasserschutzpolizei	org
weber	person m
weberin	person f
weltmeister	person m
weltmeisterin	person f
werft	org
werftleiter	person m
werftleiterin	person f
werkleiter	person m
werkleiterin	person f
werksleiter	person m
werksleiterin	person f
wetterdienst	org
wettkämpfer	person m
wettkämpferin	person f
winzer	person m
winzerin	person f
wirt	person m
wirte	group
wirtin	person f
wirtschaftsexperte	person m
wirtschaftsexpertin	person f
wirtschaftsminister	person m
wirtschaftsministerin	person f
wirtschaftsweise	person
wirtschaftsweiser	person m
wissenschaftler	person m
wissenschaftlerin	person f
wissenschaftlerinnen	group
witwe	person f
witwer	person m
wohlfahrtsverband	org
wohnungsbaupolitiker	person m
wohnungsbaupolitikerin	person f
wohnungsinhaber	person m
wohnungsinhaberin	person f
wurstverkäufer	person m
wächter	person m
wächterin	person f
wärter	person m
wärterin	person f
zahnarzt	person m
zahnarzthelfer	person m
zahnarzthelferin	person f
zahnärztin	person f
zauberer	person m
zeitung	org
zentralbank	org
zettel	thing
zeuge	person m
zeugen	group
zeugin	person f
zimmermann	person m
zirkusdirektor	person m
zirkusdirektorin	person f
zoo	org
zoodirektor	person m
zoodirektorin	person f
zoologe	person m
zoologin	person f
zugbegleiter	person m
zugbegleiterin	person f
zugführer	person m
zugführerin	person f
zuschauer	group
zuschauerin	person f
zusteller	person m
zustellerin	person f
zuwanderer	person m
zuwandererin	person f
zweiter	person m
zöllner	person m
zöllnerin	person f
züchter	person m
züchterin	person f
äbtissin	person f
ärzte	group
ärztekammer	org
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
