# Words that stand before a name and are no part of it.  WORD, a tab, sex: m, f, or u (says nothing).
# "family" behind it: what follows is no first name (Mr. Obama, but Pope Francis).
mr	m family
mrs	f family
ms	f family
miss	f family
mx	u family
dr	u family
prof	u family
professor	u family
sir	m
dame	f
lord	m
lady	f
baroness	f
baron	m
king	m
queen	f
prince	m
princess	f
duke	m
duchess	f
sheikh	m
sheikha	f
emir	m
sultan	m
pope	m
cardinal	m
archbishop	u
bishop	u
rabbi	u
imam	m
ayatollah	m
reverend	u
rev	u
father	m
sister	f
brother	m
sen	u family
senator	u family
rep	u family
reps	u family
sens	u family
congressman	m family
congresswoman	f family
representative	u family
gov	u family
governor	u family
president	u family
vice	u family
premier	u family
chancellor	u family
secretary	u
minister	u
prime	u
speaker	u
chairman	m
chairwoman	f
chairperson	u
chair	u
ambassador	u
judge	u
justice	u
attorney	u
general	u
gen	u
lt	u
col	u
colonel	u
maj	u
major	u
capt	u
captain	u
cmdr	u
commander	u
adm	u
admiral	u
sgt	u
sergeant	u
officer	u
detective	u
sheriff	u
chief	u
mayor	u
councilman	m
councilwoman	f
alderman	m
director	u
comrade	u
first	u
foreign	u
defence	u
defense	u
finance	u
interior	u
deputy	u
acting	u
former	u
ex-president	u
majority	u
minority	u
leader	u
republican	u
democratic	u
democrat	u
coach	u
mp	u
spokesman	m
spokeswoman	f
spokesperson	u
commissioner	u
delegate	u
candidate	u
nominee	u
emperor	m
empress	f
taoiseach	u
president-elect	u
presumptive	u
assistant	u
under	u
undersecretary	u
counselor	u
councillor	u
state	u
editor	u
anchor	u
reporter	u
pastor	u
then-president	u
supreme	u
lieutenant	u
brigadier	u
marshal	u
inspector	u
superintendent	u
herr	m
frau	f
señor	m
señora	f
monsieur	m
madame	f
assemblyman	m
assemblywoman	f
representatives	u family
senators	u family
professors	u family
drs	u family
messrs	m family
co-anchor	u
co-host	u
co-moderator	u
selectman	m
billionaire	u
actor	m
actress	f
pm	u
h.e	u
h.e.	u
hrh	u
shri	m
smt	f
