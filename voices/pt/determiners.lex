# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
o	def article any m
a	def article any f
os	def any
as	def any
um	indef any m one
uma	indef any f one
seu	def any
sua	def any
este	def any m
esta	def any f
esse	def m
essa	def f
dois	def
duas	def
três	def
vários	indef
várias	indef
alguns	indef
algumas	indef
muitos	def
outro	indef any m
outra	indef any f
ambos	def
