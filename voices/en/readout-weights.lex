# What the signs of a part of a readout weigh when a leader's own words are told from the
# narrator's, and the facts of a document when readouts are told from other news.
# NAME, a tab, WEIGHT (log-odds).  Names: src/language/readout-signs.c, readout-style.c.
# Learned by train-readouts (doc/attribution.md); do not edit.
free	0.056
trailing	-0.482
own	1.569
our	1.274
now	0.733
must	0.824
shift	-0.996
past	-1.251
no verb	-0.195
later now	0.931
later past	0.033
later must	0.119
passive	-0.422
call	0.043
not	1.051
here	0.156
ever	0.732
stance	0.625
scene	-1.279
day	-1.131
year	-0.700
opens	-1.476
links	0.906
ordinal	0.031
short	-0.428
group	-0.738
group past	-0.934
person	-0.915
stranger	-0.082
house	0.206
himself	-0.384
colon	0.460
late	-1.589
begin own	0.129
trailing own	0.129
trailing shift	-0.798
trailing inverted	0.708
before trail	-0.070
before own	1.876
behind own	2.196
behind narrator	-2.013
behind marked	0.000
behind report	1.424
behind courtesy	0.794
behind deed	-0.179
behind aside	0.000
begins behind own	-1.197
begins behind narrator	-0.580
begins behind marked	0.000
begins behind report	-0.117
begins behind courtesy	-0.020
begins behind deed	-0.184
begins behind aside	-0.067
document	-1.606
document style	1.550
document offices	2.169
document own	1.209
document others	-0.253
document marked	-3.054
document own elsewhere	-0.939
document narrated	-2.215
document explained	-1.325
document behind deeds	-0.560
document speakers	0.942
document rare reports	-1.188
