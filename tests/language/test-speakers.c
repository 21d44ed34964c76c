/* Who is meant by a pronoun, a description or a house's noun beside words in marks.  A story for
 * each rule, with who should be heard. */
#include "told.h"

typedef struct {
    const char *name, *text;
    const char *heard; /* "direct speaker: words | words" a line, in text order */
} Story;

static const Story stories[] = {
    /* ---- answers ---- */
    {"a witness is not who questions her",
     "Ewa Novak told the court that she had left at six. \"I turned the key twice,\" she "
     "said.\n\nThe prosecutor, Maud Ferrer, rose. \"And who else had a key?\" she asked. \"Only my "
     "brother,\" the witness answered.",
     "direct Ewa Novak: \"I turned the key twice,\"\ndirect Maud Ferrer: \"And who else had a "
     "key?\"\ndirect Ewa Novak: \"Only my brother,\"\n"},
    {"she replied to her",
     "\"Did you see the boat?\" Vera Holm asked.\n\n\"It was too dark for that,\" Ana Lund "
     "said.\n\n\"It was noon,\" Holm said. \"Not in the boathouse,\" she replied.",
     "direct Vera Holm: \"Did you see the boat?\"\ndirect Ana Lund: \"It was too dark for "
     "that,\"\ndirect Vera Holm: \"It was noon,\"\ndirect Ana Lund: \"Not in the boathouse,\"\n"},

    /* ---- houses ---- */
    {"the company is the one just named",
     "The buyer, Meridian Stays, plans to keep the name. \"Nobody loses a job here,\" the group "
     "said.",
     "direct Meridian Stays: \"Nobody loses a job here,\"\n"},
    {"it is a house, though its name could be a woman's",
     "The mill's owner, Thora Lofts, declined to answer. \"We feel with all who lived there,\" it "
     "said.",
     "direct Thora Lofts: \"We feel with all who lived there,\"\n"},
    {"an association and what it told an agency",
     "The brewers' association told the news agency NPA that hops were dear. \"They cost us a "
     "third more,\" the association said.",
     "direct The brewers' association: \"They cost us a third more,\"\n"},

    /* ---- letters ---- */
    {"what a message says is its writer's",
     "The jury saw a message that Colin Marr had sent to his sister. \"Do not say where I was,\" "
     "it read.",
     "direct Colin Marr: \"Do not say where I was,\"\n"},
    {"a second message is from the same",
     "\"Some people cannot hold anything,\" Dele Okon wrote. A second message, deleted at once, "
     "read: “Next week we try without a keeper.”",
     "direct Dele Okon: \"Some people cannot hold anything,\"\ndirect Dele Okon: “Next week we try "
     "without a keeper.”\n"},
    {"what a law says is the law's",
     "The council passed a law on Monday. \"No bell shall ring after nine,\" the law says.",
     "direct the law: \"No bell shall ring after nine,\"\n"},

    /* ---- clauses ---- */
    {"a nearer verb of judging",
     "The ministry wants to reach all by June, a target that the union called “more of a prayer "
     "than a plan”.",
     "direct the union: “more of a prayer than a plan”\n"},
    {"a clause of its own",
     "Carl Benn opened a tin so solemnly that a man in the front row whispered, “Is that in the "
     "play?”",
     "direct a man in the front row: “Is that in the play?”\n"},
    {"a long clause in between",
     "“We have thirty hours,” said Tomas Rey, who was standing on the slipway with a radio in each "
     "hand, one of which kept talking about the weather of the day before, “and I would like "
     "sixty.”",
     "direct Tomas Rey: “We have thirty hours,” | “and I would like sixty.”\n"},

    /* ---- pronouns and descriptions ---- */
    {"a pronoun chooses between brother and sister",
     "The last letter of Ines Calder was read on Sunday. Her brother, Felix Calder, sighed.\n\nIn "
     "the letter Calder thanked the nurses. “They carried me like good furniture,” she wrote.",
     "direct Ines Calder: “They carried me like good furniture,”\n"},
    {"the bishop is nobody of the paragraph before",
     "Milos Dvorak slept in his car.\n\nThe bishop came on Sunday. “I have brought you a bell. The "
     "rest will follow,” he said.",
     "direct The bishop: “I have brought you a bell. The rest will follow,”\n"},
    {"a captain who is told something may answer",
     "Captain Emrys Holt sailed late.\n\n“You had four messages,” Petra Lund told the "
     "captain.\n\n“They were all about football,” he replied.",
     "direct Petra Lund: “You had four messages,”\ndirect Emrys Holt: “They were all about "
     "football,”\n"},
    {"the vicar, the Rev",
     "Thomas Wragg was buried on Thursday.\n\nThe vicar, the Rev Simon Todd, spoke. “I have been "
     "timed before,” he said.",
     "direct Simon Todd: “I have been timed before,”\n"},
    {"a student named",
     "The interpreter, a student named Pia Holm, blushed. “I guessed a word,” she said.",
     "direct Pia Holm: “I guessed a word,”\n"},
    {"a sign calls nobody",
     "Erik Lind rode home. “It happens to us all,” Erik said. A child held up a sign: “Hej Erik”.",
     "direct Erik Lind: “It happens to us all,”\n"},
};

/* What is reported is the tagger's; here only words in marks count. */
static char *direct_only(const char *heard) {
    g_auto(GStrv) lines = g_strsplit(heard, "\n", -1);
    GString *kept = g_string_new(NULL);
    for (char **line = lines; *line != NULL; line++)
        if (g_str_has_prefix(*line, "direct ")) g_string_append_printf(kept, "%s\n", *line);
    return g_string_free(kept, FALSE);
}

static void test_story(gconstpointer data) {
    const Story *story = data;
    Told told = tell(story->text, "en");
    g_autofree char *heard = listen(&told);
    g_autofree char *direct = direct_only(heard);
    g_assert_cmpstr(direct, ==, story->heard);
    forget(&told);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_set_nonfatal_assertions();
    for (gsize i = 0; i < G_N_ELEMENTS(stories); i++) {
        g_autofree char *path = g_strdup_printf("/speakers/%s", stories[i].name);
        g_test_add_data_func(path, &stories[i], test_story);
    }
    return g_test_run();
}
