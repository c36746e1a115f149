skip-to-content Skip
