# Words that tie a role noun to what it belongs to; see voices/en/links.lex.  place: only where a name follows.
de
del
para
en	place
por	place
al	place
a	place
