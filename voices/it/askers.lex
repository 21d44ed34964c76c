# Labels of those who ask in transcripts and interviews; the narrator reads their questions.
d
domanda
giornalista
intervistatore
intervistatrice
