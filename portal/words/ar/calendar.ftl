agenda-title = التقويم
agenda-intro = كل ما سيحدث، يومًا بيوم.
agenda-of = التقويم: { $name }
agenda-part-intro = ما سيحدث، يومًا بيوم: { $name }.
agenda-weekday-intro = يمكنك الذهاب إلى هذه الأنشطة في هذا اليوم من الأسبوع. ترى هنا أقرب المواعيد.
agenda-dates = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
}
agenda-week-first = { $weekday } { $day }

agenda-today = اليوم
agenda-tomorrow = غدًا
agenda-this-week = هذا الأسبوع
agenda-next-week = الأسبوع القادم

agenda-moved-from = نُقل إلى هنا من { $date }
agenda-moved-to = نُقل إلى { $when }
agenda-moved-hour = وقت جديد. كان سيبدأ الساعة{ "\u00A0" }{ $time }
agenda-moved-place = مكان جديد
agenda-extra = لقاء إضافي
agenda-languages = اللغات: { $languages }

agenda-none = لا توجد مواعيد هنا الآن. اتصل بنا نساعدك على إيجاد ما يناسبك.
agenda-all-link = أظهر التقويم كله

agenda-later-heading = لاحقًا
agenda-later = في الأعلى الأيام حتى { $date }. اختر شهرًا لترى المزيد.

agenda-choose = اختر يوم الأسبوع أو المنطقة أو الموضوع أو الشهر
agenda-choose-weekday = يوم الأسبوع
agenda-choose-area = المنطقة
agenda-choose-topic = الموضوع
agenda-choose-month = الشهر
agenda-two-weeks = أسبوعان: { $period }

agenda-own-heading = المواعيد في هاتفك
agenda-subscribe-link = اشترك في التقويم
agenda-file-link = نزّل هذه المواعيد كملف تقويم

agenda-morning = قبل الظهر
agenda-afternoon = بعد الظهر
agenda-evening = المساء
agenda-open = مفتوح
agenda-next-dates = أقرب المواعيد
