#include "script/understudy.h"
#include "sound/seats.h"
#include "sound/sink.h"
#include "sound/synth.h"

#include <string.h>

struct BcTimeline {
    GArray *entries; /* BcTimelineEntry */
    gint64 length;
};

void bc_timeline_free(BcTimeline *timeline) {
    if (timeline == NULL) return;
    g_array_unref(timeline->entries);
    g_free(timeline);
}

const BcTimelineEntry *bc_timeline_entries(const BcTimeline *timeline, guint *n) {
    if (n != NULL) *n = timeline->entries->len;
    return (const BcTimelineEntry *)(gpointer)timeline->entries->data;
}

gint64 bc_timeline_length(const BcTimeline *timeline) { return timeline->length; }

typedef struct {
    const BcSegment *segments; /* those that are performed */
    guint first, n, done;
    BcSink *sink;
    double *places; /* of the cast's members, for a sink of two channels; else NULL */
    guint members;
    BcProgressFunc progress;
    gpointer progress_data;
    BcTimeline *timeline;
    gint64 reported_us; /* when progress was told last */
} Performance;

/* Each pause is rounded for itself, so that a performance in two parts is the same as in one. */
static gint64 samples_of(guint ms) { return ((gint64)ms * BC_SAMPLE_RATE + 500) / 1000; }

static gboolean tell_progress(Performance *p, GError **error) {
    p->reported_us = g_get_monotonic_time();
    double seconds = (double)p->timeline->length / BC_SAMPLE_RATE;
    if (p->progress == NULL || p->progress(p->done, p->n, seconds, p->progress_data)) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CANCELLED, "cancelled");
    return FALSE;
}

static gboolean is_time(const Performance *p) {
    return g_get_monotonic_time() - p->reported_us >= 90 * G_TIME_SPAN_MILLISECOND;
}

static gboolean while_waiting(gpointer data, GError **error) {
    Performance *p = data;
    return !is_time(p) || tell_progress(p, error);
}

static gboolean write_piece(Performance *p, const gint16 *samples, gsize n, double place,
                            GError **error) {
    if (p->places == NULL) return bc_sink_write(p->sink, samples, n, error);
    g_autofree gint16 *frames = g_new(gint16, 2 * n);
    bc_seats_mix(samples, n, place, frames);
    return bc_sink_write(p->sink, frames, n, error);
}

/* A live sink takes a segment for as long as it is heard; between its pieces the caller may cancel.
 * The figures stand still: they are of whole segments. */
static gboolean write_sound(Performance *p, const gint16 *samples, gsize n, double place,
                            GError **error) {
    enum { PIECE = BC_SAMPLE_RATE / 20 };
    gsize piece = bc_sink_is_live(p->sink) ? PIECE : n;
    for (gsize at = 0; at < n; at += piece) {
        if (!write_piece(p, samples + at, MIN(piece, n - at), place, error)) return FALSE;
        if (is_time(p) && !tell_progress(p, error)) return FALSE;
    }
    return TRUE;
}

static gboolean write_silence(Performance *p, guint ms, GError **error) {
    static const gint16 zeros[BC_SAMPLE_RATE];
    gint64 n = samples_of(ms);
    p->timeline->length += n;
    for (gsize some; p->sink != NULL && n > 0; n -= (gint64)some) {
        some = MIN((gsize)n, G_N_ELEMENTS(zeros));
        if (!write_sound(p, zeros, some, 0, error)) return FALSE;
    }
    return TRUE;
}

/* Who is not in the cast sits with the narrator. */
static double place_of(const Performance *p, const BcSegment *segment) {
    return p->places != NULL && segment->member < p->members ? p->places[segment->member] : 0;
}

static gboolean take_segment(guint index, const gint16 *samples, gsize n, gpointer data,
                             GError **error) {
    Performance *p = data;
    BcTimelineEntry entry = {p->first + index, p->timeline->length, (gint64)n};
    double place = place_of(p, &p->segments[index]);
    if (p->sink != NULL && !write_sound(p, samples, n, place, error)) return FALSE;
    g_array_append_val(p->timeline->entries, entry);
    p->timeline->length += (gint64)n;
    p->done = index + 1;
    return write_silence(p, p->segments[index].pause_ms, error) && tell_progress(p, error);
}

/* A file wants a breath before it begins.  Who listens has just asked for it to begin; only a
 * device that wakes up must not swallow the first sound. */
enum { LIVE_LEAD_MS = 20 };

static const BcVoice *voice_of(const BcScript *script, const BcSegment *segment,
                               const BcVoices *voices, GError **error) {
    guint members;
    const BcCastMember *cast = bc_script_cast(script, &members);
    const char *id = segment->voice;
    if (id == NULL && segment->member < members) id = cast[segment->member].voice;
    const BcVoice *voice =
        id != NULL ? bc_voices_find(voices, id, bc_script_language(script)) : NULL;
    if (voice != NULL) return voice;
    if (id != NULL)
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "no voice called %s", id);
    else
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "no voice for %s",
                    segment->member < members ? cast[segment->member].name : "an unknown speaker");
    return NULL;
}

static GHashTable *voices_in_use(const BcScript *script) {
    GHashTable *taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    guint n;
    const BcCastMember *cast = bc_script_cast(script, &n);
    for (guint i = 0; i < n; i++)
        if (cast[i].voice != NULL) g_hash_table_add(taken, g_strdup(cast[i].voice));
    const BcSegment *segments = bc_script_segments(script, &n);
    for (guint i = 0; i < n; i++)
        if (segments[i].voice != NULL) g_hash_table_add(taken, g_strdup(segments[i].voice));
    return taken;
}

/* The script that is measured first has everybody in it, so that who was chosen for it is nobody
 * else in those that follow. */
static void name_understudies(const BcScript *script, const BcVoices *voices, BcSynth *synth,
                              BcUtterance *utterances, guint n) {
    g_autoptr(GHashTable) taken = voices_in_use(script);
    g_autoptr(GHashTable) settled = g_hash_table_new(NULL, NULL);
    guint members;
    const char *narrator = bc_script_cast(script, &members)[0].voice;
    for (guint i = 0; i < n; i++) {
        const BcVoice *voice = utterances[i].voice;
        if (!bc_understudy_is_needed(voice)) continue;
        if (!g_hash_table_contains(settled, voice)) {
            const BcVoice *understudy = bc_synth_understudy(synth, voice);
            if (understudy == NULL || g_hash_table_contains(taken, understudy->id))
                understudy =
                    bc_understudy_choose(voices, voice, g_strcmp0(voice->id, narrator) == 0, taken);
            if (understudy != NULL) {
                bc_synth_keep_understudy(synth, voice, understudy);
                g_hash_table_add(taken, g_strdup(understudy->id));
            }
            g_hash_table_insert(settled, (gpointer)voice, (gpointer)understudy);
        }
        utterances[i].understudy = g_hash_table_lookup(settled, voice);
    }
}

static BcUtterance *make_utterances(const BcScript *script, const BcSegment *segments, guint n,
                                    const BcVoices *voices, GError **error) {
    g_autofree BcUtterance *utterances = g_new0(BcUtterance, MAX(n, 1));
    for (guint i = 0; i < n; i++) {
        utterances[i].voice = voice_of(script, &segments[i], voices, error);
        if (utterances[i].voice == NULL) return NULL;
        utterances[i].text = segments[i].text;
        utterances[i].language = bc_script_language(script);
        utterances[i].rate = bc_script_rate(script);
    }
    return g_steal_pointer(&utterances);
}

void bc_timeline_append(BcTimeline *timeline, const BcTimeline *after) {
    for (guint i = 0; i < after->entries->len; i++) {
        BcTimelineEntry entry = g_array_index(after->entries, BcTimelineEntry, i);
        entry.start += timeline->length;
        g_array_append_val(timeline->entries, entry);
    }
    timeline->length += after->length;
}

static gboolean speak(Performance *p, const BcScript *script, BcSynth *synth,
                      const BcUtterance *utterances, GError **error) {
    BcSynthRun run = {take_segment, p->sink == NULL, while_waiting, p};
    guint lead = p->first == 0 ? bc_script_lead_ms(script) : 0;
    if (p->sink != NULL && bc_sink_is_live(p->sink)) lead = MIN(lead, LIVE_LEAD_MS);
    return write_silence(p, lead, error) && bc_synth_run(synth, utterances, p->n, &run, error);
}

gboolean bc_sound_perform(const BcScript *script, guint first, guint end, const BcVoices *voices,
                          BcSynth *synth, BcSink *sink, BcProgressFunc progress,
                          gpointer progress_data, BcTimeline **timeline, GError **error) {
    guint all;
    const BcSegment *segments = bc_script_segments(script, &all);
    end = MIN(end, all);
    first = MIN(first, end);
    g_autofree BcUtterance *utterances =
        make_utterances(script, segments + first, end - first, voices, error);
    if (utterances == NULL) return FALSE;
    if (bc_synth_wants_understudies(synth))
        name_understudies(script, voices, synth, utterances, end - first);
    g_autoptr(BcTimeline) made = g_new0(BcTimeline, 1);
    made->entries = g_array_new(FALSE, FALSE, sizeof(BcTimelineEntry));
    gboolean stereo = sink != NULL && bc_sink_channels(sink) == 2;
    g_autofree double *places = stereo ? bc_seats_of(script) : NULL;
    Performance p = {.segments = segments + first,
                     .first = first,
                     .n = end - first,
                     .sink = sink,
                     .places = places,
                     .progress = progress,
                     .progress_data = progress_data,
                     .timeline = made};
    bc_script_cast(script, &p.members);
    if (!speak(&p, script, synth, utterances, error)) return FALSE;
    if (timeline != NULL) *timeline = g_steal_pointer(&made);
    return TRUE;
}
