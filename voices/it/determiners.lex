# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
il	def article any m
lo	def article any m
la	def article any f
l	def article any
i	def any
gli	def any
le	def any
un	indef any m one
uno	indef any m one
una	indef any f one
suo	def
sua	def
questo	def any m this
questa	def any f this
quel	def m this
quella	def f this
due	def
tre	def
alcuni	indef
alcune	indef
molti	def
altri	indef
altro	indef any
entrambi	def
