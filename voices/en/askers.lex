# Labels without a name in transcripts and interviews.  LABEL: who asks, so that the narrator reads it;
# LABEL, a tab, answer: who is interviewed.
a	answer
answer	answer
interviewer
journalist
q
question
reporter
