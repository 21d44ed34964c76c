# Small words inside names, before a capital.
d'
de
des
du
la
le
