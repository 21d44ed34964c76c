# Small words inside names, before a capital.
da
dal
dalla
de
degli
dei
del
della
dello
di
