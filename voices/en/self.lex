# Words by which a speaker speaks of himself or his side.  WORD, a tab and "subject" for those that
# are the subject of what he does.
i	subject
we	subject
my
our
us
me
mine
ours
myself
ourselves
i'm	subject
i've	subject
i'll	subject
i'd	subject
we're	subject
we've	subject
we'll	subject
we'd	subject
i’m	subject
i’ve	subject
i’ll	subject
we’re	subject
we’ve	subject
we’ll	subject
your
you
