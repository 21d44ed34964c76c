# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
o	def article any
a	def article any
os	def any
as	def any
um	indef any
uma	indef any
seu	def any
sua	def any
este	def any
esta	def any
esse	def
essa	def
dois	def
duas	def
três	def
vários	indef
várias	indef
alguns	indef
algumas	indef
muitos	def
outro	indef any
outra	indef any
ambos	def
