# Small words inside names, before a capital.
de
den
der
du
la
van
von
zu
zum
zur
