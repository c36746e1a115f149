### Aikataulut niin kuin ihminen ne sanoo: "Tiistaisin 12. tammikuuta – 25. toukokuuta kello 10–11."
### Jokainen lause on yksi viesti. $date 2. helmikuuta · $days päivämääriä peräkkäin, "2. ja 9. helmikuuta"
### · $period 12. tammikuuta – 25. toukokuuta · $times kello 10–11 · $time 10 · $venue paikan nimi.
### $weeks on odd (parittomat viikot), even (parilliset) tai all. $reasoned on yes, kun $reason on annettu: sanan "vuoksi" edellä, genetiivissä.
### $shape kertoo, mitä $days on: day (yksi päivä), days (päiviä, $count kappaletta), period (päivästä toiseen) tai mixed.

# Tasatunti: 10, ei 10:00.
schedule-hour = { $hour }
schedule-times = kello{ "\u00A0" }{ $start }–{ $end }
schedule-from-to = kello{ "\u00A0" }{ $start }–{ $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } kello{ "\u00A0" }{ $time }
schedule-date-times = { $date } { $times }

# Päivien luettelot. Päivän numero: 12., kuten "12., 19. ja 26. tammikuuta"
schedule-number = { $day }.
# 12., 19. ja 26. tammikuuta, tai: tiistaina 12. ja torstaina 14. tammikuuta
schedule-days-month = { $days } { $month }
schedule-dates-year = { $dates } { $year }
# Kaikki samana viikonpäivänä: tiistaisin 12., 19. ja 26. tammikuuta
schedule-weekday-dates = { schedule-days } { $dates }
# tiistaina 12.
schedule-weekday-number = { schedule-on } { $number }
# tiistaina 12. tammikuuta
schedule-weekday-date = { schedule-on } { $alone }
# Samassa kuussa: 15.–19. helmikuuta
schedule-period-month = { $from }–{ $to }

schedule-on = { $day ->
    [monday] maanantaina
    [tuesday] tiistaina
    [wednesday] keskiviikkona
    [thursday] torstaina
    [friday] perjantaina
    [saturday] lauantaina
   *[sunday] sunnuntaina
}
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
# maanantaisin, keskiviikkoisin ja perjantaisin
schedule-days-list = { $days }
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
# torstaille: minne siirretään
schedule-moved-onto = { $to-day ->
    [monday] maanantaille
    [tuesday] tiistaille
    [wednesday] keskiviikolle
    [thursday] torstaille
    [friday] perjantaille
    [saturday] lauantaille
   *[sunday] sunnuntaille
}

schedule-weekly-one = { $weeks ->
    [odd] { schedule-every } parittomilla viikoilla { $period } { $times }.
    [even] { schedule-every } parillisilla viikoilla { $period } { $times }.
   *[all] { schedule-every } { $period } { $times }.
}
schedule-weekly-several = { $weeks ->
    [odd] { $days } parittomilla viikoilla { $period } { $times }.
    [even] { $days } parillisilla viikoilla { $period } { $times }.
   *[all] { $days } { $period } { $times }.
}
schedule-weekly-slots = { $weeks ->
    [odd] Parittomilla viikoilla { $period }: { $slots }.
    [even] Parillisilla viikoilla { $period }: { $slots }.
   *[all] { $period }: { $slots }.
}
schedule-slot = { $days } { $times }
schedule-dates = { $dates }.
schedule-sessions-weekly = { $count ->
    [one] { $count } kerta, { $days } { $period } { $times }.
   *[other] { $count } kertaa, { $days } { $period } { $times }.
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
schedule-moved-day = Kerta { $date } on siirretty { schedule-moved-onto } { $to-date } kello{ "\u00A0" }{ $time }{ schedule-because }.
schedule-moved-day-venue = Kerta { $date } on siirretty { schedule-moved-onto } { $to-date } kello{ "\u00A0" }{ $time }{ schedule-because }. Uusi paikka: { $venue }.
schedule-moved-time = Uusi kellonaika { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = Uusi kellonaika ja paikka { $date }{ schedule-because }: { $times }, { $venue }.
schedule-moved-venue = Uusi paikka { $days }{ schedule-because }: { $venue }.
schedule-extra = Ylimääräinen kerta { $date } { $times }.
schedule-extra-venue = Ylimääräinen kerta { $date } { $times }. Paikka: { $venue }.
# Kerrottujen muutosten jälkeen: vielä $count, ensimmäinen $date.
schedule-later = { $count ->
    [one] Myöhemmin vielä { $count } muutos, { $date }. Kaikki päivät ovat kalenterissa.
   *[other] Myöhemmin vielä { $count } muutosta, ensimmäinen { $date }. Kaikki päivät ovat kalenterissa.
}
