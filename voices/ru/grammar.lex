# Traits of the language that lexicons alone cannot say; src/language/forms.h explains them.
dash dialogue
bare appositions
clause commas
late subjects
no articles
