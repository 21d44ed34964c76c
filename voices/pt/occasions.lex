# Nouns that end a circumstance behind a cue verb.
comunicado
conferência
discurso
encontro
entrevista
imprensa
jornalistas
nota
reunião
sessão
