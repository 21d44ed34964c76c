# Words by which a speaker speaks of himself or his side.  WORD, a tab and "subject" for those that
# are the subject of what he does.  "one": no group says that of itself.
i	subject one
we	subject
my	one
our
us
me	one
mine	one
ours
myself	one
ourselves
i'm	subject one
i've	subject one
i'll	subject one
i'd	subject one
we're	subject
we've	subject
we'll	subject
we'd	subject
i’m	subject one
i’ve	subject one
i’ll	subject one
we’re	subject
we’ve	subject
we’ll	subject
your
you
