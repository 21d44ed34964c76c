# Traits of the language that lexicons alone cannot say; src/language/forms.h explains them.
capital nouns
compound nouns
bare appositions
clause commas
verb second
