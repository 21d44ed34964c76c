#include "script/compose.h"

#include "base/text.h"
#include "script/pause.h"
#include "script/script-private.h"
#include "script/stage.h"

#include <string.h>

/* One story on its way into the script. */
typedef struct {
    BcScript *script;
    const BcDocument *document;
    const char *text;
    const BcSentence *sentences;
    const BcParagraph *paragraphs;
    const BcToken *tokens;
    const BcQuote *quotes;
    const BcSpeaker *speakers;
    guint n_paragraphs;
    BcPoints points;
    guint index;          /* of the story */
    guint members_before; /* members that earlier stories brought */
    int *member_of;       /* speaker -> member, or -1: has not spoken yet */
    guint *heard;         /* speaker -> number of the chosen sentence, from 1, that has her voice */
    BcStage *stage;
} Story;

/* ---- members ---- */

/* The cast member for a speaker of the story.  Someone without a name is not the same as another
 * one in another story, even when both are "a senior official". */
static guint member_for(Story *story, int speaker) {
    if (story->member_of[speaker] >= 0) return (guint)story->member_of[speaker];
    const BcSpeaker *it = &story->speakers[speaker];
    int member = -1;
    if (it->kind != BC_SPEAKER_UNNAMED)
        member = bc_script_find_person(story->script, story->members_before, it->name, it->family,
                                       it->kind, it->sex);
    if (member < 0) {
        g_autofree char *name = bc_script_fold(it->name);
        member = bc_script_add_member(story->script, NULL, name, it->family, it->kind, it->sex);
    }
    BcCastMember *known = &g_array_index(story->script->cast, BcCastMember, member);
    if (known->sex == BC_SEX_UNKNOWN) known->sex = it->sex;
    if (strlen(it->name) > strlen(known->name)) {
        g_free(known->name);
        known->name = bc_script_fold(it->name);
    }
    story->member_of[speaker] = member;
    return (guint)member;
}

/* ---- segments ---- */

static BcSegment *last_segment(const Story *story) {
    guint n = story->script->segments->len;
    return n > 0 ? &g_array_index(story->script->segments, BcSegment, n - 1) : NULL;
}

/* Adds a segment; `cut` is what lies between it and the one before. */
static void add(Story *story, BcSegmentKind kind, guint member, char *text, BcSpan source,
                BcCut cut) {
    BcSegment *before = last_segment(story);
    if (before != NULL && before->story != story->index) cut = BC_CUT_STORY;
    if (before != NULL) before->pause_ms = bc_pause_ms(cut, story->script->rate);
    bc_script_add_segment(story->script, kind, member, text, source, story->index, NULL);
}

static void add_source(Story *story, BcSegmentKind kind, guint member, BcSpan span, BcCut cut) {
    span = bc_text_trim(story->text, span);
    add(story, kind, member, bc_document_fold(story->document, span),
        bc_points_span(&story->points, span), cut);
}

static void add_introduction(Story *story, guint member, BcCut cut) {
    const char *name = g_array_index(story->script->cast, BcCastMember, member).name;
    gunichar first = g_unichar_totitle(g_utf8_get_char(name));
    GString *text = g_string_new(NULL);
    g_string_append_unichar(text, first);
    g_string_append(text, *name != '\0' ? g_utf8_next_char(name) : "");
    g_string_append_c(text, ':');
    add(story, BC_SEGMENT_INTRODUCTION, 0, g_string_free(text, FALSE), BC_SPAN_NONE, cut);
}

/* ---- sentences ---- */

/* "The minister said:", whose words stand in the next paragraph. */
static gboolean ends_in_colon(const BcSegment *segment) {
    return g_str_has_suffix(segment->text, ":") || g_str_has_suffix(segment->text, "：");
}

/* What lies before the chosen sentence number `at`, which `member` begins. */
static BcCut cut_before(const Story *story, const guint *chosen, guint at, guint member) {
    BcSegment *before = last_segment(story);
    if (before == NULL || before->story != story->index || before->kind == BC_SEGMENT_HEADLINE ||
        before->kind == BC_SEGMENT_HEADING)
        return BC_CUT_HEADLINE;
    if (at == 0 ||
        story->sentences[chosen[at - 1]].paragraph != story->sentences[chosen[at]].paragraph) {
        gboolean announced = at > 0 && chosen[at - 1] + 1 == chosen[at] && ends_in_colon(before);
        return announced ? BC_CUT_INTRODUCTION : BC_CUT_PARAGRAPH;
    }
    return before->member == member ? bc_pause_cut_sentence(before->text) : BC_CUT_TURN;
}

/* The bytes of run `r`: up to the next run, so that nothing between two tokens is lost. */
static BcSpan run_span(const Story *story, BcSpan sentence, const GArray *runs, guint r) {
    const BcRun *run = &g_array_index(runs, BcRun, r);
    gsize start = r == 0 ? sentence.start : story->tokens[run->first_token].span.start;
    gsize end = r + 1 == runs->len ? sentence.end : story->tokens[run->end_token].span.start;
    return (BcSpan){start, end};
}

static int speaker_of(const Story *story, const BcRun *run) {
    return run->quote == BC_NARRATOR ? -1 : story->quotes[run->quote].speaker;
}

/* The member who speaks `run`. */
static guint run_member(Story *story, const BcRun *run) {
    int speaker = speaker_of(story, run);
    return speaker < 0 ? 0 : member_for(story, speaker);
}

/* TRUE when `run` needs an introduction.  Once someone was heard in a sentence, the voice is known
 * in the rest of it, and so is one that simply goes on. */
static gboolean is_unclear(Story *story, guint at, const BcRun *run) {
    int speaker = speaker_of(story, run);
    if (speaker < 0 || story->heard[speaker] == at + 1) return FALSE;
    story->heard[speaker] = at + 1;
    const BcSegment *before = last_segment(story);
    gboolean goes_on = before != NULL && before->story == story->index && before->member > 0 &&
                       before->member == member_for(story, speaker);
    return !goes_on && !bc_stage_is_clear(story->stage, at, &story->quotes[run->quote]);
}

/* The run to be introduced before run `r`: itself, or at the start of the sentence the first one
 * that is not the narrator's, since "Ada Lund: She said ..." is how a listener expects it. */
static const BcRun *candidate(const GArray *runs, guint r) {
    guint first = 0;
    while (r == 0 && first + 1 < runs->len &&
           g_array_index(runs, BcRun, first).quote == BC_NARRATOR)
        first++;
    return &g_array_index(runs, BcRun, r == 0 ? first : r);
}

static void add_sentence(Story *story, const guint *chosen, guint at, const GArray *runs,
                         BcSegmentKind plain) {
    BcSpan sentence = story->sentences[chosen[at]].span;
    for (guint r = 0; r < runs->len; r++) {
        const BcRun *run = &g_array_index(runs, BcRun, r), *unclear = candidate(runs, r);
        gboolean introduce = is_unclear(story, at, unclear);
        guint member = run_member(story, run);
        BcCut cut = r > 0 ? bc_pause_cut_inside(last_segment(story)->text)
                          : cut_before(story, chosen, at, introduce ? 0 : member);
        if (introduce) {
            add_introduction(story, run_member(story, unclear), cut);
            cut = BC_CUT_INTRODUCTION;
        }
        add_source(story, member == 0 ? plain : run->kind, member,
                   run_span(story, sentence, runs, r), cut);
    }
    bc_stage_said(story->stage, at, (const BcRun *)(void *)runs->data, runs->len);
}

/* ---- the story ---- */

static void add_headline(Story *story) {
    for (guint p = 0; p < story->n_paragraphs; p++) {
        if (story->paragraphs[p].kind != BC_BLOCK_TITLE) continue;
        g_autofree char *text = bc_document_fold(story->document, story->paragraphs[p].span);
        if (bc_script_has_words(text))
            add_source(story, BC_SEGMENT_HEADLINE, 0, story->paragraphs[p].span, BC_CUT_HEADLINE);
        return;
    }
}

static void take_metadata(BcScript *script, const BcArticle *article) {
    script->title = g_strdup(bc_article_title(article));
    script->site = g_strdup(bc_article_site(article));
    script->date = g_strdup(bc_article_date(article));
}

static void open_story(Story *story, const BcMaterial *material) {
    gsize length;
    guint n;
    const BcDocument *document = material->document;
    story->document = document;
    story->text = bc_article_text(bc_document_article(document), &length);
    story->sentences = bc_document_sentences(document, &n);
    story->paragraphs = bc_document_paragraphs(document, &story->n_paragraphs);
    story->tokens = bc_document_tokens(document, &n);
    story->quotes = material->quotes;
    story->speakers = material->speakers;
    bc_points_init(&story->points, story->text, length);
    story->index = story->script->stories++;
    story->members_before = story->script->cast->len;
    story->member_of = g_new(int, MAX(material->n_speakers, 1));
    story->heard = g_new0(guint, MAX(material->n_speakers, 1));
    for (guint s = 0; s < material->n_speakers; s++) story->member_of[s] = -1;
    if (story->index == 0) take_metadata(story->script, bc_document_article(document));
}

static void add_body(Story *story, const BcMaterial *material, int *owners) {
    g_autoptr(GArray) runs = g_array_new(FALSE, FALSE, sizeof(BcRun));
    for (guint at = 0; at < material->n_chosen; at++) {
        guint sentence = material->chosen[at];
        BcBlockKind kind = story->paragraphs[story->sentences[sentence].paragraph].kind;
        g_array_set_size(runs, 0);
        if (kind == BC_BLOCK_HEADING || kind == BC_BLOCK_PARAGRAPH)
            bc_voicing_runs(material, owners, sentence, runs);
        if (runs->len > 0)
            add_sentence(story, material->chosen, at, runs,
                         kind == BC_BLOCK_HEADING ? BC_SEGMENT_HEADING : BC_SEGMENT_NARRATION);
    }
}

void bc_script_compose(BcScript *script, const BcMaterial *material) {
    Story story = {.script = script};
    open_story(&story, material);
    g_autofree int *owners = bc_voicing_owners(material);
    g_autoptr(BcStage) stage = bc_stage_new(material, owners);
    story.stage = stage;
    add_headline(&story);
    add_body(&story, material, owners);
    BcSegment *last = last_segment(&story);
    if (last != NULL) last->pause_ms = bc_pause_ms(BC_CUT_END, script->rate);
    g_free(story.member_of);
    g_free(story.heard);
}
