# Words that templates and JavaScript use. Short words, at most 20 in a sentence; a verb on buttons and links.

# First link of every page, for the keyboard: jumps past the header.
skip-to-content = Hoppa till innehållet
# Read aloud before the row of six languages.
switcher-label = Välj språk
# Read aloud before the navigation in the header.
navigation-label = Huvudmeny
# Read aloud before the same links in the footer, which also hold the statement and contact.
footer-navigation-label = Hela webbplatsen
# Link in the header of a phone; jumps to the links in the footer.
menu-link = Meny
# Read aloud before the path from the home page to this page.
breadcrumb-label = Du är här

# One word before the next message, in bold: this is not a real portal.
example-word = Exempel.
example-text = Alla aktiviteter, tider och telefonnummer här är påhittade. De bygger på riktiga slags aktiviteter.

# Heading of the block with the phone number, the same on every page.
help-heading = Behöver du hjälp?
help-text = Ring oss. Vi hjälper dig att hitta något som passar.

# Home page, headings in their order.
home-topics = Vad vill du göra?
home-coming = Det här händer snart
home-areas = Välj område
home-first-time = Första gången
home-films = Filmer om hälsa
home-professionals = För dig som möter människor i ditt arbete
home-professionals-text = Hitta det som passar din patient, elev eller deltagare.

# Heading before links to neighbouring lists.
listing-elsewhere = Titta också här

# Read aloud instead of the crossed-out date. $date is a whole date: "tisdag 12 januari".
leaf-cancelled = Inställt: { $date }

# Button: opens the phone's own way to share a page.
share-button = Dela sidan
print-button = Skriv ut sidan

# Last part of a page: a reader tells us about a mistake.
report-heading = Stämmer något inte?
report-text = Hör av dig till oss om du ser ett fel. Skriv inget om din hälsa.

# Search. The label is read aloud before the search field.
search-label = Sök aktiviteter och information
search-submit = Sök
# Opens the checkboxes: "Where?", "What?", "For whom?".
search-filters = Välj var, vad och för vem
# Button under the checkboxes.
search-apply = Visa förslag
# Said politely while the answer is fetched.
search-searching = Söker …
# $count is a number, shown after the word so that no plural is needed: "Förslag: 12".
search-count = Förslag: { $count }
search-none = Inga förslag
search-none-advice = Pröva ett annat ord eller ta bort ett val. Du kan också ringa oss.
search-unavailable = Sökningen fungerar inte just nu
# Shown where the browser has no JavaScript; a link to the list of everything stands below.
search-without-script = Din webbläsare kan inte söka här. Använd listan över allt i stället.
# Button: ten more results.
search-more = Visa fler förslag
# Read aloud after the name of a chosen filter on a button: "Centrum, ta bort".
search-chip-remove = ta bort
# Read aloud before the next time and the place of a result.
search-next = Nästa gång
search-place = Plats
