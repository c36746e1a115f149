# Words that templates and JavaScript use. Short words, at most 20 in a sentence; a verb on buttons and links.

# First link of every page, for the keyboard: jumps past the header.
skip-to-content = Skip to the content
# Read aloud before the row of six languages.
switcher-label = Choose language
# Read aloud before the navigation in the header.
navigation-label = Main menu
# Read aloud before the same links in the footer, which also hold the statement and contact.
footer-navigation-label = The whole website
# Link in the header of a phone; jumps to the links in the footer.
menu-link = Menu
# Read aloud before the path from the home page to this page.
breadcrumb-label = You are here

# One word before the next message, in bold: this is not a real portal.
example-word = Example.
example-text = All activities, times and phone numbers here are made up. They are based on real kinds of activities.

# Heading of the block with the phone number, the same on every page.
help-heading = Do you need help?
help-text = Ring us. We will help you find something that suits you.

# Home page, headings in their order.
home-topics = What would you like to do?
home-coming = Happening soon
home-areas = Choose an area
home-first-time = Your first visit
home-films = Films about health
home-professionals = For people who work with people
home-professionals-text = Find something that suits your patient, student or participant.

# Heading before links to neighbouring lists.
listing-elsewhere = Look here too

# Read aloud instead of the crossed-out date. $date is a whole date: "Tuesday 12 January".
leaf-cancelled = Cancelled: { $date }

# Button: opens the phone's own way to share a page.
share-button = Share the page
print-button = Print the page

# Last part of a page: a reader tells us about a mistake.
report-heading = Is something wrong here?
report-text = Tell us if you see a mistake. Please do not write about your health.

# Search. The label is read aloud before the search field.
search-label = Search activities and information
search-submit = Search
# Opens the checkboxes: "Where?", "What?", "For whom?".
search-filters = Choose where, what and who for
# Button under the checkboxes.
search-apply = Show results
# Said politely while the answer is fetched.
search-searching = Searching …
# $count is a number, shown after the word so that no plural is needed: "Results: 12".
search-count = Results: { $count }
search-none = No results
search-none-advice = Try another word or remove a choice. You can also ring us.
search-unavailable = Search is not working right now
# Shown where the browser has no JavaScript; a link to the list of everything stands below.
search-without-script = Your browser cannot search here. Use the list of everything instead.
# Button: ten more results.
search-more = Show more results
# Read aloud after the name of a chosen filter on a button: "Centrum, remove".
search-chip-remove = remove
# Read aloud before the next time and the place of a result.
search-next = Next time
search-place = Place
