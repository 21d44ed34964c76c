# To whom something is said, between the verb and its subject: antwortete |ihm Vera.
ihm
ihnen
ihr
mir
uns
