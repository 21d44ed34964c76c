# Words that tie a role noun to what it belongs to; see voices/en/links.lex.  place: only where a name follows.
de
do
da
dos
das
para
em	place
no	place
na	place
por
