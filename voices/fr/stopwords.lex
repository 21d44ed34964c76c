# Frequent words that say nothing of the subject; the values are explained in voices/en/stopwords.lex.
il	anaphor
elle	anaphor
ils	anaphor
elles	anaphor
lui	anaphor
leur	anaphor
leurs	anaphor
celui	anaphor
celle	anaphor
ceux	anaphor
celles	anaphor
celui-ci	anaphor
celle-ci	anaphor
ceux-ci	anaphor
ce	anaphor
cet	anaphor
cette	anaphor
ces	anaphor
ceci	anaphor
cela	anaphor
ça	anaphor
son	anaphor
sa	anaphor
ses	anaphor
y	anaphor
en	anaphor
ici	anaphor
là	anaphor
mais	connective
cependant	connective
toutefois	connective
pourtant	connective
néanmoins	connective
donc	connective
ainsi	connective
aussi	connective
alors	connective
puis	connective
ensuite	connective
enfin	connective
or	connective
car	connective
et	connective
ou	connective
ni	connective
également	connective
désormais	connective
je	address
nous	address
vous	address
tu	address
me	address
moi	address
te	address
toi	address
mon	address
ma	address
mes	address
notre	address
nos	address
votre	address
vos	address
j’ai	address
le
la
les
un
une
des
du
de
d
l
au
aux
à
dans
sur
sous
par
pour
avec
sans
entre
vers
chez
contre
depuis
pendant
avant
après
dès
que
qui
quoi
dont
où
quand
comme
si
est
sont
était
étaient
été
être
a
ont
avait
avaient
avoir
fait
faire
peut
peuvent
doit
doivent
sera
seront
ne
pas
plus
moins
très
trop
peu
tout
tous
toute
toutes
autre
autres
même
mêmes
aucun
aucune
chaque
quelques
plusieurs
se
s
n
c
j
m
t
qu
lorsque
puisque
parce
selon
déjà
encore
toujours
jamais
on
dit
a-t-il
hier
