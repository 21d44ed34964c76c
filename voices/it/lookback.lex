# What makes a sentence unsafe to hear without another.  KEY, a tab, CLASS (several: with spaces); the classes are
# explained in ../en/lookback.lex.  Words that are not here have the class that stopwords.lex gives them.
questo lunedì	fresh
questo martedì	fresh
questo mercoledì	fresh
questo giovedì	fresh
questo venerdì	fresh
questo sabato	fresh
questa domenica	fresh
questa settimana	fresh
quest'anno	fresh
questo mese	fresh
questa mattina	fresh
questa sera	fresh
in questi giorni	fresh
mentre	fresh
nonostante	fresh
invece di	fresh
così come	fresh
quello che	fresh
quelli che	fresh
coloro che	fresh
i due	anaphor
le due	anaphor
i tre	anaphor
entrambi gli uomini	anaphor
altri	anaphor
altre	anaphor
gli altri	anaphor
le altre	anaphor
l'altro	anaphor
quest'ultimo	anaphor
quest'ultima	anaphor
uno di loro	anaphor
una di loro	anaphor
molti di loro	anaphor
metà di loro	anaphor
un terzo di loro	anaphor
lo stesso	anaphor
la stessa	anaphor
secondo lui	anaphor
secondo lei	anaphor
tale	anaphor
tali	anaphor
l'azienda	anaphor
l'uomo	anaphor
l'incidente	anaphor
l'attacco	anaphor
l'accordo	anaphor
c'è	anaphor
per questo	connective
per esempio	connective
ad esempio	connective
al contrario	connective
in realtà	connective
di conseguenza	connective
nel frattempo	connective
d'altra parte	connective
da allora	connective
il giorno dopo	connective
il giorno seguente	connective
giorni dopo	connective
ore dopo	connective
anni dopo	connective
due giorni dopo	connective
più tardi	connective
poco dopo	connective
in seguito	connective
a quel punto	connective
in quel momento	connective
in questo caso	connective
da parte sua	connective
allo stesso tempo	connective
oltre a ciò	connective
prima	connective
infine però	connective
ma	connective reversal
però	connective reversal
tuttavia	connective reversal
eppure	connective reversal
invece	connective reversal
tranne	connective reversal
a meno che	connective reversal
solo se	connective reversal
finora	connective reversal
è falso	connective reversal correction
è una bugia	connective reversal correction
non è vero	connective reversal correction
questo è falso	connective reversal correction
questo non è vero	connective reversal correction
ora non più	connective reversal correction
non più	connective reversal correction
falso	connective reversal correction
poi ha ritrattato	anaphor correction
in seguito ha ritrattato	anaphor correction
più tardi ha ritrattato	anaphor correction
sì	answer
forse	answer
certo	answer
certamente	answer
primo	first
in primo luogo	first
secondo punto	order
in secondo luogo	order
in terzo luogo	order
infine	order
quando	clause
dopo	clause
perché	clause
se	clause
poiché	clause
siccome	clause
sebbene	clause
il	definite
lo	definite
la	definite
i	definite
gli	definite
le	definite
decisione	known
uomo	known
donna	known
sospetto	known
sospettato	known
vittima	known
vittime	known
conducente	known
imputato	known
ragazzo	known
ragazza	known
sentenza	known
rapporto	known
studio	known
legge	known
progetto	known
piano	known
proposta	known
misura	known
misure	known
cifra	known
cifre	known
totale	known
incendio	known
sciopero	known
edificio	known
nave	known
aereo	known
treno	known
riunione	known
processo	known
notizia	known
società	known subject
gruppo	known subject
compagnia	known subject
club	known subject
partito	known subject
banca	known subject
giornale	known subject
famiglia	known subject
scuola	known subject
città	known subject
ditta	known subject
