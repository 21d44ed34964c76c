# Other words for offices, by which somebody is called later.  DESCRIPTION (from its noun on), a tab, the roles that it may mean, with commas.
avocat	défenseur
chef de l'état	président,présidente
chef de l’état	président,présidente
chef du gouvernement	premier ministre,première ministre,ministre,président,présidente
cheffe de l'état	présidente
cheffe du gouvernement	première ministre,ministre,présidente
coach	entraîneur,entraîneuse
diplomate	ambassadeur,ambassadrice,ministre
dirigeant	président,directeur,patron,chef
dirigeante	présidente,directrice,patronne,cheffe
garde des sceaux	ministre
gardien	portier
homme d'église	prêtre,abbé,curé,évêque
locataire de l'élysée	président
locataire de matignon	premier ministre,ministre
magistrat	juge,procureur,président,maire
magistrate	juge,procureure,présidente,maire
ministre	premier ministre
parlementaire	député,députée,sénateur,sénatrice
patron	président,directeur,propriétaire,gérant
patronne	présidente,directrice,propriétaire,gérante
praticien	médecin,chirurgien
praticienne	médecin,chirurgienne
premier magistrat de la ville	maire
prélat	évêque,archevêque,cardinal
responsable	président,présidente,directeur,directrice,secrétaire
souverain pontife	pape
souverain	roi
souveraine	reine
technicien	entraîneur
édile	maire,adjoint,adjointe
élu	maire,député,sénateur,conseiller,adjoint
élue	maire,députée,sénatrice,conseillère,adjointe,présidente
