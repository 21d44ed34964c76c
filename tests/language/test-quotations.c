/* Words in marks and transcripts: which of them are speech, and whose.  A story for each rule, with
 * who should be heard. */
#include "told.h"

typedef struct {
    const char *name, *text;
    const char *heard; /* "type speaker: words | words" a line, in text order; "?" is nobody */
} Story;

static const Story stories[] = {
    /* ---- behind the marks ---- */
    {"words before the name that are not part of it",
     "\"We are tying our own hands,\" state Sen. Joan Holm said on Monday.",
     "direct Joan Holm: \"We are tying our own hands,\"\n"},
    {"the name begins the clause, what follows explains it",
     "“The bridge was never inspected,” Amy Lund, deputy harbour adviser, said on a call.",
     "direct Amy Lund: “The bridge was never inspected,”\n"},
    {"a verb that no list has",
     "Jonas Wirth bought a farm. “This will not end well for us,” Wirth grumped.",
     "direct Jonas Wirth: “This will not end well for us,”\n"},
    {"a forgotten comma",
     "Lena Sweeny builds houses. “He put many people out of business too\" Sweeny said in Edison.",
     "direct Lena Sweeny: “He put many people out of business too\"\n"},
    {"the name of a show is no speech",
     "On \"Morning Joe,\" host Carla Brandt asked whether it would rain.",
     "indirect Carla Brandt: whether it would rain\n"},
    {"a sentence that introduces the next quotation is not the cue of the last",
     "Ida Vane won. “I have not been told so.” She went on to say:\n\n“None of them will come.”",
     "direct Ida Vane: “I have not been told so.”\n"
     "direct Ida Vane: “None of them will come.”\n"},
    {"a name that is a word",
     "\"People point the finger at the banks,\" From said. \"It is another world.\"",
     "direct From: \"People point the finger at the banks,\" | \"It is another world.\"\n"},
    {"it added",
     "“The city has forgotten its river,” the Herald wrote.\n\n“It must remember soon,” it added.",
     "direct Herald: “The city has forgotten its river,”\n"
     "direct Herald: “It must remember soon,”\n"},

    /* ---- in front of them ---- */
    {"a participle has the subject of its sentence",
     "Nora Quist sent a message to supporters in Oslo, saying: \"We have just won the vote.\"",
     "direct Nora Quist: \"We have just won the vote.\"\n"},
    {"adding", "“It is cold,” Eva Holm said on her boat, adding, “It was always cold here.”",
     "direct Eva Holm: “It is cold,”\ndirect Eva Holm: “It was always cold here.”\n"},
    {"who is asked does not speak",
     "Bern Sander was asked by host Mila Hart, “Will you ever go back home?” Sander responded, “It "
     "is too far.”",
     "direct Mila Hart: “Will you ever go back home?”\ndirect Bern Sander: “It is too far.”\n"},
    {"who is asked by nobody known does not speak either",
     "In an interview Bern Sander was asked, “What is the most dangerous place?”",
     "direct ?: “What is the most dangerous place?”\n"},
    {"said somebody", "The guns were sold. Said Otto Comey, \"It is very painful to all of us.\"",
     "direct Otto Comey: \"It is very painful to all of us.\"\n"},
    {"a remark is not remarked",
     "The lawmaker Ana Cruz said Orr's remarks \"have done the country a great deal of harm.\"",
     "mixed Ana Cruz: Orr's remarks \"have done the country a great deal of harm.\"\n"},
    {"half a sentence in marks",
     "Mara Sand left. The deal “looks after the wants of the rich,” Sand wrote. “It is bad.”",
     "mixed Mara Sand: The deal “looks after the wants of the rich,” | “It is bad.”\n"},

    /* ---- without a verb ---- */
    {"a heading, a dash and a name",
     "TURNOUT DOES NOT RAISE HOPES - Philip Bump: “At last the contests have begun, and we "
     "know it.” [Herald.]",
     "direct Philip Bump: “At last the contests have begun, and we know it.”\n"},
    {"a signature",
     "It was a long night.\n\n“He scares me. I hear him talk about us.” ― Kris Correa\n\n“So it "
     "is.”\n\n- Tom "
     "Lind, 42, of Ohio.",
     "direct Kris Correa: “He scares me. I hear him talk about us.”\ndirect Tom Lind: “So it "
     "is.”\n"},
    {"a dash that is no signature",
     "It was late.\n\n“He has gone for good” — Nobody knew where to.", ""},
    {"a quotation set apart, with its signature inside",
     "Trade was slow.\n\n\"I fear that thrift will be praised again.\n\nLena Baker, Centre for "
     "Rain.\"\n\nIt was not.",
     "direct Lena Baker: \"I fear that thrift will be praised again.\n"},
    {"issued the following statement",
     "In reply Dora Klein issued the following statement:\n\n“Our prayers are with all of them. We "
     "mourn.”",
     "direct Dora Klein: “Our prayers are with all of them. We mourn.”\n"},
    {"the sentence before reports somebody's words",
     "Jo Obel had a duty to act on the climate, Dan Axel said. \"It is not just one item.\"",
     "indirect Dan Axel: Jo Obel had a duty to act on the climate\n"
     "direct Dan Axel: \"It is not just one item.\"\n"},
    {"a line in marks between paragraphs is a heading",
     "Ron Dale had seen it all.\n\n'There is so much anger.'\n\nThe town was quiet.", NULL},
    {"left over from a page",
     "The mayor wrote.\n\n<post author=\"a b\" text=\"that in the end all things will pass\">.",
     ""},

    {"the speaker is named behind the paragraph",
     "It was late.\n\n“I have crossed this water forty-four thousand times.”\n\nWith these words "
     "Captain Nora "
     "Finch "
     "tied up the ferry.",
     "direct Nora Finch: “I have crossed this water forty-four thousand times.”\n"},
    {"who belongs to what",
     "\"It is a fine for living on the wrong side,\" Katya Brand of the valley council wrote.",
     "direct Katya Brand: \"It is a fine for living on the wrong side,\"\n"},
    {"a thing that reads is nobody who spoke",
     "“I told you so,” Ada Moen said.\n\n“Do not feed the bears in the morning,” it read.",
     "direct Ada Moen: “I told you so,”\ndirect ?: “Do not feed the bears in the morning,”\n"},

    /* ---- marks that go wrong ---- */
    {"the wrong closing mark",
     "Amy Stone wrote: “Let us go. We can do it.’ Stone was in the house for the speech.",
     "direct Amy Stone: “Let us go. We can do it.’\n"},
    {"an opening mark that closes",
     "Amy Stone wrote: “The polls give us an idea of the end.“[Herald] The rest was silence here.",
     "direct Amy Stone: “The polls give us an idea of the end.“\n"},
    {"what was left open is another's",
     "“It is a whistle,” Gwen Moor said on Friday. “If he is not clever, then nobody is.\n\n“I "
     "have "
     "been thinking about this,” said Jim Clyde.",
     "direct Gwen Moor: “It is a whistle,”\n"
     "direct Jim Clyde: “If he is not clever, then nobody is. | “I have been thinking about "
     "this,”\n"},

    /* ---- transcripts ---- */
    {"a table is no transcript",
     "Here is the count.\n\nOlga Fisk: 1,769.\n\nPer Lund: 1,501.\n\nFisk: 547.\n\nLund: 46.", ""},
    {"names over sections are no transcript",
     "What they need.\n\nSand: Win in a walk.\n\nThe senator led.\n\nFisk: Keep it near.\n\nShe "
     "won "
     "before.\n\nLund: Move past the north.\n\nHe has much to prove.",
     ""},
    {"the article goes on behind the last turn",
     "The panel met.\n\nMATTHEWS: Is it bad?\n\nLOPEZ: Nobody knows.\n\nMATTHEWS: I never "
     "did.\n\nWe "
     "all pay for it.\n\nThe panel forgot one thing. The tax is small.",
     "direct MATTHEWS: Is it bad?\ndirect LOPEZ: Nobody knows.\n"
     "direct MATTHEWS: I never did. | We all pay for it.\n"},
    {"a transcript in marks under a headline with a colon",
     "Penn: He will not come.\n\nPart of it:\n\n\"WALL: Will he come?\n\n\"PENN: He will not come "
     "tomorrow.\n\n\"He never said so.\n\n\"WALL: Thank you, governor.\"",
     "direct WALL: Will he come?\n"
     "direct PENN: He will not come tomorrow. | \"He never said so.\n"
     "direct WALL: Thank you, governor.\"\n"},
    {"a title is nobody's words",
     "Kari Lund won the prize.\n\n\"The Long Way to the Sea\", directed by Kari Lund, follows a "
     "van.\n\nOthers carried placards with slogans such as \"You can not borrow a treadmill\".",
     NULL},
    {"a statement speaks for who issued it",
     "The bank published a letter to its customers on Monday. \"We have made mistakes and we will "
     "put them right,\" it said.",
     "direct The bank: \"We have made mistakes and we will put them right,\"\n"},
    {"Q. and A.",
     "Clara Novak keeps the light.\n\nQ. How many steps?\n\nA. I stopped counting.\n\nQ. "
     "Why?\n\nA. "
     "Nobody asked.",
     "direct ?: How many steps?\ndirect Clara Novak: I stopped counting.\n"
     "direct ?: Why?\ndirect Clara Novak: Nobody asked.\n"},
};

static void test_story(gconstpointer data) {
    const Story *story = data;
    if (story->heard != NULL) {
        assert_heard(story->text, "en", story->heard);
        return;
    }
    Told told = tell(story->text, "en");
    g_autofree char *by_rules = listen_to_rules(&told);
    g_assert_null(strstr(by_rules, "direct"));
    g_autofree char *heard = listen(&told);
    g_assert_false(g_str_has_prefix(heard, "direct") || strstr(heard, "\ndirect") != NULL);
    forget(&told);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_set_nonfatal_assertions();
    for (gsize i = 0; i < G_N_ELEMENTS(stories); i++) {
        g_autofree char *path = g_strdup_printf("/quotations/%s", stories[i].name);
        g_test_add_data_func(path, &stories[i], test_story);
    }
    return g_test_run();
}
