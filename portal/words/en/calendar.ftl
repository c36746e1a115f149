### The calendar pages: a list day by day, and parts of it.
### $date is a whole date, "Tuesday 12 January". $period is from one day to another.

# Heading, and the link's text in the menu.
agenda-title = Calendar
agenda-intro = Everything that happens, day by day.
# The page's title. $name is an area, a topic, a month, a weekday or a period.
agenda-of = Calendar: { $name }
agenda-part-intro = What happens, day by day: { $name }.
agenda-weekday-intro = You can go to these on this day of the week. You see the next dates.
agenda-dates = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
# The first day of a week: "Monday 23", as in "Monday 23 to Sunday 29 November".
agenda-week-first = { $weekday } { $day }

# Added by the reader's own clock, after a date.
agenda-today = Today
agenda-tomorrow = Tomorrow
agenda-this-week = This week
agenda-next-week = Next week

# What has become of a date. It stands by its name, under the heading of the day.
agenda-moved-from = Moved here from { $date }
agenda-moved-to = Moved to { $when }
agenda-moved-hour = New time. It would have begun at{ "\u00A0" }{ $time }
agenda-moved-place = New place
agenda-extra = Extra date
# $languages are languages beside the original one: "Arabic and Swedish Sign Language".
agenda-languages = In { $languages }

# When a list is empty. The phone number and a link to a larger list stand below.
agenda-none = There are no dates here right now. Ring us and we will help you find something.
# The link to the calendar of everything.
agenda-all-link = Show the whole calendar

agenda-later-heading = Later
agenda-later = Above are the days up to { $date }. Choose a month to see more.

# A link at the top of the page, and the heading that it leads to.
agenda-choose = Choose a weekday, area, topic or month
agenda-choose-weekday = Weekday
agenda-choose-area = Area
agenda-choose-topic = Topic
agenda-choose-month = Month
agenda-two-weeks = Two weeks: { $period }

agenda-own-heading = Get the dates on your phone
agenda-subscribe-link = Subscribe to the calendar
agenda-file-link = Download these dates as a calendar file

# Parts of the day, on the page of a weekday.
agenda-morning = Morning
agenda-afternoon = Afternoon
agenda-evening = Evening
agenda-open = Open
# Read aloud before the next dates.
agenda-next-dates = Next dates
