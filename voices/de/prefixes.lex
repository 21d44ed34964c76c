# Prefixes of separable verbs, which end their clause: teilte |mit, kündigte |an.
mit
an
ein
hinzu
vor
zu
auf
fest
aus
heraus
hervor
klar
nahe
bekannt
zurück
nach
