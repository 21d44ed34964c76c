# Labels of those who ask in transcripts and interviews; the narrator reads their questions.
entrevistador
entrevistadora
jornalista
p
pergunta
repórter
