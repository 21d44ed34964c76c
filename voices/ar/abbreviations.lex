# How a word treats the full stop behind it: see voices/en/abbreviations.lex.
د	title
أ	title
م	title
أ.د	title
ص	number
ج	number
ط	number
ق.م	never
هـ	end
