/* briefcast/sound.h: from a script to sound, in a file or through the speakers. */
#ifndef BRIEFCAST_SOUND_H
#define BRIEFCAST_SOUND_H

#include <briefcast/saying.h>
#include <briefcast/script.h>

G_BEGIN_DECLS

#define BC_SAMPLE_RATE 22050 /* Hz; everything up to the sinks is 16 bits a sample at this rate */

/* ---- loudness ---- */

/* Integrated loudness by EBU R128, in LUFS.  Podcasts are made at -16, broadcasts at -23. */
#define BC_LOUDNESS_DEFAULT (-16.0) /* what 0 means, too */
#define BC_LOUDNESS_LOWEST (-31.0)
#define BC_LOUDNESS_HIGHEST (-10.0)
#define BC_LOUDNESS_OFF 1.0 /* no levelling: voices as loud as their gains make them, about -16 */

/* ---- synthesis ---- */

/* Speaks utterances in processes of their own, which all end with the host.  The sound of an
 * utterance depends only on its text, voice and rate, and on the loudness asked for.  A BcSynth
 * belongs to one thread at a time.
 */
typedef struct BcSynth BcSynth;

typedef struct {
    const BcVoice *voice;
    const char *text;          /* plain text: never read as mark-up or phonemes */
    guint rate;                /* words a minute, 80 to 450 */
    const char *language;      /* of the text, BCP 47; NULL: the voice's */
    const BcVoice *understudy; /* speaks the text when the engine of `voice` fails at it; or NULL */
} BcUtterance;

/* Speaks up to `jobs` utterances at once; 0: one for each processor.  Starts no process before it
 * is needed. */
BcSynth *bc_synth_new(guint jobs) G_GNUC_WARN_UNUSED_RESULT;
void bc_synth_free(BcSynth *synth);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcSynth, bc_synth_free)

/* From now on texts are said as `saying` has it (borrowed; NULL: as they are printed). */
void bc_synth_set_saying(BcSynth *synth, BcSaying *saying);

/* From now on each utterance is brought to `lufs`; what is beyond the limits is brought inside. */
void bc_synth_set_loudness(BcSynth *synth, double lufs);

/* `voice` will be spoken soon (NULL: one of espeak-ng, nobody knows which): it is loaded beside the
 * caller, who may do something else meanwhile.  What is wrong is told when something is spoken. */
void bc_synth_expect(BcSynth *synth, const BcVoice *voice);

/* Whether bc_sound_perform names understudies: FALSE at first.  Then an utterance whose voice has
 * another engine than espeak-ng, and whose engine fails twice at it, is spoken by an espeak-ng
 * voice of the same sex that nobody else in the script has, always the same one for one voice; a
 * warning tells of the first failure of each voice.  So a briefing survives a missing program, and
 * no one speaks in the voice of another person. */
void bc_synth_set_understudies(BcSynth *synth, gboolean wanted);

/* Receives the sound of utterance `index`: `n` samples, brought to the loudness asked for (by its
 * voice's gain and up to 2 dB more or less, what is shorter than 1.2 s by less), true peaks below
 * -1 dBTP, no silence at either end, faded in and out over a few milliseconds; n may be
 * 0 for a text with nothing to say.  Called in the order of the utterances.  FALSE stops the run
 * with the error it has set. */
typedef gboolean (*BcSoundFunc)(guint index, const gint16 *samples, gsize n, gpointer data,
                                GError **error);

/* Speaks `n` utterances, working ahead on all workers.  Sounds are kept (least recently used leave
 * first), so that what was measured once is not spoken twice.  Errors: BC_ERROR_UNAVAILABLE (a
 * voice that the engine does not have, no engine data, a program that fails), BC_ERROR_SOFTWARE
 * (the engine crashed twice, or hung, at one text, which it names), BC_ERROR_SYSTEM. */
gboolean bc_synth_speak(BcSynth *synth, const BcUtterance *utterances, guint n, BcSoundFunc sound,
                        gpointer data, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* ---- sinks: where sound goes ---- */

typedef struct BcSink BcSink;

typedef struct {
    const char *title, *artist, *date, *comment; /* each may be NULL */
} BcSoundTags;

/* The sample rates that files of `format` (one of bc_sink_formats; NULL: of any format, and the
 * speakers) can have, in Hz: ascending, ending with 0, static; NULL for an unknown format. */
const guint *bc_sink_sample_rates(const char *format);

/* What comes out of a sink; zeros are the defaults. */
typedef struct {
    const char *format; /* of a file: one of bc_sink_formats; NULL: by the path's suffix, "wav"
                           for a stream */
    guint sample_rate;  /* Hz, one of bc_sink_sample_rates: what is written is brought to it by
                           libsoxr, nothing added above BC_SAMPLE_RATE / 2, the length kept to
                           a frame; 0: BC_SAMPLE_RATE, of Opus 24000 */
    guint channels;     /* 1, or 2: left and right, and bc_sound_perform seats the speakers
                           apart; 0: 1 */
    double loudness;    /* LUFS that a file is measured against when it is finished: where it is
                           more than 0.25 LU off it is written anew with the gain that is
                           missing, true peaks limited to -1 dBTP; what is too short (0.4 s)
                           or silent is left.  0 or above, and all but regular files: as it
                           is written */
    const BcSoundTags *tags; /* of a file, or NULL */
} BcSinkOptions;

/* The formats of files, by suffix: wav, flac, ogg, oga (Vorbis), opus, mp3.  NULL-terminated,
 * static. */
const char *const *bc_sink_formats(void);

/* A file that appears at `path`, whole, when the sink is closed, and never otherwise.  `options`
 * may be NULL.  Same sound and options, same bytes.  Errors: BC_ERROR_USAGE (unknown suffix; a
 * sample rate that the format has not), BC_ERROR_OUTPUT. */
BcSink *bc_sink_new_file(const char *path, const BcSinkOptions *options,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A stream to an open file descriptor (borrowed), written as it comes; formats that need no
 * seeking: wav (sizes unknown: 0xFFFFFFFF), flac, ogg, opus; others: BC_ERROR_USAGE. */
BcSink *bc_sink_new_stream(int fd, const BcSinkOptions *options,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The speakers, through libao.  `driver` and `device` may be NULL for the default ones, and so may
 * `options`, of which the sample rate and the channels count.  Errors: BC_ERROR_USAGE (no such
 * driver; lists the drivers; no such sample rate), BC_ERROR_UNAVAILABLE (no sound device). */
BcSink *bc_sink_new_speakers(const char *driver, const char *device, const BcSinkOptions *options,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same, but does not wait for the device to open: what is wrong with it is told by the first
 * write or by closing.  There is time meanwhile to find out what to say. */
BcSink *bc_sink_start_speakers(const char *driver, const char *device, const BcSinkOptions *options,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Writes `frames` frames at BC_SAMPLE_RATE, each a sample for every channel, left first.  Errors:
 * BC_ERROR_IO. */
gboolean bc_sink_write(BcSink *sink, const gint16 *samples, gsize frames,
                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Finishes: the file gets its name, the speakers play to the end.  The sink is still to be freed.
 */
gboolean bc_sink_close(BcSink *sink, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Of a file that is closed and whose options named a loudness, how loud it is: LUFS, dBTP (of what
 * was encoded; Opus, Vorbis and MP3 add a little of their own).  It is measured now, by libebur128,
 * which takes a fifth of the time that speaking took.  FALSE where that is not known. */
gboolean bc_sink_loudness(const BcSink *sink, double *lufs, double *true_peak);

/* Frees; a file that was not closed leaves no trace. */
void bc_sink_free(BcSink *sink);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcSink, bc_sink_free)

/* ---- what sounds when ---- */

typedef struct {
    guint segment;
    gint64 start;   /* at BC_SAMPLE_RATE, whatever the sink has, from the beginning */
    gint64 samples; /* its length, likewise */
} BcTimelineEntry;

typedef struct BcTimeline BcTimeline;
void bc_timeline_free(BcTimeline *timeline);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcTimeline, bc_timeline_free)
const BcTimelineEntry *bc_timeline_entries(const BcTimeline *timeline, guint *n);
gint64 bc_timeline_length(const BcTimeline *timeline); /* likewise */

/* Called after each segment; FALSE stops with BC_ERROR_CANCELLED.  Also called while waiting, with
 * the same figures. */
typedef gboolean (*BcProgressFunc)(guint segments_done, guint segments, double seconds_done,
                                   gpointer data);

/* Speaks the segments [first, end) of the cast `script` into `sink` (which is neither closed nor
 * freed): its lead (when `first` is 0; hardly any through the speakers), then each segment and its
 * pause; `end` may be G_MAXUINT.  In a sink of two channels the narrator is in the middle and each
 * other speaker has a seat to the left or right, the same throughout the script, and those who take
 * turns sit opposite; all are as loud as in one channel.  Performing it in parts gives the same
 * sound.  `timeline` may be
 * NULL, else (transfer full); it counts from the start of this performance.  A `sink` of NULL only
 * measures.  Errors: those of bc_synth_speak and bc_sink_write, BC_ERROR_CONFIG for a voice that is
 * not in `voices`. */
gboolean bc_sound_perform(const BcScript *script, guint first, guint end, const BcVoices *voices,
                          BcSynth *synth, BcSink *sink, BcProgressFunc progress,
                          gpointer progress_data, BcTimeline **timeline,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Appends what comes after: the entries of `after` begin where `timeline` ends. */
void bc_timeline_append(BcTimeline *timeline, const BcTimeline *after);

G_END_DECLS
#endif
