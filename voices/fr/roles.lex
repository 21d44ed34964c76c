# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
abbesse	person f
abbé	person m
académie	org
accordéoniste	person
accordéonistes	group
accusé	person m
accusée	person f
acteur	person m
actionnaire	person
activiste	person
actrice	person f
adhérent	person m
adhérente	person f
adjoint	person m
adjointe	person f
administrateur	person m
administratrice	person f
adolescent	person m
adolescente	person f
adulte	person
adversaires	group
affiche	thing
agence	org any
agent	person m
agente	person f
agglomération	org
agriculteur	person m
agriculteurs	group
agricultrice	person f
aidant	person m
aidante	person f
aide-soignant	person m
aide-soignante	person f
ambassade	org
ambassadeur	person m
ambassadrice	person f
ambulancier	person m
ambulancière	person f
ami	person m
amie	person f
amiral	person m
amirale	person f
analyste	person
analystes	group
anciens	group
animateur	person m
animatrice	person f
anthropologue	person
anthropologues	group
antiquaire	person
apiculteur	person m
apicultrice	person f
apprenti	person m
apprentie	person f
arbitre	person
archevêque	person m
architecte	person
archéologue	person
archéologues	group
armée	org
artisan	person m
artisane	person f
artiste	person
assemblée	org
assistant	person m
assistante	person f
association	org any
associations	group
assurance	org
astronome	person
astronomes	group
astrophysicien	person
athlète	person
aubergiste	person
auditeur	person m
auditrice	person f
auteur	person m
automobiliste	person
autorité	org
autorités	group
autrice	person f
avocat	person m
avocate	person f
avocats	group
aîné	person m
aînée	person f
banderole	thing
banque	org
banquier	person m
banquière	person f
batelier	person m
batelière	person f
batteur	person m
beau-frère	person m
beau-père	person m
belle-mère	person f
belle-sœur	person f
berger	person m
bergère	person f
bibliothécaire	person
bienfaiteur	person m
bienfaitrice	person f
bilan	thing
biologiste	person
blogueur	person m
blogueuse	person f
boss	person
botaniste	person
botanistes	group
boucher	person m
bouchère	person f
boulanger	person m
boulangère	person f
bouquiniste	person
bourse	org
brancardier	person m
brancardière	person f
brigadier	person m
brigadière	person f
brocanteur	person m
brocanteuse	person f
buraliste	person
buralistes	group
bénévole	person
bénévoles	group
bûcheron	person m
bûcheronne	person f
cadet	person m
cadette	person f
cadre	person
caissier	person m
caissière	person f
camarade	person
camionneur	person m
camionneuse	person f
campeur	person m
campeuse	person f
candidat	person m
candidate	person f
candidats	group
capitaine	person
caporal	person m
caporale	person f
cardinal	person m
cardiologue	person
cavalier	person m
cavalière	person f
centenaire	person
centriste	person
chambre	org
champion	person m
championne	person f
chancelier	person m
chancelière	person f
chanteur	person m
chanteuse	person f
charcutier	person m
charcutière	person f
charpentier	person m
charpentière	person f
chauffeur	person m
chauffeuse	person f
chaîne	org
chef	person m
cheffe	person f
cheminot	person m
cheminote	person f
chercheur	person m
chercheurs	group
chercheuse	person f
chiffre	thing
chimiste	person
chimistes	group
chirurgien	person m
chirurgienne	person f
chorégraphe	person
chroniqueur	person m
chroniqueuse	person f
châtelain	person m
châtelaine	person f
cinéaste	person
citoyen	person m
citoyenne	person f
client	person m
cliente	person f
clients	group
climatologue	person
climatologues	group
clinique	org
club	org
coach	person
coalition	org
codirecteur	person m
codirectrice	person f
cofondateur	person m
cofondatrice	person f
coiffeur	person m
coiffeuse	person f
collaborateur	person m
collaboratrice	person f
collectif	org
collectionneur	person m
collège	org
collègue	person
collègues	group
collégien	person m
collégienne	person f
colonel	person m
colonelle	person f
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
compagne	person f
compagnie	org any
compagnon	person m
complice	person
compositeur	person m
compositrice	person f
comptable	person
comte	person m
comtesse	person f
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
consulat	org
consultant	person m
consultante	person f
coopérative	org
coordinateur	person m
coordinatrice	person f
coordonnateur	person m
coordonnatrice	person f
copain	person m
copine	person f
correspondant	person m
correspondante	person f
cour	org
coureur	person m
coureuse	person f
courriel	thing
courrier	thing
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
curateur	person m
curatrice	person f
curé	person m
cycliste	person
danseur	person m
danseuse	person f
dentiste	person
dermatologue	person
diocèse	org
diplomate	person
diplômé	person m
diplômée	person f
directeur	person m
directeur sportif	person m
direction	org part
directrice	person f
dirigeant	person
dirigeante	person f
dirigeants	group
disquaire	person
dj	person
docker	person m
docteur	person m
docteure	person f
donateur	person m
donatrice	person f
doyen	person m
doyenne	person f
dramaturge	person
dresseur	person m
dresseuse	person f
drh	person
duc	person m
duchesse	person f
décorateur	person m
décoratrice	person f
défenseur	person m
défenseuse	person f
délégation	org
délégué	person m
déléguée	person f
démarcheur	person m
démarcheuse	person f
département	org
député	person
députée	person f
députés	group
détenu	person m
détenue	person f
développeur	person m
développeuse	person f
employeur	person m
employeuse	person f
employé	person m
employée	person f
employés	group
enfant	person
enfants	group
ennemi	person m
ennemie	person f
enquêteurs	group
enseignant	person m
enseignante	person f
enseignants	group
enseigne	thing
entraîneur	person m
entraîneuse	person f
entrepreneur	person m
entrepreneuse	person f
entreprise	org any
espion	person m
espionne	person f
essayiste	person
esthéticien	person m
esthéticienne	person f
ex-ministre	person
ex-président	person m
ex-présidente	person f
expert	person
experte	person f
experts	group
exploitant	org
explorateur	person m
exploratrice	person f
exposant	person m
exposante	person f
fabricant	org
fabricante	person f
facteur	person m
factrice	person f
femme	person f
fermier	person m
fermière	person f
fiancé	person m
fiancée	person f
figurant	person m
figurante	person f
filiale	org
fille	person f
fillette	person f
fils	person m
finaliste	person
financier	person m
financière	person f
firme	org any
fleuriste	person
fleuristes	group
fonctionnaire	person
fondateur	person m
fondation	org
fondatrice	person f
footballeur	person m
footballeuse	person f
formateur	person m
formatrice	person f
fraudeur	person m
fraudeuse	person f
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
golfeur	person m
golfeuse	person f
gourou	person
gouvernement	org
gouverneur	person m
gouverneure	person f
grand-mère	person f
grand-père	person m
graphiste	person
graphistes	group
graveur	person m
graveuse	person f
greffier	person m
greffière	person f
groupe	org any
gréviste	person
grévistes	group
guide	person
guitariste	person
guitaristes	group
gynécologue	person
généraliste	person
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
habitué	person m
habituée	person f
hebdo	org
hebdomadaire	org
historien	person m
historienne	person f
historiens	group
homme	person m
horloger	person m
horlogère	person f
horticulteur	person m
horticultrice	person f
huissier	person m
huissière	person f
humoriste	person
héritier	person m
héritière	person f
héros	person m
héroïne	person f
hôpital	org
hôte	person m
hôtelier	person m
hôtelière	person f
hôtesse	person f
illustrateur	person m
illustratrice	person f
imam	person m
inconnu	person m
inconnue	person f
infirmier	person m
infirmière	person f
infirmières	group
informaticien	person m
informaticienne	person f
ingénieur	person
ingénieure	person f
inspecteur	person m
inspectrice	person f
institut	org
instituteur	person m
institution	org any
institutrice	person f
instructeur	person m
instructrice	person f
interprète	person
intersyndicale	org
intéressé	person m
intéressée	person f
inventeur	person m
inventrice	person f
investisseur	person m
invité	person m
invitée	person f
jardinier	person m
jardinière	person f
jeune	person
jongleur	person m
jongleuse	person f
joueur	person m
joueurs	group
joueuse	person f
journal	org
journaliste	person
juge	person
juriste	person
kinésithérapeute	person
laboratoire	org
lauréat	person m
lauréate	person f
leader	person
lecteur	person m
lectrice	person f
lepéniste	person
lettre	thing
libraire	person
libraires	group
licencié	person m
licenciée	person f
lieutenant	person m
lieutenante	person f
ligue	org
linguiste	person
linguistes	group
livreur	person m
livreuse	person f
locataire	person
loueur	person m
loueuse	person f
lycée	org
lycéen	person m
lycéenne	person f
législateur	person m
législatrice	person f
machiniste	person
macroniste	person
magicien	person m
magicienne	person f
magistrat	person m
magistrate	person f
magistrats	group
maire	person
mairie	org
majorité	org
maman	person f
mamie	person f
manager	person
manifestant	person m
manifestante	person f
manifestants	group
maraîcher	person m
maraîchère	person f
marchand	person m
marchande	person f
marcheur	person m
marcheuse	person f
mari	person m
marin	person m
marine-pêcheuse	person f
maréchal	person m
masseur	person m
masseuse	person f
mathématicien	person m
mathématicienne	person f
matignon	org
maçon	person m
maçonne	person f
maître	person m
maître-nageur	person m
maître-nageuse	person f
maîtresse	person f
membre	person
menuisier	person m
menuisière	person f
message	thing
messager	person m
messagère	person f
meunier	person m
meunière	person f
migrant	person
militaire	person
militaires	group
militant	person m
militante	person f
militants	group
ministre	person
ministre déléguée	person f
ministère	org
mission	org
modérateur	person m
modératrice	person f
moine	person m
monsieur	person m
monteur	person m
monteuse	person f
motard	person
motocycliste	person
municipalité	org
musicien	person m
musicienne	person f
musée	org
mère	person f
mécanicien	person m
mécanicienne	person f
médecin	person m
médecins	group
médiateur	person m
médiatrice	person f
métropole	org
météorologue	person
météorologues	group
nageur	person m
nageuse	person f
narrateur	person m
narratrice	person f
navigateur	person m
navigatrice	person f
neveu	person m
nièce	person f
nonagénaire	person
notaire	person
négociant	person
négociateur	person m
négociatrice	person f
observateur	person m
observateurs	group
observatoire	org
observatrice	person f
occupant	person m
occupante	person f
octogénaire	person
office	org
officier	person m
officière	person f
oncle	person m
ong	org any
opposant	person m
opposante	person f
opposants	group
opposition	org
opticien	person m
opticienne	person f
opéra	org
opérateur	org
opératrice	person f
orateur	person m
oratrice	person f
ordre	org
organisateur	person m
organisateurs	group
organisation	org any
organisatrice	person f
organisme	org
organiste	person
organistes	group
ornithologue	person
ornithologues	group
orphelin	person m
orpheline	person f
ostréiculteur	person m
ostréicultrice	person f
otage	person
ouvrier	person m
ouvriers	group
ouvrière	person f
pancarte	thing
panneau	thing
papa	person m
pape	person m
papi	person m
parents	group
parlement	org
paroissien	person m
paroissienne	person f
parquet	org
partenaire	person
parti	org
participant	person m
participante	person f
passager	person m
passagers	group
passagère	person f
passant	person m
passante	person f
pasteur	person m
pasteure	person f
patient	person m
patiente	person f
patriarche	person
patron	person m
patronne	person f
paysagiste	person
paysan	person m
paysanne	person f
pdg	person
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
pisteur	person m
pisteuse	person f
plaignant	person m
plaignante	person f
plateforme	org
plombier	person m
plombière	person f
plongeur	person m
plongeuse	person f
plénipotentiaire	person
poissonnier	person m
poissonnière	person f
police	org
policier	person m
policiers	group
policière	person f
politicien	person m
politicienne	person f
politologue	person
pompier	person m
pompiers	group
pompiste	person
pompière	person f
porte-parole	person
porteur	person m
porteuse	person f
postier	person m
postière	person f
potier	person m
potière	person f
poète	person
poétesse	person f
premier	person m
premier adjoint	person m
premier ministre	person m
première adjointe	person f
première ministre	person f
prince	person m
princesse	person f
proches	group
procureur	person m
procureure	person f
producteur	person m
productrice	person f
professeur	person m
professeure	person f
programmateur	person m
programmatrice	person f
programmeur	person m
programmeuse	person f
promeneur	person m
promeneuse	person f
prophète	person m
prophétesse	person f
propriétaire	person
protecteur	person m
protectrice	person f
prédicateur	person m
prédicatrice	person f
préfecture	org
préfet	person m
préfète	person f
présentateur	person m
présentatrice	person f
présidence	org
président	person m
président-directeur	person
présidente	person f
prévenu	person m
prévenue	person f
prêtre	person m
psychiatre	person
psychiatres	group
psychologue	person
psychologues	group
pâtissier	person m
pâtissière	person f
père	person m
pédiatre	person
pédiatres	group
pétition	thing
pêcheur	person m
pêcheurs	group
pêcheuse	person f
quadragénaire	person
quidam	person
quinquagénaire	person
quotidien	org
rabbin	person m
rabbine	person f
racketteur	person m
racketteuse	person f
ramasseur	person m
ramasseuse	person f
randonneur	person m
randonneuse	person f
rappeur	person m
rappeuse	person f
rapport	org
rapporteur	person m
rapporteuse	person f
recruteur	person m
recruteuse	person f
recteur	person m
rectorat	org
rectrice	person f
reine	person f
religieuse	person f
remplaçant	person m
remplaçante	person f
représentant	person m
représentante	person f
rescapé	person m
rescapée	person f
responsable	person
responsables	group
restaurateur	person m
restauratrice	person f
retraité	person m
retraitée	person f
retraités	group
revendeur	person m
revendeuse	person f
rival	person m
rivale	person f
riverain	person m
riveraine	person f
riverains	group
roi	person m
romancier	person m
romancière	person f
routier	person m
routière	person f
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
rénovateur	person m
rénovatrice	person f
réparateur	person m
réparatrice	person f
résident	person m
résidente	person f
sage-femme	person f
salarié	person m
salariée	person f
salariés	group
sapeur-pompier	person m
sapeuse-pompière	person f
sauveteur	person m
sauveteurs	group
sauveteuse	person f
scientifique	person
scientifiques	group
sculpteur	person m
sculptrice	person f
scénariste	person
secouristes	group
secours	group
secrétaire	person
sentinelle	person
septuagénaire	person
sergent	person m
sergente	person f
serveur	person m
serveuse	person f
sexagénaire	person
sinistré	person
sismologue	person
skippeur	person m
skippeuse	person f
slameur	person m
slogan	thing
sncf	org
socialiste	person
sociologue	person
société	org any
soignant	person m
soignante	person f
soignants	group
soldat	person m
soldate	person f
sommelier	person
sondage	thing
soudeur	person m
soudeuse	person f
source	person
sous-préfet	person m
sous-préfète	person f
spectateur	person m
spectateurs	group
spectatrice	person f
spécialiste	person
spécialistes	group
stagiaire	person
star	person
start-up	org
startup	org
statisticien	person m
statisticienne	person f
statistique	thing
styliste	person
stylistes	group
suppléant	person m
suppléante	person f
supporters	group
supporteur	person m
supportrice	person f
surfeur	person m
surfeuse	person f
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
tenancier	person m
tenancière	person f
texte	thing
théologien	person
théâtre	org
touriste	person
touristes	group
tract	thing
traducteur	person m
traductrice	person f
transporteur	person m
transporteuse	person f
trentenaire	person
tribunal	org
trésorier	person m
trésorière	person f
tuteur	person m
tutrice	person f
tweet	thing
témoin	person
témoins	group
université	org
urbaniste	person
urgentiste	person
usager	person m
usagers	group
usagère	person f
usine	org
vacancier	person m
vacancière	person f
vachère	person f
vainqueur	person m
vainqueure	person f
vendeur	person m
vendeuse	person f
veuf	person m
veuve	person f
vice-champion	person m
vice-président	person m
vice-présidente	person f
victime	person
victimes	group
vieillard	person m
vigneron	person m
vigneronne	person f
villageois	person
villageoise	person f
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
voyageurs	group
voyageuse	person f
vulcanologue	person
vérificateur	person m
vérificatrice	person f
vétéran	person m
vétérane	person f
vétérinaire	person
vétérinaires	group
youtubeur	person m
youtubeuse	person f
école	org
écolier	person m
écolière	person f
écologiste	person
économiste	person
économistes	group
écriteau	thing
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
élèves	group
émissaire	person
épicier	person m
épicière	person f
épidémiologue	person
épouse	person f
époux	person m
équipe	org
équipier	person
état-major	org
étranger	person m
étrangère	person f
étude	thing
étudiant	person m
étudiante	person f
étudiants	group
évêque	person m
