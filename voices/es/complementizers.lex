# Words that begin a reported clause.
cómo
por qué
que
si
