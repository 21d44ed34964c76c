# Words that begin what is said of a name behind its comma; see voices/en/appositions.lex.
el	begin
la	begin
un	begin
una	begin
su	begin
quien	begin clause
que	begin clause
cuyo	begin clause
cuya	begin clause
donde	clause
exministro	begin
ex	begin
