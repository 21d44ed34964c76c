/* Pages of any bytes; the article's text is exactly what it prints. */
#include <briefcast/article.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    g_autoptr(BcArticle) article = bc_article_new_from_html(
        (const char *)data, size, NULL, "http://example.org/2023/03/20/a", "fuzz", NULL);
    if (article == NULL) return 0;
    g_autofree char *printed = bc_article_print(article);
    if (strcmp(printed, bc_article_text(article, NULL)) != 0) abort();
    if (!g_utf8_validate(printed, -1, NULL)) abort();
    return 0;
}
