# Pronouns as subjects.  WORD, a tab: m, f, p (several), s (oneself).
egli	m
ella	f
essi	p
io	s
lei	f
loro	p
lui	m
noi	s
