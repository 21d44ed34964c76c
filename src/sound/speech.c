#define _GNU_SOURCE
#include "sound/speech.h"
#include "base/process.h"
#include "sound/engine.h"
#include "sound/resample.h"
#include "sound/shape.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* ---- what goes through the sockets ---- */

typedef struct {
    double gain_db, lufs;
    guint32 rate;
    guint32 length; /* of the text that follows */
} Request;

typedef enum { ANSWER_SOUND = 1, ANSWER_REFUSED, ANSWER_FAILED } AnswerKind;

typedef struct {
    guint32 kind;
    guint32 reserved;
    guint64 length; /* in bytes, of the samples or the message that follows */
} Answer;

enum { DESCRIPTION_ROOM = 1 << 16 };
#define LONGEST_ANSWER ((guint64)1 << 36)

/* ---- the processes: between fork and _exit ---- */

typedef struct {
    const BcEngine *engine;
    char *fault; /* why it cannot speak, found when it started or loaded; NULL when all is well */
} Speaker;

static int answer(int socket, AnswerKind kind, gconstpointer bytes, gsize n) {
    Answer head = {.kind = kind, .length = n};
    gboolean sent =
        bc_process_write(socket, &head, sizeof head) && bc_process_write(socket, bytes, n);
    return sent ? 0 : 1;
}

/* In LU: the moments in which speech comes and goes are measured with the silence beside them.  So
 * a file is that much softer than its utterances, give or take 0.2 with their length. */
#define PAUSES 0.25

/* The whole way of one utterance; what is wrong, or NULL. */
static char *make_sound(const BcEngine *engine, const char *text, const Request *request,
                        BcSamples *samples) {
    char *wrong = engine->speak(text, request->rate, samples);
    if (wrong == NULL) wrong = bc_resample(samples);
    if (wrong != NULL) return wrong;
    double lufs = request->lufs < 0 ? request->lufs + PAUSES : request->lufs;
    samples->n = bc_shape(samples->data, samples->n, request->gain_db, lufs);
    return engine->foreign && samples->n == 0 ? g_strdup("it gave only silence") : NULL;
}

static int run_utterance(int socket, gpointer data) {
    const Speaker *speaker = data;
    Request request;
    if (!bc_process_read(socket, &request, sizeof request)) return 1;
    char *text = g_malloc0(request.length + 1);
    BcSamples samples = {0};
    char *wrong = NULL;
    int status = 1;
    if (!bc_process_read(socket, text, request.length))
        status = 1;
    else if (speaker->fault != NULL)
        status = answer(socket, ANSWER_REFUSED, speaker->fault, strlen(speaker->fault));
    else if ((wrong = make_sound(speaker->engine, text, &request, &samples)) != NULL)
        status = answer(socket, speaker->engine->foreign ? ANSWER_FAILED : ANSWER_REFUSED, wrong,
                        strlen(wrong));
    else
        status = answer(socket, ANSWER_SOUND, samples.data, samples.n * sizeof(gint16));
    g_free(text);
    g_free(wrong);
    g_free(samples.data);
    return status;
}

static int run_voice(int socket, gpointer data) {
    Speaker speaker = *(const Speaker *)data;
    char description[DESCRIPTION_ROOM];
    ssize_t n;
    do n = recv(socket, description, sizeof description - 1, 0);
    while (n < 0 && errno == EINTR);
    if (n <= 0) return 0;
    description[n] = '\0';
    if (speaker.fault == NULL) speaker.fault = speaker.engine->load(description);
    if (speaker.fault == NULL && speaker.engine->other_rates) speaker.fault = bc_resample_prepare();
    gboolean turns = speaker.fault == NULL && speaker.engine->takes_turns != NULL &&
                     speaker.engine->takes_turns();
    return turns ? bc_process_serve_in_turn(socket, run_utterance, &speaker)
                 : bc_process_serve(socket, run_utterance, &speaker);
}

static int run_engine(int socket, gpointer data) {
    Speaker speaker = {.engine = data};
    speaker.fault = speaker.engine->start();
    return bc_process_serve(socket, run_voice, &speaker);
}

/* ---- the host's side ---- */

struct BcSpeech {
    GHashTable *engines; /* const BcEngine * -> BcProcess * */
    GHashTable *voices;  /* "engine description" -> socket of its process, as a pointer */
    BcPhonemes *phonemes;
};

struct BcSpeechJob {
    int socket;
    char *voice, *file, *text; /* for messages */
    GByteArray *request;
    gsize sent;
    Answer answer;
    gsize got; /* of the answer with its head */
    char *body;
};

static void engine_free(gpointer process) {
    bc_process_stop(process);
    g_free(process);
}

static void voice_free(gpointer socket) { close(GPOINTER_TO_INT(socket)); }

BcSpeech *bc_speech_new(void) {
    BcSpeech *speech = g_new0(BcSpeech, 1);
    speech->engines = g_hash_table_new_full(NULL, NULL, NULL, engine_free);
    speech->voices = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, voice_free);
    speech->phonemes = bc_phonemes_new();
    return speech;
}

void bc_speech_stop(BcSpeech *speech) {
    g_hash_table_remove_all(speech->voices);
    g_hash_table_remove_all(speech->engines);
}

void bc_speech_free(BcSpeech *speech) {
    if (speech == NULL) return;
    g_hash_table_destroy(speech->voices);
    g_hash_table_destroy(speech->engines);
    bc_phonemes_free(speech->phonemes);
    g_free(speech);
}

static char *describe(const BcEngine *engine, const BcVoice *voice) {
    return engine->describe != NULL ? engine->describe(voice) : g_strdup(voice->path);
}

static char *voice_key(const BcEngine *engine, const char *description) {
    return g_strdup_printf("%s %s", engine->name, description);
}

void bc_speech_forget(BcSpeech *speech, const BcVoice *voice) {
    const BcEngine *engine = bc_engine_find(voice->engine);
    if (engine == NULL) return;
    g_autofree char *description = describe(engine, voice);
    g_autofree char *key = voice_key(engine, description);
    g_hash_table_remove(speech->voices, key);
}

static gboolean system_error(const char *what, GError **error) {
    g_set_error(error, BC_ERROR, BC_ERROR_SYSTEM, "%s: %s", what, g_strerror(errno));
    return FALSE;
}

/* The engine's process, which starts it beside us; NULL with an error. */
static BcProcess *engine_process(BcSpeech *speech, const BcEngine *engine, GError **error) {
    BcProcess *process = g_hash_table_lookup(speech->engines, engine);
    if (process != NULL) return process;
    process = g_new0(BcProcess, 1);
    if (!bc_process_start(process, SOCK_SEQPACKET, run_engine, (gpointer)engine, error)) {
        g_free(process);
        return NULL;
    }
    g_hash_table_insert(speech->engines, (gpointer)engine, process);
    return process;
}

/* A connection through the server that `find` gives.  A server that has died since it was last
 * used, killed by someone for memory perhaps, is replaced once. */
static int connect_engine(BcSpeech *speech, const BcEngine *engine, GError **error) {
    for (int attempt = 0; attempt < 2; attempt++) {
        BcProcess *process = engine_process(speech, engine, error);
        if (process == NULL) return -1;
        int socket = bc_process_connect(process->socket, SOCK_SEQPACKET);
        if (socket >= 0) return socket;
        if (errno != EPIPE && errno != ECONNRESET) break;
        g_hash_table_remove(speech->engines, engine);
    }
    system_error("no process for a voice", error);
    return -1;
}

/* An engine that is dying may still take the connection; then the description finds nobody. */
static int new_voice(BcSpeech *speech, const BcEngine *engine, const char *description,
                     GError **error) {
    for (int attempt = 0; attempt < 2; attempt++) {
        int socket = connect_engine(speech, engine, error);
        if (socket < 0) return -1;
        if (bc_process_write(socket, description, strlen(description))) return socket;
        int code = errno;
        close(socket);
        g_hash_table_remove(speech->engines, engine);
        errno = code;
    }
    system_error("no process for a voice", error);
    return -1;
}

static int connect_voice(BcSpeech *speech, const BcEngine *engine, const char *description,
                         GError **error) {
    g_autofree char *key = voice_key(engine, description);
    for (int attempt = 0; attempt < 2; attempt++) {
        gpointer found;
        int server;
        if (g_hash_table_lookup_extended(speech->voices, key, NULL, &found)) {
            server = GPOINTER_TO_INT(found);
        } else {
            server = new_voice(speech, engine, description, error);
            if (server < 0) return -1;
            g_hash_table_insert(speech->voices, g_strdup(key), GINT_TO_POINTER(server));
        }
        int socket = bc_process_connect(server, SOCK_STREAM);
        if (socket >= 0) return socket;
        if (errno != EPIPE && errno != ECONNRESET) break;
        g_hash_table_remove(speech->voices, key);
    }
    system_error("no process for an utterance", error);
    return -1;
}

void bc_speech_expect(BcSpeech *speech, const BcVoice *voice) {
    const BcEngine *engine = voice != NULL ? bc_engine_find(voice->engine) : &bc_engine_espeak;
    if (engine == NULL || engine_process(speech, engine, NULL) == NULL || voice == NULL) return;
    g_autofree char *description = describe(engine, voice);
    if (description == NULL || strlen(description) >= DESCRIPTION_ROOM) return;
    g_autofree char *key = voice_key(engine, description);
    if (g_hash_table_contains(speech->voices, key)) return;
    int server = new_voice(speech, engine, description, NULL);
    if (server >= 0)
        g_hash_table_insert(speech->voices, g_steal_pointer(&key), GINT_TO_POINTER(server));
}

static char *prepare(BcSpeech *speech, const BcEngine *engine, const char *language,
                     const char *said) {
    if (engine->prepare == NULL) return bc_engine_unmark(g_strdup(said));
    return engine->prepare(speech->phonemes, language, said);
}

BcSpeechJob *bc_speech_begin(BcSpeech *speech, const BcVoice *voice, guint rate, double lufs,
                             const char *said, GError **error) {
    const BcEngine *engine = bc_engine_find(voice->engine);
    g_autofree char *description = engine != NULL ? describe(engine, voice) : NULL;
    g_autofree char *text =
        engine != NULL ? prepare(speech, engine, voice->language, said) : g_strdup(said);
    gsize length = strlen(text);
    if (description == NULL || strlen(description) >= DESCRIPTION_ROOM ||
        length > G_MAXUINT32 / 2) {
        g_set_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE, "voice %s: cannot be spoken by '%s'",
                    voice->id, voice->engine != NULL ? voice->engine : "");
        return NULL;
    }
    int socket = connect_voice(speech, engine, description, error);
    if (socket < 0) return NULL;
    fcntl(socket, F_SETFL, O_NONBLOCK);
    BcSpeechJob *job = g_new0(BcSpeechJob, 1);
    job->socket = socket;
    job->voice = g_strdup(voice->id);
    job->file = g_strdup(voice->file != NULL && engine != &bc_engine_espeak ? voice->file
                         : voice->path != NULL                              ? voice->path
                                                                            : voice->id);
    job->text = bc_engine_unmark(g_strdup(said));
    Request request = {
        .gain_db = voice->gain_db, .lufs = lufs, .rate = rate, .length = (guint32)length};
    job->request = g_byte_array_new();
    g_byte_array_append(job->request, (const guint8 *)&request, sizeof request);
    g_byte_array_append(job->request, (const guint8 *)text, (guint)length);
    return job;
}

void bc_speech_job_free(BcSpeechJob *job) {
    if (job == NULL) return;
    close(job->socket);
    g_byte_array_unref(job->request);
    g_free(job->voice);
    g_free(job->file);
    g_free(job->text);
    g_free(job->body);
    g_free(job);
}

static gboolean is_complete(const BcSpeechJob *job) {
    return job->got >= sizeof job->answer && job->got == sizeof job->answer + job->answer.length;
}

gboolean bc_speech_job_may_succeed(const BcSpeechJob *job) {
    return is_complete(job) && job->answer.kind == ANSWER_FAILED;
}

int bc_speech_job_descriptor(const BcSpeechJob *job) { return job->socket; }

short bc_speech_job_events(const BcSpeechJob *job) {
    return job->sent < job->request->len ? POLLIN | POLLOUT : POLLIN;
}

/* The end of a socket and a broken one say the same: the process is gone. */
static gboolean is_gone(ssize_t n) {
    return n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR);
}

static gboolean send_request(BcSpeechJob *job, gboolean *moved) {
    ssize_t n;
    while (job->sent < job->request->len &&
           (n = send(job->socket, job->request->data + job->sent, job->request->len - job->sent,
                     MSG_NOSIGNAL)) != -1) {
        job->sent += (gsize)n;
        *moved = TRUE;
    }
    return job->sent == job->request->len || !is_gone(-1);
}

/* Reads as far as the answer is known to go.  FALSE when the process is gone. */
static gboolean read_answer(BcSpeechJob *job, gboolean *moved) {
    for (;;) {
        gboolean in_head = job->got < sizeof job->answer;
        gsize all = sizeof job->answer + (in_head ? 0 : job->answer.length);
        if (job->got == all) return TRUE;
        char *to =
            in_head ? (char *)&job->answer + job->got : job->body + (job->got - sizeof job->answer);
        ssize_t n = recv(job->socket, to, all - job->got, 0);
        if (n <= 0) return !is_gone(n);
        job->got += (gsize)n;
        *moved = TRUE;
        if (!in_head || job->got < sizeof job->answer) continue;
        if (job->answer.length > LONGEST_ANSWER) return FALSE; /* a process gone mad */
        job->body = g_malloc(job->answer.length + 1);
    }
}

gboolean bc_speech_job_work(BcSpeechJob *job, gboolean *moved, GBytes **sound, GError **error) {
    gboolean alive = send_request(job, moved) && read_answer(job, moved);
    if (!is_complete(job)) {
        if (alive) return FALSE;
        g_autofree char *beginning =
            g_utf8_substring(job->text, 0, MIN(g_utf8_strlen(job->text, -1), 40));
        g_set_error(error, BC_ERROR, BC_ERROR_SOFTWARE,
                    "the speech engine crashed at \"%s\" (voice %s)", beginning, job->voice);
    } else if (job->answer.kind == ANSWER_SOUND) {
        *sound = g_bytes_new_take(g_steal_pointer(&job->body), job->answer.length);
    } else {
        job->body[job->answer.length] = '\0';
        g_autofree char *told = g_utf8_make_valid(job->body, -1); /* in others' words, perhaps */
        for (char *p = told; *p != '\0'; p++)
            if (g_ascii_iscntrl(*p)) *p = ' ';
        g_set_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE, "%s: %s", job->file, told);
    }
    return TRUE;
}
