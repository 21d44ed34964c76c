# Words that may stand between a subject and its verb: auxiliaries, negations, short adverbs.
anche
aveva
avevano
ci
era	be
già
gli
ha
hanno
infine
inoltre
invece
le
lo
non
poi
si
sono
subito
è	be
