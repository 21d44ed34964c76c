# Words by which a sentence about both parties begins: "The two |sides exchanged views".
sides
side
leaders
presidents
ministers
parties
heads
delegations
countries
both
they
participants
attendees
guests
interlocutors
pair
secretaries
