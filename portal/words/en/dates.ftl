### Dates, times, numbers and order. Names of months and weekdays come from CLDR.
### Placeables: $weekday Tuesday · $day 12 · $month January (after a day) · $month-alone January (on its own)
### · $month-short Jan · $month-number 1 · $year 2027.

# Tuesday 12 January
date-day = { $weekday } { $day } { $month }
# Tuesday 12 January 2027
date-day-year = { $weekday } { $day } { $month } { $year }
# 12 January
date-date = { $day } { $month }
# 12 January 2027
date-date-year = { $day } { $month } { $year }
# 12 Jan
date-short = { $day } { $month-short }
# January 2027
date-month-year = { $month-alone } { $year }

# From one day to another: 12 January to 25 May 2027
date-range = { $from } to { $to }
# From one time of day to another: 10:00 to 11:00
time-range = { $from } to{ "\u00A0" }{ $to }

duration-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
duration-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
duration-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
duration-hours-minutes = { $hours ->
    [one] { $minutes ->
        [one] { $hours } hour and { $minutes } minute
       *[other] { $hours } hour and { $minutes } minutes
    }
   *[other] { $minutes ->
        [one] { $hours } hours and { $minutes } minute
       *[other] { $hours } hours and { $minutes } minutes
    }
}

# The order of letters in lists. Letters that stand together count as the same letter.
alphabet = a b c d e f g h i j k l m n o p q r s t u v w x y z
