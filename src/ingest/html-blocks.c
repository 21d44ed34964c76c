/* From the elements of a story to headings and paragraphs. */
#include "base/text.h"
#include "ingest/html-body.h"

#include <string.h>

typedef struct {
    GString *text;
    BcArticle *article;
    gsize start;   /* of the block that is being written */
    guint breaks;  /* <br> since the last letter */
    guint heading; /* inside how many headings */
    gboolean told; /* something of this block stands outside <time> */
} Writer;

static void end_block(Writer *writer) {
    BcSpan span = bc_text_trim(writer->text->str, (BcSpan){writer->start, writer->text->len});
    gboolean told = writer->told;
    writer->breaks = 0;
    writer->told = FALSE;
    /* A time that stands alone is when the page was made, not what it says. */
    if (bc_span_empty(span) || !told) {
        g_string_truncate(writer->text, writer->start);
        return;
    }
    bc_article_add_block(writer->article,
                         writer->heading > 0 ? BC_BLOCK_HEADING : BC_BLOCK_PARAGRAPH, span);
    g_string_append(writer->text, "\n\n");
    writer->start = writer->text->len;
}

static gboolean is_blank(const char *text) { return text[strspn(text, " \t\r\n\f")] == '\0'; }

static gboolean is_in_time(const xmlNode *text) {
    const xmlNode *parent = text->parent;
    return parent != NULL && (bc_tree_is(parent, "time") ||
                              (parent->parent != NULL && bc_tree_is(parent->parent, "time")));
}

static void enter(Writer *writer, const xmlNode *node) {
    BcTagKind kind = bc_tree_kind(node);
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
        const char *content = (const char *)node->content;
        /* Two breaks in a row are how old pages part paragraphs. */
        if (!is_blank(content)) {
            if (writer->breaks >= 2) end_block(writer);
            writer->breaks = 0;
            writer->told = writer->told || !is_in_time(node);
        }
        g_string_append(writer->text, content);
    } else if (kind == BC_TAG_BREAK) {
        writer->breaks++;
        g_string_append_c(writer->text, '\n');
    } else if (kind != BC_TAG_INLINE) {
        end_block(writer);
        writer->heading += kind == BC_TAG_HEADING;
    }
}

static void leave(Writer *writer, const xmlNode *node) {
    BcTagKind kind = bc_tree_kind(node);
    if (kind == BC_TAG_INLINE || kind == BC_TAG_BREAK || kind == BC_TAG_NOTHING) return;
    end_block(writer);
    if (kind == BC_TAG_HEADING) writer->heading--;
}

static gboolean is_dropped(const xmlNode *node) {
    const BcNodeFigures *f = bc_page_figures(node);
    return f != NULL ? f->dropped : bc_tree_kind(node) == BC_TAG_NOTHING;
}

void bc_page_add_blocks(xmlNode *story, GString *text, BcArticle *article) {
    Writer writer = {.text = text, .article = article, .start = text->len};
    xmlNode *node = story;
    while (node != NULL) {
        gboolean down = !is_dropped(node);
        if (down) enter(&writer, node);
        if (down && node->type == XML_ELEMENT_NODE && node->children != NULL) {
            node = node->children;
            continue;
        }
        if (down) leave(&writer, node);
        while (node != story && node->next == NULL) {
            node = node->parent;
            leave(&writer, node);
        }
        node = node == story ? NULL : node->next;
    }
    end_block(&writer);
}
