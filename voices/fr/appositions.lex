# Words that begin what is said of a name behind its comma; see voices/en/appositions.lex.
le	begin
la	begin
l	begin
un	begin
une	begin
son	begin
sa	begin
leur	begin
qui	begin clause
dont	begin clause
que	begin clause
où	clause
ancien	begin
ancienne	begin
ex	begin
