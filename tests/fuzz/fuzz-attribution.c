/* Attribution of any text, in the language that the first byte picks. */
#include <briefcast/attribution.h>

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const codes[] = {"de", "fr", "es", "ru", "zh", "en", "it", "pt"};
    static BcLanguage *languages[G_N_ELEMENTS(codes)];
    if (size == 0) return 0;
    guint which = data[0] % G_N_ELEMENTS(codes);
    if (languages[which] == NULL) languages[which] = bc_language_load(codes[which], NULL);
    g_autoptr(BcArticle) article =
        bc_article_new_from_text((const char *)data + 1, size - 1, "fuzz", NULL);
    if (article == NULL || languages[which] == NULL) return 0;
    g_autoptr(BcDocument) document = bc_document_split(article, languages[which]);
    g_autoptr(BcAttribution) attribution = bc_attribution_find(document);
    guint n, n_speakers;
    const BcQuote *quotes = bc_attribution_quotes(attribution, &n);
    bc_attribution_speakers(attribution, &n_speakers);
    gsize length;
    bc_article_text(article, &length);
    for (guint i = 0; i < n; i++) {
        g_assert(quotes[i].speaker < (int)n_speakers);
        for (guint k = 0; k < quotes[i].n_content; k++)
            g_assert(quotes[i].content[k].start <= quotes[i].content[k].end &&
                     quotes[i].content[k].end <= length);
    }
    return 0;
}
