# Labels without a name in transcripts and interviews.  LABEL: who asks, so that the narrator reads it;
# LABEL, a tab, answer: who is interviewed.
a	answer
antwort	answer
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
