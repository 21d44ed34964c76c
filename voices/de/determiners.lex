# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
der	def article any m
die	def article any f
das	def article
den	def
dem	def
des	def
deren	def
dessen	def
ein	indef any m
eine	indef any f
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
