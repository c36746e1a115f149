# Where this country's law or custom differs from the words that ship with the program.

price-with-referral = With a referral: { $amount }
professionals-referral-heading = Open to people with a referral
statement-burden = We make an exception for this, under section 5 of the law.
