/* briefcast/cast.h: who gets which voice. */
#ifndef BRIEFCAST_CAST_H
#define BRIEFCAST_CAST_H

#include <briefcast/saying.h>
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

/* Teaches `saying`, before it is first used, how people in the cast are called: the shipped
 * pronunciations below its lexicons, the user's above them, those also for the family name alone
 * when each word of the name has one. */
void bc_cast_pronounce(const BcCast *cast, BcSaying *saying);

/* Pins `name` (as in an article, any alias in the cast, a family name alone, a member's id, or
 * "narrator") to `voice`, over all files and over a voice that a script names itself.  Of two pins
 * for one person the later counts. */
void bc_cast_pin(BcCast *cast, const char *name, const char *voice);

/* Reads the voices that people were given before, from `path` or, when it is NULL, from
 * $XDG_STATE_HOME/briefcast/voices: from now on bc_cast_assign keeps to them.  The file is text, a
 * line for each person, the oldest first:
 *
 *     Vladimir Putin = m-low | male | 2026-11-25
 *
 * name, voice ("ru/m-dark": in that language alone), sex, day when heard last.  It may be edited;
 * lines that are none of these are left alone.  FALSE, with nothing remembered, when there is a
 * file but it cannot be read (BC_ERROR_INPUT, BC_ERROR_CONFIG): no reason to go without a briefing.
 */
gboolean bc_cast_recall(BcCast *cast, const char *path, GError **error);

/* Writes into that file which voices the persons of `script` were given by bc_cast_assign for
 * themselves alone, except those that have one there already.  Safe with several processes at once;
 * at most 5,000 people, of whom those not heard for longest leave.  Does nothing without
 * bc_cast_recall.  Errors: BC_ERROR_OUTPUT, BC_ERROR_IO, those of bc_cast_recall: no reason to go
 * without a briefing either.
 */
gboolean bc_cast_remember(const BcCast *cast, const BcScript *script, const BcVoices *voices,
                          GError **error);

/* Gives each member of `script`'s cast a voice out of `voices` in the script's language:
 *
 *  1. what is wanted: pins, then voices that the script names itself, then the user's cast files;
 *  2. the narrator's, the first voice made for narrators that nobody has;
 *  3. what a person had before (bc_cast_recall), the oldest record first, and then what the shipped
 *     cast proposes, by words spoken; each only if nobody here has that voice or, where there is a
 *     choice, one less than one step from it: of two people with one voice the elder record keeps
 *     it, and the other comes last this time;
 *  4. the other persons, by words spoken: among the voices of their sex that nobody has (and that
 *     are not for narrators or asked for only, role = extra) those that are far enough from the
 *     voices of all given before, the farther the more turns the two take; and of these the one
 *     that goes with the name by rendezvous hashing;
 *  5. in the same way those who are no persons, and those for whom nothing was left, who share.
 *
 * Whoever got a voice in 3 or 4 may be remembered; so the same script is cast alike before and
 * after.
 *
 * So without a memory, too, a person's voice is the same in every briefing and on every machine, as
 * long as those who are heard with her leave it to her, whatever the order of the sources.  Two
 * members share a voice only when there are none left of their sex, or when the cast knows them as
 * one person.  A sex that is not known is taken from the cast or the memory; where they do not know
 * either, the voice may be of either sex.  Voices named without their language ("m-deep") become
 * whole ids.  A language without voices is spoken by those of others.  Errors: BC_ERROR_UNAVAILABLE
 * (no voices), BC_ERROR_CONFIG (a voice named by a pin, the script or a user's cast file does not
 * exist). */
gboolean bc_cast_assign(const BcCast *cast, BcScript *script, const BcVoices *voices,
                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
#endif
