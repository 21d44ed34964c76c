/* The one file that knows libao.
 *
 * It runs in a process of its own: its plugins write to standard error, start threads and block,
 * none of which a host should have to bear; and a sound that is given up stops at once, with the
 * process.  Samples go there through a socket as they are; a report comes back when the device is
 * open, when it fails, and when everything has been played. */
#include "base/process.h"
#include "sound/lib-ao.h"
#include "sound/rate.h"
#include "sound/sink.h"

#include <errno.h>
#include <linux/sockios.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

/* Milliseconds that a device should hold.  PulseAudio is told by its own variable: with libao's
 * option it was seen to take seconds ahead or to leave gaps (100 and 200 ms, PulseAudio 16). */
#define DEVICE_BUFFER "150"
#define PULSE_BUFFER "PULSE_LATENCY_MSEC"
/* Seconds on the way to the player, as far as the kernel allows: a headline, so that the rest of a
 * briefing can be worked out while it is heard. */
enum { SOCKET_SECONDS = 8, MOST_RATE = 96000 };
/* For how long a device may be silent about the end when all has been handed to it.  ALSA's plugin
 * for PulseAudio was seen to wait for ever for a sound that had been played (alsa-plugins 1.2.7, a
 * busy machine). */
enum { END_SECONDS = 8 };

typedef enum { REPORT_FINE = 1, REPORT_NO_DRIVER, REPORT_NO_DEVICE, REPORT_FAILED } ReportKind;

typedef struct {
    guint32 kind;
    char text[512];
} Report;

/* ---- the player's process: between fork and _exit ---- */

typedef struct {
    const char *driver, *device;
    guint rate, channels;
    pid_t host;
} Order;

static gboolean report(int socket, ReportKind kind, const char *text) {
    Report r = {.kind = kind};
    g_strlcpy(r.text, text, sizeof r.text);
    return bc_process_write(socket, &r, sizeof r);
}

static gboolean is_live(const ao_info *info) { return info->type == AO_TYPE_LIVE; }

static void list_drivers(char *list, gsize room) {
    int n = 0;
    ao_info **infos = ao_driver_info_list(&n);
    *list = '\0';
    for (int i = 0; i < n; i++) {
        if (!is_live(infos[i])) continue;
        if (*list != '\0') g_strlcat(list, ", ", room);
        g_strlcat(list, infos[i]->short_name, room);
    }
}

/* The driver's own name for an option, or NULL. */
static const char *find_option(const ao_info *info, const char *const *names) {
    for (; *names != NULL; names++)
        for (int i = 0; i < info->option_count; i++)
            if (strcmp(info->options[i], *names) == 0) return *names;
    return NULL;
}

static ao_device *open_device(int id, const Order *order) {
    static char stereo[] = "L,R";
    static const char *const device_names[] = {"dev", "dsp", "host", NULL};
    static const char *const buffer_names[] = {"buffer_time", NULL};
    const ao_info *info = ao_driver_info(id);
    const char *device = order->device;
    ao_sample_format format = {.bits = 16,
                               .rate = (int)order->rate,
                               .channels = (int)order->channels,
                               .byte_format = AO_FMT_NATIVE,
                               .matrix = order->channels == 2 ? stereo : NULL};
    ao_option *options = NULL;
    const char *option = find_option(info, device_names);
    if (device != NULL && option == NULL) return NULL;
    if (device != NULL) ao_append_option(&options, option, device);
    /* alsa and oss; pulse lists "client_namebuffer_time", a comma lost */
    option = find_option(info, buffer_names);
    if (option != NULL) ao_append_option(&options, option, DEVICE_BUFFER);
    ao_device *opened = ao_open_live(id, &format, options);
    ao_free_options(options);
    return opened;
}

/* The one that libao's configuration names, then all live ones, best first.  Never "null", which
 * libao ranks at 0: it plays nothing to nobody, and must be asked for. */
static ao_device *open_any(const Order *order) {
    int n = 0, usual = ao_default_driver_id();
    ao_driver_info_list(&n);
    for (int i = -1; i < n; i++) {
        int id = i < 0 ? usual : i;
        if (id < 0 || (i >= 0 && id == usual)) continue;
        const ao_info *info = ao_driver_info(id);
        if (!is_live(info) || info->priority <= 0) continue;
        ao_device *opened = open_device(id, order);
        if (opened != NULL) return opened;
    }
    return NULL;
}

static ao_device *open_ordered(int socket, const Order *order) {
    char drivers[256], text[512];
    list_drivers(drivers, sizeof drivers);
    int id = order->driver != NULL ? ao_driver_id(order->driver) : -1;
    if (order->driver != NULL && (id < 0 || !is_live(ao_driver_info(id)))) {
        g_snprintf(text, sizeof text, "no sound driver called %s; there are %s", order->driver,
                   drivers);
        report(socket, REPORT_NO_DRIVER, text);
        return NULL;
    }
    ao_device *device = id >= 0 ? open_device(id, order) : open_any(order);
    if (device != NULL) return device;
    g_snprintf(text, sizeof text, "no sound device%s%s%s%s; there are the drivers %s",
               order->device != NULL ? " called " : "", order->device != NULL ? order->device : "",
               id >= 0 ? " that works with the driver " : "", id >= 0 ? order->driver : "",
               drivers);
    report(socket, REPORT_NO_DEVICE, text);
    return NULL;
}

/* Reads what there is, whole frames, up to a fiftieth of a second: a device with a short buffer is
 * fed in time. */
static gsize read_some(int socket, char *bytes, gsize room, gsize frame) {
    gsize n = 0;
    while (n == 0 || n % frame != 0) {
        ssize_t got = recv(socket, bytes + n, room - n, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return 0;
        n += (gsize)got;
    }
    return n;
}

static int run_player(int socket, gpointer data) {
    const Order *order = data;
    const gsize frame = order->channels * sizeof(gint16), room = order->rate / 50 * frame;
    char bytes[MOST_RATE / 50 * 2 * sizeof(gint16)];
    char *missing = bc_library_load(&ao_library);
    if (missing != NULL) return report(socket, REPORT_NO_DEVICE, missing) ? 1 : 2;
    setenv(PULSE_BUFFER, DEVICE_BUFFER, 0);
    ao_initialize();
    ao_device *device = open_ordered(socket, order);
    if (device == NULL || !report(socket, REPORT_FINE, "")) return 1;
    for (gsize n; (n = read_some(socket, bytes, room, frame)) > 0;)
        if (!ao_play(device, bytes, (uint_32)n)) {
            report(socket, REPORT_FAILED, "the sound device broke off");
            return 1;
        }
    /* The end of the sound, or of the host: nobody wants to hear the rest of a briefing that was
     * killed. */
    if (getppid() != order->host) return 0;
    gboolean closed = ao_close(device) == 1;
    return !report(socket, closed ? REPORT_FINE : REPORT_FAILED, "the sound device broke off");
}

/* ---- the host's side ---- */

typedef struct {
    BcSink base;
    BcProcess player;
    guint speed;    /* bytes a second */
    BcRate *change; /* of the sample rate, or NULL */
    gboolean open;  /* the player has said that its device is */
} Speakers;

/* Waits for the player's next report. */
static gboolean heed(Speakers *speakers, GError **error) {
    static const BcErrorCode codes[] = {[REPORT_NO_DRIVER] = BC_ERROR_USAGE,
                                        [REPORT_NO_DEVICE] = BC_ERROR_UNAVAILABLE,
                                        [REPORT_FAILED] = BC_ERROR_IO};
    Report r;
    errno = 0;
    if (!bc_process_read(speakers->player.socket, &r, sizeof r)) {
        const char *what = errno == EAGAIN
                               ? "the sound device does not come to the end of the sound"
                               : "the player of the sound died";
        g_set_error_literal(error, BC_ERROR, BC_ERROR_IO, what);
        return FALSE;
    }
    if (r.kind == REPORT_FINE) return TRUE;
    g_set_error(error, BC_ERROR, codes[MIN(r.kind, REPORT_FAILED)], "%s", r.text);
    return FALSE;
}

static gboolean await_device(Speakers *speakers, GError **error) {
    if (!speakers->open) speakers->open = heed(speakers, error);
    return speakers->open;
}

static gboolean play(Speakers *speakers, const gint16 *samples, gsize frames, GError **error) {
    gsize bytes = frames * speakers->base.channels * sizeof *samples;
    if (bc_process_write(speakers->player.socket, samples, bytes)) return TRUE;
    if (heed(speakers, error)) g_set_error(error, BC_ERROR, BC_ERROR_IO, "the player has stopped");
    return FALSE;
}

/* A BcRateFunc. */
static gboolean send_changed(const float *samples, gsize frames, gpointer data, GError **error) {
    Speakers *speakers = data;
    const guint channels = speakers->base.channels;
    g_autofree gint16 *quantised = g_new(gint16, frames * channels);
    bc_rate_quantise(samples, frames * channels, quantised);
    return play(speakers, quantised, frames, error);
}

static gboolean speakers_write(BcSink *base, const gint16 *samples, gsize frames, GError **error) {
    Speakers *speakers = (Speakers *)base;
    if (!await_device(speakers, error)) return FALSE;
    return speakers->change != NULL ? bc_rate_write(speakers->change, samples, frames, error)
                                    : play(speakers, samples, frames, error);
}

static gboolean speakers_close(BcSink *base, GError **error) {
    Speakers *speakers = (Speakers *)base;
    if (!await_device(speakers, error)) return FALSE;
    if (speakers->change != NULL && !bc_rate_finish(speakers->change, error)) return FALSE;
    int pending = 0; /* bytes on their way, or more: the kernel counts its own book-keeping */
    ioctl(speakers->player.socket, SIOCOUTQ, &pending);
    /* Stopped and continued, the process begins to wait anew. */
    struct timeval most = {(time_t)((guint)pending / speakers->speed) + END_SECONDS, 0};
    setsockopt(speakers->player.socket, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most);
    shutdown(speakers->player.socket, SHUT_WR);
    return heed(speakers, error);
}

static void speakers_free(BcSink *base) {
    Speakers *speakers = (Speakers *)base;
    bc_process_stop(&speakers->player);
    bc_rate_free(speakers->change);
    g_free(speakers);
}

static const BcSinkKind speakers_kind = {speakers_write, speakers_close, speakers_free, NULL, TRUE};

static gboolean settle(Order *order, const BcSinkOptions *options, GError **error) {
    order->rate =
        options != NULL && options->sample_rate != 0 ? options->sample_rate : BC_SAMPLE_RATE;
    order->channels = options != NULL ? MAX(options->channels, 1) : 1;
    for (const guint *rate = bc_rates; *rate != 0; rate++)
        if (*rate == order->rate && order->channels <= 2) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "no speakers for %u channels at %u Hz",
                order->channels, order->rate);
    return FALSE;
}

static gboolean start(Speakers *speakers, Order *order, GError **error) {
    speakers->speed = order->rate * order->channels * (guint)sizeof(gint16);
    int room = (int)speakers->speed * SOCKET_SECONDS;
    if (order->rate != BC_SAMPLE_RATE) {
        speakers->change = bc_rate_new(order->rate, order->channels, send_changed, speakers, error);
        if (speakers->change == NULL) return FALSE;
    }
    if (!bc_process_start(&speakers->player, SOCK_STREAM, run_player, order, error)) return FALSE;
    setsockopt(speakers->player.socket, SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
    return TRUE;
}

BcSink *bc_sink_start_speakers(const char *driver, const char *device, const BcSinkOptions *options,
                               GError **error) {
    Order order = {.driver = driver, .device = device, .host = getpid()};
    if (!settle(&order, options, error)) return NULL;
    Speakers *speakers = g_new0(Speakers, 1);
    speakers->base.kind = &speakers_kind;
    speakers->base.channels = order.channels;
    speakers->player = BC_PROCESS_NONE;
    if (start(speakers, &order, error)) return &speakers->base;
    bc_sink_free(&speakers->base);
    return NULL;
}

BcSink *bc_sink_new_speakers(const char *driver, const char *device, const BcSinkOptions *options,
                             GError **error) {
    BcSink *sink = bc_sink_start_speakers(driver, device, options, error);
    if (sink == NULL || await_device((Speakers *)sink, error)) return sink;
    bc_sink_free(sink);
    return NULL;
}
