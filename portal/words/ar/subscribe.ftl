### Calendars: the words in calendar files, in the links to them and on the page about subscribing.
### $phone is a telephone number. $title and $part are names of something that happens, an area or a topic.

## In the calendar files
calendar-name = { $site } – { $part }
calendar-about-thing = المواعيد والأماكن. قد يمر يوم كامل قبل أن يظهر أي تغيير في تقويمك. انظر إلى الصفحة أو اتصل قبل أن تذهب.
calendar-about-list = كل ما يُقام. قد يمر يوم كامل قبل أن يظهر أي تغيير في تقويمك. انظر إلى الصفحة أو اتصل قبل أن تذهب.
calendar-about-none = لا توجد مواعيد هنا الآن. يمتلئ التقويم عندما تأتي مواعيد جديدة.
calendar-about-gone = لم يعد هذا موجودًا. يمكنك حذف التقويم. ستجد أنشطة أخرى على الموقع.
calendar-cancelled = أُلغي: { $title }
calendar-moved = نُقل: { $title }
# $before and $now are day and time; below, places.
calendar-moved-time = نُقل من { $before } إلى { $now }.
calendar-moved-place = المكان الجديد: { $now }. وليس { $before }.
calendar-moved-because = بسبب { $reason }.
calendar-check = انظر إلى الصفحة أو اتصل على { $phone } قبل أن تذهب.

## Links on pages
action-calendar = أضف إلى التقويم
calendar-heading = أضف إلى تقويمك
calendar-late = قد يمر يوم كامل قبل أن يعرف هاتفك بأي تغيير. انظر إلى هذه الصفحة أو اتصل قبل أن تذهب.
calendar-subscribe = اشترك في تقويم هاتفك
calendar-subscribe-note = لأجهزة آيفون وآيباد والحاسوب. تصلك التغييرات تلقائيًا.
calendar-google = اشترك في تقويم Google
calendar-google-note = لمعظم هواتف أندرويد. ستغادر هذا الموقع.
calendar-download = نزّل المواعيد مرة واحدة
calendar-download-note = يناسب كل التقويمات. لا تصلك التغييرات.
calendar-more = تقويمات أخرى للاشتراك

## The page about subscribing
subscribe-title = التقويمات في هاتفك
subscribe-intro = احصل على المواعيد في تقويمك الخاص. هذا مجاني ولا تحتاج إلى إعطاء أي معلومات عنك.
subscribe-how-heading = هكذا يعمل
subscribe-how-1 = اشترك: يجلب هاتفك المواعيد مرة بعد مرة. تظهر المواعيد الملغاة والمنقولة في تقويمك.
subscribe-how-2 = تقويم Google: لمعظم هواتف أندرويد. ستغادر هذا الموقع وتحتاج إلى حساب لدى Google.
subscribe-how-3 = نزّل: تحصل على المواعيد كما هي اليوم. لا تصلك التغييرات.
subscribe-how-4 = قد يمر يوم كامل قبل أن يعرف هاتفك بأي تغيير. انظر إلى صفحة النشاط أو اتصل قبل أن تذهب.
subscribe-main-heading = كل شيء، أو نوع واحد
subscribe-topics-heading = المواضيع
subscribe-units-heading = الفِرَق
subscribe-everything = كل ما يُقام
subscribe-online = عبر الإنترنت
subscribe-short = اشترك
google-short = تقويم Google
download-short = نزّل
