# Words that may stand between a subject and its verb: auxiliaries, negations, short adverbs.
ainda
depois
então
foi	be
havia
há
já
lhe
lhes
logo
não
se
também
tem
tinha
