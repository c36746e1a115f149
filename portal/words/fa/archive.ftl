films-title = فیلم‌ها
films-intro = سخنرانی‌های ما را هر وقت خواستید در خانه تماشا کنید. موضوع، سال یا زبان زیرنویس را انتخاب کنید.
films-choose = موضوع، سال یا زبان زیرنویس را انتخاب کنید
films-of = فیلم‌ها: { $name }
films-summary = فیلم‌هایی دربارهٔ سلامت که می‌توانید در خانه ببینید: { $name }.
films-count = { $count ->
    [one] { $count } فیلم
   *[other] { $count } فیلم
}
films-show = { $count ->
    [one] دیدن { $count } فیلم
   *[other] دیدن { $count } فیلم
}
films-results = فیلم‌ها
films-all-link = دیدن همهٔ فیلم‌ها

filter-year = از چه سالی؟
filter-captions = زیرنویس به چه زبانی؟
filter-sign = با زبان اشاره؟
filter-sign-yes = با زبان اشاره

sign-link = زبان اشاره
sign-intro = فیلم‌ها و برنامه‌ها به زبان اشاره.
sign-films-heading = فیلم‌هایی با زبان اشاره
sign-films-none = فعلاً فیلمی با زبان اشاره نداریم.
sign-films-link = دیدن همهٔ فیلم‌های دارای زبان اشاره
sign-dates-heading = اینجا مترجم هست
sign-dates-text = مترجم زبان اشاره به این برنامه‌ها می‌آید. لازم نیست درخواست کنید.
sign-dates-none = فعلاً برنامه‌ای نیست که مترجمش قطعی شده باشد. اگر می‌خواهید به برنامه‌ای بیایید، به ما بنویسید تا سعی کنیم مترجم بگیریم.
sign-contact-heading = به ما بنویسید
sign-contact-text = لازم نیست زنگ بزنید. پیامک یا ایمیل بفرستید. چیزی دربارهٔ سلامت خود ننویسید.
