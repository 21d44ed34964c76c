# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
abitanti	group
agenzia	org
allenatore	person m
allenatrice	person f
avvocata	person f
avvocato	person
azienda	org
biologa	person f
biologo	person m
capitano	person
capo	person
cittadini	group
commissione	org
comune	org
deputata	person f
deputato	person m
direttore	person m
direttrice	person f
donna	person f
esperta	person f
esperti	group
esperto	person m
figlia	person f
figlio	person m
fratello	person m
giornalista	person
giudice	person
governatore	person m
governatrice	person f
governo	org
ingegnere	person
madre	person f
maestra	person f
maestro	person m
manifestanti	group
medici	group
medico	person
ministero	org
ministra	person f
ministro	person
padre	person m
papa	person m
parlamento	org
partito	org
pescatore	person m
polizia	org
portavoce	person
premier	person
presidente	person
procura	org
professore	person m
professoressa	person f
re	person m
regina	person f
responsabile	person
scrittore	person m
scrittrice	person f
segretaria	person f
segretario	person m
senato	org
senatore	person m
senatrice	person f
sindaca	person f
sindacato	org
sindaco	person
sorella	person f
testimoni	group
tribunale	org
università	org
uomo	person m
vescovo	person m
