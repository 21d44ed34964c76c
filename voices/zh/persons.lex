# Words of the first and second person; voices/en/persons.lex explains the format.
我	me
你	you
您	you
