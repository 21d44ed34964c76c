# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
académie	org
accordéoniste	person
accordéonistes	group
accusé	person m
accusée	person f
acteur	person m
actrice	person f
adhérent	person m
adhérente	person f
adjoint	person m
adjointe	person f
adolescent	person m
adolescente	person f
adversaires	group
agence	org
agent	person m
agente	person f
agglomération	org
agriculteur	person m
agriculteurs	group
agricultrice	person f
ambassade	org
ambassadeur	person m
ambassadrice	person f
analyste	person
analystes	group
anciens	group
animateur	person m
animatrice	person f
anthropologue	person
anthropologues	group
apiculteur	person m
apicultrice	person f
architecte	person
archéologue	person
archéologues	group
armée	org
artisan	person m
artisane	person f
artiste	person
association	org
astronome	person
astronomes	group
athlète	person
auteur	person m
autorités	group
autrice	person f
avocat	person m
avocate	person f
avocats	group
banque	org
batteur	person m
berger	person m
bergère	person f
biologiste	person
blessé	person m
blessée	person f
botaniste	person
botanistes	group
boucher	person m
bouchère	person f
boulanger	person m
boulangère	person f
bourse	org
brocanteur	person m
brocanteuse	person f
buraliste	person
buralistes	group
bénévole	person
bénévoles	group
cadre	person
candidat	person m
candidate	person f
candidats	group
capitaine	person
cavalier	person m
cavalière	person f
centenaire	person
chambre	org
champion	person m
championne	person f
chancelier	person m
chancelière	person f
chanteur	person m
chanteuse	person f
chaîne	org
chef	person m
cheffe	person f
chercheur	person m
chercheurs	group
chercheuse	person f
chimiste	person
chimistes	group
chirurgien	person m
chirurgienne	person f
cinéaste	person
client	person m
cliente	person f
clients	group
climatologue	person
climatologues	group
club	org
codirecteur	person m
codirectrice	person f
cofondateur	person m
cofondatrice	person f
coiffeur	person m
coiffeuse	person f
collectif	org
collège	org
collègue	person
collègues	group
comité	org
commandant	person m
commandante	person f
commerçant	person m
commerçante	person f
commerçants	group
commissaire	person
commissaires	group
commission	org
communauté	org
commune	org
communiqué	org
compagnie	org
compositeur	person m
compositrice	person f
comptable	person
comédien	person m
comédienne	person f
conducteur	person m
conductrice	person f
confédération	org
conseiller	person m
conseillère	person f
conservateur	person m
conservatrice	person f
constructeur	org
consultant	person m
consultante	person f
coopérative	org
coordinateur	person m
coordinatrice	person f
coordonnateur	person m
coordonnatrice	person f
cour	org
coureur	person m
coureuse	person f
cousin	person m
cousine	person f
couturier	person m
couturière	person f
critique	person
créateur	person m
créatrice	person f
cuisinier	person m
cuisinière	person f
cultivateur	person m
cultivatrice	person f
danseur	person m
danseuse	person f
diplomate	person
directeur	person m
direction	org
directrice	person f
dirigeant	person
doyen	person m
doyenne	person f
dresseur	person m
dresseuse	person f
défenseur	person m
défenseuse	person f
délégation	org
délégué	person m
déléguée	person f
département	org
député	person
députée	person f
députés	group
développeur	person m
développeuse	person f
employé	person m
employée	person f
employés	group
enfants	group
enquêteurs	group
enseignant	person m
enseignante	person f
enseignants	group
entraîneur	person m
entraîneuse	person f
entrepreneur	person m
entrepreneuse	person f
entreprise	org
expert	person
experte	person f
experts	group
exploitant	org
fabricant	org
facteur	person m
factrice	person f
femme	person f
fermier	person m
fermière	person f
fille	person f
fillette	person f
fils	person m
fleuriste	person
fleuristes	group
fondateur	person m
fondation	org
fondatrice	person f
footballeur	person m
footballeuse	person f
frère	person m
fédération	org
gagnant	person m
gagnante	person f
gamin	person m
gamine	person f
garagiste	person
garagistes	group
gardien	person m
gardienne	person f
garçon	person m
gendarme	person
gendarmerie	org
gendarmes	group
gouvernement	org
gouverneur	person m
gouverneure	person f
grand-mère	person f
grand-père	person m
graphiste	person
graphistes	group
guide	person
guitariste	person
guitaristes	group
géographe	person
géographes	group
géologue	person
géologues	group
gérant	person m
gérante	person f
habitant	person m
habitante	person f
habitantes	group
habitants	group
hebdomadaire	org
historien	person m
historienne	person f
historiens	group
homme	person m
horloger	person m
horlogère	person f
hôpital	org
hôtelier	person m
hôtelière	person f
infirmier	person m
infirmière	person f
informaticien	person m
informaticienne	person f
ingénieur	person
ingénieure	person f
inspecteur	person m
inspectrice	person f
institut	org
instituteur	person m
institution	org
institutrice	person f
interprète	person
intersyndicale	org
intéressé	person m
intéressée	person f
inventeur	person m
inventrice	person f
invité	person m
invitée	person f
jardinier	person m
jardinière	person f
joueur	person m
joueurs	group
joueuse	person f
journal	org
journaliste	person
juge	person
laboratoire	org
lauréat	person m
lauréate	person f
lecteur	person m
lectrice	person f
libraire	person
libraires	group
lieutenant	person m
lieutenante	person f
ligue	org
linguiste	person
linguistes	group
lycée	org
lycéen	person m
lycéenne	person f
magicien	person m
magicienne	person f
magistrat	person m
magistrate	person f
maire	person
mairie	org
majorité	org
maman	person f
mamie	person f
manifestants	group
maraîcher	person m
maraîchère	person f
marchand	person m
marchande	person f
mari	person m
marin	person m
marine-pêcheuse	person f
mathématicien	person m
mathématicienne	person f
matignon	org
maçon	person m
maçonne	person f
maître-nageur	person m
maître-nageuse	person f
membre	person
menuisier	person m
menuisière	person f
meunier	person m
meunière	person f
militaire	person
militaires	group
militant	person m
militante	person f
militants	group
ministre	person
ministre déléguée	person f
ministère	org
mission	org
municipalité	org
musicien	person m
musicienne	person f
musée	org
mère	person f
médecin	person m
médecins	group
médiateur	person m
médiatrice	person f
métropole	org
météorologue	person
météorologues	group
nageur	person m
nageuse	person f
navigateur	person m
navigatrice	person f
neveu	person m
nièce	person f
nonagénaire	person
notaire	person
négociateur	person m
négociatrice	person f
observateurs	group
observatoire	org
octogénaire	person
office	org
officier	person m
officière	person f
oncle	person m
ong	org
opposant	person m
opposante	person f
opposants	group
opposition	org
opérateur	org
ordre	org
organisateur	person m
organisateurs	group
organisation	org
organisatrice	person f
organiste	person
organistes	group
ornithologue	person
ornithologues	group
ostréiculteur	person m
ostréicultrice	person f
ouvrier	person m
ouvriers	group
ouvrière	person f
papa	person m
pape	person m
papi	person m
parents	group
parlement	org
parquet	org
parti	org
passager	person m
passagers	group
passagère	person f
patron	person m
patronne	person f
paysan	person m
paysanne	person f
peintre	person
peintres	group
petit-fils	person m
petite-fille	person f
pharmacien	person m
pharmacienne	person f
philosophe	person
philosophes	group
photographe	person
photographes	group
physicien	person m
physicienne	person f
pianiste	person
pianistes	group
pilote	person
plaignant	person m
plaignante	person f
plateforme	org
plombier	person m
plombière	person f
poissonnier	person m
poissonnière	person f
police	org
policier	person m
policiers	group
policière	person f
politologue	person
pompier	person m
pompiers	group
pompière	person f
porte-parole	person
porteur	person m
porteuse	person f
postier	person m
postière	person f
potier	person m
potière	person f
poète	person
premier	person m
proches	group
procureur	person m
procureure	person f
producteur	person m
productrice	person f
professeur	person m
professeure	person f
promeneur	person m
promeneuse	person f
propriétaire	person
préfecture	org
préfet	person m
préfète	person f
présentateur	person m
présentatrice	person f
président	person m
président-directeur	person
présidente	person f
prévenu	person m
prévenue	person f
psychiatre	person
psychiatres	group
psychologue	person
psychologues	group
pâtissier	person m
pâtissière	person f
père	person m
pédiatre	person
pédiatres	group
pêcheur	person m
pêcheurs	group
quadragénaire	person
quinquagénaire	person
quotidien	org
randonneur	person m
randonneuse	person f
rapport	org
rapporteur	person m
rapporteuse	person f
recteur	person m
rectorat	org
rectrice	person f
reine	person f
rescapé	person m
rescapée	person f
responsable	person
responsables	group
restaurateur	person m
restauratrice	person f
retraité	person m
retraitée	person f
riverain	person m
riveraine	person f
riverains	group
roi	person m
romancier	person m
romancière	person f
réalisateur	person m
réalisatrice	person f
rédacteur	person m
rédaction	org
rédactrice	person f
réfugié	person m
réfugiée	person f
régie	org
région	org
régisseur	person m
régisseuse	person f
sage-femme	person f
salarié	person m
salariée	person f
salariés	group
sapeur-pompier	person m
sapeuse-pompière	person f
sauveteur	person m
sauveteurs	group
sauveteuse	person f
scientifiques	group
sculpteur	person m
sculptrice	person f
scénariste	person
secouristes	group
secrétaire	person
sentinelle	person
septuagénaire	person
serveur	person m
serveuse	person f
sexagénaire	person
skippeur	person m
skippeuse	person f
sncf	org
sociologue	person
société	org
soignant	person m
soignante	person f
soignants	group
soldat	person m
soldate	person f
source	person
sous-préfet	person m
sous-préfète	person f
spectateur	person m
spectateurs	group
spectatrice	person f
spécialiste	person
spécialistes	group
star	person
statisticien	person m
statisticienne	person f
styliste	person
stylistes	group
supporters	group
supporteur	person m
supportrice	person f
surveillant	person m
surveillante	person f
survivant	person m
survivante	person f
suspect	person m
suspecte	person f
syndicaliste	person
syndicalistes	group
syndicat	org
syndicats	group
sélectionneur	person m
sélectionneuse	person f
sénat	org
sénateur	person m
sénateurs	group
sénatrice	person f
sœur	person f
tailleur	person m
tailleuse	person f
tante	person f
technicien	person m
technicienne	person f
touriste	person
touristes	group
traducteur	person m
traductrice	person f
trentenaire	person
tribunal	org
trésorier	person m
trésorière	person f
témoin	person
témoins	group
université	org
urbaniste	person
usager	person m
usagers	group
usagère	person f
vacancier	person m
vacancière	person f
vainqueur	person m
vainqueure	person f
vendeur	person m
vendeuse	person f
veuf	person m
veuve	person f
vice-président	person m
vice-présidente	person f
vigneron	person m
vigneronne	person f
violoncelliste	person
violoniste	person
virologue	person
virologues	group
viticulteur	person m
viticultrice	person f
voisin	person m
voisine	person f
voisins	group
voyageur	person m
voyageuse	person f
vétérinaire	person
vétérinaires	group
école	org
économiste	person
économistes	group
écrivain	person
écrivaine	person f
édile	person
éditeur	person m
éditrice	person f
éducateur	person m
éducatrice	person f
église	org
électeur	person m
électrice	person f
électricien	person m
électricienne	person f
éleveur	person m
éleveuse	person f
élu	person m
élue	person f
élus	group
élysée	org
élève	person
épouse	person f
époux	person m
étudiant	person m
étudiante	person f
étudiants	group
évêque	person m
