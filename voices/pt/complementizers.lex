# Words that begin a reported clause.
como
porque
quando
que
se
