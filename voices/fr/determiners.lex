# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
le	def article any
la	def article any
l	def article any
les	def any
un	indef any
une	indef any
son	def any
sa	def any
ses	def
leur	def
leurs	def
notre	def
mon	def
ma	def
ce	def any
cet	def any
cette	def any
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
