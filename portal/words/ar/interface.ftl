### كلمات القوالب والبرنامج. كلمات قصيرة، وجمل لا تزيد على 20 كلمة، وفعل على الأزرار والروابط.

skip-to-content = انتقل إلى المحتوى
switcher-label = اختر اللغة
navigation-label = الأقسام الرئيسية
footer-navigation-label = الموقع كله
menu-link = الأقسام
breadcrumb-label = أنت هنا

example-word = مثال.
example-text = كل الأنشطة والأوقات وأرقام الهواتف هنا غير حقيقية. لكنها تشبه أنشطة موجودة فعلًا.

help-heading = هل تحتاج إلى مساعدة؟
help-text = اتصل بنا. نساعدك على إيجاد ما يناسبك.

home-topics = ماذا تريد أن تفعل؟
home-coming = يحدث قريبًا
home-areas = اختر المنطقة
home-first-time = المرة الأولى
home-films = أفلام عن الصحة
home-professionals = للعاملين مع الناس
home-professionals-text = ابحث عما يناسب المريض أو الطالب أو المشارك الذي تلتقي به.

listing-elsewhere = انظر هنا أيضًا

leaf-cancelled = ملغى: { $date }

share-button = شارك الصفحة
print-button = اطبع الصفحة

report-heading = هل وجدت خطأ؟
report-text = أخبرنا إذا رأيت خطأ. لا تكتب شيئًا عن صحتك.

search-label = ابحث عن أنشطة ومعلومات
search-submit = ابحث
search-filters = اختر أين وماذا ولمن
search-apply = أظهر النتائج
search-searching = جارٍ البحث …
search-count = عدد النتائج: { $count }
search-none = لا توجد نتائج
search-none-advice = جرّب كلمة أخرى أو احذف أحد الخيارات. يمكنك أيضًا الاتصال بنا.
search-unavailable = البحث لا يعمل الآن
search-without-script = متصفحك لا يستطيع البحث هنا. استخدم قائمة كل الأنشطة بدلًا من ذلك.
search-more = أظهر نتائج أكثر
search-chip-remove = احذف
search-next = المرة القادمة
search-place = المكان
