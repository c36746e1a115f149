browse-link = پیدا کردن برنامه
browse-title = چیزی مناسب خود پیدا کنید
browse-intro = انتخاب کنید چه کاری می‌خواهید بکنید، کجا و چه روزی. عدد نشان می‌دهد چند پیشنهاد هست.
browse-of = پیدا کردن: { $name }
browse-summary = پیشنهادهایی برای آنچه می‌توانید انجام دهید: { $name }.
browse-both = { $first }، { $second }
browse-count = { $count ->
    [one] { $count } پیشنهاد
   *[other] { $count } پیشنهاد
}
browse-show = { $count ->
    [one] دیدن { $count } پیشنهاد
   *[other] دیدن { $count } پیشنهاد
}
browse-results = پیشنهادها
browse-also = این را هم انتخاب کنید
browse-other = انتخاب چیز دیگر
browse-chosen = انتخاب شما
browse-all-link = دیدن همهٔ انتخاب‌ها
browse-combine-link = انتخاب چند چیز با هم
browse-form = انتخاب کنید: چه، کجا و چه روزی
browse-none = فعلاً اینجا چیزی نیست. به ما زنگ بزنید تا کمک کنیم چیزی پیدا کنید.
browse-none-fits = چیزی با همهٔ انتخاب‌های شما جور نیست. یکی را بردارید، یا یکی از آن‌ها را جداگانه ببینید.

filter-weekday = چه روزی؟
filter-time = چه ساعتی؟
filter-language = به چه زبانی؟
filter-setting = داخل، بیرون یا آنلاین؟
filter-access = در محل به چه چیزی نیاز دارید؟
filter-referral = با نسخهٔ پزشک
