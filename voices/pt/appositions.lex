# Words that begin what is said of a name behind its comma; see voices/en/appositions.lex.
o	begin
a	begin
um	begin
uma	begin
seu	begin
sua	begin
que	begin clause
quem	clause
cujo	begin clause
cuja	begin clause
ex	begin
