# Words that tie a role noun to what it belongs to; see voices/en/links.lex.  place: only where a name follows.
de
du
des
d
à	place
au	place
aux	place
pour
en	place
chez	place
dans	place
