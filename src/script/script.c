#define _GNU_SOURCE
#include "script/script-private.h"

#include "base/text.h"
#include "script/names.h"

#include <string.h>

static void segment_clear(gpointer data) {
    BcSegment *segment = data;
    g_free(segment->voice);
    g_free(segment->text);
}

static void member_clear(gpointer data) {
    BcCastMember *member = data;
    g_free(member->id);
    g_free(member->name);
    g_free(member->family);
    g_free(member->voice);
}

BcScript *bc_script_new(const char *language, guint rate) {
    BcScript *script = g_new0(BcScript, 1);
    script->language = g_strdup(language);
    script->rate =
        rate != 0 ? CLAMP(rate, BC_SCRIPT_RATE_LEAST, BC_SCRIPT_RATE_MOST) : BC_SCRIPT_RATE;
    script->lead_ms = BC_SCRIPT_LEAD_MS;
    script->segments = g_array_new(FALSE, FALSE, sizeof(BcSegment));
    g_array_set_clear_func(script->segments, segment_clear);
    script->cast = g_array_new(FALSE, FALSE, sizeof(BcCastMember));
    g_array_set_clear_func(script->cast, member_clear);
    script->ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    script->by_family =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    script->next_id = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    bc_script_add_member(script, "narrator", "Narrator", "narrator", BC_SPEAKER_PERSON,
                         BC_SEX_UNKNOWN);
    return script;
}

void bc_script_free(BcScript *script) {
    if (script == NULL) return;
    g_free(script->title);
    g_free(script->site);
    g_free(script->date);
    g_free(script->language);
    g_array_unref(script->segments);
    g_array_unref(script->cast);
    g_hash_table_unref(script->ids);
    g_hash_table_unref(script->by_family);
    g_hash_table_unref(script->next_id);
    g_free(script);
}

const char *bc_script_title(const BcScript *script) { return script->title; }
const char *bc_script_site(const BcScript *script) { return script->site; }
const char *bc_script_date(const BcScript *script) { return script->date; }
const char *bc_script_language(const BcScript *script) { return script->language; }
guint bc_script_rate(const BcScript *script) { return script->rate; }
guint bc_script_lead_ms(const BcScript *script) { return script->lead_ms; }

const BcSegment *bc_script_segments(const BcScript *script, guint *n) {
    *n = script->segments->len;
    return (const BcSegment *)(void *)script->segments->data;
}

const BcCastMember *bc_script_cast(const BcScript *script, guint *n) {
    *n = script->cast->len;
    return (const BcCastMember *)(void *)script->cast->data;
}

/* ---- members ---- */

static BcCastMember *member_at(const BcScript *script, guint index) {
    return &g_array_index(script->cast, BcCastMember, index);
}

/* An id that nobody has: "li-wei", "li-wei-2". */
static char *new_id(BcScript *script, const char *name) {
    g_autofree char *slug = bc_name_slug(name);
    if (*slug == '\0') {
        g_free(slug);
        slug = g_strdup("speaker");
    }
    g_autofree char *id = g_strdup(slug);
    guint number = GPOINTER_TO_UINT(g_hash_table_lookup(script->next_id, slug));
    for (number = MAX(number, 2); g_hash_table_contains(script->ids, id); number++) {
        g_free(id);
        id = g_strdup_printf("%s-%u", slug, number);
    }
    g_hash_table_replace(script->next_id, g_steal_pointer(&slug), GUINT_TO_POINTER(number));
    return g_steal_pointer(&id);
}

static void index_family(BcScript *script, const char *family, guint index) {
    g_autofree char *key = bc_name_key(family);
    GArray *members = g_hash_table_lookup(script->by_family, key);
    if (members == NULL) {
        members = g_array_new(FALSE, FALSE, sizeof(guint));
        g_hash_table_insert(script->by_family, g_steal_pointer(&key), members);
    }
    g_array_append_val(members, index);
}

int bc_script_add_member(BcScript *script, const char *id, const char *name, const char *family,
                         BcSpeakerKind kind, BcSex sex) {
    if (id != NULL && g_hash_table_contains(script->ids, id)) return -1;
    BcCastMember member = {.id = id != NULL ? g_strdup(id) : new_id(script, name),
                           .name = g_strdup(name),
                           .family = family != NULL && *family != '\0' ? g_strdup(family)
                                                                       : bc_name_family(name),
                           .kind = kind,
                           .sex = sex};
    guint index = script->cast->len;
    g_array_append_val(script->cast, member);
    g_hash_table_insert(script->ids, g_strdup(member.id), GUINT_TO_POINTER(index + 1));
    if (index > 0) index_family(script, member.family, index);
    return (int)index;
}

int bc_script_find_member(const BcScript *script, const char *id) {
    return (int)GPOINTER_TO_UINT(g_hash_table_lookup(script->ids, id)) - 1;
}

/* A family with more members than this is a machine's, and looking through all of them each time
 * would take for ever. */
#define FAMILY_MOST 100

static gboolean may_be_same(const BcCastMember *member, const char *name_key, BcSpeakerKind kind,
                            BcSex sex, gboolean *same_name) {
    if (member->kind != kind) return FALSE;
    if (member->sex != sex && member->sex != BC_SEX_UNKNOWN && sex != BC_SEX_UNKNOWN) return FALSE;
    g_autofree char *key = bc_name_key(member->name);
    *same_name = g_str_equal(key, name_key);
    return *same_name || bc_name_within(key, name_key);
}

int bc_script_find_person(const BcScript *script, guint n_members, const char *name,
                          const char *family, BcSpeakerKind kind, BcSex sex) {
    g_autofree char *family_key = bc_name_key(family);
    g_autofree char *name_key = bc_name_key(name);
    const GArray *members = g_hash_table_lookup(script->by_family, family_key);
    int found = -1;
    for (guint i = 0; members != NULL && i < MIN(members->len, FAMILY_MOST); i++) {
        guint index = g_array_index(members, guint, i);
        gboolean same_name;
        if (index >= n_members ||
            !may_be_same(member_at(script, index), name_key, kind, sex, &same_name))
            continue;
        if (same_name) return (int)index;
        if (found >= 0) return -1; /* "Kim" after two of them */
        found = (int)index;
    }
    return found;
}

void bc_script_take_voices(BcScript *script, const BcScript *other) {
    for (guint i = 0; i < script->cast->len; i++) {
        BcCastMember *member = member_at(script, i);
        int same = i == 0 ? 0
                          : bc_script_find_person(other, other->cast->len, member->name,
                                                  member->family, member->kind, member->sex);
        if (member->voice == NULL && same >= 0)
            member->voice = g_strdup(member_at(other, (guint)same)->voice);
    }
}

/* ---- segments ---- */

char *bc_script_fold(const char *text) { return bc_text_fold(text, (BcSpan){0, strlen(text)}); }

/* Counts runs without white space that hold a letter or a digit, and stops at `most`. */
static guint count_words(const char *text, guint most) {
    guint words = 0;
    gboolean counted = FALSE;
    for (const char *p = text; *p != '\0' && words < most; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (c == ' ') {
            counted = FALSE;
        } else if (!counted && g_unichar_isalnum(c)) {
            counted = TRUE;
            words++;
        }
    }
    return words;
}

gboolean bc_script_has_words(const char *text) { return count_words(text, 1) > 0; }

void bc_script_add_segment(BcScript *script, BcSegmentKind kind, guint member, char *text,
                           BcSpan source, guint story, const char *voice) {
    BcSegment segment = {.kind = kind,
                         .member = member,
                         .voice = g_strdup(voice),
                         .text = text,
                         .story = story,
                         .source = source};
    g_array_append_val(script->segments, segment);
    member_at(script, member)->words += count_words(text, G_MAXUINT);
    script->stories = MAX(script->stories, story + 1);
}

/* ---- reading ---- */

static const char *skip_mark(const char *data, gsize *length) {
    if (*length < 3 || memcmp(data, "\xEF\xBB\xBF", 3) != 0) return data;
    *length -= 3;
    return data + 3;
}

static gboolean is_text(const char *data, gsize length) {
    gsize magic = strlen(BC_SCRIPT_MAGIC);
    return length >= magic && memcmp(data, BC_SCRIPT_MAGIC, magic) == 0 &&
           (length == magic || g_ascii_isspace(data[magic]));
}

static gboolean is_json(const char *data, gsize length) {
    gsize i = 0;
    while (i < length && g_ascii_isspace(data[i])) i++;
    return i < length && data[i] == '{' &&
           memmem(data + i, length - i, "\"segments\"", strlen("\"segments\"")) != NULL;
}

gboolean bc_script_recognise(const char *data, gsize length) {
    data = skip_mark(data, &length);
    return is_text(data, length) || is_json(data, length);
}

BcScript *bc_script_parse(const char *data, gsize length, const char *origin, GError **error) {
    data = skip_mark(data, &length);
    gsize valid = bc_text_valid_until(data, length);
    if (valid < length) {
        g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s:%u: not valid UTF-8", origin,
                    bc_text_line(data, valid));
        return NULL;
    }
    g_autofree char *copy = g_strndup(data, length);
    if (is_text(copy, length)) return bc_script_parse_text(copy, origin, error);
    return bc_script_parse_json(copy, length, origin, error);
}
