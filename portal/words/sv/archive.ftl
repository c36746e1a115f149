### Filmarkivet och sidan för den som talar teckenspråk.

films-title = Filmer
films-intro = Se våra föreläsningar hemma, när du vill. Välj ämne, år eller språk på texten.
films-choose = Välj ämne, år eller språk på texten
# $name är det man har valt: "Sömn", "2026", "Arabiska".
films-of = Filmer: { $name }
films-summary = Filmer om hälsa som du kan se hemma: { $name }.
films-count = { $count ->
    [one] { $count } film
   *[other] { $count } filmer
}
films-show = { $count ->
    [one] Visa { $count } film
   *[other] Visa { $count } filmer
}
films-results = Filmer
films-all-link = Visa alla filmer

# Frågor som filmer väljs efter. Texten är den som står under bilden.
filter-year = Från vilket år?
filter-captions = Text på vilket språk?
filter-sign = Med teckenspråk?
filter-sign-yes = Med teckenspråk

# Länken som står på varje sida, bredvid språken, med en bild av två händer.
sign-link = Teckenspråk
# Under rubriken, när ingen har skrivit något eget.
sign-intro = Filmer och träffar på teckenspråk.
sign-films-heading = Filmer med teckenspråk
sign-films-none = Just nu finns det ingen film med teckenspråk.
sign-films-link = Visa alla filmer med teckenspråk
sign-dates-heading = Här finns tolk
sign-dates-text = Till de här träffarna kommer en tolk. Du behöver inte beställa.
sign-dates-none = Just nu finns det ingen träff med tolk. Skriv till oss om du vill komma till något, så försöker vi ordna tolk.
sign-contact-heading = Skriv till oss
sign-contact-text = Du behöver inte ringa. Skicka ett sms eller ett mejl. Skriv inget om din hälsa.
