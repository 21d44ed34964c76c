# Words that tie a role noun to what it belongs to; see voices/en/links.lex.
von
vom
der
des
für
aus
beim
bei
im
in
am
an
zum
