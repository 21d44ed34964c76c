# Words that stand before a name and are no part of it.  WORD, a tab, sex: m, f, or u (says nothing);
# behind it the role noun that the title stands for, if that is another word: Sen. Smith is "the senator".
mr	m
mrs	f
ms	f
miss	f
mx	u
dr	u doctor
prof	u professor
professor	u
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
rev	u reverend
father	m
sister	f
brother	m
sen	u senator
senator	u
rep	u representative
reps	u
sens	u
congressman	m representative
congresswoman	f representative
representative	u
gov	u governor
governor	u
president	u
vice	u
premier	u
chancellor	u
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
gen	u general
lt	u lieutenant
col	u colonel
colonel	u
maj	u major
major	u
capt	u captain
captain	u
cmdr	u commander
commander	u
adm	u admiral
admiral	u
sgt	u sergeant
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
representatives	u
senators	u
professors	u
drs	u
messrs	m
co-anchor	u
co-host	u
co-moderator	u
selectman	m
billionaire	u
actor	m
actress	f
pm	u premier
h.e	u
h.e.	u
hrh	u
shri	m
smt	f
assemblymember	u
councilmember	u
affairs	u
