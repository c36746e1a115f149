### Calendars: the words in calendar files, in the links to them and on the page about subscribing.
### $phone is a telephone number. $title and $part are names of something that happens, an area or a topic.

## In the calendar files
calendar-name = { $site } – { $part }
calendar-about-thing = Times and places. It may take a day until your calendar learns of a change. Look at the page or ring before you go.
calendar-about-list = Everything that is on. It may take a day until your calendar learns of a change. Look at the page or ring before you go.
calendar-about-none = There are no dates here now. The calendar fills up when new dates come.
calendar-about-gone = This is no longer here. You can remove the calendar. On the website you find other things to do.
calendar-cancelled = CANCELLED: { $title }
calendar-moved = MOVED: { $title }
# $before and $now are day and time; below, places.
calendar-moved-time = Moved from { $before } to { $now }.
calendar-moved-place = New place: { $now }. Not { $before }.
calendar-moved-because = Because of { $reason }.
calendar-check = Look at the page or ring { $phone } before you go.

## Links on pages
action-calendar = Add to calendar
calendar-heading = Add to your calendar
calendar-late = Your phone may take up to a day to show a change. Look at this page or ring before you go.
calendar-subscribe = Subscribe in your phone’s calendar
calendar-subscribe-note = For iPhone, iPad and computer. Changes come by themselves.
calendar-google = Subscribe in Google Calendar
calendar-google-note = For most Android phones. You leave this website.
calendar-download = Download the dates once
calendar-download-note = Works in every calendar. Later changes do not show.
calendar-more = More calendars to subscribe to

## The page about subscribing
subscribe-title = Calendars on your phone
subscribe-intro = Get the dates in your own calendar. It is free, and you do not have to tell us anything.
subscribe-how-heading = How it works
subscribe-how-1 = Subscribe: your phone fetches the dates again and again. Cancelled and moved dates show in your calendar.
subscribe-how-2 = Google Calendar: for most Android phones. You leave this website, and need an account with Google.
subscribe-how-3 = Download: you get the dates as they are today. Later changes do not show.
subscribe-how-4 = Your phone may take up to a day to show a change. Look at the page of the activity or ring before you go.
subscribe-main-heading = Everything, or one kind
subscribe-topics-heading = Topics
subscribe-units-heading = Teams
subscribe-everything = Everything that is on
subscribe-online = Online
subscribe-short = Subscribe
google-short = Google Calendar
download-short = Download
