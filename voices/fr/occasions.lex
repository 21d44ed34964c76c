# Nouns that end a circumstance behind a cue verb.
antenne
assemblée
communiqué
conférence
discours
déclaration
entretien
interview
journal
micro
parlement
presse
radio
rencontre
réunion
tribune
visite
