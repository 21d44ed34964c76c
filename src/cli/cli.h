/* cli/cli.h: what the commands of the program share. */
#ifndef BC_CLI_CLI_H
#define BC_CLI_CLI_H

#include <briefcast/briefcast.h>

/* The values of all options; a command registers those that it has. */
typedef struct {
    char **sources; /* what is left on the command line */
    char *length, *min_confidence;
    int sentences, words, stories, rate, jobs, timeout, sample_rate;
    gboolean all, quiet, verbose, json, ssml, reported, no_state, help, headlines, explain, stereo;
    char **voices;
    char *cast, *language, *output, *format, *driver, *device, *say, *voice;
    char **names, **lexicons;
    char *loudness;
    double lufs; /* what --loudness says, for BcSinkOptions and bc_synth_set_loudness */
    gboolean show;
} Options;

/* Groups of options that a command has. */
typedef enum {
    OPTIONS_SOURCE = 1 << 0,   /* --lang --stories --timeout */
    OPTIONS_CHOICE = 1 << 1,   /* --length --sentences --words --all --headlines */
    OPTIONS_CAST = 1 << 2,     /* --voice --cast --no-state --reported --min-confidence --rate */
    OPTIONS_WORK = 1 << 3,     /* --jobs */
    OPTIONS_OUTPUT = 1 << 4,   /* --output --format --sample-rate */
    OPTIONS_SPEAKERS = 1 << 5, /* --driver --device --sample-rate */
    OPTIONS_JSON = 1 << 6,
    OPTIONS_SSML = 1 << 7,
    OPTIONS_SAY = 1 << 8,
    OPTIONS_LANGUAGE = 1 << 9,   /* --lang alone */
    OPTIONS_ALOUD = 1 << 10,     /* --lexicon */
    OPTIONS_ONE_VOICE = 1 << 11, /* --name --show --voice VOICE --rate */
    OPTIONS_EXPLAIN = 1 << 12,
    OPTIONS_STEREO = 1 << 13,
    OPTIONS_LOUDNESS = 1 << 14
} OptionGroups;

typedef struct {
    const char *name;
    const char *arguments;   /* "SOURCE..." */
    const char *summary;     /* one line, for the list of commands */
    const char *description; /* for --help of the command, or NULL */
    OptionGroups groups;
    int (*run)(Options *options); /* returns the exit status */
} Command;

extern const Command command_play, command_render, command_script, command_extract,
    command_sentences, command_quotes, command_summarize, command_voices, command_say;

/* Parses argv (argv[0] is the command) into `options`.  FALSE: a message has been printed or --help
 * answered; *status is what to exit with. */
gboolean options_parse(Options *options, const Command *command, int argc, char **argv,
                       int *status);
void options_clear(Options *options);

/* "90s", "2m30s", "1h", "2:30", "full" (0).  Errors: BC_ERROR_USAGE. */
gboolean parse_length(const char *text, double *seconds, GError **error);

/* The options as the library has them; `briefing` borrows from `options`.  Errors: BC_ERROR_USAGE.
 */
gboolean briefing_options(const Options *options, BcBriefingOptions *briefing, GError **error);

/* Of `candidates` (NULL-terminated) the one nearest to `word`, or NULL when none is near. */
const char *nearest(const char *word, const char *const *candidates);

/* Prints "briefcast: MESSAGE" on stderr and returns the error's exit status. */
int complain(const GError *error);

/* Writes to stdout; and ends it well: FALSE with a message when not all could be written. */
void say(const char *text);
int finish_output(int status);
/* TRUE when nobody reads standard output any more: who closes a pipe early, as head does, has had
 * enough. */
gboolean output_is_closed(void);

/* Errors: BC_ERROR_USAGE when no source is named. */
gboolean has_sources(const Options *options, GError **error);

/* What a briefing is gathered for. */
typedef enum {
    AIM_TEXT,   /* sentences */
    AIM_SCRIPT, /* voices, too: their faults and those of casts are found before anything is read */
    AIM_SOUND   /* and the engine is started meanwhile */
} Aim;

/* A briefing of all sources in `options`.  A source that fails is complained about, and *status
 * becomes its exit status unless an earlier one has failed; NULL when nothing is left or the
 * options are wrong. */
BcBriefing *gather(const Options *options, Aim aim, int *status);

/* What the options ask of a sink. */
BcSinkOptions sink_options(const Options *options, const BcSoundTags *tags);

/* The sink that --output and --format ask for: a file, a pattern of strftime, or "-". */
BcSink *open_output(const Options *options, const BcSoundTags *tags, GError **error);

/* ---- signals: SIGINT, SIGTERM and SIGHUP ask for a clean end, a second one kills ---- */
void signals_watch(void);
gboolean signals_caught(void);
/* Dies of the signal that was caught, so that the shell sees it; returns when there was none. */
void signals_die(void);

/* ---- progress: a line on stderr while long work goes on, when that is a terminal ---- */
typedef struct {
    gboolean shown, wanted;
    gint64 began, last; /* microseconds */
} Progress;
void progress_init(Progress *progress, const Options *options);
gboolean progress_update(guint done, guint total, double seconds,
                         gpointer progress); /* a BcProgressFunc */
void progress_clear(Progress *progress);

#endif
