/* Addresses of pages and mail, handles and hashtags. */
#include "language/spoken-private.h"

#include <string.h>

static gboolean is_host(char c) { return g_ascii_isalnum(c) || c == '-' || c == '.'; }
static gboolean is_name(char c) { return g_ascii_isalnum(c) || c == '_'; }

static const char *word_for(const BcSpoken *spoken, const char *sign, const char *otherwise) {
    int bit = spoken_class(spoken, "web", 3);
    const char *word =
        bit >= 0 ? spoken_value(spoken_entry(spoken, sign, strlen(sign)), (guint)bit) : NULL;
    return word != NULL ? word : otherwise;
}

/* Whether the host [p, end) ends in a top-level domain that we know. */
static gboolean is_known_host(const BcSpoken *spoken, const char *p, const char *end) {
    int bit = spoken_class(spoken, "domains", 7);
    const char *dot = end;
    while (dot > p && dot[-1] != '.') dot--;
    if (bit < 0 || dot <= p + 1 || dot == end) return FALSE;
    if (memchr(p, '.', (gsize)(dot - p)) == p) return FALSE;
    for (const char *q = dot; q < end; q++)
        if (!g_ascii_islower(*q)) return FALSE;
    return spoken_value(spoken_entry(spoken, dot, (gsize)(end - dot)), (guint)bit) != NULL;
}

/* The end of the path behind a host; a mark that ends a sentence is not part of it. */
static const char *scan_path(const char *p, const char *end) {
    const char *at = p;
    if (at < end && *at == ':' && at + 1 < end && g_ascii_isdigit(at[1]))
        for (at++; at < end && g_ascii_isdigit(*at); at++) continue;
    if (at >= end || (*at != '/' && *at != '?' && *at != '#')) return at;
    while (at < end && (guchar)*at > ' ' && strchr("\"<>()[]{}'", *at) == NULL) at++;
    while (at > p && strchr(".,;:!?", at[-1]) != NULL) at--;
    return g_utf8_validate(p, at - p, NULL) ? at : p;
}

const char *spoken_scan_web(const BcSpoken *spoken, const char *p, const char *end,
                            SpokenKind *kind) {
    if (*p == '@' || *p == '#') {
        const char *at = p + 1;
        gboolean letter = FALSE;
        while (at < end && is_name(*at)) letter = g_ascii_isalpha(*at++) || letter;
        if (!letter) return NULL;
        *kind = *p == '@' ? SPOKEN_HANDLE : SPOKEN_HASHTAG;
        return at;
    }
    if (!g_ascii_isalnum(*p)) return NULL;
    const char *host = p;
    gboolean sure = FALSE;
    if (g_str_has_prefix(p, "http://") || g_str_has_prefix(p, "https://")) {
        host = strchr(p, '/') + 2;
        sure = TRUE;
    }
    const char *at = host;
    /* The part before the @ has 64 letters at most (RFC 5321). */
    const char *most = end - at > 65 ? at + 65 : end;
    while (at < most && (is_host(*at) || *at == '_' || *at == '+')) at++;
    if (at < end && *at == '@' && !sure) {
        const char *domain = ++at;
        while (at < end && is_host(*at)) at++;
        while (at > domain && !g_ascii_isalnum(at[-1])) at--;
        if (memchr(domain, '.', (gsize)(at - domain)) == NULL) return NULL;
        *kind = SPOKEN_EMAIL;
        return at;
    }
    for (at = host; at < end && is_host(*at); at++) continue;
    while (at > host && !g_ascii_isalnum(at[-1])) at--;
    sure = sure || (at > p + 5 && g_ascii_strncasecmp(p, "www.", 4) == 0);
    if (at == host || (!sure && !is_known_host(spoken, host, at))) return NULL;
    *kind = SPOKEN_URL;
    return scan_path(at, end);
}

/* Letters in a row that are an acronym are spelled, others are a word. */
static void say_letters(const BcSpoken *spoken, const char *p, gsize length, GString *out) {
    g_autofree char *upper = g_ascii_strup(p, (gssize)length);
    const SpokenEntry *entry = spoken_entry(spoken, upper, length);
    int spelled = spoken_class(spoken, "spelled", 7), domain = spoken_class(spoken, "domains", 7);
    const char *value =
        domain >= 0 ? spoken_value(spoken_entry(spoken, p, length), (guint)domain) : NULL;
    gboolean known = entry != NULL && strcmp(entry->key, upper) == 0 && spelled >= 0 &&
                     spoken_value(entry, (guint)spelled) != NULL;
    int respelled = spoken_class(spoken, "respelled", 9);
    const char *other =
        respelled >= 0 ? spoken_value(spoken_entry(spoken, p, length), (guint)respelled) : NULL;
    if (other != NULL)
        g_string_append(out, other);
    else if (value == NULL ? known : strcmp(value, "spell") == 0)
        spoken_spell(upper, length, out);
    else
        g_string_append_len(out, p, (gssize)length);
}

/* Letters and figures with what stands between them; a capital begins a word (BlackLivesMatter). */
static void say_parts(const BcSpoken *spoken, const char *p, const char *end, GString *out) {
    while (p < end) {
        const char *at = p;
        if (g_ascii_isdigit(*p)) {
            SpokenToken number = {.text = p};
            while (at < end && g_ascii_isdigit(*at)) at++;
            at = spoken_scan_number(spoken, p, at, &number);
            number.length = (gsize)(at - p);
            if (number.whole == 4 && number.value >= 1100 && number.value < 2100)
                spoken_year(spoken, number.value, out);
            else
                spoken_number(spoken, &number, out);
        } else if (g_ascii_isalpha(*p)) {
            while (at < end && g_ascii_isupper(*at)) at++;
            /* Of several capitals before small letters the last begins the next word. */
            if (at > p + 1 && at < end && g_ascii_islower(*at)) at--;
            if (at <= p + 1)
                for (at = p + 1; at < end && g_ascii_islower(*at); at++) continue;
            say_letters(spoken, p, (gsize)(at - p), out);
        } else {
            char sign[2] = {*p, '\0'};
            g_string_append(out, word_for(spoken, sign, ""));
            at = p + 1;
        }
        if (at < end && out->len > 0 && out->str[out->len - 1] != ' ') g_string_append_c(out, ' ');
        p = at;
    }
}

/* The host, and a short plain path: what one could remember. */
static void say_url(const BcSpoken *spoken, const char *p, const char *end, GString *out) {
    const char *scheme = g_strstr_len(p, end - p, "://");
    if (scheme != NULL) p = scheme + 3;
    if (end - p > 4 && g_ascii_strncasecmp(p, "www.", 4) == 0) p += 4;
    const char *host = p;
    while (host < end && is_host(*host)) host++;
    say_parts(spoken, p, host, out);
    if (host >= end || *host != '/') return;
    const char *at = host + 1;
    while (at < end && (g_ascii_isalpha(*at) || *at == '-')) at++;
    if (at < end && *at == '/' && at + 1 == end) end = at;
    if (at != end || at - host < 2 || at - host > 24) return;
    g_string_append_printf(out, " %s ", word_for(spoken, "/", "/"));
    for (const char *q = host + 1; q < end;) {
        const char *word = q;
        while (q < end && *q != '-') q++;
        say_letters(spoken, word, (gsize)(q - word), out);
        if (q < end) g_string_append_c(out, ' ');
        q += q < end;
    }
}

void spoken_say_web(const BcSpoken *spoken, const SpokenToken *token, GString *out) {
    const char *p = token->text, *end = p + token->length;
    if (token->kind == SPOKEN_URL) {
        say_url(spoken, p, end, out);
        return;
    }
    if (token->kind != SPOKEN_EMAIL) {
        char sign[2] = {*p, '\0'};
        const char *word = word_for(spoken, sign, "");
        g_string_append(out, word);
        if (*word != '\0') g_string_append_c(out, ' ');
        p++;
    }
    say_parts(spoken, p, end, out);
}
