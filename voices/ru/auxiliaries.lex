# Words that may stand between a subject and its verb: auxiliaries, negations, short adverbs.
бы
был
была
вновь
еще
ещё
затем
не
однако
потом
при этом
ранее
снова
также
тоже
уже
