# Labels of those who ask in transcripts and interviews; the narrator reads their questions.
interviewer
intervieweur
intervieweuse
journaliste
q
question
reporter
