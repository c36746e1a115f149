### Finding without searching: choose a topic, an area, a day, a language and more.
### $name, $first and $second are something that was chosen: "Sleep", "Centre".

# The link's text in the menu, and in the row that shows where one is.
browse-link = Find something
browse-title = Find something that suits you
browse-intro = Choose what you want to do, where and when. The number says how many results there are.
# The page's title, and a sentence that describes it to search engines.
browse-of = Find: { $name }
browse-summary = What you can do: { $name }.
# Two choices at once.
browse-both = { $first }, { $second }
browse-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
# The button that shows what fits all choices.
browse-show = { $count ->
    [one] Show { $count } result
   *[other] Show { $count } results
}
browse-results = Results
# Above links to fewer results, and to other choices instead.
browse-also = Choose more
browse-other = Choose something else
browse-chosen = You have chosen
browse-all-link = Show all choices
browse-combine-link = Choose several things at once
browse-form = Choose what, where and when
browse-none = There is nothing here right now. Ring us and we will help you find something.
browse-none-fits = Nothing fits all your choices. Remove one, or look at one of them by itself.

filter-weekday = Which day?
filter-time = What time of day?
filter-language = In which language?
filter-setting = Indoors, outdoors or online?
filter-access = What do you need at the place?
filter-referral = On prescription
