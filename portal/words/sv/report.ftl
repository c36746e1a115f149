# Rapporten om ett år, för redaktörer och den som betalar. Publiceras aldrig; finns bara på de språk som redaktörer har.

# $period är till exempel 1 januari till 31 december 2026.
report-title = Rapport { $period }
report-who = { $site }. Utgivare: { $publisher }
report-made = Gjord { $date }
report-not-over = Perioden är inte slut. Det som har varit räknas till och med { $today }. { $count ->
    [0] Inga fler tillfällen är planerade.
    [one] Ett tillfälle till är planerat.
   *[other] { $count } tillfällen till är planerade.
}

report-figures-heading = Det viktigaste
report-held = tillfällen genomförda
report-things = olika aktiviteter, kurser och föreläsningar
report-hours = timmar
report-cancelled = tillfällen inställda
report-moved = flyttade och genomförda
report-extra = extra tillfällen
report-planned = tillfällen planerade
report-filmed = föreläsningar filmade

# Rubriker över kolumner.
report-held-column = Genomförda
report-hours-column = Timmar
report-things-column = Antal olika
report-cancelled-column = Inställda
report-moved-column = Flyttade
report-extra-column = Extra
report-planned-column = Planerade
report-befell-column = Antal olika
report-all = Totalt
report-all-once = Totalt, varje tillfälle en gång

# Vad som står under tabellens rubrik.
report-caption = Antal tillfällen. Flyttade och extra ingår i genomförda. ”Antal olika” är hur många olika aktiviteter det gäller.
report-caption-overlapping = Antal tillfällen. Ett tillfälle kan räknas på flera rader, så raderna kan tillsammans bli mer än totalen.
report-caption-reason = Antal inställda tillfällen, och hur många olika aktiviteter det gäller.
report-caption-film = Dagen då filmen lades ut. Är den okänd står dagen då filmen spelades in.
report-caption-offered = Det som man kan gå till när man vill eller under öppettider. Det räknas inte som tillfällen.

report-area = Område
report-area-heading = Per område
report-unit = Enhet
report-unit-heading = Per enhet
report-kind = Form
report-kind-heading = Aktiviteter, kurser och föreläsningar
report-topic = Ämne
report-topic-heading = Per ämne
report-target-group = Målgrupp
report-target-group-heading = Per målgrupp
report-language = Språk
report-language-heading = Per språk
report-referral = Remiss eller recept
report-referral-heading = Remiss och recept
report-attendance = Plats
report-attendance-heading = På plats och på nätet
report-month = Månad
report-month-heading = Per månad
report-reason = Orsak
report-reason-heading = Varför tillfällen ställdes in
report-thing = Namn
report-thing-heading = Varje aktivitet, kurs och föreläsning
report-film-heading = Nya filmer
report-published = Dag
report-offered-heading = Det som inte har tider
report-days = Dagar i perioden
report-professionals-heading = För yrkesverksamma: nätverk och personaldagar

report-none-unit = Ingen av enheterna
report-none-topic = Inget ämne
report-none-target-group = Ingen särskild målgrupp
report-none-language = Inget språk angivet
report-none-referral = Utan remiss eller recept
report-none-reason = Ingen orsak angiven

report-rules-heading = Så har vi räknat
report-rule-day = Ett flyttat tillfälle räknas på sin nya dag. Ett inställt tillfälle räknas på den dag då det skulle ha varit.
report-rule-held = Ett tillfälle räknas som genomfört när dagen är här och det inte är inställt. Utkast räknas inte.
report-rule-hours = Timmar är tid från start till slut för genomförda tillfällen. De säger inget om hur många som kom.
report-rule-topic = Ett ämne räknas också i det bredare ämne som det hör till.
report-rule-language = Ett språk räknas när någon på plats talar det eller tolkar till det. Språk som bara går att beställa räknas inte.
report-rule-area = Ett tillfälle räknas i det område som ordnar det, också när det är på nätet.
