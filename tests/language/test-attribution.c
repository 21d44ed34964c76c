/* Short stories, each with one difficulty, and who should be heard with which words; then the same
 * stories broken in random ways, of which only the promises of the header must hold. */
#include "told.h"

typedef struct {
    const char *name, *language, *text;
    const char *heard; /* "type speaker: words | words" a line, in text order; "?" is nobody */
} Story;

static const Story stories[] = {
    /* ---- where the cue stands ---- */
    {"direct, the speaker behind", "en",
     "The new library opens in March. \"We have waited ten years for this,\" Maria Lund said.",
     "direct Maria Lund: \"We have waited ten years for this,\"\n"},
    {"direct, the speaker in front", "en",
     "Maria Lund said, \"We have waited ten years for this.\"",
     "direct Maria Lund: \"We have waited ten years for this.\"\n"},
    {"inversion", "en",
     "“The roof will be finished by autumn,” said Harold Finch, who runs the yard. Work began in "
     "May.",
     "direct Harold Finch: “The roof will be finished by autumn,”\n"},
    {"interrupted by its cue", "en", "“The ferry,” Anna Weber said, “will not sail before Friday.”",
     "direct Anna Weber: “The ferry,” | “will not sail before Friday.”\n"},
    {"interrupted between two sentences", "en",
     "“We looked everywhere for the dog,” said Tom Reyes. “Then it came home by itself.”",
     "direct Tom Reyes: “We looked everywhere for the dog,” | “Then it came home by itself.”\n"},
    {"a paragraph left open is opened again", "en",
     "“The bridge is old and everybody knows it,” said engineer Carla Moss. “We closed it "
     "twice.\n\n"
     "“The third time it stays closed.”\n\n"
     "The council meets on Tuesday.",
     "direct Carla Moss: “The bridge is old and everybody knows it,” | “We closed it twice. | "
     "“The third time it stays closed.”\n"},
    {"the speaker goes on in the next paragraph", "en",
     "“Nobody told us about the closure,” said Peter Hale, a baker.\n\n"
     "“My customers now walk half an hour to get here.”",
     "direct Peter Hale: “Nobody told us about the closure,”\n"
     "direct Peter Hale: “My customers now walk half an hour to get here.”\n"},
    {"a colon", "en", "Mayor Ines Prado was brief: “The road stays closed until June.”",
     "direct Ines Prado: “The road stays closed until June.”\n"},
    {"told somebody", "en", "“We are not for sale,” Karl Brandt told the Daily Herald on Monday.",
     "direct Karl Brandt: “We are not for sale,”\n"},
    {"two speakers take turns", "en",
     "“The price is far too high,” said Nora Keane. “It is what the land is worth,” Dan Ortiz "
     "replied.",
     "direct Nora Keane: “The price is far too high,”\n"
     "direct Dan Ortiz: “It is what the land is worth,”\n"},
    {"a question and who asked it", "en",
     "“Why did nobody call the police?” asked judge Helen Stark.",
     "direct Helen Stark: “Why did nobody call the police?”\n"},

    {"marks within marks belong to the outer speaker", "en",
     "“My father said ‘never sell the boat’ and I never did,” Owen Pratt said.",
     "direct Owen Pratt: “My father said ‘never sell the boat’ and I never did,”\n"},
    {"single marks and apostrophes", "en",
     "‘We don’t know what’s in the barrels,’ said Ruth Allen. The council’s lawyers don’t either.",
     "direct Ruth Allen: ‘We don’t know what’s in the barrels,’\n"},
    {"three paragraphs of one quotation", "en",
     "“It began with a knock on the door,” Lena Fuchs recalled. “I opened it.\n\n"
     "“There was nobody there.\n\n"
     "“Only the snow.”",
     "direct Lena Fuchs: “It began with a knock on the door,” | “I opened it. | “There was nobody "
     "there. | “Only the snow.”\n"},
    {"the clause between name and verb", "en",
     "Ivan Petrov, who has lived on the island since 1970, said: “The sea took my garden first.”",
     "direct Ivan Petrov: “The sea took my garden first.”\n"},
    {"a sentence between two quotations changes the speaker", "en",
     "“The harvest was poor this year,” said Luis Vega. His neighbour disagreed. “It was the best "
     "in ten years,” said Marta Ruiz.",
     "direct Luis Vega: “The harvest was poor this year,”\n"
     "direct Marta Ruiz: “It was the best in ten years,”\n"},

    /* ---- reported speech ---- */
    {"a clause with that", "en", "Maria Lund said that the library would open in March.",
     "indirect Maria Lund: that the library would open in March\n"},
    {"a clause without that", "en", "Harold Finch said the roof would be finished by autumn.",
     "indirect Harold Finch: the roof would be finished by autumn\n"},
    {"according to, in front", "en", "According to Rosa Diaz, the factory will close in June.",
     "indirect Rosa Diaz: the factory will close in June\n"},
    {"according to, behind", "en", "The factory will close in June, according to Rosa Diaz.",
     "indirect Rosa Diaz: The factory will close in June\n"},
    {"the cue behind the clause", "en", "The factory will close in June, Rosa Diaz said on Monday.",
     "indirect Rosa Diaz: The factory will close in June\n"},
    {"told whom, and a clause", "en",
     "Karl Brandt told reporters that the company was not for sale.",
     "indirect Karl Brandt: that the company was not for sale\n"},
    {"some words of a clause in marks", "en",
     "Vera Stone said the plan was “a gift to the banks” and should be stopped.",
     "mixed Vera Stone: the plan was “a gift to the banks” and should be stopped\n"},
    {"marks of an old archive are no proof", "en",
     "Vera Stone said the plan was ''a gift to the banks'' and should be stopped.",
     "indirect Vera Stone: the plan was ''a gift to the banks'' and should be stopped\n"},

    {"said and added", "en",
     "Rosa Diaz said the factory would close in June, and added that nobody would lose a pension.",
     "indirect Rosa Diaz: the factory would close in June\n"
     "indirect Rosa Diaz: that nobody would lose a pension\n"},
    {"asked whether", "en", "Helen Stark asked whether the police had been called.",
     "indirect Helen Stark: whether the police had been called\n"},
    {"called it something", "en", "Vera Stone called the plan “a gift to the banks” on Sunday.",
     "mixed Vera Stone: the plan “a gift to the banks”\n"},
    {"told a newspaper what then happened", "en",
     "Karl Brandt told the Daily Herald that two buyers had called.",
     "indirect Karl Brandt: that two buyers had called\n"},
    {"talks are held, not reported", "en",
     "Adam Kovac held talks with the miners in the capital on Monday.", ""},

    /* ---- marks that quote nobody ---- */
    {"scare quotes", "en",
     "The town has a “smart” bin on every corner, and most of the “volunteers” are paid.", ""},
    {"titles of works", "en",
     "Her novel “The Long Road to the Sea” won the prize in 2014. It was filmed as “Salt” two "
     "years "
     "later.",
     ""},
    {"a headline has no speaker", "en",
     "'We shall never surrender this valley to them'\n\n"
     "The valley of Lorn has been for sale since May. The council wants to keep it.",
     ""},

    /* ---- who it is ---- */
    {"a spokesman is not his president", "en",
     "President Adam Kovac met the press on Monday. “The talks will go on,” the president’s "
     "spokesman, Milan Horak, said.",
     "direct Milan Horak: “The talks will go on,”\n"},
    {"a spokesman named behind", "en",
     "President Adam Kovac flew to Rome. His spokesman Milan Horak said the talks would go on.",
     "indirect Milan Horak: the talks would go on\n"},
    {"a spokesman for somebody", "en",
     "“We have no comment on the lawsuit,” said Lisa Grant, a spokeswoman for Senator Paul "
     "Whitley.",
     "direct Lisa Grant: “We have no comment on the lawsuit,”\n"},
    {"two people of one surname", "en",
     "John Baker sold the farm in May. His daughter Emma Baker wanted to keep it.\n\n"
     "“It had to be done this year,” John Baker said.\n\n"
     "“I would have waited for the spring,” Emma Baker said.",
     "direct John Baker: “It had to be done this year,”\n"
     "direct Emma Baker: “I would have waited for the spring,”\n"},
    {"a surname later stands for the full name", "en",
     "Laura Jennings has led the museum since 2009. “We need more room for the ships,” Jennings "
     "said.",
     "direct Laura Jennings: “We need more room for the ships,”\n"},
    {"Mr and Ms", "en",
     "Frank Doyle and Alice Doyle married in 1980.\n\n"
     "“She has always been the better cook,” Mr. Doyle said.\n\n"
     "“He has never tried to learn it,” Ms. Doyle said.",
     "direct Frank Doyle: “She has always been the better cook,”\n"
     "direct Alice Doyle: “He has never tried to learn it,”\n"},
    {"she, of two who were named", "en",
     "Martin Cole met Susan Park in Geneva on Tuesday. “We have agreed on nothing yet,” she said.",
     "direct Susan Park: “We have agreed on nothing yet,”\n"},
    {"he, a sentence later", "en",
     "Victor Lang bought the mill in 1998. He said it had never made a profit.",
     "indirect Victor Lang: it had never made a profit\n"},
    {"the office stands for the person", "en",
     "Prime Minister Olga Reiss opened the bridge on Friday. “It will serve us for a hundred "
     "years,” the prime minister said.",
     "direct Olga Reiss: “It will serve us for a hundred years,”\n"},
    {"an organisation", "en",
     "“The line will be closed all weekend,” the transport ministry said in a statement.",
     "direct the transport ministry: “The line will be closed all weekend,”\n"},
    {"an official without a name", "en",
     "“We do not expect a deal this week,” a senior official said.",
     "direct a senior official: “We do not expect a deal this week,”\n"},
    {"a lawyer is not his client", "en",
     "Bruno Falk was arrested on Sunday. “My client was at home that night,” his lawyer said.",
     "direct his lawyer: “My client was at home that night,”\n"},
    {"a paper reports", "en", "The Daily Herald reported that two buyers had called.",
     "indirect Daily Herald: that two buyers had called\n"},
    {"a Chinese name has its family name first", "en",
     "Liu Jianhong opened the fair on Monday. “The doors are open to all,” Liu said.",
     "direct Liu Jianhong: “The doors are open to all,”\n"},
    {"a group", "en", "Residents said the water had been brown for days.",
     "indirect Residents: the water had been brown for days\n"},

    /* ---- who speaks is set before the words ---- */
    {"a transcript", "en",
     "Robert Ford and Elena Alvarez met before the committee on Thursday.\n\n"
     "CHAIRMAN FORD: Thank you for coming today.\n\n"
     "MS. ALVAREZ: I am glad to be here.\n\n"
     "CHAIRMAN FORD: Please tell us what you saw.\n\n"
     "MS. ALVAREZ: The door was open when I came.",
     "direct Robert Ford: Thank you for coming today.\n"
     "direct Elena Alvarez: I am glad to be here.\n"
     "direct Robert Ford: Please tell us what you saw.\n"
     "direct Elena Alvarez: The door was open when I came.\n"},
    {"an interview: the questions are nobody's", "en",
     "Clara Novak has kept the lighthouse for thirty years.\n\n"
     "Q: How many steps are there?\n\n"
     "A: I stopped counting long ago.\n\n"
     "Q: Will you miss it?\n\n"
     "A: Only the light.",
     "direct ?: How many steps are there?\n"
     "direct Clara Novak: I stopped counting long ago.\n"
     "direct ?: Will you miss it?\n"
     "direct Clara Novak: Only the light.\n"},

    /* ---- readouts ---- */
    {"a readout goes on in the leader's words", "en",
     "President Jan Halder and President Otto Brekke held talks in the capital on Monday.\n\n"
     "Jan Halder pointed out that he is pleased to come again. Ten years ago, I planted a tree in "
     "this garden. Our friendship has grown with it.\n\n"
     "Otto Brekke stated that the visit opens a new chapter. We are ready to build the railway "
     "with "
     "you. My government has set the money aside.\n\n"
     "The two sides exchanged views on shipping. A banquet followed.",
     "indirect Jan Halder: that he is pleased to come again\n"
     "free Jan Halder: Ten years ago, I planted a tree in this garden. | Our friendship has grown "
     "with it.\n"
     "indirect Otto Brekke: that the visit opens a new chapter\n"
     "free Otto Brekke: We are ready to build the railway with you. | My government has set the "
     "money aside.\n"},
    {"in ordinary news the reporter goes on", "en",
     "Emil Halder said that the railway would cost two billion. “I planted a tree in this garden "
     "ten "
     "years ago,” he said. The tree is an oak.\n\n"
     "Otto Brekke said that his government had set the money aside. “We are ready to build,” he "
     "added. The line is 300 miles long.",
     "indirect Emil Halder: that the railway would cost two billion\n"
     "direct Emil Halder: “I planted a tree in this garden ten years ago,”\n"
     "indirect Otto Brekke: that his government had set the money aside\n"
     "direct Otto Brekke: “We are ready to build,”\n"},
    {"a columnist speaks for himself", "en",
     "I moved to the coast two years ago. We had never seen such storms.\n\n"
     "My neighbour Ada Quinn said that the winter would be mild. I believed every word. We bought "
     "no wood.\n\n"
     "I have learned since then. My stove is the best friend that I have. The baker Leo Marsh said "
     "that nobody trusts forecasts here.",
     "indirect Ada Quinn: that the winter would be mild\n"
     "indirect Leo Marsh: that nobody trusts forecasts here\n"},

    /* ---- marks of other languages ---- */
    {"German marks", "de", "„Der Zug fährt heute nicht mehr“, sagte Uwe Lindner.",
     "direct Uwe Lindner: „Der Zug fährt heute nicht mehr“\n"},
    {"French marks", "fr", "« Le train ne partira pas ce soir », a dit Luc Moreau.",
     "direct Luc Moreau: « Le train ne partira pas ce soir »\n"},
    {"French: a cue within the marks, where the text breaks off", "fr",
     "« Le train ne partira pas ce soir, a dit Luc Moreau,",
     "direct Luc Moreau: « Le train ne partira pas ce soir,\n"},
};

/* An article with what was found in it. */
static void test_story(gconstpointer data) {
    const Story *story = data;
    assert_heard(story->text, story->language, story->heard);
}

/* What a speaker is, of which sex as far as the story tells, and how much each says. */
static void test_speakers(void) {
    static const struct {
        const char *name, *family;
        BcSpeakerKind kind;
        BcSex sex;
        guint words, words_voiced;
    } wanted[] = {
        {"Robin Tate", "tate", BC_SPEAKER_PERSON, BC_SEX_FEMALE, 11, 5},
        {"Sam Orr", "orr", BC_SPEAKER_PERSON, BC_SEX_MALE, 10, 8},
        {"A senior official", "a senior official", BC_SPEAKER_UNNAMED, BC_SEX_UNKNOWN, 4, 0},
        {"The ministry", "the ministry", BC_SPEAKER_ORGANISATION, BC_SEX_UNKNOWN, 5, 0},
        {"Residents", "residents", BC_SPEAKER_GROUP, BC_SEX_UNKNOWN, 4, 0},
    };
    Told told = tell("“We counted every boat twice,” Robin Tate said. She said that one boat had "
                     "been lost.\n\n"
                     "“Two boats sank that night,” Mr. Sam Orr said. He called the fog “thick as "
                     "milk”.\n\n"
                     "A senior official said that nobody had drowned. The ministry said that the "
                     "pier was safe. Residents said that it was not.",
                     "en");
    guint n;
    const BcSpeaker *speakers = bc_attribution_speakers(told.attribution, &n);
    g_assert_cmpuint(n, ==, G_N_ELEMENTS(wanted));
    for (guint i = 0; i < MIN(n, G_N_ELEMENTS(wanted)); i++) {
        g_assert_cmpstr(speakers[i].name, ==, wanted[i].name);
        g_assert_cmpstr(speakers[i].family, ==, wanted[i].family);
        g_assert_cmpint(speakers[i].kind, ==, wanted[i].kind);
        g_assert_cmpint(speakers[i].sex, ==, wanted[i].sex);
        g_assert_cmpuint(speakers[i].words, ==, wanted[i].words);
        g_assert_cmpuint(speakers[i].words_voiced, ==, wanted[i].words_voiced);
    }
    forget(&told);
}

static void test_source_and_cue(void) {
    const char *text = "“The ferry,” Anna Weber said, “will not sail.”";
    Told told = tell(text, "en");
    guint n;
    const BcQuote *quotes = bc_attribution_quotes(told.attribution, &n);
    g_assert_cmpuint(n, ==, 1);
    g_autofree char *source = bc_document_fold(told.document, quotes[0].source);
    g_autofree char *cue = bc_document_fold(told.document, quotes[0].cue);
    g_assert_cmpstr(source, ==, "Anna Weber");
    g_assert_cmpstr(cue, ==, "said");
    forget(&told);
}

/* ---- the promises, whatever the text ---- */

static gboolean on_boundaries(const char *text, BcSpan span) {
    return ((guchar)text[span.start] & 0xC0) != 0x80 && ((guchar)text[span.end] & 0xC0) != 0x80;
}

/* TRUE when the span is in one block that may be read aloud. */
static gboolean in_block(const BcArticle *article, BcSpan span) {
    gsize n;
    const BcBlock *blocks = bc_article_blocks(article, &n);
    for (gsize i = 0; i < n; i++)
        if (bc_span_contains(blocks[i].span, span)) return blocks[i].kind != BC_BLOCK_FURNITURE;
    return FALSE;
}

static void check_span(const BcArticle *article, BcSpan span) {
    gsize length;
    const char *text = bc_article_text(article, &length);
    g_assert_cmpuint(span.end, <=, length);
    g_assert_true(on_boundaries(text, span));
    g_assert_true(in_block(article, span));
}

static void check_quote(const Told *told, const BcQuote *quote, guint n_speakers, guint8 *direct) {
    g_assert_cmpuint(quote->n_content, >, 0);
    g_assert_cmpint(quote->speaker, >=, -1);
    g_assert_cmpint(quote->speaker, <, (int)n_speakers);
    for (guint k = 0; k < quote->n_content; k++) {
        BcSpan span = quote->content[k];
        g_assert_false(bc_span_empty(span));
        check_span(told->article, span);
        if (k > 0) g_assert_cmpuint(span.start, >=, quote->content[k - 1].end);
        for (gsize i = span.start; quote->type == BC_QUOTE_DIRECT && i < span.end; i++) {
            g_assert_cmpuint(direct[i], ==, 0);
            direct[i] = 1;
        }
    }
    if (!bc_span_empty(quote->source)) check_span(told->article, quote->source);
    if (!bc_span_empty(quote->cue)) check_span(told->article, quote->cue);
}

static void check_promises(const Told *told) {
    guint n, n_speakers;
    gsize length;
    bc_article_text(told->article, &length);
    const BcQuote *quotes = bc_attribution_quotes(told->attribution, &n);
    const BcSpeaker *speakers = bc_attribution_speakers(told->attribution, &n_speakers);
    g_autofree guint8 *direct = g_new0(guint8, length + 1);
    int heard = -1;
    for (guint i = 0; i < n; i++) {
        check_quote(told, &quotes[i], n_speakers, direct);
        if (i > 0) g_assert_cmpuint(quotes[i].content[0].start, >=, quotes[i - 1].content[0].start);
        g_assert_cmpint(quotes[i].speaker, <=, heard + 1);
        heard = MAX(heard, quotes[i].speaker);
    }
    g_assert_cmpint(heard, ==, (int)n_speakers - 1);
    for (guint i = 0; i < n_speakers; i++) {
        g_assert_cmpstr(speakers[i].name, !=, "");
        g_assert_cmpuint(speakers[i].words_voiced, <=, speakers[i].words);
    }
}

/* The text in pieces: words with what clings to them, single quotation marks, paragraph breaks. */
static GPtrArray *pieces_of(const char *text) {
    GPtrArray *pieces = g_ptr_array_new_with_free_func(g_free);
    g_auto(GStrv) parts = g_regex_split_simple(" |(\n\n)|([“”\"„«»])", text, 0, 0);
    for (char **part = parts; *part != NULL; part++)
        if (**part != '\0') g_ptr_array_add(pieces, g_strdup(*part));
    return pieces;
}

static void mutate_once(GPtrArray *pieces, GRand *rand) {
    static const char *const marks[] = {"“", "”", "\"", "'", "''", "„", "«", "»", ":", "\n\n"};
    guint i = (guint)g_rand_int_range(rand, 0, (gint32)pieces->len);
    guint k = (guint)g_rand_int_range(rand, 0, (gint32)pieces->len);
    switch (g_rand_int_range(rand, 0, 4)) {
    case 0:
        if (pieces->len > 6) g_ptr_array_remove_index(pieces, i);
        break;
    case 1: g_ptr_array_insert(pieces, (int)k, g_strdup(g_ptr_array_index(pieces, i))); break;
    case 2: {
        gpointer held = pieces->pdata[i];
        pieces->pdata[i] = pieces->pdata[k];
        pieces->pdata[k] = held;
        break;
    }
    default:
        g_ptr_array_insert(pieces, (int)i,
                           g_strdup(marks[g_rand_int_range(rand, 0, G_N_ELEMENTS(marks))]));
    }
}

static char *mutated(const char *text, GRand *rand) {
    g_autoptr(GPtrArray) pieces = pieces_of(text);
    for (int left = g_rand_int_range(rand, 1, 16); left > 0; left--) mutate_once(pieces, rand);
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < pieces->len; i++)
        g_string_append_printf(out, "%s%s", (const char *)pieces->pdata[i],
                               g_rand_int_range(rand, 0, 8) > 0 ? " " : "");
    return g_string_free(out, FALSE);
}

static void test_mutations(void) {
    g_autoptr(GRand) rand = g_rand_new_with_seed(1815);
    for (guint i = 0; i < 300 && !g_test_failed(); i++) {
        const Story *story = &stories[i % G_N_ELEMENTS(stories)];
        g_autofree char *text = mutated(story->text, rand);
        Told told = tell(text, story->language), again = tell(text, story->language);
        check_promises(&told);
        g_autofree char *first = listen(&told);
        g_autofree char *second = listen(&again);
        g_assert_cmpstr(first, ==, second);
        if (g_test_failed()) g_test_message("mutation %u: %s", i, text);
        forget(&told);
        forget(&again);
    }
}

static void test_stories_keep_promises(void) {
    for (gsize i = 0; i < G_N_ELEMENTS(stories); i++) {
        Told told = tell(stories[i].text, stories[i].language);
        check_promises(&told);
        forget(&told);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_set_nonfatal_assertions();
    for (gsize i = 0; i < G_N_ELEMENTS(stories); i++) {
        g_autofree char *path = g_strdup_printf("/attribution/%s", stories[i].name);
        g_test_add_data_func(path, &stories[i], test_story);
    }
    g_test_add_func("/attribution/what speakers are and how much they say", test_speakers);
    g_test_add_func("/attribution/the mention and the cue", test_source_and_cue);
    g_test_add_func("/attribution/promises hold for the stories", test_stories_keep_promises);
    g_test_add_func("/attribution/promises hold for 300 broken stories", test_mutations);
    return g_test_run();
}
