# What makes a sentence unsafe to hear without another.  KEY, a tab, CLASS (several: with spaces); the classes are
# explained in ../en/lookback.lex.  Words that are not here have the class that stopwords.lex gives them.
в этом году	fresh
на этой неделе	fresh
в этом месяце	fresh
этим летом	fresh
этой зимой	fresh
в эти дни	fresh
вместо того	fresh
так как	fresh
те, кто	fresh
об этом	anaphor
об этом сообщил	anaphor
это было	anaphor
это стало	anaphor
этого	anaphor
этому	anaphor
этим	anaphor
при этом	anaphor
по его словам	anaphor
по её словам	anaphor
по ее словам	anaphor
по их словам	anaphor
по его мнению	anaphor
по её мнению	anaphor
по ее мнению	anaphor
оба мужчины	anaphor
обе стороны	anaphor
другие	anaphor
остальные	anaphor
один из них	anaphor
одна из них	anaphor
многие из них	anaphor
половина из них	anaphor
треть из них	anaphor
то же	anaphor
такая мера	anaphor
такое решение	anaphor
таким образом	anaphor
последняя	anaphor
последние	anaphor
двое	anaphor
кроме того	connective
тем не менее	connective
вместе с тем	connective
в то же время	connective
тем временем	connective
в свою очередь	connective
в результате	connective
в связи с этим	connective
например	connective
в частности	connective
с другой стороны	connective
напротив	connective
более того	connective
после этого	connective
до этого	connective
с тех пор	connective
на следующий день	connective
позже	connective
позднее	connective
ранее	connective
раньше	connective
затем же	connective
вслед за этим	connective
в ответ	connective
следовательно	connective
поэтому же	connective
также	connective
но	connective reversal
однако	connective reversal
зато	connective reversal
впрочем	connective reversal
только если	connective reversal
разве что	connective reversal
до сих пор	connective reversal
это неправда	connective reversal correction
это ложь	connective reversal correction
это не так	connective reversal correction
это не соответствует	connective reversal correction
больше нет	connective reversal correction
уже нет	connective reversal correction
неправда	connective reversal correction
позже он отказался	anaphor correction
позже она отказалась	anaphor correction
позднее он опроверг	anaphor correction
да	answer
нет	answer
конечно	answer
возможно	answer
во-первых	first
во-вторых	order
в-третьих	order
в-четвёртых	order
наконец	order
он	person
она	person
его	person
её	person
ее	person
ему	person
ей	person
него	person
неё	person
нее	person
они	thing
оно	thing
когда	clause
пока	clause
после	clause
если	clause
хотя	clause
поскольку	clause
чтобы	clause
