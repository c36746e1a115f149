### Scheman, som en människa säger dem: "Varje tisdag 12 januari till 25 maj, klockan 10 till 11."
### Varje mening är ett meddelande. Det som fylls i är redan färdigt: $date 2 februari eller torsdag 1 april · $days datum i rad,
### "2 och 9 februari" · $period 12 januari till 25 maj · $times klockan 10 till 11 · $time 10 · $venue en plats namn.
### $weeks är odd (udda veckor), even (jämna) eller all. $reasoned är yes när $reason finns: det som står efter "på grund av".
### $shape säger vad $days är: day (2 februari), days (2 och 9 februari, $count stycken), period (2 till 16 februari) eller
### mixed (2 till 16 och 30 mars).

# En hel timme: 10, inte 10:00.
schedule-hour = { $hour }
schedule-times = klockan{ "\u00A0" }{ $start } till{ "\u00A0" }{ $end }
schedule-from-to = klockan{ "\u00A0" }{ $start } till{ "\u00A0" }{ $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } klockan{ "\u00A0" }{ $time }
schedule-date-times = { $date } { $times }

# Listor av datum. En dags nummer: 12, i "12, 19 och 26 januari"
schedule-number = { $day }
# 12, 19 och 26 januari, eller: tisdag 12 och torsdag 14 januari
schedule-days-month = { $days } { $month }
# 12 och 19 januari och 9 februari 2027
schedule-dates-year = { $dates } { $year }
# Alla på samma veckodag: tisdagarna 12, 19 och 26 januari. $count är hur många
schedule-weekday-dates = { $day ->
    [monday] måndagarna
    [tuesday] tisdagarna
    [wednesday] onsdagarna
    [thursday] torsdagarna
    [friday] fredagarna
    [saturday] lördagarna
   *[sunday] söndagarna
} { $dates }
# tisdag 12, i "tisdag 12 och torsdag 14 januari"
schedule-weekday-number = { $weekday } { $number }
# tisdag 12 januari. $alone är datumet utan veckodag
schedule-weekday-date = { $date }
# Från och till i samma månad: 15 till 19 februari
schedule-period-month = { $from } till { $to }

schedule-every = { $day ->
    [monday] Varje måndag
    [tuesday] Varje tisdag
    [wednesday] Varje onsdag
    [thursday] Varje torsdag
    [friday] Varje fredag
    [saturday] Varje lördag
   *[sunday] Varje söndag
}
schedule-days = { $day ->
    [monday] måndagar
    [tuesday] tisdagar
    [wednesday] onsdagar
    [thursday] torsdagar
    [friday] fredagar
    [saturday] lördagar
   *[sunday] söndagar
}
# måndagar, onsdagar och fredagar. $count är hur många
schedule-days-list = { $days }
schedule-days-all = alla dagar
# måndag till fredag
schedule-days-span = { schedule-day-from } till { schedule-day-to }
schedule-day-from = { $from ->
    [monday] måndag
    [tuesday] tisdag
    [wednesday] onsdag
    [thursday] torsdag
    [friday] fredag
    [saturday] lördag
   *[sunday] söndag
}
schedule-day-to = { $to ->
    [monday] måndag
    [tuesday] tisdag
    [wednesday] onsdag
    [thursday] torsdag
    [friday] fredag
    [saturday] lördag
   *[sunday] söndag
}

schedule-weekly-one = { $weeks ->
    [odd] { schedule-every } i udda veckor, { $period }, { $times }.
    [even] { schedule-every } i jämna veckor, { $period }, { $times }.
   *[all] { schedule-every } { $period }, { $times }.
}
schedule-weekly-several = { $weeks ->
    [odd] { $days } i udda veckor, { $period }, { $times }.
    [even] { $days } i jämna veckor, { $period }, { $times }.
   *[all] { $days }, { $period }, { $times }.
}
# Flera tider: 12 januari till 25 maj: tisdagar klockan 10 till 11 och torsdagar klockan 13 till 14.
schedule-weekly-slots = { $weeks ->
    [odd] Udda veckor { $period }: { $slots }.
    [even] Jämna veckor { $period }: { $slots }.
   *[all] { $period }: { $slots }.
}
schedule-slot = { $days } { $times }
schedule-dates = { $dates }.
schedule-sessions-weekly = { $count ->
    [one] { $count } träff, { $days } { $period }, { $times }.
   *[other] { $count } träffar, { $days } { $period }, { $times }.
}
schedule-sessions-dates = { $count ->
    [one] { $count } träff: { $dates }.
   *[other] { $count } träffar: { $dates }.
}
schedule-always = Alltid öppet.
schedule-open = Öppet { $hours }.
schedule-open-period = Öppet { $period }: { $hours }.
schedule-open-from = Öppet från { $date }: { $hours }.
schedule-open-until = Öppet till och med { $date }: { $hours }.

schedule-paused = Inte { $days }.
schedule-closed-days = Stängt { $days }.

# Slutet på en mening, med ett skäl eller tomt.
schedule-because = { $reasoned ->
    [yes] { " " }på grund av { $reason }
   *[no] { "" }
}
schedule-cancelled = Inställt { $days }{ schedule-because }.
schedule-closed = Stängt { $days }{ schedule-because }.
schedule-closed-instead = Stängt { $days }{ schedule-because }. Gå i stället till { $venue }.
# $to torsdag 1 april; eller veckodagens kod $to-day och datumet för sig, $to-date
schedule-moved-day = Flyttat från { $date } till { $to } klockan{ "\u00A0" }{ $time }{ schedule-because }.
schedule-moved-day-venue = Flyttat från { $date } till { $to } klockan{ "\u00A0" }{ $time }{ schedule-because }. Ny plats: { $venue }.
schedule-moved-time = Ny tid { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = Ny tid och plats { $date }{ schedule-because }: { $times }, { $venue }.
schedule-moved-venue = Ny plats { $days }{ schedule-because }: { $venue }.
schedule-extra = Extra träff { $date } { $times }.
schedule-extra-venue = Extra träff { $date } { $times }. Plats: { $venue }.
# Efter de ändringar som står. $count till, den första $date.
schedule-later = { $count ->
    [one] Senare kommer { $count } ändring till, { $date }. Alla datum finns i kalendern.
   *[other] Senare kommer { $count } ändringar till, den första { $date }. Alla datum finns i kalendern.
}
