# Words that begin what is said of a name behind its comma.  WORD, a tab, begin (a noun phrase), begin clause (a relative clause) or clause (only within).
the	begin
a	begin
an	begin
his	begin
her	begin
its	begin
their	begin
who	begin clause
whose	begin clause
another	begin
one	begin
former	begin
which	clause
that	clause
