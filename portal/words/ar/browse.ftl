browse-link = اختر نشاطًا
browse-title = اختر ما يناسبك
browse-intro = اختر ماذا تريد أن تفعل وأين ومتى. الرقم يبيّن عدد الاقتراحات.
browse-of = اختر: { $name }
browse-summary = اقتراحات لما يمكنك فعله: { $name }.
browse-both = { $first }، { $second }
browse-count = { $count ->
    [zero] لا توجد اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
    [many] { $count } اقتراحًا
   *[other] { $count } اقتراح
}
browse-show = { $count ->
    [zero] لا توجد اقتراحات
    [one] أظهر اقتراحًا واحدًا
    [two] أظهر اقتراحين
    [few] أظهر { $count } اقتراحات
    [many] أظهر { $count } اقتراحًا
   *[other] أظهر { $count } اقتراح
}
browse-results = اقتراحات
browse-also = اختر أيضًا
browse-other = اختر شيئًا آخر
browse-chosen = اخترت
browse-all-link = أظهر كل الخيارات
browse-combine-link = اختر عدة أشياء معًا
browse-form = اختر ماذا وأين ومتى
browse-none = لا يوجد شيء هنا الآن. اتصل بنا نساعدك على إيجاد ما يناسبك.
browse-none-fits = لا شيء يناسب كل اختياراتك. احذف أحدها، أو اطّلع على واحد منها وحده.

filter-weekday = في أي يوم؟
filter-time = في أي وقت من اليوم؟
filter-language = بأي لغة؟
filter-setting = في الداخل أم في الخارج أم عبر الإنترنت؟
filter-access = ماذا تحتاج في المكان؟
filter-referral = بوصفة طبية
