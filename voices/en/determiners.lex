# Words that begin a noun phrase.  WORD, a tab, def or indef (somebody known, or new); behind it "article" for the plain ones and "any" for those before any noun beside a cue verb that may be a speaker.
the	def article any
a	indef any
an	indef any
one	indef any
another	indef any
her	def any
his	def any
this	def
that	def
their	def
its	def
our	def
my	def
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
