/* Attribution in languages other than English, told as stories: who is heard with which words. */
#include "told.h"

typedef struct {
    const char *name, *language, *text;
    const char *heard; /* "type speaker: words | words" a line, in text order */
} Story;

static const Story stories[] = {
    /* English, without labels */
    {"an interview whose questions are paragraphs", "en",
     "Ten minutes with Ibrahim Kone\n\nThe chef won his second star last week.\n\n"
     "How did you find out?\n\nFrom my mother. She said, “Two out of how many?”\n\n"
     "Do you like stars?\n\nI like squid.\n\nYou do not.\n\nI do. With butter.\n\n"
     "What can you not cook?\n\nRice. I have got a machine from Japan.\n\n"
     "Kone’s place is closed on Mondays.",
     "direct ?: How did you find out?\n"
     "direct Ibrahim Kone: From my mother. She said, “Two out of how many?”\n"
     "direct ?: Do you like stars?\ndirect Ibrahim Kone: I like squid.\n"
     "direct ?: You do not.\ndirect Ibrahim Kone: I do. With butter.\n"
     "direct ?: What can you not cook?\n"
     "direct Ibrahim Kone: Rice. I have got a machine from Japan.\n"},
    {"questions that an article answers itself are no interview", "en",
     "The council’s head, Ilka Brandt, has new rules.\n\nWhen will my water be turned off?\n\n"
     "The supply stops at eleven.\n\nCan you still water your garden?\n\nNo, hoses are "
     "forbidden.\n\nHow long will it last?\n\nNobody knows.",
     ""},
    /* German */
    {"German: so X stands behind its quotation", "de",
     "Der Biologe Ruprecht Amsel sieht das anders.\n\n"
     "„Geben Sie dem Fluss mehr Licht“, so Amsel.\n\nEr kam so spät, dass niemand ihn sah.",
     "direct Ruprecht Amsel: „Geben Sie dem Fluss mehr Licht“\n"},
    {"German: an office is known by its last part", "de",
     "Die Oppositionsführerin im Rat, Gesine Pohl, kritisierte die Pläne scharf.\n\n"
     "„Wer soll das am Ende bezahlen?“, fragte sie.",
     "direct Gesine Pohl: „Wer soll das am Ende bezahlen?“\n"},
    {"German: nouns beside a quotation are nobody", "de",
     "Die Zeitung lag auf dem Tisch. Der Kaffee war kalt.\n\n"
     "„Das Wasser steigt noch immer“, sagte Wirtin Hanne Krug.",
     "direct Hanne Krug: „Das Wasser steigt noch immer“\n"},
    {"German: a family name alone, after the full name", "de",
     "Lorenz Wiechert füllt Flaschen. Wiechert lachte. „Am Ende ist alles weg“, sagt Wiechert.",
     "direct Lorenz Wiechert: „Am Ende ist alles weg“\n"},
    {"German: a separable verb ends before the comma of its clause", "de",
     "Die Polizei teilte am Montag mit, es habe drei Verletzte gegeben. "
     "Nach Angaben von Minister Udo Brandt fehlen zehn Milliarden. Udo Brandt lobte die Helfer.",
     "indirect Die Polizei: es habe drei Verletzte gegeben\n"
     "indirect Udo Brandt: fehlen zehn Milliarden\n"},
    {"German: somebody is known by his age", "de",
     "Besitzer der Herde ist Jens-Peter Wöhler aus Groß Ostenfeld. Er holte einen Eimer Hafer.\n\n"
     "„Ich bin um halb sechs raus“, erzählt der 58-Jährige.",
     "direct Jens-Peter Wöhler: „Ich bin um halb sechs raus“\n"},
    {"German: a noun that no list knows is somebody beside a quotation", "de",
     "„Der Honig wird dieses Jahr dunkel“, sagte die Wabenimkerin Karin Oestreich. "
     "Den Rest wisse nur die Königin, meint sie.",
     "direct Karin Oestreich: „Der Honig wird dieses Jahr dunkel“\n"
     "indirect Karin Oestreich: Den Rest wisse nur die Königin\n"},
    {"German: the cue of the next quotation, and a surname that is a trade", "de",
     "„Und was ist geschehen? Gar nichts!“, rief Jörn Petersen. „Wir hören zu viel!“ Gudrun Reiter "
     "wies das zurück: „Wir haben sofort gehandelt.“",
     "direct Jörn Petersen: „Und was ist geschehen? Gar nichts!“ | „Wir hören zu viel!“\n"
     "direct Gudrun Reiter: „Wir haben sofort gehandelt.“\n"},
    {"German: the prosecutor without a name is she", "de",
     "Die Staatsanwältin kam spät. »Das ist ein gerechtes Ergebnis«, sagte sie.",
     "direct Die Staatsanwältin: »Das ist ein gerechtes Ergebnis«\n"},
    /* French */
    {"French: a dialogue goes on behind its cue", "fr",
     "— Lire des romans russes, répond Mathilde Garnier. Je n'en ai jamais eu le temps.",
     "direct Mathilde Garnier: Lire des romans russes, | Je n'en ai jamais eu le temps.\n"},
    {"French: the prime minister is the head of government", "fr",
     "Le Premier ministre, Antoine Delorme, a présenté son plan.\n\n"
     "« L'eau est un bien que l'on partage », a déclaré lundi le chef du gouvernement.",
     "direct Antoine Delorme: « L'eau est un bien que l'on partage »\n"},
    {"French: the pronoun of a house", "fr",
     "Solène Kerbrat est maire. Selon la préfecture, l’animal est en bonne santé. "
     "« Toute capture est passible de poursuites », rappelle-t-elle.",
     "indirect la préfecture: l’animal est en bonne santé\n"
     "direct la préfecture: « Toute capture est passible de poursuites »\n"},
    {"French: an interview with dashes", "fr",
     "Émile Guéguen est sabotier. L’artisan a répondu aux écoliers :\n\n"
     "— Est-ce que ça fait mal aux pieds ?\n\n— Moins que les chaussures de ma femme.\n\n"
     "— Combien de sabots avez-vous faits ?\n\n— J’ai arrêté de compter à vingt mille.",
     "direct ?: — Est-ce que ça fait mal aux pieds ?\n"
     "direct Émile Guéguen: — Moins que les chaussures de ma femme.\n"
     "direct ?: — Combien de sabots avez-vous faits ?\n"
     "direct Émile Guéguen: — J’ai arrêté de compter à vingt mille.\n"},
    {"French: a dialogue with dashes", "fr",
     "Bénédicte Vasseur a croisé Lucien Amara dans les couloirs.\n\n"
     "— Vous m’avez volé mon meilleur argument, a plaisanté M. Amara.\n\n"
     "— Reposez-vous, il vous en viendra un autre, a répliqué celle-ci.",
     "direct Lucien Amara: Vous m’avez volé mon meilleur argument,\n"
     "direct Bénédicte Vasseur: Reposez-vous, il vous en viendra un autre,\n"},
    {"French: the verb inside the marks", "fr",
     "Odile Marsan dirige l’école. « Sept enfants, a-t-elle rappelé, cela suffit bien. »",
     "direct Odile Marsan: « Sept enfants, | cela suffit bien. »\n"},
    {"French: a pronoun grown on to its verb", "fr",
     "Mme Tréguier n’y croit pas. « Une lampe ne fait pas de café », dit-elle.",
     "direct Tréguier: « Une lampe ne fait pas de café »\n"},
    {"French: the article tells the sex", "fr",
     "Le maire sortant, M. Armand Piquet, a perdu. La boulangère Soizic Kermadec a été élue. "
     "« Les fours sont déjà chauds », a ajouté la nouvelle maire.",
     "direct Soizic Kermadec: « Les fours sont déjà chauds »\n"},
    {"French: an elided article", "fr",
     "« Nous ferons appel de ce jugement », a annoncé l’avocate Claire Dufresne.",
     "direct Claire Dufresne: « Nous ferons appel de ce jugement »\n"},
    /* Spanish */
    {"Spanish: a verb without a subject goes on with whoever spoke", "es",
     "«Prometí que no prometería nada», dijo Ximena Arrieta.\n\n"
     "«Pero el faro volverá a funcionar», añadió.",
     "direct Ximena Arrieta: «Prometí que no prometería nada»\n"
     "direct Ximena Arrieta: «Pero el faro volverá a funcionar»\n"},
    {"Spanish: dialogue with dashes", "es",
     "—Así se arreglan tres calles —protestó Eulalia Campos—. Y sin conductor.",
     "direct Eulalia Campos: Así se arreglan tres calles | Y sin conductor.\n"},
    {"Spanish: an office, what it is for, and the name without a comma", "es",
     "«El museo abrirá en mayo sin falta», aseguró la ministra de Cultura Lucía Campos.",
     "direct Lucía Campos: «El museo abrirá en mayo sin falta»\n"},
    {"Spanish: the police's spokesman is not the president", "es",
     "El presidente, Andrés Robledo, habló el martes.\n\n"
     "Según el portavoz de la policía, hay tres detenidos. “Estamos investigando”, explicó.",
     "indirect el portavoz de la policía: hay tres detenidos\n"
     "direct el portavoz de la policía: “Estamos investigando”\n"},
    {"Spanish: the verb between dashes inside the marks", "es",
     "“No vamos a pagar —dijo el alcalde Ramón Ortega— ni un solo euro más”.",
     "direct Ramón Ortega: “No vamos a pagar | ni un solo euro más”\n"},
    {"Spanish: words between the verb and its subject", "es",
     "“Me había parado a atarme la bota”, confesó entre risas la bióloga Catalina Uribe.",
     "direct Catalina Uribe: “Me había parado a atarme la bota”\n"},
    {"Spanish: a long office, then a comma and the name", "es",
     "“Un imputado no puede llevar la vara de mando”, recalcó la secretaria general del partido en "
     "la provincia, Lucía Berenguer.",
     "direct Lucía Berenguer: “Un imputado no puede llevar la vara de mando”\n"},
    {"Spanish: the lawyer in other words, and one of several", "es",
     "El abogado Ramón Ortega habló primero. “Se han equivocado de hombre y de pueblo”, señaló el "
     "letrado.\n\nUna de las esposas no quiso hablar. “Quiero que se bañe y que cene”, dijo ella.",
     "direct Ramón Ortega: “Se han equivocado de hombre y de pueblo”\n"
     "direct Una de las esposas: “Quiero que se bañe y que cene”\n"},
    /* Italian, Portuguese */
    {"Italian: the auxiliary before the verb", "it",
     "«Il forno resta aperto anche domani», ha detto la sindaca Chiara Bonetti.",
     "direct Chiara Bonetti: «Il forno resta aperto anche domani»\n"},
    {"Portuguese: a reported clause and a quotation", "pt",
     "O prefeito Rui Tavares afirmou que a ponte abre em maio. "
     "“Não vamos esperar mais um ano”, disse ele.",
     "indirect Rui Tavares: que a ponte abre em maio\n"
     "direct Rui Tavares: “Não vamos esperar mais um ano”\n"},
    /* Russian */
    {"Portuguese: an office that no list knows", "pt",
     "“Andei nos trilhos, no escuro”, relatou a trabalhadeira de limpeza Jéssica Lima.",
     "direct Jéssica Lima: “Andei nos trilhos, no escuro”\n"},
    {"Russian: dashes are the marks", "ru",
     "— Дорог мало, зато реки хватит, — заявил Игнат Лопатин. — Чинить её не нужно.",
     "direct Игнат Лопатин: Дорог мало, зато реки хватит, | Чинить её не нужно.\n"},
    {"Russian: whose office it is stands between office and name", "ru",
     "«Мы ждали читателей на берегу», — сказала директор библиотеки Таисия Громова. "
     "«Книги не боятся воды», — добавила она.",
     "direct Таисия Громова: «Мы ждали читателей на берегу»\n"
     "direct Таисия Громова: «Книги не боятся воды»\n"},
    {"Russian: the country behind the office is no part of the name", "ru",
     "Президент России Павел Орлов заявил, что переговоры продолжатся.",
     "indirect Павел Орлов: что переговоры продолжатся\n"},
    {"Russian: the verb between dashes inside the marks, one of which closes two", "ru",
     "Смотритель Захар Ложкин впустил посетительницу Нину Абрамову. "
     "«Он посмотрел на меня, — вспоминает Нина Абрамова, — и улыбнулся».\n\n"
     "«Мне жена говорит: «Крикни, Захар», — смеётся Ложкин.",
     "direct Нина Абрамова: «Он посмотрел на меня, | и улыбнулся»\n"
     "direct Захар Ложкин: «Мне жена говорит: «Крикни, Захар»\n"},
    {"Russian: a name in an oblique case", "ru",
     "С Захаром Ложкиным и Верой Лаптевой говорил наш корреспондент. "
     "«Мост откроют в мае», — сказала Лаптева.",
     "direct Вера Лаптева: «Мост откроют в мае»\n"},
    {"Russian: the past tense tells who she is", "ru",
     "Прокурор Светлана Мельник молчала.\n\nСудья, зачитав приговор, неожиданно улыбнулась. "
     "«А Сатурн-то было видно?» — спросила она.",
     "direct Судья: «А Сатурн-то было видно?»\n"},
    {"Russian: a bare noun is somebody known", "ru",
     "Адвокат Тимур Ахметов назвал дело странным. «Телескоп вернулся в школу в восемь утра», — "
     "напомнил защитник.",
     "direct Тимур Ахметов: «Телескоп вернулся в школу в восемь утра»\n"},
    {"Russian: called by her patronymic", "ru",
     "Почтальон Антонина Шевелёва ходит пешком.\n\n"
     "— Машина сюда не проедет, а я пройду, — смеётся Антонина Петровна.",
     "direct Антонина Шевелёва: Машина сюда не проедет, а я пройду,\n"},
    {"Russian: a dash inside the paragraph, and how it was said", "ru",
     "Артём Зыков забил гол. — Я закрыл глаза и бросил, — тихо признался нападающий. — Открыл, а "
     "все уже прыгают.",
     "direct Артём Зыков: Я закрыл глаза и бросил, | Открыл, а все уже прыгают.\n"},
    {"Russian: a list with dashes is no dialogue", "ru", "— хлеб и соль\n\n— книги для всех", ""},
    /* Chinese */
    {"Chinese: an office before the name, a pronoun later", "zh",
     "渔民协会会长陈大海表示欢迎。“孩子们再也不用绕路了，”他说。",
     "direct 陈大海: “孩子们再也不用绕路了，”\n"},
    {"Chinese: two characters or three", "zh",
     "市政府发言人周敏告诉记者，工程需要十八个月。市长林雨桐说：“我们等了二十年。”",
     "indirect 周敏: 工程需要十八个月\ndirect 林雨桐: “我们等了二十年。”\n"},
    {"Chinese: the family name with an office behind it", "zh",
     "市长林雨桐星期一来到渡口。林市长说：“今天我们终于有了图纸。”",
     "direct 林雨桐: “今天我们终于有了图纸。”\n"},
    {"Chinese: foreign names, whole and in part", "zh",
     "设计师艾琳娜·莫里斯表示欢迎。莫里斯指出，油纸比塑料更好。",
     "indirect 艾琳娜·莫里斯: 油纸比塑料更好\n"},
    {"Chinese: corner marks, and a verb inside a noun is none", "zh",
     "张力衡的小说很长。「我写了整整十年才写完，」张力衡说。",
     "direct 张力衡: 「我写了整整十年才写完，」\n"},
    {"Chinese: a numeral before the office, somebody new", "zh",
     "当地警方称，事故造成三人受伤。一名目击者告诉记者：“火很快就烧起来了。”",
     "indirect 警方: 事故造成三人受伤\ndirect 一名目击者: “火很快就烧起来了。”\n"},
    {"Chinese: traditional characters, and Mrs makes a name anywhere", "zh",
     "自救會會長蔡明宏表示歡迎。「我們願意談，」蔡明宏說。攤販許太太哽咽地說：「我從年輕賣到現在。"
     "」",
     "direct 蔡明宏: 「我們願意談，」\ndirect 許太太: 「我從年輕賣到現在。」\n"},
    {"Chinese: an organisation speaks", "zh", "外交部强调，双方应当保持对话。",
     "indirect 外交部: 双方应当保持对话\n"},
};

static void test_story(gconstpointer data) {
    const Story *story = data;
    assert_heard(story->text, story->language, story->heard);
}

/* A language is worth its name only with the verbs that its news uses. */
static void test_cues(void) {
    static const char *const languages[] = {"de", "en", "es", "fr", "it", "pt", "ru", "zh"};
    for (gsize i = 0; i < G_N_ELEMENTS(languages); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(BcLanguage) language = bc_language_load(languages[i], &error);
        g_assert_no_error(error);
        g_assert_cmpuint(bc_lexicon_size(bc_language_lexicon(language, "cues")), >, 300);
        g_assert_cmpuint(bc_lexicon_size(bc_language_lexicon(language, "roles")), >, 300);
        g_assert_cmpuint(bc_lexicon_size(bc_language_lexicon(language, "persons")), >, 2);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_set_nonfatal_assertions();
    for (gsize i = 0; i < G_N_ELEMENTS(stories); i++) {
        g_autofree char *path = g_strdup_printf("/tongues/%s", stories[i].name);
        g_test_add_data_func(path, &stories[i], test_story);
    }
    g_test_add_func("/tongues/cues and roles", test_cues);
    return g_test_run();
}
