# Words that tie a role noun to what it belongs to; see voices/en/links.lex.
de
do
da
dos
das
para
em
no
na
por
