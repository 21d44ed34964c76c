# What the signs of a part of a readout weigh when a leader's own words are told from the
# narrator's, and the facts of a document when readouts are told from other news.
# NAME, a tab, WEIGHT (log-odds).  Names: src/language/readout-signs.c, readout-style.c.
# Learned by train-readouts (doc/attribution.md); do not edit.
free	0.077
trailing	-0.043
own	1.434
our	1.280
you	0.352
now	0.776
must	0.756
shift	-0.738
past	-1.106
no verb	-0.027
later now	0.839
later past	0.008
later must	0.184
passive	-0.386
call	0.030
not	1.135
here	0.124
ever	0.582
stance	0.724
scene	-0.965
day	-1.038
year	-0.620
opens	-1.365
links	0.997
ordinal	0.024
short	-0.218
group	-0.616
group past	-0.995
person	-1.208
stranger	-0.025
house	0.272
himself	-0.285
colon	0.363
late	-1.719
begin own	0.189
trailing own	0.247
trailing shift	-0.481
trailing inverted	0.526
trailing plain	-1.157
before trail	-0.068
before own	1.765
behind own	2.050
behind narrator	-2.268
behind marked	0.000
behind report	1.411
behind courtesy	1.227
behind deed	-0.129
behind aside	0.040
begins behind own	-1.240
begins behind narrator	-0.540
begins behind marked	0.000
begins behind report	-0.094
begins behind courtesy	-0.027
begins behind deed	-0.305
begins behind aside	-0.049
document	-1.196
document style	1.850
document offices	2.488
document own	1.246
document others	-0.396
document marked	-3.398
document own elsewhere	-1.117
document narrated	-2.390
document explained	-1.433
document behind deeds	-0.435
document speakers	1.093
document rare reports	-1.272
