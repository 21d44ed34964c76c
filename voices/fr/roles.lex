# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
agence	org
ambassadeur	person m
ambassadrice	person f
analyste	person
autorités	group
avocat	person m
avocate	person f
avocats	group
candidat	person m
candidate	person f
chef	person m
chercheur	person m
chercheurs	group
chercheuse	person f
collègue	person
commission	org
directeur	person m
direction	org
directrice	person f
dirigeant	person
député	person
députée	person f
députés	group
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
gouvernement	org
gouverneur	person m
gouverneure	person f
habitants	group
homme	person m
journal	org
journaliste	person
juge	person
maire	person
manifestants	group
membre	person
ministre	person
ministre déléguée	person f
ministère	org
mère	person f
médecin	person m
médecins	group
opposition	org
pape	person m
parents	group
parlement	org
parquet	org
parti	org
patron	person m
patronne	person f
police	org
porte-parole	person
premier	person m
professeur	person m
professeure	person f
président	person m
président-directeur	person
présidente	person f
père	person m
reine	person f
responsable	person
responsables	group
roi	person m
secrétaire	person
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
économiste	person
élus	group
élysée	org
évêque	person m
