# Endings of patronymics, which stand behind a given name and are no family names.  ENDING, a tab, m or f.
ович	m
евич	m
ьич	m
овна	f
евна	f
ична	f
инична	f
