### القائمة: من يعمل مع المرضى يجمع الأنشطة ويطبعها بلغتين ويسلّمها.
### $title اسم نشاط، و$count و$place رقمان، و$language اسم لغة بلغتها.

## أزرار في الصفحات الأخرى
shortlist-button-add = أضف إلى القائمة
shortlist-button-remove = احذف من القائمة
shortlist-button-link = القائمة ({ $count })
shortlist-button-added = { $title } موجود الآن في القائمة.
shortlist-button-removed = حُذف { $title } من القائمة.
shortlist-button-full = القائمة ممتلئة. احذف شيئًا أولًا.

## الصفحة
shortlist-title = القائمة
shortlist-intro = اجمع أنشطة، واطبعها بلغتين، وسلّمها للمريض.
shortlist-privacy = لا تكتب أي اسم. القائمة تعرف فقط الأنشطة التي اخترتها واللغة التي تُكتب بها. وتبقى في هذا المتصفح.
shortlist-without-script = تحتاج القائمة إلى JavaScript، وهو متوقف هنا. ما زال بإمكانك طباعة كل نشاط من صفحته. وهناك أيضًا بطاقة يمكن عرضها.
shortlist-find = ابحث عن أنشطة
shortlist-heading = الأنشطة في القائمة
shortlist-empty = القائمة فارغة. اذهب إلى نشاط واختر «أضف إلى القائمة».
shortlist-up = انقل إلى أعلى
shortlist-down = انقل إلى أسفل
shortlist-remove = احذف
shortlist-moved = { $title } الآن رقم { $place } من { $count }.
shortlist-first = { $title } في البداية أصلًا.
shortlist-last = { $title } في النهاية أصلًا.
shortlist-removed = حُذف { $title }.
shortlist-undo = تراجع
shortlist-restored = عادت القائمة كما كانت.
shortlist-clear = أفرغ القائمة
shortlist-cleared = أُفرغت القائمة.
shortlist-language = لغة من سيحصل على القائمة
shortlist-chosen = الورقة الآن بهذه اللغة: { $language }.
shortlist-give = سلّم القائمة
shortlist-text-send = أرسل برسالة نصية
shortlist-text-copy = انسخ النص
shortlist-text-heading = نص لرسالة نصية
shortlist-link-heading = رابط القائمة
shortlist-link-text = يفتح الرابط والرمز القائمة نفسها على هاتف أو حاسوب آخر. ليس فيهما سوى الأنشطة واللغة.
shortlist-link-copy = انسخ الرابط
shortlist-copied = تم النسخ.
shortlist-not-copied = تعذّر النسخ. حدّد النص وانسخه بنفسك.
shortlist-sheet = الورقة التي تُطبع

## ما قد يحدث للقائمة
shortlist-changed = تغيّر منذ إعداد هذه القائمة: انظر إلى الأوقات.
shortlist-over = في صفحته أنشطة أخرى بدلًا منه.
shortlist-unknown = نشاط لم يعد موجودًا هنا
shortlist-broken = رابط القائمة تالف. اطلب رابطًا جديدًا، أو ابدأ قائمة جديدة.
shortlist-foreign = جاءت هذه القائمة مع رابط. وهي لا تُحفظ في متصفحك.
shortlist-keep = احفظها كقائمتي
shortlist-replace = لديك قائمة خاصة بك. إذا حفظت هذه حلّت محل قائمتك.
shortlist-own = أظهر قائمتي
shortlist-kept = حُفظت القائمة في هذا المتصفح.
shortlist-blocked = المتصفح لا يحفظ شيئًا. القائمة موجودة في عنوان الصفحة فقط. احفظ العنوان إن أردت الاحتفاظ بالقائمة.
shortlist-failed = تعذّر إحضار القائمة. افتح الصفحة ثانية عند توفّر الإنترنت.

## على الورقة، باللغتين
sheet-title = أنشطة لك
sheet-dates = المواعيد القادمة
sheet-rule = الأوقات
sheet-scan = افتح الصفحة: وجّه كاميرا الهاتف إلى الرمز.
sheet-whole = القائمة كاملة
sheet-help = أسئلة؟ اتصل بنا
sheet-printed = طُبعت
