/* Plain texts of any bytes; what becomes an article covers its text and prints as UTF-8. */
#include <briefcast/article.h>
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    g_autoptr(BcArticle) article = bc_article_new_from_text((const char *)data, size, "fuzz", NULL);
    if (article == NULL) return 0;
    gsize n, length, at = 0;
    const BcBlock *blocks = bc_article_blocks(article, &n);
    bc_article_text(article, &length);
    for (gsize i = 0; i < n; i++) {
        if (blocks[i].span.start < at || blocks[i].span.end > length) abort();
        at = blocks[i].span.end;
    }
    g_autofree char *printed = bc_article_print(article);
    if (!g_utf8_validate(printed, -1, NULL)) abort();
    return 0;
}
