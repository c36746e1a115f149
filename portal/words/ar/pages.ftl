### كلمات الصفحات: المعلومات والحالة والعناوين والأزرار والقوائم وبيان إتاحة الموقع.
### كلمات قصيرة، وجمل لا تزيد على 20 كلمة. نخاطب القارئ بصيغة المفرد. لا نلصق حرفًا مثل الباء أو اللام بمتغيّر.
### $date تاريخ كامل، "الثلاثاء 12 يناير". $when تاريخ ووقت. $languages و$groups قوائم جاهزة. $reason يأتي بعد "بسبب".

kind-activity = نشاط
kind-course = دورة
kind-lecture = محاضرة
kind-film = فيلم
kind-theme = موضوع صحي
kind-venue = مكان
kind-area = منطقة
kind-unit = فريق
kind-organization = جمعية أو جهة أخرى
kind-series = سلسلة
kind-network = شبكة
kind-guide = مرشدون صحيون
kind-page = معلومات
kind-notice = خبر

list-activity = الأنشطة
list-activity-intro = أنشطة تتكرر، وغالبًا لا تحتاج إلى التسجيل.
list-course = الدورات
list-course-intro = تلتقي المجموعة نفسها عدة مرات. عليك التسجيل أولًا.
list-lecture = المحاضرات
list-lecture-intro = يتحدث شخص عن الصحة ويمكنك أن تسأل.
list-film = الأفلام
list-theme = مواضيع صحية
list-theme-intro = معلومات قصيرة عن الصحة: ماذا يمكنك أن تفعل وأين تجد المساعدة.
list-venue = الأماكن
list-venue-intro = أماكن يمكنك الذهاب إليها. نشرح لك كيف تجد الباب وتدخل.
list-area = المناطق
list-area-intro = اختر الجزء القريب منك من المدينة.
list-unit = فِرَقنا
list-unit-intro = هؤلاء ينظمون الأنشطة. اتصل بهم أو اكتب إليهم.
list-organization = الجمعيات وغيرها
list-organization-intro = هنا يمكنك أن تواصل عندما تريد أن تفعل أكثر.
list-series = السلاسل
list-series-intro = أنشطة مترابطة تأتي عدة مرات.
list-network = الشبكات
list-network-intro = لقاءات للعاملين مع الناس.
list-guide = كل المرشدين الصحيين
list-guide-intro = مرشدون مدرَّبون يتحدثون لغتك.

everything-link = أظهر كل ما لدينا
everything-title = كل ما لدينا
everything-intro = كل الأنشطة والدورات والمحاضرات والأفلام، منطقة بعد منطقة.
listing-count = العدد: { $count }
listing-empty = لا يوجد شيء هنا الآن. انظر في إحدى القوائم أدناه أو اتصل بنا.
listing-dated = في تاريخ محدد
listing-open = مفتوح بلا موعد محدد
listing-later = لاحقًا

home-link = الرئيسية

home-first-1 = يستقبلك شخص ويشرح لك ما يحدث.
home-first-2 = تفعل ما تريد وما تقدر عليه، ويمكنك أن تكتفي بالمشاهدة.
home-first-3 = يمكنك أن تذهب متى أردت.
home-area-count = عدد الاختيارات: { $count }
home-first-time-link = ماذا يحدث في المرة الأولى
home-films-link = أظهر كل الأفلام
home-professionals-link = ابحث عن شيء تنصح به

search-title = البحث
search-intro = اكتب ما تبحث عنه بكلماتك أنت.
filter-area = أين؟
filter-kind = ماذا؟
filter-topic = عن ماذا؟
filter-target-group = لمن؟
filter-dropin = التسجيل
filter-dropin-yes = تعال دون تسجيل

fact-when = متى
fact-where = أين
fact-cost = السعر
fact-who = لمن
fact-suits = يناسب خصوصًا
fact-signup = التسجيل
fact-languages = اللغات
fact-level = نوع النشاط
fact-route = الطريق
fact-speaker = المتحدث
fact-run-by = الجهة المنظمة
fact-phone = الهاتف
fact-text = رسالة نصية
fact-mail = البريد الإلكتروني
fact-website = الموقع الإلكتروني
fact-find = كيف تجد الباب
fact-stop = موقف الترام أو الحافلة
fact-areas = المناطق
fact-length = المدة
fact-recorded = تاريخ التصوير
fact-booking-hours = أوقات الحجز
fact-survey = أخبرنا برأيك
fact-training = التدريب

when-occurrence = { $date }، { $times }
next-time = المرة القادمة: { $when }
course-meetings = { $count ->
    [zero] { $count } لقاء، { $period }
    [one] لقاء واحد، { $period }
    [two] لقاءان، { $period }
    [few] { $count } لقاءات، { $period }
    [many] { $count } لقاءً، { $period }
   *[other] { $count } لقاء، { $period }
}

status-cancelled = ملغى
status-cancelled-because = ملغى بسبب { $reason }
status-cancelled-date = ملغى يوم { $date }
status-cancelled-date-because = ملغى يوم { $date } بسبب { $reason }
status-moved-time = نُقل من { $date }. الموعد الجديد: { $when }
status-moved-hour = وقت جديد: { $when }
status-moved-place = مكان جديد يوم { $when }: { $place }
status-held = انتهى
status-paused-month = متوقف مؤقتًا. يعود في { $month }
status-no-dates = لم تُحدَّد المواعيد القادمة بعد
status-planned = مخطط له. نحدد الموعد لاحقًا
status-planned-month = مخطط له. يبدأ في { $month }
status-stops = ينتهي يوم { $date }

online-after-booking = تحصل على الرابط عندما تسجّل
online-link = افتح اللقاء عبر الإنترنت
place-after-booking = تحصل على العنوان عندما تسجّل
place-next-time = في المرة القادمة نلتقي في مكان آخر: { $place }
stop-distance = { $metres ->
    [zero] { $metres } متر مشيًا
    [one] متر واحد مشيًا
    [two] متران مشيًا
    [few] { $metres } أمتار مشيًا
    [many] { $metres } مترًا مشيًا
   *[other] { $metres } متر مشيًا
}
stop-lines = الخطوط: { $lines }
distance-metres = { $metres ->
    [zero] { $metres } متر
    [one] متر واحد
    [two] متران
    [few] { $metres } أمتار
    [many] { $metres } مترًا
   *[other] { $metres } متر
}
distance-kilometres = { $kilometres } كم
walk-benches-yes = توجد مقاعد على الطريق
walk-benches-no = لا توجد مقاعد على الطريق
walk-pram-yes = يمكنك إحضار عربة أطفال
walk-pram-no = الطريق لا يناسب عربات الأطفال

price-fee = يكلف { $amount }
price-reduced = سعر مخفّض: { $amount }
price-with-referral = مع وصفة طبية للنشاط البدني: { $amount }
price-materials = المواد: { $amount }

who-everyone = الجميع مرحَّب بهم
who-only = لهذه الفئات فقط: { $groups }
who-age-from = العمر: { $age } أو أكثر
who-age-to = العمر: حتى { $age }
who-age-range = العمر: من { $from } إلى { $to }

signup-opens = يبدأ التسجيل يوم { $date }
signup-last-day = آخر يوم للتسجيل: { $date }
signup-closed = انتهى التسجيل يوم { $date }
signup-places = { $places ->
    [zero] { $places } مقعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $places } مقاعد
    [many] { $places } مقعدًا
   *[other] { $places } مقعد
}
signup-minimum = نبدأ عندما يسجّل هذا العدد على الأقل: { $places }
signup-join-anytime = يمكنك أن تبدأ في أي وقت
signup-join-from-start = عليك أن تشارك من البداية
signup-link = سجّل عبر الإنترنت

languages-led = يتحدث قائد النشاط { $languages }
languages-staff = يتحدث أحد الموظفين { $languages }
languages-interpreter = يوجد مترجم في المكان: { $languages }
languages-on-request = أخبرنا مسبقًا ونوفّر مترجمًا: { $languages }
languages-on-request-days = { $days ->
    [zero] أخبرنا مسبقًا ونوفّر مترجمًا: { $languages }
    [one] أخبرنا قبل يوم واحد ونوفّر مترجمًا: { $languages }
    [two] أخبرنا قبل يومين ونوفّر مترجمًا: { $languages }
    [few] أخبرنا قبل { $days } أيام ونوفّر مترجمًا: { $languages }
    [many] أخبرنا قبل { $days } يومًا ونوفّر مترجمًا: { $languages }
   *[other] أخبرنا قبل { $days } يوم ونوفّر مترجمًا: { $languages }
}
answers-in = نجيب بهذه اللغات: { $languages }

action-call = اتصل بالرقم { $phone }
action-text = أرسل رسالة نصية إلى { $phone }
action-mail = أرسل بريدًا إلكترونيًا
action-map = أظهر على الخريطة
action-share-text = أخبر غيرك برسالة نصية
action-share-mail = أخبر غيرك بالبريد الإلكتروني

instead-heading = قد يناسبك هذا بدلًا من ذلك
dates-heading = المواعيد القادمة
session-about = { $when }. الموضوع: { $about }
first-heading = المرة الأولى
first-find-heading = ابحث عن شيء تبدأ به
place-heading = كيف تصل
access-heading = هل أستطيع الدخول والمشاركة؟
about-heading = ماذا يحدث
caution-heading = انتبه
next-steps-heading = ماذا بعد ذلك
next-steps-text = عندما تريد أن تفعل أكثر، توجد أماكن أخرى يمكنك الذهاب إليها.
series-heading = جزء من
film-heading = شاهد الفيلم
contact-heading = اسألنا
led-by = قائد النشاط: { $name }

access-yes = نعم
access-no = لا
access-unknown = لا نعرف

first-sit-down-yes = يمكنك الجلوس
first-sit-down-no = لا يمكن الجلوس
first-bring-friend-yes = يمكنك إحضار صديق
first-bring-friend-no = لا يمكنك إحضار صديق
first-bring-child-yes = يمكنك إحضار الأطفال
first-bring-child-no = تعال دون أطفال
first-late-ok-yes = لا بأس إن تأخرت
first-late-ok-no = تعال في الموعد
first-leave-early-ok-yes = يمكنك الذهاب قبل النهاية
first-leave-early-ok-no = ابقَ حتى النهاية
first-changing-room-yes = توجد غرفة لتبديل الملابس
first-changing-room-no = لا توجد غرفة لتبديل الملابس
first-wear = الملابس
first-bring = أحضر معك
first-note = من المفيد أن تعرف

professionals-heading = لمن ينصح شخصًا بالمشاركة
professionals-suits = يناسب
professionals-not-for = لا يناسب
professionals-note = من المفيد أن تعرف
professionals-referral = الإحالة
professionals-referral-heading = أنشطة تقبل وصفة طبية للنشاط البدني
professionals-staff-heading = أيام للعاملين مع الناس
professionals-more-heading = المزيد للعاملين مع الناس

film-length-language = { $length }، { $language }
film-watch = شاهد الفيلم ({ $length }، { $language })
film-watch-signed = شاهد الفيلم بلغة الإشارة ({ $length })
film-watch-described = شاهد الفيلم مع وصف صوتي ({ $length }، { $language })
film-spoken = لغة الكلام: { $language }
film-no-speech = لا أحد يتكلم في الفيلم
film-captions-in = ترجمة نصية: { $languages }
film-without-captions = الفيلم بلا ترجمة نصية
film-signed = مترجم إلى لغة الإشارة
signed-badge = لغة الإشارة
film-outside = الفيلم موجود على { $host }. عندما تفتحه يستطيع أصحاب ذلك الموقع أن يروا ذلك.
film-withdrawn = لم يعد عرض هذا الفيلم مسموحًا.
film-lecture-heading = الفيلم من
film-more-heading = المزيد عن هذا الموضوع

seek-care-heading = هنا تجد المساعدة
venue-events-heading = ماذا يحدث هنا
venue-rooms-heading = غرف في المبنى
venue-closed = مغلق { $days } بسبب { $reason }
unit-closed = نحن مغلقون { $days } بسبب { $reason }
area-events-heading = ماذا يمكنك أن تفعل هنا
area-unit-heading = من يعمل هنا
area-venue-heading = الأماكن
area-films-heading = الأفلام
area-organization-heading = الجمعيات وغيرها هنا
areas-all = المدينة كلها
unit-events-heading = ما ننظمه
unit-others-heading = نفعل هذا أيضًا
survey-link = أجب عن بعض الأسئلة
organization-events-heading = ما نفعله معًا
series-events-heading = أنشطة من هذه السلسلة
series-films-heading = أفلام من هذه السلسلة
guide-languages = يتحدث المرشدون { $languages }
guide-tasks-heading = ماذا يستطيع المرشد أن يفعل
guide-book-heading = احجز مرشدًا
guide-training = { $steps ->
    [zero] تلقّى المرشدون تدريبًا
    [one] تلقّى المرشدون تدريبًا من خطوة واحدة
    [two] تلقّى المرشدون تدريبًا من خطوتين
    [few] تلقّى المرشدون تدريبًا من { $steps } خطوات
   *[other] تلقّى المرشدون تدريبًا من { $steps } خطوة
}

notice-about = يخص
notice-over = انتهت مدة هذا الخبر.

translated-missing = هذا النص متوفر باللغة { $language } فقط. الأوقات والأماكن والمعلومات الأخرى بلغتك.
translated-partly = جزء من النص متوفر باللغة { $language } فقط.
translated-machine = ترجمة آلية لهذا النص. لم يراجعها إنسان.
translated-person = ترجم النص إنسان. لم يراجعه شخص آخر بعد.
translated-outdated = تغيّر النص الأصلي بعد الترجمة. الأوقات والأماكن صحيحة.
translated-original = افتح الصفحة باللغة { $language }

reviewed-on = راجعنا الصفحة يوم { $date }.
review-old = راجعنا الصفحة يوم { $date }. اتصل واسأل إن كانت المعلومات ما زالت صحيحة.
picture-credit = الصورة: { $owner }

report-mail = اكتب إلينا
report-message = أرسل رسالة نصية عن الخطأ إلى { $phone }
report-subject = يوجد خطأ: { $title }
report-body = الصفحة: { $address }
    آخر تعديل: { $date }
    لا تكتب شيئًا عن صحتك.
    الخطأ هو:

not-found-title = الصفحة غير موجودة
not-found-text = ربما كُتب العنوان خطأ، أو نُقلت الصفحة.
not-found-go-on = تابع من هنا
moved-title = نُقلت الصفحة
moved-text = للصفحة عنوان جديد.
moved-link = اذهب إلى العنوان الجديد
retired-text = هذا لم يعد موجودًا. إليك شيئًا يشبهه.

statement-about-heading = هل يستطيع الجميع استخدام الموقع؟
statement-about = الجهة المسؤولة عن الموقع { $site } هي { $publisher }. نريد أن يستطيع أكبر عدد من الناس استخدامه. هنا نشرح كيف يتبع الموقع القانون وما النواقص التي نعرفها.
statement-status-heading = كيف يتبع الموقع القانون
statement-status-full = الموقع متوافق تمامًا مع القانون السويدي بشأن إتاحة الخدمات العامة الرقمية للجميع.
statement-status-partial = الموقع متوافق جزئيًا مع القانون السويدي بشأن إتاحة الخدمات العامة الرقمية للجميع. النواقص مذكورة أدناه.
statement-status-none = الموقع غير متوافق مع القانون السويدي بشأن إتاحة الخدمات العامة الرقمية للجميع. النواقص مذكورة أدناه.
statement-help-heading = إذا لم تستطع استخدام شيء هنا
statement-help = تواصل معنا لنعطيك المعلومات بطريقة أخرى. نجيب عادةً خلال يوم عمل واحد.
statement-report-heading = أخبرنا عن نقص
statement-report = هل ترى شيئًا غير مذكور هنا، أو شيئًا يخالف القانون؟ اكتب إلينا.
statement-report-action = أخبرنا عن نقص
statement-report-subject = نقص في إتاحة الموقع { $site }
statement-supervision-heading = الرقابة
statement-supervision = الجهة التي تراقب تطبيق القانون هي { $authority }. إذا لم يرضك جوابنا فيمكنك التوجه إليها.
statement-supervision-report = قدّم شكوى إلى { $authority }
statement-supervision-site = اقرأ عن { $authority }
statement-issues-heading = ما لا يعمل للجميع
statement-issues = نعرف هذه النواقص ونعمل على إصلاحها.
statement-burden-heading = عبء غير معقول
statement-burden = نستثني ما يلي استنادًا إلى المادة 12 من القانون.
statement-outside-heading = ما لا يشمله القانون
statement-outside = ما يلي لا يشمله القانون.
statement-issue = { $what } { $why }
statement-film = الفيلم «{ $title }» بلا ترجمة نصية.
statement-film-because = الفيلم «{ $title }» بلا ترجمة نصية بسبب { $reason }.
statement-method-heading = كيف اختبرنا الموقع
statement-method-self = اختبرنا الموقع بأنفسنا، بالأدوات ويدويًا.
statement-method-external = راجع الموقع شخص من خارج مؤسستنا.
statement-assessed = آخر تقييم: { $date }
statement-updated = آخر تعديل لهذا البيان: { $date }
