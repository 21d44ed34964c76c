# Frequent words that say nothing of the subject; the values are explained in voices/en/stopwords.lex.
egli	anaphor
ella	anaphor
esso	anaphor
essa	anaphor
essi	anaphor
esse	anaphor
lui	anaphor
lei	anaphor
loro	anaphor
gli	anaphor
suo	anaphor
sua	anaphor
suoi	anaphor
sue	anaphor
questo	anaphor
questa	anaphor
questi	anaphor
queste	anaphor
quello	anaphor
quella	anaphor
quelli	anaphor
quelle	anaphor
ciò	anaphor
lì	anaphor
là	anaphor
qui	anaphor
qua	anaphor
entrambi	anaphor
costui	anaphor
ma	connective
però	connective
tuttavia	connective
inoltre	connective
anche	connective
quindi	connective
dunque	connective
perciò	connective
allora	connective
poi	connective
infine	connective
infatti	connective
invece	connective
e	connective
o	connective
né	connective
così	connective
pertanto	connective
mentre	connective
nonostante	connective
comunque	connective
io	address
noi	address
voi	address
tu	address
mi	address
me	address
ci	address
vi	address
ti	address
mio	address
mia	address
miei	address
mie	address
nostro	address
nostra	address
nostri	address
nostre	address
vostro	address
vostra	address
il
lo
la
i
le
un
uno
una
di
del
dello
della
dei
degli
delle
a
al
allo
alla
ai
agli
alle
da
dal
dallo
dalla
dai
dagli
dalle
in
nel
nello
nella
nei
negli
nelle
su
sul
sullo
sulla
sui
sugli
sulle
con
per
tra
fra
senza
contro
sotto
sopra
verso
dopo
prima
durante
secondo
che
chi
cui
quale
quali
dove
quando
come
se
è
sono
era
erano
fu
furono
essere
stato
stata
stati
ha
hanno
aveva
avere
può
possono
deve
devono
più
meno
molto
molti
molte
poco
tutto
tutti
tutta
tutte
altro
altri
altra
altre
stesso
stessa
ogni
alcuni
alcune
nessun
nessuno
si
non
già
ancora
sempre
mai
perché
oggi
ieri
l
d
c
n
