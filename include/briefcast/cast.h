/* briefcast/cast.h: who gets which voice. */
#ifndef BRIEFCAST_CAST_H
#define BRIEFCAST_CAST_H

#include <briefcast/script.h>

G_BEGIN_DECLS

/* People and the voices pinned to them: shipped (voices/cast/), the user's
 * (XDG_CONFIG_HOME/briefcast/cast/) and one more file, later ones over earlier ones.  Format: the
 * top of voices/cast/leaders.cast. */
typedef struct BcCast BcCast;

/* `path` is one more cast file or NULL.  Errors: BC_ERROR_CONFIG with file and line; BC_ERROR_INPUT
 * for `path`. */
BcCast *bc_cast_load(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_cast_free(BcCast *cast);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcCast, bc_cast_free)

/* Pins `name` (as in an article, any alias in the cast, or "narrator") to `voice`, over all files.
 */
void bc_cast_pin(BcCast *cast, const char *name, const char *voice);

/* Gives each member of `script`'s cast that has none a voice out of `voices` in the script's
 * language: pinned ones first, then the narrator, then by words spoken.  The choice depends on
 * nothing but the person's name and sex (rendezvous hashing over the voices of that sex), so it is
 * the same in every briefing and on every machine; two members share a voice only when there are
 * none left.  A sex that is not known may get a voice of either. Errors: BC_ERROR_UNAVAILABLE (no
 * voice for the language), BC_ERROR_CONFIG (a pinned voice does not exist). */
gboolean bc_cast_assign(const BcCast *cast, BcScript *script, const BcVoices *voices,
                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
#endif
