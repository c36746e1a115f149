### Kortet att visa upp: läsarens språk och svenska bredvid varandra, i stor skrift. Den som läser håller fram det för en
### chaufför eller i en reception. Meningarna sägs av läsaren själv: jag.

# Länken på en aktivitets sida.
show-action = Öppna ett kort att visa upp
show-title = Visa det här kortet
show-intro = Visa kortet för den som kör bussen eller sitter i receptionen.
# Två språk. $language är svenska: "svenska".
show-intro-both = Visa kortet för den som kör bussen eller sitter i receptionen. Samma sak står på { $language }.
show-summary = { $name }: ett kort att visa upp för att hitta dit.
show-ask = Jag vill gå hit. Kan du hjälpa mig att hitta?
# När man deltar hemifrån.
show-ask-online = Jag vill vara med på det här. Kan du hjälpa mig?
# $language är läsarens språk: "arabiska".
show-language = Mitt språk är { $language }.
show-back = Tillbaka till sidan
show-scan = Rikta telefonens kamera mot rutan, så öppnas sidan.
