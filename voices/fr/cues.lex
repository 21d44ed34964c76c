# Cue verbs.  FORM, a tab, CLASS (say, tell, ask, think, voice, judge, prep), as in voices/en/cues.lex.
a fait savoir	say
a mis en garde	say
abonde	say
admet	say
admis	say
affirma	say
affirmait	say
affirme	say
affirment	say
affirmé	say
agacé	voice
agacée	voice
ajouta	say
ajoutait	say
ajoute	say
ajoutent	say
ajouté	say
alarmé	voice
alarmée	voice
alerte	say
alertent	say
alerté	say
amusent	voice
amusé	voice
amusée	voice
analyse	say
annonce	say
annoncé	say
annonça	say
appelle	judge
appelé	judge
argue	say
argumentait	say
argumente	say
argumenté	say
argué	say
assura	say
assurait	say
assure	say
assurent	say
assuré	say
au dire de	prep
aux dires de	prep
aux yeux de	prep
avance	voice
avancent	say
avancé	say
averti	say
avertissait	say
avertit	say
avoua	say
avouait	say
avoue	say
avoué	say
badine	voice
blaguait	voice
blague	voice
blagué	voice
blâme	say
blâmé	say
bougonnait	voice
bougonne	voice
certifie	say
certifié	say
chuchotait	voice
chuchote	voice
chuchoté	voice
clamait	say
clame	say
clamé	say
commenta	say
commente	say
commenté	say
complète	say
complété	say
conclu	say
concluait	say
concluent	say
conclut	say
concède	say
concédé	say
confesse	voice
confessé	say
confia	say
confiait	say
confie	say
confient	say
confirme	say
confirment	say
confirmé	say
confié	say
conseille	say
conseillé	say
considère	say
considéré	say
constata	say
constate	say
constatent	say
constaté	say
conteste	say
contesté	say
contredit	say
corrige	say
corrigé	say
craignait	think
craint	think
cria	voice
criait	voice
crie	voice
critiqué	say
crié	voice
croit	think
croyait	think
d'après	prep
de l'avis de	prep
de l’avis de	prep
demanda	ask
demandait	ask
demande	ask
demandent	ask
demandé	ask
dira	say
disais	say
disait	say
disent	say
dit	say
déclara	say
déclarait	say
déclare	say
déclaré	say
décrit	say
décrypte	say
décrypté	say
défendait	voice
dément	say
démenti	say
dénonce	say
dénoncent	say
dénoncé	say
déplorait	say
déplore	say
déplorent	say
déploré	say
désolent	voice
désolé	voice
désolée	voice
détaille	say
détaillent	say
détaillé	say
développe	say
développé	say
d’après	prep
emballé	voice
emballée	voice
emporté	voice
emportée	voice
en rit	say
enchaînait	say
enchaîne	say
enthousiasmé	voice
enthousiasmée	voice
esclaffé	voice
esclaffée	voice
espère	think
espérait	think
estimaient	say
estimait	say
estime	say
estiment	say
estimé	say
exclamé	voice
exclamée	voice
exige	say
exigé	say
explicite	say
expliqua	say
expliquait	say
explique	say
expliquent	say
expliqué	say
fait observer	say
fait remarquer	say
fait savoir	say
fait valoir	say
formulé	say
fulmine	voice
fulminé	voice
fustige	judge
fustigé	judge
félicitent	voice
félicité	voice
félicitée	voice
garanti	say
garantit	say
glissait	say
glisse	voice
glissé	voice
grommelle	voice
grondait	voice
gronde	voice
gémit	voice
hoche	voice
hurlait	voice
hurle	voice
hurlé	voice
hésite	voice
implore	say
imploré	say
indigné	voice
indignée	voice
indiquait	say
indique	say
indiquent	say
indiqué	say
informe	tell
informé	tell
inquiété	voice
inquiétée	voice
insistait	say
insiste	say
insistent	say
insisté	say
insurgé	voice
insurgée	voice
interroge	ask
interroge-t-il	ask
interrogé	ask
interrogée	voice
intervient	voice
invoque	say
ironise	voice
ironisent	say
ironisé	voice
jubile	voice
juge	say
jugeait	say
jugé	say
jure	say
juré	say
justifie	voice
justifié	say
laisse entendre	say
lance	say
lancent	say
lancé	say
lança	say
lançait	say
lâche	say
lâché	say
maintenu	say
maintient	say
marmonne	voice
martelé	say
martèle	say
martèlent	say
menace	voice
menacé	say
mentionne	say
mentionné	say
met en garde	say
mis en garde	say
murmura	voice
murmure	voice
murmuré	voice
narre	say
nota	say
note	say
noté	say
nuance	say
nuancé	say
objectait	say
objecte	say
objecté	say
observa	say
observait	say
observe	say
observé	say
ont fait savoir	say
ordonne	say
ordonné	say
pensait	think
pense	think
persifle	say
persiste	say
pestait	voice
peste	voice
plaidait	say
plaide	say
plaident	say
plaidé	say
plaignait	voice
plaint	voice
plaisante	voice
plaisanté	voice
pointe	voice
pointé	say
pour reprendre les mots de	prep
poursuit	say
poursuivi	say
poursuivit	say
proclame	say
proclamé	say
promet	say
promis	say
pronostique	say
pronostiqué	say
proteste	say
protesté	say
précisa	say
précisait	say
précise	say
précisent	say
précisé	say
prédit	say
prétend	say
prétendu	say
prévenait	say
prévenu	say
prévient	say
prône	say
qualifie	judge
qualifié	judge
questionnait	ask
questionne	say
questionné	say
raconta	say
racontait	say
raconte	say
racontent	say
raconté	say
raille	voice
raillé	voice
rappela	say
rappelait	say
rappelle	say
rappellent	say
rappelé	say
rapporte	say
rapportent	say
rapporté	say
rassure	voice
rassuré	say
recommande	say
recommandé	say
reconnaissait	say
reconnaît	say
reconnu	say
redoutait	say
redoute	think
regrette	say
regretté	say
relevé	say
relève	say
remarqua	say
remarque	voice
remarqué	say
renchérissait	say
renchérit	say
reprend	voice
reprit	say
reproche	say
reproché	say
revendique	say
revendiqué	say
riait	voice
rient	voice
rigolait	voice
rigole	voice
rigolé	voice
riposte	say
rit	voice
râlait	voice
râle	voice
réagi	say
réagit	say
récapitule	say
récite	say
réclame	say
réclamé	say
réjoui	voice
réjouie	voice
réjouissent	voice
répliqua	say
réplique	say
répliqué	say
répond	say
répondait	say
répondent	say
répondit	say
répondu	say
réprimande	say
répète	say
répété	say
résumait	say
résume	say
résumé	say
rétorquait	say
rétorque	say
rétorqué	say
révèle	say
révèlent	say
révélé	say
s'agace	voice
s'alarme	say
s'alarment	voice
s'amusait	voice
s'amuse	voice
s'amusent	voice
s'attriste	voice
s'emballe	voice
s'emporte	voice
s'en amuse	say
s'enthousiasme	voice
s'esclaffait	voice
s'esclaffe	voice
s'est amusé	say
s'est amusée	say
s'est défendu	say
s'est défendue	say
s'est désolé	say
s'est désolée	say
s'est emporté	say
s'est emportée	say
s'est exclamé	voice
s'est exclamée	voice
s'est félicité	say
s'est félicitée	say
s'est indigné	say
s'est indignée	say
s'est inquiété	say
s'est inquiétée	say
s'est insurgé	say
s'est insurgée	say
s'est réjoui	say
s'est réjouie	say
s'est souvenu	say
s'est souvenue	say
s'est étonné	say
s'est étonnée	say
s'exaspère	voice
s'exclama	voice
s'exclame	say
s'excusait	voice
s'excuse	voice
s'impatiente	voice
s'indignait	voice
s'indigne	say
s'indignent	voice
s'inquiète	say
s'inquiètent	voice
s'inquiétait	voice
s'insurge	say
s'interroge	say
s'interroge-t-il	ask
s'interrogent	voice
s'irrite	voice
s'offusque	voice
s'écria	voice
s'écriait	voice
s'écrie	voice
s'écrient	voice
s'émerveille	voice
s'énerve	voice
s'étonna	voice
s'étonnait	voice
s'étonne	voice
s'étrangle	voice
salue	say
salué	say
sanglotait	voice
sanglote	voice
se console	say
se demandait	say
se demande	say
se défend	voice
se défendait	say
se désole	voice
se félicite	voice
se félicitent	say
se justifie	voice
se lamentait	say
se lamente	say
se moquait	say
se moque	say
se plaignait	say
se plaint	say
se rappelait	say
se rappelle	say
se rassure	say
se réjouissent	say
se réjouit	voice
se souvenait	say
se souviennent	say
se souvient	say
se vante	say
selon	prep
selon les mots de	prep
signale	say
signalé	say
souffla	voice
souffle	voice
soufflé	voice
souligna	say
soulignait	say
souligne	say
soulignent	say
souligné	say
soupira	voice
soupire	voice
soupiré	voice
souri	voice
souriait	voice
sourient	voice
sourit	voice
soutenu	say
soutiennent	say
soutient	say
souvenu	voice
souvenue	voice
souviennent	voice
spécifie	say
stipule	say
suggère	say
suggéré	say
supplie	say
supplié	say
surnomme	judge
synthétise	say
s’agace	say
s’alarme	say
s’alarment	voice
s’amusait	voice
s’amuse	voice
s’amusent	voice
s’attriste	voice
s’emballe	voice
s’emporte	voice
s’en amuse	say
s’enthousiasme	voice
s’esclaffait	voice
s’esclaffe	voice
s’est amusé	say
s’est amusée	say
s’est défendu	say
s’est défendue	say
s’est désolé	say
s’est désolée	say
s’est emporté	say
s’est emportée	say
s’est exclamé	say
s’est exclamée	say
s’est félicité	say
s’est félicitée	say
s’est indigné	say
s’est indignée	say
s’est inquiété	say
s’est inquiétée	say
s’est insurgé	say
s’est insurgée	say
s’est réjoui	say
s’est réjouie	say
s’est souvenu	say
s’est souvenue	say
s’est étonné	say
s’est étonnée	say
s’exaspère	voice
s’exclama	voice
s’exclame	say
s’excusait	voice
s’excuse	voice
s’impatiente	voice
s’indignait	voice
s’indigne	say
s’indignent	voice
s’inquiète	say
s’inquiètent	voice
s’inquiétait	voice
s’insurge	say
s’interroge	say
s’interroge-t-il	ask
s’interrogent	voice
s’irrite	voice
s’offusque	voice
s’écria	voice
s’écriait	voice
s’écrie	voice
s’écrient	voice
s’émerveille	voice
s’énerve	voice
s’étonna	voice
s’étonnait	voice
s’étonne	voice
s’étrangle	voice
taquine	voice
temporise	say
temporisé	say
tempère	say
tempéré	say
tempêtait	voice
tempête	voice
théorise	say
tient à préciser	say
tient à rappeler	say
tonne	say
tonné	voice
tranchait	say
tranche	say
tranché	say
trouve	voice
tweete	say
tweeté	say
témoignait	say
témoigne	say
témoignent	say
témoigné	say
vante	voice
vanté	say
veut croire	say
vitupère	say
vocifère	say
à en croire	prep
éclate	voice
écrit	say
écrivait	say
écrivent	say
émerveillé	voice
émerveillée	voice
énonce	say
énumère	say
énuméré	say
étonné	voice
étonnée	voice
évoque	say
évoqué	say
