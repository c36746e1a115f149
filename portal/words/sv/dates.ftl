### Datum, tider, tal och ordning. Namnen på månader och veckodagar kommer från CLDR.
### Platshållare: $weekday tisdag · $day 12 · $month januari (efter dag) · $month-alone januari (ensam)
### · $month-short jan · $month-number 1 · $year 2027.

# tisdag 12 januari
date-day = { $weekday } { $day } { $month }
# tisdag 12 januari 2027
date-day-year = { $weekday } { $day } { $month } { $year }
# 12 januari
date-date = { $day } { $month }
# 12 januari 2027
date-date-year = { $day } { $month } { $year }
# 12 jan
date-short = { $day } { $month-short }
# januari 2027
date-month-year = { $month-alone } { $year }

# Från en dag till en annan: 12 januari till 25 maj 2027
date-range = { $from } till { $to }
# Från ett klockslag till ett annat: 10:00 till 11:00
time-range = { $from } till{ "\u00A0" }{ $to }

duration-seconds = { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
}
duration-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}
duration-hours = { $hours ->
    [one] { $hours } timme
   *[other] { $hours } timmar
}
duration-hours-minutes = { $hours ->
    [one] { $minutes ->
        [one] { $hours } timme och { $minutes } minut
       *[other] { $hours } timme och { $minutes } minuter
    }
   *[other] { $minutes ->
        [one] { $hours } timmar och { $minutes } minut
       *[other] { $hours } timmar och { $minutes } minuter
    }
}

# Bokstävernas ordning i listor. Bokstäver som står ihop räknas som samma bokstav.
alphabet = a b c d e f g h i j k l m n o p q r s t u v w x yü z å äæ öø
