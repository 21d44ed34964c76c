#include "ingest/dates.h"

#include "base/text.h"
#include "ingest/words.h"

#include <string.h>

enum { MAX_TOKENS = 96, MAX_BYTES = 256 };

typedef enum { NUMBER, WORD, MARK } TokenKind;

typedef struct {
    TokenKind kind;
    gunichar mark; /* of MARK */
    guint value;   /* of NUMBER */
    guint digits;  /* of NUMBER */
    gboolean gap;  /* white space before it */
    BcSpan span;
} Token;

typedef struct {
    const char *text;
    Token tokens[MAX_TOKENS];
    guint n;
} Scan;

typedef struct {
    guint year, month, day;
    guint first, after; /* tokens */
} Date;

typedef struct {
    guint hour, minute, second;
    gboolean has_seconds, has_half; /* AM or PM was said */
    char zone[8];
    guint first, after;
} Time;

/* 年 and the like are no letters of a word here, so that they part numbers as slashes do. */
static gboolean is_date_sign(gunichar c) {
    return c == 0x5E74 || c == 0x6708 || c == 0x65E5 || c == 0xB144 || c == 0xC6D4 || c == 0xC77C;
}

static void scan(Scan *s, const char *text, BcSpan span) {
    s->text = text;
    s->n = 0;
    gboolean gap = FALSE;
    const char *end = text + MIN(span.end, span.start + MAX_BYTES);
    for (const char *p = text + span.start; p < end && s->n < MAX_TOKENS;) {
        gunichar c = g_utf8_get_char(p);
        const char *start = p;
        p = g_utf8_next_char(p);
        if (bc_text_is_space(c) || bc_text_is_invisible(c)) {
            gap = TRUE;
            continue;
        }
        Token token = {.kind = MARK, .mark = c, .gap = gap};
        gap = FALSE;
        if (g_unichar_isdigit(c)) {
            token.kind = NUMBER;
            p = start;
            for (; p < end && g_unichar_isdigit(c = g_utf8_get_char(p)); p = g_utf8_next_char(p))
                if (++token.digits <= 9)
                    token.value = token.value * 10 + (guint)g_unichar_digit_value(c);
        } else if (g_unichar_isalpha(c) && !is_date_sign(c)) {
            token.kind = WORD;
            while (p < end && (g_unichar_isalpha(c = g_utf8_get_char(p)) || g_unichar_ismark(c)) &&
                   !is_date_sign(c))
                p = g_utf8_next_char(p);
        }
        token.span = (BcSpan){(gsize)(start - text), (gsize)(p - text)};
        s->tokens[s->n++] = token;
    }
}

static gboolean is_number(const Scan *s, guint i, guint min_digits, guint max_digits) {
    return i < s->n && s->tokens[i].kind == NUMBER && s->tokens[i].digits >= min_digits &&
           s->tokens[i].digits <= max_digits;
}
static gboolean is_mark(const Scan *s, guint i, gunichar mark) {
    return i < s->n && s->tokens[i].kind == MARK && s->tokens[i].mark == mark;
}
static gboolean is_separator(const Scan *s, guint i) {
    return is_mark(s, i, '/') || is_mark(s, i, '-') || is_mark(s, i, '.') ||
           (i < s->n && s->tokens[i].kind == MARK && is_date_sign(s->tokens[i].mark));
}
static gboolean is_word(const Scan *s, guint i, const char *word) {
    if (i >= s->n || s->tokens[i].kind != WORD) return FALSE;
    BcSpan span = s->tokens[i].span;
    return bc_span_length(span) == strlen(word) &&
           g_ascii_strncasecmp(s->text + span.start, word, strlen(word)) == 0;
}
static gboolean is_one_of(const Scan *s, guint i, const char *const *list) {
    for (; *list != NULL; list++)
        if (is_word(s, i, *list)) return TRUE;
    return FALSE;
}

static gboolean is_real(Date *date) {
    if (date->year < 100) date->year += date->year < 70 ? 2000 : 1900;
    return date->year >= 1600 && date->year <= 2999 &&
           g_date_valid_dmy((GDateDay)date->day, (GDateMonth)date->month, (GDateYear)date->year);
}

/* 2023-03-20, 2023/3/20, 2023年3月20日, 20230320T... */
static gboolean year_first_date(const Scan *s, guint i, Date *date) {
    const Token *t = &s->tokens[i];
    if (is_number(s, i, 8, 8) && (i + 1 == s->n || is_word(s, i + 1, "T"))) {
        *date = (Date){t->value / 10000, t->value / 100 % 100, t->value % 100, i, i + 1};
        return is_real(date);
    }
    if (!is_number(s, i, 4, 4) || !is_separator(s, i + 1) || !is_number(s, i + 2, 1, 2) ||
        !is_separator(s, i + 3) || !is_number(s, i + 4, 1, 2))
        return FALSE;
    *date = (Date){t->value, t[2].value, t[4].value, i, i + 5};
    if (i + 5 < s->n && t[5].kind == MARK && is_date_sign(t[5].mark)) date->after++;
    return is_real(date);
}

/* 3/20/2023, 20.3.23 */
static gboolean year_last_date(const Scan *s, guint i, gboolean month_first, Date *date) {
    const Token *t = &s->tokens[i];
    if (!is_number(s, i, 1, 2) || !is_separator(s, i + 1) || !is_number(s, i + 2, 1, 2) ||
        !is_mark(s, i + 3, t[1].mark) || !(is_number(s, i + 4, 4, 4) || is_number(s, i + 4, 2, 2)))
        return FALSE;
    Date day_first = {t[4].value, t[2].value, t[0].value, i, i + 5};
    Date other = {t[4].value, t[0].value, t[2].value, i, i + 5};
    /* With full stops nobody puts the month first. */
    gboolean month = month_first && t[1].mark != '.';
    *date = month ? other : day_first;
    if (is_real(date)) return TRUE;
    *date = month ? day_first : other;
    return is_real(date);
}

static guint month_at(const Scan *s, guint i) {
    if (i >= s->n || s->tokens[i].kind != WORD) return 0;
    const char *value = bc_words_get(BC_WORDS_MONTH, s->text, s->tokens[i].span);
    return value != NULL ? (guint)g_ascii_strtoull(value, NULL, 10) : 0;
}

/* What may stand between the parts of a date that names its month. */
static gboolean is_filler(const Scan *s, guint i) {
    static const char *const fillers[] = {"de", "del", "of", "st",  "nd",
                                          "rd", "th",  "er", "the", NULL};
    return is_mark(s, i, '.') || is_mark(s, i, ',') || is_mark(s, i, '-') || is_mark(s, i, '/') ||
           is_mark(s, i, 0xBA) || is_one_of(s, i, fillers);
}

/* The token of the year at or after `i`, past fillers and, as in "Mar 20 21:00:47 UTC 2023", past a
 * time; s->n when there is none. */
static guint find_year(const Scan *s, guint i, gboolean two_digits) {
    guint limit = i + 3;
    while (i < limit && is_filler(s, i)) i++;
    if (is_number(s, i, 4, 4)) return i;
    if (two_digits && is_number(s, i, 2, 2) && !is_mark(s, i + 1, ':')) return i;
    if (!is_number(s, i, 1, 2) || !is_mark(s, i + 1, ':')) return s->n;
    for (limit = MIN(s->n, i + 9); i < limit; i++)
        if (is_number(s, i, 4, 4) && !is_mark(s, i - 1, '+') && !is_mark(s, i - 1, '-')) return i;
    return s->n;
}

static gboolean is_day(const Scan *s, guint i) {
    return is_number(s, i, 1, 2) && s->tokens[i].value >= 1 && s->tokens[i].value <= 31;
}

/* 20 March 2023, March 20th, 2023, 20-Mar-23, 20 de marzo de 2023; the month is token `i`. */
static gboolean named_date(const Scan *s, guint i, Date *date) {
    guint month = month_at(s, i);
    if (month == 0) return FALSE;
    guint before = i;
    while (before > 0 && i - before < 2 && is_filler(s, before - 1)) before--;
    if (before > 0 && is_day(s, before - 1)) {
        guint year = find_year(s, i + 1, TRUE);
        if (year < s->n) {
            *date = (Date){s->tokens[year].value, month, s->tokens[before - 1].value, before - 1,
                           year == i + 1 || is_filler(s, year - 1) ? year + 1 : i + 1};
            if (is_real(date)) return TRUE;
        }
    }
    guint day = i + 1;
    while (day < i + 3 && is_filler(s, day)) day++;
    if (!is_day(s, day)) return FALSE;
    guint year = find_year(s, day + 1, FALSE);
    if (year == s->n) return FALSE;
    guint next = day + 1;
    while (next < year && is_filler(s, next)) next++;
    *date = (Date){s->tokens[year].value, month, s->tokens[day].value, i,
                   next == year ? year + 1 : day + 1};
    return is_real(date);
}

static gboolean find_date(const Scan *s, gboolean month_first, Date *date) {
    for (guint i = 0; i < s->n; i++)
        if (year_first_date(s, i, date) || year_last_date(s, i, month_first, date) ||
            named_date(s, i, date))
            return TRUE;
    return FALSE;
}

/* "AM", "p.m."; moves *i past it. */
static gboolean read_half(const Scan *s, guint *i, gboolean *afternoon) {
    static const char *const letters[] = {"a", "p", NULL};
    if (is_word(s, *i, "am") || is_word(s, *i, "pm")) {
        *afternoon = is_word(s, *i, "pm");
        *i += 1;
        return TRUE;
    }
    if (!is_one_of(s, *i, letters) || !is_mark(s, *i + 1, '.') || !is_word(s, *i + 2, "m"))
        return FALSE;
    *afternoon = is_word(s, *i, "p");
    *i += is_mark(s, *i + 3, '.') ? 4 : 3;
    return TRUE;
}

/* Names of zones that mean one thing in the press. */
static const struct {
    const char *name, *offset;
} zones[] = {
    {"z", "Z"},         {"utc", "Z"},      {"gmt", "Z"},       {"ut", "Z"},
    {"est", "-05:00"},  {"edt", "-04:00"}, {"cst", "-06:00"},  {"cdt", "-05:00"},
    {"mst", "-07:00"},  {"mdt", "-06:00"}, {"pst", "-08:00"},  {"pdt", "-07:00"},
    {"bst", "+01:00"},  {"cet", "+01:00"}, {"cest", "+02:00"}, {"mez", "+01:00"},
    {"mesz", "+02:00"}, {"eet", "+02:00"}, {"eest", "+03:00"}, {"msk", "+03:00"},
    {"jst", "+09:00"},  {"kst", "+09:00"}, {"hkt", "+08:00"},  {"sgt", "+08:00"},
};

static void read_zone(const Scan *s, Time *time) {
    guint i = time->after;
    while (is_mark(s, i, '(') || is_mark(s, i, ',')) i++;
    for (gsize z = 0; z < G_N_ELEMENTS(zones); z++)
        if (is_word(s, i, zones[z].name)) {
            g_strlcpy(time->zone, zones[z].offset, sizeof time->zone);
            time->after = i + 1;
            /* "GMT+0200" */
            if (strcmp(zones[z].offset, "Z") != 0 || s->n <= i + 1 || s->tokens[i + 1].gap) return;
            i++;
            break;
        }
    if (!is_mark(s, i, '+') && !is_mark(s, i, '-') && !is_mark(s, i, 0x2212)) return;
    char sign = is_mark(s, i, '+') ? '+' : '-';
    guint hours, minutes = 0, after = i + 2;
    if (is_number(s, i + 1, 4, 4)) {
        hours = s->tokens[i + 1].value / 100;
        minutes = s->tokens[i + 1].value % 100;
    } else if (is_number(s, i + 1, 1, 2) && !s->tokens[i + 1].gap) {
        hours = s->tokens[i + 1].value;
        if (is_mark(s, i + 2, ':') && is_number(s, i + 3, 2, 2)) {
            minutes = s->tokens[i + 3].value;
            after = i + 4;
        }
    } else {
        return;
    }
    if (hours > 14 || minutes > 59) return;
    g_snprintf(time->zone, sizeof time->zone, "%c%02u:%02u", sign, hours % 100, minutes % 100);
    time->after = after;
}

/* 9:00:47 PM, 21:00, 21h30, 9 p.m., 210047 after a T; at token `i`. */
static gboolean time_at(const Scan *s, guint i, Time *time) {
    const Token *t = &s->tokens[i];
    *time = (Time){.first = i, .after = i + 1};
    if (is_number(s, i, 6, 6) && i > 0 && is_word(s, i - 1, "T")) {
        time->hour = t->value / 10000;
        time->minute = t->value / 100 % 100;
        time->second = t->value % 100;
        time->has_seconds = TRUE;
    } else if (is_number(s, i, 1, 2) && (is_mark(s, i + 1, ':') || is_word(s, i + 1, "h")) &&
               is_number(s, i + 2, 2, 2)) {
        time->hour = t->value;
        time->minute = t[2].value;
        time->after = i + 3;
        if (is_mark(s, i + 3, ':') && is_number(s, i + 4, 2, 2)) {
            time->second = MIN(t[4].value, 59);
            time->has_seconds = TRUE;
            time->after = i + 5;
            if (is_mark(s, i + 5, '.') && i + 6 < s->n && t[6].kind == NUMBER && !t[6].gap)
                time->after = i + 7;
        }
    } else if (is_number(s, i, 1, 2)) {
        guint half = i + 1;
        gboolean afternoon;
        if (!read_half(s, &half, &afternoon)) return FALSE;
        time->hour = t->value;
    } else {
        return FALSE;
    }
    gboolean afternoon;
    time->has_half = read_half(s, &time->after, &afternoon);
    if (time->has_half && time->hour >= 1 && time->hour <= 12)
        time->hour = time->hour % 12 + (afternoon ? 12 : 0);
    read_zone(s, time);
    return time->hour < 24 && time->minute < 60;
}

/* The time nearest to the date: the first after it, else the first before it. */
static gboolean find_time(const Scan *s, const Date *date, Time *time) {
    for (guint i = date->after; i < s->n; i++)
        if (time_at(s, i, time)) return TRUE;
    for (guint i = 0; i < date->first; i++)
        if (time_at(s, i, time)) return TRUE;
    return FALSE;
}

static BcSpan tokens_span(const Scan *s, guint first, guint after) {
    return (BcSpan){s->tokens[first].span.start, s->tokens[after - 1].span.end};
}

char *bc_date_find(const char *text, BcSpan span, gboolean month_first, BcSpan where[2]) {
    Scan s;
    Date date;
    Time time = {0};
    scan(&s, text, span);
    if (where != NULL) where[0] = where[1] = BC_SPAN_NONE;
    if (!find_date(&s, month_first, &date)) return NULL;
    gboolean has_time = find_time(&s, &date, &time);
    if (has_time && time.has_half && !month_first) find_date(&s, TRUE, &date);
    if (where != NULL) where[0] = tokens_span(&s, date.first, date.after);
    if (where != NULL && has_time) where[1] = tokens_span(&s, time.first, MIN(time.after, s.n));
    char *iso = g_strdup_printf("%04u-%02u-%02u", date.year, date.month, date.day);
    if (!has_time) return iso;
    char *full = time.has_seconds
                     ? g_strdup_printf("%sT%02u:%02u:%02u%s", iso, time.hour, time.minute,
                                       time.second, time.zone)
                     : g_strdup_printf("%sT%02u:%02u%s", iso, time.hour, time.minute, time.zone);
    g_free(iso);
    return full;
}

gint64 bc_date_seconds(const char *iso) {
    if (iso == NULL) return G_MININT64;
    g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
    g_autofree char *full = NULL;
    /* g_date_time_new_from_iso8601() wants seconds. */
    if (strlen(iso) == 10)
        full = g_strdup_printf("%sT00:00:00Z", iso);
    else if (strlen(iso) >= 16 && iso[16] != ':')
        full = g_strdup_printf("%.16s:00%s", iso, iso + 16);
    else
        full = g_strdup(iso);
    g_autoptr(GDateTime) time = g_date_time_new_from_iso8601(full, utc);
    return time != NULL ? g_date_time_to_unix(time) : G_MININT64;
}
