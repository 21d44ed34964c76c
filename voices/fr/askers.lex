# Labels without a name in transcripts and interviews.  LABEL: who asks, so that the narrator reads it;
# LABEL, a tab, answer: who is interviewed.
interviewer
intervieweur
intervieweuse
journaliste
q
question
r	answer
reporter
réponse	answer
