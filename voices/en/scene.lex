# Words that only the narrator of a readout uses.
attended
present
accompanied
afterwards
accompanying
photo
banquet
exchanged
witnessed
reporters
