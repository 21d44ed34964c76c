# Words that begin a reported clause.
как
ли
почему
что
чтобы
