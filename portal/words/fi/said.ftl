### What is said in films, on the search page.

said-heading = Mitä elokuvissa sanotaan
said-count = Elokuvia, joissa tästä puhutaan: { $count }
said-more = Näytä lisää elokuvia
