# Frequent words that say nothing of the subject; the values are explained in voices/en/stopwords.lex.
er	anaphor
sie	anaphor
es	anaphor
ihm	anaphor
ihn	anaphor
ihr	anaphor
ihnen	anaphor
sein	anaphor
seine	anaphor
seiner	anaphor
seinem	anaphor
seinen	anaphor
ihre	anaphor
ihrer	anaphor
ihrem	anaphor
ihren	anaphor
dieser	anaphor
diese	anaphor
dieses	anaphor
diesem	anaphor
diesen	anaphor
jener	anaphor
jene	anaphor
jenes	anaphor
dies	anaphor
das	anaphor
da	anaphor
dort	anaphor
dabei	anaphor
dafür	anaphor
dagegen	anaphor
damit	anaphor
danach	anaphor
daran	anaphor
darauf	anaphor
daraus	anaphor
darin	anaphor
darüber	anaphor
darum	anaphor
davon	anaphor
dazu	anaphor
deren	anaphor
dessen	anaphor
solche	anaphor
solcher	anaphor
solches	anaphor
beide	anaphor
beides	anaphor
letzterer	anaphor
letztere	anaphor
ersterer	anaphor
erstere	anaphor
derselbe	anaphor
dieselbe	anaphor
aber	connective
jedoch	connective
doch	connective
allerdings	connective
außerdem	connective
zudem	connective
ferner	connective
deshalb	connective
daher	connective
deswegen	connective
trotzdem	connective
dennoch	connective
hingegen	connective
stattdessen	connective
inzwischen	connective
unterdessen	connective
ebenso	connective
auch	connective
sondern	connective
denn	connective
also	connective
somit	connective
folglich	connective
und	connective
oder	connective
zugleich	connective
gleichzeitig	connective
anschließend	connective
schließlich	connective
so	connective
dann	connective
ich	address
wir	address
du	address
mich	address
mir	address
uns	address
dich	address
dir	address
unser	address
unsere	address
mein	address
meine	address
dein	address
deine	address
euch	address
euer	address
der
die
den
dem
des
ein
eine
einer
eines
einem
einen
kein
keine
keiner
keinem
keinen
wenn
als
wie
dass
daß
ob
weil
während
nachdem
bevor
seit
bis
für
mit
von
vom
zu
zum
zur
bei
beim
nach
aus
an
am
auf
in
im
ins
über
unter
vor
hinter
neben
zwischen
durch
gegen
ohne
um
ist
sind
war
waren
wird
werden
wurde
wurden
worden
sei
seien
wäre
hat
haben
hatte
hatten
habe
kann
können
konnte
könnte
muss
müssen
soll
sollen
sollte
will
wollen
wollte
darf
mehr
sehr
nur
noch
schon
nicht
nichts
man
sich
selbst
alle
allem
allen
aller
alles
andere
anderen
anderer
jede
jeder
jedes
jetzt
hier
wo
wer
was
welche
welcher
welches
viele
viel
einige
etwas
bereits
etwa
rund
laut
sagte
sagt
erklärte
heute
gestern
morgen
nun
immer
wieder
kaum
zwar
