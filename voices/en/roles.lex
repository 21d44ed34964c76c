# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
activist	person
activists	group
actor	person
actress	person f
ad	thing
administration	org
admiral	person
advertisement	thing
adviser	person
advisers	group
advisor	person
advisors	group
advocate	person
advocates	group
agency	org
agent	person
agents	group
aide	person
aides	group
airline	org
alliance	org
allies	group
ambassador	person
ambassadors	group
americans	group
analyst	person
analysts	group
anchor	person
announcer	person
architect	person
army	org
article	thing
artist	person
association	org
astronomer	person
athlete	person
attendee	person
attorney	person
attorneys	group
audience	group
aunt	person f
author	person
authorities	org
authority	org
authors	group
baker	person
bank	org
banker	person
banner	thing
billionaire	person
biologist	person
bishop	person
blogger	person
board	org
book	thing
boss	person
boy	person m
brewer	person
brother	person m
builder	person
bureau	org
businessman	person m
businesswoman	person f
caller	person
campaign	org
candidate	person
candidates	group
captain	person
caption	thing
cardinal	person
carpenter	person
cashier	person
center	org
centre	org
ceo	person
cfo	person
chair	person
chairman	person m
chairperson	person
chairwoman	person f
challenger	person
chancellor	person
channel	org
chaplain	person
charity	org
chef	person
chemist	person
chief	person
chinese	group
church	org
clerk	person
club	org
coach	person
coalition	org
colleague	person
colleagues	group
college	org
colonel	person
columnist	person
commander	person
commanders	group
commentator	person
commentators	group
commenter	person
commenters	group
commission	org
commissioner	person
committee	org
communique	thing
communiqué	thing
company	org
complaint	thing
congress	org
congressman	person m
congressmen	group
congressperson	person
congresswoman	person f
conservative	person
conservatives	group
conservator	person
consultant	person
consultants	group
contender	person
contenders	group
coo	person
corporation	org
council	org
councillor	person
councilman	person m
councilwoman	person f
counselor	person
counterparts	group
countries	group
couple	group
court	org
critic	person
critics	group
crowd	group
curator	person
customer	person
dad	person m
data	thing
daughter	person f
dean	person
declaration	thing
defendant	person
delegate	person
delegates	group
delegation	org
delegations	group
democrat	person
democrats	group
demonstrator	person
demonstrators	group
department	org
deputy	person
designer	person
detective	person
detectives	group
developer	person
diplomat	person
diplomats	group
director	person
doctor	person
doctors	group
document	thing
documentary	thing
donor	person
donors	group
driver	person
drivers	group
economist	person
economists	group
editor	person
editorial	thing
editors	group
email	thing
embassy	org
engineer	person
entrepreneur	person
envoy	person
europeans	group
exchange	org
executive	person
executives	group
expert	person
experts	group
families	group
fans	group
farmer	person
farmers	group
father	person m
federation	org
figures	thing
filing	thing
firefighters	group
firm	org
fisherman	person m
fishermen	group
foundation	org
founder	person
friend	person
friends	group
gambler	person
gardener	person
generals	group
geologist	person
girl	person f
government	org
governor	person
governors	group
grandfather	person m
grandmother	person f
group	org
guard	person
guest	person
guide	person
head	person
headline	thing
heads	group
historian	person
historians	group
hospital	org
host	person
husband	person m
imam	person
incumbent	person
indictment	thing
insider	person
insiders	group
inspector	person
institute	org
institution	org
interpreter	person
investigator	person
investigators	group
investor	person
investors	group
journalist	person
journalists	group
judge	person
judges	group
jury	org
justice	person
justices	group
king	person m
kremlin	org
landlady	person f
landlord	person m
lawmaker	person
lawmakers	group
lawsuit	thing
lawyer	person
lawyers	group
leader	person
leaders	group
leadership	org
league	org
lecturer	person
legislator	person
legislators	group
letter	thing
liberals	group
librarian	person
lobbyist	person
locals	group
magazine	org
man	person m
manager	person
manufacturer	org
map	thing
mate	person
mayor	person
mayors	group
mechanic	person
media	org
member	person
members	group
memo	thing
men	group
message	thing
meteorologist	person
military	org
miner	person
minister	person
ministers	group
ministry	org
moderator	person
mogul	person
mom	person f
monk	person
mother	person f
movement	org
musician	person
nations	group
navy	org
negotiator	person
negotiators	group
neighbor	person
neighbors	group
neighbour	person
neighbours	group
nephew	person m
network	org
newspaper	org
niece	person f
nominee	person
nominees	group
notice	thing
nun	person f
nurse	person
nurses	group
observer	person
observers	group
office	org
officer	person
officers	group
official	person
officials	group
ombudsman	person m
operative	person
operator	org
opponent	person
opponents	group
opposition	org
organisation	org
organiser	person
organisers	group
organization	org
organizer	person
organizers	group
others	group
outlet	org
owner	person
panel	org
parents	group
parliament	org
participant	person
parties	group
party	org
passenger	person
pastor	person
people	group
person	person
philosopher	person
physicist	person
pilot	person
player	person
players	group
plumber	person
police	org
policeman	person m
policemen	group
policewoman	person f
politician	person
poll	thing
pollster	person
pollsters	group
pope	person m
premier	person
presenter	person
president	person
presidents	group
press	org
priest	person
prince	person m
princess	person f
principal	person
producer	person
professor	person
programmer	person
progressive	person
progressives	group
prosecutor	person
prosecutors	group
protester	person
protesters	group
protestor	person
psychiatrist	person
psychologist	person
pundits	group
queen	person f
questioner	person
rabbi	person
ranger	person
regulator	org
release	thing
report	thing
reporter	person
reporters	group
representative	person
representatives	group
republican	person
republicans	group
rescuers	group
researcher	person
researchers	group
resident	person
residents	group
resolution	thing
rival	person
rivals	group
ruling	thing
russians	group
sailor	person
school	org
scientist	person
scientists	group
secretariat	org
secretary	person
senate	org
senator	person
senators	group
service	org
sheriff	person
shopkeeper	person
sides	group
singer	person
sister	person f
skipper	person
socialist	person
soldier	person
soldiers	group
son	person m
source	person
sources	group
speaker	person
spokesman	person m
spokesmen	group
spokesperson	person
spokeswoman	person f
statement	thing
statesman	person m
stateswoman	person f
station	org
story	thing
strategist	person
strategists	group
student	person
students	group
study	thing
superintendent	person
supporter	person
supporters	group
surgeon	person
survey	thing
survivor	person
survivors	group
suspect	person
tailor	person
teacher	person
teachers	group
team	org
technician	person
tenant	person
think-tank	org
tourist	person
trader	person
transcript	thing
translator	person
treasurer	person
trustee	person
tweet	thing
tycoon	person m
uncle	person m
union	org
unit	org
university	org
user	person
users	group
vet	person
veteran	person
veterans	group
vicar	person
victim	person
victims	group
video	thing
villagers	group
visitor	person
volunteer	person
voter	person
voters	group
waiter	person
waitress	person f
warden	person
watchdog	org
website	org
whip	person
widow	person f
widower	person m
wife	person f
witness	person
witnesses	group
woman	person f
women	group
worker	person
workers	group
writer	person
