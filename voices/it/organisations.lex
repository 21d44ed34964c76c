# Words that make a name the name of an organisation.
agenzia
ansa
banca
comitato
comune
gruppo
istituto
ministero
nato
onu
partito
rai
società
ue
università
