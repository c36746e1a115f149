films-title = الأفلام
films-intro = شاهد محاضراتنا في البيت، متى أردت. اختر موضوعًا أو سنة أو لغة الترجمة النصية.
films-choose = اختر موضوعًا أو سنة أو لغة الترجمة النصية
films-of = الأفلام: { $name }
films-summary = أفلام عن الصحة يمكنك مشاهدتها في البيت: { $name }.
films-count = { $count ->
    [zero] لا أفلام
    [one] فيلم واحد
    [two] فيلمان
    [few] { $count } أفلام
    [many] { $count } فيلمًا
   *[other] { $count } فيلم
}
films-show = { $count ->
    [zero] لا أفلام
    [one] أظهر فيلمًا واحدًا
    [two] أظهر فيلمين
    [few] أظهر { $count } أفلام
    [many] أظهر { $count } فيلمًا
   *[other] أظهر { $count } فيلم
}
films-results = الأفلام
films-all-link = أظهر كل الأفلام

filter-year = من أي سنة؟
filter-captions = ترجمة نصية بأي لغة؟
filter-sign = مع لغة الإشارة؟
filter-sign-yes = مع لغة الإشارة

sign-link = لغة الإشارة
sign-intro = أفلام ولقاءات بلغة الإشارة.
sign-films-heading = أفلام مع لغة الإشارة
sign-films-none = لا يوجد الآن فيلم مع لغة الإشارة.
sign-films-link = أظهر كل الأفلام مع لغة الإشارة
sign-dates-heading = هنا يوجد مترجم لغة إشارة
sign-dates-text = يأتي مترجم لغة إشارة إلى هذه اللقاءات. لا تحتاج إلى طلبه.
sign-dates-none = لا يوجد الآن لقاء حُجز له مترجم لغة إشارة. اكتب إلينا إن أردت أن تأتي إلى شيء، وسنحاول توفير مترجم.
sign-contact-heading = اكتب إلينا
sign-contact-text = لا تحتاج إلى الاتصال. أرسل رسالة نصية أو بريدًا إلكترونيًا. لا تكتب شيئًا عن صحتك.
