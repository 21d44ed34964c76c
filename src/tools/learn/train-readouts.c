/* Learns what the signs of a readout's parts weigh, and what makes a document a readout
 * (language/readout.h).
 *
 *   train-readouts [--show] [--news CORPUS.jsonl] [-o FILE] MARKED.txt...
 *
 * In a marked file {{Name|words}} are a leader's own words, {{-|words}} and {{*|words}} do not
 * count (tests/golden/README.md).  Each part that reports nobody is one example of a logistic
 * regression, weighed by its words; what stands before it is as marked.  Documents are told from
 * those of the corpus (tools/learn/corpus.h), which are no readouts, by a second one, with the
 * first one's choice of speech; a marked file without free speech is none, either.  Prints, with
 * each file left out of the learning once, how many words of parts and how many documents are
 * judged wrongly, then learns from all.  No chance is in it.
 */
#include "language/readout.h"
#include "tools/learn/corpus.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define ROUNDS 1500
#define RATE 0.5
#define PULL 0.002
#define WORDS_OF_ONE 12.0 /* a part of so many words counts as one */
#define MOST_WORTH 3.0
#define DOCUMENT_ROUNDS 4000
#define DOCUMENT_RATE 1.0
#define DOCUMENT_PULL 0.002
/* So much more a readout counts than a document of the corpus. */
#define READOUT_WORTH 4.0

static char *output, *news;
static gboolean show;

static const GOptionEntry options[] = {
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "File to write", "FILE"},
    {"news", 0, 0, G_OPTION_ARG_FILENAME, &news, "Documents that are no readouts", "JSONL"},
    {"show", 0, 0, G_OPTION_ARG_NONE, &show, "Print what is judged wrongly", NULL},
    {NULL, 0, 0, 0, NULL, NULL, NULL},
};

/* Of signs or of facts. */
#define MOST_INPUTS ((guint)SIGNS > (guint)READOUT_FACTS ? (guint)SIGNS : (guint)READOUT_FACTS)

/* An example of either kind: signs as inputs of 0 and 1, or facts. */
typedef struct {
    double inputs[MOST_INPUTS];
    gboolean good;
    double worth;
    guint words, file;
    char *text;
} Lesson;

/* What is to be learned: all lessons of a kind. */
typedef struct {
    GArray *lessons; /* of Lesson */
    guint n, rounds;
    double rate, pull;
} Course;

static void clear_lesson(gpointer data) { g_free(((Lesson *)data)->text); }

static void course_init(Course *course, guint n, guint rounds, double rate, double pull) {
    *course = (Course){g_array_new(FALSE, TRUE, sizeof(Lesson)), n, rounds, rate, pull};
    g_array_set_clear_func(course->lessons, clear_lesson);
}

static const Lesson *lesson_at(const Course *course, guint i) {
    return &g_array_index(course->lessons, Lesson, i);
}

/* ---- learning ---- */

static double odds_of(const double *weights, const Lesson *lesson, guint n) {
    double sum = 0;
    for (guint i = 0; i < n; i++) sum += weights[i] * lesson->inputs[i];
    return sum;
}

/* Gradient ascent over all lessons but those of file `without`. */
static void learn(const Course *course, guint without, double *weights) {
    memset(weights, 0, course->n * sizeof *weights);
    double total = 0;
    for (guint i = 0; i < course->lessons->len; i++) total += lesson_at(course, i)->worth;
    for (guint round = 0; round < course->rounds; round++) {
        double slope[MOST_INPUTS] = {0};
        for (guint i = 0; i < course->lessons->len; i++) {
            const Lesson *lesson = lesson_at(course, i);
            if (lesson->file == without) continue;
            double chance = 1 / (1 + exp(-odds_of(weights, lesson, course->n)));
            double miss = lesson->worth * (lesson->good - chance);
            for (guint k = 0; k < course->n; k++) slope[k] += miss * lesson->inputs[k];
        }
        for (guint k = 0; k < course->n; k++)
            weights[k] += course->rate * (slope[k] / total - course->pull * weights[k]);
    }
}

/* The words in lessons of `file` (G_MAXUINT: of all) that are judged wrongly. */
static guint judge(const Course *course, guint file, const double *weights, gboolean tell) {
    guint wrong = 0;
    for (guint i = 0; i < course->lessons->len; i++) {
        const Lesson *lesson = lesson_at(course, i);
        if (file != G_MAXUINT && lesson->file != file) continue;
        double odds = odds_of(weights, lesson, course->n);
        if ((odds > 0) == lesson->good) continue;
        wrong += lesson->words;
        if (tell) printf("  %s %+.1f %s\n", lesson->good ? "yes" : "no ", odds, lesson->text);
    }
    return wrong;
}

static void try_out(const Course *course, guint files, const char *what) {
    double weights[MOST_INPUTS];
    guint wrong = 0, all = 0;
    for (guint i = 0; i < course->lessons->len; i++) all += lesson_at(course, i)->words;
    for (guint i = 0; i < files; i++) {
        learn(course, i, weights);
        wrong += judge(course, i, weights, show);
    }
    printf("left out: %u of %u %s wrong\n", wrong, all, what);
}

/* ---- marked files ---- */

typedef enum { MARK_NARRATOR, MARK_SPEECH, MARK_NONE } Mark;

/* The text without its marks; `marks`: what each byte is. */
static GString *unmark(const char *marked, GByteArray *marks) {
    GString *text = g_string_new(NULL);
    guint8 mark = MARK_NARRATOR;
    for (const char *p = marked; *p != '\0'; p++) {
        const char *bar = g_str_has_prefix(p, "{{") ? strchr(p, '|') : NULL;
        if (bar != NULL) {
            mark = p[2] == '*' || p[2] == '-' ? MARK_NONE : MARK_SPEECH;
            p = bar;
        } else if (mark != MARK_NARRATOR && g_str_has_prefix(p, "}}")) {
            mark = MARK_NARRATOR;
            p++;
        } else {
            g_string_append_c(text, *p);
            g_byte_array_append(marks, &mark, 1);
        }
    }
    return text;
}

static Mark mark_of(const Reading *reading, const ReadoutPart *part, const GByteArray *marks) {
    guint spoken = 0, words = 0;
    for (guint i = part->first; i <= part->last; i++) {
        if (!reading_is_word(reading, i)) continue;
        guint8 mark = marks->data[reading->tokens[i].span.start];
        if (mark == MARK_NONE) return MARK_NONE;
        words++;
        spoken += mark == MARK_SPEECH;
    }
    return 2 * spoken > words ? MARK_SPEECH : MARK_NARRATOR;
}

static guint count_words(const Reading *reading, const ReadoutPart *part) {
    guint words = 0;
    for (guint i = part->first; i <= part->last; i++) words += reading_is_word(reading, i);
    return words;
}

static void add_part(Course *course, const Reading *reading, const ReadoutPart *part, guint64 signs,
                     guint file) {
    Lesson lesson = {.good = part->speech, .file = file, .words = count_words(reading, part)};
    for (guint s = 0; s < SIGNS; s++) lesson.inputs[s] = (signs & SIGN_BIT(s)) != 0;
    lesson.worth = MIN(MOST_WORTH, lesson.words / WORDS_OF_ONE);
    BcSpan span = reading_span(reading, part->first, part->last);
    lesson.text = g_strndup(reading->text + span.start, bc_span_length(span));
    g_array_append_val(course->lessons, lesson);
}

/* Whether the document has free speech by its marks. */
static gboolean add_parts(Course *course, const Reading *reading, GArray *parts,
                          const GByteArray *marks, guint file) {
    gboolean speaks = FALSE;
    for (guint i = 0; i < parts->len; i++) {
        ReadoutPart *part = &g_array_index(parts, ReadoutPart, i);
        Mark mark = mark_of(reading, part, marks);
        gboolean open = part->kind == READOUT_FREE || part->kind == READOUT_TRAILING;
        part->speech = mark == MARK_SPEECH;
        speaks |=
            part->speech && part->kind != READOUT_MARKED && reading->region_of[part->first] == 0;
        if (!open || part->speaker == NO_MENTION || mark == MARK_NONE) continue;
        guint64 behind = readout_behind(i > 0 ? part - 1 : NULL, part);
        add_part(course, reading, part, part->signs | behind, file);
    }
    return speaks;
}

/* ---- documents ---- */

typedef struct {
    Readout readout;
    GArray *parts;
} Laid;

static void lay_out(Laid *laid, Quoting *quoting) {
    transcript_find(quoting);
    interview_find(quoting);
    direct_find(quoting);
    laid->readout = readout_on(quoting->reading);
    g_autofree guint *meant = g_new(guint, quoting->reading->n_mentions + 1);
    laid->parts = readout_layout(&laid->readout, quoting, meant);
}

static void clear_laid(Laid *laid) {
    readout_clear(&laid->readout);
    g_array_unref(laid->parts);
}

static void add_document(Course *course, const Laid *laid, const double *weights, gboolean good,
                         guint file, const char *name) {
    Lesson lesson = {.good = good, .file = file, .words = 1, .text = g_strdup(name)};
    lesson.worth = good ? READOUT_WORTH : 1;
    readout_choose_by(weights, laid->parts);
    readout_facts(&laid->readout, laid->parts, lesson.inputs);
    g_array_append_val(course->lessons, lesson);
}

/* A marked file; with `weights` as a document, else its parts. */
static gboolean read_file(const char *path, const BcLanguage *language, guint file,
                          const double *weights, Course *course, GError **error) {
    g_autofree char *marked = NULL;
    if (!g_file_get_contents(path, &marked, NULL, error)) return FALSE;
    g_autoptr(GByteArray) marks = g_byte_array_new();
    g_autoptr(GString) text = unmark(marked, marks);
    g_autoptr(BcArticle) article = bc_article_new_from_text(text->str, text->len, path, error);
    if (article == NULL) return FALSE;
    g_autoptr(BcDocument) document = bc_document_split(article, language);
    g_autoptr(BcPeople) people = bc_people_find(document);
    g_autoptr(Reading) reading = reading_new(document, people);
    g_autoptr(Quoting) quoting = quoting_new(reading);
    Laid laid;
    lay_out(&laid, quoting);
    Course unused;
    course_init(&unused, SIGNS, 0, 0, 0);
    Course *of_parts = weights == NULL ? course : &unused;
    gboolean speaks = add_parts(of_parts, reading, laid.parts, marks, file);
    if (weights != NULL) add_document(course, &laid, weights, speaks, file, path);
    g_array_unref(unused.lessons);
    clear_laid(&laid);
    return TRUE;
}

static gboolean read_news(const BcLanguage *language, const double *weights, guint file,
                          Course *course, GError **error) {
    g_autoptr(GPtrArray) examples = corpus_read(news, language, 1, error);
    if (examples == NULL) return FALSE;
    for (guint i = 0; i < examples->len; i++) {
        const Example *example = g_ptr_array_index(examples, i);
        g_autoptr(Quoting) quoting = quoting_new(example->reading);
        Laid laid;
        lay_out(&laid, quoting);
        add_document(course, &laid, weights, FALSE, file + i, example->id);
        clear_laid(&laid);
    }
    return TRUE;
}

/* ---- all of it ---- */

static void add_weight(GString *text, const char *name, double weight) {
    char number[32];
    g_ascii_formatd(number, sizeof number, "%.3f", weight);
    g_string_append_printf(text, "%s\t%s\n", name, number);
}

static gboolean write_weights(const double *signs, const double *facts, GError **error) {
    g_autoptr(GString) text = g_string_new(
        "# What the signs of a part of a readout weigh when a leader's own words are told from "
        "the\n"
        "# narrator's, and the facts of a document when readouts are told from other news.\n"
        "# NAME, a tab, WEIGHT (log-odds).  Names: src/language/readout-signs.c, readout-style.c.\n"
        "# Learned by train-readouts (doc/attribution.md); do not edit.\n");
    for (guint s = 0; s < SIGNS; s++) {
        g_autofree char *name = readout_sign_name(s);
        add_weight(text, name, signs[s]);
    }
    for (guint f = 0; f < READOUT_FACTS; f++) add_weight(text, readout_fact_name(f), facts[f]);
    return g_file_set_contents(output, text->str, (gssize)text->len, error);
}

static gboolean teach(char **files, Course *parts, Course *documents, GError **error) {
    g_autoptr(BcLanguage) language = bc_language_load("en", error);
    if (language == NULL) return FALSE;
    double signs[SIGNS], facts[READOUT_FACTS];
    guint n = g_strv_length(files);
    for (guint i = 0; i < n; i++)
        if (!read_file(files[i], language, i, NULL, parts, error)) return FALSE;
    try_out(parts, n, "words of parts");
    learn(parts, G_MAXUINT, signs);
    printf("learned from: %u wrong\n", judge(parts, G_MAXUINT, signs, FALSE));
    if (news == NULL) return TRUE;
    for (guint i = 0; i < n; i++)
        if (!read_file(files[i], language, i, signs, documents, error)) return FALSE;
    if (!read_news(language, signs, n, documents, error)) return FALSE;
    try_out(documents, n, "readouts");
    learn(documents, G_MAXUINT, facts);
    printf("learned from: %u of %u documents wrong\n", judge(documents, G_MAXUINT, facts, TRUE),
           documents->lessons->len);
    return output == NULL || write_weights(signs, facts, error);
}

static gboolean run(char **files, GError **error) {
    Course parts, documents;
    course_init(&parts, SIGNS, ROUNDS, RATE, PULL);
    course_init(&documents, READOUT_FACTS, DOCUMENT_ROUNDS, DOCUMENT_RATE, DOCUMENT_PULL);
    gboolean done = teach(files, &parts, &documents, error);
    g_array_unref(parts.lessons);
    g_array_unref(documents.lessons);
    return done;
}

int main(int argc, char **argv) {
    g_autoptr(GError) error = NULL;
    g_autoptr(GOptionContext) context = g_option_context_new("MARKED...");
    g_option_context_add_main_entries(context, options, NULL);
    gboolean parsed = g_option_context_parse(context, &argc, &argv, &error);
    if (parsed && (argc < 2 || (output != NULL && news == NULL))) {
        g_printerr("train-readouts: marked files are needed, and --news for an output\n");
        return 64;
    }
    if (!parsed || !run(argv + 1, &error)) {
        g_printerr("train-readouts: %s\n", error->message);
        return 1;
    }
    return 0;
}
