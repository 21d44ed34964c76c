# Words by which the lead of an interview tells of the conversation; whom it names beside the guest asks the questions.
charló
conversa
conversación
conversó
entrevista
entrevistó
habla
habló
recibió
