/* sound/phonemes.h: said text for libespeak-ng: pronunciations in IPA become its own phonemes.
 *
 * Tables: voices/lexicon/espeak-LANG.tsv, with the format at the top of espeak-en.tsv. */
#ifndef BC_SOUND_PHONEMES_H
#define BC_SOUND_PHONEMES_H

#include <briefcast/saying.h>

/* The tables of all languages, each loaded when first needed.  Belongs to one thread at a time. */
typedef struct BcPhonemes BcPhonemes;

BcPhonemes *bc_phonemes_new(void);
void bc_phonemes_free(BcPhonemes *phonemes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcPhonemes, bc_phonemes_free)

/* The pronunciation `ipa` in the mnemonics of libespeak-ng's phonemes for voices of `language` (BCP
 * 47), or NULL where a sound of it has none, or the language has no table: then the word is better
 * spoken unaided.  A pronunciation without a stress gets one on its first syllable.  Free with
 * g_free. */
char *bc_phonemes_from_ipa(BcPhonemes *phonemes, const char *language, const char *ipa);

/* The said text `said` for espeak_ng_Synthesize with espeakPHONEMES: each pronunciation that can be
 * converted in "[[...]]", all other words as they are written, and every bracket in them a round
 * one, which espeak-ng speaks the same way.  Free with g_free. */
char *bc_phonemes_text(BcPhonemes *phonemes, const char *language, const char *said);

#endif
