# Words that begin a noun phrase; the values are explained in voices/en/determiners.lex.
этот	def any this
эта	def any this
один	indef any m one
одна	indef any f one
его	def any
её	def any
ее	def any
их	def any
наш	def
наша	def
два	def
две	def
оба	def
три	def
несколько	indef
некоторые	indef
многие	def
другой	indef any
другая	indef any
