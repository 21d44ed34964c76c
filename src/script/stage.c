#include "script/stage.h"

#include "language/lexicon.h"
#include "script/names.h"

#include <string.h>

#define NOBODY (-1)
#define SEVERAL (-2)
/* A speaker who is named at the end of a quotation must not be waited for any longer. */
#define SENTENCES_AHEAD 2
/* How far back one looks for whom a pronoun means. */
#define SENTENCES_BACK 4

struct BcStage {
    const BcDocument *document;
    const BcSentence *sentences;
    const BcToken *tokens;
    const BcQuote *quotes;
    const BcSpeaker *speakers;
    guint n_sentences, n_tokens, n_quotes, n_speakers;
    const int *owners;
    const guint *chosen;
    guint n_chosen;
    int *last_source;    /* sentence -> the quotation whose speaker is mentioned last in it */
    GHashTable *by_name; /* last word of a person's family -> speaker + 1, or SEVERAL */
    int person;          /* who is on the stage after the sentence before: speaker or NOBODY */
};

/* The sentence that holds byte `offset`. */
static guint sentence_at(const BcStage *stage, gsize offset) {
    guint low = 0, high = stage->n_sentences;
    while (high - low > 1) {
        guint middle = low + (high - low) / 2;
        if (stage->sentences[middle].span.start <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* The sentence in which somebody else mentions the quotation's speaker; G_MAXUINT: nowhere.
 * `by_narrator`: no other voice counts. */
static guint source_sentence(const BcStage *stage, const BcQuote *quote, gboolean by_narrator) {
    if (bc_span_empty(quote->source) || stage->n_sentences == 0) return G_MAXUINT;
    guint token = bc_voicing_token_at(stage->document, quote->source.start);
    int owner = token < stage->n_tokens ? stage->owners[token] : BC_NARRATOR;
    if (owner != BC_NARRATOR && (by_narrator || stage->quotes[owner].speaker == quote->speaker))
        return G_MAXUINT;
    return sentence_at(stage, quote->source.start);
}

static void find_sources(BcStage *stage) {
    stage->last_source = g_new(int, MAX(stage->n_sentences, 1));
    for (guint i = 0; i < stage->n_sentences; i++) stage->last_source[i] = NOBODY;
    for (guint q = 0; q < stage->n_quotes; q++) {
        guint sentence = source_sentence(stage, &stage->quotes[q], TRUE);
        if (sentence == G_MAXUINT || stage->quotes[q].speaker < 0) continue;
        int last = stage->last_source[sentence];
        if (last < 0 || stage->quotes[last].source.start <= stage->quotes[q].source.start)
            stage->last_source[sentence] = (int)q;
    }
}

static void find_names(BcStage *stage) {
    stage->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint s = 0; s < stage->n_speakers; s++) {
        if (stage->speakers[s].kind != BC_SPEAKER_PERSON) continue;
        g_autofree char *family = bc_name_key(stage->speakers[s].family);
        const char *blank = strrchr(family, ' ');
        const char *word = blank != NULL ? blank + 1 : family;
        gboolean taken = g_hash_table_contains(stage->by_name, word);
        g_hash_table_replace(stage->by_name, g_strdup(word),
                             GINT_TO_POINTER(taken ? SEVERAL : (int)s + 1));
    }
}

BcStage *bc_stage_new(const BcMaterial *material, const int *owners) {
    BcStage *stage = g_new0(BcStage, 1);
    stage->document = material->document;
    stage->sentences = bc_document_sentences(material->document, &stage->n_sentences);
    stage->tokens = bc_document_tokens(material->document, &stage->n_tokens);
    stage->quotes = material->quotes;
    stage->n_quotes = material->n_quotes;
    stage->speakers = material->speakers;
    stage->n_speakers = material->n_speakers;
    stage->chosen = material->chosen;
    stage->n_chosen = material->n_chosen;
    stage->owners = owners;
    stage->person = NOBODY;
    find_sources(stage);
    find_names(stage);
    return stage;
}

void bc_stage_free(BcStage *stage) {
    if (stage == NULL) return;
    g_free(stage->last_source);
    g_hash_table_unref(stage->by_name);
    g_free(stage);
}

/* ---- mentions ---- */

static gboolean shares_word(const char *a, const char *b) {
    g_autofree char *key_a = bc_name_key(a);
    g_autofree char *key_b = bc_name_key(b);
    g_auto(GStrv) words = g_strsplit(key_a, " ", -1);
    g_auto(GStrv) others = g_strsplit(key_b, " ", -1);
    for (char **word = words; *word != NULL; word++)
        if (g_strv_contains((const char *const *)others, *word)) return TRUE;
    return FALSE;
}

/* Whether the mention of the quotation's speaker tells who it is: a name or a description ("the
 * Russian president") does, a pronoun does not. */
static gboolean mention_names(const BcStage *stage, const BcQuote *quote) {
    g_autofree char *mention = bc_document_fold(stage->document, quote->source);
    if (strchr(mention, ' ') != NULL) return TRUE;
    const BcLexicon *pronouns =
        bc_language_lexicon(bc_document_language(stage->document), "pronouns");
    if (bc_lexicon_size(pronouns) > 0) return bc_lexicon_get(pronouns, mention) == NULL;
    /* Without the language's pronouns: a single word that is no part of the name is one. */
    return shares_word(mention, stage->speakers[quote->speaker].name);
}

/* ---- what has been heard ---- */

/* Whom the narrator names with token `t`: a speaker, NOBODY, or SEVERAL of one family. */
static int named_by(const BcStage *stage, const char *text, guint t) {
    if (stage->tokens[t].kind != BC_TOKEN_WORD || stage->owners[t] != BC_NARRATOR) return NOBODY;
    BcSpan span = stage->tokens[t].span;
    g_autofree char *word = g_strndup(text + span.start, bc_span_length(span));
    gboolean possessive = g_str_has_suffix(word, "'s") || g_str_has_suffix(word, "’s");
    if (possessive) *g_utf8_prev_char(word + strlen(word) - 1) = '\0';
    g_autofree char *key = bc_name_key(word);
    int named = GPOINTER_TO_INT(g_hash_table_lookup(stage->by_name, key));
    return named == 0 ? NOBODY : named == SEVERAL ? SEVERAL : named - 1;
}

/* Whom the narrator's words in `sentence` name: the only one, NOBODY or SEVERAL; `wanted` already
 * when he is one of them.  Who listens to a longer sentence than this has lost its thread. */
#define LISTENED_TOKENS 400
static int named_in(const BcStage *stage, guint sentence, int wanted) {
    const char *text = bc_article_text(bc_document_article(stage->document), NULL);
    const BcSentence *it = &stage->sentences[sentence];
    int found = NOBODY;
    for (guint t = it->first_token; t < it->first_token + MIN(it->n_tokens, LISTENED_TOKENS); t++) {
        int named = named_by(stage, text, t);
        if (named == NOBODY) continue;
        if (named == wanted) return wanted;
        found = found == NOBODY || found == named ? named : SEVERAL;
    }
    return found;
}

/* Whether the sentence that is said next, number `at`, has a voice other than the narrator's; only
 * then does it matter who is on the stage. */
static gboolean is_voiced(const BcStage *stage, guint at) {
    if (at >= stage->n_chosen) return FALSE;
    const BcSentence *it = &stage->sentences[stage->chosen[at]];
    for (guint t = it->first_token; t < it->first_token + it->n_tokens; t++)
        if (stage->owners[t] != BC_NARRATOR) return TRUE;
    return FALSE;
}

static int run_speaker(const BcStage *stage, const BcRun *run) {
    return run->quote == BC_NARRATOR ? NOBODY : stage->quotes[run->quote].speaker;
}

/* After `sentence`, which mentions whom it quotes in `mention`: a pronoun tells only of someone who
 * was known before or is heard in the sentence. */
static int mentioned(const BcStage *stage, const BcQuote *mention, const BcRun *runs, guint n) {
    if (mention->speaker == stage->person || mention_names(stage, mention)) return mention->speaker;
    for (guint r = 0; r < n; r++)
        if (run_speaker(stage, &runs[r]) == mention->speaker) return mention->speaker;
    return NOBODY;
}

void bc_stage_said(BcStage *stage, guint at, const BcRun *runs, guint n) {
    guint sentence = stage->chosen[at];
    int mention = stage->last_source[sentence],
        last = n > 0 ? run_speaker(stage, &runs[n - 1]) : NOBODY;
    if (last != NOBODY)
        stage->person = last;
    else if (mention >= 0)
        stage->person = mentioned(stage, &stage->quotes[mention], runs, n);
    else
        /* Names are looked for only where it matters: it takes time. */
        stage->person =
            is_voiced(stage, at + 1) ? MAX(named_in(stage, sentence, NOBODY), NOBODY) : NOBODY;
}

static gboolean speaks_in(const BcStage *stage, guint sentence, int speaker) {
    const BcSentence *it = &stage->sentences[sentence];
    for (guint t = it->first_token; t < it->first_token + it->n_tokens; t++)
        if (stage->owners[t] != BC_NARRATOR && stage->quotes[stage->owners[t]].speaker == speaker)
            return TRUE;
    return FALSE;
}

/* TRUE when the sentences just before the chosen one number `at`, none of them left out, name
 * `speaker` or have her voice: then a pronoun is as clear as it is on paper. */
static gboolean was_met(const BcStage *stage, guint at, int speaker) {
    for (guint back = 1; back <= MIN(at, SENTENCES_BACK); back++) {
        guint sentence = stage->chosen[at - back];
        if (sentence + back != stage->chosen[at]) return FALSE;
        if (named_in(stage, sentence, speaker) == speaker || speaks_in(stage, sentence, speaker))
            return TRUE;
    }
    return FALSE;
}

gboolean bc_stage_is_clear(const BcStage *stage, guint at, const BcQuote *quote) {
    guint sentence = stage->chosen[at], source = source_sentence(stage, quote, FALSE);
    gboolean on_stage = stage->person == quote->speaker;
    if (on_stage && at > 0 && stage->chosen[at - 1] + 1 == sentence) return TRUE;
    if (source == sentence &&
        (on_stage || mention_names(stage, quote) || was_met(stage, at, quote->speaker)))
        return TRUE;
    /* "Ada Lund smiled when she said ..." */
    if (named_in(stage, sentence, quote->speaker) == quote->speaker) return TRUE;
    /* "...," with "Putin said" at the end of one of the next sentences, all of them chosen. */
    return source > sentence && source != G_MAXUINT && source - sentence <= SENTENCES_AHEAD &&
           at + (source - sentence) < stage->n_chosen &&
           stage->chosen[at + (source - sentence)] == source && mention_names(stage, quote);
}
