# The report on a year, for editors and for whoever pays. Never published; only in the languages that editors have.

# $period is for example 1 January to 31 December 2026.
report-title = Report { $period }
report-who = { $site }. Publisher: { $publisher }
report-made = Made { $date }
report-not-over = The period is not over. What has been is counted up to and including { $today }. { $count ->
    [0] No more dates are planned.
    [one] One more date is planned.
   *[other] { $count } more dates are planned.
}

report-figures-heading = In short
report-held = dates held
report-things = different activities, courses and talks
report-hours = hours
report-cancelled = dates cancelled
report-moved = moved and held
report-extra = extra dates
report-planned = dates planned
report-filmed = talks filmed

# Headings of columns.
report-held-column = Held
report-hours-column = Hours
report-things-column = Different ones
report-cancelled-column = Cancelled
report-moved-column = Moved
report-extra-column = Extra
report-planned-column = Planned
report-befell-column = Different ones
report-all = Total
report-all-once = Total, each date once

# What stands below the heading of a table.
report-caption = Number of dates. Moved and extra are among those held. “Different ones” is how many different activities they are of.
report-caption-overlapping = Number of dates. A date can be counted in several rows, so that the rows together can be more than the total.
report-caption-reason = Number of cancelled dates, and how many different activities they were of.
report-caption-film = The day the film was put up. Where it is not known, the day it was recorded.
report-caption-offered = What one can go to at any time or during opening hours. It is not counted as dates.

report-area = Area
report-area-heading = By area
report-unit = Team
report-unit-heading = By team
report-kind = Form
report-kind-heading = Activities, courses and talks
report-topic = Topic
report-topic-heading = By topic
report-target-group = Target group
report-target-group-heading = By target group
report-language = Language
report-language-heading = By language
report-referral = Referral or prescription
report-referral-heading = Referrals and prescriptions
report-attendance = Where
report-attendance-heading = In person and online
report-month = Month
report-month-heading = By month
report-reason = Reason
report-reason-heading = Why dates were cancelled
report-thing = Name
report-thing-heading = Each activity, course and talk
report-film-heading = New films
report-published = Day
report-offered-heading = What has no dates
report-days = Days of the period
report-professionals-heading = For professionals: networks and staff days

report-none-unit = None of the teams
report-none-topic = No topic
report-none-target-group = No particular target group
report-none-language = No language given
report-none-referral = Without referral or prescription
report-none-reason = No reason given

report-rules-heading = How this was counted
report-rule-day = A moved date counts on its new day. A cancelled date counts on the day it was to be on.
report-rule-held = A date counts as held when its day has come and it is not cancelled. Drafts do not count.
report-rule-hours = Hours are the time from start to end of the dates held. They say nothing of how many people came.
report-rule-topic = A topic counts in the broader topic that it belongs to, too.
report-rule-language = A language counts when somebody there speaks it or interprets into it. Languages that can only be asked for do not count.
report-rule-area = A date counts in the area that arranges it, also when it is online.
