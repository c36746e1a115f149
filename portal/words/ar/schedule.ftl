### المواعيد كما يقولها الناس: "كل يوم ثلاثاء من 12 يناير إلى 25 مايو، من 10:00 إلى 11:00."
### كل جملة رسالة واحدة. $date تاريخ · $days تواريخ متتالية · $period من تاريخ إلى تاريخ · $times من ساعة إلى ساعة · $time ساعة
### · $venue اسم المكان. $weeks: odd (الأسابيع الفردية)، even (الزوجية)، all. $reasoned يساوي yes عند وجود سبب $reason يأتي بعد "بسبب".
### $shape شكل $days: إما day (يوم واحد) أو days (أيام عددها $count) أو period (من يوم إلى يوم) أو mixed (خليط منها).

schedule-hour = { $time }
schedule-times = من{ "\u00A0" }{ $start } إلى{ "\u00A0" }{ $end }
schedule-from-to = من{ "\u00A0" }{ $start } إلى{ "\u00A0" }{ $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } الساعة{ "\u00A0" }{ $time }
schedule-date-times = { $date } { $times }

# قوائم التواريخ: رقم اليوم في "12 و19 و26 يناير"
schedule-number = { $day }
# 12 و19 و26 يناير، أو: الثلاثاء 12 والخميس 14 يناير
schedule-days-month = { $days } { $month }
schedule-dates-year = { $dates } { $year }
# كلها في يوم واحد من الأسبوع: أيام الثلاثاء 12 و19 و26 يناير
schedule-weekday-dates = { $count ->
    [two] يومي { schedule-days } { $dates }
   *[other] أيام { schedule-days } { $dates }
}
schedule-weekday-number = { $weekday } { $number }
schedule-weekday-date = { $date }
# في الشهر نفسه: من 15 إلى 19 فبراير
schedule-period-month = من { $from } إلى { $to }

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
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
}
# يومي الثلاثاء والخميس، أيام الاثنين والأربعاء والجمعة
schedule-days-list = { $count ->
    [two] يومي { $days }
   *[other] أيام { $days }
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
    [zero] { $count } لقاء، { $days } { $period }، { $times }.
    [one] لقاء واحد، { $days } { $period }، { $times }.
    [two] لقاءان، { $days } { $period }، { $times }.
    [few] { $count } لقاءات، { $days } { $period }، { $times }.
    [many] { $count } لقاءً، { $days } { $period }، { $times }.
   *[other] { $count } لقاء، { $days } { $period }، { $times }.
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

schedule-paused = { $shape ->
    [day] لا يوجد لقاء يوم { $days }.
    [days] { $count ->
        [two] لا يوجد لقاء يومي { $days }.
       *[other] لا يوجد لقاء أيام { $days }.
    }
    [period] لا توجد لقاءات { $days }.
   *[mixed] لا توجد لقاءات في هذه الأيام: { $days }.
}
schedule-closed-days = { $shape ->
    [day] مغلق يوم { $days }.
    [days] { $count ->
        [two] مغلق يومي { $days }.
       *[other] مغلق أيام { $days }.
    }
    [period] مغلق { $days }.
   *[mixed] مغلق في هذه الأيام: { $days }.
}

# نهاية الجملة: سبب أو لا شيء.
schedule-because = { $reasoned ->
    [yes] { " " }بسبب { $reason }
   *[no] { "" }
}
schedule-cancelled = { $shape ->
    [day] أُلغي لقاء { $days }{ schedule-because }.
    [days] { $count ->
        [two] أُلغي لقاءا يومي { $days }{ schedule-because }.
       *[other] أُلغيت لقاءات أيام { $days }{ schedule-because }.
    }
    [period] أُلغيت اللقاءات { $days }{ schedule-because }.
   *[mixed] أُلغيت لقاءات هذه الأيام{ schedule-because }: { $days }.
}
schedule-closed = { $shape ->
    [day] مغلق يوم { $days }{ schedule-because }.
   *[period] مغلق { $days }{ schedule-because }.
}
schedule-closed-instead = { $shape ->
    [day] مغلق يوم { $days }{ schedule-because }. المكان البديل: { $venue }.
   *[period] مغلق { $days }{ schedule-because }. المكان البديل: { $venue }.
}
schedule-moved-day = نُقل لقاء { $date } إلى { $to } الساعة{ "\u00A0" }{ $time }{ schedule-because }.
schedule-moved-day-venue = نُقل لقاء { $date } إلى { $to } الساعة{ "\u00A0" }{ $time }{ schedule-because }. المكان الجديد: { $venue }.
schedule-moved-time = وقت جديد يوم { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = وقت ومكان جديدان يوم { $date }{ schedule-because }: { $times }، { $venue }.
schedule-moved-venue = { $shape ->
    [day] مكان جديد يوم { $days }{ schedule-because }: { $venue }.
    [days] { $count ->
        [two] مكان جديد يومي { $days }{ schedule-because }: { $venue }.
       *[other] مكان جديد أيام { $days }{ schedule-because }: { $venue }.
    }
   *[period] مكان جديد { $days }{ schedule-because }: { $venue }.
}
schedule-extra = لقاء إضافي: { $date } { $times }.
schedule-extra-venue = لقاء إضافي: { $date } { $times }. المكان: { $venue }.
# بعد التغييرات المذكورة: $count تغييرات أخرى، أولها في $date.
schedule-later = { $count ->
    [zero] هناك { $count } تغيير آخر لاحقًا، أولها يوم { $date }. جميع المواعيد في التقويم.
    [one] هناك تغيير واحد آخر لاحقًا، يوم { $date }. جميع المواعيد في التقويم.
    [two] هناك تغييران آخران لاحقًا، أولهما يوم { $date }. جميع المواعيد في التقويم.
    [few] هناك { $count } تغييرات أخرى لاحقًا، أولها يوم { $date }. جميع المواعيد في التقويم.
    [many] هناك { $count } تغييرًا آخر لاحقًا، أولها يوم { $date }. جميع المواعيد في التقويم.
   *[other] هناك { $count } تغيير آخر لاحقًا، أولها يوم { $date }. جميع المواعيد في التقويم.
}
