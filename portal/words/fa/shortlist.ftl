### فهرست: کسی که با بیماران کار می‌کند برنامه‌ها را جمع می‌کند، به دو زبان چاپ می‌کند و می‌دهد.
### $title نام یک برنامه است، $count و $place عدد هستند، $language نام یک زبان به همان زبان است.

## دکمه‌ها در صفحه‌های دیگر
shortlist-button-add = به فهرست اضافه کنید
shortlist-button-remove = از فهرست بردارید
shortlist-button-link = فهرست ({ $count })
shortlist-button-added = { $title } حالا در فهرست است.
shortlist-button-removed = { $title } از فهرست برداشته شد.
shortlist-button-full = فهرست پر است. اول چیزی را بردارید.

## صفحه
shortlist-title = فهرست
shortlist-intro = برنامه‌ها را جمع کنید، به دو زبان چاپ کنید و به بیمار بدهید.
shortlist-privacy = هیچ نامی ننویسید. فهرست فقط می‌داند کدام برنامه‌ها را انتخاب کرده‌اید و به چه زبانی باشد. فهرست در همین مرورگر می‌ماند.
shortlist-without-script = فهرست به JavaScript نیاز دارد که اینجا خاموش است. باز هم می‌توانید هر برنامه را از صفحهٔ خودش چاپ کنید. آنجا یک کارت برای نشان دادن هم هست.
shortlist-find = پیدا کردن برنامه‌ها
shortlist-heading = برنامه‌های فهرست
shortlist-empty = فهرست خالی است. به یک برنامه بروید و «به فهرست اضافه کنید» را انتخاب کنید.
shortlist-up = بالا ببرید
shortlist-down = پایین ببرید
shortlist-remove = بردارید
shortlist-moved = { $title } حالا شمارهٔ { $place } از { $count } است.
shortlist-first = { $title } همین حالا اول است.
shortlist-last = { $title } همین حالا آخر است.
shortlist-removed = { $title } برداشته شد.
shortlist-undo = برگرداندن
shortlist-restored = فهرست مثل قبل است.
shortlist-clear = خالی کردن فهرست
shortlist-cleared = فهرست خالی شد.
shortlist-language = زبان کسی که فهرست را می‌گیرد
shortlist-chosen = برگه حالا به این زبان است: { $language }.
shortlist-give = دادن فهرست
shortlist-text-send = با پیامک بفرستید
shortlist-text-copy = کپی متن
shortlist-text-heading = متن برای پیامک
shortlist-link-heading = پیوند فهرست
shortlist-link-text = پیوند و کد همین فهرست را در تلفن یا رایانهٔ دیگری باز می‌کنند. در آن‌ها فقط برنامه‌ها و زبان هست.
shortlist-link-copy = کپی پیوند
shortlist-copied = کپی شد.
shortlist-not-copied = کپی نشد. متن را انتخاب کنید و خودتان کپی کنید.
shortlist-sheet = برگه‌ای که چاپ می‌شود

## آنچه ممکن است برای فهرست پیش آمده باشد
shortlist-changed = از وقتی این فهرست درست شد تغییر کرده است: زمان‌ها را نگاه کنید.
shortlist-over = در صفحه‌اش نوشته شده چه چیز دیگری هست.
shortlist-unknown = برنامه‌ای که دیگر اینجا نیست
shortlist-broken = پیوند فهرست خراب است. پیوند تازه بخواهید، یا فهرست تازه‌ای شروع کنید.
shortlist-foreign = این فهرست با یک پیوند آمده است. در مرورگر شما ذخیره نمی‌شود.
shortlist-keep = به نام فهرست من ذخیره شود
shortlist-replace = شما فهرست خودتان را دارید. اگر این را ذخیره کنید، جای فهرست شما را می‌گیرد.
shortlist-own = فهرست خودم را نشان بده
shortlist-kept = فهرست در این مرورگر ذخیره شد.
shortlist-blocked = مرورگر چیزی ذخیره نمی‌کند. فهرست فقط در نشانی این صفحه است. اگر فهرست را می‌خواهید، نشانی را نگه دارید.
shortlist-failed = فهرست دریافت نشد. وقتی اتصال دارید صفحه را دوباره باز کنید.

## روی برگه، به هر دو زبان
sheet-title = برنامه‌هایی برای شما
sheet-dates = نوبت‌های بعدی
sheet-rule = زمان‌ها
sheet-scan = صفحه را باز کنید: دوربین تلفن را رو به کد بگیرید.
sheet-whole = همهٔ فهرست
sheet-help = سؤال دارید؟ زنگ بزنید
sheet-printed = چاپ شده در
