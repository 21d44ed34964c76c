# Pronouns as subjects.  WORD, a tab: m, f, p (several), s (oneself).
elle	f
elles	p
il	m
ils	p
je	s
nous	s
a-t-il	m
a-t-elle	f
ont-ils	p
ont-elles	p
