### What is said in films, on the search page.

# A heading above films in which somebody says what the visitor asks for. Each shows the minute and the words around it.
said-heading = Said in films
# Read aloud when the films stand there.
said-count = Films where it is said: { $count }
said-more = Show more films
