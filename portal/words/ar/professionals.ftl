### القسم الخاص بمن يعملون مع الناس: حسب الحاجة، وحسب الفئة، وبوصفة طبية.

professionals-link = للعاملين مع الناس
professionals-list-link = أعدّ قائمة لتعطيها لغيرك
professionals-list-text = اختر الأنشطة، ثم اطبعها بلغة الشخص أو أرسلها برسالة نصية.
professionals-need-heading = ماذا يحتاج الشخص؟
professionals-group-heading = من هو الشخص؟
professionals-by-need = حسب الحاجة
professionals-by-target-group = حسب الفئة
professionals-of = { $name }: ما يمكنك أن تنصح به في عملك
professionals-of-summary = { $name }: ما يمكنك أن تنصح به، ولمن يناسب، وبمن تتصل.
professionals-narrower = بتحديد أكثر
professionals-fits-heading = ما يمكنك أن تنصح به
professionals-public = كل ما هنا متاح للجميع. يستطيع مريضك أيضًا أن يقرأ ما كُتب لك.
professionals-ring = تواصل مع
professionals-access-yes = متوفر
professionals-access-no = غير متوفر
professionals-on = تابع
professionals-residents-link = المعلومات نفسها لمن سيذهب إلى هناك
professionals-unsure-heading = اتصل بنا إذا لم تكن متأكدًا
professionals-unsure-text = أخبرنا بما يحتاج إليه الشخص، ولا تقل من هو. نساعدك على الاختيار.
professionals-print-heading = الملصقات والبرامج
professionals-print-text = تُطبع كل صفحة على ورقة مرتبة. يمكنك أن تعلّق هذه الصفحات كبرنامج.
professionals-print-week = برنامج الأسبوع
professionals-print-area = برنامج { $name }
professionals-data-heading = بيانات مفتوحة
professionals-data-text = يحق للجميع استخدام مواعيدنا ومعلوماتنا بحرية، في تقويم أو نظام خاص بهم.
professionals-write = اكتب إلى { $name }: { $subject }
