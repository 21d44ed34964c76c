# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
acusada	person f
acusado	person m
administração	org
advogada	person f
advogado	person m
advogados	group
agentes	group
agricultor	person m
agricultora	person f
agricultores	group
agência	org
alfaiate	person m
aluna	person f
aluno	person m
alunos	group
ambientalista	person
ambientalistas	group
analista	person
analistas	group
aposentada	person f
aposentado	person m
arqueóloga	person f
arqueólogo	person m
arquiteta	person f
arquiteto	person m
artista	person
assessor	person m
assessora	person f
associação	org
atacante	person
ativista	person
ativistas	group
atleta	person
ator	person m
atriz	person f
autarquia	org
autor	person m
autora	person f
autoridades	group
avó	person f
avô	person m
bailarina	person f
bailarino	person m
banco	org
bibliotecária	person f
bibliotecário	person m
bispo	person m
bióloga	person f
biólogo	person m
bolsa	org
bombeira	person f
bombeiro	person m
bombeiros	group
cabeleireira	person f
cabeleireiro	person m
camareira	person f
camareiro	person m
campeã	person f
campeão	person m
camponesa	person f
camponês	person m
candidata	person f
candidato	person m
cantor	person m
cantora	person f
capitão	person m
carpinteira	person f
carpinteiro	person m
carteira	person f
carteiro	person m
chancelaria	org
chanceler	person
chefe	person
ciclista	person
cientista	person
cientistas	group
cineasta	person
clientes	group
clube	org
colega	person
comandante	person
comerciantes	group
comissária	person f
comissário	person m
comissão	org
comitê	org
companheira	person f
companheiro	person m
companhia	org
comunicado	thing
confederação	org
conselheira	person f
conselheiro	person m
conselho	org
construtora	org
cooperativa	org
coordenador	person m
coordenadora	person f
coronel	person
corredor	person m
corredora	person f
corte	org
costureira	person f
cozinheira	person f
cozinheiro	person m
críticos	group
cunhada	person f
cunhado	person m
câmara	org
dançarina	person f
dançarino	person m
delegada	person f
delegado	person m
dentista	person
deputada	person f
deputado	person m
deputados	group
desenhista	person
designer	person
detida	person f
detido	person m
diretor	person m
diretora	person f
dirigente	person
diário	org
dona	person f
dono	person m
economista	person
economistas	group
editor	person m
editora	person f
educador	person m
educadora	person f
eletricista	person
embaixada	org
embaixador	person m
embaixadora	person f
emissora	org
empregada	person f
empregado	person m
empregados	group
empresa	org
empresária	person f
empresário	person m
enfermeira	person f
enfermeiro	person m
engenheira	person f
engenheiro	person m
escola	org
escritor	person m
escritora	person f
especialista	person
especialistas	group
esposa	person f
esposo	person m
estudante	person
estudantes	group
ex-ministra	person f
ex-ministro	person m
ex-presidente	person
exército	org
familiares	group
farmacêutica	person f
farmacêutico	person m
federação	org
filha	person f
filho	person m
filósofa	person f
filósofo	person m
fotógrafa	person f
fotógrafo	person m
freira	person f
funcionária	person f
funcionário	person m
fundador	person m
fundadora	person f
fundação	org
físico	person m
ganhador	person m
ganhadora	person f
genro	person m
gerente	person
geóloga	person f
geólogo	person m
goleira	person f
goleiro	person m
governador	person m
governadora	person f
governo	org
grupo	org
guia	person
habitantes	group
historiador	person m
historiadora	person f
historiadores	group
homem	person m
hospital	org
idosa	person f
idoso	person m
igreja	org
inquilina	person f
inquilino	person m
inspetor	person m
inspetora	person f
instituição	org
instituto	org
intérprete	person
inventor	person m
inventora	person f
irmã	person f
irmão	person m
jardineira	person f
jardineiro	person m
jogador	person m
jogadora	person f
jogadores	group
jornal	org
jornalista	person
jovem	person
juiz	person m
junta	org
juíza	person f
lavrador	person m
lavradora	person f
leitor	person m
leitora	person f
liga	org
livreira	person f
livreiro	person m
líder	person
maestra	person f
maestrina	person f
maestro	person m
magistrada	person f
magistrado	person m
manifestantes	group
maquinista	person
marido	person m
marinha	org
marinheira	person f
marinheiro	person m
matemática	person f
matemático	person m
mecânico	person m
menina	person f
menino	person m
mensagem	thing
meteorologista	person
militar	person
minerador	person m
mineradora	person f
ministra	person f
ministro	person m
ministério	org
morador	person m
moradora	person f
moradores	group
motorista	person
mulher	person f
município	org
museu	org
mãe	person f
médica	person f
médico	person m
médicos	group
músico	person m
nadador	person m
nadadora	person f
namorada	person f
namorado	person m
neta	person f
neto	person m
noiva	person f
noivo	person m
nora	person f
nota	thing
observadores	group
ong	org
operária	person f
operário	person m
opositores	group
oposição	org
organizador	person m
organizadora	person f
organizadores	group
organização	org
padeira	person f
padeiro	person m
padre	person m
pai	person m
pais	group
papa	person m
parlamento	org
partido	org
passageira	person f
passageiro	person m
passageiros	group
pastor	person m
pastora	person f
pecuarista	person
pediatra	person
pedreira	person f
pedreiro	person m
pescador	person m
pescadora	person f
pescadores	group
pesquisador	person m
pesquisadora	person f
pesquisadores	group
petroleira	org
pianista	person
piloto	person
pintor	person m
pintora	person f
plataforma	org
poeta	person
policiais	group
policial	person
polícia	org
político	person m
porta-voz	person
porteira	person f
porteiro	person m
prefeita	person f
prefeito	person m
prefeitura	org
presidenta	person f
presidente	person
presidência	org
prima	person f
primo	person m
procurador	person m
procuradora	person f
procuradoria	org
produtor	person m
produtora	person f
professor	person m
professora	person f
proprietária	person f
proprietário	person m
psicanalista	person
psicóloga	person f
psicólogo	person m
psiquiatra	person
químico	person m
rainha	person f
rei	person m
reitor	person m
reitora	person f
relatório	thing
representante	person
repórter	person
residentes	group
responsável	person
restaurador	person m
restauradora	person f
sapateira	person f
sapateiro	person m
secretaria	org
secretária	person f
secretário	person m
selecionador	person m
selecionadora	person f
senado	org
senador	person m
senadora	person f
senadores	group
sindicato	org
sobrevivente	person
sobrinha	person f
sobrinho	person m
sociedade	org
sogra	person f
sogro	person m
soldado	person
sócia	person f
sócio	person m
taxista	person
televisão	org
tenente	person
tenista	person
testemunha	person
testemunhas	group
tia	person f
tio	person m
torcedores	group
trabalhador	person m
trabalhadora	person f
trabalhadores	group
tradutor	person m
tradutora	person f
treinador	person m
treinadora	person f
tribunal	org
turista	person
turistas	group
técnico	person m
universidade	org
usuária	person f
usuário	person m
usuários	group
vencedor	person m
vencedora	person f
vendedor	person m
vendedora	person f
vereador	person m
vereadora	person f
veterana	person f
veterano	person m
veterinária	person f
veterinário	person m
viajante	person
vice-presidente	person
vigia	person
vizinha	person f
vizinho	person m
vizinhos	group
viúva	person f
viúvo	person m
voluntária	person f
voluntário	person m
voluntários	group
vítima	person
zagueira	person f
zagueiro	person m
