# Endings of adverbs, which may stand between a subject and its verb.
mente
