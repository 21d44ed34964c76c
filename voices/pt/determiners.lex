# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
o	def article any m
a	def article any f
os	def any
as	def any
um	indef any m one
uma	indef any f one
seu	def any
sua	def any
este	def any m this
esta	def any f this
esse	def m this
essa	def f this
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
