### Schedules as a person says them: "Every Tuesday 12 January to 25 May, 10:00 to 11:00."
### Each sentence is one message. What is filled in is ready: $date 2 February or Thursday 1 April · $days dates in a row,
### "2 and 9 February" · $period 12 January to 25 May · $times 10:00 to 11:00 · $time 10:00 · $venue the name of a venue.
### $weeks is odd, even or all. $reasoned is yes when there is a $reason: what stands after "because of".
### $shape tells what $days is: day (2 February), days (2 and 9 February, $count of them), period (2 to 16 February) or
### mixed (2 to 16 and 30 March).

# A whole hour: $hour is 10, $time 10:00. Not 10 here: "10 to 11", read aloud, is ten minutes to eleven.
schedule-hour = { $time }
schedule-times = { $start } to{ "\u00A0" }{ $end }
schedule-from-to = from{ "\u00A0" }{ $start } to{ "\u00A0" }{ $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } at{ "\u00A0" }{ $time }
schedule-date-times = { $date } { $times }

# Lists of dates. The number of a day: 12, in "12, 19 and 26 January"
schedule-number = { $day }
# 12, 19 and 26 January, or: Tuesday 12 and Thursday 14 January. $month after a day, $month-alone on its own
schedule-days-month = { $days } { $month }
# 12 and 19 January and 9 February 2027
schedule-dates-year = { $dates } { $year }
# All on one weekday: Tuesdays 12, 19 and 26 January. $count is how many
schedule-weekday-dates = { schedule-days } { $dates }
# Tuesday 12, in "Tuesday 12 and Thursday 14 January". For a case of the weekday choose by its code, $day
schedule-weekday-number = { $weekday } { $number }
# Tuesday 12 January. For a case of the weekday choose by its code, $day; $alone is 12 January
schedule-weekday-date = { $date }
# From and to in one month: 15 to 19 February
schedule-period-month = { $from } to { $to }

schedule-every = { $day ->
    [monday] Every Monday
    [tuesday] Every Tuesday
    [wednesday] Every Wednesday
    [thursday] Every Thursday
    [friday] Every Friday
    [saturday] Every Saturday
   *[sunday] Every Sunday
}
schedule-days = { $day ->
    [monday] Mondays
    [tuesday] Tuesdays
    [wednesday] Wednesdays
    [thursday] Thursdays
    [friday] Fridays
    [saturday] Saturdays
   *[sunday] Sundays
}
# Mondays, Wednesdays and Fridays. $count is how many
schedule-days-list = { $days }
schedule-days-all = every day
# Monday to Friday
schedule-days-span = { schedule-day-from } to { schedule-day-to }
schedule-day-from = { $from ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
schedule-day-to = { $to ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}

schedule-weekly-one = { $weeks ->
    [odd] { schedule-every } in odd-numbered weeks, { $period }, { $times }.
    [even] { schedule-every } in even-numbered weeks, { $period }, { $times }.
   *[all] { schedule-every } { $period }, { $times }.
}
schedule-weekly-several = { $weeks ->
    [odd] { $days } in odd-numbered weeks, { $period }, { $times }.
    [even] { $days } in even-numbered weeks, { $period }, { $times }.
   *[all] { $days }, { $period }, { $times }.
}
# Several times: 12 January to 25 May: Tuesdays 10:00 to 11:00 and Thursdays 13:00 to 14:00.
schedule-weekly-slots = { $weeks ->
    [odd] Odd-numbered weeks { $period }: { $slots }.
    [even] Even-numbered weeks { $period }: { $slots }.
   *[all] { $period }: { $slots }.
}
schedule-slot = { $days } { $times }
schedule-dates = { $dates }.
schedule-sessions-weekly = { $count ->
    [one] { $count } session, { $days } { $period }, { $times }.
   *[other] { $count } sessions, { $days } { $period }, { $times }.
}
schedule-sessions-dates = { $count ->
    [one] { $count } session: { $dates }.
   *[other] { $count } sessions: { $dates }.
}
schedule-always = Always open.
schedule-open = Open { $hours }.
schedule-open-period = Open { $period }: { $hours }.
schedule-open-from = Open from { $date }: { $hours }.
schedule-open-until = Open until { $date }: { $hours }.

# by $shape and $count
schedule-paused = Not { $days }.
# by $shape and $count
schedule-closed-days = Closed { $days }.

# The end of a sentence, with a reason or empty.
schedule-because = { $reasoned ->
    [yes] { " " }because of { $reason }
   *[no] { "" }
}
# by $shape and $count
schedule-cancelled = Cancelled { $days }{ schedule-because }.
# by $shape
schedule-closed = Closed { $days }{ schedule-because }.
# by $shape
schedule-closed-instead = Closed { $days }{ schedule-because }. Go to { $venue } instead.
# $to Thursday 1 April. For a case of the weekday choose by its code, $to-day; $to-date is 1 April
schedule-moved-day = Moved from { $date } to { $to } at{ "\u00A0" }{ $time }{ schedule-because }.
# also with $to-day and $to-date
schedule-moved-day-venue = Moved from { $date } to { $to } at{ "\u00A0" }{ $time }{ schedule-because }. New place: { $venue }.
schedule-moved-time = New time { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = New time and place { $date }{ schedule-because }: { $times }, { $venue }.
# by $shape and $count
schedule-moved-venue = New place { $days }{ schedule-because }: { $venue }.
schedule-extra = Extra date: { $date } { $times }.
schedule-extra-venue = Extra date: { $date } { $times }. Place: { $venue }.
# After the changes that are told. $count more, $date the first of them.
schedule-later = { $count ->
    [one] { $count } more change later, on { $date }. All dates are in the calendar.
   *[other] { $count } more changes later, the first on { $date }. All dates are in the calendar.
}
