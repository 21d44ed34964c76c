# Nouns that end a circumstance behind a cue verb.
assemblea
aula
comunicato
conferenza
discorso
giornalisti
incontro
intervista
nota
riunione
stampa
