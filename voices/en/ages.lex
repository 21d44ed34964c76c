# Words that tell two of one family name apart by age.  WORD, a tab, old or young.
elder	old
older	old
younger	young
