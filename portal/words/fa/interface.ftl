skip-to-content = رفتن به متن اصلی
switcher-label = زبان را انتخاب کنید
navigation-label = منوی اصلی
footer-navigation-label = همهٔ بخش‌های وب‌سایت
menu-link = منو
breadcrumb-label = شما اینجا هستید

example-word = نمونه.
example-text = همهٔ برنامه‌ها، زمان‌ها و شماره تلفن‌های اینجا ساختگی‌اند. آن‌ها از روی برنامه‌های واقعی ساخته شده‌اند.

help-heading = کمک لازم دارید؟
help-text = به ما زنگ بزنید. کمک می‌کنیم چیزی پیدا کنید که برای شما مناسب باشد.

home-topics = دوست دارید چه کار کنید؟
home-coming = برنامه‌های نزدیک
home-areas = منطقه را انتخاب کنید
home-first-time = بار اول
home-films = فیلم‌هایی دربارهٔ سلامت
home-professionals = برای شما که در کارتان با مردم سروکار دارید
home-professionals-text = برنامهٔ مناسب را برای بیمار، دانش‌آموز یا شرکت‌کنندهٔ خود پیدا کنید.

listing-elsewhere = اینجا را هم ببینید

leaf-cancelled = لغو شد: { $date }

share-button = فرستادن این صفحه برای دیگران
print-button = چاپ این صفحه

report-heading = چیزی درست نیست؟
report-text = اگر اشتباهی دیدید به ما خبر بدهید. چیزی دربارهٔ سلامت خود ننویسید.

search-label = جست‌وجوی برنامه‌ها و اطلاعات
search-submit = جست‌وجو
search-filters = انتخاب کنید: کجا، چه و برای چه کسی
search-apply = دیدن نتیجه‌ها
search-searching = در حال جست‌وجو …
search-count = نتیجه‌ها: { $count }
search-none = چیزی پیدا نشد
search-none-advice = کلمهٔ دیگری بنویسید یا یکی از انتخاب‌ها را بردارید. می‌توانید به ما زنگ هم بزنید.
search-unavailable = جست‌وجو فعلاً کار نمی‌کند
search-without-script = مرورگر شما نمی‌تواند اینجا جست‌وجو کند. به جای آن از فهرست همهٔ برنامه‌ها استفاده کنید.
search-more = دیدن نتیجه‌های بیشتر
search-chip-remove = برداشتن
search-next = نوبت بعدی
search-place = مکان
