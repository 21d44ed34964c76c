# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
adjoint	person m
adjointe	person f
agence	org
agriculteur	person m
agricultrice	person f
ambassadeur	person m
ambassadrice	person f
analyste	person
autorités	group
avocat	person m
avocate	person f
avocats	group
biologiste	person
boulanger	person m
boulangère	person f
candidat	person m
candidate	person f
capitaine	person
chef	person m
chercheur	person m
chercheurs	group
chercheuse	person f
collègue	person
commerçant	person m
commerçante	person f
commission	org
directeur	person m
direction	org
directrice	person f
dirigeant	person
délégué	person m
déléguée	person f
député	person
députée	person f
députés	group
enseignant	person m
enseignante	person f
entraîneur	person m
entraîneuse	person f
entreprise	org
expert	person
experte	person f
experts	group
femme	person f
fille	person f
fils	person m
frère	person m
gardien	person m
gardienne	person f
gouvernement	org
gouverneur	person m
gouverneure	person f
gérant	person m
gérante	person f
habitant	person m
habitante	person f
habitants	group
historien	person m
historienne	person f
homme	person m
infirmier	person m
infirmière	person f
ingénieur	person
ingénieure	person f
journal	org
journaliste	person
juge	person
maire	person
manifestants	group
membre	person
militant	person m
militante	person f
ministre	person
ministre déléguée	person f
ministère	org
mère	person f
médecin	person m
médecins	group
opposition	org
ouvrier	person m
ouvrière	person f
pape	person m
parents	group
parlement	org
parquet	org
parti	org
patron	person m
patronne	person f
police	org
politologue	person
porte-parole	person
premier	person m
professeur	person m
professeure	person f
propriétaire	person
président	person m
président-directeur	person
présidente	person f
père	person m
pêcheur	person m
reine	person f
responsable	person
responsables	group
retraité	person m
retraitée	person f
roi	person m
secrétaire	person
sociologue	person
source	person
spécialiste	person
syndicat	org
syndicats	group
sénat	org
sénateur	person m
sénateurs	group
sénatrice	person f
sœur	person f
tribunal	org
témoins	group
université	org
vigneron	person m
vigneronne	person f
voisin	person m
voisine	person f
économiste	person
écrivain	person
écrivaine	person f
élus	group
élysée	org
étudiant	person m
étudiante	person f
évêque	person m
