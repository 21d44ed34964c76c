/* From our sample rate to others: the same sound, neither longer nor later nor with anything in it
 * that was not there. */
#include "helper.h"
#include "sound/rate.h"

typedef struct {
    GArray *samples; /* of float */
    guint channels;
} Made;

static gboolean keep(const float *samples, gsize frames, gpointer data, GError **error) {
    Made *made = data;
    (void)error;
    g_array_append_vals(made->samples, samples, (guint)(frames * made->channels));
    return TRUE;
}

/* `piece` frames at a time. */
static GArray *convert(const gint16 *sound, gsize frames, guint channels, guint hz, gsize piece) {
    Made made = {g_array_new(FALSE, FALSE, sizeof(float)), channels};
    g_autoptr(GError) error = NULL;
    g_autoptr(BcRate) rate = bc_rate_new(hz, channels, keep, &made, &error);
    g_assert_no_error(error);
    for (gsize at = 0; at < frames; at += piece)
        g_assert_true(bc_rate_write(rate, sound + at * channels, MIN(piece, frames - at), &error));
    g_assert_true(bc_rate_finish(rate, &error));
    return made.samples;
}

#define sample_of(samples, i) g_array_index((samples), float, (i))

/* How loud `hz` is between `from` and `to`: the amplitude of a tone that would be as loud. */
static double level_at(const GArray *samples, guint from, guint to, double hz, guint rate) {
    double real = 0, imaginary = 0, weights = 0;
    for (guint i = from; i < to; i++) {
        double weight = 1 - cos(2 * G_PI * (i - from + 0.5) / (to - from));
        double angle = 2 * G_PI * hz * i / rate;
        real += weight * sample_of(samples, i) * cos(angle);
        imaginary += weight * sample_of(samples, i) * sin(angle);
        weights += weight;
    }
    return 2 * hypot(real, imaginary) / weights;
}

static double decibels(double ratio) { return 20 * log10(MAX(ratio, 1e-12)); }

/* A beep of three tones keeps their pitches and levels; above 11,025 Hz, where the old rate had
 * nothing, there are no images of them. */
static void tones_keep_their_pitch_and_level(void) {
    static const double tones[] = {200, 1000, 7000};
    enum { LENGTH = BC_SAMPLE_RATE };
    g_autofree gint16 *sound = g_new0(gint16, LENGTH);
    for (guint i = 0; i < LENGTH; i++)
        for (guint k = 0; k < 3; k++)
            sound[i] =
                (gint16)(sound[i] + lrint(6000 * sin(2 * G_PI * tones[k] * i / BC_SAMPLE_RATE)));
    for (const guint *hz = bc_rates; *hz != 0; hz++) {
        g_autoptr(GArray) made = convert(sound, LENGTH, 1, *hz, 1000);
        guint from = made->len / 4, to = from + 4096;
        for (guint k = 0; k < 3; k++) {
            if (tones[k] > *hz * 0.45) continue; /* 7 kHz does not fit into 8 */
            double off = decibels(level_at(made, from, to, tones[k], *hz) / (6000 / 32768.0));
            g_test_message("%u Hz: the tone of %.0f Hz is off by %.3f dB", *hz, tones[k], off);
            g_assert_cmpfloat(fabs(off), <, 0.1);
        }
        double loudest = 0;
        for (double f = BC_SAMPLE_RATE / 2.0 + 50; f < *hz / 2.0; f += 25)
            loudest = MAX(loudest, level_at(made, from, to, f, *hz));
        g_assert_cmpfloat(decibels(loudest / (6000 / 32768.0)), <, -80);
        if (*hz == 8000) /* nor is 7 kHz folded down to 1 kHz: that is as loud as the tone there */
            g_assert_cmpfloat(decibels(level_at(made, from, to, 2222, *hz)), <, -80);
    }
}

/* The worst case, noise up to the old rate's end: what lies above it is 60 dB below. */
static void noise_adds_nothing_above_the_old_band(void) {
    enum { LENGTH = BC_SAMPLE_RATE / 2 };
    g_autoptr(GRand) random = g_rand_new_with_seed(20);
    g_autofree gint16 *noise = g_new(gint16, LENGTH);
    for (guint i = 0; i < LENGTH; i++) noise[i] = (gint16)g_rand_int_range(random, -12000, 12000);
    const guint rates[] = {44100, 48000, 96000};
    for (guint r = 0; r < G_N_ELEMENTS(rates); r++) {
        g_autoptr(GArray) made = convert(noise, LENGTH, 1, rates[r], LENGTH);
        double below = 0, above = 0; /* mean power in a band */
        guint n_below = 0, n_above = 0, from = made->len / 4, to = from + 4096;
        for (double f = 500; f < 9500; f += 37, n_below++)
            below += pow(level_at(made, from, to, f, rates[r]), 2);
        for (double f = 12100; f < rates[r] / 2.0; f += 37, n_above++)
            above += pow(level_at(made, from, to, f, rates[r]), 2);
        double down = 10 * log10((above / n_above + 1e-30) / (below / n_below));
        g_test_message("%u Hz: %.1f dB above the band", rates[r], down);
        g_assert_cmpfloat(down, <, -60);
    }
}

static void the_length_is_kept_to_a_frame(void) {
    static const gsize lengths[] = {0, 1, 2, 3, 10, 101, 4095, 22050, 60001};
    g_autofree gint16 *sound = test_tone(60001, 300, 8000);
    for (const guint *hz = bc_rates; *hz != 0; hz++)
        for (guint i = 0; i < G_N_ELEMENTS(lengths); i++) {
            g_autoptr(GArray) made = convert(sound, lengths[i], 1, *hz, 999);
            double due = (double)lengths[i] * *hz / BC_SAMPLE_RATE;
            g_test_message("%u Hz: %u of %.1f", *hz, made->len, due);
            g_assert_cmpfloat(fabs(made->len - due), <=, 0.5);
        }
}

/* A knock a second in is a knock a second in. */
static void nothing_comes_later(void) {
    enum { LENGTH = BC_SAMPLE_RATE * 2 };
    g_autofree gint16 *sound = g_new0(gint16, LENGTH);
    sound[BC_SAMPLE_RATE] = 20000;
    for (const guint *hz = bc_rates; *hz != 0; hz++) {
        g_autoptr(GArray) made = convert(sound, LENGTH, 1, *hz, 512);
        guint peak = 0;
        for (guint i = 0; i < made->len; i++)
            if (fabsf(sample_of(made, i)) > fabsf(sample_of(made, peak))) peak = i;
        g_assert_cmpint(ABS((int)peak - (int)*hz), <=, 1);
    }
}

static void pieces_make_the_whole(void) {
    enum { LENGTH = 9000 };
    g_autofree gint16 *sound = test_tone(LENGTH * 2, 700, 11000);
    for (guint channels = 1; channels <= 2; channels++)
        for (const guint *hz = bc_rates; *hz != 0; hz++) {
            g_autoptr(GArray) whole = convert(sound, LENGTH, channels, *hz, LENGTH);
            g_autoptr(GArray) pieces = convert(sound, LENGTH, channels, *hz, 7);
            g_assert_cmpmem(whole->data, whole->len * sizeof(float), pieces->data,
                            pieces->len * sizeof(float));
        }
}

/* Left and right know nothing of each other, and what is the same in both stays so. */
static void channels_are_apart(void) {
    enum { LENGTH = 8000 };
    g_autofree gint16 *tone = test_tone(LENGTH, 500, 9000);
    g_autofree gint16 *left = g_new0(gint16, LENGTH * 2);
    g_autofree gint16 *both = g_new0(gint16, LENGTH * 2);
    for (guint i = 0; i < LENGTH; i++) left[2 * i] = both[2 * i] = both[2 * i + 1] = tone[i];
    g_autoptr(GArray) mono = convert(tone, LENGTH, 1, 48000, 333);
    g_autoptr(GArray) one = convert(left, LENGTH, 2, 48000, 333);
    g_autoptr(GArray) two = convert(both, LENGTH, 2, 48000, 333);
    g_assert_cmpuint(one->len, ==, mono->len * 2);
    for (guint i = 0; i < mono->len; i++) {
        g_assert_true(sample_of(one, 2 * i) == sample_of(mono, i));
        g_assert_true(sample_of(one, 2 * i + 1) == 0);
        g_assert_true(sample_of(two, 2 * i) == sample_of(two, 2 * i + 1));
    }
}

/* Between the samples of a loud square the wave goes beyond full scale: cut, not turned over. */
static void what_passes_full_scale_is_cut(void) {
    const float loud[] = {0, 0.5F, 1, 1.2F, -1, -1.3F, 0.99999F};
    const gint16 due[] = {0, 16384, 32767, 32767, -32768, -32768, 32767};
    gint16 got[G_N_ELEMENTS(loud)];
    bc_rate_quantise(loud, G_N_ELEMENTS(loud), got);
    g_assert_cmpmem(got, sizeof got, due, sizeof due);
    enum { LENGTH = 4000 };
    g_autofree gint16 *square = g_new(gint16, LENGTH);
    for (guint i = 0; i < LENGTH; i++) square[i] = i / 40 % 2 == 0 ? 32767 : -32768;
    g_autoptr(GArray) made = convert(square, LENGTH, 1, 48000, LENGTH);
    g_autofree gint16 *cut = g_new(gint16, made->len);
    bc_rate_quantise((const float *)(gpointer)made->data, made->len, cut);
    gboolean beyond = FALSE;
    for (guint i = 0; i < made->len; i++) {
        beyond = beyond || fabsf(sample_of(made, i)) > 1.02F;
        g_assert_true(fabsf(sample_of(made, i)) < 0.1F || (sample_of(made, i) > 0) == (cut[i] > 0));
    }
    g_assert_true(beyond); /* there was something to cut */
}

static gboolean refuse(const float *samples, gsize frames, gpointer data, GError **error) {
    (void)samples, (void)frames, (void)data;
    g_set_error(error, BC_ERROR, BC_ERROR_IO, "full");
    return FALSE;
}

static void who_takes_it_may_fail(void) {
    g_autofree gint16 *sound = test_tone(20000, 300, 8000);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcRate) rate = bc_rate_new(48000, 1, refuse, NULL, &error);
    g_assert_false(bc_rate_write(rate, sound, 20000, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_IO);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/rate/tones keep their pitch and level", tones_keep_their_pitch_and_level);
    g_test_add_func("/rate/noise adds nothing above the old band",
                    noise_adds_nothing_above_the_old_band);
    g_test_add_func("/rate/the length is kept to a frame", the_length_is_kept_to_a_frame);
    g_test_add_func("/rate/nothing comes later", nothing_comes_later);
    g_test_add_func("/rate/pieces make the whole", pieces_make_the_whole);
    g_test_add_func("/rate/channels are apart", channels_are_apart);
    g_test_add_func("/rate/what passes full scale is cut", what_passes_full_scale_is_cut);
    g_test_add_func("/rate/who takes it may fail", who_takes_it_may_fail);
    return g_test_run();
}
