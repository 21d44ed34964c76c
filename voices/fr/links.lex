# Words that tie a role noun to what it belongs to; see voices/en/links.lex.
de
du
des
d
à
au
aux
pour
en
chez
dans
