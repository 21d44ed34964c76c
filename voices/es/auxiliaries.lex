# Words that may stand between a subject and its verb: auxiliaries, negations, short adverbs.
además
apenas
así
aún
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
se
siempre
sin embargo
solo
también
tampoco
ya
