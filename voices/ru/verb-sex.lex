# Endings of verbs of saying that tell the sex of their subject.  ENDING, a tab, m or f; the longest that fits counts.
ла	f
лась	f
л	m
лся	m
