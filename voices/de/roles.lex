# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
*anwalt	person m
*anwältin	person f
*arzt	person m
*beauftragte	person
*beauftragter	person m
*behörde	org
*berater	person m
*beraterin	person f
*besitzer	person m
*besitzerin	person f
*chef	person m
*chefin	person f
*direktor	person m
*direktorin	person f
*experte	person m
*expertin	person f
*forscher	person m
*forscherin	person f
*fraktion	org
*führer	person m
*führerin	person f
*gesellschaft	org
*händler	person m
*händlerin	person f
*kommission	org
*lehrer	person m
*lehrerin	person f
*leiter	person m
*leiterin	person f
*meister	person m
*meisterin	person f
*minister	person m
*ministerin	person f
*ministerium	org
*partei	org
*politiker	person m
*politikerin	person f
*präsident	person m
*präsidentin	person f
*regierung	org
*richter	person m
*richterin	person f
*sekretär	person m
*sekretärin	person f
*sprecher	person m
*sprecherin	person f
*trainer	person m
*trainerin	person f
*verband	org
*verein	org
*vorsitzende	person
*vorsitzender	person m
*zentrale	org
*ärztin	person f
abgeordnete	person
abgeordneter	person m
agentur	org
analyst	person m
analystin	person f
anwalt	person m
anwohner	group
anwälte	group
anwältin	person f
arzt	person m
autor	person m
autorin	person f
außenminister	person m
außenministerin	person f
bauer	person m
beamte	group
behörde	org
besucher	group
bewohner	group
biologe	person m
biologin	person f
bischof	person m
bischöfin	person f
botschafter	person m
botschafterin	person f
bruder	person m
bundeskanzler	person m
bundeskanzlerin	person f
bundesregierung	org
bundestag	org
bäcker	person m
bäckerin	person f
bäuerin	person f
bürger	group
bürgermeister	person m
bürgermeisterin	person f
chef	person m
chefin	person f
demonstranten	group
direktor	person m
direktorin	person f
einwohner	group
eltern	group
experte	person m
experten	group
expertin	person f
finanzminister	person m
finanzministerin	person f
fischer	person m
fischerin	person f
forscher	person m
forscherin	person f
fraktion	org
frau	person f
generalsekretär	person m
generalsekretärin	person f
gericht	org
gewerkschaft	org
gründer	person m
gründerin	person f
historiker	person m
historikerin	person f
ingenieur	person m
ingenieurin	person f
innenminister	person m
innenministerin	person f
journalist	person m
journalistin	person f
kanzler	person m
kanzlerin	person f
kapitän	person m
kollege	person m
kollegin	person f
kommissar	person m
kommissarin	person f
kommission	org
konzern	org
kritiker	group
könig	person m
königin	person f
künstler	person m
künstlerin	person f
landwirt	person m
lehrer	person m
lehrerin	person f
leiter	person m
leiterin	person f
leute	group
mann	person m
minister	person m
ministerin	person f
ministerium	org
ministerpräsident	person m
ministerpräsidentin	person f
mutter	person f
nachbar	person m
nachbarin	person f
oberbürgermeister	person m
oberbürgermeisterin	person f
opposition	org
papst	person m
parlament	org
partei	org
parteichef	person m
parteichefin	person f
pfarrer	person m
pfarrerin	person f
politiker	group
polizei	org
polizist	person m
polizistin	person f
professor	person m
professorin	person f
präsident	person m
präsidentin	person f
regierung	org
rentner	person m
rentnerin	person f
richter	person m
richterin	person f
schriftsteller	person m
schriftstellerin	person f
schwester	person f
schüler	person m
schülerin	person f
senat	org
sender	org
sohn	person m
sprecher	person m
sprecher und	group
sprecherin	person f
staatsanwalt	person m
staatsanwaltschaft	org
staatsanwältin	person f
stadtverwaltung	org
student	person m
studentin	person f
sänger	person m
sängerin	person f
tochter	person f
trainer	person m
trainerin	person f
universität	org
unternehmen	org
unternehmer	person m
unternehmerin	person f
vater	person m
verband	org
verteidigungsminister	person m
verteidigungsministerin	person f
verwaltung	org
vorsitzende	person
vorsitzender	person m
wirt	person m
wirtin	person f
wissenschaftler	person m
wissenschaftlerin	person f
zeitung	org
zeuge	person m
zeugen	group
zeugin	person f
ärzte	group
ärztin	person f
ökonom	person m
ökonomin	person f
