# What the signs of a part of a readout weigh when a leader's own words are told from the
# narrator's, and the facts of a document when readouts are told from other news.
# NAME, a tab, WEIGHT (log-odds).  Names: src/language/readout-signs.c, readout-style.c.
# Learned by train-readouts (doc/attribution.md); do not edit.
free	-0.017
trailing	-0.071
own	1.453
our	1.306
you	0.378
now	0.701
must	0.798
shift	-0.817
past	-1.121
no verb	-0.068
later now	0.897
later past	0.139
later must	0.107
passive	-0.465
call	0.032
not	1.165
here	0.122
ever	0.588
stance	0.528
scene	-1.128
day	-1.071
year	-0.818
opens	-1.296
links	0.946
ordinal	0.027
short	-0.200
group	-0.654
group past	-0.949
person	-1.135
stranger	-0.027
house	0.312
himself	-0.302
colon	0.402
late	-1.710
begin own	0.222
trailing own	0.276
trailing shift	-0.480
trailing inverted	0.537
trailing plain	-1.169
before trail	-0.092
before own	1.700
behind own	2.163
behind narrator	-2.211
behind marked	0.000
behind report	1.443
behind courtesy	1.077
behind deed	-0.271
behind aside	0.044
begins behind own	-1.183
begins behind narrator	-0.574
begins behind marked	0.000
begins behind report	-0.098
begins behind courtesy	-0.040
begins behind deed	-0.322
begins behind aside	-0.046
document	-1.380
document style	1.822
document offices	2.348
document own	1.149
document others	-0.488
document marked	-3.386
document own elsewhere	-1.080
document narrated	-2.381
document explained	-1.425
document behind deeds	-0.429
document speakers	1.521
document rare reports	-1.175
