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
bahraini	bahrain
bahrainis	bahrain
bangladeshi	bangladesh
bangladeshis	bangladesh
belarusian	belarus
belarusians	belarus
belgian	belgium
belgians	belgium
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
bulgarian	bulgaria
bulgarians	bulgaria
burmese	myanmar
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
dutch	netherlands
ecuadorian	ecuador
ecuadorians	ecuador
egyptian	egypt
egyptians	egypt
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
guatemalan	guatemala
guatemalans	guatemala
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
malaysian	malaysia
malaysians	malaysia
malian	mali
malians	mali
maltese	malta
marines
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
saudi	saudi
saudis	saudi
scots
scottish	scotland
senegalese	senegal
serbian	serbia
serbians	serbia
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
tories
tunisian	tunisia
tunisians	tunisia
turkish	turkey
turkmen	turkmenistan
turkmens	turkmenistan
turks
ugandan	uganda
ugandans	uganda
ukrainian	ukraine
ukrainians	ukraine
uruguayan	uruguay
uruguayans	uruguay
uzbek	uzbekistan
uzbeks	uzbekistan
venezuelan	venezuela
venezuelans	venezuela
vietnamese	vietnam
welsh	wales
yemeni	yemen
yemenis	yemen
zambian	zambia
zambians	zambia
zimbabwean	zimbabwe
zimbabweans	zimbabwe
u.s.	america
us	america
u.k.	britain
uk	britain
