# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
abgeordnete	person f
abgeordneter	person m
agentur	org
analyst	person m
analystin	person f
anwalt	person m
anwälte	group
anwältin	person f
arzt	person m
außenminister	person m
außenministerin	person f
beamte	group
behörde	org
bischof	person m
bischöfin	person f
botschafter	person m
botschafterin	person f
bruder	person m
bundeskanzler	person m
bundeskanzlerin	person f
bundesregierung	org
bundestag	org
bürger	group
bürgermeister	person m
bürgermeisterin	person f
chef	person m
chefin	person f
demonstranten	group
direktor	person m
direktorin	person f
eltern	group
experte	person m
experten	group
expertin	person f
finanzminister	person m
finanzministerin	person f
forscher	person m
forscherin	person f
fraktion	org
frau	person f
generalsekretär	person m
generalsekretärin	person f
gericht	org
gewerkschaft	org
innenminister	person m
innenministerin	person f
kanzler	person m
kanzlerin	person f
kommissar	person m
kommissarin	person f
kommission	org
konzern	org
kritiker	group
könig	person m
königin	person f
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
oberbürgermeister	person m
oberbürgermeisterin	person f
opposition	org
papst	person m
parlament	org
partei	org
parteichef	person m
parteichefin	person f
politiker	group
polizei	org
polizist	person m
polizistin	person f
professor	person m
professorin	person f
präsident	person m
präsidentin	person f
regierung	org
richter	person m
richterin	person f
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
student	person m
studentin	person f
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
vorsitzende	person f
vorsitzender	person m
zeitung	org
zeugen	group
ärzte	group
ärztin	person f
ökonom	person m
ökonomin	person f
