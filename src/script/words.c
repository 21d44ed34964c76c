#include "script/words.h"

static const char *const sexes[] = {
    [BC_SEX_UNKNOWN] = "unknown", [BC_SEX_FEMALE] = "female", [BC_SEX_MALE] = "male", NULL};

static const char *const speaker_kinds[] = {[BC_SPEAKER_PERSON] = "person",
                                            [BC_SPEAKER_UNNAMED] = "unnamed",
                                            [BC_SPEAKER_GROUP] = "group",
                                            [BC_SPEAKER_ORGANISATION] = "organisation",
                                            NULL};

static const char *const segment_kinds[] = {[BC_SEGMENT_HEADLINE] = "headline",
                                            [BC_SEGMENT_HEADING] = "heading",
                                            [BC_SEGMENT_NARRATION] = "narration",
                                            [BC_SEGMENT_DIRECT] = "direct",
                                            [BC_SEGMENT_FREE] = "free",
                                            [BC_SEGMENT_REPORTED] = "reported",
                                            [BC_SEGMENT_INTRODUCTION] = "introduction",
                                            NULL};

static int find(const char *const *names, const char *name) {
    for (int i = 0; names[i] != NULL; i++)
        if (g_str_equal(names[i], name)) return i;
    return -1;
}

const char *bc_sex_name(BcSex sex) { return sexes[sex]; }
const char *bc_speaker_kind_name(BcSpeakerKind kind) { return speaker_kinds[kind]; }
const char *bc_segment_kind_name(BcSegmentKind kind) { return segment_kinds[kind]; }

gboolean bc_sex_from_name(const char *name, BcSex *sex) {
    int i = find(sexes, name);
    if (i >= 0) *sex = (BcSex)i;
    return i >= 0;
}

gboolean bc_speaker_kind_from_name(const char *name, BcSpeakerKind *kind) {
    int i = find(speaker_kinds, name);
    if (i >= 0) *kind = (BcSpeakerKind)i;
    return i >= 0;
}

gboolean bc_segment_kind_from_name(const char *name, BcSegmentKind *kind) {
    int i = find(segment_kinds, name);
    if (i >= 0) *kind = (BcSegmentKind)i;
    return i >= 0;
}
