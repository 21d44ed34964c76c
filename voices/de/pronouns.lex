# Pronouns as subjects.  WORD, a tab: m, f, p (several), s (oneself).
er	m
ich	s
sie	f
wir	s
