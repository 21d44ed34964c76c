# Other words for offices, by which somebody is called later.  DESCRIPTION (from its noun on), a tab, the roles that it may mean, with commas.
artista	cantante,pittore,attrice,attore
avvocato	legale,difensore
capo del governo	premier,presidente
capo dello stato	presidente
cinquantenne	*
ct	allenatore
diplomatico	ambasciatore,ministro
diretto interessato	*
dirigente	direttore,direttrice,presidente
docente	professore,professoressa,preside
eroe	*
eroina	*
esponente	deputato,deputata,senatore,senatrice,segretario,segretaria,capogruppo
governatore	presidente
governatrice	presidente
guardasigilli	ministro,ministra
inquilino del quirinale	presidente
interessato	*
leader	segretario,segretaria,presidente
legale	avvocato,avvocata,avvocatessa
magistrata	giudice,pm,procuratrice
magistrato	giudice,procuratore,pm
mister	allenatore
numero uno	presidente,segretario
onorevole	deputato,deputata
ottantenne	*
padrona di casa	*
padrone	*
parlamentare	deputato,deputata,senatore,senatrice,onorevole
pontefice	papa
portalettere	postino
postino	portalettere
prelato	vescovo,arcivescovo,cardinale
premier	presidente
presidente del consiglio	premier
prima cittadina	sindaca,sindaco
primo cittadino	sindaco
primo ministro	premier
protagonista	*
quarantenne	*
religioso	parroco,sacerdote,don
santo padre	papa
scienziata	geologa,fisica,biologa,professoressa
scienziato	geologo,fisico,biologo,professore
sessantenne	*
settantenne	*
sindacalista	segretario,segretaria
tecnico	allenatore
titolare	ministro,ministra,proprietario,proprietaria
toga	giudice,magistrato
togato	giudice,magistrato
trentenne	*
veterana	*
veterano	*
vincitore	*
vincitrice	*
