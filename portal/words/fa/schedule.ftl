### برنامه‌ها همان‌طور که مردم می‌گویند: «هر سه‌شنبه از 12 ژانویه تا 25 مه، از 10:00 تا 11:00.»
### هر جمله یک پیام است. $date تاریخ · $days چند تاریخ · $period از تاریخی تا تاریخی · $times از ساعتی تا ساعتی · $time ساعت
### · $venue نام مکان. $weeks: odd (هفته‌های فرد)، even (هفته‌های زوج)، all. اگر دلیلی باشد $reasoned برابر yes است و $reason پس از «به دلیل» می‌آید.
### $shape شکل $days است: day (یک روز)، days (چند روز، به شمار $count)، period (از روزی تا روزی) یا mixed (آمیخته).

schedule-hour = { $time }
schedule-times = از{ "\u00A0" }{ $start } تا{ "\u00A0" }{ $end }
schedule-from-to = از{ "\u00A0" }{ $start } تا{ "\u00A0" }{ $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } ساعت{ "\u00A0" }{ $time }
schedule-date-times = { $date } { $times }

# فهرست تاریخ‌ها. شمارهٔ روز در «12، 19 و 26 ژانویه»
schedule-number = { $day }
# 12، 19 و 26 ژانویه، یا: سه‌شنبه 12 و پنجشنبه 14 ژانویه
schedule-days-month = { $days } { $month-alone }
schedule-dates-year = { $dates } { $year }
# همه در یک روز هفته: سه‌شنبه‌های 12، 19 و 26 ژانویه
schedule-weekday-dates = { $day ->
    [monday] دوشنبه‌های
    [tuesday] سه‌شنبه‌های
    [wednesday] چهارشنبه‌های
    [thursday] پنجشنبه‌های
    [friday] جمعه‌های
    [saturday] شنبه‌های
   *[sunday] یکشنبه‌های
} { $dates }
schedule-weekday-number = { $weekday } { $number }
schedule-weekday-date = { $date }
# در یک ماه: از 15 تا 19 فوریه
schedule-period-month = از { $from } تا { $to }

schedule-every = { $day ->
    [monday] هر دوشنبه
    [tuesday] هر سه‌شنبه
    [wednesday] هر چهارشنبه
    [thursday] هر پنجشنبه
    [friday] هر جمعه
    [saturday] هر شنبه
   *[sunday] هر یکشنبه
}
schedule-days = { $day ->
    [monday] دوشنبه‌ها
    [tuesday] سه‌شنبه‌ها
    [wednesday] چهارشنبه‌ها
    [thursday] پنجشنبه‌ها
    [friday] جمعه‌ها
    [saturday] شنبه‌ها
   *[sunday] یکشنبه‌ها
}
# دوشنبه‌ها، چهارشنبه‌ها و جمعه‌ها
schedule-days-list = { $days }
schedule-days-all = هر روز
# از دوشنبه تا جمعه
schedule-days-span = از { schedule-day-from } تا { schedule-day-to }
schedule-day-from = { $from ->
    [monday] دوشنبه
    [tuesday] سه‌شنبه
    [wednesday] چهارشنبه
    [thursday] پنجشنبه
    [friday] جمعه
    [saturday] شنبه
   *[sunday] یکشنبه
}
schedule-day-to = { $to ->
    [monday] دوشنبه
    [tuesday] سه‌شنبه
    [wednesday] چهارشنبه
    [thursday] پنجشنبه
    [friday] جمعه
    [saturday] شنبه
   *[sunday] یکشنبه
}

schedule-weekly-one = { $weeks ->
    [odd] { schedule-every } در هفته‌های فرد، { $period }، { $times }.
    [even] { schedule-every } در هفته‌های زوج، { $period }، { $times }.
   *[all] { schedule-every } { $period }، { $times }.
}
schedule-weekly-several = { $weeks ->
    [odd] { $days } در هفته‌های فرد، { $period }، { $times }.
    [even] { $days } در هفته‌های زوج، { $period }، { $times }.
   *[all] { $days }، { $period }، { $times }.
}
schedule-weekly-slots = { $weeks ->
    [odd] هفته‌های فرد { $period }: { $slots }.
    [even] هفته‌های زوج { $period }: { $slots }.
   *[all] { $period }: { $slots }.
}
schedule-slot = { $days } { $times }
schedule-dates = { $dates }.
schedule-sessions-weekly = { $count ->
    [one] { $count } جلسه، { $days } { $period }، { $times }.
   *[other] { $count } جلسه، { $days } { $period }، { $times }.
}
schedule-sessions-dates = { $count ->
    [one] { $count } جلسه: { $dates }.
   *[other] { $count } جلسه: { $dates }.
}
schedule-always = همیشه باز است.
schedule-open = { $hours } باز است.
schedule-open-period = { $period } باز است: { $hours }.
schedule-open-from = از { $date } باز است: { $hours }.
schedule-open-until = تا { $date } باز است: { $hours }.

schedule-paused = { $days } برگزار نمی‌شود.
schedule-closed-days = { $days } بسته است.

# بخشی از جمله: دلیل، یا هیچ.
schedule-because = { $reasoned ->
    [yes] { " " }به دلیل { $reason }
   *[no] { "" }
}
schedule-cancelled = { $shape ->
    [day] جلسهٔ { $days }{ schedule-because } لغو شد.
    [period] جلسه‌ها { $days }{ schedule-because } لغو شد.
    [days] جلسه‌های { $days }{ schedule-because } لغو شد.
   *[mixed] جلسه‌های این روزها{ schedule-because } لغو شد: { $days }.
}
schedule-closed = { $days }{ schedule-because } بسته است.
schedule-closed-instead = { $days }{ schedule-because } بسته است. مکان جایگزین: { $venue }.
schedule-moved-day = جلسهٔ { $date }{ schedule-because } به { $to } ساعت{ "\u00A0" }{ $time } منتقل شد.
schedule-moved-day-venue = جلسهٔ { $date }{ schedule-because } به { $to } ساعت{ "\u00A0" }{ $time } منتقل شد. مکان جدید: { $venue }.
schedule-moved-time = ساعت جدید در { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = ساعت و مکان جدید در { $date }{ schedule-because }: { $times }، { $venue }.
schedule-moved-venue = { $days }{ schedule-because } در مکان دیگری برگزار می‌شود: { $venue }.
schedule-extra = جلسهٔ اضافه: { $date } { $times }.
schedule-extra-venue = جلسهٔ اضافه: { $date } { $times }. مکان: { $venue }.
# پس از تغییرهایی که گفته شد: $count تغییر دیگر، اولین آن‌ها $date.
schedule-later = { $count ->
    [one] { $count } تغییر دیگر هم بعداً هست: { $date }. همهٔ تاریخ‌ها در تقویم است.
   *[other] { $count } تغییر دیگر هم بعداً هست که اولین آن‌ها { $date } است. همهٔ تاریخ‌ها در تقویم است.
}
