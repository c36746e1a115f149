### The archive of films, and the page for people who use sign language.

films-title = Films
films-intro = Watch our talks at home, whenever you like. Choose a topic, a year or a language for the captions.
films-choose = Choose a topic, a year or a language for the captions
# $name is what has been chosen: "Sleep", "2026", "Arabic".
films-of = Films: { $name }
films-summary = Films about health to watch at home: { $name }.
films-count = { $count ->
    [one] { $count } film
   *[other] { $count } films
}
films-show = { $count ->
    [one] Show { $count } film
   *[other] Show { $count } films
}
films-results = Films
films-all-link = Show all films

# What films are chosen by. Captions are the words below the picture.
filter-year = From which year?
filter-captions = Captions in which language?
filter-sign = With sign language?
filter-sign-yes = With sign language

# The link on every page, beside the languages, with a picture of two hands.
sign-link = Sign language
# Below the heading, where nobody has written anything.
sign-intro = Films and activities in sign language.
sign-films-heading = Films with sign language
sign-films-none = There is no film with sign language right now.
sign-films-link = Show all films with sign language
sign-dates-heading = With an interpreter
sign-dates-text = An interpreter comes to these. You do not have to order one.
sign-dates-none = There is nothing with an interpreter right now. Write to us if you want to come to something, and we will try to arrange one.
sign-contact-heading = Write to us
sign-contact-text = You do not have to ring. Send a text message or an email. Please do not write about your health.
