# Words that may stand between a subject and its verb: auxiliaries, negations, short adverbs.
además
después
es	be
fue	be
ha
había
habían
han
le
les
lo
luego
no
se
sin embargo
también
ya
