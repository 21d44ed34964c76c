# Small words that lose their vowel and grow on to the next one.
l
d
un
dell
all
dall
nell
sull
quell
