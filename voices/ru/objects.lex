# To whom something is said, between the verb and its subject: ответила |ему Вера.
вам
ей
ему
им
мне
нам
тебе
