# What makes a sentence unsafe to hear without another.  KEY, a tab, CLASS (several: with spaces); the classes are
# explained in ../en/lookback.lex.  Words that are not here have the class that stopwords.lex gives them.
este lunes	fresh
este martes	fresh
este miércoles	fresh
este jueves	fresh
este viernes	fresh
este sábado	fresh
este domingo	fresh
este año	fresh
este mes	fresh
esta semana	fresh
esta mañana	fresh
esta tarde	fresh
esta noche	fresh
estos días	fresh
lo que	fresh
así como	fresh
además de	fresh
después de	fresh
luego de	fresh
aunque	fresh
mientras	fresh
hay	fresh
había	fresh
hubo	fresh
y es que no	fresh
los dos	anaphor
las dos	anaphor
los tres	anaphor
ambos hombres	anaphor
ambos países	anaphor
otros	anaphor
otras	anaphor
los demás	anaphor
las demás	anaphor
el otro	anaphor
la otra	anaphor
este último	anaphor
esta última	anaphor
uno de ellos	anaphor
una de ellas	anaphor
muchos de ellos	anaphor
la mitad de ellos	anaphor
un tercio de ellos	anaphor
lo mismo	anaphor
el mismo	anaphor
la misma	anaphor
según él	anaphor
según ella	anaphor
según ellos	anaphor
tal decisión	anaphor
dicha decisión	anaphor
dicho	anaphor
dicha	anaphor
dichos	anaphor
dichas	anaphor
tales	anaphor
tal	anaphor
eso es	anaphor
esto es	anaphor
sin embargo	connective
no obstante	connective
por eso	connective
por ello	connective
por lo tanto	connective
por tanto	connective
en cambio	connective
por ejemplo	connective
por su parte	connective
de hecho	connective
al mismo tiempo	connective
por otra parte	connective
por otro lado	connective
al día siguiente	connective
días después	connective
horas después	connective
meses después	connective
años después	connective
dos días después	connective
más tarde	connective
poco después	connective
desde entonces	connective
hasta entonces	connective
en ese momento	connective
en ese caso	connective
en respuesta	connective
como resultado	connective
a continuación	connective
en consecuencia	connective
por el contrario	connective
mientras tanto	connective
entretanto	connective
antes	connective
preguntado por	connective
preguntada por	connective
pero	connective reversal
sin embargo eso	connective reversal
salvo	connective reversal
a menos que	connective reversal
sólo si	connective reversal
solo si	connective reversal
hasta ahora	connective reversal
ahora no	connective reversal
eso es falso	connective reversal correction
es falso	connective reversal correction
eso no es cierto	connective reversal correction
no es cierto	connective reversal correction
no es verdad	connective reversal correction
eso no es verdad	connective reversal correction
era mentira	connective reversal correction
ya no	connective reversal correction
falso	connective reversal correction
luego se retractó	anaphor correction
más tarde se retractó	anaphor correction
después se retractó	anaphor correction
sí	answer
no señor	answer
claro	answer
tal vez	answer
quizás	answer
primero	first
en primer lugar	first
segundo	order
tercero	order
en segundo lugar	order
en tercer lugar	order
finalmente	order
por último	order
cuando	clause
tras	clause
porque	clause
si	clause
antes de	clause
como	clause
desde	clause
según	clause
el	definite
la	definite
los	definite
las	definite
decisión	known
hombre	known
mujer	known
sospechoso	known
sospechosos	known
víctima	known
víctimas	known
conductor	known
acusado	known
joven	known
niño	known
niña	known
fallo	known
sentencia	known
informe	known
estudio	known
ley	known
proyecto	known
plan	known
propuesta	known
medida	known
medidas	known
cifra	known
cifras	known
total	known
incendio	known
fuego	known
huelga	known
edificio	known
barco	known
avión	known
tren	known
reunión	known
juicio	known
ataque	known
accidente	known
incidente	known
acuerdo	known
anuncio	known
empresa	known subject
compañía	known subject
grupo	known subject
club	known subject
partido	known subject
banco	known subject
diario	known subject
familia	known subject
escuela	known subject
ciudad	known subject
firma	known subject
