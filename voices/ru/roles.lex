# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
авиакомпания	org
авиатор	person
автор	person
агентство	org
агроном	person
адвокат	person
адвокаты	group
администрация	org
академик	person
академия	org
актер	person
актриса	person f
актёр	person
акушерка	person f
аналитик	person
аналитики	group
арендатор	person
археолог	person
археологи	group
архиепископ	person m
архитектор	person
ассоциация	org
астроном	person
аэропорт	org
бабушка	person f
балерина	person f
банк	org
библиотекарша	person f
библиотекарь	person
бизнесмен	person
биолог	person
блогер	person
блогерша	person f
больница	org
ботаник	person
боцман	person
брат	person m
бухгалтер	person
бухгалтерша	person f
вдова	person f
ведомство	org
ведущая	person f
ведущий	person m
ветеринар	person
виноградарь	person
вирусолог	person
вице-губернатор	person
вице-мэр	person
вице-президент	person
вице-премьер	person
владелец	person
владелица	person f
власти	group
внук	person m
внучка	person f
водитель	person
военные	group
волонтеры	group
волонтёры	group
воспитатель	person
воспитательница	person f
вратарь	person
врач	person
врачи	group
врио	person
вуз	org
вулканолог	person
выпускница	person f
газета	org
галерея	org
гендиректор	person
генпрокуратура	org
генштаб	org
геолог	person
героиня	person f
герой	person m
гид	person
гидрометцентр	org
гимнастка	person f
глава	person
главврач	person
главред	person
горожане	group
госдума	org
гроссмейстер	person
губернатор	person
дачник	person
дачница	person f
дворник	person
девочка	person f
девушка	person f
дед	person m
дедушка	person m
декан	person
департамент	org
депутат	person
депутаты	group
дизайнер	person
диктор	person
дипломат	person
дипломаты	group
директор	person
директорша	person f
директриса	person f
дирижер	person
дирижёр	person
диспетчер	person
докладчик	person
домохозяйка	person f
дорожники	group
доцент	person
дочь	person f
драматург	person
друг	person m
дума	org
духовница	person f
дядя	person m
епископ	person m
жена	person f
жених	person m
женщина	person f
жильцы	group
жители	group
житель	person
жительница	person f
жокей	person
журнал	org
журналист	person
журналистка	person f
журналисты	group
заведующая	person f
заведующий	person m
завод	org
замглавы	person
заместитель	person
застройщик	org
защитник	person
защитники	group
звукорежиссёр	person
землячка	person f
зоолог	person
зрители	group
зрительница	person f
зять	person m
игумен	person m
издание	org
инженер	person
инспектор	person
институт	org
исполнитель	person
исполнительница	person f
исследователи	group
исследователь	person
исследовательница	person f
историк	person
историки	group
источник	person
источники	group
кабмин	org
канцлер	person
капитан	person
кардиолог	person
касса	org
кассирша	person f
климатолог	person
клуб	org
коллега	person
коллеги	group
коллекционер	person
коллекционерка	person f
командир	person
комендант	person
комиссар	person
комиссия	org
комитет	org
комментатор	person
коммунальщики	group
компания	org
композитор	person
конструктор	person
консульство	org
концерн	org
координатор	person
королева	person f
король	person m
корпорация	org
корреспондент	person
корреспондентка	person f
краевед	person
кремль	org
критик	person
критики	group
кузнец	person
куратор	person
лаборант	person
лаборатория	org
лесник	person
лесничий	person
летчик	person
лидер	person
лингвист	person
литературовед	person
логопед	person
лоцман	person
лётчик	person
мальчик	person m
мама	person f
матрос	person
мать	person f
машинист	person
мвд	org
медики	group
медсестра	person f
мельник	person
менеджер	person
метеоролог	person
метеорологи	group
механик	person
мид	org
минздрав	org
министерство	org
министр	person
минобороны	org
минпросвещения	org
минтранс	org
минфин	org
минэнерго	org
митрополит	person m
модельер	person
монах	person m
моряк	person
москвичка	person f
муж	person m
мужчина	person m
музей	org
музыкант	person
музыканты	group
мчс	org
мэр	person
мэрия	org
наблюдатели	group
нападающий	person
настройщик	person
начальник	person
невеста	person f
обвиняемая	person f
обвиняемый	person m
обком	org
обозреватель	person
оператор	org
оппозиционеры	group
организатор	person
организаторы	group
организация	org
оргкомитет	org
орнитолог	person
основатель	person
основоположник	person
отец	person m
официальная представительница	person f
охотник	person
очевидец	person
очевидцы	group
папа	person m
парень	person m
парламент	org
партия	org
пассажир	person
пассажирка	person f
пассажиры	group
певец	person m
певица	person f
педагог	person
педагоги	group
педиатр	person
пекарь	person
пенсионер	person
пенсионерка	person f
переводчик	person
переводчица	person f
перевозчик	org
пианистка	person f
пилот	person
писатель	person
писательница	person f
племянник	person m
племянница	person f
плотник	person
победитель	person m
победительница	person f
повар	person
повариха	person f
подозреваемая	person f
подозреваемый	person m
подполковник	person
подросток	person
подруга	person f
пожарные	group
пожарный	person
покупатели	group
покупатель	person
покупательница	person f
политик	person
политики	group
политолог	person
полицейские	group
полицейский	person
полиция	org
полковник	person
полузащитник	person
помощник	person
помощница	person f
посетительница	person f
посол	person
посольство	org
пострадавшая	person f
пострадавший	person m
почтальонка	person f
поэт	person
поэтесса	person f
правительство	org
правозащитник	person
правоохранители	group
предприниматели	group
предприниматель	person
председатель	person
представитель	person
представительница	person f
президент	person
премьер	person
премьер-министр	person
преподаватель	person
преподавательница	person f
пресс-секретарь	person
пресс-служба	org
прихожанин	person
проводник	person
программист	person
продавец	person
продавщица	person f
продюсер	person
производитель	org
прокуратура	org
прокурор	person
проректор	person
противники	group
профессор	person
профсоюз	org
прохожая	person f
психолог	person
пчеловод	person
работник	person
работница	person f
рабочие	group
редактор	person
редакция	org
режиссер	person
режиссёр	person
режиссёрка	person f
рейнджер	person
ректор	person
реставратор	person
ржд	org
родители	group
родственники	group
роженица	person f
росавиация	org
росгидромет	org
роскосмос	org
роспотребнадзор	org
росстат	org
руководитель	person
рукодельница	person f
рыбак	person
рыбаки	group
садовник	person
сантехник	person
сапожник	person
сварщик	person
свекровь	person f
свидетели	group
свидетель	person
свидетельница	person f
священник	person
свёкор	person m
секретарь	person
сенатор	person
сестра	person f
синоптик	person
синоптики	group
скрипач	person
скрипачка	person f
следком	org
следователи	group
следователь	person
служащий	person
служба	org
собеседник	person
собеседница	person f
собственник	person
советник	person
солдат	person
сопредседатель	person
сосед	person
соседи	group
соседка	person f
сотрудник	person
сотрудники	group
сотрудница	person f
соучредитель	person
социолог	person
социологи	group
союз	org
спасатели	group
спасатель	person
специалист	person
специалисты	group
спикер	person
спортсмен	person
спортсменка	person f
сталевар	person
старик	person m
староста	person
старушка	person f
столяр	person
стоматолог	person
сторож	person
сторонники	group
стороны	group
строитель	person
студент	person
студентка	person f
студенты	group
суд	org
судья	person
сценарист	person
сын	person m
таксист	person
танцовщица	person f
танцор	person
театр	org
телеведущая	person f
телеканал	org
теннисистка	person f
терапевт	person
тесть	person m
тетя	person f
техник	person
теща	person f
токарь	person
тракторист	person
тренер	person
турист	person
туристка	person f
туристы	group
тётя	person f
тёща	person f
уборщица	person f
университет	org
участник	person
участники	group
участница	person f
ученица	person f
ученые	group
ученый	person
учитель	person
учительница	person f
учителя	group
учреждение	org
учёные	group
учёный	person
фабрика	org
федерация	org
фельдшер	person
фермер	person
фермеры	group
фигуристка	person f
физик	person
философ	person
фонд	org
фотограф	person
фсб	org
футболист	person
химик	person
хирург	person
хозяин	person
хозяйка	person f
хоккеист	person
холдинг	org
художник	person
художница	person f
центробанк	org
чемпион	person
чемпионка	person f
чиновник	person
чиновники	group
чиновница	person f
шахматист	person
шахтёр	person
швея	person f
школа	org
школьник	person
школьница	person f
штаб	org
эколог	person
экологи	group
экономист	person
экономисты	group
экскурсовод	person
эксперт	person
эксперты	group
электрик	person
энергетик	person
энтомолог	person
эпидемиолог	person
юноша	person m
юрист	person
юристы	group
