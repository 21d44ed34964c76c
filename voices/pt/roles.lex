# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
activista	person
actor	person m
actriz	person f
acusada	person f
acusado	person m
adepta	person f
adepto	person m
adeptos	group
administrador	person m
administradora	person f
administração	org
adolescente	person
adulto	person
advogada	person f
advogado	person m
advogados	group
afiliada	person f
afiliado	person m
agente	person
agentes	group
agremiação	org any
agricultor	person m
agricultora	person f
agricultores	group
agência	org
alfaiate	person m
almirante	person m
aluna	person f
aluno	person m
alunos	group
ambientalista	person
ambientalistas	group
ambulante	person
amiga	person f
amigo	person m
analista	person
analistas	group
antropóloga	person f
antropólogo	person m
aposentada	person f
aposentado	person m
aposentados	group
apresentador	person m
apresentadora	person f
arcebispo	person m
arguida	person f
arguido	person m
arqueóloga	person f
arqueólogo	person m
arquitecta	person f
arquitecto	person m
arquiteta	person f
arquiteto	person m
artista	person
assembleia	org
assessor	person m
assessora	person f
assistente	person
associação	org
astronauta	person
astrónoma	person f
astrónomo	person m
astrônoma	person f
astrônomo	person m
atacante	person
atirador	person m
ativista	person
ativistas	group
atleta	person
ator	person m
atriz	person f
autarca	person
autarquia	org
autor	person m
autora	person f
autoridades	group
auxiliar	person
avó	person f
avô	person m
bailarina	person f
bailarino	person m
bancada	org
banco	org
bancária	person f
bancário	person m
baronesa	person f
barão	person m
bibliotecária	person f
bibliotecário	person m
bispo	person m
bióloga	person f
biólogo	person m
bolsa	org
bombeira	person f
bombeiro	person m
bombeiros	group
botânica	person f
botânico	person m
cabeleireira	person f
cabeleireiro	person m
camareira	person f
camareiro	person m
camelô	person
caminhoneira	person f
caminhoneiro	person m
camionista	person
campeã	person f
campeão	person m
camponesa	person f
camponês	person m
candidata	person f
candidato	person m
cantor	person m
cantora	person f
capitã	person f
capitão	person m
cardeal	person m
carnavalesco	person m
carpinteira	person f
carpinteiro	person m
carta	thing
cartaz	thing
carteira	person f
carteiro	person m
caçador	person m
caçadora	person f
chancelaria	org
chanceler	person
chef	person
chefe	person
ciclista	person
cidadã	person f
cidadão	person m
cientista	person
cientistas	group
cineasta	person
cirurgiã	person f
cirurgião	person m
clientes	group
clube	org
clínica	org
colega	person
coletivo	org
coligação	org
colunista	person
comandante	person
comerciante	person
comerciantes	group
comissária	person f
comissário	person m
comissão	org
comité	org
comitê	org
companheira	person f
companheiro	person m
companhia	org any
compositor	person m
compositora	person f
comunicado	thing
conde	person m
condessa	person f
condutor	person
confederação	org
congresso	org
conselheira	person f
conselheiro	person m
conselho	org
construtora	org
consulado	org
consultor	person m
consultora	person f
contribuinte	person
convidada	person f
convidado	person m
cooperativa	org
coordenador	person m
coordenadora	person f
coronel	person
coronela	person f
corredor	person m
corredora	person f
corretor	person m
corretora	person f
corte	org
costureira	person f
costureiro	person m
cozinheira	person f
cozinheiro	person m
criador	person m
criadora	person f
críticos	group
cunhada	person f
cunhado	person m
curador	person m
curadora	person f
câmara	org
câmara municipal	org
cônjuge	person
dançarina	person f
dançarino	person m
defensor	person m
defensora	person f
defesa civil	org
delegada	person f
delegado	person m
dentista	person
denunciante	person
deputada	person f
deputado	person m
deputados	group
desabrigada	person f
desabrigado	person m
desalojada	person f
desalojado	person m
desaparecida	person f
desaparecido	person m
desembargador	person m
desembargadora	person f
desenhista	person
designer	person
desportista	person
detida	person f
detido	person m
diarista	person
diocese	org
diplomata	person
director	person m
directora	person f
diretor	person m
diretora	person f
dirigente	person
dirigentes	group
diário	org
docente	person
docentes	group
doente	person
dona	person f
dono	person m
doutor	person m
doutora	person f
duque	person m
duquesa	person f
ecologista	person
economista	person
economistas	group
editor	person m
editora	person f
educador	person m
educadora	person f
eleitor	person m
eleitora	person f
eletricista	person
embaixada	org
embaixador	person m
embaixadora	person f
emissora	org
empreendedor	person m
empreendedora	person f
empregada	person f
empregado	person m
empregados	group
empresa	org any
empresária	person f
empresário	person m
empresários	group
encarregada	person f
encarregado	person m
encenador	person m
encenadora	person f
enfermeira	person f
enfermeiro	person m
enfermeiros	group
engenheira	person f
engenheiro	person m
entidade	org any
enviada	person f
enviado	person m
epidemiologista	person
equipa	org
equipe	org
escola	org
escritor	person m
escritora	person f
escultor	person m
escultora	person f
especialista	person
especialistas	group
espectador	person m
espectadora	person f
esportista	person
esposa	person f
esposo	person m
estudante	person
estudantes	group
estudo	thing
ex-ministra	person f
ex-ministro	person m
ex-presidenta	person f
ex-presidente	person
explorador	person m
exploradora	person f
exército	org
fabricante	org
faculdade	org
fadista	person
faixa	thing
familiares	group
farmacêutica	person f
farmacêutico	person m
faroleira	person f
faroleiro	person m
faxineira	person f
fazendeira	person f
fazendeiro	person m
federação	org
feirante	person
ferida	person f
ferido	person m
filha	person f
filho	person m
filósofa	person f
filósofo	person m
folheto	thing
fonte	person
fonte oficial	person
fotógrafa	person f
fotógrafo	person m
freira	person f
funcionária	person f
funcionário	person m
fundador	person m
fundadora	person f
fundação	org
futebolista	person
físico	person m
ganhador	person m
ganhadora	person f
garota	person f
garoto	person m
genro	person m
gerente	person
gestor	person m
gestora	person f
geóloga	person f
geólogo	person m
gnr	org
goleira	person f
goleiro	person m
governador	person m
governadora	person f
governo	org
grevistas	group
grupo	org any
guarda	person
guarda-freio	person
guarda-redes	person
guardiã	person f
guardião	person m
guia	person
guitarrista	person
habitante	person
habitantes	group
heroína	person f
herói	person m
historiador	person m
historiadora	person f
historiadores	group
homem	person m
homens	group
hospital	org
idosa	person f
idoso	person m
igreja	org
ilustrador	person m
ilustradora	person f
imigrante	person
imperador	person m
imperatriz	person f
inquilina	person f
inquilino	person m
inspector	person m
inspectora	person f
inspetor	person m
inspetora	person f
instituição	org any
instituto	org
instrutor	person m
instrutora	person f
integrante	person
intérprete	person
inventor	person m
inventora	person f
investigador	person m
investigadora	person f
investigadores	group
irmã	person f
irmão	person m
itamaraty	org
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
juízes	group
laboratório	org
lavrador	person m
lavradora	person f
leitor	person m
leitora	person f
letreiro	thing
licenciada	person f
licenciado	person m
liga	org
livreira	person f
livreiro	person m
lojista	person
líder	person
madrasta	person f
maestra	person f
maestrina	person f
maestro	person m
magistrada	person f
magistrado	person m
mandatária	person f
mandatário	person m
manifestante	person
manifestantes	group
maquinista	person
marido	person m
marinha	org
marinheira	person f
marinheiro	person m
matemática	person f
matemático	person m
mecânico	person m
mediador	person m
mediadora	person f
menina	person f
menino	person m
mensagem	thing
mestra	person f
mestre	person m
mestre-sala	person m
meteorologista	person
metroviário	person m
migrante	person
militante	person
militar	person
mineira	person f
mineiro	person m
minerador	person m
mineradora	person f
ministra	person f
ministro	person m
ministros	group
ministério	org
ministério público	org
monge	person m
monitor	person m
monitora	person f
morador	person m
moradora	person f
moradores	group
motorista	person
moça	person f
moço	person m
mulher	person f
mulheres	group
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
narrador	person m
narradora	person f
negociador	person m
negociadora	person f
neta	person f
neto	person m
noiva	person f
noivo	person m
nora	person f
nota	thing
notária	person f
notário	person m
observador	person m
observadora	person f
observadores	group
observatório	org
octogenário	person
ong	org
operador	person m
operadora	person f
operária	person f
operário	person m
opositores	group
oposição	org
orador	person m
oradora	person f
organismo	org
organizador	person m
organizadora	person f
organizadores	group
organização	org any
paciente	person
padeira	person f
padeiro	person m
padrasto	person m
padre	person m
pai	person m
pais	group
palácio do planalto	org
papa	person m
parentes	group
parlamento	org
participante	person
partido	org
passageira	person f
passageiro	person m
passageiros	group
pasteleira	person f
pasteleiro	person m
pastor	person m
pastora	person f
patriarcado	org
patroa	person f
patrão	person m
pecuarista	person
pediatra	person
pedreira	person f
pedreiro	person m
peixeira	person f
peixeiro	person m
perita	person f
perito	person m
pescador	person m
pescadora	person f
pescadores	group
pesquisa	thing
pesquisador	person m
pesquisadora	person f
pesquisadores	group
pessoa	person
petroleira	org
petrolífera	org
pianista	person
piloto	person
pintador	person m
pintadora	person f
pintor	person m
pintora	person f
placa	thing
planalto	org
plataforma	org
poeta	person
poetisa	person f
policiais	group
policial	person
polícia	org
polícias	group
político	person m
populares	group
porta-bandeira	person f
porta-estandarte	person
porta-voz	person
porteira	person f
porteiro	person m
prefeita	person f
prefeito	person m
prefeitura	org
premiê	person
presa	person f
presidenta	person f
presidente	person
presidência	org
preso	person m
prima	person f
primeira-ministra	person f
primeiro-ministro	person m
primo	person m
princesa	person f
processor	person m
processora	person f
procurador	person m
procuradora	person f
procuradores	group
procuradoria	org
produtor	person m
produtora	person f
professor	person m
professora	person f
professores	group
programor	person m
programora	person f
promotor	person m
promotora	person f
proprietária	person f
proprietário	person m
proteção civil	org
provedor	person m
provedora	person f
príncipe	person m
psicanalista	person
psicóloga	person f
psicólogo	person m
psiquiatra	person
psp	org
químico	person m
rainha	person f
rapariga	person f
rapaz	person m
realizador	person m
realizadora	person f
redactor	person m
redactora	person f
redacção	org
redator	person m
redatora	person f
redação	org
reformada	person f
reformado	person m
reformados	group
refugiada	person f
refugiado	person m
refém	person
rei	person m
reitor	person m
reitora	person f
relator	person m
relatora	person f
relatório	thing
remador	person m
remadora	person f
representante	person
repórter	person
residente	person
residentes	group
responsável	person
restaurador	person m
restauradora	person f
revista	org
romancista	person
roteiror	person m
roteirora	person f
sapateira	person f
sapateiro	person m
secretaria	org
secretária	person f
secretário	person m
seguradora	org
selecionador	person m
selecionadora	person f
senado	org
senador	person m
senadora	person f
senadores	group
senhor	person m
senhora	person f
septuagenário	person
sindicalista	person
sindicato	org any
sindicatos	group
sismóloga	person f
sismólogo	person m
sobrevivente	person
sobrinha	person f
sobrinho	person m
sociedade	org
sociologor	person m
sociologora	person f
sogra	person f
sogro	person m
soldada	person f
soldado	person
soldador	person m
soldadora	person f
sondagem	thing
subsecretária	person f
subsecretário	person m
supervisor	person m
supervisora	person f
supremo	org
sócia	person f
sócio	person m
taberneira	person f
taberneiro	person m
taxista	person
taxistas	group
teatro	org
televisão	org
tenente	person
tenista	person
terapeuta	person
tesoureira	person f
tesoureiro	person m
testemunha	person
testemunhas	group
texto	thing
tia	person f
tio	person m
torcedor	person m
torcedora	person f
torcedores	group
toureira	person f
toureiro	person m
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
tutor	person m
tutora	person f
técnico	person m
universidade	org
usuária	person f
usuário	person m
usuários	group
utentes	group
vaqueira	person f
vaqueiro	person m
velha	person f
velho	person m
vencedor	person m
vencedora	person f
vendedor	person m
vendedora	person f
vereador	person m
vereadora	person f
vereadores	group
veterana	person f
veterano	person m
veterinária	person f
veterinário	person m
viajante	person
vice-presidenta	person f
vice-presidente	person
vigia	person
vigiador	person m
vigiadora	person f
virologista	person
vizinha	person f
vizinho	person m
vizinhos	group
viúva	person f
viúvo	person m
voluntária	person f
voluntário	person m
voluntários	group
votante	person
vítima	person
vítimas	group
zagueira	person f
zagueiro	person m
árbitra	person f
árbitro	person m
