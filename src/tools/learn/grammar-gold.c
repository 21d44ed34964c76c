#include "tools/learn/grammar-gold.h"

#include "language/lexicon.h"
#include "language/quotes-marks.h"

#include <string.h>

/* A word of the treebank. */
typedef struct {
    BcSpan span;
    guint pos, relation;
    gboolean genitive, flat;
    gint head;  /* index of a word, -1: root */
    gint token; /* of ours in which it begins, -1: none */
} Word;

typedef struct {
    const char *name;
    guint value;
} Named;

static const Named pos_names[] = {
    {"NOUN", POS_NOUN},   {"PROPN", POS_PROPN}, {"PRON", POS_PRON},   {"DET", POS_DET},
    {"ADJ", POS_ADJ},     {"ADV", POS_ADV},     {"ADP", POS_ADP},     {"NUM", POS_NUM},
    {"AUX", POS_AUX},     {"CCONJ", POS_CCONJ}, {"SCONJ", POS_SCONJ}, {"PART", POS_PART},
    {"PUNCT", POS_PUNCT}, {NULL, POS_OTHER},
};

static const Named verb_names[] = {
    {"VBD", POS_VERB_PAST}, {"VBZ", POS_VERB_PRES}, {"VBP", POS_VERB_PRES}, {"VBG", POS_VERB_ING},
    {"VBN", POS_VERB_EN},   {"VB", POS_VERB_INF},   {NULL, POS_VERB_INF},
};

static const Named relation_names[] = {
    {"nsubj:pass", RELATION_PASSIVE_SUBJECT},
    {"csubj:pass", RELATION_PASSIVE_SUBJECT},
    {"nsubj", RELATION_SUBJECT},
    {"nsubj:outer", RELATION_SUBJECT},
    {"csubj", RELATION_SUBJECT},
    {"csubj:outer", RELATION_SUBJECT},
    {"expl", RELATION_SUBJECT},
    {"obj", RELATION_OBJECT},
    {"iobj", RELATION_OBJECT},
    {"ccomp", RELATION_COMPLEMENT},
    {"xcomp", RELATION_COMPLEMENT},
    {"advcl", RELATION_ADVERBIAL},
    {"advcl:relcl", RELATION_ADVERBIAL},
    {"acl", RELATION_RELATIVE},
    {"acl:relcl", RELATION_RELATIVE},
    {"parataxis", RELATION_PARATAXIS},
    {"obl", RELATION_OBLIQUE},
    {"obl:unmarked", RELATION_OBLIQUE},
    {"obl:agent", RELATION_OBLIQUE},
    {"nmod", RELATION_OBLIQUE},
    {"nmod:unmarked", RELATION_OBLIQUE},
    {"nmod:desc", RELATION_OBLIQUE},
    {"nmod:poss", RELATION_OBLIQUE},
    {"appos", RELATION_APPOSITION},
    {"conj", RELATION_CONJUNCT},
    {"aux", RELATION_FUNCTION},
    {"aux:pass", RELATION_FUNCTION},
    {"case", RELATION_FUNCTION},
    {"cc", RELATION_FUNCTION},
    {"cc:preconj", RELATION_FUNCTION},
    {"cop", RELATION_FUNCTION},
    {"det", RELATION_FUNCTION},
    {"det:predet", RELATION_FUNCTION},
    {"mark", RELATION_FUNCTION},
    {NULL, RELATION_OTHER},
};

static guint look_up(const Named *names, const char *name) {
    while (names->name != NULL && strcmp(names->name, name) != 0) names++;
    return names->value;
}

static guint pos_of(const char *upos, const char *xpos) {
    if (strcmp(upos, "VERB") == 0) return look_up(verb_names, xpos);
    if (strcmp(xpos, "PRP$") == 0) return POS_PRON_POSS;
    return look_up(pos_names, upos);
}

/* The next place of `form` in the text from `*cursor` on; FALSE: it is not near. */
static gboolean find_form(const char *text, gsize *cursor, const char *form, BcSpan *span) {
    const char *at = strstr(text + *cursor, form);
    if (at == NULL || at - text > (gssize)*cursor + 8) return FALSE;
    *span = (BcSpan){(gsize)(at - text), (gsize)(at - text) + strlen(form)};
    *cursor = span->end;
    return TRUE;
}

/* Reads the words of a sentence; those of a contraction ("3-4 don't") have its span.  NULL: they
 * are not those of the text. */
static GArray *read_words(char **lines, const char *text) {
    g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(Word));
    gsize cursor = 0;
    BcSpan range = {0, 0};
    guint range_last = 0;
    for (; *lines != NULL; lines++) {
        g_auto(GStrv) cells = g_strsplit(*lines, "\t", 10);
        if (g_strv_length(cells) != 10 || strchr(cells[0], '.') != NULL) continue;
        const char *dash = strchr(cells[0], '-');
        if (dash != NULL) {
            range_last = (guint)g_ascii_strtoull(dash + 1, NULL, 10);
            if (!find_form(text, &cursor, cells[1], &range)) return NULL;
            continue;
        }
        Word word = {.pos = pos_of(cells[3], cells[4]),
                     .relation = look_up(relation_names, cells[7]),
                     .genitive = strcmp(cells[4], "POS") == 0,
                     .flat = g_str_has_prefix(cells[7], "flat"),
                     .head = (gint)g_ascii_strtoll(cells[6], NULL, 10) - 1,
                     .span = range};
        if (words->len >= range_last && !find_form(text, &cursor, cells[1], &word.span))
            return NULL;
        g_array_append_val(words, word);
    }
    return g_steal_pointer(&words);
}

/* The treebank hangs the parts of a name on its first, but compounds on their last ("Barack" Obama,
 * White "House"); which of the two a name is, nobody can see.  Here all hang on the last. */
static void turn_name(GArray *words, gint first) {
    gint last = -1;
    for (gint i = first + 1; i < (gint)words->len; i++)
        if (g_array_index(words, Word, i).flat && g_array_index(words, Word, i).head == first)
            last = i;
    if (last < 0) return;
    Word *head = &g_array_index(words, Word, first), *new_head = &g_array_index(words, Word, last);
    for (guint i = 0; i < words->len; i++)
        if (g_array_index(words, Word, i).head == first) g_array_index(words, Word, i).head = last;
    new_head->head = head->head;
    new_head->relation = head->relation;
    new_head->flat = head->flat;
    head->head = last;
    head->relation = RELATION_OTHER;
    head->flat = FALSE;
}

static void turn_names(GArray *words) {
    for (guint i = 0; i < words->len; i++) turn_name(words, (gint)i);
}

static gboolean overlap(BcSpan a, BcSpan b) { return a.start < b.end && b.start < a.end; }

/* Finds the token in which each word begins: the first that it shares letters with, words before
 * marks. */
static void place_words(GArray *words, const GArray *tokens, const Form *forms) {
    for (guint i = 0; i < words->len; i++) {
        Word *word = &g_array_index(words, Word, i);
        word->token = -1;
        for (guint t = 0; t < tokens->len; t++) {
            if (!overlap(g_array_index(tokens, BcToken, t).span, word->span)) continue;
            if (word->token < 0 || (forms[word->token].mark != 0 && forms[t].mark == 0))
                word->token = (gint)t;
        }
    }
}

/* The token of a word's nearest ancestor that is in one of the parsed tokens other than `token`;
 * -1: root.  `*returns` is set when the way to the root comes back to `token`. */
static gint token_above(const GArray *words, const Form *forms, guint word, gint token,
                        gboolean *returns) {
    gint found = -1;
    *returns = FALSE;
    guint steps = 0;
    for (gint i = g_array_index(words, Word, word).head; i >= 0 && steps < words->len; steps++) {
        const Word *above = &g_array_index(words, Word, i);
        if (above->token == token) *returns = TRUE;
        if (found < 0 && above->token >= 0 && above->token != token &&
            forms[above->token].mark == 0)
            found = above->token;
        i = above->head;
    }
    return found;
}

static void fill_token(const GArray *words, const Form *forms, gint token, GrammarWord *gold) {
    *gold = (GrammarWord){.pos = POS_UNKNOWN, .relation = RELATION_OTHER, .head = -1};
    gboolean genitive = FALSE, found = FALSE;
    for (guint i = 0; i < words->len; i++) {
        const Word *word = &g_array_index(words, Word, i);
        if (word->token != token) continue;
        genitive = genitive || word->genitive;
        gboolean returns;
        gint head = token_above(words, forms, i, token, &returns);
        if (found || returns) continue;
        found = TRUE;
        *gold = (GrammarWord){(guint8)word->pos, (guint8)word->relation, head};
    }
    if (genitive && gold->pos == POS_NOUN) gold->pos = POS_NOUN_POSS;
    if (genitive && gold->pos == POS_PROPN) gold->pos = POS_PROPN_POSS;
}

/* A token in the middle of a treebank's word hangs on the nearest parsed token before it. */
static void mend_unknown(GoldSentence *sentence) {
    gint before = -1;
    for (guint i = 0; i < sentence->tokens->len; i++) {
        if (sentence->forms[i].mark != 0) continue;
        if (sentence->gold[i].pos == POS_UNKNOWN) sentence->gold[i].head = before;
        before = (gint)i;
    }
}

/* A tree has one root; the others, which merging has made, go below it. */
static void mend_roots(GoldSentence *sentence) {
    gint root = -1;
    for (guint i = 0; i < sentence->tokens->len; i++) {
        GrammarWord *word = &sentence->gold[i];
        if (sentence->forms[i].mark != 0 || word->head >= 0) continue;
        if (root >= 0)
            word->head = root;
        else
            root = (gint)i;
    }
}

GoldSentence *gold_scan(const char *text, const GoldWords *known) {
    g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(BcMark));
    BcSpan all = {0, strlen(text)};
    GoldSentence *sentence = g_new0(GoldSentence, 1);
    sentence->text = g_strdup(text);
    sentence->tokens = g_array_new(FALSE, FALSE, sizeof(BcToken));
    bc_tokens_scan(text, all, sentence->tokens, marks);
    bc_marks_classify(text, all, sentence->tokens, 0, marks,
                      bc_language_lexicon(known->language, "elisions"));
    guint n = sentence->tokens->len;
    sentence->gold = g_new0(GrammarWord, n + 1);
    sentence->forms = g_new0(Form, n + 1);
    grammar_forms(known->table, text, (const BcToken *)(void *)sentence->tokens->data, n,
                  sentence->forms);
    return sentence;
}

void gold_free(GoldSentence *sentence) {
    g_free(sentence->text);
    g_free(sentence->gold);
    g_free(sentence->forms);
    g_array_unref(sentence->tokens);
    g_free(sentence);
}

static void free_sentence(gpointer data) { gold_free(data); }

GPtrArray *gold_new(void) { return g_ptr_array_new_with_free_func(free_sentence); }

static void add_sentence(const char *block, const GoldWords *known, GPtrArray *sentences) {
    g_auto(GStrv) lines = g_strsplit(block, "\n", -1);
    const char *text = NULL;
    for (char **line = lines; *line != NULL; line++)
        if (g_str_has_prefix(*line, "# text = ")) text = *line + strlen("# text = ");
    if (text == NULL) return;
    g_autoptr(GArray) words = read_words(lines, text);
    if (words == NULL || words->len == 0) return;
    turn_names(words);
    GoldSentence *sentence = gold_scan(text, known);
    place_words(words, sentence->tokens, sentence->forms);
    for (guint i = 0; i < sentence->tokens->len; i++)
        fill_token(words, sentence->forms, (gint)i, &sentence->gold[i]);
    mend_unknown(sentence);
    mend_roots(sentence);
    g_ptr_array_add(sentences, sentence);
}

gboolean gold_read(const char *path, const GoldWords *known, GPtrArray *sentences, GError **error) {
    g_autofree char *contents = NULL;
    if (!g_file_get_contents(path, &contents, NULL, error)) return FALSE;
    g_auto(GStrv) blocks = g_strsplit(contents, "\n\n", -1);
    for (char **block = blocks; *block != NULL; block++) add_sentence(*block, known, sentences);
    return TRUE;
}

typedef enum { IN_SMALL, IN_CAPITALS, AS_HEADLINE } Capitals;

/* Only ASCII letters change, so that offsets stay. */
static void change_capitals(char *text, Capitals capitals) {
    gboolean begins = TRUE;
    for (char *c = text; *c != '\0'; c++) {
        if (capitals == IN_SMALL) *c = g_ascii_tolower(*c);
        if (capitals == IN_CAPITALS || (capitals == AS_HEADLINE && begins))
            *c = g_ascii_toupper(*c);
        begins = *c == ' ';
    }
}

static void add_copy(GPtrArray *sentences, const GoldWords *known, guint number,
                     Capitals capitals) {
    const GoldSentence *from = g_ptr_array_index(sentences, number);
    g_autofree char *text = g_strdup(from->text);
    change_capitals(text, capitals);
    GoldSentence *copy = gold_scan(text, known);
    if (copy->tokens->len == from->tokens->len) {
        memcpy(copy->gold, from->gold, from->tokens->len * sizeof(GrammarWord));
        g_ptr_array_add(sentences, copy);
    } else {
        gold_free(copy);
    }
}

void gold_add_copies(GPtrArray *sentences, const GoldWords *known, guint every) {
    guint n = sentences->len;
    for (guint i = 0; i < n; i += every) {
        add_copy(sentences, known, i, IN_SMALL);
        if (i + every / 3 < n) add_copy(sentences, known, i + every / 3, IN_CAPITALS);
        if (i + every * 2 / 3 < n) add_copy(sentences, known, i + every * 2 / 3, AS_HEADLINE);
    }
}
