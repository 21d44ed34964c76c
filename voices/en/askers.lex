# Labels of those who ask in transcripts and interviews; the narrator reads their questions.
q
question
reporter
journalist
interviewer
