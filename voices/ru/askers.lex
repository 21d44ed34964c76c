# Labels without a name in transcripts and interviews.  LABEL: who asks, so that the narrator reads it;
# LABEL, a tab, answer: who is interviewed.
в
ведущая
ведущий
вопрос
журналист
интервьюер
корр
корреспондент
о	answer
ответ	answer
