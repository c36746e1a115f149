### Words that the pages themselves need: fact boxes, status, headings, buttons, lists and the statement.
### Short words, at most 20 in a sentence. Speak to the reader as you. None of this is glued from half sentences.
### $date is a whole date, "Tuesday 12 January". $when is date and time, "Tuesday 12 January, 10:00 to 11:00".
### $languages, $groups are finished lists: "Swedish and Arabic". $reason stands after "because of": "illness".

## Kinds of page, in the singular. They stand above the name on cards and pages.
kind-activity = Activity
kind-course = Course
kind-lecture = Talk
kind-film = Film
kind-theme = Theme
kind-venue = Place
kind-area = Area
kind-unit = Team
kind-organization = Club or service
kind-series = Series
kind-network = Network
kind-guide = Health guides
kind-page = Information
kind-notice = News

## Lists: a heading and one sentence below it. The heading is also the link's text in the menu.
list-activity = Activities
list-activity-intro = Things you can do often, mostly without signing up.
list-course = Courses
list-course-intro = You meet the same group several times. You sign up first.
list-lecture = Talks
list-lecture-intro = Someone talks about health, and you can ask questions.
list-film = Films
list-theme = Themes
list-theme-intro = Health in short: what you can do yourself and where to get help.
list-venue = Places
list-venue-intro = Places you can go. See how to find the door and get in.
list-area = Areas
list-area-intro = Choose the part of the city that is near you.
list-unit = Our teams
list-unit-intro = The people who run the activities. Ring or write to them.
list-organization = Clubs and services
list-organization-intro = Where you can go when you want to do more.
list-series = Series
list-series-intro = Things that belong together and happen several times.
list-network = Networks
list-network-intro = Meetings for people who work with people.
list-guide = All health guides
list-guide-intro = Trained guides who speak your language.

# Link to the list of everything, and that page's heading.
everything-link = Show everything there is
everything-title = Everything there is
everything-intro = All activities, courses, talks and films, area by area.
# The number stands after the word, so that the word needs no plural.
listing-count = Number: { $count }
listing-empty = There is nothing here right now. Look in one of the lists below or ring us.
# Headings in a list with more than one group.
listing-dated = With dates
listing-open = Open at no fixed time
listing-later = Coming later

# The link to the home page, first in the row that shows where one is.
home-link = Home

## The home page. Three sentences about the first time.
home-first-1 = Someone meets you and shows you how it works.
home-first-2 = Do as much as you want and feel able to. You can also just watch.
home-first-3 = You can leave when you like.
# How many things there are in an area. The links under the headings say more than the headings do.
home-area-count = { $count } to choose from
home-first-time-link = What happens the first time
home-films-link = Show all films
home-professionals-link = Find something to recommend

## The search page
search-title = Search
search-intro = Write what you are looking for, in your own words.
filter-area = Where?
filter-kind = What?
filter-topic = What about?
filter-target-group = Who for?
filter-dropin = Signing up
filter-dropin-yes = Come without signing up

## Rows of the fact box: one or two words.
fact-when = When
fact-where = Where
fact-cost = Price
fact-who = Who for
fact-suits = Especially good for
fact-signup = Signing up
fact-languages = Languages
fact-level = What it is like
fact-route = The route
fact-speaker = Speaker
fact-run-by = Run by
fact-phone = Phone
fact-text = Text message
fact-mail = Email
fact-website = Website
fact-find = Find the door
fact-stop = Stop
fact-areas = Areas
fact-length = Length
fact-recorded = Recorded
fact-booking-hours = When to book
fact-survey = Tell us what you think
fact-training = Training

## When
when-occurrence = { $date }, { $times }
next-time = Next time: { $when }
# $period is from one day to another.
course-meetings = { $count ->
    [one] { $count } session, { $period }
   *[other] { $count } sessions, { $period }
}

## How it stands. Shown first on card and page when something has changed.
status-cancelled = Cancelled
status-cancelled-because = Cancelled because of { $reason }
status-cancelled-date = Cancelled { $date }
status-cancelled-date-because = Cancelled { $date } because of { $reason }
# $date is when it would have been.
status-moved-time = Moved from { $date }. New time: { $when }
status-moved-hour = New time: { $when }
# $place is the name of a place.
status-moved-place = New place on { $when }: { $place }
# A talk that has been given.
status-held = Has already taken place
# $month is the name of a month, with the year if it is far away.
status-paused-month = Break. Starts again in { $month }
status-no-dates = The next date is not set yet
status-planned = Planned. Dates will come later
status-planned-month = Planned. Starts in { $month }
status-stops = Ends { $date }

## Where
online-after-booking = You get the link when you sign up
online-link = Join online
place-after-booking = You get the address when you sign up
place-next-time = Next time we are at another place: { $place }
stop-distance = { $metres ->
    [one] { $metres } metre to walk
   *[other] { $metres } metres to walk
}
# $lines are the numbers of the lines.
stop-lines = Lines: { $lines }
distance-metres = { $metres ->
    [one] { $metres } metre
   *[other] { $metres } metres
}
# $kilometres is a finished number: 2.5
distance-kilometres = { $kilometres } kilometres
walk-benches-yes = There are benches along the way
walk-benches-no = There are no benches along the way
walk-pram-yes = You can bring a pram
walk-pram-no = You cannot bring a pram

## Cost. $amount is a sum of money: 50 SEK
price-fee = Costs { $amount }
price-reduced = Lower price: { $amount }
price-with-referral = With physical activity on prescription: { $amount }
price-materials = Materials: { $amount }

## For whom
who-everyone = Everyone is welcome
who-only = Only for: { $groups }
who-age-from = From the age of { $age }
who-age-to = Up to the age of { $age }
who-age-range = From { $from } to { $to } years of age

## Signing up
signup-opens = You can sign up from { $date }
signup-last-day = Last day to sign up: { $date }
signup-closed = The last day to sign up was { $date }
signup-places = { $places ->
    [one] Room for { $places } person
   *[other] Room for { $places } people
}
signup-minimum = We start if at least { $places } sign up
signup-join-anytime = You can start at any time
signup-join-from-start = You need to be there from the start
signup-link = Sign up online

## Languages
languages-led = The leader speaks { $languages }
languages-staff = Someone there speaks { $languages }
languages-interpreter = Interpreter on site: { $languages }
languages-on-request = Tell us in advance to get an interpreter: { $languages }
languages-on-request-days = { $days ->
    [one] Tell us { $days } day in advance to get an interpreter: { $languages }
   *[other] Tell us { $days } days in advance to get an interpreter: { $languages }
}
# Languages of whoever answers the phone or a letter.
answers-in = We answer in { $languages }

## Buttons. $phone is a telephone number.
action-call = Ring { $phone }
action-text = Send a text message to { $phone }
action-mail = Send an email
action-map = Show on a map
action-share-text = Tell someone by text message
action-share-mail = Tell someone by email

## Headings on a page
instead-heading = This may suit you instead
dates-heading = Next dates
# A meeting of a course: date and time, then what it is about.
session-about = { $when }. Topic: { $about }
first-heading = Your first visit
first-find-heading = Find something to start with
place-heading = Find your way here
access-heading = Can I get in and take part?
about-heading = How it works
caution-heading = Keep in mind
next-steps-heading = Where to go next
next-steps-text = When you want to do more, there are other places to go.
series-heading = Part of
film-heading = Watch the film
contact-heading = Ask us
led-by = Leader: { $name }

## What a place offers. The sentences below these headings come from a vocabulary.
access-yes = Yes
access-no = No
access-unknown = We do not know

## The first time
first-sit-down-yes = You can sit down
first-sit-down-no = You cannot sit down
first-bring-friend-yes = You can bring a friend
first-bring-friend-no = You cannot bring a friend
first-bring-child-yes = You can bring children
first-bring-child-no = Come without children
first-late-ok-yes = It is fine to come late
first-late-ok-no = Come on time
first-leave-early-ok-yes = You can leave before the end
first-leave-early-ok-no = Stay until the end
first-changing-room-yes = There is a room to change in
first-changing-room-no = There is no room to change in
first-wear = Clothes
first-bring = Bring
first-note = Good to know

## For those who send others here in their work
professionals-heading = If you recommend this to someone
professionals-suits = Good for
professionals-not-for = Not suitable for
professionals-note = Good to know
professionals-referral = Referral
professionals-referral-heading = Takes people with physical activity on prescription
professionals-staff-heading = Days for staff
professionals-more-heading = More for your work

## Films. $length is a length: 12 minutes. $language is a language: Swedish.
film-length-language = { $length }, { $language }
film-watch = Watch the film ({ $length }, { $language })
film-watch-signed = Watch the film in sign language ({ $length })
film-watch-described = Watch the film with audio description ({ $length }, { $language })
film-spoken = Spoken in { $language }
# Instead of the line above, for a film with only music.
film-no-speech = Nobody speaks in the film
film-captions-in = Captions in { $languages }
film-without-captions = The film has no captions
film-signed = Interpreted into sign language
# Mark on a card: one or two words.
signed-badge = Sign language
# $host is a website: media.example.org
film-outside = The film is on { $host }. When you open it, the people who run that site can see that you did.
film-withdrawn = We are no longer allowed to show this film.
film-lecture-heading = The film is from
film-more-heading = More about this

## Themes, places, areas, units and others
seek-care-heading = Where to get help
venue-events-heading = What happens here
venue-rooms-heading = Rooms in the building
# $days is from one day to another.
venue-closed = Closed { $days } because of { $reason }
unit-closed = We are closed { $days } because of { $reason }
area-events-heading = What you can do here
area-unit-heading = The team here
area-venue-heading = Places
area-films-heading = Films
area-organization-heading = Clubs and services here
areas-all = The whole city
unit-events-heading = What we run
unit-others-heading = What else we do
survey-link = Answer a few questions
organization-events-heading = What we do together
series-events-heading = In this series
series-films-heading = Films in the series
guide-languages = The guides speak { $languages }
guide-tasks-heading = What a guide can do
guide-book-heading = Book a guide
guide-training = { $steps ->
    [one] The guides have been trained in { $steps } step
   *[other] The guides have been trained in { $steps } steps
}

## News
notice-about = This is about
notice-over = This news no longer applies.

## Translation. $language is the original's language in the reader's words: Swedish.
translated-missing = The text is only in { $language }. Times, places and other facts are in your language.
translated-partly = Some of the text is only in { $language }.
translated-machine = A computer has translated the text. No person has checked it.
translated-person = A person has translated the text. Nobody else has checked it yet.
translated-outdated = The original has changed since the text was translated. Times and places are correct.
translated-original = Open the page in { $language }

## When the page was last read through. $date is day, month and year.
reviewed-on = We last checked this page on { $date }.
review-old = We last checked this page on { $date }. Ring us to ask if it is still right.
picture-credit = Picture: { $owner }

## Somebody wants to mend a mistake: subject and beginning of a letter.
report-mail = Write to us
report-message = Send a text message about the mistake to { $phone }
report-subject = Something is wrong: { $title }
# $address is the page's address, $date when it last changed, 2026-11-02.
report-body = The page: { $address }
    Changed: { $date }
    Please do not write about your health.
    This is wrong:

## Pages that are gone or have moved
not-found-title = This page does not exist
not-found-text = The address may be misspelt, or the page may have moved.
not-found-go-on = Go on
moved-title = The page has moved
moved-text = The page has a new address.
moved-link = Go to the new address
retired-text = This is no longer here. Here is something similar.

## The accessibility statement. The three sentences on status are the law's own words and must not be changed.
statement-about-heading = How accessible is the website?
# $publisher is who stands behind it, $site the website's name.
statement-about = { $publisher } is responsible for the website { $site }. We want as many people as possible to be able to use it. Here we say how it follows the law and which faults we know about.
statement-status-heading = How the website follows the law
statement-status-full = The website is fully compliant with the law on accessibility of digital public services.
statement-status-partial = The website is partially compliant with the law on accessibility of digital public services. The faults are listed below.
statement-status-none = The website is not compliant with the law on accessibility of digital public services. The faults are listed below.
statement-help-heading = If there is something here you cannot use
statement-help = Get in touch and we will give it to you in another way. We usually answer within one working day.
statement-report-heading = Tell us about a fault
statement-report = Do you see something that is not listed here, or that breaks the law? Write to us.
statement-report-action = Tell us about a fault
statement-report-subject = A fault in the accessibility of { $site }
statement-supervision-heading = Supervision
# $authority is the name of the authority.
statement-supervision = { $authority } checks that the law is followed. If you are not happy with our answer, you can turn to them.
statement-supervision-report = Complain to { $authority }
statement-supervision-site = Read about { $authority }
statement-issues-heading = What does not work for everyone
statement-issues = We know about these faults and are working on them.
statement-burden-heading = Disproportionate burden
statement-burden = We make an exception for this, under section 12 of the law.
statement-outside-heading = What the law does not cover
statement-outside = The law does not apply to this.
# $what is the fault and $why the reason for it; both are whole sentences.
statement-issue = { $what } { $why }
statement-film = The film “{ $title }” has no captions.
statement-film-because = The film “{ $title }” has no captions, because of { $reason }.
statement-method-heading = How we have tested
statement-method-self = We have tested the website ourselves, with tools and by hand.
statement-method-external = Someone outside our organisation has tested the website.
statement-assessed = Last assessed on { $date }
statement-updated = The statement was last changed on { $date }
