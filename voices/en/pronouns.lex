# Pronouns as subjects.  WORD, a tab: m, f, p (several), s (oneself).
he	m
she	f
they	p
i	s
we	s
