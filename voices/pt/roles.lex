# Nouns for those who speak.  NOUN, a tab, CLASS: person, group, org or thing; behind person m or f where the noun tells the sex.
advogada	person f
advogado	person m
agência	org
autoridades	group
bispo	person m
bióloga	person f
biólogo	person m
capitão	person m
chefe	person
comissão	org
câmara	org
deputada	person f
deputado	person m
diretor	person m
diretora	person f
empresa	org
engenheira	person f
engenheiro	person m
escritor	person m
escritora	person f
especialista	person
especialistas	group
filha	person f
filho	person m
governador	person m
governadora	person f
governo	org
homem	person m
irmã	person f
irmão	person m
jornalista	person
juiz	person m
juíza	person f
manifestantes	group
ministra	person f
ministro	person m
ministério	org
moradores	group
mulher	person f
mãe	person f
médica	person f
médico	person m
médicos	group
pai	person m
papa	person m
parlamento	org
partido	org
pescador	person m
pescadora	person f
polícia	org
porta-voz	person
prefeita	person f
prefeito	person m
prefeitura	org
presidenta	person f
presidente	person
professor	person m
professora	person f
rainha	person f
rei	person m
responsável	person
secretária	person f
secretário	person m
senado	org
senador	person m
senadora	person f
sindicato	org
testemunhas	group
treinador	person m
treinadora	person f
tribunal	org
universidade	org
