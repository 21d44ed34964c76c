# Words that begin what is said of a name behind its comma; see voices/en/appositions.lex.
который	begin clause
которая	begin clause
чей	begin clause
где	clause
бывший	begin
бывшая	begin
его	begin
её	begin
ее	begin
