# Traits of the language that lexicons alone cannot say; src/language/forms.h explains them.
dropped subjects
dash dialogue
bare appositions
late subjects
late adjectives
