# Pronouns as subjects.  WORD, a tab: m, f, p (several), s (oneself).
ela	f
elas	p
ele	m
eles	p
eu	s
nós	s
