### Listan: den som möter patienter samlar aktiviteter, skriver ut dem på två språk och ger dem vidare.
### $title är namnet på en aktivitet, $count och $place är tal, $language är ett språk på sitt eget språk: العربية.

## Knappar på andra sidor
shortlist-button-add = Lägg till i listan
shortlist-button-remove = Ta bort från listan
shortlist-button-link = Listan ({ $count })
shortlist-button-added = { $title } finns nu i listan.
shortlist-button-removed = { $title } är borttagen från listan.
shortlist-button-full = Listan är full. Ta bort något först.

## Sidan
shortlist-title = Listan
shortlist-intro = Samla aktiviteter, skriv ut dem på två språk och ge dem till en patient.
shortlist-privacy = Skriv inget namn. Listan vet bara vilka aktiviteter du har valt och på vilket språk de ska stå. Den stannar i den här webbläsaren.
shortlist-without-script = Listan behöver JavaScript, som är avstängt här. Du kan ändå skriva ut varje aktivitet från dess egen sida. Där finns också ett kort att visa upp.
shortlist-find = Hitta aktiviteter
shortlist-heading = Aktiviteter i listan
shortlist-empty = Listan är tom. Gå till en aktivitet och välj ”Lägg till i listan”.
shortlist-up = Flytta upp
shortlist-down = Flytta ner
shortlist-remove = Ta bort
shortlist-moved = { $title } är nu nummer { $place } av { $count }.
shortlist-first = { $title } står redan först.
shortlist-last = { $title } står redan sist.
shortlist-removed = { $title } är borttagen.
shortlist-undo = Ångra
shortlist-restored = Listan är som den var.
shortlist-clear = Töm listan
shortlist-cleared = Listan är tömd.
shortlist-language = Språk för den som ska få listan
shortlist-chosen = Bladet är nu på det här språket: { $language }.
shortlist-give = Ge vidare
shortlist-text-send = Skicka som sms
shortlist-text-copy = Kopiera texten
shortlist-text-heading = Text till ett sms
shortlist-link-heading = Länk till listan
shortlist-link-text = Länken och rutan öppnar samma lista på en annan telefon eller dator. I dem står bara aktiviteterna och språket.
shortlist-link-copy = Kopiera länken
shortlist-copied = Kopierat.
shortlist-not-copied = Det gick inte att kopiera. Markera texten och kopiera den själv.
shortlist-sheet = Bladet som skrivs ut

## Det som kan ha hänt med en lista
shortlist-changed = Har ändrats sedan listan gjordes. Titta på tiderna.
shortlist-over = På sidan finns annat i stället.
shortlist-unknown = En aktivitet som inte finns här längre
shortlist-broken = Länken till listan är skadad. Be om en ny länk, eller börja på en ny lista.
shortlist-foreign = Den här listan kom med en länk. Den sparas inte i din webbläsare.
shortlist-keep = Spara som min lista
shortlist-replace = Du har en egen lista. Sparar du den här, ersätter den din egen.
shortlist-own = Visa min egen lista
shortlist-kept = Listan är sparad i den här webbläsaren.
shortlist-blocked = Webbläsaren sparar ingenting. Listan står bara i sidans adress. Spara adressen om du vill ha kvar listan.
shortlist-failed = Listan kunde inte hämtas. Öppna sidan igen när du har internet.

## På bladet, på båda språken
sheet-title = Aktiviteter för dig
sheet-dates = Nästa datum
sheet-rule = Tider
sheet-scan = Öppna sidan: rikta telefonens kamera mot rutan.
sheet-whole = Hela listan
sheet-help = Frågor? Ring oss
sheet-printed = Utskrivet
