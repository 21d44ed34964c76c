# Labels of those who ask in transcripts and interviews; the narrator reads their questions.
f
frage
interviewer
interviewerin
journalist
journalistin
moderator
moderatorin
redaktion
reporter
reporterin
