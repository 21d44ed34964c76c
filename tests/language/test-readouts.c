/* Readouts: who is heard without marks.  Each story stands between the same lead and end, which
 * make the text a readout; only free speech is listed. */
#include "told.h"

#define LEAD                                                                                       \
    "VELIN, 4 May (Meridian) -- President Jan Halder held talks with Prime Minister Ada Brekke, "  \
    "who is on an official visit, and signed a memorandum on bilateral cooperation.\n\n"

typedef struct {
    const char *name, *text;
    const char *heard; /* "speaker: words | words" a line */
} Story;

static const Story stories[] = {
    {"behind a courtesy",
     LEAD "Brekke thanked the president for his hospitality. We have come as friends. Our door is "
          "open.",
     "Ada Brekke: We have come as friends. | Our door is open.\n"},
    {"behind a colon, and in the paragraph after it",
     LEAD "At the press conference Jan Halder said: the friendship has never been as strong. We "
          "have built the railway.\n\n"
          "I am sure that we will build the bridge.",
     "Jan Halder: the friendship has never been as strong. | We have built the railway.\n"
     "Jan Halder: I am sure that we will build the bridge.\n"},
    {"behind a comma",
     LEAD "Halder stressed, we are the first trading partner of Brekkia. I know that there are "
          "questions.",
     "Jan Halder: we are the first trading partner of Brekkia. | I know that there are "
     "questions.\n"},
    {"proposals",
     LEAD "Jan Halder put forward three proposals. First, we must keep the peace. Second, the two "
          "sides should open the border.",
     "Jan Halder: First, we must keep the peace. | Second, the two sides should open the "
     "border.\n"},
    {"dashes for marks",
     LEAD "– We are ready to build it, – said Jan Halder. – The money is there.",
     "Jan Halder: We are ready to build it,\n"
     "Jan Halder: The money is there.\n"},
    {"a dash in front and a comma behind",
     LEAD "– We are ready to build it this year, said Jan Halder.",
     "Jan Halder: We are ready to build it this year,\n"},
    {"the following expressions",
     LEAD "Halder said that the bridge was needed, and used the following expressions:\n\n"
          "We have been in this work for two years. I thank my friends.",
     "Jan Halder: We have been in this work for two years. | I thank my friends.\n"},
    {"labels that make no transcript",
     LEAD "President Jan Halder: Let us begin with the harvest. We had a good one.\n\n"
          "Ada Brekke: Thank you. I will be brief.",
     "Jan Halder: Let us begin with the harvest. | We had a good one.\n"
     "Ada Brekke: Thank you. | I will be brief.\n"},
    {"both sides end it",
     LEAD "Halder noted that trade has doubled. We are glad of it. The two sides exchanged views "
          "on shipping. The harbour is large.",
     "Jan Halder: We are glad of it.\n"},
    {"a deed of the speaker ends it",
     LEAD "Brekke said that the visit was short. I will come again. She also introduced her plan "
          "for the islands.",
     "Ada Brekke: I will come again.\n"},
    {"the cue behind the words, its verb first",
     LEAD
     "The sea does not belong to those who shout, affirmed the president upon receiving the guest. "
     "Our nets are empty, and we know who has emptied them.",
     "Jan Halder: The sea does not belong to those who shout,\n"
     "Jan Halder: Our nets are empty, and we know who has emptied them.\n"},
    {"sentences in front of their cue",
     LEAD "Halder thanked the visitor for her words.\n\n"
          "I bring you the greetings of my people. We will not forget this day, she underlined.",
     "Ada Brekke: I bring you the greetings of my people. | We will not forget this day,\n"},
    {"the guest and the host",
     LEAD "The guest thanked for the welcome. Our ships are at your service.\n\n"
          "The host praised her country. We have always sailed together.",
     "Ada Brekke: Our ships are at your service.\n"
     "Jan Halder: We have always sailed together.\n"},
    {"an aside between a speaker and his verb",
     LEAD "In this meeting, the prime minister, while conveying the warm greetings of her "
          "parliament, described the talks as useful. We must do this every year.",
     "Ada Brekke: We must do this every year.\n"},
    {"according to somebody",
     LEAD "According to Ada Brekke, the bridge is almost finished. We need only the railings.",
     "Ada Brekke: We need only the railings.\n"},
    {"a spokesman who passes on what his president said",
     LEAD "The spokesman added that President Halder stressed the depth of the ties. We do not "
          "abandon our neighbours.",
     "Jan Halder: We do not abandon our neighbours.\n"},
    {"an answer behind a colon",
     LEAD "Upon being asked whether the bridge would be free, Halder gave the following answer: It "
          "will cost nothing. We have promised it.",
     "Jan Halder: It will cost nothing. | We have promised it.\n"},
    {"nobody calls himself by his name",
     LEAD "Halder said that trade is growing. We are glad of it. Halder always likes to say so.",
     "Jan Halder: We are glad of it.\n"},
    {"reported and shifted back, it is the narrator's",
     LEAD "Halder said that the dam was safe. I have seen it myself.\n\n"
          "He affirmed the position of his country. The republic would not cease its efforts, the "
          "president added.",
     "Jan Halder: I have seen it myself.\n"},
    {"what may be either goes on with who has said I",
     LEAD "Halder pointed out that trade is growing. I thank the engineers. The turnover grew by a "
          "tenth.",
     "Jan Halder: I thank the engineers. | The turnover grew by a tenth.\n"},
    {"marks within are part of it",
     LEAD
     "Halder stated that the road is long. We know it. As the ancients put it, \"whoever walks "
     "together walks far\".",
     "Jan Halder: We know it. | As the ancients put it, \"whoever walks together walks far\".\n"},
    {"an office without a name",
     LEAD
     "Prime Minister Ada Brekke noted that the talks were cordial. We understand each other.\n\n"
     "Prime Minister stressed that time is short. We must not lose it.",
     "Ada Brekke: We understand each other.\n"
     "Ada Brekke: We must not lose it.\n"},
    {"without I and we",
     LEAD "Halder stressed that the border is calm. Both sides should keep it so. Halderia is "
          "ready to open it.\n\n"
          "Brekke said that trade comes first. Brekkia hopes for more of it and stands ready to "
          "invest.",
     "Jan Halder: Both sides should keep it so. | Halderia is ready to open it.\n"
     "Ada Brekke: Brekkia hopes for more of it and stands ready to invest.\n"},
    {"a readout that only narrates",
     LEAD "Halder said that the border was calm. The ministers would meet again in June.\n\n"
          "Brekke conveyed her greetings. She noted that trade had doubled.",
     ""},
    {"ordinary news of a president",
     "President Jan Halder said on Monday that the budget was ready. The vote is expected in June. "
     "Polls show that voters are tired.\n\n"
     "Ada Brekke, his rival, said it was too late. The race is close.",
     ""},
};

static char *listen_to_free_words(const Told *told) {
    g_autofree char *heard = listen(told);
    g_auto(GStrv) lines = g_strsplit(heard, "\n", -1);
    GString *free_words = g_string_new(NULL);
    for (char **line = lines; *line != NULL; line++)
        if (g_str_has_prefix(*line, "free "))
            g_string_append_printf(free_words, "%s\n", *line + strlen("free "));
    return g_string_free(free_words, FALSE);
}

static void test_story(gconstpointer data) {
    const Story *story = data;
    Told told = tell(story->text, "en");
    g_autofree char *heard = listen_to_free_words(&told);
    g_assert_cmpstr(heard, ==, story->heard);
    forget(&told);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_set_nonfatal_assertions();
    for (gsize i = 0; i < G_N_ELEMENTS(stories); i++) {
        g_autofree char *path = g_strdup_printf("/readouts/%s", stories[i].name);
        g_test_add_data_func(path, &stories[i], test_story);
    }
    return g_test_run();
}
