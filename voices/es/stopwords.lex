# Frequent words that say nothing of the subject; the values are explained in voices/en/stopwords.lex.
él	anaphor
ella	anaphor
ellos	anaphor
ellas	anaphor
lo	anaphor
le	anaphor
les	anaphor
su	anaphor
sus	anaphor
este	anaphor
esta	anaphor
estos	anaphor
estas	anaphor
ese	anaphor
esa	anaphor
esos	anaphor
esas	anaphor
aquel	anaphor
aquella	anaphor
aquellos	anaphor
esto	anaphor
eso	anaphor
ello	anaphor
allí	anaphor
ahí	anaphor
aquí	anaphor
ambos	anaphor
ambas	anaphor
pero	connective
además	connective
también	connective
entonces	connective
así	connective
luego	connective
mas	connective
sino	connective
aunque	connective
y	connective
o	connective
ni	connective
después	connective
asimismo	connective
mientras	connective
tampoco	connective
yo	address
nosotros	address
nosotras	address
tú	address
usted	address
ustedes	address
me	address
mi	address
mis	address
nos	address
nuestro	address
nuestra	address
nuestros	address
nuestras	address
te	address
tu	address
tus	address
vosotros	address
el
la
los
las
un
una
unos
unas
de
del
al
a
en
con
por
para
sin
sobre
entre
hasta
desde
hacia
contra
según
durante
tras
ante
bajo
que
quien
quienes
cual
cuales
donde
cuando
como
si
es
son
era
eran
fue
fueron
ser
sido
está
están
estaba
estar
ha
han
había
haber
hay
tiene
tienen
puede
pueden
hace
más
menos
muy
mucho
mucha
muchos
muchas
poco
todo
toda
todos
todas
otro
otra
otros
otras
mismo
misma
cada
algún
alguno
alguna
algunos
ningún
ninguna
se
ya
no
sí
porque
dijo
aún
todavía
siempre
nunca
hoy
ayer
