/* Offsets, lines and white space of UTF-8 text. */
#include "base/text.h"

#include <string.h>

/* Characters of one, two, three and four bytes, a combining mark and a line break. */
static const char mixed[] = "a\u00E9\u4E2D\U0001F600 e\u0301\n\u0416z";

/* Every boundary of `mixed` with the number of characters before it, counted by GLib. */
static guint boundaries(gsize *bytes) {
    guint n = 0;
    for (const char *p = mixed;; p = g_utf8_next_char(p)) {
        bytes[n++] = (gsize)(p - mixed);
        if (*p == '\0') return n;
    }
}

static void points_go_forward_and_back(void) {
    gsize bytes[sizeof mixed];
    guint n = boundaries(bytes);
    g_assert_cmpuint(n, ==, 11); /* ten characters and the end */
    BcPoints points;
    bc_points_init(&points, mixed, strlen(mixed));
    for (guint i = 0; i < n; i++) g_assert_cmpuint(bc_points_at(&points, bytes[i]), ==, i);
    for (guint i = n; i-- > 0;) g_assert_cmpuint(bc_points_at(&points, bytes[i]), ==, i);
    for (guint i = 0; i < n; i++)
        for (guint k = 0; k < n; k++) {
            g_assert_cmpuint(bc_points_at(&points, bytes[i]), ==, i);
            g_assert_cmpuint(bc_points_at(&points, bytes[k]), ==, k);
            g_assert_cmpuint(bc_points_at(&points, bytes[k]), ==, k);
        }
}

static void spans_become_points(void) {
    BcPoints points;
    bc_points_init(&points, mixed, strlen(mixed));
    const char *face = strstr(mixed, "\U0001F600"), *last = strstr(mixed, "\u0416");
    BcSpan span = {(gsize)(face - mixed), (gsize)(last - mixed)};
    BcSpan inner = {span.start, span.start + 4};
    for (guint i = 0; i < 2; i++) { /* nested spans go back */
        BcSpan outer_points = bc_points_span(&points, span);
        g_assert_cmpuint(outer_points.start, ==, 3);
        g_assert_cmpuint(outer_points.end, ==, 8);
        BcSpan inner_points = bc_points_span(&points, inner);
        g_assert_cmpuint(inner_points.start, ==, 3);
        g_assert_cmpuint(inner_points.end, ==, 4);
    }
}

static void no_text_has_one_boundary(void) {
    BcPoints points;
    bc_points_init(&points, "", 0);
    g_assert_cmpuint(bc_points_at(&points, 0), ==, 0);
}

static void lines_count_from_one(void) {
    const char *text = "one\ntwo\r\n\n\u00E9four";
    static const struct {
        const char *at;
        guint line;
    } expected[] = {{"one", 1}, {"\ntwo", 1}, {"two", 2}, {"\r", 2}, {"\n\n", 2}, {"four", 4}};
    for (guint i = 0; i < G_N_ELEMENTS(expected); i++) {
        gsize offset = (gsize)(strstr(text, expected[i].at) - text);
        g_assert_cmpuint(bc_text_line(text, offset), ==, expected[i].line);
    }
    g_assert_cmpuint(bc_text_line(text, strlen(text)), ==, 4);
    g_assert_cmpuint(bc_text_line("", 0), ==, 1);
    g_assert_cmpuint(bc_text_line("a\n", 2), ==, 2);
    g_assert_cmpuint(bc_text_line("\0\n\0", 3), ==, 2); /* U+0000 ends nothing */
}

static void assert_folds(const char *text, const char *expected) {
    g_autofree char *folded = bc_text_fold(text, (BcSpan){0, strlen(text)});
    g_assert_cmpstr(folded, ==, expected);
}

static void white_space_is_folded(void) {
    assert_folds("", "");
    assert_folds(" \t\r\n\u00A0\u3000", "");
    assert_folds("a b", "a b");
    assert_folds("  a \r\n\t b\u00A0\u2009c\u3000", "a b c");
    assert_folds("a\u2028b\xC2\x85"
                 "c",
                 "a b c"); /* line breaks of Unicode */
    assert_folds("\uFEFFun\u00ADseen\u200B \u200Ehere\u202C", "unseen here");
    assert_folds("a \u200B b", "a b");          /* a mark inside a gap: one gap */
    assert_folds("a\x01\x1B[1mb\x7F", "a[1mb"); /* controls vanish */
    assert_folds("na\u00EFve \u4E2D\U0001F600", "na\u00EFve \u4E2D\U0001F600");
    assert_folds("\u0645\u06CC\u200C\u062E", "\u0645\u06CC\u200C\u062E"); /* a joiner is spelling */
}

static void assert_squeezes(const char *text, const char *expected) {
    g_autoptr(GString) out = g_string_new("=");
    bc_text_squeeze(out, text, (BcSpan){0, strlen(text)});
    g_assert_cmpstr(out->str + 1, ==, expected);
}

static void only_white_space_is_squeezed(void) {
    assert_squeezes("", "");
    assert_squeezes(" \t\r\n\u00A0\u3000", "");
    assert_squeezes("a b  c d", "a b c d");
    /* At every place of a block of bytes that is looked at at once. */
    for (guint at = 0; at < 40; at++)
        for (guint gap = 1; gap < 20; gap++) {
            g_autofree char *left = g_strnfill(at, 'x'), *space = g_strnfill(gap, ' ');
            g_autofree char *text =
                g_strdup_printf("%s%sis a rather long text%s", left, space, space);
            g_autofree char *expected =
                g_strdup_printf("%s%sis a rather long text", left, at > 0 ? " " : "");
            assert_squeezes(text, expected);
        }
    assert_squeezes("  a \r\n\t b\u00A0\u2009c\u3000", "a b c");
    assert_squeezes("\uFEFFun\u00ADseen\u200B \u200Ehere\u202C",
                    "\uFEFFun\u00ADseen\u200B \u200Ehere\u202C");
    assert_squeezes("a\x01\x1B[1mb\x7F", "a\x01\x1B[1mb\x7F");
    assert_squeezes("\u201CNa\u00EFve\u201D \u2013 \u4E2D\u3002 \U0001F600",
                    "\u201CNa\u00EFve\u201D \u2013 \u4E2D\u3002 \U0001F600");
}

static void folding_keeps_to_its_span(void) {
    const char *text = "no \u00E9  t\u00E9 no";
    BcSpan span = {2, strlen(text) - 2};
    g_autofree char *folded = bc_text_fold(text, span);
    g_assert_cmpstr(folded, ==, "\u00E9 t\u00E9");
}

static void assert_trims(const char *text, const char *expected) {
    BcSpan span = bc_text_trim(text, (BcSpan){0, strlen(text)});
    g_autofree char *trimmed = g_strndup(text + span.start, bc_span_length(span));
    g_assert_cmpstr(trimmed, ==, expected);
}

static void ends_are_trimmed(void) {
    assert_trims("", "");
    assert_trims(" \u00A0\uFEFF\n", "");
    assert_trims("\uFEFF\r\n a  b\u3000\u200B", "a  b");
    assert_trims("\u00E9", "\u00E9");
    assert_trims(" \u4E2D\u00AD\U0001F600 ", "\u4E2D\u00AD\U0001F600");
    BcSpan inside = bc_text_trim("x  y  z", (BcSpan){1, 6});
    g_assert_cmpuint(inside.start, ==, 3);
    g_assert_cmpuint(inside.end, ==, 4);
    g_assert_true(bc_span_empty(bc_text_trim("x  z", (BcSpan){1, 3})));
}

static void the_first_wrong_byte_is_found(void) {
    static const struct {
        const char *bytes;
        gsize length, valid;
    } expected[] = {
        {"", 0, 0},
        {"abc", 3, 3},
        {"\xC3\xA9", 2, 2},
        {"ab\xC3", 3, 2},            /* cut off */
        {"ab\xE9t\xE9", 5, 2},       /* Latin-1 */
        {"a\xC0\xAF", 3, 1},         /* overlong */
        {"a\xED\xA0\x80", 4, 1},     /* half of a surrogate pair */
        {"a\xF4\x90\x80\x80", 5, 1}, /* above Unicode */
        {"\x80", 1, 0},
        {"ab\0cd", 5, 2},
    };
    for (guint i = 0; i < G_N_ELEMENTS(expected); i++)
        g_assert_cmpuint(bc_text_valid_until(expected[i].bytes, expected[i].length), ==,
                         expected[i].valid);
}

/* Offsets asked for in order cost one walk: a walk from the beginning for each would take hours. */
static void points_of_a_long_text_are_cheap(void) {
    enum { CHARACTERS = 2000000 };
    g_autofree char *text = g_malloc(2 * CHARACTERS);
    for (gsize i = 0; i < CHARACTERS; i++) memcpy(text + 2 * i, "\u00E9", 2);
    BcPoints points;
    bc_points_init(&points, text, 2 * CHARACTERS);
    for (gsize i = 0; i <= CHARACTERS; i++) g_assert_cmpuint(bc_points_at(&points, 2 * i), ==, i);
}

static void assert_folded(const char *text, gsize room) {
    char buffer[32];
    g_autofree char *expected = g_utf8_casefold(text, -1);
    char *folded = bc_text_fold_case(text, strlen(text), buffer, room);
    g_assert_cmpstr(folded, ==, expected);
    if (folded != buffer) g_free(folded);
}

static void case_is_folded_as_glib_does(void) {
    for (gunichar c = 1; c < 0x20000; c++) {
        char text[16] = "aZ";
        if (!g_unichar_validate(c)) continue;
        text[2 + g_unichar_to_utf8(c, text + 2)] = 'Q';
        assert_folded(text, 32);
    }
    static const char *const texts[] = {"", "A", "Straße ÄÖÜ", "ЁЛКИ И Щука", "МИД", "ﬁne İ"};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        for (gsize room = 1; room <= 32; room++) assert_folded(texts[i], room);
    char four[5];
    g_assert_true(bc_text_fold_case("WORDY", 4, four, sizeof four) == four);
    g_assert_cmpstr(four, ==, "word");
}

static void ascii_is_no_excuse(void) {
    char text[64];
    for (gsize at = 0; at < sizeof text; at++)
        for (guint k = 0; k < 3; k++) {
            memset(text, 'a', sizeof text);
            text[at] = "\0\xFF\x80"[k];
            g_assert_cmpuint(bc_text_valid_until(text, sizeof text), ==, at);
            g_assert_cmpuint(bc_text_valid_until(text, at), ==, at);
        }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/base/text/points go forward and back", points_go_forward_and_back);
    g_test_add_func("/base/text/spans become points", spans_become_points);
    g_test_add_func("/base/text/no text has one boundary", no_text_has_one_boundary);
    g_test_add_func("/base/text/points of a long text are cheap", points_of_a_long_text_are_cheap);
    g_test_add_func("/base/text/lines count from one", lines_count_from_one);
    g_test_add_func("/base/text/white space is folded", white_space_is_folded);
    g_test_add_func("/base/text/only white space is squeezed", only_white_space_is_squeezed);
    g_test_add_func("/base/text/folding keeps to its span", folding_keeps_to_its_span);
    g_test_add_func("/base/text/ends are trimmed", ends_are_trimmed);
    g_test_add_func("/base/text/the first wrong byte is found", the_first_wrong_byte_is_found);
    g_test_add_func("/base/text/case is folded as GLib does", case_is_folded_as_glib_does);
    g_test_add_func("/base/text/ASCII is no excuse", ascii_is_no_excuse);
    return g_test_run();
}
