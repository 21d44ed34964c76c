/* Who sits where, and what reaches the two ears. */
#include "helper.h"
#include "script/script-private.h"
#include "sound/seats.h"

#include <sndfile.h>

/* ---- one speaker ---- */

static const double places[] = {-BC_SEATS_FARTHEST, -0.3, -0.1, 0, 0.2, BC_SEATS_FARTHEST};

/* As loud anywhere: the powers of the ears add up to that of the speaker, and neither ear gets more
 * than one would in mono. */
static void a_speaker_is_as_loud_in_every_seat(void) {
    for (guint p = 0; p < G_N_ELEMENTS(places); p++)
        for (int value = G_MININT16; value <= G_MAXINT16; value += 7) {
            gint16 sample = (gint16)value, frame[2];
            bc_seats_mix(&sample, 1, places[p], frame);
            double power = (double)frame[0] * frame[0] + (double)frame[1] * frame[1];
            g_assert_cmpfloat(fabs(sqrt(power) - abs(value)), <=, M_SQRT1_2 + 1e-6);
            g_assert_cmpint(MAX(abs(frame[0]), abs(frame[1])), <=, abs(value));
        }
}

static void in_the_middle_both_ears_hear_the_same(void) {
    for (int value = G_MININT16; value <= G_MAXINT16; value++) {
        gint16 sample = (gint16)value, frame[2];
        bc_seats_mix(&sample, 1, 0, frame);
        g_assert_cmpint(frame[0], ==, frame[1]);
    }
}

static void left_is_left(void) {
    gint16 sample = 10000, left[2], right[2];
    bc_seats_mix(&sample, 1, -BC_SEATS_FARTHEST, left);
    bc_seats_mix(&sample, 1, BC_SEATS_FARTHEST, right);
    g_assert_cmpint(left[0], >, left[1]);
    g_assert_cmpint(left[0], ==, right[1]); /* a mirror */
    g_assert_cmpint(left[1], ==, right[0]);
    /* One earbud loses nobody: 6.4 dB between the ears. */
    g_assert_cmpfloat(20 * log10((double)left[0] / left[1]), <, 6.5);
}

/* A loudspeaker that adds the two up: nobody is lost, nobody is louder. */
static void added_up_it_is_the_mono_sound(void) {
    for (guint p = 0; p < G_N_ELEMENTS(places); p++) {
        gint16 sample = 20000, frame[2];
        bc_seats_mix(&sample, 1, places[p], frame);
        double off = 20 * log10((frame[0] + frame[1]) * M_SQRT1_2 / sample);
        g_assert_cmpfloat(off, <, 0.001);
        g_assert_cmpfloat(off, >, -0.55);
    }
}

/* ---- a cast ---- */

/* "a b n a": who speaks, in this order; "|" begins a new story; n is the narrator.  A speaker in
 * capitals says five times as much. */
static BcScript *make_script(const char *order) {
    BcScript *script = bc_script_new("en", 170);
    guint story = 0;
    for (const char *p = order; *p != '\0'; p++) {
        if (*p == '|') story++;
        if (!g_ascii_isalpha(*p)) continue;
        char id[] = {g_ascii_tolower(*p), '\0'}, *name = g_strdup_printf("Mr %c", *p);
        int member = *id == 'n' ? 0 : bc_script_find_member(script, id);
        if (member < 0)
            member = bc_script_add_member(script, id, name, id, BC_SPEAKER_PERSON, BC_SEX_MALE);
        bc_script_add_segment(script, member == 0 ? BC_SEGMENT_NARRATION : BC_SEGMENT_DIRECT,
                              (guint)member,
                              g_strdup(g_ascii_isupper(*p) ? "We will go there all together on "
                                                             "Monday if it does not rain."
                                                           : "We will."),
                              BC_SPAN_NONE, story, NULL);
        g_free(name);
    }
    return script;
}

static double place_of(const BcScript *script, const double *all, const char *id) {
    int member = bc_script_find_member(script, id);
    g_assert_cmpint(member, >=, 0);
    return all[member];
}

static gboolean are_opposite(const char *order, const char *one, const char *two) {
    g_autoptr(BcScript) script = make_script(order);
    g_autofree double *all = bc_seats_of(script);
    double a = place_of(script, all, one), b = place_of(script, all, two);
    g_test_message("%s: %s at %.3f, %s at %.3f", order, one, a, two, b);
    g_assert_cmpfloat(all[0], ==, 0);
    return a * b < 0 && fabs(a) == BC_SEATS_FARTHEST && fabs(b) == BC_SEATS_FARTHEST;
}

static void two_leaders_sit_opposite(void) {
    g_assert_true(are_opposite("nabnabn", "a", "b"));
    g_assert_true(are_opposite("nanbnanb", "a", "b")); /* with the narrator between them */
    g_assert_true(are_opposite("na|nb", "a", "b"));    /* each in a story of his own */
    for (char b = 'b'; b < 'n'; b++) {                 /* whatever they are called */
        char order[] = {'n', 'a', b, 'a', b, '\0'}, id[] = {b, '\0'};
        g_assert_true(are_opposite(order, "a", id));
    }
}

/* An interview in a story where others say more. */
static void those_who_take_turns_sit_opposite(void) {
    g_assert_true(are_opposite("nCnC|nDnD|nababab", "a", "b"));
    g_assert_true(are_opposite("nCDabababab", "a", "b"));
}

/* A third who talks with one of the two sits on the other's side. */
static void a_third_sits_away_from_whom_he_answers(void) {
    g_autoptr(BcScript) script = make_script("nABABABcAcA");
    g_autofree double *all = bc_seats_of(script);
    g_assert_cmpfloat(place_of(script, all, "a") * place_of(script, all, "c"), <, 0);
    g_assert_cmpfloat(place_of(script, all, "b") * place_of(script, all, "c"), >, 0);
    g_assert_cmpfloat(place_of(script, all, "b"), !=, place_of(script, all, "c"));
}

static void someone_alone_is_beside_the_narrator(void) {
    g_autoptr(BcScript) script = make_script("nanan");
    g_autofree double *all = bc_seats_of(script);
    g_assert_cmpfloat(fabs(all[1]), ==, BC_SEATS_FARTHEST);
    g_autoptr(BcScript) narrated = make_script("nnn");
    g_autofree double *none = bc_seats_of(narrated);
    g_assert_cmpfloat(none[0], ==, 0);
}

static void who_says_nothing_takes_no_seat(void) {
    g_autoptr(BcScript) script = make_script("nabab");
    int silent =
        bc_script_add_member(script, "silent", "Mr Silent", NULL, BC_SPEAKER_PERSON, BC_SEX_MALE);
    g_autofree double *all = bc_seats_of(script);
    g_assert_cmpfloat(all[silent], ==, 0);
}

/* Today she says more, tomorrow he does, and the day after only one of them is quoted. */
static void seats_are_the_same_from_day_to_day(void) {
    g_autoptr(BcScript) today = make_script("nAbAbA");
    g_autoptr(BcScript) tomorrow = make_script("nbnBaBaB");
    g_autoptr(BcScript) again = make_script("nAbAbA");
    g_autofree double *one = bc_seats_of(today);
    g_autofree double *two = bc_seats_of(tomorrow);
    g_autofree double *three = bc_seats_of(again);
    g_assert_cmpfloat(place_of(today, one, "a"), ==, place_of(tomorrow, two, "a"));
    g_assert_cmpfloat(place_of(today, one, "b"), ==, place_of(tomorrow, two, "b"));
    for (guint i = 0; i < 3; i++) g_assert_cmpfloat(one[i], ==, three[i]);
}

/* A round of twelve: both sides are used, six seats, nobody too far out, nobody with the narrator.
 */
static void many_fill_both_sides(void) {
    g_autoptr(BcScript) script = make_script("nAnbncndnenfngnhninjnknl");
    g_autofree double *all = bc_seats_of(script);
    g_autoptr(GHashTable) seats = g_hash_table_new(NULL, NULL);
    guint left = 0;
    for (guint i = 1; i <= 12; i++) {
        g_assert_cmpfloat(fabs(all[i]), <=, BC_SEATS_FARTHEST);
        g_assert_cmpfloat(fabs(all[i]), >, 0.2);
        left += all[i] < 0;
        g_hash_table_add(seats, GINT_TO_POINTER((int)lrint(1000 * all[i])));
    }
    g_assert_cmpuint(left, ==, 6);
    g_assert_cmpuint(g_hash_table_size(seats), ==, 6);
}

/* ---- a performance ---- */

typedef struct {
    guint rate, channels;
    gsize frames;
    gint16 *samples;
} Heard;

/* `script` in a file, performed in parts of `part` segments, read back. */
static Heard perform(const BcScript *script, guint rate, guint channels, guint part,
                     BcTimeline **timeline) {
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "b.wav", NULL);
    g_autoptr(BcVoices) voices = bc_voices_load(&error);
    g_autoptr(BcSynth) synth = bc_synth_new(2);
    BcSinkOptions options = {.sample_rate = rate, .channels = channels};
    g_autoptr(BcSink) sink = bc_sink_new_file(path, &options, &error);
    g_assert_no_error(error);
    guint n;
    bc_script_segments(script, &n);
    *timeline = NULL;
    for (guint at = 0; at < n; at += part) {
        BcTimeline *made = NULL;
        g_assert_true(bc_sound_perform(script, at, at + part, voices, synth, sink, NULL, NULL,
                                       &made, &error));
        if (*timeline != NULL) {
            bc_timeline_append(*timeline, made);
            bc_timeline_free(made);
        } else {
            *timeline = made;
        }
    }
    g_assert_true(bc_sink_close(sink, &error));
    SF_INFO info = {0};
    SNDFILE *file = sf_open(path, SFM_READ, &info);
    g_assert_cmpint(info.samplerate, ==, (int)rate);
    g_assert_cmpint(info.channels, ==, (int)channels);
    Heard heard = {rate, channels, (gsize)info.frames, g_new(gint16, info.frames * channels)};
    g_assert_cmpint((int)sf_readf_short(file, heard.samples, info.frames), ==, (int)info.frames);
    sf_close(file);
    test_remove_folder(folder, 1);
    return heard;
}

/* A debate with a pause of nothing between two of its segments. */
static BcScript *debate(void) {
    BcScript *script = make_script("nABnABc|nBAn");
    BcCastMember *cast = (BcCastMember *)(gpointer)script->cast->data;
    const char *voices[] = {"en/narrator", "en/m-deep", "en/f-mid", "en/m-mid"};
    for (guint i = 0; i < script->cast->len; i++) cast[i].voice = g_strdup(voices[i]);
    for (guint i = 0; i < script->segments->len; i++)
        g_array_index(script->segments, BcSegment, i).pause_ms = i % 3 == 1 ? 0 : 150 + 13 * i;
    return script;
}

/* To the sample: in every segment the ears together are the mono sound, from where its speaker
 * sits; the narrator is the same in both; pauses are silent in both. */
static void everybody_is_heard_from_the_own_seat(void) {
    g_autoptr(BcScript) script = debate();
    g_autofree double *seats = bc_seats_of(script);
    g_autoptr(BcTimeline) timeline = NULL;
    g_autoptr(BcTimeline) again = NULL;
    Heard mono = perform(script, BC_SAMPLE_RATE, 1, 99, &timeline);
    Heard stereo = perform(script, BC_SAMPLE_RATE, 2, 99, &again);
    g_assert_cmpuint(mono.frames, ==, stereo.frames);
    guint n, segments_n;
    const BcSegment *segments = bc_script_segments(script, &segments_n);
    const BcTimelineEntry *entries = bc_timeline_entries(timeline, &n);
    gsize at = 0;
    for (guint i = 0; i <= n; i++) {
        for (; at < (i < n ? (gsize)entries[i].start : mono.frames); at++)
            g_assert_true(stereo.samples[2 * at] == 0 && stereo.samples[2 * at + 1] == 0);
        if (i == n) break;
        double left = 0, right = 0;
        for (; at < (gsize)(entries[i].start + entries[i].samples); at++) {
            double l = stereo.samples[2 * at], r = stereo.samples[2 * at + 1];
            g_assert_cmpfloat(fabs(hypot(l, r) - abs(mono.samples[at])), <=, 0.7072);
            g_assert_cmpfloat(MAX(fabs(l), fabs(r)), <=, abs(mono.samples[at]));
            if (segments[i].member == 0) g_assert_true(l == r);
            left += l * l;
            right += r * r;
        }
        double heard_at = atan2(sqrt(right), sqrt(left)) * 4 / G_PI - 1;
        g_assert_cmpfloat(fabs(heard_at - seats[segments[i].member]), <, 0.001);
    }
    g_free(mono.samples);
    g_free(stereo.samples);
}

static void in_parts_everybody_stays_seated(void) {
    g_autoptr(BcScript) script = debate();
    g_autoptr(BcTimeline) timeline = NULL;
    g_autoptr(BcTimeline) again = NULL;
    Heard whole = perform(script, BC_SAMPLE_RATE, 2, 99, &timeline);
    Heard parts = perform(script, BC_SAMPLE_RATE, 2, 2, &again);
    g_assert_cmpmem(whole.samples, whole.frames * 4, parts.samples, parts.frames * 4);
    g_free(whole.samples);
    g_free(parts.samples);
}

/* The greatest step from one sample to the next in [from, to). */
static int step_between(const Heard *heard, guint channel, gint64 from, gint64 to) {
    int most = 0;
    for (gint64 i = MAX(from, 0); i + 1 < MIN(to, (gint64)heard->frames); i++) {
        const gint16 *frame = heard->samples + i * heard->channels + channel;
        most = MAX(most, ABS(frame[heard->channels] - frame[0]));
    }
    return most;
}

static gint64 at_rate(gint64 samples, guint rate) {
    return (gint64)llrint((double)samples * rate / BC_SAMPLE_RATE);
}

/* A click is a step that speech does not make.  Where a segment begins or ends there is none: its
 * first and last samples are next to nothing, and rise and fall from there. */
static void assert_no_clicks(guint rate, guint channels) {
    g_autoptr(BcScript) script = debate();
    g_autoptr(BcTimeline) timeline = NULL;
    Heard heard = perform(script, rate, channels, 99, &timeline);
    guint n;
    const BcTimelineEntry *entries = bc_timeline_entries(timeline, &n);
    g_assert_cmpfloat(
        fabs((double)heard.frames - (double)bc_timeline_length(timeline) * rate / BC_SAMPLE_RATE),
        <=, 1);
    for (guint i = 0; i < n; i++)
        for (guint c = 0; c < channels; c++) {
            gint64 from = at_rate(entries[i].start, rate), slack = rate / 2000; /* half a ms */
            gint64 to = at_rate(entries[i].start + entries[i].samples, rate);
            int inside = step_between(&heard, c, from + 20 * slack, to - 20 * slack);
            int begin = step_between(&heard, c, from - slack, from + slack);
            int end = step_between(&heard, c, to - slack, to + slack);
            g_test_message("%u Hz, channel %u, segment %u: steps %d, %d at its ends, %d inside",
                           rate, c, i, begin, end, inside);
            g_assert_cmpint(MAX(begin, end), <, 150);
            g_assert_cmpint(MAX(begin, end), <, inside / 4);
            g_assert_cmpint(abs(heard.samples[from * channels + c]), <, 40);
            g_assert_cmpint(abs(heard.samples[(to - 1) * channels + c]), <, 40);
        }
    g_free(heard.samples);
}

static void nothing_clicks(void) {
    assert_no_clicks(BC_SAMPLE_RATE, 1);
    assert_no_clicks(BC_SAMPLE_RATE, 2);
    assert_no_clicks(48000, 1);
    assert_no_clicks(48000, 2);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/seats/a speaker is as loud in every seat",
                    a_speaker_is_as_loud_in_every_seat);
    g_test_add_func("/seats/in the middle both ears hear the same",
                    in_the_middle_both_ears_hear_the_same);
    g_test_add_func("/seats/left is left", left_is_left);
    g_test_add_func("/seats/added up it is the mono sound", added_up_it_is_the_mono_sound);
    g_test_add_func("/seats/two leaders sit opposite", two_leaders_sit_opposite);
    g_test_add_func("/seats/those who take turns sit opposite", those_who_take_turns_sit_opposite);
    g_test_add_func("/seats/a third sits away from whom he answers",
                    a_third_sits_away_from_whom_he_answers);
    g_test_add_func("/seats/someone alone is beside the narrator",
                    someone_alone_is_beside_the_narrator);
    g_test_add_func("/seats/who says nothing takes no seat", who_says_nothing_takes_no_seat);
    g_test_add_func("/seats/seats are the same from day to day",
                    seats_are_the_same_from_day_to_day);
    g_test_add_func("/seats/many fill both sides", many_fill_both_sides);
    g_test_add_func("/seats/everybody is heard from the own seat",
                    everybody_is_heard_from_the_own_seat);
    g_test_add_func("/seats/in parts everybody stays seated", in_parts_everybody_stays_seated);
    g_test_add_func("/seats/nothing clicks", nothing_clicks);
    return g_test_run();
}
