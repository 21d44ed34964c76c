# Words that begin what is said of a name behind its comma; see voices/en/appositions.lex.
der	begin clause
die	begin clause
das	begin clause
ein	begin
eine	begin
sein	begin
seine	begin
ihr	begin
ihre	begin
dessen	begin clause
deren	begin clause
ehemaliger	begin
ehemalige	begin
früherer	begin
frühere	begin
