# Words that begin a reported clause.
dass
daß
ob
warum
weshalb
wie
wieso
