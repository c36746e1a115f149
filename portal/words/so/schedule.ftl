### Jadwallada sida qof u sheego: "Talaado kasta, 12 Jannaayo ilaa 25 Maayo, 10:00 ilaa 11:00."
### Weedh kastaa waa hal farriin. $date taariikh · $days taariikho is xiga · $period taariikh ilaa taariikh · $times saacad ilaa
### saacad · $time saacad · $venue magaca goobta. $weeks: odd (toddobaadyada kisiga ah), even (dhabanka ah), all.
### $reasoned waa yes marka uu jiro $reason: wixii ka horreeya "awgeed". $shape waa qaabka $days: day (hal maalin), period
### (maalin ilaa maalin), days (maalmo, tiradoodu waa $count) ama mixed (isku dhaf).

schedule-hour = { $time }
schedule-times = { $start } ilaa{ "\u00A0" }{ $end }
schedule-from-to = { $start } ilaa{ "\u00A0" }{ $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } saacadda{ "\u00A0" }{ $time }
schedule-date-times = { $date }, { $times }

# Liisaska taariikhaha. Tirada maalinta: 12, sida "12, 19 iyo 26 Jannaayo"
schedule-number = { $day }
# 12, 19 iyo 26 Jannaayo, ama: Talaado 12 iyo Khamiis 14 Jannaayo
schedule-days-month = { $days } { $month-alone }
schedule-dates-year = { $dates } { $year }
# Dhammaan isla maalin: Talaado 12, 19 iyo 26 Jannaayo
schedule-weekday-dates = { schedule-days } { $dates }
schedule-weekday-number = { $weekday } { $number }
schedule-weekday-date = { $date }
# Isla bisha: 15 ilaa 19 Febraayo
schedule-period-month = { $from } ilaa { $to }

schedule-every = { $day ->
    [monday] Isniin kasta
    [tuesday] Talaado kasta
    [wednesday] Arbaco kasta
    [thursday] Khamiis kasta
    [friday] Jimco kasta
    [saturday] Sabti kasta
   *[sunday] Axad kasta
}
schedule-days = { $day ->
    [monday] Isniin
    [tuesday] Talaado
    [wednesday] Arbaco
    [thursday] Khamiis
    [friday] Jimco
    [saturday] Sabti
   *[sunday] Axad
}
# Isniin, Arbaco iyo Jimco kasta
schedule-days-list = { $days } kasta
schedule-days-all = maalin kasta
# Isniin ilaa Jimco
schedule-days-span = { schedule-day-from } ilaa { schedule-day-to }
schedule-day-from = { $from ->
    [monday] Isniin
    [tuesday] Talaado
    [wednesday] Arbaco
    [thursday] Khamiis
    [friday] Jimco
    [saturday] Sabti
   *[sunday] Axad
}
schedule-day-to = { $to ->
    [monday] Isniin
    [tuesday] Talaado
    [wednesday] Arbaco
    [thursday] Khamiis
    [friday] Jimco
    [saturday] Sabti
   *[sunday] Axad
}

schedule-weekly-one = { $weeks ->
    [odd] { schedule-every } toddobaadyada kisiga ah, { $period }, { $times }.
    [even] { schedule-every } toddobaadyada dhabanka ah, { $period }, { $times }.
   *[all] { schedule-every }, { $period }, { $times }.
}
schedule-weekly-several = { $weeks ->
    [odd] { $days } toddobaadyada kisiga ah, { $period }, { $times }.
    [even] { $days } toddobaadyada dhabanka ah, { $period }, { $times }.
   *[all] { $days }, { $period }, { $times }.
}
schedule-weekly-slots = { $weeks ->
    [odd] Toddobaadyada kisiga ah, { $period }: { $slots }.
    [even] Toddobaadyada dhabanka ah, { $period }: { $slots }.
   *[all] { $period }: { $slots }.
}
schedule-slot = { $days } { $times }
schedule-dates = { $dates }.
schedule-sessions-weekly = { $count ->
    [one] { $count } kulan, { $days }, { $period }, { $times }.
   *[other] { $count } kulan, { $days }, { $period }, { $times }.
}
schedule-sessions-dates = { $count ->
    [one] { $count } kulan: { $dates }.
   *[other] { $count } kulan: { $dates }.
}
schedule-always = Mar walba waa furan.
schedule-open = Waa furan { $hours }.
schedule-open-period = Waa furan { $period }: { $hours }.
schedule-open-from = Waa furan laga bilaabo { $date }: { $hours }.
schedule-open-until = Waa furan ilaa { $date }: { $hours }.

schedule-paused = Kulan ma jiro { $days }.
schedule-closed-days = Waa xiran { $days }.

# Dhammaadka weedha: sabab ama waxba.
schedule-because = { $reasoned ->
    [yes] , { $reason } awgeed
   *[no] { "" }
}
schedule-cancelled = { $shape ->
    [day] Kulanka { $days } waa la baajiyay{ schedule-because }.
   *[days] Kulannada { $days } waa la baajiyay{ schedule-because }.
}
schedule-closed = Waa xiran { $days }{ schedule-because }.
schedule-closed-instead = Waa xiran { $days }{ schedule-because }. Goobta beddelka ah: { $venue }.
schedule-moved-day = Kulanka { $date } waxaa loo raray { $to } saacadda{ "\u00A0" }{ $time }{ schedule-because }.
schedule-moved-day-venue = Kulanka { $date } waxaa loo raray { $to } saacadda{ "\u00A0" }{ $time }{ schedule-because }. Goobta cusub: { $venue }.
schedule-moved-time = Waqti cusub { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = Waqti iyo goob cusub { $date }{ schedule-because }: { $times }, { $venue }.
schedule-moved-venue = Goob cusub { $days }{ schedule-because }: { $venue }.
schedule-extra = Kulan dheeraad ah: { $date }, { $times }.
schedule-extra-venue = Kulan dheeraad ah: { $date }, { $times }. Goobta: { $venue }.
# Isbeddellada la sheegay kaddib: $count kale, kan ugu horreeya waa $date.
schedule-later = { $count ->
    [one] Waxaa jira { $count } isbeddel oo kale oo dambe: { $date }. Dhammaan taariikhuhu waxay ku jiraan kalandarka.
   *[other] Waxaa jira { $count } isbeddel oo kale oo dambe, kan ugu horreeya waa { $date }. Dhammaan taariikhuhu waxay ku jiraan kalandarka.
}
