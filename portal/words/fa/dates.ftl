### تاریخ، ساعت، عدد و ترتیب حروف. نام ماه‌ها و روزها از CLDR می‌آید.
### $weekday سه‌شنبه · $day 12 · $month-alone ژانویه · $month-short ژانویه · $month-number 1 · $year 2027

# سه‌شنبه 12 ژانویه
date-day = { $weekday } { $day } { $month-alone }
# سه‌شنبه 12 ژانویه 2027
date-day-year = { $weekday } { $day } { $month-alone } { $year }
# 12 ژانویه
date-date = { $day } { $month-alone }
# 12 ژانویه 2027
date-date-year = { $day } { $month-alone } { $year }
# 12 ژانویه
date-short = { $day } { $month-short }
# ژانویه 2027
date-month-year = { $month-alone } { $year }

# از روزی تا روزی: از 12 ژانویه تا 25 مه 2027
date-range = از { $from } تا { $to }
# از ساعتی تا ساعتی: از 10:00 تا 11:00
time-range = از{ "\u00A0" }{ $from } تا{ "\u00A0" }{ $to }

duration-seconds = { $seconds ->
    [one] { $seconds } ثانیه
   *[other] { $seconds } ثانیه
}
duration-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
}
duration-hours = { $hours ->
    [one] { $hours } ساعت
   *[other] { $hours } ساعت
}
duration-hours-minutes = { $hours ->
    [one] { $hours } ساعت و { $minutes } دقیقه
   *[other] { $hours } ساعت و { $minutes } دقیقه
}

# ترتیب حروف در فهرست‌ها. حروفی که کنار هم نوشته شده‌اند یک حرف به شمار می‌آیند.
alphabet = آ اٱ ءأؤإئ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق کك گ ل م ن و هةۀە یيى
