# Words that may stand between a subject and its verb: auxiliaries, negations, short adverbs.
acaba
además
apenas
así
aún
debe
deja
después
entonces
es	be
estaba
está
están
fue	be
ha
habría
había
habían
han
hemos
hubo
iba
igualmente
incluso
le
les
lo
luego
me
no
nos
nunca
pone
puede
quiere
se
siempre
sin embargo
solo
suele
también
tampoco
va
venía
viene
ya
