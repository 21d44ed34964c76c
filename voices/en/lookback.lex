# What makes a sentence unsafe to hear without another.  KEY, a tab, CLASS (several: with spaces).  The longest
# key that stands at the beginning of a sentence counts; apostrophes are straight here.  Words that are not here
# have the class that stopwords.lex gives them (anaphor, connective).
#   anaphor      looks back to somebody or something: the sentence before it is needed
#   connective   goes on from the sentence before
#   fresh        begins anew, although its first word would look back
#   -WORD        behind another class: begins anew if WORD comes soon (both ... and)
#   order        counts on from an item before, where a comma stands behind it: Second, ...
#   first        counts: the first of several
#   comma        behind another class: only where a comma stands behind it (Outside, ...)
#   answer       answers a question: Yes, ...
#   reversal     turns round what is said before it in a quotation, which is not heard without it
#   correction   takes back what is said before it, which is not heard without it
#   definite     an article for what is known: "the" in "The company"
# and of words anywhere in a sentence:
#   person       a pronoun for somebody, who must have been named
#   thing        a pronoun for something or several
#   clause       a word that begins a clause before the main one: When he came, ...
#   known        a noun that with a definite article means one that was spoken of before
#   anywhere     with "known": wherever it stands in the sentence, unless one of its -WORDs follows: put the
#                number at 2,000; the number of dead
#   subject      with "known": it may be what the whole story is about, so that the lead tells which
he	anaphor person
she	anaphor person
him	anaphor person
her	anaphor person
his	anaphor person
hers	anaphor person
himself	anaphor person
herself	anaphor person
it	anaphor thing
its	anaphor thing
they	anaphor thing
them	anaphor thing
their	anaphor thing
# ---- sentences that begin anew in spite of their first word
this week	fresh
this month	fresh
this year	fresh
this year's	fresh
this week's	fresh
this month's	fresh
this morning	fresh
this afternoon	fresh
this evening	fresh
this weekend	fresh
this summer	fresh
this winter	fresh
this spring	fresh
this autumn	fresh
this season	fresh
these days	fresh
later this	fresh
later today	fresh
earlier this	fresh
earlier today	fresh
so far	fresh
so far this	fresh
instead of	fresh
those who	fresh
those with	fresh
those without	fresh
there is	fresh
there are	fresh
there was	fresh
there were	fresh
there has	fresh
there have	fresh
there had	fresh
there will	fresh
there would	fresh
there can	fresh
there may	fresh
there might	fresh
there could	fresh
there should	fresh
there must	fresh
there's	fresh
there isn't	fresh
there aren't	fresh
there wasn't	fresh
there weren't	fresh
it is unclear	fresh
it was unclear	fresh
it remains unclear	fresh
it remained unclear	fresh
it's unclear	fresh
it is not clear	fresh
it was not clear	fresh
it wasn't clear	fresh
it isn't clear	fresh
it is not known	fresh
it was not known	fresh
it is unknown	fresh
it was not immediately	fresh
it is not immediately	fresh
it wasn't immediately	fresh
it is likely	fresh
it is unlikely	fresh
it is feared	fresh
it is believed	fresh
it is thought	fresh
it is understood	fresh
it is estimated	fresh
it is possible that	fresh
it is expected that	fresh
it is hoped	fresh
it is important	fresh
it is impossible to	fresh
both	anaphor -and
neither	anaphor -nor
another	anaphor
other	anaphor
others	anaphor
each	anaphor
each year	fresh
each day	fresh
each week	fresh
each month	fresh
# ---- phrases that look back
the two	anaphor
the two of	anaphor
the pair	anaphor
the duo	anaphor
the trio	anaphor
the three	anaphor
the four	anaphor
the former	anaphor -president -minister -chancellor -prime -senator -governor -mayor -director -chief -head -secretary -leader -soviet -yugoslav -king -player -champion
the latter	anaphor
the same	anaphor
the other	anaphor
the others	anaphor
the rest	anaphor -of
the result	anaphor -of
the reason	anaphor -why
the aim	anaphor -of
the idea	anaphor -of
the figure	anaphor -for
the figures	anaphor -for
the total	anaphor -of -number
one of them	anaphor
two of them	anaphor
some of them	anaphor
many of them	anaphor
most of them	anaphor
all of them	anaphor
none of them	anaphor
half of them	anaphor
a third of them	anaphor
a quarter of them	anaphor
one of those	anaphor
two of those	anaphor
some of those	anaphor
many of those	anaphor
most of those	anaphor
half of those	anaphor
a third of those	anaphor
a quarter of those	anaphor
some of these	anaphor
many of these	anaphor
most of these	anaphor
all three	anaphor
all four	anaphor
all five	anaphor
such a	anaphor
asked about	connective
asked whether	connective
asked why	connective
asked how	connective
asked if	connective
asked what	connective
pressed on	connective
elsewhere	connective
in addition	connective
in addition to	anaphor
in contrast	connective
in contrast to	fresh
by contrast	connective
in other words	connective
in turn	connective
in response	connective
in response to	fresh
in return	connective
in return for	fresh
in particular	connective
in fact	connective
in reality	connective reversal
in the meantime	connective
in the same	connective
in that case	connective
in this case	connective
in doing so	connective
on the contrary	connective reversal
on the other hand	connective
on top of that	connective
at the same time	connective
at that time	connective
at that point	connective
at the time	connective
at the time of	fresh
at this point	connective
as a result	connective
as a result of	fresh
as a consequence	connective
as such	connective
for example	connective
for instance	connective
for that reason	connective
for this reason	connective
for his part	connective
for her part	connective
for its part	connective
for their part	connective
after that	connective
after this	connective
before that	connective
since then	connective
until then	connective reversal
by then	connective
by that time	connective
from there	connective
despite this	connective
despite that	connective
even so	connective reversal
even then	connective
even now	connective
only then	connective
more than that	connective
because of this	connective
because of that	connective
because of it	connective
to that end	connective
to this end	connective
to make matters worse	connective
what is more	connective
what's more	connective
that is why	connective
that's why	connective
that said	connective
then again	connective reversal
hours later	connective
days later	connective
weeks later	connective
months later	connective
years later	connective
minutes later	connective
moments later	connective
a day later	connective
a week later	connective
a month later	connective
a year later	connective
two days later	connective
three days later	connective
two weeks later	connective
two years later	connective
the next day	connective
the following day	connective
the day after	connective
the day before	connective
the following week	connective
the following month	connective
the following year	connective
the next morning	connective
the previous day	connective
the previous year	connective
the year before	connective
that night	connective
that day	connective
that year	connective
earlier	connective
additionally	connective
alternatively	connective
conversely	connective
subsequently	connective
nor	connective
plus	connective
rather	connective
rather than	fresh
or	connective
and	connective
so	connective
similar	anaphor -to
up from	connective
down from	connective
compared with that	connective
that compares	connective
this compares	connective
a year earlier	connective
a month earlier	connective
a week earlier	connective
a day earlier	connective
two days earlier	connective
hours earlier	connective
days earlier	connective
weeks earlier	connective
months earlier	connective
years earlier	connective
minutes earlier	connective
not everyone agrees	connective reversal
not everyone agreed	connective reversal
not all agree	connective reversal
two others	anaphor
three others	anaphor
four others	anaphor
several others	anaphor
many others	anaphor
some others	anaphor
some said	anaphor
some say	anaphor
many said	anaphor
many say	anaphor
most said	anaphor
most say	anaphor
some were	anaphor
many were	anaphor
most were	anaphor
some have	anaphor
many have	anaphor
most have	anaphor
few were	anaphor
none was	anaphor
none were	anaphor
none of the	anaphor
doing so	anaphor
to do so	connective
if so	connective
if not	connective
in that sense	connective
in this way	connective
in that way	connective
on that day	connective
on that basis	connective
by doing so	connective
along the way	connective
at first	connective
at once	connective
at least that	connective
or so	connective
so many	fresh
so much	fresh
so few	fresh
those two	anaphor
these two	anaphor
inside	connective comma
outside	connective comma
nearby	connective comma
upstairs	connective comma
downstairs	connective comma
back home	connective comma
at home	connective comma
in private	connective comma
in public	connective comma
even worse	connective comma
better still	connective comma
worse	connective comma
surprisingly	connective comma
unsurprisingly	connective comma
predictably	connective comma
crucially	connective comma
importantly	connective comma
significantly	connective comma
more importantly	connective comma
most importantly	connective comma
interestingly	connective comma
ironically	connective comma
sadly	connective comma
fortunately	connective comma
unfortunately	connective comma
luckily	connective comma
on average	connective comma
in total	connective comma
in all	connective comma
all in all	connective comma
all told	connective comma
overall	connective comma
in the end	connective comma
in short	connective comma
in sum	connective comma
in conclusion	connective comma
to be sure	connective comma
of those	anaphor
of these	anaphor
of them	anaphor
among them	anaphor
among those	anaphor
among these	anaphor
under that	anaphor
under this	anaphor
under the deal	anaphor
under the agreement	anaphor
under the plan	anaphor
for them	connective
for him	connective
for her	connective
# ---- answers
yes	answer
no	answer -one -longer -other -matter -more -fewer -less -charges -arrests
nope	answer
absolutely	answer
not really	answer
not at all	answer
not necessarily	answer
not yet	answer
not quite	answer
of course	answer
maybe	answer
probably	answer
hardly	answer
certainly not	answer
the answer	answer -to
# ---- what turns round, and what takes back, what was said before
but	connective reversal
however	connective reversal
yet	connective reversal
still	connective reversal
instead	connective reversal
nevertheless	connective reversal
nonetheless	connective reversal
otherwise	connective reversal
except	connective reversal
unless	connective reversal
only	reversal -one -two -three -a -the
not any more	connective reversal correction
not any longer	connective reversal correction
not anymore	connective reversal correction
no longer	connective reversal
not now	connective reversal
not so	connective reversal correction
not true	connective reversal correction
wrong	connective reversal correction
until now	connective reversal
that was before	connective reversal correction
that was then	connective reversal correction
that changed	connective reversal correction
that is no longer	connective reversal correction
that's no longer	connective reversal correction
that was false	connective reversal correction
that was not true	connective reversal correction
that was untrue	connective reversal correction
that was wrong	connective reversal correction
that was a mistake	connective reversal correction
that is false	connective reversal correction
that's false	connective reversal correction
that is not true	connective reversal correction
that's not true	connective reversal correction
that isn't true	connective reversal correction
that is not so	connective reversal correction
that is untrue	connective reversal correction
that is wrong	connective reversal correction
that is incorrect	connective reversal correction
that is not the case	connective reversal correction
that's not the case	connective reversal correction
that is a lie	connective reversal correction
that is misleading	connective reversal correction
this is false	connective reversal correction
this is not true	connective reversal correction
this is untrue	connective reversal correction
this is wrong	connective reversal correction
this is incorrect	connective reversal correction
this is misleading	connective reversal correction
it is false	connective reversal correction
it is not true	connective reversal correction
it was not true	connective reversal correction
it is untrue	connective reversal correction
it was false	connective reversal correction
it was a lie	connective reversal correction
it was a hoax	connective reversal correction
none of it	connective reversal correction
none of that	connective reversal correction
none of this	connective reversal correction
the claim is false	connective reversal correction
the claim was false	connective reversal correction
the claim is not true	connective reversal correction
the claim is untrue	connective reversal correction
the claims are false	connective reversal correction
the report was false	connective reversal correction
the report was wrong	connective reversal correction
the figure was wrong	connective reversal correction
the statement was false	connective reversal correction
he later retracted	anaphor correction
he later withdrew	anaphor correction
he later denied	anaphor correction
he later apologised	anaphor correction
he later apologized	anaphor correction
he later corrected	anaphor correction
he later recanted	anaphor correction
he later admitted	anaphor correction
she later retracted	anaphor correction
she later withdrew	anaphor correction
she later denied	anaphor correction
she later apologised	anaphor correction
she later apologized	anaphor correction
she later corrected	anaphor correction
she later recanted	anaphor correction
she later admitted	anaphor correction
they later retracted	anaphor correction
they later withdrew	anaphor correction
they later denied	anaphor correction
it later retracted	anaphor correction
it later withdrew	anaphor correction
it later corrected	anaphor correction
it later denied	anaphor correction
# ---- items that are counted
first	first
firstly	first
second	order
secondly	order
third	order
thirdly	order
fourth	order
fourthly	order
fifth	order
fifthly	order
sixth	order
finally	order
lastly	order
# ---- words anywhere
when	clause
while	clause
after	clause
as	clause
before	clause
because	clause
although	clause
though	clause
if	clause
since	clause
once	clause
until	clause
whenever	clause
where	clause
# ---- articles, and nouns that mean one spoken of before
the	definite
accident	known
accused	known
accusation	known
accusations	known
agreement	known
airline	known subject
allegation	known
allegations	known
announcement	known
attack	known
attacker	known
attackers	known
attacks	known
author	known
bank	known subject
bill	known
blast	known
boat	known
body	known subject
book	known
boy	known
boys	known
brothers	known
building	known
campaign	known subject
case	known
changes	known
charges	known
child	known
children	known
claim	known
claims	known
club	known subject
comment	known
comments	known
company	known subject
company's	known subject
complaint	known
concert	known
conflict	known
couple	known
couple's	known
crash	known
crew	known subject
crisis	known
deal	known
death	known
deaths	known
decision	known
defendant	known
defendants	known
delay	known
discovery	known
dispute	known
document	known
documents	known
dog	known
driver	known
drug	known
earthquake	known
election	known
email	known
event	known
exhibition	known
experiment	known
explosion	known
factory	known subject
family	known subject
farm	known
festival	known
film	known
findings	known
fire	known
firm	known subject
firm's	known subject
flight	known
footage	known
foundation	known subject
game	known
girl	known
girls	known
group	known subject
group's	known subject
gunman	known
gunmen	known
hospital	known subject
house	known
hotel	known subject
idea	known
image	known
images	known
incident	known
increase	known
injuries	known
institute	known subject
interview	known
investment	known
journalist	known
journalists	known
killer	known
killing	known
killings	known
law	known
lawsuit	known
leaflet	known
letter	known
list	known
loan	known
man	known
man's	known
manufacturer	known subject
match	known
measure	known
measures	known
meeting	known
men	known
merger	known
message	known
method	known
mission	known
mother	known
move	known
moves	known
movie	known
murder	known
museum	known subject
newspaper	known subject
novel	known
offer	known
officer	known
officers	known
operation	known
operator	known subject
organisation	known subject
organization	known subject
owner	known
owners	known
paper	known
park	known
party	known subject
passenger	known
patient	known
patients	known
petition	known
photo	known
photograph	known
photographs	known
photos	known
pictures	known
pilot	known
plan	known
plane	known
plans	known
plant	known subject
player	known
policy	known
post	known
practice	known
price	known
problem	known
proceeds	known
programme	known
program	known
project	known
proposal	known
proposals	known
protest	known
protesters	known
protests	known
question	known
rate	known
record	known
reduction	known
reform	known
reforms	known
remark	known
remarks	known
report	known
request	known
rescue	known
restaurant	known subject
review	known
rise	known
robbery	known
rule	known
rules	known
ruling	known
sale	known
school	known subject
sentence	known
service	known subject
shares	known
ship	known
shooting	known
show	known
singer	known
site	known subject
situation	known
song	known
statement	known
store	known subject
storm	known
story	known
strike	known
student	known
students	known
study	known
suit	known
survey	known
suspect	known
suspects	known
system	known
tax	known
teacher	known
team	known subject
teenager	known
teenagers	known
test	known
tests	known
theory	known
threat	known
tour	known
tower	known
town	known subject
tragedy	known
train	known
trial	known
trip	known
truck	known
tweet	known
union	known subject
university	known subject
vehicle	known
verdict	known
vessel	known
victim	known
victims	known
video	known
village	known subject
visit	known
vote	known
winner	known
woman	known
woman's	known
women	known
worker	known
workers	known
writer	known
spokesman	known
spokeswoman	known
spokesperson	known
official	known
officials	known
expert	known
experts	known
researcher	known
researchers	known
scientist	known
scientists	known
analyst	known
analysts	known
authors	known
caller	known
callers	known
customer	known
customers	known
founder	known
founders	known
guard	known
guards	known
hostage	known
hostages	known
island	known
judge	known
lawyer	known
neighbour	known
neighbours	known
neighbor	known
neighbors	known
pair	known
parents	known
prisoner	known
prisoners	known
resident	known
residents	known
sailor	known
sailors	known
soldier	known
soldiers	known
source	known
sources	known
striker	known
strikers	known
superior	known
tenant	known
tenants	known
ticket	known
toll	known
tourists	known
villagers	known
visitor	known
visitors	known
wife	known
husband	known
witness	known
witnesses	known
number	known anywhere -of -for -one -two
figure	known anywhere -of -for -one -two
figures	known anywhere -of -for -one -two
percentage	known anywhere -of -for -one -two
amount	known anywhere -of -for -one -two
sum	known anywhere -of -for -one -two
proportion	known anywhere -of -for -one -two
