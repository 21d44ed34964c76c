# Frequent words that say nothing of the subject; the values are explained in voices/en/stopwords.lex.
он	anaphor
она	anaphor
оно	anaphor
они	anaphor
его	anaphor
её	anaphor
ее	anaphor
их	anaphor
ему	anaphor
ей	anaphor
им	anaphor
него	anaphor
неё	anaphor
нее	anaphor
них	anaphor
этот	anaphor
эта	anaphor
это	anaphor
эти	anaphor
тот	anaphor
та	anaphor
те	anaphor
такой	anaphor
такая	anaphor
такие	anaphor
там	anaphor
тут	anaphor
здесь	anaphor
оба	anaphor
обе	anaphor
последний	anaphor
но	connective
однако	connective
также	connective
поэтому	connective
зато	connective
затем	connective
потом	connective
а	connective
и	connective
или	connective
впрочем	connective
причём	connective
причем	connective
же	connective
я	address
мы	address
вы	address
ты	address
мне	address
меня	address
нас	address
нам	address
вас	address
вам	address
тебя	address
тебе	address
мой	address
моя	address
мои	address
наш	address
наша	address
наши	address
ваш	address
ваша	address
ваши	address
в
во
на
с
со
к
ко
по
из
от
до
за
о
об
обо
у
для
при
через
под
над
между
без
про
не
ни
да
нет
что
чтобы
как
так
если
когда
где
куда
кто
чей
который
которая
которое
которые
которых
которого
которой
был
была
было
были
быть
есть
будет
будут
уже
ещё
еще
только
лишь
более
менее
очень
можно
нужно
надо
может
могут
все
всё
всех
всем
весь
вся
каждый
сам
сама
сами
себя
свой
своя
свои
своих
того
этого
этой
этом
тому
том
чем
бы
ли
вот
раз
два
после
перед
ранее
сегодня
вчера
сказал
заявил
