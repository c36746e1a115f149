theme-events-heading = ما يمكنك المشاركة فيه
theme-all-link = أظهر كل شيء: { $name }
theme-events-none = لا يوجد الآن ما يمكنك المشاركة فيه عن هذا الموضوع. اتصل بنا على { $phone } وسنساعدك على إيجاد شيء آخر. ويمكنك أيضًا أن ترى كل ما لدينا.
theme-films-heading = أفلام عن هذا الموضوع
home-themes-link = أظهر كل المواضيع الصحية
