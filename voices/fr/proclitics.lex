# Small words that lose their vowel and grow on to the next one.
l
d
qu
s
n
m
j
c
t
jusqu
lorsqu
puisqu
