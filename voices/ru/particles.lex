# Small words inside names, before a capital.
ван
де
фон
