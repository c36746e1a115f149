### Taariikhda, saacadaha, tirooyinka iyo kala horraynta. Magacyada bilaha iyo maalmaha waxay ka yimaadaan CLDR.
### Meelaha: $weekday Talaado · $day 12 · $month-alone Jannaayo · $month-short Jan · $month-number 1 · $year 2027.

# Talaado 12 Jannaayo
date-day = { $weekday } { $day } { $month-alone }
# Talaado 12 Jannaayo 2027
date-day-year = { $weekday } { $day } { $month-alone } { $year }
# 12 Jannaayo
date-date = { $day } { $month-alone }
# 12 Jannaayo 2027
date-date-year = { $day } { $month-alone } { $year }
# 12 Jan
date-short = { $day } { $month-short }
# Jannaayo 2027
date-month-year = { $month-alone } { $year }

# Laga bilaabo maalin ilaa mid kale: 12 Jannaayo ilaa 25 Maayo 2027
date-range = { $from } ilaa { $to }
# Laga bilaabo saacad ilaa mid kale: 10:00 ilaa 11:00
time-range = { $from } ilaa{ "\u00A0" }{ $to }

duration-seconds = { $seconds ->
    [one] { $seconds } ilbiriqsi
   *[other] { $seconds } ilbiriqsi
}
duration-minutes = { $minutes ->
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqo
}
duration-hours = { $hours ->
    [one] { $hours } saac
   *[other] { $hours } saacadood
}
duration-hours-minutes = { $hours ->
    [one] { $hours } saac iyo { $minutes } daqiiqo
   *[other] { $hours } saacadood iyo { $minutes } daqiiqo
}

# Kala horraynta xarfaha ee liisaska. Xarfaha isku dhegan waxaa loo tiriyaa hal xaraf.
alphabet = a b c d e f g h i j k l m n o p q r s t u v w x y z
