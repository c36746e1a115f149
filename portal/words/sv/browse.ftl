### Hitta utan att söka: välj ämne, område, dag, språk och annat.
### $name, $first och $second är något man har valt: "Sömn", "Centrum".

# Länkens text i menyn och i raden som visar var man är.
browse-link = Hitta något
browse-title = Hitta något som passar dig
browse-intro = Välj vad du vill göra, var och när. Siffran säger hur många förslag som finns.
# Sidans titel, och en mening som beskriver den för sökmotorer.
browse-of = Hitta: { $name }
browse-summary = Förslag på vad du kan göra: { $name }.
# Två val på en gång.
browse-both = { $first }, { $second }
browse-count = { $count ->
    [one] { $count } förslag
   *[other] { $count } förslag
}
# Knappen som visar det som passar alla val.
browse-show = { $count ->
    [one] Visa { $count } förslag
   *[other] Visa { $count } förslag
}
browse-results = Förslag
# Ovanför länkar till färre förslag, och till andra val i stället.
browse-also = Välj också
browse-other = Välj något annat
browse-chosen = Du har valt
browse-all-link = Visa alla val
browse-combine-link = Välj flera saker på en gång
browse-form = Välj vad, var och när
browse-none = Just nu finns det inget här. Ring oss, så hjälper vi dig att hitta något.
browse-none-fits = Inget passar alla val. Ta bort ett val, eller titta på ett av dem för sig.

filter-weekday = Vilken dag?
filter-time = Vilken tid på dagen?
filter-language = På vilket språk?
filter-setting = Inne, ute eller på nätet?
filter-access = Vad behöver finnas på platsen?
filter-referral = På recept
