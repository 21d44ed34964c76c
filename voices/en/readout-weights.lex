# What the signs of a part of a readout weigh when a leader's own words are told from the
# narrator's, and the facts of a document when readouts are told from other news.
# NAME, a tab, WEIGHT (log-odds).  Names: src/language/readout-signs.c, readout-style.c.
# Learned by train-readouts (doc/attribution.md); do not edit.
free	0.087
trailing	-0.020
own	1.443
our	1.295
you	0.398
now	0.737
must	0.714
shift	-0.706
past	-0.996
no verb	-0.028
later now	0.796
later past	-0.056
later must	0.175
passive	-0.376
call	0.027
not	1.148
here	0.151
ever	0.565
stance	0.724
scene	-0.940
day	-1.159
year	-0.791
opens	-1.317
links	0.895
ordinal	0.023
short	-0.194
group	-0.624
group past	-0.990
person	-1.208
stranger	0.018
house	0.281
himself	-0.384
colon	0.344
late	-1.737
begin own	0.178
trailing own	0.240
trailing shift	-0.490
trailing inverted	0.533
trailing plain	-1.127
before trail	-0.090
before own	1.754
behind own	2.085
behind narrator	-2.190
behind marked	0.000
behind report	1.489
behind courtesy	1.205
behind deed	-0.243
behind aside	0.038
begins behind own	-1.231
begins behind narrator	-0.607
begins behind marked	0.000
begins behind report	-0.092
begins behind courtesy	-0.026
begins behind deed	-0.302
begins behind aside	-0.038
document	-1.283
document style	1.812
document offices	2.374
document own	1.203
document others	-0.423
document marked	-3.344
document own elsewhere	-1.115
document narrated	-2.398
document explained	-1.451
document behind deeds	-0.467
document speakers	1.097
document rare reports	-1.250
