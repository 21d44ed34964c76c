# Prepositions that may begin a circumstance.  place: where it is.
без
в	place
во	place
во время
вокруг
для
до
за
из	place
из-за
к
ко
между
на
над
о
об
обо
около
от
перед
по
под
после
при
против
ради
с
со
среди
у
через
