### Päivämäärät, kellonajat, luvut ja aakkosjärjestys. Kuukausien ja viikonpäivien nimet tulevat CLDR:stä.
### Paikat: $weekday tiistai · $day 12 · $month tammikuuta (päivän jälkeen) · $month-alone tammikuu (yksin)
### · $month-short tammi · $month-number 1 · $year 2027.

# tiistai 12. tammikuuta
date-day = { $weekday } { $day }. { $month }
# tiistai 12. tammikuuta 2027
date-day-year = { $weekday } { $day }. { $month } { $year }
# 12. tammikuuta
date-date = { $day }. { $month }
# 12. tammikuuta 2027
date-date-year = { $day }. { $month } { $year }
# 12.1.
date-short = { $day }.{ $month-number }.
# tammikuu 2027
date-month-year = { $month-alone } { $year }

# Päivästä toiseen. Viiva, sillä päivämäärät eivät taivu: 12. tammikuuta – 25. toukokuuta 2027
date-range = { $from }{ "\u00A0" }– { $to }
# Kellonajasta toiseen: kello 10:00–11:00
time-range = kello{ "\u00A0" }{ $from }–{ $to }

duration-seconds = { $seconds ->
    [one] { $seconds } sekunti
   *[other] { $seconds } sekuntia
}
duration-minutes = { $minutes ->
    [one] { $minutes } minuutti
   *[other] { $minutes } minuuttia
}
duration-hours = { $hours ->
    [one] { $hours } tunti
   *[other] { $hours } tuntia
}
duration-hours-minutes = { $hours ->
    [one] { $minutes ->
        [one] { $hours } tunti ja { $minutes } minuutti
       *[other] { $hours } tunti ja { $minutes } minuuttia
    }
   *[other] { $minutes ->
        [one] { $hours } tuntia ja { $minutes } minuutti
       *[other] { $hours } tuntia ja { $minutes } minuuttia
    }
}

# Kirjainten järjestys luetteloissa. Yhdessä olevat kirjaimet lasketaan samaksi kirjaimeksi.
alphabet = a b c d e f g h i j k l m n o p q r s t u v w x yü z å äæ öø
