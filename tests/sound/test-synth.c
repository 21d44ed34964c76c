/* Speaking in forked processes: the same sound every time, and no accident that spreads. */
#include "helper.h"

#include "sound/engine.h"
#include "sound/synth.h"
#include <sys/prctl.h>

static const char *const texts[] = {
    "The two leaders met on Monday.",
    "\"We will not wait,\" she said.",
    "Talks on trade go on in 2024, worth $3.5 billion.",
    "",
    "He said nothing.",
    "The two leaders met on Monday.",
    "Rain is expected in the north.",
};

static GPtrArray *speak_all(BcSynth *synth, gboolean backwards) {
    static const BcVoice *voices[3];
    if (voices[0] == NULL) {
        voices[0] = test_voice("narrator");
        voices[1] = test_voice("m-deep");
        voices[2] = test_voice("f-mid");
    }
    enum { N = G_N_ELEMENTS(texts) };
    BcUtterance utterances[N];
    for (guint i = 0; i < N; i++) {
        guint k = backwards ? N - 1 - i : i;
        utterances[i] =
            (BcUtterance){.voice = voices[k % 3], .text = texts[k], .rate = 150 + 10 * k};
    }
    GPtrArray *heard = test_heard_new();
    g_autoptr(GError) error = NULL;
    gboolean spoken = bc_synth_speak(synth, utterances, N, test_hear, heard, &error);
    g_assert_no_error(error);
    g_assert_true(spoken);
    g_assert_cmpuint(heard->len, ==, N);
    return heard;
}

static void assert_same_sounds(GPtrArray *a, GPtrArray *b, gboolean backwards) {
    for (guint i = 0; i < a->len; i++)
        test_assert_same(g_ptr_array_index(a, i),
                         g_ptr_array_index(b, backwards ? a->len - 1 - i : i));
}

static void the_same_in_any_order_on_any_number_of_workers(void) {
    g_autoptr(BcSynth) one = bc_synth_new(1);
    g_autoptr(BcSynth) two = bc_synth_new(2);
    g_autoptr(BcSynth) five = bc_synth_new(5);
    g_autoptr(GPtrArray) a = speak_all(one, FALSE);
    g_autoptr(GPtrArray) b = speak_all(two, FALSE);
    g_autoptr(GPtrArray) c = speak_all(five, TRUE);
    g_autoptr(GPtrArray) again = speak_all(one, FALSE);
    assert_same_sounds(a, b, FALSE);
    assert_same_sounds(a, c, TRUE);
    assert_same_sounds(a, again, FALSE);
    /* and these are sounds, which differ by rate though the words are the same */
    g_assert_cmpuint(test_samples(g_ptr_array_index(a, 0)), >, BC_SAMPLE_RATE);
    g_assert_cmpuint(test_samples(g_ptr_array_index(a, 0)), >,
                     test_samples(g_ptr_array_index(a, 5)));
    g_assert_cmpuint(test_samples(g_ptr_array_index(a, 3)), ==, 0);
}

static void what_is_expected_sounds_the_same(void) {
    g_autoptr(BcSynth) surprised = bc_synth_new(2);
    g_autoptr(BcSynth) expecting = bc_synth_new(2);
    BcVoice foreign = *test_voice("narrator"), broken = *test_voice("narrator");
    foreign.engine = (char *)"gramophone";
    broken.path = (char *)"/nowhere.espeak";
    bc_synth_expect(expecting, NULL);
    bc_synth_expect(expecting, test_voice("narrator"));
    bc_synth_expect(expecting, test_voice("narrator"));
    bc_synth_expect(expecting, test_voice("f-clear")); /* who is not heard after all */
    bc_synth_expect(expecting, &foreign);              /* faults are told by who speaks */
    bc_synth_expect(expecting, &broken);
    g_autoptr(GPtrArray) a = speak_all(surprised, FALSE);
    g_autoptr(GPtrArray) b = speak_all(expecting, FALSE);
    assert_same_sounds(a, b, FALSE);
    BcUtterance words = {.voice = &broken, .text = "Nothing.", .rate = 170};
    g_autoptr(GPtrArray) heard = test_heard_new();
    g_autoptr(GError) error = NULL;
    g_assert_false(bc_synth_speak(expecting, &words, 1, test_hear, heard, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE);
}

static void sounds_are_loud_and_unclipped(void) {
    for (guint i = 0; i < 3; i++) {
        BcVoice voice = *test_voice(i == 0 ? "narrator" : i == 1 ? "m-deep" : "f-mid");
        voice.gain_db = 20;
        g_autoptr(GBytes) sound = test_say(&voice, texts[0]);
        const gint16 *samples = g_bytes_get_data(sound, NULL);
        int most = 0;
        for (gsize k = 0; k < test_samples(sound); k++) most = MAX(most, ABS(samples[k]));
        g_assert_cmpint(most, <=, 29204); /* -1 dBFS */
        g_assert_cmpint(most, >, 20000);
        g_assert_cmpint(ABS(samples[0]), <, 100);
        g_assert_cmpint(ABS(samples[test_samples(sound) - 1]), <, 100);
    }
}

/* ---- text is text ---- */

static void assert_sounds_like(const char *text, const char *like) {
    const BcVoice *voice = test_voice("narrator");
    g_autoptr(GBytes) a = test_say(voice, text);
    g_autoptr(GBytes) b = test_say(voice, like);
    g_test_message("%s", text);
    test_assert_same(a, b);
}

static void assert_longer(const char *text, const char *than, double times) {
    const BcVoice *voice = test_voice("narrator");
    g_autoptr(GBytes) a = test_say(voice, text);
    g_autoptr(GBytes) b = test_say(voice, than);
    g_test_message("%s", text);
    g_assert_cmpuint(test_samples(a), >, (gsize)((double)test_samples(b) * times));
}

static void markup_is_never_interpreted(void) {
    /* phonemes would be one word, "hello"; letters are spelled or read, with the @ said */
    assert_sounds_like("[[h@l'oU]]", "[h@l'oU]");
    assert_longer("[[h@l'oU]]", "hello", 1.5);
    /* an element would be silent; its name is said */
    assert_longer("<speak>", "a", 1.2);
    assert_longer("<break time=\"9s\"/> hello", "hello", 2);
    assert_longer("hello <!-- nothing to hear --> there", "hello there", 1.5);
    /* an entity would be one word */
    assert_longer("&amp;", "&", 1.15);
    assert_longer("&#65;", "A", 1.15);
}

static void commands_in_control_characters_are_dropped(void) {
    assert_sounds_like("\001"
                       "50R hello there",
                       "50R hello there");
    assert_sounds_like("\001"
                       "9P\001"
                       "3A hello",
                       "9P3A hello");
    assert_sounds_like("hel\002lo \033there\177", "hello there");
    assert_sounds_like("hello\tthere\r\n", "hello there ");
    /* espeak-ng takes some characters that Unicode has not assigned for commands of its own */
    assert_sounds_like("hello \xD4\xB0there \xEE\x80\x81now", "hello there now");
    assert_sounds_like("hel\xC2\xADlo", "hello");
}

static void marks_alone_are_silent(void) {
    const char *silent[] = {"",    " ",        "\"",           "“”",       "«»",   "'",  "—",
                            "...", "…",        "\n\t",         "\001\002", "()",   "[]", "!?",
                            "•",   "\xC2\xA0", "\xE2\x80\x8B", ";",        "* * *"};
    const BcVoice *voice = test_voice("narrator");
    for (guint i = 0; i < G_N_ELEMENTS(silent); i++) {
        g_autoptr(GBytes) sound = test_say(voice, silent[i]);
        g_test_message("%s", silent[i]);
        g_assert_cmpuint(test_samples(sound), ==, 0);
    }
    g_autoptr(GBytes) percent = test_say(voice, "%");
    g_assert_cmpuint(test_samples(percent), >, 2000);
}

static void quotation_marks_are_not_said(void) {
    const BcVoice *voice = test_voice("narrator");
    const char *quoted[] = {"\"We will not wait\"", "“We will not wait”", "«We will not wait»",
                            "‘We will not wait’", "„We will not wait“"};
    g_autoptr(GBytes) bare = test_say(voice, "We will not wait");
    for (guint i = 0; i < G_N_ELEMENTS(quoted); i++) {
        g_autoptr(GBytes) sound = test_say(voice, quoted[i]);
        g_assert_cmpint(ABS((int)test_samples(sound) - (int)test_samples(bare)), <,
                        BC_SAMPLE_RATE / 4); /* "quote" alone lasts longer */
    }
}

static void foreign_and_broken_text_does_no_harm(void) {
    const BcVoice *voice = test_voice("narrator");
    const char *odd[] = {"Привет, мир",
                         "你好",
                         "مرحبا",
                         "😀",
                         "a\xCC\x81\xCC\x81\xCC\x81",
                         "0x1F",
                         "1,000,000,000,000,000,000,000",
                         "A.B.C.D.",
                         "%s%n%d",
                         "caf\xE9 \xFF\xC3",
                         "\xF0\x9F"};
    for (guint i = 0; i < G_N_ELEMENTS(odd); i++) {
        g_autoptr(GBytes) sound = test_say(voice, odd[i]);
        g_assert_nonnull(sound);
    }
}

static void a_very_long_text_is_spoken(void) {
    g_autoptr(GString) text = g_string_new(NULL);
    while (text->len < 100000) g_string_append(text, "It went on and on without a pause, ");
    g_autoptr(GBytes) sound = test_say(test_voice("narrator"), text->str);
    g_assert_cmpuint(test_samples(sound) / BC_SAMPLE_RATE, >, 100000 / 30);
}

/* ---- what is missing ---- */

static void assert_refused(const BcVoice *voice, const char *message) {
    g_autoptr(BcSynth) synth = bc_synth_new(1);
    g_autoptr(GPtrArray) heard = test_heard_new();
    g_autoptr(GError) error = NULL;
    BcUtterance utterance = {.voice = voice, .text = "hello", .rate = 170};
    g_assert_false(bc_synth_speak(synth, &utterance, 1, test_hear, heard, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE);
    g_assert_nonnull(strstr(error->message, message));
    g_assert_null(strchr(error->message, '\n'));
    g_assert_cmpuint(heard->len, ==, 0);
}

static void a_voice_is_never_silently_replaced(void) {
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "v", NULL);
    char id[] = "en/v", engine[] = "espeak-ng", unknown[] = "gramophone";
    BcVoice voice = {.id = id, .engine = engine, .path = path};
    assert_refused(&voice, path); /* no such file */
    const char *bad[] = {"", "language xx-yy\n", "language en\nphonemes nowhere\n",
                         "language en\nloudness 3\n", "This is not a voice.\n"};
    for (guint i = 0; i < G_N_ELEMENTS(bad); i++) {
        g_assert_true(g_file_set_contents(path, bad[i], -1, NULL));
        assert_refused(&voice, path);
    }
    g_assert_true(g_file_set_contents(path, "language en\n", -1, NULL));
    g_autoptr(GBytes) good = test_say(&voice, "hello");
    g_assert_cmpuint(test_samples(good), >, 0);
    voice.path = folder;
    assert_refused(&voice, folder);
    voice.engine = unknown;
    assert_refused(&voice, "gramophone");
    test_remove_folder(folder, 1);
}

/* espeak-ng itself copies paths into a short buffer and takes '+' for a variant. */
static void any_path_will_do(void) {
    const BcVoice *usual = test_voice("m-deep");
    g_autofree char *parent = test_folder();
    g_autofree char *name = g_strnfill(230, 'x');
    g_autofree char *folder = g_strdup_printf("%s/a+b %s", parent, name);
    g_autofree char *path = g_build_filename(folder, name, NULL);
    g_autofree char *definition = NULL;
    g_assert_cmpint(g_mkdir(folder, 0700), ==, 0);
    g_assert_true(g_file_get_contents(usual->path, &definition, NULL, NULL));
    g_assert_true(g_file_set_contents(path, definition, -1, NULL));
    BcVoice far = *usual;
    far.path = path;
    g_autoptr(GBytes) a = test_say(usual, "The same voice.");
    g_autoptr(GBytes) b = test_say(&far, "The same voice.");
    test_assert_same(a, b);
    test_remove_folder(folder, 1);
    test_remove_folder(parent, 0);
}

/* ---- accidents ---- */

typedef struct {
    int pid, parent;
    unsigned long ticks; /* of its own work */
} Process;

static gboolean read_process(const char *name, Process *process) {
    g_autofree char *path = g_strdup_printf("/proc/%s/stat", name);
    g_autofree char *stat = NULL;
    if (!g_ascii_isdigit(*name) || !g_file_get_contents(path, &stat, NULL, NULL)) return FALSE;
    const char *after = strrchr(stat, ')');
    process->pid = atoi(name);
    return after != NULL && sscanf(after + 1, " %*c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu",
                                   &process->parent, &process->ticks) == 2;
}

/* The processes `depth` floors below the children of `parent`. */
static void find_at_depth(int parent, guint depth, GArray *found) {
    Process process;
    g_autoptr(GDir) dir = g_dir_open("/proc", 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir)) != NULL;) {
        if (!read_process(name, &process) || process.parent != parent) continue;
        if (depth == 0)
            g_array_append_val(found, process);
        else
            find_at_depth(process.pid, depth - 1, found);
    }
}

static void strike(int parent, guint depth, int signal) {
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Process));
    find_at_depth(parent, depth, found);
    for (guint i = 0; i < found->len; i++)
        if (g_array_index(found, Process, i).pid != getpid())
            kill(g_array_index(found, Process, i).pid, signal);
}

/* An utterance is being spoken that takes long; short ones never use that much time. */
static gboolean is_speaking(int parent) {
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Process));
    find_at_depth(parent, 2, found);
    for (guint i = 0; i < found->len; i++)
        if (g_array_index(found, Process, i).ticks >= 8) return TRUE;
    return FALSE;
}

/* A process beside us that hits those `depth` floors below our children whenever a long utterance
 * is being spoken, `times` times.  End it with `calm`. */
static pid_t run_amok(guint depth, int signal, guint times) {
    pid_t host = getpid(), pid = fork();
    if (pid != 0) return pid;
    while (times > 0 && getppid() == host) {
        g_usleep(5000);
        if (!is_speaking(host)) continue;
        strike(host, depth, signal);
        times--;
        g_usleep(50000); /* until the dead are gone */
    }
    while (getppid() == host) g_usleep(50000);
    _exit(0);
}

static void calm(pid_t pid) {
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
}

/* A text that takes about a second to make, another one each time, so that no cache has it. */
static char *long_text(gsize length) {
    static guint serial;
    GString *text = g_string_new("This one is struck. ");
    g_string_append_printf(text, "Number %u. ", serial++);
    while (text->len < length) g_string_append(text, "It takes a long while to say all of this. ");
    return g_string_free(text, FALSE);
}

static void assert_accident(BcSynth *synth, guint depth, int signal, const char *what) {
    const BcVoice *voice = test_voice("narrator");
    g_autofree char *text = long_text(60000);
    g_autoptr(GPtrArray) heard = test_heard_new();
    g_autoptr(GError) error = NULL;
    BcUtterance utterances[] = {{.voice = voice, .text = "The first.", .rate = 170},
                                {.voice = voice, .text = text, .rate = 170}};
    pid_t madman = run_amok(depth, signal, 100);
    g_assert_false(bc_synth_speak(synth, utterances, 2, test_hear, heard, &error));
    calm(madman);
    g_assert_error(error, BC_ERROR, BC_ERROR_SOFTWARE);
    g_test_message("%s", error->message);
    g_assert_nonnull(strstr(error->message, what));
    g_assert_nonnull(strstr(error->message, "This one is struck."));
    g_assert_cmpuint(strlen(error->message), <, 200);
    g_assert_cmpuint(heard->len, ==, 1);
}

static void a_crash_takes_one_utterance_with_it(void) {
    g_autoptr(BcSynth) fresh = bc_synth_new(2);
    g_autoptr(GPtrArray) before = speak_all(fresh, FALSE);
    for (guint depth = 0; depth < 3; depth++) {
        g_autoptr(BcSynth) synth = bc_synth_new(2);
        assert_accident(synth, depth, SIGSEGV, "crashed");
        g_autoptr(GPtrArray) after = speak_all(synth, FALSE);
        assert_same_sounds(before, after, FALSE);
    }
}

static GBytes *say_again(BcSynth *synth, const char *text) {
    g_autoptr(GPtrArray) heard = test_heard_new();
    g_autoptr(GError) error = NULL;
    BcUtterance utterance = {.voice = test_voice("narrator"), .text = text, .rate = 170};
    gboolean spoken = bc_synth_speak(synth, &utterance, 1, test_hear, heard, &error);
    g_assert_no_error(error);
    g_assert_true(spoken);
    return g_bytes_ref(g_ptr_array_index(heard, 0));
}

/* In the middle of an utterance, and between two. */
static void a_process_that_was_killed_is_replaced(void) {
    for (guint depth = 0; depth < 3; depth++) {
        g_autofree char *text = long_text(40000);
        g_autoptr(GBytes) before = test_say(test_voice("narrator"), text);
        g_autoptr(BcSynth) synth = bc_synth_new(2);
        pid_t madman = run_amok(depth, SIGKILL, 1);
        g_autoptr(GBytes) after = say_again(synth, text);
        calm(madman);
        test_assert_same(before, after);
        strike(getpid(), depth, SIGKILL);
        g_autoptr(GBytes) more = say_again(synth, "One more.");
        g_assert_cmpuint(test_samples(more), >, 0);
    }
}

static void a_hang_is_noticed(void) {
    g_autoptr(BcSynth) fresh = bc_synth_new(1);
    g_autoptr(GPtrArray) before = speak_all(fresh, FALSE);
    g_autoptr(BcSynth) synth = bc_synth_new(2);
    bc_synth_set_patience(synth, 1.5);
    assert_accident(synth, 2, SIGSTOP, "hung");
    bc_synth_set_patience(synth, 20);
    g_autoptr(GPtrArray) after = speak_all(synth, FALSE);
    assert_same_sounds(before, after, FALSE);
}

static gboolean stop_at_two(guint index, const gint16 *samples, gsize n, gpointer data,
                            GError **error) {
    (void)samples, (void)n, (void)data;
    if (index < 2) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CANCELLED, "enough");
    return FALSE;
}

static void the_listener_can_stop(void) {
    g_autoptr(BcSynth) synth = bc_synth_new(2);
    g_autoptr(GError) error = NULL;
    BcUtterance utterances[20];
    for (guint i = 0; i < 20; i++)
        utterances[i] =
            (BcUtterance){.voice = test_voice("narrator"), .text = texts[i % 7], .rate = 150 + i};
    g_assert_false(bc_synth_speak(synth, utterances, 20, stop_at_two, NULL, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CANCELLED);
    g_autoptr(GPtrArray) after = speak_all(synth, FALSE);
    g_assert_cmpuint(after->len, ==, 7);
}

/* ---- what is measured is not spoken again ---- */

static gboolean add_up(guint index, const gint16 *samples, gsize n, gpointer data, GError **error) {
    (void)index, (void)samples, (void)error;
    *(gsize *)data += n;
    return TRUE;
}

static void what_was_measured_is_not_spoken_twice(void) {
    g_autoptr(BcSynth) synth = bc_synth_new(1);
    gsize measured = 0, spoken = 0;
    BcUtterance utterance = {.voice = test_voice("narrator"), .text = texts[2], .rate = 170};
    BcSynthRun run = {add_up, TRUE, NULL, &measured};
    g_assert_true(bc_synth_run(synth, &utterance, 1, &run, NULL));
    strike(getpid(), 0, SIGSTOP); /* from now on nobody could speak */
    g_assert_true(bc_synth_speak(synth, &utterance, 1, add_up, &spoken, NULL));
    g_assert_cmpuint(measured, >, 0);
    g_assert_cmpuint(measured, ==, spoken);
}

/* ---- nothing is left over ---- */

static void no_process_and_no_descriptor_is_left(void) {
    guint before = test_open_descriptors();
    for (guint i = 0; i < 3; i++) {
        BcSynth *synth = bc_synth_new(2);
        g_assert_cmpuint(test_count_descendants(), ==, 0); /* none before they are needed */
        g_autoptr(GPtrArray) heard = speak_all(synth, FALSE);
        g_assert_cmpuint(test_count_descendants(), >, 0);
        bc_synth_free(synth);
        test_assert_no_children();
    }
    g_assert_cmpuint(test_open_descriptors(), ==, before);
}

static gboolean is_running(pid_t pid) {
    g_autofree char *path = g_strdup_printf("/proc/%d/stat", pid);
    g_autofree char *stat = NULL;
    const char *after = g_file_get_contents(path, &stat, NULL, NULL) ? strrchr(stat, ')') : NULL;
    return after != NULL && after[2] != 'Z' && after[2] != 'X';
}

/* Says how many processes it has, and then waits to be killed in the middle of its work. */
static gboolean tell_and_wait(guint index, const gint16 *samples, gsize n, gpointer data,
                              GError **error) {
    (void)index, (void)samples, (void)n, (void)error;
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(int));
    /* On a busy machine the process of the second utterance may still be on its way. */
    for (guint tries = 0; tries < 300 && found->len < 3; tries++) {
        if (tries > 0) g_usleep(10000);
        g_array_set_size(found, 0);
        test_descendants(getpid(), found);
    }
    if (write(*(int *)data, found->data, found->len * sizeof(int)) < 0) _exit(2);
    pause();
    return TRUE;
}

static void processes_die_with_a_killed_host(void) {
    int ends[2];
    g_assert_cmpint(pipe(ends), ==, 0);
    const BcVoice *voice = test_voice("narrator");
    g_autoptr(GString) text = g_string_new(NULL);
    while (text->len < 60000) g_string_append(text, "It takes a long while to say all of this. ");
    pid_t host = fork();
    if (host == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL); /* should the test itself come to grief */
        BcUtterance utterances[] = {{.voice = voice, .text = "First.", .rate = 170},
                                    {.voice = voice, .text = text->str, .rate = 170}};
        BcSynth *synth = bc_synth_new(2);
        _exit(bc_synth_speak(synth, utterances, 2, tell_and_wait, &ends[1], NULL));
    }
    int pids[16];
    ssize_t n = read(ends[0], pids, sizeof pids) / (ssize_t)sizeof *pids;
    g_assert_cmpint((int)n, >=, 3); /* engine, voice, utterance */
    kill(host, SIGKILL);
    waitpid(host, NULL, 0);
    for (ssize_t i = 0; i < n; i++) {
        for (guint tries = 0; tries < 300 && is_running(pids[i]); tries++) g_usleep(10000);
        g_assert_false(is_running(pids[i]));
    }
    close(ends[0]);
    close(ends[1]);
}

static void the_host_keeps_its_signals(void) {
    struct sigaction before[NSIG], after;
    for (int i = 1; i < NSIG; i++) sigaction(i, NULL, &before[i]);
    g_autoptr(BcSynth) synth = bc_synth_new(2);
    g_autoptr(GPtrArray) heard = speak_all(synth, FALSE);
    for (int i = 1; i < NSIG; i++)
        if (sigaction(i, NULL, &after) == 0)
            g_assert_true(before[i].sa_handler == after.sa_handler);
}

static void closed_standard_streams_do_no_harm(void) {
    const BcVoice *voice = test_voice("narrator");
    g_autoptr(GBytes) usual = test_say(voice, "Hello.");
    pid_t child = fork();
    if (child == 0) {
        close(0);
        close(1);
        close(2);
        g_autoptr(GBytes) sound = test_say(voice, "Hello.");
        _exit(g_bytes_equal(usual, sound) ? 0 : 1);
    }
    int status;
    waitpid(child, &status, 0);
    g_assert_cmpint(status, ==, 0);
}

static gpointer speak_in_thread(gpointer data) {
    (void)data;
    g_autoptr(BcSynth) synth = bc_synth_new(2);
    return speak_all(synth, FALSE);
}

/* A thread that ends must not take processes with it, and two synths do not mix. */
static void threads_may_each_have_their_own(void) {
#ifdef __SANITIZE_ADDRESS__
    /* Its allocator's locks are not released in a child: a fork while another thread holds one
     * leaves a child that waits for ever.  The C library's own allocator knows about forks. */
    g_test_skip("AddressSanitizer cannot fork a program with threads");
    return;
#endif
    GThread *threads[3];
    g_autoptr(GPtrArray) first = speak_in_thread(NULL);
    for (guint i = 0; i < 3; i++) threads[i] = g_thread_new(NULL, speak_in_thread, NULL);
    for (guint i = 0; i < 3; i++) {
        g_autoptr(GPtrArray) heard = g_thread_join(threads[i]);
        assert_same_sounds(first, heard, FALSE);
    }
    test_assert_no_children();
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/synth/the same in any order on any number of workers",
                    the_same_in_any_order_on_any_number_of_workers);
    g_test_add_func("/synth/what is expected sounds the same", what_is_expected_sounds_the_same);
    g_test_add_func("/synth/sounds are loud and unclipped", sounds_are_loud_and_unclipped);
    g_test_add_func("/synth/markup is never interpreted", markup_is_never_interpreted);
    g_test_add_func("/synth/commands in control characters are dropped",
                    commands_in_control_characters_are_dropped);
    g_test_add_func("/synth/marks alone are silent", marks_alone_are_silent);
    g_test_add_func("/synth/quotation marks are not said", quotation_marks_are_not_said);
    g_test_add_func("/synth/foreign and broken text does no harm",
                    foreign_and_broken_text_does_no_harm);
    g_test_add_func("/synth/a very long text is spoken", a_very_long_text_is_spoken);
    g_test_add_func("/synth/a voice is never silently replaced",
                    a_voice_is_never_silently_replaced);
    g_test_add_func("/synth/any path will do", any_path_will_do);
    g_test_add_func("/synth/a crash takes one utterance with it",
                    a_crash_takes_one_utterance_with_it);
    g_test_add_func("/synth/a process that was killed is replaced",
                    a_process_that_was_killed_is_replaced);
    g_test_add_func("/synth/a hang is noticed", a_hang_is_noticed);
    g_test_add_func("/synth/the listener can stop", the_listener_can_stop);
    g_test_add_func("/synth/what was measured is not spoken twice",
                    what_was_measured_is_not_spoken_twice);
    g_test_add_func("/synth/no process and no descriptor is left",
                    no_process_and_no_descriptor_is_left);
    g_test_add_func("/synth/processes die with a killed host", processes_die_with_a_killed_host);
    g_test_add_func("/synth/the host keeps its signals", the_host_keeps_its_signals);
    g_test_add_func("/synth/closed standard streams do no harm",
                    closed_standard_streams_do_no_harm);
    g_test_add_func("/synth/threads may each have their own", threads_may_each_have_their_own);
    return g_test_run();
}
