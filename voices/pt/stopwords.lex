# Frequent words that say nothing of the subject; the values are explained in voices/en/stopwords.lex.
ele	anaphor
ela	anaphor
eles	anaphor
elas	anaphor
lhe	anaphor
lhes	anaphor
seu	anaphor
sua	anaphor
seus	anaphor
suas	anaphor
este	anaphor
esta	anaphor
estes	anaphor
estas	anaphor
esse	anaphor
essa	anaphor
esses	anaphor
essas	anaphor
aquele	anaphor
aquela	anaphor
isto	anaphor
isso	anaphor
aquilo	anaphor
ali	anaphor
lá	anaphor
aqui	anaphor
ambos	anaphor
ambas	anaphor
mas	connective
porém	connective
contudo	connective
todavia	connective
entretanto	connective
além	connective
também	connective
então	connective
assim	connective
depois	connective
portanto	connective
logo	connective
e	connective
ou	connective
nem	connective
enquanto	connective
ainda	connective
eu	address
nós	address
vocês	address
você	address
tu	address
me	address
mim	address
meu	address
minha	address
meus	address
minhas	address
nos	address
nosso	address
nossa	address
nossos	address
nossas	address
te	address
teu	address
tua	address
o
a
os
as
um
uma
uns
umas
de
do
da
dos
das
em
no
na
nas
por
pelo
pela
pelos
pelas
para
com
sem
sobre
entre
até
desde
contra
segundo
durante
após
ante
sob
que
quem
qual
quais
onde
quando
como
se
é
são
era
eram
foi
foram
ser
sido
está
estão
estava
estar
há
tem
têm
tinha
ter
pode
podem
deve
faz
mais
menos
muito
muita
muitos
muitas
pouco
todo
toda
todos
todas
outro
outra
outros
outras
mesmo
mesma
cada
algum
alguma
alguns
nenhum
nenhuma
já
não
sim
porque
disse
sempre
nunca
hoje
ontem
ao
aos
à
às
