### What is said in films, on the search page.

said-heading = يقال في الأفلام
said-count = الأفلام التي يقال فيها ذلك: { $count }
said-more = أظهر أفلامًا أكثر
