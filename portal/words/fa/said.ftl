### What is said in films, on the search page.

said-heading = در فیلم‌ها گفته می‌شود
said-count = فیلم‌هایی که این در آن‌ها گفته می‌شود: { $count }
said-more = دیدن فیلم‌های بیشتر
