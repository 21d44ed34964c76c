# Words by which the lead of an interview tells of the conversation; whom it names beside the guest asks the questions.
confié
confiée
entretenu
entretenue
entretien
interrogé
interrogée
interview
parlé
propos
