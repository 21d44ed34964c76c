# Labels of those who ask in transcripts and interviews; the narrator reads their questions.
entrevistador
entrevistadora
p
periodista
pregunta
q
reportera
reportero
