# Words that begin a noun phrase.  WORD, a tab, def or indef (somebody known, or new); behind it "article" for the plain ones and "any" for those before any noun beside a cue verb that may be a speaker.
# "noun": what follows is a noun and no verb: "his remarks".
# "one": with what follows behind a link it is one of several: "one of the nurses".
the	def article any noun
a	indef any noun
an	indef any noun
one	indef any
another	indef any
her	def any noun
his	def any noun
this	def
that	def
their	def any noun
its	def noun
our	def noun
my	def noun
two	def
three	def
some	indef
several	indef
many	def
both	def
few	def
most	def
all	def
these	def
those	def
