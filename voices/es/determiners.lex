# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
el	def article any
la	def article any
los	def any
las	def any
un	indef any
una	indef any
unos	indef
unas	indef
su	def any
sus	def
mi	def
nuestro	def
nuestra	def
este	def any
esta	def any
ese	def
esa	def
estos	def
dos	def
tres	def
varios	indef
varias	indef
algunos	indef
algunas	indef
muchos	def
otro	indef any
otra	indef any
ambos	def
todos	def
