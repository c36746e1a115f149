### Aikataulut niin kuin ihminen ne sanoo: "Tiistaisin 12. tammikuuta – 25. toukokuuta kello 10–11."
### Jokainen lause on yksi viesti. $date 2. helmikuuta tai torstai 1. huhtikuuta (perusmuodossa) · $days päivämääriä peräkkäin
### · $period 12. tammikuuta – 25. toukokuuta · $times kello 10–11 · $time 10 · $venue paikan nimi.
### $weeks on odd (parittomat viikot), even (parilliset) tai all. $reasoned on yes, kun $reason on annettu: sanan "vuoksi" edellä, genetiivissä.

# Tasatunti: 10, ei 10:00.
schedule-hour = { $hour }
schedule-times = kello { $start }–{ $end }
schedule-from-to = kello { $start }–{ $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } kello { $time }
schedule-date-times = { $date } { $times }
schedule-every = { $day ->
    [monday] Maanantaisin
    [tuesday] Tiistaisin
    [wednesday] Keskiviikkoisin
    [thursday] Torstaisin
    [friday] Perjantaisin
    [saturday] Lauantaisin
   *[sunday] Sunnuntaisin
}
schedule-days = { $day ->
    [monday] maanantaisin
    [tuesday] tiistaisin
    [wednesday] keskiviikkoisin
    [thursday] torstaisin
    [friday] perjantaisin
    [saturday] lauantaisin
   *[sunday] sunnuntaisin
}
schedule-days-all = joka päivä
# maanantaista perjantaihin
schedule-days-span = { schedule-day-from } { schedule-day-to }
schedule-day-from = { $from ->
    [monday] maanantaista
    [tuesday] tiistaista
    [wednesday] keskiviikosta
    [thursday] torstaista
    [friday] perjantaista
    [saturday] lauantaista
   *[sunday] sunnuntaista
}
schedule-day-to = { $to ->
    [monday] maanantaihin
    [tuesday] tiistaihin
    [wednesday] keskiviikkoon
    [thursday] torstaihin
    [friday] perjantaihin
    [saturday] lauantaihin
   *[sunday] sunnuntaihin
}

schedule-weekly-one = { $weeks ->
    [odd] { schedule-every } parittomilla viikoilla { $period } { $times }.
    [even] { schedule-every } parillisilla viikoilla { $period } { $times }.
   *[all] { schedule-every } { $period } { $times }.
}
schedule-weekly-several = { $weeks ->
    [odd] { $days } parittomilla viikoilla, { $period }, { $times }.
    [even] { $days } parillisilla viikoilla, { $period }, { $times }.
   *[all] { $days }, { $period }, { $times }.
}
schedule-weekly-slots = { $weeks ->
    [odd] Parittomilla viikoilla { $period }: { $slots }.
    [even] Parillisilla viikoilla { $period }: { $slots }.
   *[all] { $period }: { $slots }.
}
schedule-slot = { $days } { $times }
schedule-dates = { $dates }.
schedule-sessions-weekly = { $count ->
    [one] { $count } kerta, { schedule-days } { $period } { $times }.
   *[other] { $count } kertaa, { schedule-days } { $period } { $times }.
}
schedule-sessions-dates = { $count ->
    [one] { $count } kerta: { $dates }.
   *[other] { $count } kertaa: { $dates }.
}
schedule-always = Aina avoinna.
schedule-open = Avoinna { $hours }.
schedule-open-period = Avoinna { $period }: { $hours }.
schedule-open-from = Avoinna { $date } alkaen: { $hours }.
schedule-open-until = Avoinna { $date } asti: { $hours }.

schedule-paused = Ei { $days }.
schedule-closed-days = Suljettu { $days }.

# Lauseen loppu: syy tai ei mitään.
schedule-because = { $reasoned ->
    [yes] { " " }{ $reason } vuoksi
   *[no] { "" }
}
schedule-cancelled = Peruttu { $days }{ schedule-because }.
schedule-closed = Suljettu { $days }{ schedule-because }.
schedule-closed-instead = Suljettu { $days }{ schedule-because }. Korvaava paikka: { $venue }.
schedule-moved-day = Siirretty: { $date }{ schedule-because }. Uusi aika: { $to } kello { $time }.
schedule-moved-day-venue = Siirretty: { $date }{ schedule-because }. Uusi aika ja paikka: { $to } kello { $time }, { $venue }.
schedule-moved-time = Uusi kellonaika { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = Uusi kellonaika ja paikka { $date }{ schedule-because }: { $times }, { $venue }.
schedule-moved-venue = Eri paikka { $days }{ schedule-because }: { $venue }.
schedule-extra = Ylimääräinen kerta: { $date } { $times }.
schedule-extra-venue = Ylimääräinen kerta: { $date } { $times }. Paikka: { $venue }.
