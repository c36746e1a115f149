### بخش کسانی که در کارشان با مردم سروکار دارند: بر پایهٔ نیاز، گروه و نسخه.

professionals-link = برای کار شما
professionals-list-link = فهرستی برای دادن به دیگری بسازید
professionals-list-text = برنامه‌ها را انتخاب کنید، به زبان آن شخص چاپ کنید یا پیامک بفرستید.
professionals-need-heading = آن شخص به چه نیاز دارد؟
professionals-group-heading = آن شخص کیست؟
professionals-by-need = بر پایهٔ نیاز
professionals-by-target-group = بر پایهٔ گروه
professionals-of = { $name }: آنچه در کارتان می‌توانید پیشنهاد کنید
professionals-of-summary = { $name }: چه چیزی پیشنهاد کنید، برای چه کسی مناسب است و به چه کسی زنگ بزنید.
professionals-narrower = دقیق‌تر
professionals-fits-heading = این‌ها را می‌توانید پیشنهاد کنید
professionals-public = همهٔ مطالب اینجا برای همه باز است. بیمار شما هم می‌تواند آنچه را برای شما نوشته شده بخواند.
professionals-ring = زنگ بزنید یا بنویسید به
professionals-access-yes = موجود است
professionals-access-no = موجود نیست
professionals-on = ادامه دهید
professionals-residents-link = همین مطالب برای کسی که به آنجا می‌رود
professionals-unsure-heading = اگر مطمئن نیستید زنگ بزنید
professionals-unsure-text = بگویید آن شخص به چه نیاز دارد، اما نگویید کیست. در انتخاب به شما کمک می‌کنیم.
professionals-print-heading = پوسترها و برنامه‌ها
professionals-print-text = هر صفحه تمیز روی کاغذ چاپ می‌شود. این صفحه‌ها را می‌توانید مانند برنامه روی دیوار بزنید.
professionals-print-week = برنامهٔ هفته
professionals-print-area = برنامهٔ { $name }
professionals-data-heading = داده‌های باز
professionals-data-text = همه می‌توانند تاریخ‌ها و اطلاعات ما را آزادانه در تقویم یا سامانهٔ خود به کار ببرند.
professionals-write = به { $name } بنویسید: { $subject }
