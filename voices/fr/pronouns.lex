# Pronouns as subjects.  WORD, a tab: m, f, p (several), s (oneself).
a-t-elle	f
a-t-il	m
elle	f
elles	p
il	m
ils	p
j	s
je	s
nous	s
ont-elles	p
ont-ils	p
celle-ci	f
celui-ci	m
