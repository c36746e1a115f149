### المواعيد كما يقولها الناس: "كل يوم ثلاثاء من 12 يناير إلى 25 مايو، من 10:00 إلى 11:00."
### كل جملة رسالة واحدة. $date تاريخ · $days تواريخ متتالية · $period من تاريخ إلى تاريخ · $times من ساعة إلى ساعة · $time ساعة
### · $venue اسم المكان. $weeks: odd (الأسابيع الفردية)، even (الزوجية)، all. $reasoned يساوي yes عند وجود سبب $reason يأتي بعد "بسبب".

schedule-hour = { $time }
schedule-times = من { $start } إلى { $end }
schedule-from-to = من { $start } إلى { $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } الساعة { $time }
schedule-date-times = { $date } { $times }
schedule-every = { $day ->
    [monday] كل يوم اثنين
    [tuesday] كل يوم ثلاثاء
    [wednesday] كل يوم أربعاء
    [thursday] كل يوم خميس
    [friday] كل يوم جمعة
    [saturday] كل يوم سبت
   *[sunday] كل يوم أحد
}
schedule-days = { $day ->
    [monday] كل اثنين
    [tuesday] كل ثلاثاء
    [wednesday] كل أربعاء
    [thursday] كل خميس
    [friday] كل جمعة
    [saturday] كل سبت
   *[sunday] كل أحد
}
schedule-days-all = كل يوم
# من الاثنين إلى الجمعة
schedule-days-span = من { schedule-day-from } إلى { schedule-day-to }
schedule-day-from = { $from ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
}
schedule-day-to = { $to ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
}

schedule-weekly-one = { $weeks ->
    [odd] { schedule-every } في الأسابيع الفردية، { $period }، { $times }.
    [even] { schedule-every } في الأسابيع الزوجية، { $period }، { $times }.
   *[all] { schedule-every } { $period }، { $times }.
}
schedule-weekly-several = { $weeks ->
    [odd] { $days } في الأسابيع الفردية، { $period }، { $times }.
    [even] { $days } في الأسابيع الزوجية، { $period }، { $times }.
   *[all] { $days }، { $period }، { $times }.
}
schedule-weekly-slots = { $weeks ->
    [odd] في الأسابيع الفردية { $period }: { $slots }.
    [even] في الأسابيع الزوجية { $period }: { $slots }.
   *[all] { $period }: { $slots }.
}
schedule-slot = { $days } { $times }
schedule-dates = { $dates }.
schedule-sessions-weekly = { $count ->
    [zero] { $count } لقاء، { schedule-days } { $period }، { $times }.
    [one] لقاء واحد، { schedule-days } { $period }، { $times }.
    [two] لقاءان، { schedule-days } { $period }، { $times }.
    [few] { $count } لقاءات، { schedule-days } { $period }، { $times }.
    [many] { $count } لقاءً، { schedule-days } { $period }، { $times }.
   *[other] { $count } لقاء، { schedule-days } { $period }، { $times }.
}
schedule-sessions-dates = { $count ->
    [zero] { $count } لقاء: { $dates }.
    [one] لقاء واحد: { $dates }.
    [two] لقاءان: { $dates }.
    [few] { $count } لقاءات: { $dates }.
    [many] { $count } لقاءً: { $dates }.
   *[other] { $count } لقاء: { $dates }.
}
schedule-always = مفتوح دائمًا.
schedule-open = مفتوح { $hours }.
schedule-open-period = مفتوح { $period }: { $hours }.
schedule-open-from = مفتوح ابتداءً من { $date }: { $hours }.
schedule-open-until = مفتوح حتى { $date }: { $hours }.

schedule-paused = لا يوجد لقاء: { $days }.
schedule-closed-days = مغلق: { $days }.

# نهاية الجملة: سبب أو لا شيء.
schedule-because = { $reasoned ->
    [yes] { " " }بسبب { $reason }
   *[no] { "" }
}
schedule-cancelled = أُلغي: { $days }{ schedule-because }.
schedule-closed = مغلق: { $days }{ schedule-because }.
schedule-closed-instead = مغلق: { $days }{ schedule-because }. المكان البديل: { $venue }.
schedule-moved-day = نُقل من { $date } إلى { $to } الساعة { $time }{ schedule-because }.
schedule-moved-day-venue = نُقل من { $date } إلى { $to } الساعة { $time }{ schedule-because }. المكان الجديد: { $venue }.
schedule-moved-time = وقت جديد في { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = وقت ومكان جديدان في { $date }{ schedule-because }: { $times }، { $venue }.
schedule-moved-venue = مكان آخر ({ $days }){ schedule-because }: { $venue }.
schedule-extra = لقاء إضافي: { $date } { $times }.
schedule-extra-venue = لقاء إضافي: { $date } { $times }. المكان: { $venue }.
