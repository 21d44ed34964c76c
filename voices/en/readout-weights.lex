# What the signs of a part of a readout weigh when a leader's own words are told from the
# narrator's, and the facts of a document when readouts are told from other news.
# NAME, a tab, WEIGHT (log-odds).  Names: src/language/readout-signs.c, readout-style.c.
# Learned by train-readouts (doc/attribution.md); do not edit.
free	-0.016
trailing	-0.071
own	1.455
our	1.307
you	0.378
now	0.701
must	0.799
shift	-0.817
past	-1.123
no verb	-0.064
later now	0.896
later past	0.139
later must	0.107
passive	-0.466
call	0.032
not	1.165
here	0.122
ever	0.587
stance	0.528
scene	-1.121
day	-1.074
year	-0.821
opens	-1.290
links	0.947
ordinal	0.027
short	-0.201
group	-0.655
group past	-0.950
person	-1.136
stranger	-0.027
house	0.311
himself	-0.303
colon	0.403
late	-1.704
begin own	0.222
trailing own	0.276
trailing shift	-0.481
trailing inverted	0.537
trailing plain	-1.171
before trail	-0.092
before own	1.702
behind own	2.163
behind narrator	-2.214
behind marked	0.000
behind report	1.443
behind courtesy	1.078
behind deed	-0.272
behind aside	0.044
begins behind own	-1.186
begins behind narrator	-0.578
begins behind marked	0.000
begins behind report	-0.099
begins behind courtesy	-0.040
begins behind deed	-0.309
begins behind aside	-0.046
document	-1.471
document style	1.567
document offices	2.379
document own	1.119
document others	-0.377
document marked	-3.138
document own elsewhere	-0.889
document narrated	-2.324
document explained	-1.379
document behind deeds	-0.436
document speakers	1.125
document rare reports	-1.193
