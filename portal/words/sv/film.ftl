# The page of a film. What stands in the lists of films, and the lines of facts, is in pages.ftl.
# What a screen reader calls the player.
film-player = Film: { $title }, { $length }
# What a screen reader is told of the picture that is shown before the film plays. $words is the picture described.
film-poster = Bilden före filmen: { $words }
# Only where there are no scripts: captions are then chosen in the browser's own menu, which has many looks.
film-captions-how = Vill du ha text? Välj den i filmens egen meny, ofta en knapp med CC eller tre prickar.
# Above buttons with the names of languages, and the last of those buttons.
film-captions-heading = Text i filmen
film-captions-none = Ingen text
# Stands beside the version that is in the player now.
film-now = Visas nu
film-broken = Filmen går inte att spela här. Du kan hämta den och öppna den i ett annat program.
film-open = Öppna filmen
# To keep the film, or to see it without a connection.
film-file = Hämta filmen
film-file-size = Hämta filmen ({ $size })
film-megabytes = { $size } MB
film-transcript-heading = Det som sägs i filmen
# In a language that is not the page's.
film-transcript-other = Texten finns bara på { $language }.
# Read aloud of a link that shows only the time. $time is minutes and seconds: 1:15.
film-play-from = Spela från { $time }
film-review-old = Filmen spelades in { $recorded }. Vi gick igenom den { $date }. Något kan ha ändrats sedan dess. Ring gärna och fråga.
# At the top of the page of a lecture that has been held and filmed, before a link to the film.
film-instead = Det här har varit, men du kan se det som film.
