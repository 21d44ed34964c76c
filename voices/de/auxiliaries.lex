# Words that may stand between a subject and its verb: auxiliaries, negations, short adverbs.
aber
anschließend
auch
außerdem
bereits
dann
daraufhin
dazu
habe
haben
hat
hatte
hatten
hierzu
ist	be
jedoch
nicht
noch
nun
schon
sei
selbst
sich
später
war	be
waren
werde
werden
wird
wurde
zudem
zugleich
zuvor
