### What is said in films, on the search page.

said-heading = Waxa filimada lagu sheegay
said-count = Filimada arrintan lagu sheegay: { $count }
said-more = Tus filimo kale
