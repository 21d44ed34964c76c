# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
агентство	org
адвокат	person m
адвокаты	group
аналитик	person
брат	person m
ведомство	org
вице-премьер	person m
власти	group
врач	person m
врачи	group
глава	person
губернатор	person m
депутат	person m
депутаты	group
директор	person m
дочь	person f
дума	org
женщина	person f
жители	group
журналисты	group
замглавы	person m
источник	person
источники	group
канцлер	person m
коллега	person
комиссия	org
компания	org
королева	person f
король	person m
кремль	org
лидер	person
мать	person f
мид	org
министерство	org
министр	person m
минобороны	org
мужчина	person m
мэр	person m
отец	person m
официальная представительница	person f
папа	person m
парламент	org
партия	org
полиция	org
посол	person m
правительство	org
председатель	person m
представитель	person
представительница	person f
президент	person m
премьер	person m
премьер-министр	person m
пресс-секретарь	person m
профессор	person m
родители	group
руководитель	person m
свидетели	group
секретарь	person m
сенатор	person m
сестра	person f
служба	org
спикер	person m
стороны	group
суд	org
судья	person
сын	person m
тренер	person m
университет	org
ученые	group
ученый	person m
экономист	person
эксперт	person
эксперты	group
