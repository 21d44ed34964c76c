# Pronouns as subjects.  WORD, a tab: m, f, p (several), s (oneself).
ella	f
ellas	p
ellos	p
nosotros	s
yo	s
él	m
