# Words that tie a role noun to what it belongs to; see voices/en/links.lex.  place: only where a name follows.
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
in	place
a	place
al	place
alla	place
