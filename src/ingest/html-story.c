/* Which elements hold the story. */
#include "ingest/html-body.h"
#include "ingest/html-hints.h"

#include <string.h>

/* Bytes: shorter texts give no points; a paragraph beside the story that is longer belongs to it.
 */
enum { MIN_POINTS_TEXT = 25, MIN_SIBLING = 80, MIN_STORY = 250, LEVELS = 5 };

static float link_share(const BcNodeFigures *f) {
    return f->text > 0 ? (float)f->link / (float)f->text : 0;
}

static float tag_points(const xmlNode *node) {
    static const struct {
        const char *tag;
        float points;
    } tags[] = {{"article", 10}, {"main", 5}, {"div", 5},        {"section", 5},
                {"pre", 3},      {"td", 3},   {"blockquote", 3}, {"address", -3},
                {"ol", -3},      {"ul", -3},  {"dl", -3},        {"dd", -3},
                {"dt", -3},      {"li", -3},  {"form", -3},      {"th", -5}};
    for (gsize i = 0; i < G_N_ELEMENTS(tags); i++)
        if (bc_tree_is(node, tags[i].tag)) return tags[i].points;
    return 0;
}

static float first_score(const xmlNode *node) {
    const BcNodeFigures *f = bc_page_figures(node);
    float score = tag_points(node);
    if (f->hints & BC_HINT_GOOD) score += 25;
    if (f->hints & (BC_HINT_BAD | BC_HINT_DROP)) score -= 25;
    return score;
}

static void give_points(BcPage *page, xmlNode *node) {
    const BcNodeFigures *f = bc_page_figures(node);
    float points = 1 + (float)f->commas + MIN((float)f->own / 100, 3);
    points *= 1 - (float)f->own_link / (float)f->own;
    /* A <div> with text of its own, parted by <br>, is around its paragraphs itself. */
    xmlNode *to = bc_tree_kind(node) == BC_TAG_BLOCK ? node : node->parent;
    for (int level = 0; level < LEVELS && to != NULL; level++, to = to->parent) {
        BcNodeFigures *around = bc_page_figures(to);
        if (around == NULL) break;
        if (around->score == 0) around->score = first_score(to);
        around->score += points / (float)(level == 0 ? 1 : level == 1 ? 2 : level * 3);
        if (to == page->root) break;
    }
}

static gboolean is_dropped_or_inline(const xmlNode *node) {
    const BcNodeFigures *f = bc_page_figures(node);
    BcTagKind kind = bc_tree_kind(node);
    return f == NULL || f->dropped || kind == BC_TAG_INLINE || kind == BC_TAG_HEADING;
}

static float final_score(const xmlNode *node) {
    const BcNodeFigures *f = bc_page_figures(node);
    return f->score * (1 - link_share(f));
}

/* Walks what is not dropped. */
static xmlNode *next_kept(const BcPage *page, xmlNode *node) {
    const BcNodeFigures *f = bc_page_figures(node);
    return f != NULL && f->dropped ? bc_tree_skip(node, page->root)
                                   : bc_tree_next(node, page->root);
}

static xmlNode *find_best(BcPage *page) {
    for (guint i = 0; i < page->nodes->len; i++) {
        BcNodeFigures *f = bc_page_figures(g_ptr_array_index(page->nodes, i));
        if (f != NULL) f->score = 0;
    }
    for (xmlNode *node = page->root; node != NULL; node = next_kept(page, node))
        if (!is_dropped_or_inline(node) && bc_page_figures(node)->own >= MIN_POINTS_TEXT)
            give_points(page, node);
    xmlNode *best = NULL;
    for (xmlNode *node = page->root; node != NULL; node = next_kept(page, node)) {
        const BcNodeFigures *f = bc_page_figures(node);
        if (f == NULL || f->score <= 0 || f->dropped) continue;
        if (best == NULL || final_score(node) > final_score(best)) best = node;
    }
    return best;
}

/* The body as the page itself marks it. */
static xmlNode *find_marked(BcPage *page) {
    xmlNode *found = NULL;
    for (xmlNode *node = page->root; node != NULL; node = next_kept(page, node)) {
        const char *property = bc_tree_attribute(node, "itemprop");
        if (property == NULL || strstr(property, "articleBody") == NULL) continue;
        if (found != NULL) return NULL; /* several: parts, or a list of stories */
        found = node;
    }
    if (found == NULL || bc_page_figures(found)->dropped) return NULL;
    return bc_page_figures(found)->text >= MIN_STORY ? found : NULL;
}

/* Goes up while that takes much more prose in: a story in several boxes is in what holds them. */
static xmlNode *widen(const BcPage *page, xmlNode *best) {
    float last = bc_page_figures(best)->score;
    xmlNode *node = best;
    while (node != page->root && bc_tree_kind(node) == BC_TAG_PARAGRAPH) node = node->parent;
    for (xmlNode *up = node->parent; node != page->root && up != NULL; up = up->parent) {
        const BcNodeFigures *f = bc_page_figures(up);
        if (f == NULL || f->score < last / 3) break;
        if (f->score > last) {
            node = up;
            break;
        }
        last = f->score;
        if (up == page->root) break;
    }
    return node;
}

static gboolean joins(const xmlNode *node, const xmlNode *best) {
    const BcNodeFigures *f = bc_page_figures(node), *top = bc_page_figures(best);
    if (f == NULL || f->dropped) return FALSE;
    if (bc_tree_kind(node) == BC_TAG_HEADING) return FALSE;
    const char *class = bc_tree_attribute(node, "class"), *other = bc_tree_attribute(best, "class");
    float bonus = class != NULL && *class != '\0' && other != NULL && strcmp(class, other) == 0
                      ? top->score * 0.2F
                      : 0;
    if (f->score > 0 && f->score + bonus >= MAX(10, top->score * 0.2F) && link_share(f) < 0.5)
        return TRUE;
    return bc_tree_is(node, "p") && f->text >= MIN_SIBLING && link_share(f) < 0.25;
}

GPtrArray *bc_page_find_story(BcPage *page) {
    GPtrArray *story = g_ptr_array_new();
    xmlNode *marked = find_marked(page);
    xmlNode *best = find_best(page);
    if (marked != NULL) {
        g_ptr_array_add(story, marked);
        return story;
    }
    if (best == NULL) return story;
    best = widen(page, best);
    if (best == page->root || best->parent == NULL) {
        g_ptr_array_add(story, best);
        return story;
    }
    for (xmlNode *node = best->parent->children; node != NULL; node = node->next)
        if (node == best || joins(node, best)) g_ptr_array_add(story, node);
    return story;
}

static gboolean is_list(const xmlNode *node) {
    return bc_tree_is(node, "ul") || bc_tree_is(node, "ol") || bc_tree_is(node, "dl") ||
           bc_tree_is(node, "table");
}

/* Of links mostly, or a box with little text and a name that speaks against it. */
static gboolean is_clutter(const xmlNode *node) {
    const BcNodeFigures *f = bc_page_figures(node);
    BcTagKind kind = bc_tree_kind(node);
    if (kind == BC_TAG_INLINE || kind == BC_TAG_HEADING || f->text == 0) return FALSE;
    float links = link_share(f);
    if (is_list(node)) return links > 0.5 || (f->hints & BC_HINT_BAD && links > 0.2);
    if (f->paragraphs * 2 > f->text) return FALSE;
    if (kind == BC_TAG_BLOCK)
        return (links > 0.5 && f->text < 1000) || (f->hints & BC_HINT_BAD && links > 0.2) ||
               (bc_tree_is(node, "form") && f->text < 300);
    return links > 0.8 && f->text < 300;
}

void bc_page_clean(BcPage *page, xmlNode *story) {
    (void)page;
    for (xmlNode *node = story, *next; node != NULL; node = next) {
        BcNodeFigures *f = bc_page_figures(node);
        if (f != NULL && !f->dropped && node != story) f->dropped = is_clutter(node);
        next = f != NULL && f->dropped ? bc_tree_skip(node, story) : bc_tree_next(node, story);
    }
}
