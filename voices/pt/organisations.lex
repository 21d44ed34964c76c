# Words that make a name the name of an organisation.
agência
banco
comité
comitê
companhia
câmara
grupo
instituto
ministério
nato
onu
otan
partido
prefeitura
ue
universidade
