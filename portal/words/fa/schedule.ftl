### برنامه‌ها همان‌طور که مردم می‌گویند: «هر سه‌شنبه از 12 ژانویه تا 25 مه، از 10:00 تا 11:00.»
### هر جمله یک پیام است. $date تاریخ · $days چند تاریخ · $period از تاریخی تا تاریخی · $times از ساعتی تا ساعتی · $time ساعت
### · $venue نام مکان. $weeks: odd (هفته‌های فرد)، even (هفته‌های زوج)، all. اگر دلیلی باشد $reasoned برابر yes است و $reason پس از «به دلیل» می‌آید.

schedule-hour = { $time }
schedule-times = از { $start } تا { $end }
schedule-from-to = از { $start } تا { $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } ساعت { $time }
schedule-date-times = { $date } { $times }
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
    [one] { $count } جلسه، { schedule-days } { $period }، { $times }.
   *[other] { $count } جلسه، { schedule-days } { $period }، { $times }.
}
schedule-sessions-dates = { $count ->
    [one] { $count } جلسه: { $dates }.
   *[other] { $count } جلسه: { $dates }.
}
schedule-always = همیشه باز است.
schedule-open = باز: { $hours }.
schedule-open-period = باز { $period }: { $hours }.
schedule-open-from = باز از { $date }: { $hours }.
schedule-open-until = باز تا { $date }: { $hours }.

schedule-paused = { $days } برگزار نمی‌شود.
schedule-closed-days = { $days } بسته است.

# بخشی از جمله: دلیل، یا هیچ.
schedule-because = { $reasoned ->
    [yes] { " " }به دلیل { $reason }
   *[no] { "" }
}
schedule-cancelled = { $days }{ schedule-because } لغو شد.
schedule-closed = { $days }{ schedule-because } بسته است.
schedule-closed-instead = { $days }{ schedule-because } بسته است. مکان جایگزین: { $venue }.
schedule-moved-day = از { $date }{ schedule-because } به { $to } ساعت { $time } منتقل شد.
schedule-moved-day-venue = از { $date }{ schedule-because } به { $to } ساعت { $time } منتقل شد. مکان جدید: { $venue }.
schedule-moved-time = ساعت جدید در { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = ساعت و مکان جدید در { $date }{ schedule-because }: { $times }، { $venue }.
schedule-moved-venue = مکان دیگر در { $days }{ schedule-because }: { $venue }.
schedule-extra = جلسهٔ اضافه: { $date } { $times }.
schedule-extra-venue = جلسهٔ اضافه: { $date } { $times }. مکان: { $venue }.
