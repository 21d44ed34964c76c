# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
il	def article any
lo	def article any
la	def article any
l	def article any
i	def any
gli	def any
le	def any
un	indef any
uno	indef any
una	indef any
suo	def
sua	def
questo	def any
questa	def any
quel	def
quella	def
due	def
tre	def
alcuni	indef
alcune	indef
molti	def
altri	indef
altro	indef any
entrambi	def
