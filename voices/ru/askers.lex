# Labels of those who ask in transcripts and interviews; the narrator reads their questions.
в
ведущая
ведущий
вопрос
журналист
интервьюер
корр
корреспондент
