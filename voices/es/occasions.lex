# Nouns that end a circumstance behind a cue verb.
acto
comunicado
conferencia
congreso
declaración
diario
discurso
entrevista
mitin
prensa
programa
radio
reunión
rueda
visita
