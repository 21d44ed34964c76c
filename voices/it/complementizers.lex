# Words that begin a reported clause.
che
come
perché
quando
se
