# Small words inside names, before a capital.
da
das
de
do
dos
e
