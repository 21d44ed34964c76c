# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
alle	def
andere	indef
beide	def
das	def article
dem	def
den	def
der	def article any m
deren	def
des	def
dessen	def
die	def article any f
diese	def any this
diesem	def this
diesen	def this
dieser	def any this
drei	def
ein	indef any m
eine	indef any f one
einem	indef
einen	indef
einer	indef any one
eines	indef
einige	indef
ihr	def any
ihre	def any
ihrem	def
ihren	def
ihrer	def
jede	def
jeder	def
jedes	def
jene	def
jener	def
manche	indef
mehrere	indef
mein	def
meine	def
meinem	def
meinen	def
meiner	def
sein	def any
seine	def any
seinem	def
seinen	def
seiner	def
unser	def
unsere	def
unserem	def
unseren	def
unserer	def
viele	def
zahlreiche	indef
zwei	def
