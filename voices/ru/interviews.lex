# Words by which the lead of an interview tells of the conversation; whom it names beside the guest asks the questions.
беседа
беседовал
беседовала
интервью
побеседовал
побеседовала
поговорил
поговорила
рассказал
рассказала
