# How sentences of readouts begin.  WORDS, at most four, a tab, CLASS:
#   links    go on with what was said: "But", "That is why"
#   ordinal  with a comma behind, list what a speaker puts forward
#   opens    begin what the narrator tells
although	links
and	links
because	links
but	links
hence	links
i	links
if	links
in other words	links
in this matter	links
in this regard	links
it	links
nobody	links
only	links
so	links
such	links
that	links
that is why	links
there	links
therefore	links
these	links
this	links
those	links
thus	links
we	links
whatever	links
when	links
whoever	links
without	links
yet	links
fifth	ordinal
finally	ordinal
first	ordinal
firstly	ordinal
fourth	ordinal
second	ordinal
secondly	ordinal
sixth	ordinal
third	ordinal
thirdly	ordinal
a memorandum	opens
a number of	opens
according	opens
after	opens
afterwards	opens
also present	opens
among	opens
as a reminder	opens
as reported	opens
at the beginning	opens
at the conclusion	opens
at the end	opens
at the meeting	opens
at the talks	opens
before	opens
during	opens
earlier	opens
following	opens
from the airport	opens
in conclusion	opens
in the afternoon	opens
in the evening	opens
it is worth	opens
it should be noted	opens
later	opens
let us recall	opens
on the same day	opens
on this occasion	opens
present at	opens
prior to	opens
recall that	opens
summing up	opens
the agreement	opens
the agreements	opens
the call	opens
the ceremony	opens
the conversation	opens
the delegation	opens
the meeting	opens
the session	opens
the talks	opens
the visit	opens
then	opens
upon	opens
in the joint statement	opens
in a joint statement	opens
in the joint communique	opens
in a communique	opens
in another part	opens
in another moment	opens
at another point	opens
in the statement	opens
the document	opens
the statement	opens
the joint statement	opens
the declaration	opens
the memorandum	opens
the audience	opens
the reception	opens
the negotiations	opens
the consultations	opens
for reference	opens
it is the second	opens
it is the third	opens
it is the first	opens
