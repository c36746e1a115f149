kind-activity = برنامه
kind-course = دوره
kind-lecture = سخنرانی
kind-film = فیلم
kind-theme = موضوع
kind-venue = مکان
kind-area = منطقه
kind-unit = واحد
kind-organization = انجمن یا نهاد
kind-series = مجموعه
kind-network = شبکه
kind-guide = راهنمایان سلامت
kind-page = اطلاعات
kind-notice = خبر

list-activity = برنامه‌ها
list-activity-intro = کارهایی که می‌توانید مرتب انجام دهید، بیشتر وقت‌ها بدون ثبت‌نام.
list-course = دوره‌ها
list-course-intro = چند بار با یک گروه ثابت دیدار می‌کنید. اول ثبت‌نام کنید.
list-lecture = سخنرانی‌ها
list-lecture-intro = کسی دربارهٔ سلامت صحبت می‌کند و شما می‌توانید بپرسید.
list-film = فیلم‌ها
list-theme = موضوع‌ها
list-theme-intro = مطالب کوتاه دربارهٔ سلامت: خودتان چه می‌توانید بکنید و کجا کمک می‌گیرید.
list-venue = مکان‌ها
list-venue-intro = جاهایی که می‌توانید بروید. می‌بینید که در ورودی کجاست و چطور وارد شوید.
list-area = منطقه‌ها
list-area-intro = بخشی از شهر را انتخاب کنید که به شما نزدیک است.
list-unit = واحدهای ما
list-unit-intro = کسانی که برنامه‌ها را برگزار می‌کنند. به آن‌ها زنگ بزنید یا بنویسید.
list-organization = انجمن‌ها و دیگران
list-organization-intro = وقتی می‌خواهید بیشتر فعالیت کنید، می‌توانید اینجا ادامه دهید.
list-series = مجموعه‌ها
list-series-intro = برنامه‌هایی که به هم مربوط‌اند و چند بار برگزار می‌شوند.
list-network = شبکه‌ها
list-network-intro = جلسه برای شما که در کارتان با مردم سروکار دارید.
list-guide = همهٔ راهنمایان سلامت
list-guide-intro = راهنمایان آموزش‌دیده که به زبان شما حرف می‌زنند.

everything-link = دیدن همهٔ برنامه‌ها
everything-title = همهٔ برنامه‌ها
everything-intro = همهٔ برنامه‌ها، دوره‌ها، سخنرانی‌ها و فیلم‌ها، منطقه به منطقه.
listing-count = تعداد: { $count }
listing-empty = فعلاً چیزی اینجا نیست. فهرست‌های پایین را ببینید یا به ما زنگ بزنید.
listing-dated = با تاریخ مشخص
listing-open = باز، بدون زمان مشخص
listing-later = در آینده

home-link = صفحهٔ اول

home-first-1 = کسی به استقبالتان می‌آید و نشان می‌دهد کار چطور پیش می‌رود.
home-first-2 = هر قدر خواستید و توانستید شرکت کنید. می‌توانید فقط تماشا کنید.
home-first-3 = هر وقت خواستید می‌توانید بروید.
home-area-count = { $count } مورد برای انتخاب
home-first-time-link = بار اول چه می‌شود
home-films-link = دیدن همهٔ فیلم‌ها
home-professionals-link = چیزی برای پیشنهاد دادن پیدا کنید

search-title = جست‌وجو
search-intro = هر چه می‌خواهید با کلمات خودتان بنویسید.
filter-area = کجا؟
filter-kind = چه نوعی؟
filter-topic = دربارهٔ چه؟
filter-target-group = برای چه کسی؟
filter-dropin = ثبت‌نام
filter-dropin-yes = بدون ثبت‌نام بیایید

fact-when = زمان
fact-where = مکان
fact-cost = هزینه
fact-who = برای چه کسی
fact-suits = به‌ویژه برای
fact-signup = ثبت‌نام
fact-languages = زبان‌ها
fact-level = چگونه است
fact-route = مسیر
fact-speaker = سخنران
fact-run-by = برگزارکننده
fact-phone = تلفن
fact-text = پیامک
fact-mail = ایمیل
fact-website = وب‌سایت
fact-find = پیدا کردن در ورودی
fact-stop = ایستگاه
fact-areas = منطقه‌ها
fact-length = مدت
fact-recorded = زمان ضبط
fact-booking-hours = ساعت‌های گرفتن وقت
fact-survey = نظر شما
fact-training = آموزش

when-occurrence = { $date }، { $times }
next-time = نوبت بعدی: { $when }
course-meetings = { $count ->
    [one] { $count } جلسه، { $period }
   *[other] { $count } جلسه، { $period }
}

status-cancelled = لغو شد
status-cancelled-because = به دلیل { $reason } لغو شد
status-cancelled-date = برنامهٔ { $date } لغو شد
status-cancelled-date-because = برنامهٔ { $date } به دلیل { $reason } لغو شد
status-moved-time = از { $date } منتقل شد. زمان جدید: { $when }
status-moved-hour = ساعت جدید: { $when }
status-moved-place = مکان جدید در { $when }: { $place }
status-held = برگزار شده است
status-paused-month = فعلاً برگزار نمی‌شود. شروع دوباره: { $month }
status-no-dates = تاریخ‌های بعدی هنوز مشخص نیست
status-planned = در دست برنامه‌ریزی. تاریخ را بعداً می‌نویسیم
status-planned-month = در دست برنامه‌ریزی. شروع: { $month }
status-stops = { $date } تمام می‌شود

online-after-booking = وقتی ثبت‌نام کنید، لینک را می‌گیرید
online-link = باز کردن جلسهٔ آنلاین
place-after-booking = وقتی ثبت‌نام کنید، آدرس را می‌گیرید
place-next-time = نوبت بعدی در مکان دیگری هستیم: { $place }
stop-distance = { $metres ->
    [one] { $metres } متر پیاده
   *[other] { $metres } متر پیاده
}
stop-lines = خط‌ها: { $lines }
distance-metres = { $metres ->
    [one] { $metres } متر
   *[other] { $metres } متر
}
distance-kilometres = { $kilometres } کیلومتر
walk-benches-yes = در راه نیمکت هست
walk-benches-no = در راه نیمکت نیست
walk-pram-yes = می‌توانید با کالسکه بیایید
walk-pram-no = با کالسکه نمی‌شود آمد

price-fee = هزینه: { $amount }
price-reduced = با تخفیف: { $amount }
price-with-referral = با نسخهٔ پزشک برای فعالیت بدنی: { $amount }
price-materials = وسایل: { $amount }

who-everyone = همه خوش آمدید
who-only = فقط برای: { $groups }
who-age-from = از { $age } سالگی
who-age-to = تا { $age } سالگی
who-age-range = از { $from } تا { $to } سالگی

signup-opens = شروع ثبت‌نام: { $date }
signup-last-day = آخرین روز ثبت‌نام: { $date }
signup-closed = آخرین روز ثبت‌نام { $date } بود
signup-places = { $places ->
    [one] جا برای { $places } نفر
   *[other] جا برای { $places } نفر
}
signup-minimum = اگر دست‌کم { $places } نفر ثبت‌نام کنند، شروع می‌کنیم
signup-join-anytime = هر وقت خواستید می‌توانید شروع کنید
signup-join-from-start = باید از اول شرکت کنید
signup-link = ثبت‌نام آنلاین

languages-led = زبان سرپرست گروه: { $languages }
languages-staff = زبان یکی از کارکنان: { $languages }
languages-interpreter = مترجم هست: { $languages }
languages-on-request = اگر از قبل بگویید، مترجم می‌گیریم: { $languages }
languages-on-request-days = { $days ->
    [one] اگر { $days } روز زودتر بگویید، مترجم می‌گیریم: { $languages }
   *[other] اگر { $days } روز زودتر بگویید، مترجم می‌گیریم: { $languages }
}
answers-in = به این زبان‌ها پاسخ می‌دهیم: { $languages }

action-call = زنگ بزنید: { $phone }
action-text = پیامک بفرستید: { $phone }
action-mail = ایمیل بفرستید
action-map = دیدن روی نقشه
action-share-text = با پیامک برای کسی بفرستید
action-share-mail = با ایمیل برای کسی بفرستید

instead-heading = شاید به جای آن، این برای شما مناسب باشد
dates-heading = تاریخ‌های بعدی
session-about = { $when }. موضوع: { $about }
first-heading = بار اول
first-find-heading = چیزی برای شروع پیدا کنید
place-heading = چطور به اینجا برسید
access-heading = آیا می‌توانم وارد شوم و شرکت کنم؟
about-heading = برنامه چطور است
caution-heading = به یاد داشته باشید
next-steps-heading = بعد از این، اینجا ادامه دهید
next-steps-text = وقتی می‌خواهید بیشتر فعالیت کنید، جاهای دیگری هم هست.
series-heading = بخشی از
film-heading = فیلم را تماشا کنید
contact-heading = از ما بپرسید
led-by = سرپرست گروه: { $name }

access-yes = بله
access-no = نه
access-unknown = نمی‌دانیم

first-sit-down-yes = می‌توانید بنشینید
first-sit-down-no = نمی‌شود نشست
first-bring-friend-yes = می‌توانید یک دوست بیاورید
first-bring-friend-no = نمی‌توانید دوستی همراه بیاورید
first-bring-child-yes = می‌توانید بچه بیاورید
first-bring-child-no = بدون بچه بیایید
first-late-ok-yes = اگر دیر برسید اشکالی ندارد
first-late-ok-no = سر وقت بیایید
first-leave-early-ok-yes = می‌توانید پیش از پایان بروید
first-leave-early-ok-no = تا پایان بمانید
first-changing-room-yes = اتاقی برای عوض کردن لباس هست
first-changing-room-no = اتاقی برای عوض کردن لباس نیست
first-wear = لباس
first-bring = با خود بیاورید
first-note = خوب است بدانید

professionals-heading = برای شما که کسی را معرفی می‌کنید
professionals-suits = مناسب است برای
professionals-not-for = مناسب نیست برای
professionals-note = خوب است بدانید
professionals-referral = معرفی‌نامه
professionals-referral-heading = پذیرش با نسخهٔ پزشک برای فعالیت بدنی
professionals-staff-heading = روزهایی برای شاغلان
professionals-more-heading = مطالب بیشتر برای شاغلان

film-length-language = { $length }، { $language }
film-watch = تماشای فیلم ({ $length }، { $language })
film-watch-signed = تماشای فیلم با زبان اشاره ({ $length })
film-watch-described = تماشای فیلم با توصیف صوتی ({ $length }، { $language })
film-spoken = زبان گفتار: { $language }
film-no-speech = در فیلم کسی حرف نمی‌زند
film-captions-in = زیرنویس: { $languages }
film-without-captions = فیلم زیرنویس ندارد
film-signed = با ترجمه به زبان اشاره
signed-badge = زبان اشاره
film-outside = فیلم در { $host } است. وقتی بازش کنید، صاحبان آنجا می‌توانند این را ببینند.
film-withdrawn = دیگر اجازهٔ نمایش این فیلم را نداریم.
film-lecture-heading = این فیلم از این سخنرانی است
film-more-heading = بیشتر در این باره

seek-care-heading = اینجا کمک می‌گیرید
venue-events-heading = برنامه‌های اینجا
venue-rooms-heading = اتاق‌های این ساختمان
venue-closed = { $days } به دلیل { $reason } بسته است
unit-closed = { $days } به دلیل { $reason } بسته‌ایم
area-events-heading = کارهایی که اینجا می‌توانید بکنید
area-unit-heading = ما که اینجا کار می‌کنیم
area-venue-heading = مکان‌ها
area-films-heading = فیلم‌ها
area-organization-heading = انجمن‌ها و دیگران در اینجا
areas-all = همهٔ شهر
unit-events-heading = برنامه‌های ما
unit-others-heading = کارهای دیگر ما
survey-link = به چند سؤال پاسخ دهید
organization-events-heading = کارهایی که با هم می‌کنیم
series-events-heading = برنامه‌های این مجموعه
series-films-heading = فیلم‌های این مجموعه
guide-languages = زبان راهنمایان: { $languages }
guide-tasks-heading = کارهایی که یک راهنما می‌تواند بکند
guide-book-heading = گرفتن وقت با راهنما
guide-training = { $steps ->
    [one] راهنمایان یک دورهٔ آموزشی { $steps } مرحله‌ای را گذرانده‌اند
   *[other] راهنمایان یک دورهٔ آموزشی { $steps } مرحله‌ای را گذرانده‌اند
}

notice-about = دربارهٔ
notice-over = این خبر دیگر معتبر نیست.

translated-missing = این متن فقط به زبان { $language } هست. زمان‌ها، مکان‌ها و دیگر اطلاعات به زبان شماست.
translated-partly = بخشی از متن فقط به زبان { $language } هست.
translated-machine = این متن را رایانه ترجمه کرده است. هیچ انسانی آن را بازبینی نکرده است.
translated-person = این متن را یک انسان ترجمه کرده است. هنوز کس دیگری آن را بازبینی نکرده است.
translated-outdated = متن اصلی پس از ترجمه تغییر کرده است. زمان‌ها و مکان‌ها درست است.
translated-original = باز کردن صفحه به زبان { $language }

reviewed-on = این صفحه را در { $date } خواندیم و بررسی کردیم.
review-old = این صفحه را در { $date } خواندیم و بررسی کردیم. لطفاً زنگ بزنید و بپرسید که هنوز درست است یا نه.
picture-credit = عکس: { $owner }

report-mail = به ما بنویسید
report-message = پیامک دربارهٔ اشتباه بفرستید: { $phone }
report-subject = چیزی درست نیست: { $title }
report-body = صفحه: { $address }
    تاریخ تغییر: { $date }
    چیزی دربارهٔ سلامت خود ننویسید.
    این درست نیست:

not-found-title = چنین صفحه‌ای نیست
not-found-text = شاید آدرس اشتباه نوشته شده یا صفحه منتقل شده است.
not-found-go-on = ادامه دهید
moved-title = صفحه منتقل شده است
moved-text = این صفحه آدرس جدیدی دارد.
moved-link = به آدرس جدید بروید
retired-text = این دیگر وجود ندارد. اینجا چیزی شبیه آن هست.

statement-about-heading = همه چقدر می‌توانند از این وب‌سایت استفاده کنند؟
statement-about = { $publisher } مسئول وب‌سایت { $site } است. ما می‌خواهیم هر چه بیشتر مردم بتوانند از آن استفاده کنند. اینجا می‌گوییم وب‌سایت چطور از قانون پیروی می‌کند و چه کاستی‌هایی را می‌شناسیم.
statement-status-heading = وب‌سایت چقدر از قانون پیروی می‌کند
statement-status-full = این وب‌سایت با قانون دسترس‌پذیری خدمات دیجیتال عمومی کاملاً مطابقت دارد.
statement-status-partial = این وب‌سایت با قانون دسترس‌پذیری خدمات دیجیتال عمومی تا حدی مطابقت دارد. کاستی‌ها در پایین آمده است.
statement-status-none = این وب‌سایت با قانون دسترس‌پذیری خدمات دیجیتال عمومی مطابقت ندارد. کاستی‌ها در پایین آمده است.
statement-help-heading = اگر نمی‌توانید از چیزی در اینجا استفاده کنید
statement-help = به ما خبر بدهید تا آن را به شکل دیگری به شما بدهیم. معمولاً تا یک روز کاری پاسخ می‌دهیم.
statement-report-heading = یک کاستی را خبر بدهید
statement-report = چیزی می‌بینید که اینجا نوشته نشده یا خلاف قانون است؟ به ما بنویسید.
statement-report-action = یک کاستی را خبر بدهید
statement-report-subject = کاستی در دسترس‌پذیری { $site }
statement-supervision-heading = نظارت
statement-supervision = { $authority } مسئول نظارت بر این قانون است. اگر از پاسخ ما راضی نیستید، می‌توانید به آنجا مراجعه کنید.
statement-supervision-report = شکایت به { $authority }
statement-supervision-site = دربارهٔ { $authority } بخوانید
statement-issues-heading = آنچه برای همه کار نمی‌کند
statement-issues = این کاستی‌ها را می‌شناسیم و روی آن‌ها کار می‌کنیم.
statement-burden-heading = بار نامعقول
statement-burden = این موارد را بر پایهٔ مادهٔ 12 قانون استثنا می‌کنیم.
statement-outside-heading = آنچه قانون دربارهٔ آن نیست
statement-outside = قانون شامل این موارد نمی‌شود.
statement-issue = { $what } { $why }
statement-film = فیلم «{ $title }» زیرنویس ندارد.
statement-film-because = فیلم «{ $title }» به دلیل { $reason } زیرنویس ندارد.
statement-method-heading = چطور آزمایش کرده‌ایم
statement-method-self = خودمان وب‌سایت را با ابزار و با دست آزمایش کرده‌ایم.
statement-method-external = کسی از بیرون سازمان ما وب‌سایت را بررسی کرده است.
statement-assessed = آخرین ارزیابی: { $date }
statement-updated = آخرین تغییر این متن: { $date }
