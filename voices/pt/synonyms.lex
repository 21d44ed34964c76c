# Other words for offices, by which somebody is called later.  DESCRIPTION (from its noun on), a tab, the roles that it may mean, with commas.
anfitriã	*
anfitrião	*
artista	cantor,cantora,pintor,ator,atriz
autarca	presidente,presidenta,vereador,vereadora
campeã	*
campeão	*
causídico	advogado
chefe de estado	presidente,presidenta,rei
chefe de governo	primeiro-ministro,primeira-ministra
chefe do estado	presidente
chefe do executivo	primeiro-ministro,presidente,governador
chefe do governo	primeiro-ministro,primeira-ministra
cientista	biólogo,físico,professor
clínica	médica
clínico	médico
diplomata	embaixador,embaixadora
dirigente	presidente,presidenta,secretário,secretária,líder
docente	professor,professora
edil	presidente,vereador,vereadora
goleiro	guarda-redes
governante	ministro,ministra,primeiro-ministro,secretário,secretária
guarda-redes	goleiro
heroína	*
herói	*
líder	presidente,presidenta,secretário,secretária
magistrada	juíza,procuradora
magistrado	juiz,procurador
mandatária	presidente,presidenta
mandatário	presidente
monarca	rei,rainha
octogenário	*
parlamentar	deputado,deputada,senador,senadora
petista	presidente,deputado,deputada
político	deputado,senador,presidente,ministro
pontífice	papa
prelado	bispo,arcebispo,cardeal
protagonista	*
responsável	diretor,diretora,presidente,coordenador,coordenadora
septuagenário	*
sexagenário	*
sindicalista	secretário,secretária
treinador	técnico
técnico	treinador
vencedor	*
vencedora	*
veterana	*
veterano	*
