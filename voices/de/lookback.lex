# What makes a sentence unsafe to hear without another.  KEY, a tab, CLASS (several: with spaces); the classes are
# explained in ../en/lookback.lex.  Words that are not here have the class that stopwords.lex gives them.
diese woche	fresh
diesen montag	fresh
diesen dienstag	fresh
diesen mittwoch	fresh
diesen donnerstag	fresh
diesen freitag	fresh
diesen samstag	fresh
diesen sonntag	fresh
diesen monat	fresh
dieses jahr	fresh
in diesem jahr	fresh
in dieser woche	fresh
in diesem monat	fresh
an diesem montag	fresh
an diesem dienstag	fresh
an diesem mittwoch	fresh
an diesem donnerstag	fresh
an diesem freitag	fresh
an diesem samstag	fresh
an diesem sonntag	fresh
dieser tage	fresh
es gibt	fresh
es gab	fresh
es ist unklar	fresh
es war unklar	fresh
es ist nicht klar	fresh
es heißt	fresh
so viel	fresh
so viele	fresh
statt	fresh
danach fragte	fresh
das ist	anaphor
das war	anaphor
das sei	anaphor
das wäre	anaphor
das sind	anaphor
das waren	anaphor
das hat	anaphor
das hatte	anaphor
das habe	anaphor
das wird	anaphor
das würde	anaphor
das sagte	anaphor
das sagt	anaphor
das teilte	anaphor
das teilten	anaphor
das berichtete	anaphor
das berichteten	anaphor
das zeigt	anaphor
das zeigte	anaphor
das bedeutet	anaphor
das bedeutete	anaphor
das heißt	anaphor
das gilt	anaphor
das galt	anaphor
das liegt	anaphor
das lag	anaphor
das macht	anaphor
das soll	anaphor
das kann	anaphor
das könnte	anaphor
das dürfte	anaphor
das müsse	anaphor
das muss	anaphor
das gelte	anaphor
das entspricht	anaphor
das geht	anaphor
das ging	anaphor
die beiden	anaphor
beide männer	anaphor
beide frauen	anaphor
beide seiten	anaphor
die drei	anaphor
die anderen	anaphor
der andere	anaphor
die andere	anaphor
andere	anaphor
eine von ihnen	anaphor
einer von ihnen	anaphor
viele von ihnen	anaphor
die meisten von ihnen	anaphor
die hälfte davon	anaphor
ein drittel davon	anaphor
ein viertel davon	anaphor
das gleiche	anaphor
dasselbe	anaphor
laut ihm	anaphor
in diesem fall	connective
aus diesem grund	connective
zum beispiel	connective
so etwa	connective
darüber hinaus	connective
im gegensatz dazu	connective
mehr noch	connective
trotz allem	connective
am nächsten tag	connective
am tag darauf	connective
tage später	connective
stunden später	connective
wochen später	connective
jahre später	connective
kurz darauf	connective
wenig später	connective
seither	connective
seitdem	connective
bis dahin	connective
zuvor	connective
vorher	connective
später	connective
hinzu kommt	connective
deswegen also	connective
dafür aber	connective
währenddessen	connective
gleichwohl	connective
andererseits	connective
einerseits aber	connective
nun aber	connective
im anschluss daran	connective
aber	connective reversal
jedoch	connective reversal
doch	connective reversal
allerdings	connective reversal
dennoch	connective reversal
trotzdem	connective reversal
hingegen	connective reversal
bis jetzt	connective reversal
nur wenn	connective reversal
außer	connective reversal
es sei denn	connective reversal
das stimmt nicht	connective reversal correction
das ist falsch	connective reversal correction
das ist nicht wahr	connective reversal correction
das war falsch	connective reversal correction
das stimmte nicht	connective reversal correction
die behauptung ist falsch	connective reversal correction
jetzt nicht mehr	connective reversal correction
nicht mehr	connective reversal correction
falsch	connective reversal correction
später widerrief er	anaphor correction
später zog er	anaphor correction
er widerrief	anaphor correction
sie widerrief	anaphor correction
ja	answer
nein	answer
doch nicht	answer
vielleicht	answer
natürlich	answer
erstens	first
zunächst	first
zweitens	order
drittens	order
viertens	order
schließlich	order
er	person
ihm	person
ihn	person
als	clause
während	clause
nachdem	clause
weil	clause
obwohl	clause
wenn	clause
bevor	clause
da	clause
seit	clause
sobald	clause
bis	clause
der	definite
die	definite
das	definite
entscheidung	known
mann	known
frau	known
fahrer	known
fahrerin	known
täter	known
verdächtige	known
verdächtigen	known
opfer	known
angeklagte	known
junge	known
mädchen	known
urteil	known
angriff	known
anschlag	known
vorfall	known
unfall	known
unglück	known
studie	known
bericht	known
gesetz	known
plan	known
vorschlag	known
vorwurf	known
vorwürfe	known
maßnahme	known
maßnahmen	known
zahl	known
summe	known
tat	known
brand	known
feuer	known
streik	known
wahl	known
treffen	known
projekt	known
gebäude	known
schiff	known
flugzeug	known
zug	known
fall	known
erklärung	known
ankündigung	known
abkommen	known
vertrag	known
prozess	known
unternehmen	known subject
firma	known subject
konzern	known subject
gruppe	known subject
verein	known subject
partei	known subject
organisation	known subject
bank	known subject
zeitung	known subject
familie	known subject
behörde	known subject
schule	known subject
klub	known subject
