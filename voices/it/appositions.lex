# Words that begin what is said of a name behind its comma; see voices/en/appositions.lex.
il	begin
lo	begin
la	begin
l	begin
un	begin
una	begin
suo	begin
sua	begin
che	begin clause
cui	clause
ex	begin
