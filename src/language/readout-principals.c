/* The persons whom a readout is about, with what it says of their offices and countries, so that
 * "the Greek premier", "the head of state" and "the guest" can be told from one another. */
#include "language/readout.h"

#include <string.h>

/* Words before and behind a name that may say who it is. */
#define WORDS_AROUND 14
#define LONGEST_PHRASE 4
#define SHORTEST_STEM 4
#define LONGEST_ENDING 1

/* ---- what words say ---- */

static const char *const office_names[] = {
    [OFFICE_PRESIDENT] = "president", [OFFICE_PREMIER] = "premier",
    [OFFICE_FOREIGN] = "foreign",     [OFFICE_MINISTER] = "minister",
    [OFFICE_SECRETARY] = "secretary", [OFFICE_CHAIR] = "chair",
    [OFFICE_MONARCH] = "monarch",     [OFFICE_ENVOY] = "envoy",
    [OFFICE_COMMANDER] = "commander", [OFFICE_DIRECTOR] = "director",
    [OFFICE_VICE] = "vice",           [OFFICE_MAYOR] = "mayor",
    [OFFICE_DEPUTY] = "deputy",       [OFFICE_CLERGY] = "clergy",
    [OFFICE_GUEST] = "guest",         [OFFICE_HOST] = "host",
    [OFFICE_PEER] = "peer",           [OFFICE_SIDE] = "side",
    [OFFICE_ANYONE] = "anyone",       [OFFICE_GROUP] = "group",
};

static guint offices_named(const char *value) {
    guint offices = 0;
    g_auto(GStrv) words = g_strsplit(value, " ", -1);
    for (char **word = words; *word != NULL; word++)
        for (guint i = 0; i < G_N_ELEMENTS(office_names); i++)
            if (strcmp(*word, office_names[i]) == 0) offices |= OFFICE_BIT(i);
    return offices;
}

const char *readout_phrase_at(const Readout *readout, const BcLexicon *lexicon, guint i, guint end,
                              guint *n) {
    const Reading *reading = readout->reading;
    for (*n = MIN(LONGEST_PHRASE, end - i); *n > 0; --*n) {
        const char *text = reading->text + reading->tokens[i].span.start;
        gsize length = reading->tokens[i + *n - 1].span.end - reading->tokens[i].span.start;
        const char *value = bc_lexicon_get_length(lexicon, text, length);
        if (value != NULL) return value;
    }
    *n = 1;
    return NULL;
}

guint readout_office_at(const Readout *readout, guint i, guint end, guint *n) {
    const char *value = readout_phrase_at(readout, readout->offices, i, end, n);
    return value != NULL ? offices_named(value) : 0;
}

/* A word with a capital that is no office, title or opener: of a country, mostly. */
static gboolean is_proper(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    return reading->tokens[i].kind == BC_TOKEN_WORD && readout_is_capital(reading, i) &&
           reading_look_up(reading, readout->titles, i) == NULL &&
           reading_look_up(reading, readout->roles, i) == NULL &&
           reading_look_up(reading, readout->determiners, i) == NULL &&
           reading_look_up(reading, readout->offices, i) == NULL;
}

/* The country of an adjective, else the word itself; free with g_free. */
static char *place_key(const Readout *readout, guint i) {
    const char *country = reading_look_up(readout->reading, readout->demonyms, i);
    gboolean region = reading_look_up(readout->reading, readout->regions, i) != NULL;
    if (!region && country != NULL && *country != '\0') return g_strdup(country);
    BcSpan span = readout->reading->tokens[i].span;
    return g_utf8_casefold(readout->reading->text + span.start, (gssize)bc_span_length(span));
}

/* "serbian" and "serbia", "belizean" and "belize": alike but for an ending. */
static gboolean are_kin(const char *a, const char *b) {
    gsize shorter = MIN(strlen(a), strlen(b)), same = 0;
    while (same < shorter && a[same] == b[same]) same++;
    return same >= SHORTEST_STEM && same + LONGEST_ENDING >= shorter;
}

/* A country's name or adjective; other capitals may be any. */
static gboolean is_country(const Readout *readout, guint i) {
    const char *country = reading_look_up(readout->reading, readout->demonyms, i);
    return (country != NULL && *country != '\0') ||
           reading_look_up(readout->reading, readout->places, i) != NULL ||
           reading_look_up(readout->reading, readout->regions, i) != NULL;
}

static gboolean has_kin(const GPtrArray *places, const char *place) {
    for (guint i = 0; i < places->len; i++)
        if (are_kin(g_ptr_array_index(places, i), place)) return TRUE;
    return FALSE;
}

/* Adds what the tokens [first, end) say, those of [name, name_end) left out. */
static void learn_offices(const Readout *readout, guint first, guint end, guint name,
                          guint name_end, ReadoutDescription *told) {
    for (guint i = first, n; i < end; i += n) {
        n = 1;
        if (i >= name && i < name_end) continue;
        told->offices |= readout_office_at(readout, i, i < name ? MIN(end, name) : end, &n);
        for (guint k = i; k < i + n; k++)
            if (is_proper(readout, k)) {
                g_ptr_array_add(told->places, place_key(readout, k));
                told->country |= is_country(readout, k);
            }
    }
}

/* ---- the persons ---- */

static void clear_principal(gpointer data) {
    ReadoutPrincipal *principal = data;
    g_ptr_array_unref(principal->names);
    g_ptr_array_unref(principal->told.places);
}

/* The person with these words for a name, or one who has them all and more or fewer. */
static int find_principal(const Readout *readout, const GPtrArray *names) {
    for (guint i = 0; i < readout->principals->len; i++) {
        const ReadoutPrincipal *p = readout_principal(readout, i);
        if (readout_has_names(p->names, names) || readout_has_names(names, p->names)) return (int)i;
    }
    return -1;
}

/* "Secretary of Foreign |Relations of Mexico": what looks like a name belongs to the office. */
static gboolean is_of_office(const Readout *readout, guint m, guint name, guint end) {
    guint n;
    for (guint i = readout->reading->mentions[m].first_token; i < name; i += n)
        if (readout_office_at(readout, i, readout->reading->n_tokens, &n) != 0 && i + n > name)
            return TRUE;
    return readout_office_at(readout, end - 1, end, &n) != 0; /* "Special |Envoy" */
}

static gboolean is_other_person(const Readout *readout, guint i, guint mention) {
    guint m = reading_mention_over(readout->reading, i), n;
    if (m == NO_MENTION || m == mention || readout->reading->mentions[m].kind != BC_MENTION_NAME ||
        !readout_is_person(readout, m))
        return FALSE;
    guint name = bc_people_name(readout->reading->people, m, &n);
    return n > 1 && !is_of_office(readout, m, name, name + n);
}

/* A word that may stand between an office and its holder's name. */
static gboolean may_tell(const Readout *readout, guint i, guint mention) {
    const Reading *reading = readout->reading;
    if (reading->region_of[i] != 0 || is_other_person(readout, i, mention)) return FALSE;
    /* "Extraordinary |and Plenipotentiary", "Foreign Affairs |and Cooperation" */
    if (reading_is(reading, i, "and"))
        return i > 0 && readout_is_capital(reading, i - 1) && readout_is_capital(reading, i + 1);
    return readout_is_capital(reading, i) || reading_is(reading, i, "of") ||
           reading_is(reading, i, "for") || reading_is(reading, i, "to") ||
           reading_is(reading, i, "from") ||
           reading_look_up(reading, readout->determiners, i) != NULL ||
           reading_look_up(reading, readout->roles, i) != NULL ||
           reading_look_up(reading, readout->titles, i) != NULL ||
           reading_look_up(reading, readout->offices, i) != NULL;
}

/* "his Peruvian counterpart, |Elena Salcedo" has the office of whom was named before. */
static void share_office(Readout *readout, ReadoutPrincipal *principal) {
    if (!(principal->told.offices & OFFICE_BIT(OFFICE_PEER)) ||
        (principal->told.offices & OFFICES_HELD))
        return;
    for (guint i = readout->principals->len; i-- > 0;) {
        guint held = readout_principal(readout, i)->told.offices & OFFICES_HELD;
        if (held == 0) continue;
        principal->told.offices |= held;
        return;
    }
}

/* "the President, |honorable Emomjon Sharipov" */
static gboolean is_epithet(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    return reading->tokens[i].kind == BC_TOKEN_WORD && reading_is_mark(reading, i - 1, ',') &&
           !readout_is_past(readout, i) &&
           reading_look_up(reading, readout->prepositions, i) == NULL &&
           reading_look_up(reading, readout->auxiliaries, i) == NULL &&
           reading_look_up(reading, readout->complementizers, i) == NULL &&
           !reading_is(reading, i, "and");
}

/* The phrases around the name: "the |Minister of Foreign Affairs of Belize, Leonard Usher". */
static void learn_around(Readout *readout, guint mention, guint name, guint name_end,
                         ReadoutPrincipal *principal) {
    const Reading *reading = readout->reading;
    guint sentence = reading->sentence_of[name];
    guint low = reading->sentences[sentence].first_token;
    guint high = reading_sentence_last(reading, sentence) + 1;
    guint first = name, end = name_end;
    if (first > low + 1 && is_epithet(readout, first - 1)) first--;
    if (first > low + 1 && reading_is_mark(reading, first - 1, ',')) first--;
    if (mention != NO_MENTION && reading->mentions[mention].first_token + WORDS_AROUND > name)
        first = MIN(first, reading->mentions[mention].first_token);
    while (first > low && first + WORDS_AROUND > name && may_tell(readout, first - 1, mention))
        first--;
    if (reading_is_mark(reading, end, ',')) {
        end++;
        while (end < high && end < name_end + WORDS_AROUND && may_tell(readout, end, mention))
            end++;
    }
    learn_offices(readout, first, end, name, name_end, &principal->told);
    share_office(readout, principal);
}

static void add_name(Readout *readout, guint m) {
    const Reading *reading = readout->reading;
    guint n, name = bc_people_name(reading->people, m, &n), whole = n;
    for (; n > 2 && reading_is(reading, name, "of"); n -= 2) name += 2; /* "of Georgia |Lasha" */
    if (n == 0 || is_of_office(readout, m, name, name + n)) return;
    g_autoptr(GPtrArray) names = readout_name_words(reading, name, n);
    if (readout_name_length(names) == 0) return;
    int found = find_principal(readout, names);
    if (found < 0) {
        ReadoutPrincipal principal = {.mention = m,
                                      .clean = n == whole,
                                      .names = g_ptr_array_ref(names),
                                      .told.places = g_ptr_array_new_with_free_func(g_free),
                                      .first = NO_MENTION,
                                      .sex = bc_people_sex(reading->people, m)};
        g_array_append_val(readout->principals, principal);
        found = (int)readout->principals->len - 1;
    }
    ReadoutPrincipal *principal = readout_principal(readout, (guint)found);
    gboolean clean = n == whole;
    guint length = readout_name_length(names), known = readout_name_length(principal->names);
    if (length > known || (clean && !principal->clean && length == known)) {
        g_ptr_array_unref(principal->names);
        principal->names = g_ptr_array_ref(names);
        principal->mention = m;
        principal->clean = clean;
    }
    if (principal->sex == BC_SEX_UNKNOWN) principal->sex = bc_people_sex(reading->people, m);
    guint paragraph = reading->sentences[reading->sentence_of[name]].paragraph;
    if (principal->first == NO_MENTION && readout_is_body(reading, paragraph)) principal->first = m;
    principal->located |= name > 0 && reading_is(reading, name - 1, "in");
    readout->principal_of[m] = found;
    if (names->len > 1 || name > reading->mentions[m].first_token)
        learn_around(readout, m, name, name + n, principal);
}

/* "Chief of Staff of the Armed Forces Major General Bahman |Kazemi": a phrase that nobody has
 * understood tells who he is, too. */
static void learn_unnamed(Readout *readout) {
    const Reading *reading = readout->reading;
    for (guint i = 1; i < reading->n_tokens; i++) {
        if (!is_proper(readout, i) || !is_proper(readout, i - 1)) continue;
        guint m = reading_mention_over(reading, i);
        if (m != NO_MENTION && readout->principal_of[m] >= 0) continue;
        g_autoptr(GPtrArray) names = readout_name_words(reading, i, 1);
        int found = find_principal(readout, names);
        if (found < 0) continue;
        ReadoutPrincipal *principal = readout_principal(readout, (guint)found);
        if (principal->told.offices == 0) learn_around(readout, NO_MENTION, i, i + 1, principal);
        guint paragraph = reading->sentences[reading->sentence_of[i]].paragraph;
        if (principal->first == NO_MENTION && readout_is_body(reading, paragraph))
            principal->first = bc_people_mention_at(reading->people, i);
    }
}

void readout_find_principals(Readout *readout) {
    const Reading *reading = readout->reading;
    readout->principals = g_array_new(FALSE, FALSE, sizeof(ReadoutPrincipal));
    g_array_set_clear_func(readout->principals, clear_principal);
    readout->principal_of = g_new(int, reading->n_mentions + 1);
    for (guint m = 0; m < reading->n_mentions; m++) {
        readout->principal_of[m] = -1;
        if (readout->principals->len < MOST_PRINCIPALS &&
            reading->mentions[m].kind == BC_MENTION_NAME && readout_is_person(readout, m))
            add_name(readout, m);
    }
    learn_unnamed(readout);
}

/* ---- who is meant ---- */

/* Whether somebody is a principal and not just named: his office is told, or he has spoken. */
gboolean readout_stands_out(const Readout *readout, guint i) {
    const ReadoutPrincipal *p = readout_principal(readout, i);
    return (p->told.offices != 0 && !p->located && p->first != NO_MENTION) || p->heard;
}

/* "|caribbean": one of their places lies there. */
static gboolean is_region_of(const Readout *readout, const char *region, const GPtrArray *places) {
    const char *value = bc_lexicon_get(readout->regions, region);
    if (value == NULL) return FALSE;
    g_auto(GStrv) countries = g_strsplit(value, " ", -1);
    for (char **country = countries; *country != NULL; country++)
        if (has_kin(places, *country)) return TRUE;
    return FALSE;
}

static int place_fitness(const Readout *readout, const ReadoutDescription *theirs,
                         const ReadoutDescription *asked) {
    guint shared = 0;
    for (guint k = 0; k < asked->places->len; k++) {
        const char *place = g_ptr_array_index(asked->places, k);
        shared += has_kin(theirs->places, place) || is_region_of(readout, place, theirs->places);
    }
    if (shared > 0) return 3 + (int)MIN(shared, 3u);
    if (asked->places->len == 0 || theirs->places->len == 0) return 0;
    return asked->country && theirs->country ? -5 : -1;
}

/* "The President" is that of the house that tells it, and of the country that nobody else is of. */
static int home_fitness(const ReadoutPrincipal *p, const ReadoutDescription *asked) {
    int score = asked->bare || (asked->country && !p->told.country) ? 1 : 0;
    gboolean untold = (p->told.offices & OFFICES_HELD) == 0;
    return score > 0 && untold && (asked->offices & OFFICES_HELD) != 0 ? score + 4 : score;
}

static int fitness(const Readout *readout, guint i, const ReadoutDescription *asked, BcSex sex,
                   int named) {
    const ReadoutPrincipal *p = readout_principal(readout, i);
    gboolean sure;
    guint held = asked->offices & OFFICES_HELD, first = readout_home(readout, &sure);
    int score = place_fitness(readout, &p->told, asked);
    if (i == first && sure) score += home_fitness(p, asked);
    if (sex != BC_SEX_UNKNOWN && p->sex != BC_SEX_UNKNOWN) score += sex == p->sex ? 1 : -8;
    if (held != 0 && (p->told.offices & OFFICES_HELD) != 0)
        score += (held & p->told.offices) != 0 ? 4 : -4;
    if (asked->offices & OFFICE_BIT(OFFICE_GUEST)) score += i == first ? -5 : 3;
    if (asked->offices & OFFICE_BIT(OFFICE_HOST)) score += i == first ? 3 : -5;
    if (asked->offices & OFFICE_BIT(OFFICE_PEER)) score += (int)i == named ? -8 : 3;
    return score;
}

static gboolean may_be_of_sex(const Readout *readout, guint i, BcSex sex) {
    BcSex his = readout_principal(readout, i)->sex;
    return sex == BC_SEX_UNKNOWN || his == BC_SEX_UNKNOWN || sex == his;
}

/* "Kovac met |Musa. The Prime Minister of Chad said": an office abroad that fits nobody is that
 * of the only visitor of whom no office is told. */
static guint who_is_left(const Readout *readout, const ReadoutDescription *asked, BcSex sex) {
    gboolean sure;
    guint home = readout_home(readout, &sure), left = G_MAXUINT;
    if (!sure || !asked->country || (asked->offices & OFFICES_HELD) == 0) return G_MAXUINT;
    for (guint i = 0; i < readout->principals->len; i++) {
        const ReadoutPrincipal *p = readout_principal(readout, i);
        if (i == home || p->told.offices != 0 || p->located || p->first == NO_MENTION ||
            !may_be_of_sex(readout, i, sex))
            continue;
        if (left != G_MAXUINT) return G_MAXUINT;
        left = i;
    }
    return left;
}

static guint who_fits(const Readout *readout, const ReadoutDescription *asked, BcSex sex,
                      int named) {
    guint best = G_MAXUINT, latest = 0;
    /* Who tells a country or an office means somebody of whom that is known. */
    int best_score = asked->country || (asked->offices & OFFICES_HELD) != 0 ? 1 : 0;
    for (guint i = 0; i < readout->principals->len; i++) {
        if (!readout_stands_out(readout, i)) continue;
        const ReadoutPrincipal *p = readout_principal(readout, i);
        int score = fitness(readout, i, asked, sex, named);
        if (score < best_score || (score == best_score && best != G_MAXUINT && p->heard <= latest))
            continue;
        best = i;
        best_score = score;
        latest = p->heard;
    }
    return best != G_MAXUINT ? best : who_is_left(readout, asked, sex);
}

/* "The |Head of our State", "The |President of the Republic", but not "the President of the
 * Assembly", "the guest" nor "the president". */
static gboolean is_bare_office(const Readout *readout, guint first, guint end) {
    const Reading *reading = readout->reading;
    guint i = first, n = 1, offices = 0;
    for (; i < end && (offices = readout_office_at(readout, i, end, &n)) == 0; i += n)
        if (reading_look_up(reading, readout->determiners, i) == NULL) return FALSE;
    if ((offices & OFFICES_HELD) == 0 || !readout_is_capital(reading, i)) return FALSE;
    i += n;
    while (reading_look_up(reading, readout->determiners, i) != NULL ||
           reading_look_up(reading, readout->offices, i) != NULL || reading_is(reading, i, "of"))
        i++;
    return i >= end && !reading_is(reading, i - 1, "of") &&
           reading_look_up(reading, readout->determiners, i - 1) == NULL;
}

/* "The dignitary |noted that her country": who was reported last, unless the sex differs. */
static guint who_goes_on(const Readout *readout, const ReadoutDescription *asked, guint first,
                         BcSex sex, guint named) {
    if (sex == BC_SEX_UNKNOWN) sex = readout_sex_behind(readout, first);
    return may_be_of_sex(readout, named, sex) ? named : who_fits(readout, asked, sex, (int)named);
}

guint readout_who_is_described(const Readout *readout, guint first, guint end, BcSex sex,
                               int named) {
    ReadoutDescription asked = {.places = g_ptr_array_new_with_free_func(g_free)};
    learn_offices(readout, first, end, end, end, &asked);
    asked.bare = asked.places->len == 0 && is_bare_office(readout, first, end);
    guint who = G_MAXUINT;
    gboolean group = (asked.offices & OFFICE_BIT(OFFICE_GROUP)) != 0;
    gboolean tells = asked.offices != 0 && asked.offices != OFFICE_BIT(OFFICE_SIDE);
    if (!group && named >= 0 && (asked.offices & OFFICE_BIT(OFFICE_ANYONE)) &&
        (asked.offices & OFFICES_RELATED) == 0 && asked.places->len == 0)
        who = who_goes_on(readout, &asked, first, sex, (guint)named);
    else if (!group && (tells || (asked.places->len > 0 && asked.offices != 0)))
        who = who_fits(readout, &asked, sex, named);
    g_ptr_array_unref(asked.places);
    return who;
}

guint readout_who_is_named(const Readout *readout, guint first, guint n) {
    g_autoptr(GPtrArray) names = readout_name_words(readout->reading, first, n);
    int found = names->len == n ? find_principal(readout, names) : -1;
    return found >= 0 && readout_principal(readout, (guint)found)->names->len > n ? (guint)found
                                                                                  : G_MAXUINT;
}
