# Words that tell who of those who meet is at home.  WORD, a tab, what it tells:
#   host    who does it, or for whom its clause stands, is at home: "X received Y", "Welcoming the guest, X said"
#   guest   of whom it is told behind "who" has come: "Y, who is here on a state visit"
received	host
receives	host
receiving	host
welcomed	host
welcomes	host
welcoming	host
greeting	host
hosted	host
hosts	host
arrived	guest
arrives	guest
staying	guest
visit	guest
visits	guest
visiting	guest
trip	guest
