# Words that tie a role noun to what it belongs to; see voices/en/links.lex.
de
del
para
en
por
al
a
