# What makes a sentence unsafe to hear without another.  KEY, a tab, CLASS (several: with spaces); the classes are
# explained in ../en/lookback.lex.  Words that are not here have the class that stopwords.lex gives them.
esta segunda-feira	fresh
esta terça-feira	fresh
esta quarta-feira	fresh
esta quinta-feira	fresh
esta sexta-feira	fresh
este sábado	fresh
este domingo	fresh
esta semana	fresh
este ano	fresh
este mês	fresh
esta manhã	fresh
esta noite	fresh
além de	fresh
além do	fresh
além da	fresh
depois de	fresh
depois do	fresh
depois da	fresh
enquanto	fresh
ainda assim não	fresh
assim como	fresh
logo que	fresh
o que	fresh
há	fresh
havia	fresh
houve	fresh
os dois	anaphor
as duas	anaphor
os três	anaphor
ambos os homens	anaphor
outros	anaphor
outras	anaphor
os outros	anaphor
as outras	anaphor
o outro	anaphor
a outra	anaphor
este último	anaphor
esta última	anaphor
um deles	anaphor
uma delas	anaphor
muitos deles	anaphor
metade deles	anaphor
um terço deles	anaphor
o mesmo	anaphor
a mesma	anaphor
segundo ele	anaphor
segundo ela	anaphor
tal	anaphor
tais	anaphor
isso é	anaphor
isto é	anaphor
no entanto	connective
por isso	connective
por exemplo	connective
por outro lado	connective
por sua vez	connective
ao mesmo tempo	connective
além disso	connective
em vez disso	connective
em contrapartida	connective
pelo contrário	connective
na verdade	connective
no dia seguinte	connective
dias depois	connective
horas depois	connective
anos depois	connective
dois dias depois	connective
mais tarde	connective
pouco depois	connective
desde então	connective
até então	connective
nesse momento	connective
nesse caso	connective
em resposta	connective
como resultado	connective
em consequência	connective
entretanto isso	connective
antes	connective
mas	connective reversal
porém	connective reversal
contudo	connective reversal
todavia	connective reversal
exceto	connective reversal
a menos que	connective reversal
só se	connective reversal
até agora	connective reversal
isso é falso	connective reversal correction
é falso	connective reversal correction
não é verdade	connective reversal correction
isso não é verdade	connective reversal correction
já não	connective reversal correction
falso	connective reversal correction
depois retratou-se	anaphor correction
mais tarde retratou-se	anaphor correction
mais tarde se retratou	anaphor correction
sim	answer
talvez	answer
claro	answer
certamente	answer
primeiro	first
em primeiro lugar	first
segundo lugar	order
em segundo lugar	order
em terceiro lugar	order
finalmente	order
por fim	order
quando	clause
após	clause
porque	clause
se	clause
como	clause
embora	clause
o	definite
a	definite
os	definite
as	definite
decisão	known
homem	known
mulher	known
suspeito	known
suspeitos	known
vítima	known
vítimas	known
condutor	known
motorista	known
acusado	known
jovem	known
menino	known
menina	known
sentença	known
relatório	known
estudo	known
lei	known
projeto	known
plano	known
proposta	known
medida	known
medidas	known
número	known
total	known
incêndio	known
fogo	known
greve	known
edifício	known
navio	known
avião	known
trem	known
comboio	known
reunião	known
julgamento	known
ataque	known
acidente	known
incidente	known
acordo	known
anúncio	known
empresa	known subject
companhia	known subject
grupo	known subject
clube	known subject
partido	known subject
banco	known subject
jornal	known subject
família	known subject
escola	known subject
cidade	known subject
firma	known subject
