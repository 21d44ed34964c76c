# Other words for offices, by which somebody is called later.  DESCRIPTION (from its noun on), a tab, the roles that it may mean, with commas.
aludida	*
aludido	*
anfitriona	*
anfitrión	*
arquero	portero,guardameta
artista	cantante,pintor,actriz,actor
campeona	*
campeón	*
científica	bióloga,física,profesora
científico	biólogo,físico,profesor
diplomática	embajadora,ministra
diplomático	embajador,ministro,canciller
dirigente	presidente,presidenta,líder,secretario,secretaria
docente	maestro,maestra,profesor,profesora
edil	alcalde,alcaldesa,concejal,concejala
estratega	entrenador
facultativo	médico
funcionaria	ministra,secretaria,directora
funcionario	ministro,secretario,director
galena	médica
galeno	médico
ganador	*
ganadora	*
guardameta	portero,arquero
heroína	*
héroe	*
interesado	*
jefa del ejecutivo	presidenta
jefe de estado	presidente,rey
jefe de gobierno	presidente,primer ministro,alcalde
jefe del ejecutivo	presidente,primer ministro
jefe del estado	presidente,rey
jefe del gobierno	presidente,primer ministro
jerarca	ministro,obispo
legislador	diputado,senador
legisladora	diputada,senadora
letrada	abogada
letrado	abogado
líder	presidente,presidenta,secretario,secretaria
magistrada	jueza,juez,fiscal
magistrado	juez,fiscal
mandataria	presidenta,gobernadora
mandatario	presidente,gobernador
monarca	rey,reina
munícipe	alcalde,alcaldesa
nonagenario	*
octogenario	*
oriundo	*
parlamentaria	diputada,senadora
parlamentario	diputado,senador
política	diputada,senadora,presidenta,ministra
político	diputado,senador,presidente,ministro
pontífice	papa
portavoz	vocero,vocera
prelado	obispo,arzobispo,cardenal
primer edil	alcalde
primer mandatario	presidente
primera mandataria	presidenta
protagonista	*
regidor	alcalde,concejal
regidora	alcaldesa,concejala
septuagenario	*
sexagenario	*
sindicalista	secretario,secretaria
sumo pontífice	papa
titular	ministro,ministra,consejero,consejera,secretario,secretaria
técnico	entrenador
vencedor	*
veterana	*
veterano	*
vocero	portavoz
