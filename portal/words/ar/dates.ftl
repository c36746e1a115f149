### التواريخ والأوقات والأعداد وترتيب الحروف. أسماء الشهور والأيام تأتي من CLDR.
### $weekday الثلاثاء · $day 12 · $month يناير · $month-alone يناير · $month-short يناير · $month-number 1 · $year 2027

# الثلاثاء 12 يناير
date-day = { $weekday } { $day } { $month }
# الثلاثاء 12 يناير 2027
date-day-year = { $weekday } { $day } { $month } { $year }
# 12 يناير
date-date = { $day } { $month }
# 12 يناير 2027
date-date-year = { $day } { $month } { $year }
# 12 يناير
date-short = { $day } { $month-short }
# يناير 2027
date-month-year = { $month-alone } { $year }

# من يوم إلى يوم: من 12 يناير إلى 25 مايو 2027
date-range = من { $from } إلى { $to }
# من ساعة إلى ساعة: من 10:00 إلى 11:00
time-range = من{ "\u00A0" }{ $from } إلى{ "\u00A0" }{ $to }

duration-seconds = { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}
duration-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
duration-hours = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
duration-hours-minutes = { $hours ->
    [one] { $minutes ->
        [one] ساعة ودقيقة
        [two] ساعة ودقيقتان
        [few] ساعة و{ $minutes } دقائق
       *[other] ساعة و{ $minutes } دقيقة
    }
    [two] { $minutes ->
        [one] ساعتان ودقيقة
        [two] ساعتان ودقيقتان
        [few] ساعتان و{ $minutes } دقائق
       *[other] ساعتان و{ $minutes } دقيقة
    }
    [few] { $minutes ->
        [one] { $hours } ساعات ودقيقة
        [two] { $hours } ساعات ودقيقتان
        [few] { $hours } ساعات و{ $minutes } دقائق
       *[other] { $hours } ساعات و{ $minutes } دقيقة
    }
   *[other] { $minutes ->
        [one] { $hours } ساعة ودقيقة
        [two] { $hours } ساعة ودقيقتان
        [few] { $hours } ساعة و{ $minutes } دقائق
       *[other] { $hours } ساعة و{ $minutes } دقيقة
    }
}

# ترتيب الحروف في القوائم. الحروف المكتوبة معًا تُعدّ حرفًا واحدًا.
alphabet = ء اأإآٱ ب تة ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه وؤ يىئ
