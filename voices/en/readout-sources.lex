# Phrases of readouts that tell whose words stand beside them.  PHRASE, at most four words, a tab, its kind:
#   source   what follows is the view of the person behind it or in it: "According to X", "In his words"
#   topic    at the beginning of a sentence, a person and a comma behind it: "As for the minister, he ..."
#   aside    stands between a verb and its subject: "said in turn the guest"
according to	source
in the words of	source
in the opinion of	source
in the view of	source
in his words	source
in her words	source
in his opinion	source
in her opinion	source
in his view	source
in her view	source
as for	topic
for	topic
in turn	aside
in his turn	aside
in her turn	aside
for his part	aside
for her part	aside
for its part	aside
for their part	aside
on his part	aside
on her part	aside
on its part	aside
on their part	aside
