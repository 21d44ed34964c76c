#include "language/terms.h"

#include "language/lexicon.h"
#include "language/lib-stemmer.h"

#include <math.h>
#include <string.h>

/* Without a stemmer words are cut to so many letters: crude, but it needs no rules. */
enum { STEM = 6, STOP = G_MAXUINT32, CHUNK = 1024, LONGEST_WORD = 48 };

/* Numbers for words, by hash alone: 64 bits make two words with one hash a thing that does not
 * happen, and saves keeping the words. */
typedef struct {
    guint64 *keys; /* 0: free */
    guint32 *values;
    guint8 *marks;
    guint size, used; /* size is a power of two */
} Table;

static void table_init(Table *table, guint size) {
    *table = (Table){g_new0(guint64, size), g_new(guint32, size), g_new(guint8, size), size, 0};
}

static void table_clear(Table *table) {
    g_free(table->keys);
    g_free(table->values);
    g_free(table->marks);
}

static guint table_slot(const Table *table, guint64 key) {
    guint slot = (guint)(key >> 20) & (table->size - 1);
    while (table->keys[slot] != 0 && table->keys[slot] != key)
        slot = (slot + 1) & (table->size - 1);
    return slot;
}

static void table_put(Table *table, guint64 key, guint32 value, guint8 marks) {
    if (2 * table->used >= table->size) {
        Table bigger;
        table_init(&bigger, 2 * table->size);
        for (guint i = 0; i < table->size; i++)
            if (table->keys[i] != 0)
                table_put(&bigger, table->keys[i], table->values[i], table->marks[i]);
        table_clear(table);
        *table = bigger;
    }
    guint slot = table_slot(table, key);
    table->used += table->keys[slot] == 0;
    table->keys[slot] = key;
    table->values[slot] = value;
    table->marks[slot] = marks;
}

static guint64 mix(guint64 hash, gunichar c) {
    return (hash ^ c) * G_GUINT64_CONSTANT(0x100000001B3);
}

static guint64 finish(guint64 hash) {
    hash ^= hash >> 31;
    hash *= G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
    hash ^= hash >> 29;
    return hash != 0 ? hash : 1;
}

static inline gunichar next_folded(const char **p) {
    guchar byte = (guchar) * *p;
    if (byte < 0x80) {
        (*p)++;
        return byte >= 'A' && byte <= 'Z' ? byte | 0x20u : byte;
    }
    gunichar c = g_utf8_get_char(*p);
    *p = g_utf8_next_char(*p);
    return g_unichar_tolower(c);
}

/* Hash of the first `letters` letters of [p, end). */
static guint64 hash_word(const char *p, const char *end, guint letters) {
    guint64 hash = G_GUINT64_CONSTANT(0xCBF29CE484222325);
    for (guint i = 0; p < end && i < letters; i++) hash = mix(hash, next_folded(&p));
    return finish(hash);
}

typedef struct {
    const char *text;
    const BcLexicon *stopwords, *cues;
    struct sb_stemmer *stemmer; /* NULL: the language has none */
    Table words;                /* each word as written: its term, or STOP, and its marks */
    Table stems;
} Reader;

static const char *without_possessive(const char *start, const char *end) {
    if (end - start > 2 && (end[-1] | 0x20) == 's') {
        if (end[-2] == '\'') return end - 2;
        if (end - start > 4 && memcmp(end - 4, "\xE2\x80\x99", 3) == 0) return end - 4;
    }
    return end;
}

static gboolean is_han(const BcToken *token, const char *text) {
    guchar byte = (guchar)text[token->span.start];
    gsize length = bc_span_length(token->span);
    return byte >= 0xE3 && byte != 0xEF && (length == 3 || length == 4) &&
           g_utf8_next_char(text + token->span.start) == text + token->span.end &&
           g_utf8_get_char(text + token->span.start) >= 0x3400;
}

/* The term's key: the hash of the word's stem. */
static guint64 key_of_stem(const Reader *r, const char *start, const char *end) {
    char folded[LONGEST_WORD];
    gsize n = 0;
    if (r->stemmer == NULL || end - start >= LONGEST_WORD) return hash_word(start, end, STEM);
    for (const char *p = start; p < end && n + 6 < sizeof folded;)
        n += (gsize)g_unichar_to_utf8(next_folded(&p), folded + n);
    const sb_symbol *stem = sb_stemmer_stem(r->stemmer, (const sb_symbol *)folded, (int)n);
    if (stem == NULL) return hash_word(start, end, STEM);
    return hash_word((const char *)stem, (const char *)stem + sb_stemmer_length(r->stemmer),
                     G_MAXUINT);
}

static gboolean brings_speech(const Reader *r, const char *start, const char *end) {
    const char *class = bc_lexicon_get_length(r->cues, start, (gsize)(end - start));
    return class != NULL &&
           (strcmp(class, "say") == 0 || strcmp(class, "tell") == 0 || strcmp(class, "ask") == 0);
}

static gboolean is_capital(const char *start) {
    return g_ascii_isupper(*start) ||
           ((guchar)*start >= 0x80 && g_unichar_isupper(g_utf8_get_char(start)));
}

static guint32 term_of_new_word(Reader *r, const char *start, const char *end, guint8 *marks) {
    const char *last = without_possessive(start, end);
    const char *stop = bc_lexicon_get_length(r->stopwords, start, (gsize)(end - start));
    if (stop == NULL && last != end)
        stop = bc_lexicon_get_length(r->stopwords, start, (gsize)(last - start));
    *marks = (guint8)((is_capital(start) ? BC_MARK_CAPITAL : 0) |
                      (brings_speech(r, start, end) ? BC_MARK_CUE : 0));
    if (stop != NULL) {
        *marks |= strcmp(stop, "address") == 0 ? BC_MARK_STOP | BC_MARK_ADDRESS : BC_MARK_STOP;
        return STOP;
    }
    guint64 key = key_of_stem(r, start, last);
    guint slot = table_slot(&r->stems, key);
    if (r->stems.keys[slot] == key) return r->stems.values[slot];
    guint32 term = r->stems.used;
    *marks |= BC_MARK_NEW;
    table_put(&r->stems, key, term, 0);
    return term;
}

static guint32 term_of(Reader *r, const BcToken *tokens, guint i, gboolean has_previous,
                       guint8 *marks) {
    const char *start = r->text + tokens[i].span.start, *end = r->text + tokens[i].span.end;
    /* One Chinese character says little: take it with the one before it. */
    if (has_previous && is_han(&tokens[i], r->text) && is_han(&tokens[i - 1], r->text) &&
        tokens[i - 1].span.end == tokens[i].span.start)
        start = r->text + tokens[i - 1].span.start;
    guint64 key = hash_word(start, end, G_MAXUINT) ^ (is_capital(start) ? 1 : 0);
    key |= key == 0;
    guint slot = table_slot(&r->words, key);
    if (r->words.keys[slot] == key) {
        *marks = r->words.marks[slot];
        return r->words.values[slot];
    }
    guint32 term = term_of_new_word(r, start, end, marks);
    table_put(&r->words, key, term, *marks & (guint8)~BC_MARK_NEW);
    return term;
}

static int compare_terms(gconstpointer a, gconstpointer b) {
    guint32 x = ((const BcTerm *)a)->term, y = ((const BcTerm *)b)->term;
    return x < y ? -1 : x > y;
}

/* Sorts the terms from `first` on, counts equal ones once; returns their length. */
static double close_sentence(GArray *terms, guint first) {
    guint n = terms->len - first, kept = 0;
    double sum = 0;
    if (n == 0) return 0;
    BcTerm *t = &g_array_index(terms, BcTerm, first);
    qsort(t, n, sizeof *t, compare_terms);
    for (guint i = 1; i < n; i++)
        if (t[i].term == t[kept].term)
            t[kept].count += 1;
        else
            t[++kept] = t[i];
    for (guint i = 0; i <= kept; i++) sum += (double)t[i].count * t[i].count;
    g_array_set_size(terms, first + kept + 1);
    return sqrt(sum);
}

static void count_sentences(BcTerms *terms, const BcDocument *document) {
    guint n, n_paragraphs;
    const BcSentence *sentences = bc_document_sentences(document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(document, &n_paragraphs);
    terms->sentences_with = g_new0(guint, terms->n_terms + 1);
    for (guint i = 0; i < n; i++) {
        if (paragraphs[sentences[i].paragraph].kind != BC_BLOCK_PARAGRAPH) continue;
        guint count;
        const BcTerm *t = bc_terms_of(terms, i, &count);
        for (guint k = 0; k < count; k++) terms->sentences_with[t[k].term]++;
    }
}

static struct sb_stemmer *stemmer_of(const BcLanguage *language) {
    const char *code = bc_language_code(language);
    g_autofree char *base = g_strndup(code, strcspn(code, "-_"));
    g_autofree char *missing = bc_library_load(&stemmer_library);
    if (missing != NULL) {
        g_warning("%s", missing);
        return NULL;
    }
    return strlen(base) == 2 ? sb_stemmer_new(base, NULL) : NULL;
}

BcTerms *bc_terms_new(const BcDocument *document) {
    guint n, n_tokens;
    const BcSentence *sentences = bc_document_sentences(document, &n);
    const BcToken *tokens = bc_document_tokens(document, &n_tokens);
    const BcLanguage *language = bc_document_language(document);
    Reader r = {.text = bc_article_text(bc_document_article(document), NULL),
                .stopwords = bc_language_lexicon(language, "stopwords"),
                .cues = bc_language_lexicon(language, "cues"),
                .stemmer = stemmer_of(language)};
    table_init(&r.words, CHUNK);
    table_init(&r.stems, CHUNK);
    BcTerms *terms = g_new0(BcTerms, 1);
    terms->marks = g_new0(guint8, n_tokens + 1);
    terms->terms = g_array_new(FALSE, FALSE, sizeof(BcTerm));
    terms->first = g_new0(guint, n + 1);
    terms->length = g_new(double, n);
    terms->n_sentences = n;
    for (guint i = 0; i < n; i++) {
        guint first = terms->first[i] = terms->terms->len;
        for (guint k = 0; k < sentences[i].n_tokens; k++) {
            guint token = sentences[i].first_token + k;
            if (tokens[token].kind > BC_TOKEN_NUMBER) continue;
            BcTerm term = {term_of(&r, tokens, token, k > 0, &terms->marks[token]), 1};
            if (term.term != STOP) g_array_append_val(terms->terms, term);
        }
        terms->length[i] = close_sentence(terms->terms, first);
    }
    terms->first[n] = terms->terms->len;
    terms->n_terms = r.stems.used;
    table_clear(&r.words);
    table_clear(&r.stems);
    if (r.stemmer != NULL) sb_stemmer_delete(r.stemmer);
    count_sentences(terms, document);
    return terms;
}

void bc_terms_free(BcTerms *terms) {
    if (terms == NULL) return;
    g_free(terms->marks);
    g_array_unref(terms->terms);
    g_free(terms->first);
    g_free(terms->length);
    g_free(terms->sentences_with);
    g_free(terms);
}

const BcTerm *bc_terms_of(const BcTerms *terms, guint sentence, guint *n) {
    *n = terms->first[sentence + 1] - terms->first[sentence];
    return (const BcTerm *)(void *)terms->terms->data + terms->first[sentence];
}

double bc_terms_similarity(const BcTerms *terms, guint a, guint b) {
    guint n, m, i = 0, k = 0;
    const BcTerm *x = bc_terms_of(terms, a, &n), *y = bc_terms_of(terms, b, &m);
    double sum = 0;
    while (i < n && k < m) {
        if (x[i].term == y[k].term)
            sum += (double)x[i++].count * y[k++].count;
        else if (x[i].term < y[k].term)
            i++;
        else
            k++;
    }
    return sum > 0 ? sum / (terms->length[a] * terms->length[b]) : 0;
}

void bc_bag_init(BcBag *bag, const BcTerms *terms) {
    *bag = (BcBag){g_new0(float, terms->n_terms + 1), 0};
}

void bc_bag_clear(BcBag *bag) { g_free(bag->weight); }

void bc_bag_add(BcBag *bag, const BcTerms *terms, guint sentence) {
    guint n;
    const BcTerm *t = bc_terms_of(terms, sentence, &n);
    double square = bag->length * bag->length;
    for (guint i = 0; i < n; i++) {
        float old = bag->weight[t[i].term];
        bag->weight[t[i].term] += t[i].count;
        square += (double)t[i].count * (2.0 * old + t[i].count);
    }
    bag->length = sqrt(square);
}

double bc_bag_similarity(const BcBag *bag, const BcTerms *terms, guint sentence) {
    guint n;
    const BcTerm *t = bc_terms_of(terms, sentence, &n);
    double sum = 0;
    for (guint i = 0; i < n; i++) sum += (double)t[i].count * bag->weight[t[i].term];
    return sum > 0 ? sum / (bag->length * terms->length[sentence]) : 0;
}
