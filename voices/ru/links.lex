# Words that tie a role noun to what it belongs to; see voices/en/links.lex.  place: only where a name follows.
по
в	place
на	place
при	place
от
из
