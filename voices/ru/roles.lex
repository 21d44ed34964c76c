# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
абитуриент	person
абитуриентка	person f
абонент	person
авиакомпании	org
авиакомпания	org
авиатор	person
автозавод	org
автолюбитель	person
автолюбительница	person f
автомобилист	person
автомобилистка	person f
автор	person
агентстве	org
агентство	org
агроном	person
адвокат	person
адвокатесса	person f
адвокаты	group
администрации	org
администрация	org
адмирал	person
академик	person
академики	group
академия	org
актер	person
активисты	group
актриса	person f
актёр	person
актёры	group
акушерка	person f
аналитик	person
аналитики	group
аптекарша	person f
аптекарь	person
арендатор	person
арестант	person
арестантка	person f
арестованная	person f
арестованный	person m
артист	person
артистка	person f
артисты	group
археолог	person
археологи	group
архиепископ	person m
архитектор	person
аспирант	person
аспирантка	person f
ассистент	person
ассистентка	person f
ассоциации	org
ассоциация	org
астроном	person
атлет	person
атлетка	person f
аэропорт	org
аэропорту	org
баба	person f
бабуля	person f
бабушка	person f
балерина	person f
банк	org
банке	org
банкир	person
барабанщик	person
барабанщица	person f
бармен	person
бегун	person
бегунья	person f
беженец	person
беженка	person f
белом	org
белый	org
библиограф	person
библиотекарша	person f
библиотекарь	person
бизнесвумен	person f
бизнесмен	person
бизнесмены	group
биолог	person
биржа	org
блогер	person
блогерша	person f
блогеры	group
блокадник	person
блокадница	person f
боец	person
боксёр	person
болельщик	person
болельщики	group
болельщица	person f
больная	person f
больница	org
больнице	org
больной	person m
ботаник	person
боцман	person
брат	person m
братишка	person m
бригадир	person
булочник	person
булочница	person f
бундестаг	org
бухгалтер	person
бухгалтерша	person f
бывший президент	person
вдова	person f
ведомстве	org
ведомство	org
ведущая	person f
ведущий	person m
велогонщик	person
велогонщица	person f
верховная	org
ветеран	person
ветераны	group
ветеринар	person
виноградарь	person
виолончелист	person
виолончелистка	person f
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
внучок	person m
водители	group
водитель	person
водоканал	org
воевода	person
военные	group
волонтеры	group
волонтёры	group
воспитанник	person
воспитанница	person f
воспитатель	person
воспитательница	person f
вратарь	person
врач	person
врачи	group
врио	person
вуз	org
вулканолог	person
вывеска	thing
выпускник	person
выпускники	group
выпускница	person f
газета	org
гаи	org
галерея	org
гендиректор	person
генерал	person
генерал-майор	person
генпрокуратура	org
генпрокуратуре	org
генпрокурор	person
генсек	person
генсекретарь	person
генштаб	org
генштабе	org
геолог	person
героиня	person f
герой	person m
гибдд	org
гид	person
гидрометцентр	org
гимназия	org
гимнастка	person f
гитарист	person
гитаристка	person f
глава	person
главврач	person
главком	person
главред	person
голкипер	person
гончар	person
гонщик	person
гонщица	person f
горадминистрация	org
гордума	org
гордуме	org
горздрав	org
горничная	person f
горняк	person
горожане	group
горожанин	person m
горожанка	person f
горсовет	org
горсовете	org
госдеп	org
госдепартамент	org
госдепе	org
госдума	org
госдуме	org
госпиталь	org
господин	person m
госпожа	person f
гость	person
гостья	person f
градоначальник	person
гражданин	person m
гражданка	person f
грибник	person
грибница	person f
гроссмейстер	person
грузчик	person
губернатор	person
губернаторша	person f
дама	person f
даритель	person
дарительница	person f
дачник	person
дачники	group
дачница	person f
дворник	person
двоюродная сестра	person f
двоюродный брат	person m
дебютант	person
дебютантка	person f
деверь	person m
девочка	person f
девушка	person f
дед	person m
дедуля	person m
дедушка	person m
дежурная	person f
дежурный	person m
декан	person
делегат	person
делегатка	person f
демонстрант	person
демонстрантка	person f
департамент	org
департаменте	org
депутат	person
депутаты	group
детсад	org
деятель	person
деятельница	person f
дизайнер	person
дизайнерша	person f
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
докторант	person
дом	org
доме	org
домовладелец	person
домовладелица	person f
домохозяйка	person f
домохозяйки	group
дорожники	group
доцент	person
дочка	person f
дочь	person f
дояр	person
доярка	person f
драматург	person
дрессировщик	person
дрессировщица	person f
друг	person m
дума	org
думе	org
духовница	person f
дядя	person m
еврокомиссии	org
еврокомиссия	org
евросоюз	org
евросоюзе	org
егерь	person
единоросс	person
единороссы	group
епархия	org
епископ	person m
ефрейтор	person
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
задержанная	person f
задержанный	person m
заказчик	person
заказчица	person f
заключённая	person f
заключённый	person
заксобрание	org
заложник	person
заложница	person f
замглавы	person
замдиректора	person
заместитель	person
замминистра	person
заммэра	person
зампред	person
записка	thing
заповедник	org
заповеднике	org
застройщик	org
застройщики	group
защитник	person
защитники	group
заявитель	person
заявительница	person f
звеньевой	person
звукорежиссёр	person
земляк	person
землячка	person f
знакомая	person f
знакомый	person m
знаток	person
зоолог	person
зрители	group
зритель	person
зрительница	person f
зять	person m
игрок	person
игумен	person m
избиратели	group
избиратель	person
избирательница	person f
издание	org
издательство	org
изобретатель	person
изобретательница	person f
именинник	person
именинница	person f
инвалид	person
инженер	person
инженеры	group
инспектор	person
институт	org
институте	org
информагентство	org
исполнитель	person
исполнительница	person f
исследование	thing
исследователи	group
исследователь	person
исследовательница	person f
истец	person
истица	person f
историк	person
историки	group
источник	person
источники	group
кабмин	org
камердинер	person
канатоходец	person
кандидат	person
кандидатка	person f
канцлер	person
капитан	person
кардиолог	person
картограф	person
касса	org
кассирша	person f
квартирант	person
квартирантка	person f
киновед	person
киностудия	org
климатолог	person
клоун	person
клуб	org
клубе	org
кнессет	org
коллега	person
коллеги	group
коллекционер	person
коллекционерка	person f
колхоз	org
командир	person
командующая	person f
командующий	person
комбат	person
комдив	person
комендант	person
комиссар	person
комиссии	org
комиссия	org
комитет	org
комитете	org
комментатор	person
коммерсант	person
коммунальщики	group
коммунисты	group
компании	org
компания	org
компаньон	person
компаньонка	person f
композитор	person
конкурсант	person
конкурсантка	person f
конструктор	person
консульство	org
концерн	org
концерне	org
конькобежец	person
конькобежка	person f
координатор	person
королева	person f
король	person m
корпорации	org
корпорация	org
корреспондент	person
корреспондентка	person f
космонавт	person
краевед	person
краеведы	group
крановщик	person
крановщица	person f
красавец	person
красавица	person f
кремле	org
кремль	org
крестьянин	person m
крестьянка	person f
критик	person
критики	group
кузнец	person
кулинар	person
кум	person m
кума	person f
куратор	person
курсант	person
кутюрье	person
лаборант	person
лаборатория	org
лауреат	person
легкоатлет	person
легкоатлетка	person f
лейтенант	person
лесник	person
лесничий	person
летчик	person
лидер	person
лингвист	person
лингвисты	group
листовка	thing
литературовед	person
логопед	person
лоцман	person
лыжник	person
лыжница	person f
любитель	person
любительница	person f
лётчик	person
магатэ	org
майор	person
мальчик	person m
маляр	person
мама	person f
маркетплейс	org
мастер	person
мастерица	person f
математик	person
матрос	person
мать	person f
машинист	person
мвд	org
медик	person
медики	group
медсестра	person f
мельник	person
менеджер	person
местные	group
метеоролог	person
метеорологи	group
метрополитен	org
метрополитене	org
механизатор	person
механик	person
меценат	person
мид	org
милиционер	person
минздрав	org
минздраве	org
министерстве	org
министерство	org
министр	person
минкультуры	org
минобороны	org
минобрнауки	org
минприроды	org
минпромторг	org
минпросвещения	org
минсельхоз	org
минспорт	org
минстрой	org
минтранс	org
минтруда	org
минфин	org
минфине	org
минцифры	org
минэкономразвития	org
минэнерго	org
минюст	org
митрополит	person m
многодетная мать	person f
многодетный отец	person m
модельер	person
молодой человек	person m
монах	person m
моряк	person
москвичи	group
москвичка	person f
мотоциклист	person
муж	person m
мужик	person m
мужчина	person m
музее	org
музей	org
музыкант	person
музыканты	group
мчс	org
мэр	person
мэрии	org
мэрия	org
наблюдатели	group
надпись	thing
нападавшие	group
нападающий	person
наставник	person
наставница	person f
настройщик	person
нато	org
нацпарк	org
начальник	person
начальница	person f
невеста	person f
невестка	person f
неизвестная	person f
неизвестные	group
неизвестный	person m
новобранец	person
новосёл	person
нотариус	person
обвиняемая	person f
обвиняемый	person m
обком	org
облдума	org
облизбирком	org
облминздрав	org
облправительство	org
обозреватель	person
обсе	org
общественники	group
объявление	thing
огородник	person
огородница	person f
оленевод	person
олимпиец	person
олимпийская чемпионка	person f
олимпийский чемпион	person
омбудсмен	person
омон	org
оон	org
опекун	person
опекунша	person f
оператор	org
оппозиционер	person
оппозиционеры	group
оппонент	person
опрос	thing
организатор	person
организаторы	group
организации	org
организация	org
оргкомитет	org
оргкомитете	org
орнитолог	person
основатель	person
основоположник	person
осуждённая	person f
осуждённый	person m
ответчик	person
ответчица	person f
отец	person m
официальная представительница	person f
официант	person
официантка	person f
охотник	person
оценщик	person
очевидец	person
очевидица	person f
очевидцы	group
паломник	person
паломница	person f
папа	person m
парашютист	person
парашютистка	person f
парень	person m
парламент	org
парламентарий	person
парламенте	org
паромщик	person
паромщица	person f
партии	org
партия	org
партнёр	person
партнёрша	person f
пассажир	person
пассажирка	person f
пассажиры	group
патриархия	org
пациент	person
пациентка	person f
певец	person m
певица	person f
педагог	person
педагоги	group
педиатр	person
пекарь	person
пенсионер	person
пенсионерка	person f
пенсионеры	group
пентагон	org
пентагоне	org
первокурсник	person
первокурсница	person f
переводчик	person
переводчица	person f
перевозчик	org
перевозчики	group
переговорщик	person
переговорщики	group
петербуржцы	group
печник	person
пианист	person
пианистка	person f
пилот	person
писатель	person
писательница	person f
письмо	thing
плакат	thing
племянник	person m
племянница	person f
пловец	person
пловцы	group
пловчиха	person f
плотник	person
победитель	person m
победительница	person f
повар	person
повариха	person f
погорелец	person
пограничник	person
подводник	person
подозреваемая	person f
подозреваемый	person m
подполковник	person
подросток	person
подруга	person f
подрядчик	org
подсудимая	person f
подсудимый	person m
пожарные	group
пожарный	person
пожилая женщина	person f
поклонник	person
поклонники	group
поклонница	person f
покупатели	group
покупатель	person
покупательница	person f
поликлиника	org
политик	person
политики	group
политолог	person
политтехнолог	person
политтехнологи	group
полицейские	group
полицейский	person
полиции	org
полиция	org
полковник	person
полпред	person
полузащитник	person
полярник	person
помещик	person
помощник	person
помощница	person f
попутчик	person
попутчица	person f
портниха	person f
портной	person
поручик	person
посетители	group
посетительница	person f
посол	person
посольстве	org
посольство	org
поставщик	org
постановщик	person
пострадавшая	person f
пострадавший	person m
потерпевшая	person f
потерпевшие	group
потерпевший	person m
почтальон	person
почтальонка	person f
поэт	person
поэтесса	person f
прабабушка	person f
правитель	person
правительстве	org
правительство	org
правнук	person m
правнучка	person f
правозащитник	person
правозащитники	group
правоохранители	group
прадедушка	person m
прапорщик	person
предводитель	person
предприниматели	group
предприниматель	person
председатель	person
представитель	person
представительница	person f
преемник	person
преемница	person f
президент	person
премьер	person
премьер-министр	person
преподаватель	person
преподавательница	person f
пресс-атташе	person
пресс-бюро	org
пресс-секретарь	person
пресс-служба	org
пресс-службе	org
пресс-центр	org
пресс-центре	org
претендент	person
претендентка	person f
призёр	person
прихожанин	person
приятель	person
приятельница	person f
приёмный отец	person m
провизор	person
проводник	person
программист	person
продавец	person
продавщица	person f
продюсер	person
производитель	org
прокуратура	org
прокуратуре	org
прокурор	person
прокуроры	group
прораб	person
проректор	person
противники	group
профессор	person
профсоюз	org
профсоюзе	org
прохожая	person f
прохожие	group
прохожий	person m
психолог	person
птицефабрика	org
пулемётчик	person
путешественник	person
путешественница	person f
пчеловод	person
работник	person
работница	person f
рабочие	group
раввин	person
рада	org
радиолюбитель	person
радиостанция	org
разведчик	person
разведчица	person f
разработчик	person
разработчики	group
разработчица	person f
райадминистрация	org
раненая	person f
раненый	person m
ребёнок	person
регулятор	org
редактор	person
редакции	org
редакция	org
режиссер	person
режиссёр	person
режиссёрка	person f
рейнджер	person
ректор	person
репетитор	person
репортёр	person
репортёры	group
респондент	person
реставратор	person
ржд	org
ритейлер	org
роддом	org
родители	group
родственники	group
роженица	person f
росавиация	org
росавтодор	org
росгвардия	org
росгидромет	org
росгидромете	org
росимущество	org
роскомнадзор	org
роскосмос	org
роскосмосе	org
рослесхоз	org
росмолодёжь	org
роснефть	org
рособрнадзор	org
роспатент	org
роспотребнадзор	org
роспотребнадзоре	org
росреестр	org
росрыболовство	org
россельхознадзор	org
росстат	org
росстате	org
роструд	org
ростуризм	org
руководитель	person
рукодельница	person f
рыбак	person
рыбаки	group
рыболов	person
рэпер	person
садовник	person
садовод	person
саксофонист	person
самбист	person
санитар	person
санитарка	person f
сантехник	person
саперы	group
сапожник	person
сапёр	person
сборщик	person
сварщик	person
сват	person m
сватья	person f
свекровь	person f
свидетели	group
свидетель	person
свидетельница	person f
свояк	person
связи	org
священник	person
свёкор	person m
сейм	org
секретарь	person
сельчанин	person m
сельчанка	person f
семьянин	person
сенатор	person
сенаторы	group
сержант	person
сестра	person f
сестрёнка	person f
сибиряки	group
синод	org
синоптик	person
синоптики	group
скалолаз	person
скептик	person
скотник	person
скрипач	person
скрипачка	person f
скульптор	person
следком	org
следкоме	org
следователи	group
следователь	person
следопыт	person
слесарь	person
служащий	person
служба	org
служитель	person
служительница	person f
смотритель	person
смотрительница	person f
снайпер	person
сноубордист	person
сноубордистка	person f
сноха	person f
собаковод	person
собеседник	person
собеседница	person f
собственник	person
советник	person
совфед	org
совхоз	org
солдат	person
солист	person
солистка	person f
сообщение	thing
соперник	person
соперница	person f
сопредседатель	person
соратник	person
соратница	person f
сосед	person
соседи	group
соседка	person f
сотрудник	person
сотрудники	group
сотрудница	person f
соучредитель	person
социалист	person
социолог	person
социологи	group
союз	org
спасатели	group
спасатель	person
специалист	person
специалистка	person f
специалисты	group
спецслужбы	org
спикер	person
спортсмен	person
спортсменка	person f
стажёр	person
стажёрка	person f
сталевар	person
старец	person m
старик	person m
старица	person f
старожил	person
старожилка	person f
старожилы	group
староста	person
старушка	person f
старшеклассник	person
старшеклассница	person f
старшина	person
стендапер	person
столяр	person
стоматолог	person
сторож	person
сторожиха	person f
сторонники	group
стороны	group
страховщики	group
стрелок	person
стрелочник	person
строитель	person
студент	person
студентка	person f
студенты	group
стюард	person
стюардесса	person f
суд	org
суде	org
судья	person
супруг	person m
супруга	person f
сценарист	person
сын	person m
сыровар	person
сыщик	person
табличка	thing
таксист	person
таксисты	group
танцовщица	person f
танцор	person
театр	org
театре	org
телеведущая	person f
тележурналист	person
телеканал	org
телекомпания	org
теннисистка	person f
теолог	person
теплосеть	org
терапевт	person
тесть	person m
тетя	person f
техник	person
технолог	person
теща	person f
типография	org
товарищ	person
товаровед	person
токарь	person
толкователь	person
торговец	person
торговка	person f
травматолог	person
тракторист	person
тренер	person
трубач	person
трюкач	person
турист	person
туристка	person f
туристы	group
тяжелоатлет	person
тётя	person f
тёща	person f
уборщица	person f
узник	person
узница	person f
укротитель	person
университет	org
университете	org
уполномоченная	person f
уполномоченный	person
управлении	org
управляющая	person f
управляющий	person
уролог	person
участковый	person
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
фанат	person
фанатка	person f
фармацевт	person
фас	org
федерации	org
федерация	org
фельдшер	person
фермер	person
фермеры	group
фигуристка	person f
физик	person
физики	group
филолог	person
философ	person
финалист	person
финалистка	person f
финансист	person
флорист	person
фнс	org
фонд	org
фонде	org
форвард	person
фотограф	person
фронтмен	person
фронтовик	person
фсб	org
фсин	org
фссп	org
фтс	org
футболист	person
хакер	person
химик	person
хирург	person
хлебороб	person
хозяин	person
хозяйка	person f
хозяйственник	person
хоккеист	person
хоккеистка	person f
холдинг	org
холдинге	org
хореограф	person
художник	person
художница	person f
цб	org
центризбирком	org
центробанк	org
центробанке	org
церемониймейстер	person
цик	org
циркач	person
часовщик	person
чемпион	person
чемпионка	person f
чиновник	person
чиновники	group
чиновница	person f
чтец	person
чудак	person
шаман	person
шахматист	person
шахтёр	person
шахтёры	group
швея	person f
шеф	person
шеф-повар	person
школа	org
школьник	person
школьница	person f
школяр	person
штаб	org
штабе	org
штангист	person
штурман	person
эколог	person
экологи	group
экономист	person
экономисты	group
экскурсовод	person
экспедитор	person
эксперт	person
эксперты	group
экстрасенс	person
электрик	person
энергетик	person
энергетики	group
энтомолог	person
эпидемиолог	person
юбиляр	person
юбилярша	person f
ювелир	person
юморист	person
юнеско	org
юноша	person m
юрист	person
юристы	group
