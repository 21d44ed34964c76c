# Other words for somebody, by which he is called later.  DESCRIPTION (from its noun on), a tab, the roles that it may mean, with commas; "*": says nothing of an office.  What a word has behind its first hyphen is looked up, too: the 29-|year-old.
father of five	*
father of four	*
father of six	*
father of three	*
father of two	*
grandfather of five	*
grandfather of four	*
grandfather of three	*
grandfather of two	*
grandmother of five	*
grandmother of four	*
grandmother of three	*
grandmother of two	*
mother of five	*
mother of four	*
mother of six	*
mother of three	*
mother of two	*
year-old	*
