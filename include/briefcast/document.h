/* briefcast/document.h: an article's paragraphs, sentences and tokens, with exact offsets. */
#ifndef BRIEFCAST_DOCUMENT_H
#define BRIEFCAST_DOCUMENT_H

#include <briefcast/article.h>
#include <briefcast/language.h>

G_BEGIN_DECLS

typedef struct BcDocument BcDocument;

typedef enum {
    BC_TOKEN_WORD,        /* letters, with inner apostrophes, hyphens, full stops: o'clock, U.S.,
                             re-elected */
    BC_TOKEN_NUMBER,      /* digits, with inner separators: 1,200 or 3.5 or 9:00 */
    BC_TOKEN_PUNCTUATION, /* one mark, or a run of the same: -- or ... */
    BC_TOKEN_QUOTE_OPEN,  /* a quotation mark that opens, as the whole paragraph shows */
    BC_TOKEN_QUOTE_CLOSE
} BcTokenKind;

typedef struct {
    BcTokenKind kind;
    BcSpan span;
} BcToken;

typedef struct {
    BcSpan span; /* white space at neither end */
    guint paragraph;
    guint first_token, n_tokens;
} BcSentence;

typedef struct {
    BcBlockKind kind;
    BcSpan span;
    guint first_sentence, n_sentences;
} BcParagraph;

/* A word keeps the last stop of an initialism (U.S., a.m., Ph.D.) even at the end of a sentence;
 * the stop of other abbreviations and of single initials (Mr., Inc., J.) is a token of its own.
 * Addresses (a URL, e-mail, example.com) are one word; so is every Chinese character, and every run
 * of hiragana or katakana.
 *
 * Splits `article` into paragraphs (its blocks), sentences and tokens.  Sentences of a paragraph
 * cover every character of it that is not white space; tokens those of a sentence.  Borrows the
 * article and the language: keep both alive.  Never fails.  Rules: voices/LANG/abbreviations; a
 * sentence may end inside quotation marks. */
BcDocument *bc_document_split(const BcArticle *article,
                              const BcLanguage *language) G_GNUC_WARN_UNUSED_RESULT;
void bc_document_free(BcDocument *document);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcDocument, bc_document_free)

/* All (transfer none). */
const BcArticle *bc_document_article(const BcDocument *document);
const BcLanguage *bc_document_language(const BcDocument *document);
const BcParagraph *bc_document_paragraphs(const BcDocument *document, guint *n);
const BcSentence *bc_document_sentences(const BcDocument *document, guint *n);
const BcToken *bc_document_tokens(const BcDocument *document, guint *n);

/* The words of `span` with white space folded to single spaces; free with g_free. */
char *bc_document_fold(const BcDocument *document, BcSpan span);

/* Words (BC_TOKEN_WORD and BC_TOKEN_NUMBER) in a sentence. */
guint bc_document_sentence_words(const BcDocument *document, guint sentence);

G_END_DECLS
#endif
