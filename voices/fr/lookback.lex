# What makes a sentence unsafe to hear without another.  KEY, a tab, CLASS (several: with spaces); the classes are
# explained in ../en/lookback.lex.  Words that are not here have the class that stopwords.lex gives them.
il y a	fresh
il y avait	fresh
il y aura	fresh
il faut	fresh
il fallait	fresh
il est possible	fresh
il est probable	fresh
il est difficile	fresh
il est encore	fresh
en	fresh
ce lundi	fresh
ce mardi	fresh
ce mercredi	fresh
ce jeudi	fresh
ce vendredi	fresh
ce samedi	fresh
ce dimanche	fresh
ce matin	fresh
ce soir	fresh
cette semaine	fresh
cette année	fresh
cet été	fresh
cet hiver	fresh
ces jours-ci	fresh
ces derniers jours	fresh
ces derniers mois	fresh
ces dernières années	fresh
ainsi que	fresh
alors que	fresh
ceux qui	fresh
celles qui	fresh
ce que	fresh
ce qui	fresh
là où	fresh
c'est	anaphor
c'était	anaphor
ce sont	anaphor
ce n'est	anaphor
les deux hommes	anaphor
les deux femmes	anaphor
les deux	anaphor
tous deux	anaphor
toutes deux	anaphor
l'un d'eux	anaphor
d'autres	anaphor
les autres	anaphor
l'autre	anaphor
ce dernier	anaphor
cette dernière	anaphor
ces derniers ont	anaphor
l'entreprise	anaphor
l'homme	anaphor
l'accident	anaphor
l'attaque	anaphor
l'incident	anaphor
l'accord	anaphor
selon lui	anaphor
selon elle	anaphor
selon eux	anaphor
la moitié d'entre	anaphor
un tiers d'entre	anaphor
parmi eux	anaphor
parmi elles	anaphor
tous les trois	anaphor
le même	anaphor
la même	anaphor
lequel	anaphor
laquelle	anaphor
en outre	connective
de plus	connective
par ailleurs	connective
en revanche	connective
au contraire	connective
par conséquent	connective
en conséquence	connective
par exemple	connective
d'ailleurs	connective
en effet	connective
c'est pourquoi	connective
le lendemain	connective
deux jours plus tard	connective
quelques jours plus tard	connective
quelques heures plus tard	connective
plus tard	connective
peu après	connective
depuis lors	connective
depuis	connective
dès lors	connective
pour sa part	connective
de son côté	connective
de leur côté	connective
dans ce cas	connective
à ce moment-là	connective
entre-temps	connective
auparavant	connective
malgré cela	connective
en même temps	connective
autrement dit	connective
pendant ce temps	connective
à l'inverse	connective
interrogé sur	connective
interrogée sur	connective
surtout	connective
mais	connective reversal
cependant	connective reversal
toutefois	connective reversal
pourtant	connective reversal
néanmoins	connective reversal
or	connective reversal
sauf	connective reversal
à moins que	connective reversal
seulement si	connective reversal
jusqu'à présent	connective reversal
c'est faux	connective reversal correction
ce n'est pas vrai	connective reversal correction
c'était faux	connective reversal correction
l'information est fausse	connective reversal correction
plus maintenant	connective reversal correction
faux	connective reversal correction
il s'est ensuite rétracté	anaphor correction
elle s'est ensuite rétractée	anaphor correction
oui	answer
non	answer
bien sûr	answer
peut-être	answer
premièrement	first
d'abord	first
deuxièmement	order
troisièmement	order
ensuite	order
enfin	order
quand	clause
lorsque	clause
après	clause
pendant	clause
parce	clause
puisque	clause
si	clause
avant	clause
comme	clause
bien	clause
le	definite
la	definite
les	definite
décision	known
homme	known
femme	known
suspect	known
suspects	known
victime	known
victimes	known
conducteur	known
accusé	known
jeune	known
garçon	known
fille	known
jugement	known
verdict	known
rapport	known
étude	known
loi	known
projet	known
plan	known
proposition	known
mesure	known
mesures	known
chiffre	known
chiffres	known
total	known
incendie	known
feu	known
grève	known
bâtiment	known
navire	known
avion	known
train	known
drame	known
réunion	known
procès	known
texte	known
navette	known
société	known subject
groupe	known subject
compagnie	known subject
club	known subject
parti	known subject
banque	known subject
journal	known subject
famille	known subject
école	known subject
ville	known subject
firme	known subject
