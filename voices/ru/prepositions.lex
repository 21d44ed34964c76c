# Prepositions that may begin a circumstance.
в
во
во время
для
на
от
перед
по
после
при
с
