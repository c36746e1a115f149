### Calendars: the words in calendar files, in the links to them and on the page about subscribing.
### $phone is a telephone number. $title and $part are names of something that happens, an area or a topic.

## In the calendar files
calendar-name = { $site } – { $part }
calendar-about-thing = زمان‌ها و مکان‌ها. ممکن است یک شبانه‌روز طول بکشد تا تقویم شما از تغییری باخبر شود. پیش از رفتن صفحه را ببینید یا زنگ بزنید.
calendar-about-list = همهٔ برنامه‌ها. ممکن است یک شبانه‌روز طول بکشد تا تقویم شما از تغییری باخبر شود. پیش از رفتن صفحه را ببینید یا زنگ بزنید.
calendar-about-none = فعلاً تاریخی اینجا نیست. وقتی تاریخ‌های جدید بیاید، تقویم پر می‌شود.
calendar-about-gone = این دیگر وجود ندارد. می‌توانید تقویم را پاک کنید. در وب‌سایت برنامه‌های دیگری پیدا می‌کنید.
calendar-cancelled = لغو شد: { $title }
calendar-moved = منتقل شد: { $title }
# $before and $now are day and time; below, places.
calendar-moved-time = از { $before } به { $now } منتقل شد.
calendar-moved-place = مکان جدید: { $now }. نه { $before }.
calendar-moved-because = به دلیل { $reason }.
calendar-check = پیش از رفتن صفحه را ببینید یا به { $phone } زنگ بزنید.

## Links on pages
action-calendar = افزودن به تقویم
calendar-heading = افزودن به تقویم شما
calendar-late = ممکن است تا یک شبانه‌روز طول بکشد که گوشی شما از تغییری باخبر شود. پیش از رفتن این صفحه را ببینید یا زنگ بزنید.
calendar-subscribe = اشتراک در تقویم گوشی
calendar-subscribe-note = برای آیفون، آیپد و رایانه. تغییرها خودبه‌خود می‌آیند.
calendar-google = اشتراک در تقویم Google
calendar-google-note = برای بیشتر گوشی‌های اندروید. از این وب‌سایت بیرون می‌روید.
calendar-download = یک بار دانلود تاریخ‌ها
calendar-download-note = برای همهٔ تقویم‌ها. تغییرها نمی‌آیند.
calendar-more = تقویم‌های دیگر برای اشتراک

## The page about subscribing
subscribe-title = تقویم‌ها در گوشی شما
subscribe-intro = تاریخ‌ها را در تقویم خودتان داشته باشید. رایگان است و لازم نیست اطلاعاتی از خودتان بدهید.
subscribe-how-heading = این‌طور کار می‌کند
subscribe-how-1 = اشتراک: گوشی شما تاریخ‌ها را بارها می‌گیرد. تاریخ‌های لغوشده و منتقل‌شده در تقویم شما دیده می‌شود.
subscribe-how-2 = تقویم Google: برای بیشتر گوشی‌های اندروید. از این وب‌سایت بیرون می‌روید و به حساب Google نیاز دارید.
subscribe-how-3 = دانلود: تاریخ‌ها را همان‌طور که امروز است می‌گیرید. تغییرها نمی‌آیند.
subscribe-how-4 = ممکن است تا یک شبانه‌روز طول بکشد که گوشی شما از تغییری باخبر شود. پیش از رفتن صفحهٔ برنامه را ببینید یا زنگ بزنید.
subscribe-main-heading = همه چیز، یا یک نوع
subscribe-topics-heading = موضوع‌ها
subscribe-units-heading = واحدها
subscribe-everything = همهٔ برنامه‌ها
subscribe-online = آنلاین
subscribe-short = اشتراک
google-short = تقویم Google
download-short = دانلود
