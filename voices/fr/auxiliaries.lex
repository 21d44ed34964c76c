# Words that may stand between a subject and its verb: auxiliaries, negations, short adverbs.
a
a-t-on
ainsi
alors
aussi
avaient
avait
avoir
avons
cependant
déjà
encore
ensuite
est	be
l'a
leur
lui
m'a
m\'ont
n'a
n'ont
ne
nous
ont
pas
s'est
sont
t'a
toutefois
vous
y
également
était	be
