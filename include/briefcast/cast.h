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

/* Pins `name` (as in an article, any alias in the cast, a family name alone, a member's id, or
 * "narrator") to `voice`, over all files and over a voice that a script names itself.  Of two pins
 * for one person the later counts. */
void bc_cast_pin(BcCast *cast, const char *name, const char *voice);

/* Gives each member of `script`'s cast a voice out of `voices` in the script's language: pinned
 * ones first, those that the script names itself, then the narrator, then by words spoken.  The
 * choice depends on nothing but the person's name and sex (rendezvous hashing over the voices of
 * that sex), so it is the same in every briefing and on every machine; two members share a voice
 * only when there are none left of their sex, or when the cast knows them as one person.  A sex
 * that is not known is taken from the cast; where it does not know either, the voice may be of
 * either sex.  Voices named without their language ("m-deep") become whole ids.  A language without
 * voices is spoken by those of others.  Errors: BC_ERROR_UNAVAILABLE (no voices), BC_ERROR_CONFIG
 * (a voice named by a pin, the script or a user's cast file does not exist). */
gboolean bc_cast_assign(const BcCast *cast, BcScript *script, const BcVoices *voices,
                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
#endif
