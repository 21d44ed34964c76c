#include "sound/synth.h"
#include "script/voice-command.h"
#include "sound/cache.h"
#include "sound/engine.h"
#include "sound/loudness.h"
#include "sound/speech.h"

#include <errno.h>
#include <poll.h>
#include <string.h>

/* How many utterances may be on their way or ready beyond the one that is due. */
#define LOOK_AHEAD(jobs) (3 * (jobs) + 1)

enum { CACHE_BYTES = 64 << 20, TICK_MS = 80, PATIENCE_MS = 60000, LONG = 10000 };

struct BcSynth {
    guint jobs;
    double lufs;
    BcSpeech *speech;
    BcCache *cache;
    gint64 patience_us;
    BcSaying *saying; /* borrowed; NULL: as printed */
    gboolean understudies;
    GHashTable *understudy_of; /* id of a voice -> BcVoice, borrowed */
    GHashTable *failed;        /* keys of utterances that their voice could not speak */
    GHashTable *failures;      /* id of a voice -> how often, since it spoke last */
    GHashTable *warned;        /* ids of voices */
};

/* A voice that has failed at so many texts and spoken none is not asked again. */
enum { GIVEN_UP = 2 };

BcSynth *bc_synth_new(guint jobs) {
    BcSynth *synth = g_new0(BcSynth, 1);
    synth->jobs = jobs != 0 ? jobs : g_get_num_processors();
    synth->lufs = BC_LOUDNESS_DEFAULT;
    synth->speech = bc_speech_new();
    synth->cache = bc_cache_new(CACHE_BYTES);
    synth->patience_us = PATIENCE_MS * G_TIME_SPAN_MILLISECOND;
    GHashTable **const tables[] = {&synth->understudy_of, &synth->failed, &synth->failures,
                                   &synth->warned};
    for (gsize i = 0; i < G_N_ELEMENTS(tables); i++)
        *tables[i] = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return synth;
}

void bc_synth_free(BcSynth *synth) {
    if (synth == NULL) return;
    bc_speech_free(synth->speech);
    bc_cache_free(synth->cache);
    g_hash_table_unref(synth->understudy_of);
    g_hash_table_unref(synth->failed);
    g_hash_table_unref(synth->failures);
    g_hash_table_unref(synth->warned);
    g_free(synth);
}

void bc_synth_set_patience(BcSynth *synth, double seconds) {
    synth->patience_us = (gint64)(seconds * G_USEC_PER_SEC);
}

void bc_synth_set_loudness(BcSynth *synth, double lufs) { synth->lufs = bc_loudness_wanted(lufs); }

void bc_synth_set_saying(BcSynth *synth, BcSaying *saying) { synth->saying = saying; }

void bc_synth_expect(BcSynth *synth, const BcVoice *voice) {
    bc_speech_expect(synth->speech, voice);
}

void bc_synth_set_understudies(BcSynth *synth, gboolean wanted) { synth->understudies = wanted; }

gboolean bc_synth_wants_understudies(const BcSynth *synth) { return synth->understudies; }

const BcVoice *bc_synth_understudy(const BcSynth *synth, const BcVoice *voice) {
    return g_hash_table_lookup(synth->understudy_of, voice->id);
}

void bc_synth_keep_understudy(BcSynth *synth, const BcVoice *voice, const BcVoice *understudy) {
    g_hash_table_replace(synth->understudy_of, g_strdup(voice->id), (gpointer)understudy);
}

/* ---- one run ---- */

/* An utterance from when it is looked at until it is delivered. */
typedef struct {
    BcSpeechJob *job;     /* while it is being spoken */
    const BcVoice *voice; /* that speaks it: the utterance's or its understudy */
    char *key;
    gint64 waited_us; /* without progress */
    gboolean retried;
    gboolean ready; /* then it has a sound, or a length only, or an error */
    GBytes *sound;
    gsize samples;
    GError *error;
} Slot;

typedef struct {
    BcSynth *synth;
    const BcUtterance *utterances;
    guint n;
    const BcSynthRun *hooks;
    Slot *slots; /* a ring of `window` */
    guint window;
    guint due;   /* the next to be delivered */
    guint begun; /* those before it have a slot */
    guint busy;  /* jobs */
    gint64 now_us;
} Run;

static Slot *slot_of(Run *run, guint index) {
    g_assert(run->window > 0);
    return &run->slots[index % run->window];
}

static void slot_clear(Slot *slot) {
    bc_speech_job_free(slot->job);
    g_free(slot->key);
    g_clear_pointer(&slot->sound, g_bytes_unref);
    g_clear_error(&slot->error);
    *slot = (Slot){0};
}

/* What the engine is given; NULL where there is nothing to say. */
static char *said_text(const BcSynth *synth, const BcUtterance *utterance) {
    g_autofree char *plain = bc_engine_plain_text(utterance->text);
    if (plain == NULL || synth->saying == NULL) return g_steal_pointer(&plain);
    const char *language =
        utterance->language != NULL ? utterance->language : utterance->voice->language;
    return bc_saying_text(synth->saying, language, plain);
}

/* ---- understudies ---- */

static guint failures_of(const BcSynth *synth, const BcVoice *voice) {
    return GPOINTER_TO_UINT(g_hash_table_lookup(synth->failures, voice->id));
}

/* Who speaks, and *key for the cache. */
static const BcVoice *voice_for(const BcSynth *synth, const BcUtterance *utterance,
                                const char *text, char **key) {
    *key = bc_cache_key(utterance->voice, utterance->rate, synth->lufs, text);
    if (utterance->understudy == NULL || (failures_of(synth, utterance->voice) < GIVEN_UP &&
                                          !g_hash_table_contains(synth->failed, *key)))
        return utterance->voice;
    g_free(*key);
    *key = bc_cache_key(utterance->understudy, utterance->rate, synth->lufs, text);
    return utterance->understudy;
}

/* TRUE when somebody else can speak the text that has just failed; it is remembered that this is
 * so, since what was measured must be what is heard. */
static gboolean is_replaced(BcSynth *synth, const BcUtterance *utterance, const Slot *slot) {
    if (slot->error == NULL || utterance->understudy == NULL || slot->voice != utterance->voice)
        return FALSE;
    const BcVoice *voice = utterance->voice;
    g_hash_table_add(synth->failed, g_strdup(slot->key));
    g_hash_table_replace(synth->failures, g_strdup(voice->id),
                         GUINT_TO_POINTER(failures_of(synth, voice) + 1));
    if (g_hash_table_add(synth->warned, g_strdup(voice->id)))
        g_warning("%s; %s speaks instead", slot->error->message, utterance->understudy->id);
    return TRUE;
}

/* ---- the way of one utterance ---- */

/* Ready at once where it was spoken before or there is nothing to say; else begins a job. */
static void begin(Run *run, guint index) {
    const BcUtterance *utterance = &run->utterances[index];
    Slot *slot = slot_of(run, index);
    g_autofree char *text = said_text(run->synth, utterance);
    if (text == NULL) {
        slot->ready = TRUE;
        return;
    }
    BcCache *cache = run->synth->cache;
    slot->voice = voice_for(run->synth, utterance, text, &slot->key);
    slot->sound = bc_cache_sound(cache, slot->key);
    if (slot->sound != NULL) slot->samples = g_bytes_get_size(slot->sound) / sizeof(gint16);
    slot->ready = slot->sound != NULL ||
                  (run->hooks->measure && bc_cache_length(cache, slot->key, &slot->samples));
    if (slot->ready) return;
    slot->job = bc_speech_begin(run->synth->speech, slot->voice, utterance->rate, run->synth->lufs,
                                text, &slot->error);
    slot->ready = slot->job == NULL;
    if (!slot->ready) run->busy++;
}

static void begin_some(Run *run) {
    while (run->begun < run->n && run->begun < run->due + run->window &&
           run->busy < run->synth->jobs)
        begin(run, run->begun++);
}

static void finish(Run *run, guint index) {
    Slot *slot = slot_of(run, index);
    g_clear_pointer(&slot->job, bc_speech_job_free);
    run->busy--;
    slot->ready = TRUE;
    if (slot->error == NULL) {
        slot->samples = g_bytes_get_size(slot->sound) / sizeof(gint16);
        bc_cache_put(run->synth->cache, slot->key, slot->sound);
        g_hash_table_remove(run->synth->failures, slot->voice->id);
        return;
    }
    /* A new process for this voice, next time: this one may be at fault itself, and the file of a
     * voice that was refused may have been mended. */
    bc_speech_forget(run->synth->speech, slot->voice);
    if (!is_replaced(run->synth, &run->utterances[index], slot)) return;
    slot_clear(slot);
    begin(run, index);
}

/* Ends all processes, since the one at fault may be any of those above an utterance, and begins the
 * other utterances again. */
static void start_over(Run *run) {
    bc_speech_stop(run->synth->speech);
    for (guint i = run->due; i < run->begun; i++) {
        Slot *slot = slot_of(run, i);
        if (slot->job == NULL) continue;
        gboolean retried = slot->retried;
        slot_clear(slot);
        run->busy--;
        begin(run, i);
        slot->retried = retried;
    }
}

static void give_up(Run *run, guint index) {
    const BcUtterance *utterance = &run->utterances[index];
    g_autofree char *beginning =
        g_utf8_make_valid(utterance->text, MIN(strlen(utterance->text), 200));
    g_autofree char *shown = g_utf8_substring(beginning, 0, MIN(g_utf8_strlen(beginning, -1), 40));
    g_set_error(&slot_of(run, index)->error, BC_ERROR, BC_ERROR_SOFTWARE,
                "the speech engine hung at \"%s\" (voice %s)", shown,
                slot_of(run, index)->voice->id);
    finish(run, index);
    start_over(run);
}

/* A long text may take longer: as long again for each LONG bytes.  A program has a time limit of
 * its own, and other texts may be before this one in it. */
static gint64 patience(Run *run, guint index) {
    const BcVoiceCommand *command = slot_of(run, index)->voice->command;
    gint64 its_own = command == NULL ? 0 : (gint64)((command->timeout + 5) * G_USEC_PER_SEC);
    gint64 usual =
        run->synth->patience_us * (gint64)(1 + strlen(run->utterances[index].text) / LONG);
    return MAX(usual, its_own * (run->synth->jobs + 1));
}

/* The time since the last look, but never more than a few ticks: a host that was stopped, or that
 * was busy with the last sound, is not a reason to call an engine hung. */
static gint64 elapsed(Run *run) {
    gint64 now = g_get_monotonic_time(), passed = now - run->now_us;
    run->now_us = now;
    return MIN(passed, 3 * TICK_MS * G_TIME_SPAN_MILLISECOND);
}

/* Once for each utterance: TRUE when it is being spoken again.  A process that someone has killed,
 * for memory perhaps, is no fault of the text; a text that crashes the engine does so twice. */
static gboolean retry(Run *run, guint index) {
    Slot *slot = slot_of(run, index);
    if (slot->retried || slot->error == NULL) return FALSE;
    gboolean crashed = g_error_matches(slot->error, BC_ERROR, BC_ERROR_SOFTWARE);
    if (!crashed && !bc_speech_job_may_succeed(slot->job)) return FALSE;
    slot_clear(slot);
    run->busy--;
    if (crashed) start_over(run); /* waits for the dying, who would still take requests */
    begin(run, index);
    slot->retried = TRUE;
    return TRUE;
}

static void work(Run *run, guint index, short events, gint64 passed) {
    Slot *slot = slot_of(run, index);
    gboolean moved = FALSE;
    if (events != 0 && bc_speech_job_work(slot->job, &moved, &slot->sound, &slot->error)) {
        if (!retry(run, index)) finish(run, index);
        return;
    }
    slot->waited_us = moved ? 0 : slot->waited_us + passed;
    if (slot->waited_us > patience(run, index)) give_up(run, index);
}

/* Waits for something to happen, at most one tick, or not at all when something can be delivered.
 */
static gboolean wait_for_jobs(Run *run, gboolean block, GError **error) {
    g_autofree struct pollfd *polled = g_new0(struct pollfd, run->busy);
    g_autofree guint *indices = g_new0(guint, run->busy);
    guint n = 0;
    for (guint i = run->due; i < run->begun; i++) {
        const Slot *slot = slot_of(run, i);
        if (slot->job == NULL) continue;
        polled[n].fd = bc_speech_job_descriptor(slot->job);
        polled[n].events = bc_speech_job_events(slot->job);
        indices[n++] = i;
    }
    if (poll(polled, n, block ? TICK_MS : 0) < 0 && errno != EINTR) {
        g_set_error(error, BC_ERROR, BC_ERROR_SYSTEM, "poll: %s", g_strerror(errno));
        return FALSE;
    }
    gint64 passed = elapsed(run);
    for (guint i = 0; i < n; i++) /* the job is another one where all were started over */
        if (slot_of(run, indices[i])->job != NULL) work(run, indices[i], polled[i].revents, passed);
    return TRUE;
}

static gboolean deliver(Run *run, GError **error) {
    static const gint16 nothing;
    Slot *slot = slot_of(run, run->due);
    if (slot->error != NULL) {
        g_propagate_error(error, g_steal_pointer(&slot->error));
        return FALSE;
    }
    const gint16 *samples = slot->samples == 0    ? &nothing
                            : slot->sound == NULL ? NULL
                                                  : g_bytes_get_data(slot->sound, NULL);
    if (!run->hooks->sound(run->due, samples, slot->samples, run->hooks->data, error)) return FALSE;
    slot_clear(slot);
    run->due++;
    return TRUE;
}

static gboolean step(Run *run, GError **error) {
    begin_some(run);
    if (!wait_for_jobs(run, !slot_of(run, run->due)->ready, error)) return FALSE;
    begin_some(run); /* the processes work while a sound is being delivered */
    if (slot_of(run, run->due)->ready && !deliver(run, error)) return FALSE;
    return run->hooks->idle == NULL || run->hooks->idle(run->hooks->data, error);
}

gboolean bc_synth_run(BcSynth *synth, const BcUtterance *utterances, guint n,
                      const BcSynthRun *hooks, GError **error) {
    Run run = {.synth = synth, .utterances = utterances, .n = n, .hooks = hooks};
    run.window = MIN(LOOK_AHEAD(synth->jobs), MAX(n, 1));
    run.slots = g_new0(Slot, run.window);
    run.now_us = g_get_monotonic_time();
    gboolean well = TRUE;
    while (well && run.due < n) well = step(&run, error);
    for (guint i = 0; i < run.window; i++) slot_clear(&run.slots[i]);
    g_free(run.slots);
    return well;
}

gboolean bc_synth_speak(BcSynth *synth, const BcUtterance *utterances, guint n, BcSoundFunc sound,
                        gpointer data, GError **error) {
    BcSynthRun hooks = {.sound = sound, .data = data};
    return bc_synth_run(synth, utterances, n, &hooks, error);
}
