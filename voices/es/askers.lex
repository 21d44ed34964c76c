# Labels without a name in transcripts and interviews.  LABEL: who asks, so that the narrator reads it;
# LABEL, a tab, answer: who is interviewed.
entrevistador
entrevistadora
p
periodista
pregunta
q
r	answer
reportera
reportero
respuesta	answer
