# Words that tie a role noun to what it belongs to; see voices/en/links.lex.
по
в
на
при
от
