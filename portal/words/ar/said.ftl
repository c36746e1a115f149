### What is said in films, on the search page.

said-heading = قيل في الأفلام
said-count = الأفلام التي قيل فيها ذلك: { $count }
said-more = أظهر أفلامًا أكثر
