### Schedules as a person says them: "Every Tuesday 12 January to 25 May, 10 to 11."
### Each sentence is one message. What is filled in is ready: $date 2 February or Thursday 1 April · $days dates in a row,
### "2 February and 9 February" · $period 12 January to 25 May · $times 10 to 11 · $time 10 · $venue the name of a venue.
### $weeks is odd, even or all. $reasoned is yes when there is a $reason: what stands after "because of".

# A whole hour: 10, not 10:00.
schedule-hour = { $hour }
schedule-times = { $start } to { $end }
schedule-from-to = from { $start } to { $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } at { $time }
schedule-date-times = { $date } { $times }
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
# Several times: 12 January to 25 May: Tuesdays 10 to 11 and Thursdays 13 to 14.
schedule-weekly-slots = { $weeks ->
    [odd] Odd-numbered weeks { $period }: { $slots }.
    [even] Even-numbered weeks { $period }: { $slots }.
   *[all] { $period }: { $slots }.
}
schedule-slot = { $days } { $times }
schedule-dates = { $dates }.
schedule-sessions-weekly = { $count ->
    [one] { $count } session, { schedule-days } { $period }, { $times }.
   *[other] { $count } sessions, { schedule-days } { $period }, { $times }.
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

schedule-paused = Not { $days }.
schedule-closed-days = Closed { $days }.

# The end of a sentence, with a reason or empty.
schedule-because = { $reasoned ->
    [yes] { " " }because of { $reason }
   *[no] { "" }
}
schedule-cancelled = Cancelled { $days }{ schedule-because }.
schedule-closed = Closed { $days }{ schedule-because }.
schedule-closed-instead = Closed { $days }{ schedule-because }. Go to { $venue } instead.
schedule-moved-day = Moved from { $date } to { $to } at { $time }{ schedule-because }.
schedule-moved-day-venue = Moved from { $date } to { $to } at { $time }{ schedule-because }. New place: { $venue }.
schedule-moved-time = New time on { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = New time and place on { $date }{ schedule-because }: { $times }, { $venue }.
schedule-moved-venue = Another place on { $days }{ schedule-because }: { $venue }.
schedule-extra = Extra date: { $date } { $times }.
schedule-extra-venue = Extra date: { $date } { $times }. Place: { $venue }.
