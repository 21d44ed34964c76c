# Pronouns as subjects; none: a word that is no pronoun although it holds one.  WORD, a tab: m, f, p (several), s (oneself), none.
他	m
他人	none
他们	p
其他	none
吉他	none
她	f
她们	p
我	s
我们	s
我军	none
我国	none
我市	none
我省	none
本人	s
自我	none
