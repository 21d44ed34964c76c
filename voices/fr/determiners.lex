# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
le	def article any m
la	def article any f
l	def article any
les	def any
un	indef any m one
une	indef any f one
son	def any
sa	def any
ses	def
leur	def
leurs	def
notre	def
mon	def
ma	def
ce	def any m this
cet	def any m this
cette	def any f this
ces	def
deux	def
trois	def
plusieurs	indef
certains	indef
certaines	indef
quelques	indef
des	indef
tous	def
autre	indef
