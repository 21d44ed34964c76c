# Words that stand before a name and are no part of it.  WORD, a tab, sex: m, f, or u (says nothing).
chancelier	u
colonel	u
directeur	m
directrice	f
dr	u
député	m
députée	f
général	u
m	m
madame	f
maître	u
ministre	u
mlle	f
mme	f
monsieur	m
pape	m
pr	u
premier ministre	m
prince	m
princesse	f
président	m
présidente	f
reine	f
roi	m
sénateur	m
sénatrice	f
