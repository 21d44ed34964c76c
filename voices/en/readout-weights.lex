# What the signs of a part of a readout weigh when a leader's own words are told from the
# narrator's, and the facts of a document when readouts are told from other news.
# NAME, a tab, WEIGHT (log-odds).  Names: src/language/readout-signs.c, readout-style.c.
# Learned by train-readouts (doc/attribution.md); do not edit.
free	0.091
trailing	-0.033
own	1.482
our	1.414
you	0.606
now	0.744
must	0.726
shift	-0.633
past	-1.031
no verb	-0.015
later now	0.774
later past	-0.113
later must	0.200
passive	-0.313
call	0.059
not	1.119
here	0.132
ever	0.575
stance	0.690
scene	-1.013
day	-1.025
year	-0.695
opens	-1.205
links	0.905
ordinal	0.019
short	-0.192
group	-0.760
group past	-1.089
person	-1.154
stranger	0.014
house	0.264
himself	-0.354
colon	0.369
late	-1.629
begin own	0.168
trailing own	0.266
trailing shift	-0.468
trailing inverted	0.484
trailing plain	-1.030
before trail	-0.051
before own	1.804
behind own	1.937
behind narrator	-2.033
behind marked	0.000
behind report	1.434
behind courtesy	1.170
behind deed	-0.317
behind aside	0.028
begins behind own	-1.157
begins behind narrator	-0.573
begins behind marked	0.000
begins behind report	-0.083
begins behind courtesy	-0.019
begins behind deed	-0.256
begins behind aside	-0.040
document	-1.250
document style	1.837
document offices	2.274
document own	1.218
document others	-0.465
document marked	-3.326
document own elsewhere	-1.087
document narrated	-2.368
document explained	-1.425
document behind deeds	-0.483
document speakers	1.161
document rare reports	-1.217
