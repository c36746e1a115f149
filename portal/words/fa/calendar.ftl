agenda-title = تقویم
agenda-intro = همهٔ برنامه‌ها، روز به روز.
agenda-of = تقویم: { $name }
agenda-part-intro = برنامه‌ها، روز به روز: { $name }.
agenda-weekday-intro = در این روز هفته می‌توانید به این برنامه‌ها بروید. نزدیک‌ترین تاریخ‌ها را می‌بینید.
agenda-dates = { $count ->
    [one] { $count } جلسه
   *[other] { $count } جلسه
}
agenda-week-first = { $weekday } { $day }

agenda-today = امروز
agenda-tomorrow = فردا
agenda-this-week = این هفته
agenda-next-week = هفتهٔ آینده

agenda-moved-from = از { $date } به اینجا منتقل شد
agenda-moved-to = به { $when } منتقل شد
agenda-moved-hour = ساعت جدید. قرار بود ساعت{ "\u00A0" }{ $time } شروع شود
agenda-moved-place = مکان جدید
agenda-extra = جلسهٔ اضافه
agenda-languages = زبان: { $languages }

agenda-none = فعلاً تاریخی اینجا نیست. به ما زنگ بزنید تا کمک کنیم چیزی پیدا کنید.
agenda-all-link = دیدن همهٔ تقویم

agenda-later-heading = بعدتر
agenda-later = بالا روزها تا { $date } آمده است. برای دیدن بیشتر یک ماه را انتخاب کنید.

agenda-choose = روز هفته، منطقه، موضوع یا ماه را انتخاب کنید
agenda-choose-weekday = روز هفته
agenda-choose-area = منطقه
agenda-choose-topic = موضوع
agenda-choose-month = ماه
agenda-two-weeks = دو هفته: { $period }

agenda-own-heading = تاریخ‌ها در گوشی شما
agenda-subscribe-link = اشتراک تقویم
agenda-file-link = دانلود این تاریخ‌ها (فایل تقویم)

agenda-morning = پیش از ظهر
agenda-afternoon = بعدازظهر
agenda-evening = عصر و شب
agenda-open = باز
agenda-next-dates = نزدیک‌ترین تاریخ‌ها
