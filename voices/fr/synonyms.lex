# Other words for offices, by which somebody is called later.  DESCRIPTION (from its noun on), a tab, the roles that it may mean, with commas.
agriculteur	éleveur,fermier
artisan	boulanger,menuisier,charpentier,plombier,maçon
artisane	boulangère
artiste	comédien,chanteur,peintre,musicien
avocat	défenseur
chef	cuisinier,ministre
chef de l'état	président,présidente
chef de l’état	président,présidente
chef du gouvernement	premier ministre,première ministre,ministre,président,présidente
cheffe de l'état	présidente
cheffe du gouvernement	première ministre,ministre,présidente
coach	entraîneur,entraîneuse
comédienne	actrice
conseiller	élu
coureur	cycliste,champion
diplomate	ambassadeur,ambassadrice,ministre
dirigeant	président,directeur,patron,chef
dirigeante	présidente,directrice,patronne,cheffe
doyen	*
doyenne	*
enseignant	professeur,instituteur
enseignante	professeure,institutrice
exploitant	agriculteur,éleveur
gagnant	*
gagnante	*
garde des sceaux	ministre
gardien	portier
homme d'église	prêtre,abbé,curé,évêque
héros	*
héroïne	*
intéressé	*
intéressée	*
lauréat	*
lauréate	*
locataire de l'élysée	président
locataire de matignon	premier ministre,ministre
magistrat	juge,procureur,président,maire
magistrate	juge,procureure,présidente,maire
militant	porte-parole,président,délégué
militante	porte-parole,présidente,déléguée
ministre	premier ministre
natif	*
native	*
octogénaire	*
parlementaire	député,députée,sénateur,sénatrice
patron	président,directeur,propriétaire,gérant
patronne	présidente,directrice,propriétaire,gérante
praticien	médecin,chirurgien
praticienne	médecin,chirurgienne
premier magistrat de la ville	maire
protagoniste	*
prélat	évêque,archevêque,cardinal
quadragénaire	*
quinquagénaire	*
représentant de l'état	préfet,préfète
représentant de l’état	préfet,préfète
représentante de l'état	préfète,préfet
responsable	président,présidente,directeur,directrice,secrétaire
romancier	écrivain
romancière	écrivaine
septuagénaire	*
sexagénaire	*
souverain	roi
souverain pontife	pape
souveraine	reine
syndicaliste	délégué,déléguée,secrétaire
technicien	entraîneur
trentenaire	*
vainqueur	*
vétéran	*
écrivain	romancier
édile	maire,adjoint,adjointe
éleveur	agriculteur,berger
élu	maire,député,sénateur,conseiller,adjoint
élue	maire,députée,sénatrice,conseillère,adjointe,présidente
