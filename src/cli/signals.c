#include "cli/cli.h"

#include <signal.h>

static volatile sig_atomic_t caught;

static void note(int number) { caught = number; }

void signals_watch(void) {
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    for (gsize i = 0; i < G_N_ELEMENTS(numbers); i++) {
        struct sigaction old, action = {.sa_handler = note, .sa_flags = (int)SA_RESETHAND};
        sigemptyset(&action.sa_mask);
        /* nohup and background shells ignore some of them on purpose. */
        sigaction(numbers[i], NULL, &old);
        if (old.sa_handler != SIG_IGN) sigaction(numbers[i], &action, NULL);
    }
}

gboolean signals_caught(void) { return caught != 0; }

void signals_die(void) {
    if (caught == 0) return;
    signal(caught, SIG_DFL);
    raise(caught);
}
