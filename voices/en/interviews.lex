# Words by which the lead of an interview tells of the conversation; whom it names beside the guest asks the questions.
# WORD, a tab, "meets": only where the name begins the last paragraph's sentence: |Peter Vance met her in the shed.
asked
asks
chats
chatted
conversation
explains
interview
interviewed
interviews
joined	meets
joins	meets
meet	meets
meets	meets
met	meets
questioned
sat
sits
speaks
spoke
talked
talks
tells
told
visited	meets
visits	meets
