# Words that tie a role noun to what it belongs to; see voices/en/links.lex.  place: only where a name follows.
von
vom
der
des
für
aus
beim	place
bei	place
im	place
in	place
am	place
an	place
zum	place
