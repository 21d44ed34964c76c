/* ingest/dates.h: dates as news texts, pages and feeds write them. */
#ifndef BC_INGEST_DATES_H
#define BC_INGEST_DATES_H

#include <briefcast/span.h>

/* The first full date (with day, month and year) in the first 256 bytes of [span) of `text`, with
 * the time of day and zone when there is one: ISO 8601, YYYY-MM-DD[Thh:mm[:ss][zone]], free with
 * g_free; NULL when there is none.  Reads ISO 8601, RFC 822, numbers (3/20/2023, 20.3.2023), and
 * names of months in several languages.  3/4/2023 is 4 March when `month_first` or when it has
 * AM or PM.  When `where` is given, it becomes the stretches that were understood, date then time.
 */
char *bc_date_find(const char *text, BcSpan span, gboolean month_first, BcSpan where[2]);

/* Seconds since 1970 of such a date (midnight UTC where it has no time or zone), for sorting;
 * G_MININT64 for NULL or nonsense. */
gint64 bc_date_seconds(const char *iso);

#endif
