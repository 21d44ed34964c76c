# Small words inside names, before a capital.
de
del
la
las
los
y
