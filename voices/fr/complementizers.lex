# Words that begin a reported clause.
comment
pourquoi
qu'
que
si
