# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
агентство	org
адвокат	person
адвокаты	group
аналитик	person
брат	person m
ведомство	org
вице-премьер	person
власти	group
врач	person
врачи	group
глава	person
губернатор	person
депутат	person
депутаты	group
директор	person
дочь	person f
дума	org
женщина	person f
жители	group
журналисты	group
замглавы	person
источник	person
источники	group
канцлер	person
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
министр	person
минобороны	org
мужчина	person m
мэр	person
отец	person m
официальная представительница	person f
папа	person m
парламент	org
партия	org
полиция	org
посол	person
правительство	org
председатель	person
представитель	person
представительница	person f
президент	person
премьер	person
премьер-министр	person
пресс-секретарь	person
профессор	person
родители	group
руководитель	person
свидетели	group
секретарь	person
сенатор	person
сестра	person f
служба	org
спикер	person
стороны	group
суд	org
судья	person
сын	person m
тренер	person
университет	org
ученые	group
ученый	person
экономист	person
эксперт	person
эксперты	group
капитан	person
инженер	person
биолог	person
рыбак	person
писатель	person
журналист	person
фермер	person
начальник	person
заместитель	person
академик	person
историк	person
учительница	person f
писательница	person f
журналистка	person f
жительница	person f
пенсионерка	person f
