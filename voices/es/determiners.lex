# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
el	def article any m
la	def article any f
los	def any
las	def any
un	indef any m one
una	indef any f one
unos	indef
unas	indef
su	def any
sus	def
mi	def
nuestro	def
nuestra	def
este	def any m this
esta	def any f this
ese	def m this
esa	def f this
estos	def
dos	def
tres	def
varios	indef
varias	indef
algunos	indef
algunas	indef
muchos	def
otro	indef any m
otra	indef any f
ambos	def
todos	def
