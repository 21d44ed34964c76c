# Words that tie a role noun to what it belongs to; see voices/en/links.lex.
di
del
della
dello
dei
delle
degli
dell
d
per
in
a
al
alla
