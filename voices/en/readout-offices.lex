# What readouts call those who meet.  PHRASE, at most four words, a tab, OFFICES:
#   president premier foreign minister secretary chair monarch envoy commander director
#   vice mayor deputy clergy   held
#   guest host peer   what somebody is to the other
#   side              a country's delegation, which speaks with its head's voice
#   anyone            whoever has spoken last
#   nothing           no country either, though with a capital: "Republic"
#   group             several, which tells of each who is named beside it, but is none of them
president	president
head of state	president
head of the state	president
head of our state	president
head of this state	president
head of our country	president
head of our government	premier
president of the government	premier president
prime minister	premier
premier	premier
pm	premier
head of government	premier
head of the government	premier
head of the cabinet	premier
chancellor	premier foreign
foreign minister	foreign minister
minister of foreign affairs	foreign minister
minister for foreign affairs	foreign minister
minister of external relations	foreign minister
minister of foreign relations	foreign minister
secretary of foreign relations	foreign minister secretary
secretary of foreign affairs	foreign minister secretary
foreign secretary	foreign minister secretary
secretary of state	foreign secretary
diplomacy	foreign
diplomat	foreign
top diplomat	foreign
minister	minister
secretary	secretary
secretary general	secretary
secretary-general	secretary
general secretary	secretary
party chief	secretary
party leader	secretary
chairman	chair
chairwoman	chair
chairperson	chair
speaker	chair
king	monarch
monarch	monarch
sovereign	monarch
queen	monarch
emir	monarch
amir	monarch
sultan	monarch
prince	monarch
crown prince	monarch
majesty	monarch
highness	monarch
ambassador	envoy
envoy	envoy
special representative	envoy
commander	commander
general	commander
marshal	commander
chief of staff	commander
chief of the general staff	commander
director	director
director general	director
director-general	director
commissioner	director
governor	mayor
guest	guest
visitor	guest
visiting	guest
host	host
counterpart	peer
peer	peer
colleague	peer
interlocutor	peer
homologue	peer
side	side
delegation	side
dignitary	anyone
leader	anyone president premier secretary chair monarch
statesman	anyone
stateswoman	anyone
politician	anyone
head	anyone
excellency	anyone
presidents	group president
leaders	group president premier
statesmen	group
dignitaries	group
heads of state	group president
prime ministers	group premier
foreign ministers	group foreign minister
ministers	group minister
ambassadors	group envoy
vice president	vice president
vice-president	vice president
deputy prime minister	vice premier
vice premier	vice premier
deputy foreign minister	vice foreign minister
deputy minister	vice minister
deputy chairman	vice chair
state councilor	foreign minister
secretary of defense	minister secretary
high representative	foreign
mayor	mayor
mayoress	mayor
chief minister	premier
senator	deputy
deputy	deputy
lawmaker	deputy
parliamentarian	deputy
congressman	deputy
congresswoman	deputy
patriarch	clergy
pope	clergy
pontiff	clergy
holiness	clergy
archbishop	clergy
metropolitan	clergy
cardinal	clergy
bishop	clergy
ayatollah	clergy
imam	clergy
mufti	clergy
ruler	anyone president premier minister monarch
sovereign	monarch
grand duke	monarch
crown princess	monarch
princess	monarch
custodian	monarch
rector	director
chief	director
ceo	director
chief executive	director
executive director	director
managing director	director
republic
federation
federal
democratic
socialist
nation
country
island
archipelago
