/* Sentences of the treebank put together as news puts them: "...," said the minister. */
#include "base/data.h"
#include "tools/learn/grammar-gold.h"

#include <string.h>

/* A sentence while it is put together. */
typedef struct {
    GString *text;
    GArray *spans; /* of BcSpan, where each word should come out */
    GArray *words; /* of GrammarWord, heads as numbers of these words */
} Draft;

/* Tokens of a sentence that make a whole: a clause or a noun phrase. */
typedef struct {
    const GoldSentence *sentence;
    guint first, last, head;
} Piece;

static const BcToken *token_of(const GoldSentence *sentence, guint i) {
    return &g_array_index(sentence->tokens, BcToken, i);
}

static gboolean add_verb(char *text, guint line, gpointer data, GError **error) {
    (void)line;
    (void)error;
    char *tab = strchr(text, '\t');
    if (tab == NULL || strcmp(tab + 1, "say") != 0) return TRUE;
    *tab = '\0';
    if (strchr(text, ' ') == NULL && (g_str_has_suffix(text, "ed") || g_str_has_suffix(text, "s")))
        g_ptr_array_add(data, g_strdup(text));
    return TRUE;
}

/* Past and present forms of verbs of saying (voices/en/cues.lex). */
static GPtrArray *read_verbs(GError **error) {
    g_autoptr(GPtrArray) verbs = g_ptr_array_new_with_free_func(g_free);
    g_auto(GStrv) paths = bc_data_files("en/cues.lex");
    for (char **path = paths; *path != NULL; path++)
        if (!bc_data_read(*path, add_verb, verbs, error)) return NULL;
    return g_steal_pointer(&verbs);
}

static gboolean is_below(const GoldSentence *sentence, guint token, guint head) {
    guint steps = 0;
    for (gint at = (gint)token; at >= 0 && steps <= sentence->tokens->len; steps++) {
        if (at == (gint)head) return TRUE;
        at = sentence->gold[at].head;
    }
    return FALSE;
}

/* The phrase of a noun that is a subject: up to 8 words and no mark. */
static gboolean find_phrase(const GoldSentence *sentence, guint head, Piece *piece) {
    *piece = (Piece){sentence, head, head, head};
    guint n = sentence->tokens->len, words = 0;
    for (guint i = 0; i < n; i++) {
        if (sentence->forms[i].mark != 0 || !is_below(sentence, i, head)) continue;
        piece->first = MIN(piece->first, i);
        piece->last = MAX(piece->last, i);
        words++;
    }
    return words <= 8 && words == piece->last - piece->first + 1;
}

/* Subjects that may speak. */
static void find_speakers(const GoldSentence *sentence, GArray *speakers) {
    for (guint i = 0; i < sentence->tokens->len; i++) {
        const GrammarWord *word = &sentence->gold[i];
        gboolean names = word->pos == POS_NOUN || word->pos == POS_PROPN || word->pos == POS_PRON;
        Piece piece;
        if (sentence->forms[i].mark == 0 && names && word->relation == RELATION_SUBJECT &&
            find_phrase(sentence, i, &piece))
            g_array_append_val(speakers, piece);
    }
}

/* A sentence of 4 to 30 tokens without quotations, whose root has a subject; its last mark is left
 * off. */
static gboolean find_clause(const GoldSentence *sentence, Piece *piece) {
    guint n = sentence->tokens->len;
    if (n < 5 || n > 30 || sentence->forms[n - 1].mark != MARK_STOP) return FALSE;
    *piece = (Piece){sentence, 0, n - 2, n};
    gboolean subject = FALSE;
    for (guint i = 0; i + 1 < n; i++) {
        guint mark = sentence->forms[i].mark;
        if (mark & (MARK_OPEN | MARK_CLOSE | MARK_STOP | MARK_BRACKET)) return FALSE;
        if (mark == 0 && sentence->gold[i].head < 0) piece->head = i;
    }
    for (guint i = 0; i + 1 < n; i++)
        subject = subject || (sentence->gold[i].relation == RELATION_SUBJECT &&
                              sentence->gold[i].head == (gint)piece->head);
    return subject && piece->head < n && sentence->forms[0].mark == 0;
}

/* Adds a word of our own and returns its number. */
static guint put_word(Draft *draft, const char *text, guint pos, guint relation, gint head) {
    BcSpan span = {draft->text->len, draft->text->len + strlen(text)};
    GrammarWord word = {(guint8)pos, (guint8)relation, head};
    g_string_append(draft->text, text);
    g_array_append_val(draft->spans, span);
    g_array_append_val(draft->words, word);
    return draft->words->len - 1;
}

/* Adds a piece, in small letters at its start if it does not begin with a name; returns the number
 * of its head. */
static guint put_piece(Draft *draft, const Piece *piece, guint relation, gboolean begins) {
    const GoldSentence *sentence = piece->sentence;
    gsize from = token_of(sentence, piece->first)->span.start, at = draft->text->len;
    gsize to = token_of(sentence, piece->last)->span.end;
    guint base = draft->words->len - piece->first;
    g_string_append_len(draft->text, sentence->text + from, (gssize)(to - from));
    for (guint i = piece->first; i <= piece->last; i++) {
        BcSpan span = token_of(sentence, i)->span;
        span = (BcSpan){span.start - from + at, span.end - from + at};
        GrammarWord word = sentence->gold[i];
        word.head += (gint)base;
        g_array_append_val(draft->spans, span);
        g_array_append_val(draft->words, word);
    }
    g_array_index(draft->words, GrammarWord, base + piece->head).relation = (guint8)relation;
    char *start = &draft->text->str[at];
    gboolean name = sentence->gold[piece->first].pos == POS_PROPN || !g_ascii_islower(start[1]);
    if (!begins && !name) *start = g_ascii_tolower(*start);
    if (begins) *start = g_ascii_toupper(*start);
    return base + piece->head;
}

typedef enum {
    QUOTED_VERB_SPEAKER,
    QUOTED_SPEAKER_VERB,
    SPEAKER_VERB_QUOTED,
    SPEAKER_VERB_THAT,
    SPEAKER_VERB_CLAUSE,
    CLAUSE_VERB_SPEAKER,
    CLAUSE_SPEAKER_VERB,
    N_ORDERS
} Order;

static void put_cue(Draft *draft, const Piece *speaker, const char *verb, gboolean verb_first,
                    gboolean begins, guint *said, guint *who) {
    guint pos = g_str_has_suffix(verb, "s") ? POS_VERB_PRES : POS_VERB_PAST;
    if (verb_first) {
        *said = put_word(draft, verb, pos, RELATION_OTHER, -1);
        g_string_append_c(draft->text, ' ');
    }
    *who = put_piece(draft, speaker, RELATION_SUBJECT, begins);
    if (verb_first) return;
    g_string_append_c(draft->text, ' ');
    *said = put_word(draft, verb, pos, RELATION_OTHER, -1);
}

static void put_together(Draft *draft, const Piece *clause, const Piece *speaker, const char *verb,
                         Order order, gboolean curly) {
    const char *open = curly ? "“" : "\"", *close = curly ? "”" : "\"";
    gboolean quoted = order <= SPEAKER_VERB_QUOTED;
    gboolean cue_first = order >= SPEAKER_VERB_QUOTED && order <= SPEAKER_VERB_CLAUSE;
    gboolean verb_first = order == QUOTED_VERB_SPEAKER || order == CLAUSE_VERB_SPEAKER;
    guint said, who, what, that = 0;
    if (cue_first) {
        put_cue(draft, speaker, verb, FALSE, TRUE, &said, &who);
        g_string_append(draft->text, quoted ? ", " : " ");
    }
    if (order == SPEAKER_VERB_THAT) {
        that = put_word(draft, "that", POS_SCONJ, RELATION_FUNCTION, -1);
        g_string_append_c(draft->text, ' ');
    }
    if (quoted) g_string_append(draft->text, open);
    what = put_piece(draft, clause, RELATION_COMPLEMENT, quoted || !cue_first);
    g_string_append(draft->text, cue_first ? "." : ",");
    if (quoted) g_string_append(draft->text, close);
    if (!cue_first) {
        g_string_append_c(draft->text, ' ');
        put_cue(draft, speaker, verb, verb_first, FALSE, &said, &who);
        g_string_append_c(draft->text, '.');
    }
    g_array_index(draft->words, GrammarWord, who).head = (gint)said;
    g_array_index(draft->words, GrammarWord, what).head = (gint)said;
    if (order == SPEAKER_VERB_THAT)
        g_array_index(draft->words, GrammarWord, that).head = (gint)what;
}

static gboolean same_span(const BcSpan *a, const BcSpan *b) {
    return a->start == b->start && a->end == b->end;
}

/* The draft as a sentence; NULL when our tokens are not those of its parts. */
static GoldSentence *finish(const Draft *draft, const GoldWords *known) {
    GoldSentence *sentence = gold_scan(draft->text->str, known);
    guint n = sentence->tokens->len, word = 0;
    g_autofree gint *token_of_word = g_new0(gint, draft->words->len + 1);
    g_autofree gint *word_of_token = g_new0(gint, n + 1);
    for (guint i = 0; i < n; i++) {
        BcSpan span = token_of(sentence, i)->span;
        while (word < draft->words->len &&
               g_array_index(draft->spans, BcSpan, word).start < span.start)
            word++;
        gboolean found = word < draft->words->len &&
                         same_span(&g_array_index(draft->spans, BcSpan, word), &span);
        word_of_token[i] = found ? (gint)word : -1;
        if (found) token_of_word[word] = (gint)i;
        if (!found && sentence->forms[i].mark == 0) {
            gold_free(sentence);
            return NULL;
        }
    }
    for (guint i = 0; i < n; i++) {
        sentence->gold[i] = (GrammarWord){POS_PUNCT, RELATION_OTHER, -1};
        if (word_of_token[i] < 0) continue;
        sentence->gold[i] = g_array_index(draft->words, GrammarWord, word_of_token[i]);
        if (sentence->gold[i].head >= 0)
            sentence->gold[i].head = token_of_word[sentence->gold[i].head];
    }
    return sentence;
}

static GoldSentence *make(const Piece *clause, const Piece *speaker, const char *verb, Order order,
                          gboolean curly, const GoldWords *known) {
    Draft draft = {g_string_new(""), g_array_new(FALSE, FALSE, sizeof(BcSpan)),
                   g_array_new(FALSE, FALSE, sizeof(GrammarWord))};
    put_together(&draft, clause, speaker, verb, order, curly);
    GoldSentence *sentence = finish(&draft, known);
    g_string_free(draft.text, TRUE);
    g_array_unref(draft.spans);
    g_array_unref(draft.words);
    return sentence;
}

gboolean gold_add_quotes(GPtrArray *sentences, const GoldWords *known, guint n, GRand *random,
                         GError **error) {
    g_autoptr(GPtrArray) verbs = read_verbs(error);
    if (verbs == NULL) return FALSE;
    g_autoptr(GArray) speakers = g_array_new(FALSE, FALSE, sizeof(Piece));
    g_autoptr(GArray) clauses = g_array_new(FALSE, FALSE, sizeof(Piece));
    for (guint i = 0; i < sentences->len; i++) {
        Piece clause;
        find_speakers(g_ptr_array_index(sentences, i), speakers);
        if (find_clause(g_ptr_array_index(sentences, i), &clause))
            g_array_append_val(clauses, clause);
    }
    for (guint i = 0; i < n && verbs->len > 0 && speakers->len > 0 && clauses->len > 0; i++) {
        gint32 c = g_rand_int_range(random, 0, (gint32)clauses->len);
        gint32 s = g_rand_int_range(random, 0, (gint32)speakers->len);
        gint32 v = g_rand_int_range(random, 0, (gint32)verbs->len);
        guint dice = (guint)g_rand_int_range(random, 0, 10);
        const char *verb = dice < 4 ? "said" : dice < 5 ? "says" : g_ptr_array_index(verbs, v);
        GoldSentence *sentence =
            make(&g_array_index(clauses, Piece, c), &g_array_index(speakers, Piece, s), verb,
                 (Order)(i % N_ORDERS), dice % 2 == 0, known);
        if (sentence != NULL) g_ptr_array_add(sentences, sentence);
    }
    return TRUE;
}
