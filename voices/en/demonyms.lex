# Adjectives and nouns with a capital that name nobody: of a country (with a tab and the country), a faith, a party.
afghan	afghanistan
afghans	afghanistan
african	africa
africans	africa
albanian	albania
albanians	albania
algerian	algeria
algerians	algeria
american	america
americans	america
angolan	angola
angolans	angola
argentine	argentina
argentines	argentina
argentinian	argentina
argentinians	argentina
armenian	armenia
armenians	armenia
asian	asia
asians
asians	asia
australian	australia
australians	australia
austrian	austria
austrians	austria
azerbaijani	azerbaijan
azerbaijanis	azerbaijan
bahamian	bahamas
bahraini	bahrain
bahrainis	bahrain
bangladeshi	bangladesh
bangladeshis	bangladesh
barbadian	barbados
belarusian	belarus
belarusians	belarus
belgian	belgium
belgians	belgium
belizean	belize
beninese	benin
bhutanese	bhutan
bolivian	bolivia
bolivians	bolivia
bosnian	bosnia
bosnians	bosnia
botswanan	botswana
botswanans	botswana
brazilian	brazil
brazilians	brazil
british	britain
britons
bruneian	brunei
bulgarian	bulgaria
bulgarians	bulgaria
burkinabe	burkina
burmese	myanmar
burundian	burundi
cambodian	cambodia
cambodians	cambodia
cameroonian	cameroon
cameroonians	cameroon
canadian	canada
canadians	canada
catholic
catholics
chadian	chad
chadians	chad
chilean	chile
chileans	chile
chinese	china
christian
christians
colombian	colombia
colombians	colombia
comorian	comoros
congolese	congo
conservatives
croatian	croatia
croatians	croatia
cuban	cuba
cubans	cuba
cypriot	cyprus
cypriots	cyprus
czech	czechia
danes
danish	denmark
democrat
democratic
democrats
djiboutian	djibouti
dominican	dominican
dutch	netherlands
ecuadorian	ecuador
ecuadorians	ecuador
egyptian	egypt
egyptians	egypt
emirati	emirates
english	england
eritrean	eritrea
eritreans	eritrea
estonian	estonia
estonians	estonia
ethiopian	ethiopia
ethiopians	ethiopia
european	europe
europeans	europe
evangelicals
fijian	fiji
fijians	fiji
filipino	philippines
filipinos	philippines
finnish	finland
finns
french	france
gabonese	gabon
gambian	gambia
gambians	gambia
georgian	georgia
georgians	georgia
german	germany
germans	germany
ghanaian	ghana
ghanaians	ghana
greek	greece
greeks	greece
grenadian	grenada
guatemalan	guatemala
guatemalans	guatemala
guinean	guinea
guyanese	guyana
haitian	haiti
haitians	haiti
hispanic
hispanics
honduran	honduras
hondurans	honduras
hungarian	hungary
hungarians	hungary
icelandic	iceland
icelandics	iceland
indian	india
indians	india
indonesian	indonesia
indonesians	indonesia
iranian	iran
iranians	iran
iraqi	iraq
iraqis	iraq
irish	ireland
islamic
israeli	israel
israelis	israel
italian	italy
italians	italy
ivorian	ivory
jamaican	jamaica
jamaicans	jamaica
japanese	japan
jewish
jews
jordanian	jordan
jordanians	jordan
kazakh	kazakhstan
kazakhs	kazakhstan
kenyan	kenya
kenyans	kenya
korean	korea
koreans	korea
kosovar	kosovo
kosovars	kosovo
kuwaiti	kuwait
kuwaitis	kuwait
kyrgyz	kyrgyzstan
kyrgyzs	kyrgyzstan
laotian	laos
laotians	laos
latina
latino
latinos
latvian	latvia
latvians	latvia
lebanese	lebanon
liberals
liberian	liberia
liberians	liberia
libyan	libya
libyans	libya
lithuanian	lithuania
lithuanians	lithuania
luxembourgish	luxembourg
macedonian	macedonia
malagasy	madagascar
malawian	malawi
malaysian	malaysia
malaysians	malaysia
maldivian	maldives
malian	mali
malians	mali
maltese	malta
marines
mauritanian	mauritania
mauritian	mauritius
mexican	mexico
mexicans	mexico
moldovan	moldova
moldovans	moldova
mongolian	mongolia
mongolians	mongolia
montenegrin	montenegro
montenegrins	montenegro
mormon
mormons
moroccan	morocco
moroccans	morocco
mozambican	mozambique
mozambicans	mozambique
muslim
muslims
namibian	namibia
namibians	namibia
nepalese	nepal
nepali	nepal
nepalis	nepal
nicaraguan	nicaragua
nicaraguans	nicaragua
nigerian	nigeria
nigerians	nigeria
nigerien	niger
nigeriens	niger
norwegian	norway
norwegians	norway
omani	oman
omanis	oman
pakistani	pakistan
pakistanis	pakistan
palestinian	palestine
palestinians	palestine
panamanian	panama
panamanians	panama
paraguayan	paraguay
paraguayans	paraguay
peruvian	peru
peruvians	peru
philippine	philippines
philippines	philippines
poles
polish	poland
portuguese	portugal
protestant
protestants
qatari	qatar
qataris	qatar
republican
republicans
romanian	romania
romanians	romania
russian	russia
russians	russia
rwandan	rwanda
rwandans	rwanda
salvadoran	salvador
samoan	samoa
santomean	principe
saudi	saudi
saudis	saudi
scots
scottish	scotland
senegalese	senegal
serbian	serbia
serbians	serbia
seychellois	seychelles
singaporean	singapore
singaporeans	singapore
slovak	slovakia
slovaks	slovakia
slovenian	slovenia
slovenians	slovenia
somali	somalia
somalis	somalia
soviet	soviet
spaniards
spanish	spain
sudanese	sudan
surinamese	suriname
swedes
swedish	sweden
swiss	switzerland
syrian	syria
syrians	syria
taiwanese	taiwan
tajik	tajikistan
tajiks	tajikistan
tanzanian	tanzania
tanzanians	tanzania
thai	thailand
thais	thailand
timorese	timor
togolese	togo
tongan	tonga
tories
trinidadian	trinidad
tunisian	tunisia
tunisians	tunisia
turkish	turkey
turkmen	turkmenistan
turkmens	turkmenistan
turks
u.k.	britain
u.s.	america
ugandan	uganda
ugandans	uganda
uk	britain
ukrainian	ukraine
ukrainians	ukraine
uruguayan	uruguay
uruguayans	uruguay
us	america
uzbek	uzbekistan
uzbeks	uzbekistan
venezuelan	venezuela
venezuelans	venezuela
verdean	verde
vietnamese	vietnam
welsh	wales
yemeni	yemen
yemenis	yemen
zambian	zambia
zambians	zambia
zimbabwean	zimbabwe
zimbabweans	zimbabwe
