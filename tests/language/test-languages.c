/* Stories in several languages: who should be heard with which words. */
#include "told.h"

typedef struct {
    const char *name, *language, *text;
    const char *heard; /* "type speaker: words | words" a line, in text order */
} Story;

static const Story stories[] = {
    {"English: Mr and Mrs tell two people of one surname apart", "en",
     "Paul Kern and Rita Kern spoke to voters in Ohio on Monday.\n\n"
     "“It was a long day for all of us,” Mr. Kern said.\n\n"
     "“I am proud of what we have done,” Mrs. Kern said.",
     "direct Paul Kern: “It was a long day for all of us,”\n"
     "direct Rita Kern: “I am proud of what we have done,”\n"},
    {"German: marks below and above, the verb before its subject", "de",
     "„Wir werden diese Brücke bauen“, sagte Bürgermeisterin Petra Sommer am Montag. "
     "„Das ist ein Versprechen.“",
     "direct Petra Sommer: „Wir werden diese Brücke bauen“ | „Das ist ein Versprechen.“\n"},
    {"German: a comma before the clause, and a pronoun", "de",
     "Finanzminister Jens Albers sagte in Berlin, dass die Steuern sinken sollen. Er betonte: "
     "„Niemand zahlt mehr als heute.“",
     "indirect Jens Albers: dass die Steuern sinken sollen\n"
     "direct Jens Albers: „Niemand zahlt mehr als heute.“\n"},
    {"French: marks with spaces, the auxiliary before the verb", "fr",
     "« Nous ne fermerons pas cette école », a déclaré Camille Roche mardi à Lyon.",
     "direct Camille Roche: « Nous ne fermerons pas cette école »\n"},
    {"French: a pronoun tied to the verb by hyphens", "fr",
     "La ministre Hélène Marchand a affirmé que le texte serait voté. « C’est une bonne loi », "
     "a-t-elle dit.",
     "indirect Hélène Marchand: que le texte serait voté\n"
     "direct Hélène Marchand: « C’est une bonne loi »\n"},
    {"French: selon", "fr", "Selon Bruno Vidal, la dette baissera en juin.",
     "indirect Bruno Vidal: la dette baissera en juin\n"},
    {"Spanish: angle marks, two stretches of one quotation", "es",
     "«No vamos a ceder en este punto», dijo Ramón Ortega en Madrid. «Es una cuestión de honor.»",
     "direct Ramón Ortega: «No vamos a ceder en este punto» | «Es una cuestión de honor.»\n"},
    {"Spanish: a reported clause", "es",
     "La ministra Lucía Campos afirmó que el acuerdo está cerca.",
     "indirect Lucía Campos: que el acuerdo está cerca\n"},
    {"Russian: a dash between the quotation and its verb", "ru",
     "«Мы построим этот мост вовремя», — заявил Павел Орлов на встрече в Казани.",
     "direct Павел Орлов: «Мы построим этот мост вовремя»\n"},
    {"Russian: a comma before the clause", "ru",
     "Министр Вера Лаптева сказала, что переговоры продолжатся.",
     "indirect Вера Лаптева: что переговоры продолжатся\n"},
};

static void test_story(gconstpointer data) {
    const Story *story = data;
    assert_heard(story->text, story->language, story->heard);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(stories); i++) {
        g_autofree char *path = g_strdup_printf("/languages/%s", stories[i].name);
        g_test_add_data_func(path, &stories[i], test_story);
    }
    return g_test_run();
}
