# Other words for offices, by which somebody is called later.  DESCRIPTION (from its noun on), a tab, the roles that it may mean, with commas.
capo del governo	premier,presidente
capo dello stato	presidente
ct	allenatore
diplomatico	ambasciatore,ministro
dirigente	direttore,direttrice,presidente
esponente	deputato,deputata,senatore,senatrice,segretario,segretaria,capogruppo
governatore	presidente
governatrice	presidente
guardasigilli	ministro,ministra
inquilino del quirinale	presidente
leader	segretario,segretaria,presidente
legale	avvocato,avvocata,avvocatessa
magistrato	giudice,procuratore,pm
mister	allenatore
numero uno	presidente,segretario
onorevole	deputato,deputata
parlamentare	deputato,deputata,senatore,senatrice,onorevole
pontefice	papa
prelato	vescovo,arcivescovo,cardinale
premier	presidente
presidente del consiglio	premier
prima cittadina	sindaca,sindaco
primo cittadino	sindaco
primo ministro	premier
religioso	parroco,sacerdote,don
santo padre	papa
tecnico	allenatore
titolare	ministro,ministra,proprietario,proprietaria
toga	giudice,magistrato
togato	giudice,magistrato
