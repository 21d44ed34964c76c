# Pronouns as subjects.  WORD, a tab: m, f, p (several), s (oneself).
мы	s
он	m
она	f
они	p
я	s
