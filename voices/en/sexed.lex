# Words that tell the sex of a person whom the same sentence describes: "the dignitary said that |her country".  WORD, a tab, m or f.
he	m
him	m
himself	m
his	m
her	f
hers	f
herself	f
she	f
