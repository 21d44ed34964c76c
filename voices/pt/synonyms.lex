# Other words for offices, by which somebody is called later.  DESCRIPTION (from its noun on), a tab, the roles that it may mean, with commas.
autarca	presidente,presidenta,vereador,vereadora
causídico	advogado
chefe de estado	presidente,presidenta,rei
chefe de governo	primeiro-ministro,primeira-ministra
chefe do estado	presidente
chefe do executivo	primeiro-ministro,presidente,governador
chefe do governo	primeiro-ministro,primeira-ministra
diplomata	embaixador,embaixadora
dirigente	presidente,presidenta,secretário,secretária,líder
edil	presidente,vereador,vereadora
governante	ministro,ministra,primeiro-ministro,secretário,secretária
líder	presidente,presidenta,secretário,secretária
magistrada	juíza,procuradora
magistrado	juiz,procurador
mandatária	presidente,presidenta
mandatário	presidente
monarca	rei,rainha
parlamentar	deputado,deputada,senador,senadora
petista	presidente,deputado,deputada
político	deputado,senador,presidente,ministro
pontífice	papa
prelado	bispo,arcebispo,cardeal
responsável	diretor,diretora,presidente,coordenador,coordenadora
treinador	técnico
técnico	treinador
