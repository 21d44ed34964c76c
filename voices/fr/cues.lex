# Cue verbs.  FORM, a tab, CLASS (say, tell, ask, think, voice, judge, prep), as in voices/en/cues.lex.
a fait savoir	say
a mis en garde	say
a-t-on	voice
a-t-on appris	say it
a-t-on indiqué	say it
abondait	voice
abonde	say
acquiesce	voice
acquiesçait	voice
admet	say
admettait	say
admis	say
admit	say
affirma	say
affirmaient	say
affirmait	say
affirme	say
affirme-t-on	say it
affirment	say
affirmèrent	say
affirmé	say
agace	voice
agacent	voice
agacèrent	voice
agacé	voice
agacée	voice
agacés	voice
agaça	voice
agaçaient	voice
agaçait	voice
ajouta	say
ajoutaient	say
ajoutait	say
ajoute	say
ajoute-t-on	voice
ajoutent	say
ajoutèrent	say
ajouté	say
alarma	voice
alarmaient	voice
alarmait	voice
alarme	voice
alarment	voice
alarmèrent	voice
alarmé	voice
alarmée	voice
alarmés	voice
alerta	say
alertaient	say
alertait	say
alerte	say
alertent	say
alertèrent	say
alerté	say
amusa	voice
amusaient	voice
amusait	voice
amuse	voice
amusent	voice
amusèrent	voice
amusé	voice
amusée	voice
amusés	voice
analysa	say
analysaient	say
analysait	say
analyse	say
analysent	say
analysèrent	say
analysé	say
annonce	say
annoncent	say
annoncèrent	say
annoncé	say
annonça	say
annonçaient	say
annonçait	say
appelle	judge
appelé	judge
apprécia	say
appréciaient	say
appréciait	say
apprécie	say
apprécient	say
apprécièrent	say
apprécié	say
argua	say
arguaient	say
arguait	say
argue	say
arguent	say
argumenta	say
argumentaient	say
argumentait	say
argumente	say
argumentent	say
argumentèrent	say
argumenté	say
arguèrent	say
argué	say
articula	say
articulaient	say
articulait	say
articule	say
articulent	say
articulèrent	say
articulé	say
assura	say
assuraient	say
assurait	say
assure	say
assure-t-on	say it
assurent	say
assurèrent	say
assuré	say
assène	say
assènent	say
asséna	say
assénaient	say
assénait	say
assénèrent	say
asséné	say
attaqua	say
attaquaient	say
attaquait	say
attaque	voice
attaquent	say
attaquèrent	say
attaqué	say
attesta	say
attestaient	say
attestait	say
atteste	say
attestent	say
attestèrent	say
attesté	say
attrista	voice
attristaient	voice
attristait	voice
attriste	voice
attristent	voice
attristèrent	voice
attristé	voice
attristée	voice
attristés	voice
au dire de	prep
aux dires de	prep
aux yeux de	prep
avance	voice
avancent	say
avancèrent	say
avancé	say
avancée	voice
avancés	voice
avança	say
avançaient	say
avançait	say
averti	say
avertissait	say
avertissent	say
avertit	say
avoua	say
avouaient	say
avouait	say
avoue	say
avouent	say
avouèrent	say
avoué	say
badine	voice
bafouilla	voice
bafouillaient	voice
bafouillait	voice
bafouille	voice
bafouillent	voice
bafouillèrent	voice
bafouillé	voice
balaya	say
balayaient	say
balayait	say
balaye	voice
balayent	say
balayèrent	say
balayé	say
balbutia	voice
balbutiaient	voice
balbutiait	voice
balbutie	voice
balbutient	voice
balbutièrent	voice
balbutié	voice
beugla	voice
beuglaient	voice
beuglait	voice
beugle	voice
beuglent	voice
beuglèrent	voice
beuglé	voice
blaguait	voice
blague	voice
blagué	voice
blâme	say
blâmé	say
bougonna	voice
bougonnaient	voice
bougonnait	voice
bougonne	voice
bougonnent	voice
bougonnèrent	voice
bougonné	voice
brailla	voice
braillaient	voice
braillait	voice
braille	voice
braillent	voice
braillèrent	voice
braillé	voice
bégaya	voice
bégayaient	voice
bégayait	voice
bégaye	voice
bégayent	voice
bégayèrent	voice
bégayé	voice
certifia	say
certifiaient	say
certifiait	say
certifie	say
certifient	say
certifièrent	say
certifié	say
chantonna	voice
chantonnaient	voice
chantonnait	voice
chantonne	voice
chantonnent	voice
chantonnèrent	voice
chantonné	voice
chuchota	voice
chuchotaient	voice
chuchotait	voice
chuchote	voice
chuchotent	voice
chuchotèrent	voice
chuchoté	voice
clama	say
clamaient	say
clamait	say
clame	say
clament	say
clamèrent	say
clamé	say
commenta	say
commentaient	say
commentait	say
commente	say
commentent	say
commentèrent	say
commenté	say
complète	say
complètent	say
compléta	say
complétaient	say
complétait	say
complétèrent	say
complété	say
conclu	say
concluait	say
concluent	say
conclurent	say
conclut	say
concède	say
concèdent	say
concéda	say
concédaient	say
concédait	say
concédèrent	say
concédé	say
confessa	say
confessaient	say
confessait	say
confesse	voice
confessent	say
confessèrent	say
confessé	say
confia	say
confiaient	say
confiait	say
confie	say
confie-t-on	say it
confient	say
confirma	say
confirmaient	say
confirmait	say
confirme	say
confirment	say
confirmèrent	say
confirmé	say
confièrent	say
confié	say
conseilla	say
conseillaient	say
conseillait	say
conseille	say
conseillent	say
conseillèrent	say
conseillé	say
considère	say
considèrent	say
considéra	say
considéraient	say
considérait	say
considérèrent	say
considéré	say
constata	say
constataient	say
constatait	say
constate	say
constatent	say
constatèrent	say
constaté	say
contesta	say
contestaient	say
contestait	say
conteste	say
contestent	say
contestèrent	say
contesté	say
contre-attaqua	say
contre-attaquaient	say
contre-attaquait	say
contre-attaque	say
contre-attaquent	say
contre-attaquèrent	say
contre-attaqué	say
contredit	say
corrige	say
corrigea	say
corrigeaient	say
corrigeait	say
corrigent	say
corrigèrent	say
corrigé	say
craignait	think
craint	think
cria	voice
criaient	voice
criait	voice
crie	voice
crient	voice
critiqua	say
critiquaient	say
critiquait	say
critique	voice
critiquent	say
critiquèrent	say
critiqué	say
crièrent	voice
crié	voice
croit	think
croyait	think
d'après	prep
de l'avis de	prep
de l’avis de	prep
demanda	ask
demandaient	ask
demandait	ask
demande	ask
demandent	ask
demandèrent	ask
demandé	ask
demandée	ask
demandés	ask
diagnostiqua	say
diagnostiquaient	say
diagnostiquait	say
diagnostique	say
diagnostiquent	say
diagnostiquèrent	say
diagnostiqué	say
dira	say
disais	say
disait	say
disent	say
dit	say
dit-on	say it
débita	say
débitaient	say
débitait	say
débite	say
débitent	say
débitèrent	say
débité	say
déclara	say
déclaraient	say
déclarait	say
déclare	say
déclarent	say
déclarèrent	say
déclaré	say
décrit	say
décrivait	voice
décrypte	say
décrypté	say
décrète	say
décrètent	say
décréta	say
décrétaient	say
décrétait	say
décrétèrent	say
décrété	say
défend	voice
défendait	voice
défendit	voice
défendu	voice
dément	say
démentait	say
démentent	say
démenti	say
démentit	say
dénonce	say
dénoncent	say
dénoncèrent	say
dénoncé	say
dénonça	say
dénonçaient	say
dénonçait	say
déplora	say
déploraient	say
déplorait	say
déplore	say
déplorent	say
déplorèrent	say
déploré	say
déroula	say
déroulaient	say
déroulait	say
déroule	say
déroulent	say
déroulèrent	say
déroulé	say
désola	voice
désolaient	voice
désolait	voice
désole	voice
désolent	voice
désolèrent	voice
désolé	voice
désolée	voice
désolés	voice
détailla	say
détaillaient	say
détaillait	say
détaille	say
détaillent	say
détaillèrent	say
détaillé	say
développaient	say
développait	say
développe	say
développent	say
développèrent	say
développé	say
d’après	prep
emballé	voice
emballée	voice
emporta	voice
emportaient	voice
emportait	voice
emporte	voice
emportent	voice
emportèrent	voice
emporté	voice
emportée	voice
emportés	voice
en rit	say
enchaîna	say
enchaînaient	say
enchaînait	say
enchaîne	say
enchaînent	say
enchaînèrent	say
enchaîné	say
enquiert	ask
enquit	ask
enthousiasma	voice
enthousiasmaient	voice
enthousiasmait	voice
enthousiasme	voice
enthousiasment	voice
enthousiasmèrent	voice
enthousiasmé	voice
enthousiasmée	voice
enthousiasmés	voice
ergota	voice
ergotaient	voice
ergotait	voice
ergote	voice
ergotent	voice
ergotèrent	voice
ergoté	voice
esclaffa	voice
esclaffaient	voice
esclaffait	voice
esclaffe	voice
esclaffent	voice
esclaffèrent	voice
esclaffé	voice
esclaffée	voice
esclaffés	voice
espère	think
espérait	think
est-il précisé	say it
est-il écrit	say it
estima	say
estimaient	say
estimait	say
estime	say
estiment	say
estimèrent	say
estimé	say
exclama	voice
exclamaient	voice
exclamait	voice
exclame	voice
exclament	voice
exclamèrent	voice
exclamé	voice
exclamée	voice
exclamés	voice
excusa	voice
excusaient	voice
excusait	voice
excuse	voice
excusent	voice
excusèrent	voice
excusé	voice
excusée	voice
excusés	voice
exhorta	say
exhortaient	say
exhortait	say
exhorte	say
exhortent	say
exhortèrent	say
exhorté	say
exige	say
exigea	say
exigeaient	say
exigeait	say
exigent	say
exigèrent	say
exigé	say
explicite	say
expliqua	say
expliquaient	say
expliquait	say
explique	say
explique-t-on	say it
expliquent	say
expliquèrent	say
expliqué	say
explosa	voice
explosaient	voice
explosait	voice
explose	voice
explosent	voice
explosèrent	voice
explosé	voice
exposa	say
exposaient	say
exposait	say
expose	voice
exposent	say
exposèrent	say
exposé	say
exprima	say
exprimaient	say
exprimait	say
exprime	say
expriment	say
exprimèrent	say
exprimé	say
fait observer	say
fait part	say
fait remarquer	say
fait savoir	say
fait valoir	say
fait-elle	voice
fait-il	voice
fait-on	voice
fait-on savoir	say it
fanfaronna	voice
fanfaronnaient	voice
fanfaronnait	voice
fanfaronne	voice
fanfaronnent	voice
fanfaronnèrent	voice
fanfaronné	voice
feint	voice
formulé	say
fulmina	voice
fulminaient	voice
fulminait	voice
fulmine	voice
fulminent	voice
fulminèrent	voice
fulminé	voice
fustige	judge
fustigea	say
fustigeaient	say
fustigeait	say
fustigent	say
fustigèrent	say
fustigé	judge
félicita	voice
félicitaient	voice
félicitait	voice
félicite	voice
félicitent	voice
félicitèrent	voice
félicité	voice
félicitée	voice
félicités	voice
garanti	say
garantissait	say
garantit	say
geint	voice
glissa	say
glissaient	say
glissait	say
glisse	voice
glissent	say
glissèrent	say
glissé	voice
grimace	voice
grimacent	voice
grimacèrent	voice
grimacé	voice
grimaça	voice
grimaçaient	voice
grimaçait	voice
grince	voice
grincent	voice
grincèrent	voice
grincé	voice
grinça	voice
grinçaient	voice
grinçait	voice
grogna	voice
grognaient	voice
grognait	voice
grogne	voice
grognent	voice
grognèrent	voice
grogné	voice
grommela	voice
grommelaient	voice
grommelait	voice
grommelle	voice
grommelèrent	voice
grommelé	voice
grommèle	voice
grommèlent	voice
gronda	voice
grondaient	voice
grondait	voice
gronde	voice
grondent	voice
grondèrent	voice
grondé	voice
gémi	voice
gémissait	voice
gémit	voice
hoche	voice
hurla	voice
hurlaient	voice
hurlait	voice
hurle	voice
hurlent	voice
hurlèrent	voice
hurlé	voice
hésite	voice
impatienta	voice
impatientaient	voice
impatientait	voice
impatiente	voice
impatientent	voice
impatientèrent	voice
impatienté	voice
impatientée	voice
impatientés	voice
implora	say
imploraient	say
implorait	say
implore	say
implorent	say
implorèrent	say
imploré	say
indigna	voice
indignaient	voice
indignait	voice
indigne	voice
indignent	voice
indignèrent	voice
indigné	voice
indignée	voice
indignés	voice
indiqua	say
indiquaient	say
indiquait	say
indique	say
indique-t-on	say it
indiquent	say
indiquèrent	say
indiqué	say
informa	say
informaient	say
informait	say
informe	tell
informent	say
informèrent	say
informé	tell
inquiète	voice
inquiètent	voice
inquiéta	voice
inquiétaient	voice
inquiétait	voice
inquiétèrent	voice
inquiété	voice
inquiétée	voice
inquiétés	voice
insinua	say
insinuaient	say
insinuait	say
insinue	say
insinuent	say
insinuèrent	say
insinué	say
insista	say
insistaient	say
insistait	say
insiste	say
insistent	say
insistèrent	say
insisté	say
insurge	voice
insurgea	voice
insurgeaient	voice
insurgeait	voice
insurgent	voice
insurgèrent	voice
insurgé	voice
insurgée	voice
insurgés	voice
interpella	say
interpellaient	say
interpellait	say
interpelle	say
interpellent	say
interpellèrent	say
interpellé	say
interroge	ask
interroge-t-il	ask
interrogea	voice
interrogeaient	voice
interrogeait	voice
interrogent	voice
interrogèrent	voice
interrogé	ask
interrogée	voice
interrogés	voice
interrompt	voice
intervenait	voice
intervient	voice
invoqua	say
invoquaient	say
invoquait	say
invoque	say
invoquent	say
invoquèrent	say
invoqué	say
ironisa	voice
ironisaient	voice
ironisait	voice
ironise	voice
ironisent	say
ironisèrent	voice
ironisé	voice
jubila	voice
jubilaient	voice
jubilait	voice
jubile	voice
jubilent	voice
jubilèrent	voice
jubilé	voice
juge	say
jugea	say
jugeaient	say
jugeait	say
jugent	say
jugèrent	say
jugé	say
jura	say
juraient	say
jurait	say
jure	say
jurent	say
jurèrent	say
juré	say
justifia	say
justifiaient	say
justifiait	say
justifie	voice
justifient	say
justifièrent	say
justifié	say
justifiée	voice
justifiés	voice
laisse entendre	say
lamenta	voice
lamentaient	voice
lamentait	voice
lamente	voice
lamentent	voice
lamentèrent	voice
lamenté	voice
lamentée	voice
lamentés	voice
lance	say
lancent	say
lancèrent	say
lancé	say
lança	say
lançaient	say
lançait	say
lit-on	say it
lâcha	say
lâchaient	say
lâchait	say
lâche	say
lâchent	say
lâchèrent	say
lâché	say
maintenu	say
maintient	say
marmonna	say
marmonnaient	say
marmonnait	say
marmonne	voice
marmonnent	say
marmonnèrent	say
marmonné	say
martela	say
martelaient	say
martelait	say
martelèrent	say
martelé	say
martèle	say
martèlent	say
maugréa	voice
maugréaient	voice
maugréait	voice
maugréent	voice
maugréèrent	voice
maugréé	voice
menace	voice
mentionna	say
mentionnaient	say
mentionnait	say
mentionne	say
mentionnent	say
mentionnèrent	say
mentionné	say
met en garde	say
minaude	voice
minimisa	say
minimisaient	say
minimisait	say
minimise	say
minimisent	say
minimisèrent	say
minimisé	say
mis en garde	say
moqua	voice
moquaient	voice
moquait	voice
moque	voice
moquent	voice
moquèrent	voice
moqué	voice
moquée	voice
moqués	voice
murmura	voice
murmuraient	voice
murmurait	voice
murmure	voice
murmurent	voice
murmurèrent	voice
murmuré	voice
nargue	voice
narra	say
narraient	say
narrait	say
narre	say
narrent	say
narrèrent	say
narré	say
navra	voice
navraient	voice
navrait	voice
navre	voice
navrent	voice
navrèrent	voice
navré	voice
navrée	voice
navrés	voice
nia	say
niaient	say
niait	say
nie	say
nient	say
nièrent	say
nié	say
nota	say
notaient	say
notait	say
note	say
notent	say
notèrent	say
noté	say
nuance	say
nuancent	say
nuancèrent	say
nuancé	say
nuança	say
nuançaient	say
nuançait	say
objecta	say
objectaient	say
objectait	say
objecte	say
objectent	say
objectèrent	say
objecté	say
observa	say
observaient	say
observait	say
observe	say
observent	say
observèrent	say
observé	say
offusqua	voice
offusquaient	voice
offusquait	voice
offusque	voice
offusquent	voice
offusquèrent	voice
offusqué	voice
offusquée	voice
offusqués	voice
ont fait savoir	say
opine	voice
opposa	say
opposaient	say
opposait	say
opposent	say
opposèrent	say
opposé	say
ordonna	say
ordonnaient	say
ordonnait	say
ordonne	say
ordonnent	say
ordonnèrent	say
ordonné	say
pensait	think
pense	think
persifle	say
persiste	say
pesta	voice
pestaient	voice
pestait	voice
peste	voice
peste-t-il	voice
pestent	voice
pestèrent	voice
pesté	voice
peut-on lire	say it
philosopha	say
philosophaient	say
philosophait	say
philosophe	say
philosophent	say
philosophèrent	say
philosophé	say
plaida	say
plaidaient	say
plaidait	say
plaide	say
plaident	say
plaidèrent	say
plaidé	say
plaignait	voice
plaint	voice
plaisanta	voice
plaisantaient	voice
plaisantait	voice
plaisante	voice
plaisantent	voice
plaisantèrent	voice
plaisanté	voice
pleura	voice
pleuraient	voice
pleurait	voice
pleure	voice
pleurent	voice
pleurèrent	voice
pleuré	voice
pointa	say
pointaient	say
pointait	say
pointe	voice
pointent	say
pointèrent	say
pointé	say
pouffa	voice
pouffaient	voice
pouffait	voice
pouffe	voice
pouffent	voice
pouffèrent	voice
pouffé	voice
pour reprendre les mots de	prep
poursuit	say
poursuivait	say
poursuivent	say
poursuivi	say
poursuivit	say
pouvait-on lire	say it
proclama	say
proclamaient	say
proclamait	say
proclame	say
proclament	say
proclamèrent	say
proclamé	say
professa	say
professaient	say
professait	say
professe	say
professent	say
professèrent	say
professé	say
promet	say
promettait	say
promis	say
promit	say
pronostiqua	say
pronostiquaient	say
pronostiquait	say
pronostique	say
pronostiquent	say
pronostiquèrent	say
pronostiqué	say
proposa	say
proposaient	say
proposait	say
proposent	say
proposèrent	say
proposé	say
protesta	say
protestaient	say
protestait	say
proteste	say
protestent	say
protestèrent	say
protesté	say
précisa	say
précisaient	say
précisait	say
précise	say
précise-t-on	say it
précisent	say
précisèrent	say
précisé	say
préconisa	say
préconisaient	say
préconisait	say
préconise	say
préconisent	say
préconisèrent	say
préconisé	say
prédisait	say
prédit	say
prétend	say
prétendu	say
prévenait	say
prévenu	say
prévient	say
prévint	say
prêcha	say
prêchaient	say
prêchait	say
prêche	say
prêchent	say
prêchèrent	say
prêché	say
prône	say
qualifie	judge
qualifié	judge
questionna	ask
questionnaient	ask
questionnait	ask
questionne	say
questionnent	ask
questionnèrent	ask
questionné	say
raconta	say
racontaient	say
racontait	say
raconte	say
racontent	say
racontèrent	say
raconté	say
railla	say
raillaient	say
raillait	say
raille	voice
raillent	say
raillèrent	say
raillé	voice
rappela	say
rappelaient	say
rappelait	say
rappelle	say
rappellent	say
rappelèrent	say
rappelé	say
rappelée	voice
rappelés	voice
rapporta	say
rapportaient	say
rapportait	say
rapporte	say
rapportent	say
rapportèrent	say
rapporté	say
rassura	say
rassuraient	say
rassurait	say
rassure	voice
rassurent	say
rassurèrent	say
rassuré	say
rassurée	voice
rassurés	voice
recadra	say
recadraient	say
recadrait	say
recadre	say
recadrent	say
recadrèrent	say
recadré	say
recommanda	say
recommandaient	say
recommandait	say
recommande	say
recommandent	say
recommandèrent	say
recommandé	say
reconnaissait	say
reconnaissent	say
reconnait	say
reconnaît	say
reconnu	say
reconnut	say
rectifia	say
rectifiaient	say
rectifiait	say
rectifie	say
rectifient	say
rectifièrent	say
rectifié	say
redoutait	say
redoute	think
regretta	say
regrettaient	say
regrettait	say
regrette	say
regrettent	say
regrettèrent	say
regretté	say
relata	say
relataient	say
relatait	say
relate	say
relatent	say
relativisa	say
relativisaient	say
relativisait	say
relativise	say
relativisent	say
relativisèrent	say
relativisé	say
relatèrent	say
relaté	say
releva	say
relevaient	say
relevait	say
relevèrent	say
relevé	say
relève	say
relèvent	say
remarqua	say
remarquaient	say
remarquait	say
remarque	voice
remarquent	say
remarquèrent	say
remarqué	say
remémora	voice
remémoraient	voice
remémorait	voice
remémore	voice
remémorent	voice
remémorèrent	voice
remémoré	voice
remémorée	voice
remémorés	voice
renchéri	voice
renchérissait	say
renchérit	say
rengorge	voice
rengorgea	voice
rengorgeaient	voice
rengorgeait	voice
rengorgent	voice
rengorgèrent	voice
rengorgé	voice
rengorgée	voice
rengorgés	voice
reprenait	say
reprend	voice
reprend-il	voice
reprit	say
reprocha	say
reprochaient	say
reprochait	say
reproche	say
reprochent	say
reprochèrent	say
reproché	say
retrace	say
retracent	say
retracèrent	say
retracé	say
retraça	say
retraçaient	say
retraçait	say
revendiqua	say
revendiquaient	say
revendiquait	say
revendique	say
revendiquent	say
revendiquèrent	say
revendiqué	say
riait	voice
ricana	voice
ricanaient	voice
ricanait	voice
ricane	voice
ricanent	voice
ricanèrent	voice
ricané	voice
rient	voice
rigola	voice
rigolaient	voice
rigolait	voice
rigole	voice
rigolent	voice
rigolèrent	voice
rigolé	voice
riposta	say
ripostaient	say
ripostait	say
riposte	say
ripostent	say
ripostèrent	say
riposté	say
rit	voice
rouspète	voice
rouspètent	voice
rouspéta	voice
rouspétaient	voice
rouspétait	voice
rouspétèrent	voice
rouspété	voice
rugi	voice
rugissait	voice
rugit	voice
rumina	voice
ruminaient	voice
ruminait	voice
rumine	voice
ruminent	voice
ruminèrent	voice
ruminé	voice
râlait	voice
râle	voice
réaffirma	say
réaffirmaient	say
réaffirmait	say
réaffirme	say
réaffirment	say
réaffirmèrent	say
réaffirmé	say
réagi	say
réagissait	say
réagit	say
récapitula	say
récapitulaient	say
récapitulait	say
récapitule	say
récapitulent	say
récapitulèrent	say
récapitulé	say
récite	say
réclama	say
réclamaient	say
réclamait	say
réclame	say
réclament	say
réclamèrent	say
réclamé	say
réfuta	say
réfutaient	say
réfutait	say
réfute	say
réfutent	say
réfutèrent	say
réfuté	say
réjoui	voice
réjouie	voice
réjouissent	voice
répliqua	say reply
répliquaient	say reply
répliquait	say reply
réplique	say reply
répliquent	say reply
répliquèrent	say reply
répliqué	say reply
répond	say reply
répondait	say reply
répondent	say reply
répondit	say reply
répondu	say reply
réprimande	say
répète	say
répètent	say
répéta	say
répétaient	say
répétait	say
répétèrent	say
répété	say
résista	say
résistaient	say
résistait	say
résistent	say
résistèrent	say
résisté	say
résuma	say
résumaient	say
résumait	say
résume	say
résument	say
résumèrent	say
résumé	say
rétorqua	say reply
rétorquaient	say reply
rétorquait	say reply
rétorque	say reply
rétorquent	say reply
rétorquèrent	say reply
rétorqué	say reply
révolta	voice
révoltaient	voice
révoltait	voice
révolte	voice
révoltent	voice
révoltèrent	voice
révolté	voice
révoltée	voice
révoltés	voice
révèle	say
révèlent	say
révéla	say
révélaient	say
révélait	say
révélèrent	say
révélé	say
s'agace	voice
s'agacent	voice
s'agacèrent	voice
s'agacé	voice
s'agacée	voice
s'agacés	voice
s'agaça	voice
s'agaçaient	voice
s'agaçait	voice
s'alarma	voice
s'alarmaient	voice
s'alarmait	voice
s'alarme	say
s'alarment	voice
s'alarmèrent	voice
s'alarmé	voice
s'alarmée	voice
s'alarmés	voice
s'amusa	voice
s'amusaient	voice
s'amusait	voice
s'amuse	voice
s'amusent	voice
s'amusèrent	voice
s'amusé	voice
s'amusée	voice
s'amusés	voice
s'attrista	voice
s'attristaient	voice
s'attristait	voice
s'attriste	voice
s'attristent	voice
s'attristèrent	voice
s'attristé	voice
s'attristée	voice
s'attristés	voice
s'avance	voice
s'avancent	voice
s'avancèrent	voice
s'avancé	voice
s'avancée	voice
s'avancés	voice
s'avança	voice
s'avançaient	voice
s'avançait	voice
s'emballe	voice
s'emporta	voice
s'emportaient	voice
s'emportait	voice
s'emporte	voice
s'emportent	voice
s'emportèrent	voice
s'emporté	voice
s'emportée	voice
s'emportés	voice
s'en amuse	say
s'enquiert	voice
s'enquit	voice
s'enthousiasma	voice
s'enthousiasmaient	voice
s'enthousiasmait	voice
s'enthousiasme	voice
s'enthousiasment	voice
s'enthousiasmèrent	voice
s'enthousiasmé	voice
s'enthousiasmée	voice
s'enthousiasmés	voice
s'esclaffa	voice
s'esclaffaient	voice
s'esclaffait	voice
s'esclaffe	voice
s'esclaffent	voice
s'esclaffèrent	voice
s'esclaffé	voice
s'esclaffée	voice
s'esclaffés	voice
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
s'exclamaient	voice
s'exclamait	voice
s'exclame	say
s'exclament	voice
s'exclamèrent	voice
s'exclamé	voice
s'exclamée	voice
s'exclamés	voice
s'excusa	voice
s'excusaient	voice
s'excusait	voice
s'excuse	voice
s'excusent	voice
s'excusèrent	voice
s'excusé	voice
s'excusée	voice
s'excusés	voice
s'impatienta	voice
s'impatientaient	voice
s'impatientait	voice
s'impatiente	voice
s'impatientent	voice
s'impatientèrent	voice
s'impatienté	voice
s'impatientée	voice
s'impatientés	voice
s'indigna	voice
s'indignaient	voice
s'indignait	voice
s'indigne	say
s'indignent	voice
s'indignèrent	voice
s'indigné	voice
s'indignée	voice
s'indignés	voice
s'inquiète	say
s'inquiètent	voice
s'inquiéta	voice
s'inquiétaient	voice
s'inquiétait	voice
s'inquiétèrent	voice
s'inquiété	voice
s'inquiétée	voice
s'inquiétés	voice
s'insurge	say
s'insurgea	voice
s'insurgeaient	voice
s'insurgeait	voice
s'insurgent	voice
s'insurgèrent	voice
s'insurgé	voice
s'insurgée	voice
s'insurgés	voice
s'interroge	say
s'interroge-t-il	ask
s'interrogea	voice
s'interrogeaient	voice
s'interrogeait	voice
s'interrogent	voice
s'interrogèrent	voice
s'interrogé	voice
s'interrogée	voice
s'interrogés	voice
s'irrite	voice
s'offusqua	voice
s'offusquaient	voice
s'offusquait	voice
s'offusque	voice
s'offusquent	voice
s'offusquèrent	voice
s'offusqué	voice
s'offusquée	voice
s'offusqués	voice
s'écria	voice
s'écriaient	voice
s'écriait	voice
s'écrie	voice
s'écrient	voice
s'écrièrent	voice
s'écrié	voice
s'écriée	voice
s'écriés	voice
s'émerveille	voice
s'émeut	voice
s'énerva	voice
s'énervaient	voice
s'énervait	voice
s'énerve	voice
s'énervent	voice
s'énervèrent	voice
s'énervé	voice
s'énervée	voice
s'énervés	voice
s'étonna	voice
s'étonnaient	voice
s'étonnait	voice
s'étonne	voice
s'étonnent	voice
s'étonnèrent	voice
s'étonné	voice
s'étonnée	voice
s'étonnés	voice
s'étrangla	voice
s'étranglaient	voice
s'étranglait	voice
s'étrangle	voice
s'étranglent	voice
s'étranglèrent	voice
s'étranglé	voice
s'étranglée	voice
s'étranglés	voice
salue	say
salué	say
sanglota	voice
sanglotaient	voice
sanglotait	voice
sanglote	voice
sanglotent	voice
sanglotèrent	voice
sangloté	voice
se	voice
se console	say
se demanda	voice
se demandaient	voice
se demandait	say
se demande	say
se demandent	voice
se demandèrent	voice
se demandé	voice
se demandée	voice
se demandés	voice
se défend	voice
se défendait	say
se défendit	voice
se défendu	voice
se désola	voice
se désolaient	voice
se désolait	voice
se désole	voice
se désolent	voice
se désolèrent	voice
se désolé	voice
se désolée	voice
se désolés	voice
se félicita	voice
se félicitaient	voice
se félicitait	voice
se félicite	voice
se félicitent	say
se félicitèrent	voice
se félicité	voice
se félicitée	voice
se félicités	voice
se justifia	voice
se justifiaient	voice
se justifiait	voice
se justifie	voice
se justifient	voice
se justifièrent	voice
se justifié	voice
se justifiée	voice
se justifiés	voice
se lamenta	voice
se lamentaient	voice
se lamentait	say
se lamente	say
se lamentent	voice
se lamentèrent	voice
se lamenté	voice
se lamentée	voice
se lamentés	voice
se moqua	voice
se moquaient	voice
se moquait	say
se moque	say
se moquent	voice
se moquèrent	voice
se moqué	voice
se moquée	voice
se moqués	voice
se navra	voice
se navraient	voice
se navrait	voice
se navre	voice
se navrent	voice
se navrèrent	voice
se navré	voice
se navrée	voice
se navrés	voice
se plaignait	say
se plaint	say
se rappela	voice
se rappelaient	voice
se rappelait	say
se rappelle	say
se rappellent	voice
se rappelèrent	voice
se rappelé	voice
se rappelée	voice
se rappelés	voice
se rassura	voice
se rassuraient	voice
se rassurait	voice
se rassure	say
se rassurent	voice
se rassurèrent	voice
se rassuré	voice
se rassurée	voice
se rassurés	voice
se remémora	voice
se remémoraient	voice
se remémorait	voice
se remémore	voice
se remémorent	voice
se remémorèrent	voice
se remémoré	voice
se remémorée	voice
se remémorés	voice
se rengorge	voice
se rengorgea	voice
se rengorgeaient	voice
se rengorgeait	voice
se rengorgent	voice
se rengorgèrent	voice
se rengorgé	voice
se rengorgée	voice
se rengorgés	voice
se réjouissent	say
se réjouit	voice
se révolta	voice
se révoltaient	voice
se révoltait	voice
se révolte	voice
se révoltent	voice
se révoltèrent	voice
se révolté	voice
se révoltée	voice
se révoltés	voice
se se	voice
se souvenait	say
se souviennent	say
se souvient	say
se souvint	voice
se vanta	voice
se vantaient	voice
se vantait	voice
se vante	say
se vantent	voice
se vantèrent	voice
se vanté	voice
se vantée	voice
se vantés	voice
selon	prep
selon les mots de	prep
sermonna	say
sermonnaient	say
sermonnait	say
sermonne	say
sermonnent	say
sermonnèrent	say
sermonné	say
siffla	voice
sifflaient	voice
sifflait	voice
siffle	voice
sifflent	voice
sifflèrent	voice
sifflé	voice
signala	say
signalaient	say
signalait	say
signale	say
signalent	say
signalèrent	say
signalé	say
souffla	voice
soufflaient	voice
soufflait	voice
souffle	voice
soufflent	voice
soufflèrent	voice
soufflé	voice
souligna	say
soulignaient	say
soulignait	say
souligne	say
souligne-t-on	say it
soulignent	say
soulignèrent	say
souligné	say
soupira	voice
soupiraient	say
soupirait	say
soupire	voice
soupirent	say
soupirèrent	say
soupiré	voice
souri	voice
souriait	voice
sourient	voice
sourit	voice
soutenait	say
soutenu	say
soutiennent	say
soutient	say
soutint	say
souvenait	voice
souvenu	voice
souvenue	voice
souviennent	voice
souvient	voice
souvint	voice
spécifia	say
spécifiaient	say
spécifiait	say
spécifie	say
spécifient	say
spécifièrent	say
spécifié	say
stipula	say
stipulaient	say
stipulait	say
stipule	say
stipulent	say
stipulèrent	say
stipulé	say
suggère	say
suggèrent	say
suggéra	say
suggéraient	say
suggérait	say
suggérèrent	say
suggéré	say
supplia	say
suppliaient	say
suppliait	say
supplie	say
supplient	say
supplièrent	say
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
tacla	say
taclaient	say
taclait	say
tacle	voice
taclent	say
taclèrent	say
taclé	say
tance	voice
taquine	voice
temporise	say
temporisé	say
tempère	say
tempèrent	say
tempéra	say
tempéraient	say
tempérait	say
tempérèrent	say
tempéré	say
tempêta	voice
tempêtaient	voice
tempêtait	voice
tempête	voice
tempêtent	voice
tempêtèrent	voice
tempêté	voice
théorisa	say
théorisaient	say
théorisait	say
théorise	say
théorisent	say
théorisèrent	say
théorisé	say
tient à préciser	say
tient à rappeler	say
tient à souligner	say
tonitrua	voice
tonitruaient	voice
tonitruait	voice
tonitrue	voice
tonitruent	voice
tonitruèrent	voice
tonitrué	voice
tonna	say
tonnaient	say
tonnait	say
tonne	say
tonnent	say
tonnèrent	say
tonné	voice
trancha	say
tranchaient	say
tranchait	say
tranche	say
tranchent	say
tranchèrent	say
tranché	say
trouve	voice
trépigna	voice
trépignaient	voice
trépignait	voice
trépigne	voice
trépignent	voice
trépignèrent	voice
trépigné	voice
tweeta	say
tweetaient	say
tweetait	say
tweete	say
tweetèrent	say
tweeté	say
tweète	say
tweètent	say
témoigna	say
témoignaient	say
témoignait	say
témoigne	say
témoignent	say
témoignèrent	say
témoigné	say
vanta	say
vantaient	say
vantait	say
vante	voice
vantent	say
vantèrent	say
vanté	say
vantée	voice
vantés	voice
veut croire	say
vilipenda	say
vilipendaient	say
vilipendait	say
vilipende	say
vilipendent	say
vilipendèrent	say
vilipendé	say
vitupère	say
vitupèrent	say
vitupéra	say
vitupéraient	say
vitupérait	say
vitupérèrent	say
vitupéré	say
vocifère	say
vocifèrent	voice
vociféra	voice
vociféraient	voice
vociférait	voice
vociférèrent	voice
vociféré	voice
à en croire	prep
éclaira	say
éclairaient	say
éclairait	say
éclaire	voice
éclairent	say
éclairèrent	say
éclairé	say
éclata	voice
éclataient	voice
éclatait	voice
éclate	voice
éclatent	voice
éclatèrent	voice
éclaté	voice
écria	voice
écriaient	voice
écriait	voice
écrie	voice
écrient	voice
écrit	say
écrivait	say
écrivent	say
écrivit	say
écrièrent	voice
écrié	voice
écriée	voice
écriés	voice
émerveillé	voice
émerveillée	voice
émeut	voice
énerva	voice
énervaient	voice
énervait	voice
énerve	voice
énervent	voice
énervèrent	voice
énervé	voice
énervée	voice
énervés	voice
énonce	say
énoncent	say
énoncèrent	say
énoncé	say
énonça	say
énonçaient	say
énonçait	say
énumère	say
énumèrent	say
énuméra	say
énuméraient	say
énumérait	say
énumérèrent	say
énuméré	say
éructe	voice
étonna	voice
étonnaient	voice
étonnait	voice
étonne	voice
étonnent	voice
étonnèrent	voice
étonné	voice
étonnée	voice
étonnés	voice
étrangla	voice
étranglaient	voice
étranglait	voice
étrangle	voice
étranglent	voice
étranglèrent	voice
étranglé	voice
étranglée	voice
étranglés	voice
évoqua	say
évoquaient	say
évoquait	say
évoque	say
évoquent	say
évoquèrent	say
évoqué	say
