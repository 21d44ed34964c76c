# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
der	def article any
die	def article any
das	def article
den	def
dem	def
des	def
deren	def
dessen	def
ein	indef any
eine	indef any
einer	indef any
sein	def any
seine	def any
ihr	def any
ihre	def any
unser	def
unsere	def
dieser	def any
diese	def any
jener	def
jene	def
beide	def
zwei	def
drei	def
einige	indef
mehrere	indef
viele	def
alle	def
manche	indef
andere	indef
zahlreiche	indef
