### What the portal says to editors. One message for each code, with a hyphen instead of the slash;
### .hint is what to write instead. Short sentences, no jargon, never anybody's fault.

## The file

file-too-large = The file is { $size } kB. It may be { $limit } kB at most.
    .hint = Is it a picture or a film? Save it with the right ending. Is it text, divide it into several pages.
file-not-utf8 = Here is a character that was not saved as UTF-8 (byte { $byte }).
    .hint = Open the file in your editor, choose “Save as” and the encoding UTF-8.
file-control-character = Here is an invisible character ({ $character }) that is not text.
    .hint = Delete it. It often comes along when something is pasted from another program.
file-symlink = This is a link to something else and not a file of its own.
    .hint = Put a copy of the file itself here.
file-not-a-file = This is neither a file nor a folder.
    .hint = Remove it.
file-same-name = Two files here have the same name, only written differently on the disk.
    .hint = Remove one of them or give it another name.
file-name = There are signs in the name that are not text.
    .hint = Give the file or the folder another name.
file-outside = “{ $file }” leads out of the folder.
    .hint = Put the file in the same folder and write only its name.
file-missing = The file “{ $file }” is not in the folder.
    .hint = Put the file in the same folder as the text, or correct the name. Capital letters count.

## Facts between the lines, and the text below

document-no-front-matter = The file does not begin with the line ---.
    .hint = Write --- on the first line, then all facts, then --- again, and the text last.
document-front-matter-open = The facts begin with --- but never end.
    .hint = Write --- on a line of its own between facts and text.
document-not-fields = Between the lines there should be facts, one on each line.
    .hint = Write for example title: Chair exercise
yaml-tab = The line is indented with a tab.
    .hint = Use spaces instead of the tab.
yaml-duplicate-key = “{ $key }” stands twice. The first is on line { $line }.
    .hint = Remove one of the lines.
yaml-anchor = “{ $name }” is an anchor. Anchors are not used here.
    .hint = Write the value where it is needed, or put all of it in quotation marks.
yaml-tag = “{ $name }” is a tag for a type. Tags are not used here.
    .hint = Remove it, or put all of the value in quotation marks.
yaml-too-deep = There are more than { $limit } levels inside each other here.
    .hint = Remove levels. No field needs so many.
yaml-several-documents = The file has several parts.
    .hint = Remove the line --- or ... in the middle of the file.
yaml-key-not-text = The name of a field must be a word.
    .hint = Write for example title: Chair exercise
yaml-colon = There is one colon too many on the line.
    .hint = Put the whole text in quotation marks: title: "Note: we begin at ten"
yaml-syntax = The line cannot be read ({ $what }).
    .hint = See whether a quotation mark, a bracket or a brace is missing here or on the line above.

## Fields

field-unknown = There is no field “{ $key }” here.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Remove the line. All fields are in docs/content-format.md.
    }
field-missing = The field { $key } is missing.
    .hint = { $key ->
        [translation] Write translation: machine, translation: person or translation: reviewed
        [publication] Write publication: draft or publication: published
        [reviewed] Write reviewed: and the day somebody last read the page through, for example 2027-01-12
       *[other] Add the line { $key }: and a value.
    }
field-empty = The field { $key } is empty.
    .hint = Write a value, or remove the line.
value-scalar = The field { $key } should have a single value, not a list.
    .hint = Write the value after { $key }: on the same line.
value-list = The field { $key } should be a list.
    .hint = Write { $key }: [one, two]
value-mapping = The field { $key } should have fields of its own below it: { $keys }.
    .hint = Write each field on a line of its own below { $key }: with two spaces in front.
value-choice = The field { $key } cannot be “{ $value }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write one of: { $choices }
    }
value-boolean = The field { $key } has “{ $value }”. It should be true or false.
    .hint = Write { $key }: true for yes or { $key }: false for no
value-date = The field { $key } has “{ $value }”, which is not a date.
    .hint = Write { $key }: { $suggestion }
value-no-such-date = The field { $key } has { $value }, a day that does not exist.
    .hint = See in a calendar how many days the month has.
value-year = The field { $key } has the year { $year }.
    .hint = Write a year between { $first } and { $last }.
value-too-long = The field { $key } has { $length } characters. At most { $limit } have room.
    .hint = Shorten it. What has no room can stand in the text below the facts.
value-time = The field { $key } has “{ $value }”, which is not a time of day.
    .hint = Write { $key }: "{ $suggestion }"
value-number = The field { $key } has “{ $value }”, which is not a number.
    .hint = Write digits only, with a point before decimals. No unit.
value-phone = The field { $key } has “{ $value }”, which is not a phone number.
    .hint = Write the whole number with its area code: { $key }: { $suggestion }
value-email = The field { $key } has “{ $value }”, which is not an email address.
    .hint = Write an address like name@example.org
value-url = The field { $key } has “{ $value }”, which is not a web address.
    .hint = Write the whole address, with https:// in front.
value-month = The field { $key } has “{ $value }”, which is not a month.
    .hint = Write year and month: { $key }: 2027-03
value-month-or-code = The field { $key } has “{ $value }”.
    .hint = Write a month like 2027-08, or unknown, or no
value-slug = “{ $value }” cannot be part of an address.
    .hint = Write lower-case letters a to z, digits and hyphens: chair-exercise-in-the-park
value-id = The field { $key } has “{ $value }”.
    .hint = Write lower-case letters a to z, digits and hyphens.
value-text = The field { $key } has “{ $value }”, which cannot be used.
    .hint = Write plain text.
value-file = The field { $key } has “{ $value }”, which is not the name of a file.
    .hint = Put the file in the same folder and write only its name.
value-film-source = The field { $key } has “{ $value }”, which is neither a file nor a web address.
    .hint = Write the file's name, or an address that begins with https://
value-file-type = “{ $value }” is not a file that can be shown here.
    .hint = Its name must end in one of: { $endings }
value-length = The field { $key } has “{ $value }”, which is not a length.
    .hint = Write minutes and seconds: { $key }: "12:30"
value-tag = The field { $key } has “{ $value }”, which is not the code of a language.
    .hint = Write two or three lower-case letters: sv, en, ar, so, fa, fi
value-weekday = “{ $value }” is not a weekday.
    .hint = Write monday, tuesday, wednesday, thursday, friday, saturday or sunday
value-old-address = “{ $value }” is not an address that has been.
    .hint = Write the last two parts of the folder: activities/chair-exercise

## What points at something else

reference-unknown-code = “{ $name }” is not in the list { $vocabulary }.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Choose a code from the list { $vocabulary }.
    }
reference-unknown-calendar = There is no term or holiday called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Choose a name from content/calendars/, or red-days.
    }
reference-unknown-area = There is no area called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of a folder in content/areas/.
    }
reference-unknown-unit = There is no unit called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of a folder in content/units/.
    }
reference-unknown-organization = There is no organization called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of a folder in content/organizations/.
    }
reference-unknown-venue = There is no venue called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of a folder in content/venues/.
    }
reference-unknown-series = There is no series called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of a folder in content/series/.
    }
reference-unknown-activity = There is no activity called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of a folder in the activities/ of an area.
    }
reference-unknown-course = There is no course called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of a folder in the courses/ of an area.
    }
reference-unknown-lecture = There is no lecture called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of a folder in the lectures/ of an area.
    }
reference-unknown-film = There is no film called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of a folder in the films/ of an area.
    }
reference-gone = “{ $name }” is not there any more, so the link to it is left out.
    .hint = Take the name away here, or write another that is there.
reference-not-published = “{ $name }” is not published, so a link there leads nowhere.
    .hint = Publish it as well, or remove it here.

## Folders and addresses

content-unknown-place = The file lies where nothing is expected.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Each thing has a folder of its own. Where it should lie is told in docs/content-format.md.
    }
content-slug = The folder “{ $slug }” cannot become an address.
    .hint = Rename it with lower-case letters a to z, digits and hyphens: chair-exercise-in-the-park
content-same-address = Two things get the same address. The other one lies in { $other }.
    .hint = Give one of them another name.
content-no-original = The folder has no { $file }.
    .hint = Write { $file } with all facts first. Translations come after it.
addresses-neither = The line does not say what has happened.
    .hint = Write retired: for what is gone, or moved: and to: for what has moved.
addresses-no-such-kind = “{ $name }” is not a folder that things lie in.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write it like activities/chair-exercise
    }
addresses-to-nowhere = “{ $name }” does not lead to any page.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write to: and the folder of something that is there, like activities/chair-exercise
    }
calendar-taken = The name “{ $code }” is taken.
    .hint = Choose another name for these days.
calendar-backwards = The days of “{ $code }” end before they begin.
    .hint = Let from be before to.

## Translations

translation-fact = { $key } is a fact. Facts change in the original only.
    .hint = Remove the line here.
translation-no-original = The original has no text for { $key }.
    .hint = Write it in the original first, or remove the line here.
translation-unknown-language = “{ $language }” is none of the site's languages. The file is not used.
    .hint = The file can end in one of: { $nearest }
translation-outdated = The original has changed since this translation was made: { $fields }.
    .hint = Correct the text and write checked: with the date of today.
translation-reviewed-outdated = Somebody approved this translation, but the original has changed since: { $fields }.
    .hint = Let somebody read it again and write checked: with the date of that day.
translation-easy-outdated = The original has changed since the easy text was made: { $fields }.
    .hint = Correct the easy text where it needs it, and write checked: with the date of today.
translation-checked-later = The text says that it was read on { $date }, a day that has not come.
    .hint = Write the day on which somebody read it.
recording-name = The sound file { $file } is not used.
    .hint = Give it the name of the text that is read: index.sv.mp3 for index.sv.md. It must end in one of { $endings }. Else save it anew.
recording-unknown-language = “{ $language }” is none of the site's languages. The recording is not used.
    .hint = Before the file's ending there can be one of: { $nearest }
recording-no-text = The recording has no text. Who cannot hear is told nothing.
    .hint = Write what is read in { $text }, or remove the file.
recording-twice = { $other } reads this text already.
    .hint = Remove one of the files.
recording-unreadable = It cannot be read how long the recording is.
    .hint = Play it in a browser. If that does not work, save it anew as mp3.
recording-large = The recording is { $size } megabytes. That is expensive to listen to on a phone.
    .hint = Save it as mp3 in one channel with 64 kilobits. Half a minute is then a quarter of a megabyte. Preferably below { $limit }.
recording-too-large = The recording is { $size } megabytes. Files as large as that are not published.
    .hint = Read only the title, the summary and the text, and save it as mp3 in one channel with 64 kilobits.
recording-outdated = The text has changed since it was read aloud ({ $text }). The recording is not published.
    .hint = Read the text again and replace the file, or remove it.
recording-translation-outdated = The recording is not published, since its text is older than the original ({ $text }).
    .hint = Correct the text first. If what is heard changes, read it again. Otherwise checked: in { $text } is enough.
translation-unreviewed = { $count ->
    [one] One translation into { $language } was made by a machine and read by nobody.
   *[other] { $count } translations into { $language } were made by a machine and read by nobody.
}
    .hint = Let somebody who knows the language read them. Then write translation: reviewed

## Activities, courses and lectures

event-area-differs = area is { $area }, but the folder lies in { $folder }.
    .hint = Write area: { $folder } or move the folder.
event-no-venue = No venue is given.
    .hint = Write venue: and the folder of the venue, or place_given: after-booking, or attendance: online
event-secret-place = The place should be given after booking, but it stands here.
    .hint = Remove { $key }, or write place_given: public
event-secret-link = The link should be given after booking, but it stands here.
    .hint = Remove url, or write link_given: public
event-no-online = One can take part online, but it does not say how.
    .hint = Write online: with platform: and link_given: below it
event-rain-indoors = rain is for outdoors only.
    .hint = Remove rain, or write setting: outdoors
event-operator = run_by should have a unit or an organization, not both.
    .hint = Write run_by: {"{"}unit: …{"}"} or run_by: {"{"}organization: …{"}"}
event-no-schedule = It does not say when it is.
    .hint = Write schedule: with days and times, or status: planned
event-expected = expected is only for what is planned.
    .hint = Remove expected, or write status: planned
event-film-without-filmed = The lecture has a film but is not marked as filmed.
    .hint = Write filmed: true
event-next-step = Each line of next_steps should lead to one thing.
    .hint = Write a line for each: - {"{"}organization: …{"}"}
event-group-missing = Only a certain group may come, but it does not say which.
    .hint = Write target_groups:, gender: or age:, or open_to: everyone

## When it is

schedule-key-missing = The field { $key } is missing for { $kind }.
    .hint = { $key ->
        [last] Write last: and the last day, for example last: 2027-05-25
        [first] Write first: and the first day, for example first: 2027-01-12
       *[other] Add { $key }: and a value.
    }
schedule-key-not-for-kind = { $key } is not used for { $kind }.
    .hint = Remove { $key }, or change kind.
schedule-slots-and-key = { $key } stands beside slots. It is not clear which one counts.
    .hint = Write days and times in slots only, or outside of it only.
schedule-slot-needs-date = A line of { $key } should have a date and no weekdays.
    .hint = Write date: 2027-01-12
schedule-slot-needs-days = A line of { $key } should have weekdays and no date.
    .hint = Write days: [tuesday]
schedule-id-missing = The schedule has several parts, and this one has no name.
    .hint = Give each part an id of its own, for example id: spring-2027
schedule-duplicate-id = Two parts are called “{ $id }”.
    .hint = Give one of them another id.
schedule-end-before-start = The end { $end } is before the start { $start }.
    .hint = Change the times around, or correct the one that is wrong.
schedule-last-before-first = The last day { $last } is before the first day { $first }.
    .hint = Change the days around, or correct the one that is wrong.
schedule-too-long = The schedule goes on until { $last }, for more than { $years } years.
    .hint = See whether the year is right.
schedule-empty = The schedule gives no dates at all.
    .hint = See whether first, last, days, weeks and pauses fit together.
schedule-slot-twice = { $date } at { $start } stands twice.
    .hint = Remove one of them.
schedule-same-name = Calendars cannot tell these dates from those in { $other }: both are called { $name }.
    .hint = Give the schedule another id. This name is the folder’s name followed by the schedule’s id.
schedule-odd-even-new-year = Week 53 and week 1 are both odd, so it is not every second week over New Year: { $before } and then { $after }.
    .hint = If you mean it so, there is nothing to do. Otherwise divide the schedule at New Year.
schedule-unknown-entry = No part of the schedule is called “{ $id }”.
    .hint = The parts are called: { $known }
schedule-ambiguous-exception = { $date } has several times, so it is not clear which one is meant.
    .hint = Write { $key }: and one of { $choices }
schedule-no-such-time = On { $date } nothing begins at { $at }.
    .hint = Write at: and one of { $choices }
schedule-no-such-occurrence = There is nothing on { $date }.
    .hint = { $near ->
        [1] The nearest date is { $nearest }. Write date: { $nearest }
       *[0] The schedule gives no dates. Correct it first.
    }
schedule-two-exceptions = { $date } at { $start } is changed twice.
    .hint = Keep one of the lines.
schedule-extra-without-time = The extra date { $date } has no time.
    .hint = Write start: "10:00" and end: "11:00"
schedule-nothing-moved = { $date } is moved to the same time and place.
    .hint = Write the new time or place, or remove the line.
schedule-collides = { $date } at { $start } collides with the one that begins at { $other }.
    .hint = Remove one of them, or change the time.
schedule-into-closure = On { $date } it is closed (from { $first } to { $last }).
    .hint = Is it right all the same? Otherwise choose another day or place.
closure-backwards = It opens before it closes.
    .hint = Let from be before to.
notice-backwards = until is before from, so the notice would never be shown.
    .hint = Change the days around, or correct the one that is wrong.

## Films, pictures and contact

film-no-version = It does not say where the film is.
    .hint = Write versions: {"{"}plain: …{"}"} with the file's name or address.
film-other-lecture = The lecture has the film { $film }, but that says that it is from { $other }.
    .hint = Write lecture: { $lecture } in the film’s file, or take film: away here.
film-no-captions = The film has no captions in { $language }, the language spoken.
    .hint = Add captions: with language: { $language } and a file, or write no_captions_reason:
film-length = The film { $file } is { $real } long, not { $length }.
    .hint = Write length: "{ $real }", or is it the wrong file?
film-length-unknown = It cannot be read how long the film { $file } is.
    .hint = Play it in a browser. If one cannot jump in it, save it again as mp4 or webm.
film-length-elsewhere = The film { $address } is { $real } long, not { $length }.
    .hint = Write length: "{ $real }", or is it the wrong film?
film-no-film = The address { $address } answers, but not with a film ({ $type }).
    .hint = Write the address of the film's own file, or tell those who run the server.
film-no-parts = The server does not give the film { $address } in parts, so nobody can jump in it.
    .hint = Ask those who run the server to turn on “range requests”.
film-unreachable = The film { $address } cannot be reached ({ $what }).
    .hint = Open the address in a browser. Correct it, or tell those who run the server.
image-no-alt = The picture { $file } has no text for those who do not see it.
    .hint = Write alt: and a sentence that says what the picture shows.
picture-damaged = { $file } cannot be read as a picture. It is damaged, its end is missing, or it is something else than a picture.
    .hint = Fetch it anew. If that does not help, open it in a picture program and save it again as jpg or png.
picture-too-large = The picture { $file } is too large: { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } pixels.
    .hint = Save it smaller. A width of 2000 pixels is plenty.
picture-moves = The picture { $file } moves. Only the first picture in it is shown.
    .hint = Is it a film? Save it as mp4 or webm. Otherwise save one picture of it as jpg or png.
rights-past = The permission for { $name } ended on { $date }. It is not shown any more.
    .hint = Ask for a new permission and change the date, or remove it.
contact-missing = There is no way to get in touch.
    .hint = Write phone:, sms: or email: below contact:
contact-phone-only = One can only phone. Those who are deaf or know little of the language do not get through.
    .hint = Write sms: or email: as well.

## Captions

captions-srt = This is an SRT file with its name changed. No browser shows these captions.
    .hint = Save it as WebVTT in the program where you made the captions. To change its name is not enough.
captions-no-header = The file does not begin with WEBVTT, so no browser shows the captions.
    .hint = Write WEBVTT alone on the first line, and an empty line below it.
captions-empty = There are no captions in the file.
    .hint = Write a time and the words below it: 00:00:01.000 --> 00:00:04.000
captions-time = The time “{ $value }” cannot be read{ $more ->
    [0] .
    [one] , and one more.
   *[other] , and { $more } more.
}
    .hint = Write { $suggestion }, with a point before the last three digits.
captions-arrow = Between the times stands “{ $value }”, so the words below are not shown.
    .hint = Write two hyphens and an angle, with a space on each side: -->
captions-backwards = The caption ends at { $end }, before it has begun at { $start }.
    .hint = Correct the time that is wrong. The second one is to be later.
captions-order = The time is before the one on line { $line }.
    .hint = Put the captions in the order in which they are shown, or correct the time.
captions-beyond-film = The caption is shown until { $end }, but the film is { $length } long.
    .hint = Correct the time, or length: in the film's file. Are these the captions of this film?
captions-no-words = There are no words below the time.
    .hint = Write the words on the line below, without an empty line between, or remove the time.
captions-lost-words = The words “{ $words }” have no time, so they are not shown.
    .hint = Remove the empty line above them, or write a time on the line before.
captions-no-empty-line = An empty line is missing before this time.
    .hint = Put an empty line between captions, and below WEBVTT.
captions-setting = “{ $value }” after the times means nothing.
    .hint = Remove it, or write it as line:85% or align:start
captions-tag = “{ $value }” is not shown, and may hide the words after it.
    .hint = If it should be seen, write { $written } instead of { $sign }. Otherwise remove it.
captions-twice = There are two files of captions in { $language }.
    .hint = Keep one of them.
captions-no-speech = The film has captions, but spoken: { $spoken } says that nobody speaks.
    .hint = Write the language that is spoken, or remove captions:

## Text

text-poster-title-long = { $key } has { $length } characters. A poster has room for { $limit }.
    .hint = Write poster_title: and a shorter title.
text-hard-to-read = The text is hard to read: LIX { $value }, and it should be { $limit } at most.
    .hint = Write shorter sentences and shorter words.
entry-review-old = Nobody has read this through since { $date }, more than { $months } months ago.
    .hint = Read it, correct what is wrong and write reviewed: with the date of today.
theme-no-care = The theme does not say where to turn for help.
    .hint = Write seek_care: with codes from care-lines.yaml, or mark lines there with every_theme: true
markup-raw-html = Here is HTML. It is taken away.
    .hint = Write plain text. **bold**, - point of a list and [link](address) are fine.
markup-image = Here is a picture in the text. It is not shown.
    .hint = Put the picture in the same folder and write it among the facts: image: with file, alt and rights.
markup-too-deep = Here are too many levels, or too many square brackets in one paragraph.
    .hint = Divide the paragraph, or take levels away.
link-broken = The link { $link } leads to a page that is not there.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the address of the page without a language: /section/name/
    }
link-unclear = The link { $link } cannot be followed.
    .hint = Write https:// in front if it leads to another website, or /section/name/ for a page here.

## Lists, words and settings

vocabulary-no-label = The code “{ $code }” has no words.
    .hint = Write label: with a word for each language.
vocabulary-words = Search words are written for each language.
    .hint = Write words: and below it en: [a word, a short phrase], a line for each language.
vocabulary-long-phrase = One of the search words below { $key } is { $length } characters long; the limit is { $limit }.
    .hint = Write what somebody types when they search: a word, or a few.
queries-variant = Two spellings that are the same are written as a pair.
    .hint = Write - [ph, f]
face-unknown-icon = Nobody has drawn a pictogram called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Choose one of those in static/icons/, without its ending.
    }
face-unknown-color = There is no colour called “{ $name }”.
    .hint = Choose one of: { $choices }
face-missing-roles = The stylesheets ask for colours or sizes that nobody gives: { $names }.
    .hint = Copy their lines from the program's own static/css/tokens.css, and give them your values.
face-not-a-color = { $name } is “{ $value }”, and its contrast cannot be counted.
    .hint = Write a colour as #rrggbb, or var(--name) of one in this file.
face-weak = { $name } is seen too little { $mode ->
   *[light] on a light page
    [dark] on a dark page
    [light-more] on a light page with more contrast
    [dark-more] on a dark page with more contrast
    }: the contrast must be { $least }:1, and is less on { $grounds }.
    .hint = Make { $name } darker or lighter there, or what it stands on. Half a step is often enough.
vocabulary-no-language = The code “{ $code }” has no { $form } in { $language }.
    .hint = Write { $language }: and the words below { $form }:
words-no-language = There are no words in { $language }.
    .hint = Put the words in portal/words/{ $language }/, or remove the language from site.toml.
words-missing = “{ $key }” is missing in { $language }.
    .hint = Write { $key } = and the words.
words-syntax = The line cannot be read ({ $reason }).
    .hint = Write name = words. If the words go on, the next line begins with spaces.
words-unused-override = “{ $key }” is used nowhere.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Remove the line.
    }
words-not-formed = The words for “{ $key }” cannot be put together.
    .hint = { $some ->
        [0] Remove what stands between braces.
       *[other] Between braces only this can stand: { $names }
    }
assets-no-stylesheet = There is no stylesheet { $file }.
    .hint = Correct the name in the list, or bring the file back.
assets-no-drawing = The drawing cannot be shown: it is not an SVG with a viewBox.
    .hint = Save it as plain SVG. Its first line should hold viewBox="0 0 48 48", or how large yours is.
config-syntax = site.toml cannot be read ({ $what }).
    .hint = See whether a quotation mark or a bracket is missing.
config-country = “{ $value }” is not the code of a country.
    .hint = Write two capital letters: SE
config-currency = “{ $value }” is not the code of a currency.
    .hint = Write three capital letters: SEK
config-phone-prefix = “{ $value }” is not a country's phone prefix.
    .hint = Write a plus and digits: +46
config-base-url = “{ $value }” is not the address of a website.
    .hint = Write the whole address: https://example.org/
config-time-zone = There is no time zone “{ $value }”.
    .hint = Write it like Europe/Stockholm
config-locale = Nobody knows the locale “{ $value }”.
    .hint = Write it like en_GB or en
config-months = “{ $value }” is not a number of months.
    .hint = Write a number from 1 to 99.
config-days = “{ $value }” is not a number of days.
    .hint = Write a number from 1 to 99.
config-domain = “{ $value }” is not the name of a host.
    .hint = Write it like health.example.org
statement-old = The accessibility statement rests on an assessment of { $date }, more than { $months } months ago.
    .hint = Assess again and write the day as assessed under [accessibility_statement].
statement-full-with-issues = The statement says that everything is accessible, but lists what is not.
    .hint = Write status = "partial", or remove the issues once they are mended.
statement-film-without-captions = The statement says that everything is accessible, but the film { $name } has no captions.
    .hint = Caption the film, or write status = "partial" in site.toml.
config-unknown-holidays = The holidays of { $country } ({ $categories }) are not known.
    .hint = Correct country and categories below [holidays] in site.toml.
config-language-twice = A language stands twice: { $languages }.
    .hint = Remove one of them.
config-source-language = The language of originals, { $value }, is not among the languages.
    .hint = Add it below [[languages]], or correct source_language.
config-no-language = “{ $value }” is none of the site's languages.
    .hint = Remove the line, or add the language below [[languages]].
config-tagline = The tagline is missing in { $language }.
    .hint = Write { $language } = and a sentence below [tagline].
config-section-twice = Two sections are called “{ $value }” in the address.
    .hint = Give one of them another word below [sections].

## What has been published once

address-lost-language = { $count ->
    [one] An address in { $language } disappears: { $address }
   *[other] { $count } addresses in { $language } disappear, among them { $address }
}
    .hint = Bring the language back in site.toml. The addresses stand on posters.
address-lost-list = { $count ->
    [one] A list disappears: { $address }
   *[other] { $count } lists disappear, among them { $address }
}
    .hint = Bring the older word back below [sections] in site.toml.
address-lost-section = A new word in the address of { $kind } takes away { $count ->
    [one] an address: { $address }
   *[other] { $count } addresses, among them { $address }
}
    .hint = Bring the older word back below [sections] in site.toml.
address-lost-draft = The page has been published, and its address disappears if it becomes a draft: { $address }
    .hint = Write publication: published, and status: ended if it is over.
address-lost-before-its-day = The page has been published, and its address disappears until publish_from: { $address }
    .hint = Remove publish_from.
address-lost-folder = { $name } is not there any more, but its address has been published: { $address }
    .hint = Add a line to content/addresses.yaml: retired: { $name } with title:, or moved: { $name } and to:
guard-addresses-lost =
    { $count ->
        [one] An address that has been published would disappear:
       *[other] { $count } addresses that have been published would disappear:
    }
    { $addresses }
    .hint = Write in content/addresses.yaml where they have moved, or that they are gone. The command check shows where.
ledger-unknown-file = The file does not belong here.
    .hint = Remove it. The folder ledger is written by the command record.
ledger-damaged = The file is damaged ({ $what }).
    .hint = Bring it back from an older version. Never change anything in the folder ledger by hand.
ledger-code-collision = { $name } gets the same short code ({ $short }) as { $other }.
    .hint = Give the folder { $name } another name.
ledger-behind = { $count ->
    [one] One file in content/ledger has to be written anew.
   *[other] { $count } files in content/ledger have to be written anew.
}
    .hint = Run python3 build.py record and save the files with the rest.
ledger-schedule-gone = A part of the schedule is gone. It lasted until { $last } and is needed for reports.
    .hint = Bring it back. Old parts may stay for two years.

## What ends a run

usage-no-source = There is no site in { $folder }.
    .hint = Name a folder that holds site.toml and content/, with --source
usage-today = “{ $value }” is not a date.
    .hint = Write --today 2027-01-12
usage-day = { $option }: “{ $value }” is not a date.
    .hint = Write { $option } 2026-01-01
usage-period-backwards = The period begins { $first } and ends { $last }, before it begins.
    .hint = Change places of --from and --to, or mend the year.
usage-epoch = SOURCE_DATE_EPOCH is “{ $value }”, which is not a whole number.
    .hint = Write the number of seconds since 1970, or remove it.
publish-not-ours = { $path } holds something that the portal has not made. Nothing is changed there.
    .hint = Choose an empty folder with --output, or empty the folder yourself.
publish-unsafe-output = The site cannot be put in { $path }: { $reason ->
    [root] that is the whole disk.
    [home] your home folder is there.
    [source] what the site is made from is there.
    [file] that is a file and not a folder.
    [mount] that is a disk of its own.
   *[link] that is a link that cannot be followed.
}
    .hint = Choose another folder with --output
publish-disk-full = The disk is full. The published site is as it was.
    .hint = Make room on the disk that holds { $path } and run again.
publish-failed = { $path } could not be written ({ $detail }). The published site is as it was.
    .hint = See that the folder is there and that you may write in it.
publish-busy = Somebody else is building to { $path } right now.
    .hint = Wait until that is done and run again.
publish-two-files = { $path } and { $other } would become the same file.
    .hint = Give one of them another name.
publish-path-outside = { $path } cannot be an address of the site.
    .hint = Correct the name of the file or folder.
publish-not-a-file = { $source } is not a plain file, so { $path } cannot be published.
    .hint = Put a copy of the file itself there.
publish-worker-lost = A part of the build died. The published site is as it was.
    .hint = Run again with --jobs 1. Often there is no memory left.
search-missing = The search program Pagefind does not start ({ $reason }).
    .hint = Run python3 build.py again, and it is fetched. Or build without search: --without search
search-failed = The search in { $language } could not be made: { $output }
    .hint = Run again with --no-cache, or build without search: --without search
serve-port-taken = Port { $port } is taken.
    .hint = Close the other preview, or choose another port with --port
serve-not-a-preview = { $path } holds something else than a preview.
    .hint = Choose an empty folder with --output
serve-cannot-watch = It cannot be seen when files change ({ $reason }).
    .hint = Start the preview again.
record-not-written = { $path } could not be written ({ $reason }).
    .hint = See that you may write in the folder, and run again.
report-in-source = The report cannot be put in { $path }: there lies what the site is made from.
    .hint = Choose another folder with --output
report-not-ours = { $path } holds something else than a report. Nothing is changed there.
    .hint = Choose an empty folder with --output
benchmark-not-empty = { $folder } is not empty. Nothing is changed there.
    .hint = Choose a folder that is empty or not there with --city
benchmark-failed = { $command } failed: { $told }
    .hint = See what it says, and run again.
portal-fault = Something went wrong in the portal itself, not in what you have written.
    .hint = Send the text above to those who look after the portal.

## Commands that change content

edit-unknown-thing = There is no activity, course, lecture or network called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write the name of its folder: chair-exercise
    }
edit-which-thing = Several things are called “{ $name }”.
    .hint = Write one of: { $choices }
edit-date = “{ $value }” is not a date.
    .hint = Write year, month and day: 2027-02-02. Or write today or tomorrow.
edit-time = “{ $value }” is not a time of day.
    .hint = Write hours and minutes: 13:00
edit-unknown-reason = There is no reason called “{ $name }”.
    .hint = { $near ->
        [1] Did you mean { $nearest }?
       *[0] Write one of: { $choices }
    }
edit-unknown-entry = No part of the schedule is called “{ $id }”.
    .hint = The parts are called: { $choices }
edit-no-such-date = There is nothing on { $date }.
    .hint = { $near ->
        [1] The nearest dates are: { $nearest }
       *[0] The schedule gives no dates at all.
    }
edit-no-such-time = On { $date } nothing begins at { $at }.
    .hint = Write --at and one of: { $choices }
edit-which-time = There are several times on { $date }.
    .hint = Write { $option } and one of: { $choices }
edit-moved-here = What is on { $date } was moved there from { $original }.
    .hint = Take that back first: python3 build.py move { $slug } { $original } --undo. After that you can change { $original } anew.
edit-changed-already = { $kind ->
    [cancelled] { $date } is cancelled, on line { $line } of the file.
   *[moved] { $date } is moved already, on line { $line } of the file.
}
    .hint = { $kind ->
        [cancelled] Take that back first: python3 build.py cancel { $slug } { $date } --undo
       *[moved] Take that back first: python3 build.py move { $slug } { $date } --undo
    }
edit-nothing-to-undo = { $kind ->
    [cancelled] { $date } is not cancelled in the file, so there is nothing to take back.
   *[moved] { $date } is not moved in the file, so there is nothing to take back.
}
    .hint = Is the date right? It is the day that the schedule has, not the new one.
edit-where-to = It does not say where to.
    .hint = Write --to with a day, --start with a time, or --venue with the folder of a venue.
edit-by-hand = { $path } is written in a way that no program can change safely. Nothing is changed.
    .hint = Change it by hand: { $line }
edit-changed-meanwhile = Somebody else saved { $path } just now. Nothing is changed.
    .hint = Run again.
edit-unknown-term = There is no term called “{ $name }” in content/calendars/.
    .hint = { $near ->
        [1] Did you mean { $nearest }? If it is a new one, write its days there first.
       *[0] Write its days there first.
    }
edit-not-a-term = “{ $name }” is a holiday that schedules pause for, not a term.
    .hint = Write the code of a term from content/calendars/.
edit-no-term-before = No schedule has a term that begins before “{ $name }”, so there is nothing to copy.
    .hint = Write term: in the schedules of the last term.
edit-term-single-dates = Here are single dates. Nobody knows the next ones but you.
    .hint = Write a new entry below schedule: with the new dates.
edit-term-none-before = No entry of the schedule has an earlier term, so its new dates cannot be worked out.
    .hint = Write term: in the last entry and run again, or write the new entry by hand.
edit-term-no-room = The schedule has no room in the new term.
    .hint = Write a new entry below schedule: with the new dates.
edit-term-by-hand = The schedule is written in a way that no program can copy safely. Nothing is changed here.
    .hint = Write a new entry below schedule: by hand.

## Summary after a run

summary-refused = Nothing is published. Errors: { $errors }. Warnings: { $warnings }.
summary-pages = { $language }: { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
summary-left-draft = Left out, a draft: { $title } ({ $path })
summary-left-before-its-day = Left out, its day has not come: { $title } ({ $path })
summary-left-over = No longer in lists, the page stays: { $title } ({ $path })
summary-warnings = Warnings: { $count }
summary-files = Files: { $files }, of which { $written } new or changed and { $reused } as before. Removed: { $removed }. Time: { $seconds } s.
summary-look = The site is in { $output }. To look at it: python3 build.py serve
summary-checked = Errors: { $errors }. Warnings: { $warnings }.
summary-recorded = { $files ->
    [0] Everything was written down already.
    [one] One file is written. Save it with the rest of the content.
   *[other] { $files } files are written. Save them with the rest of the content.
}
summary-not-recorded = Nothing is written down. Errors: { $errors }.
summary-reported = Held: { $held }. Cancelled: { $cancelled }. Planned: { $planned }.
summary-not-reported = No report is made. Errors: { $errors }.
summary-edit-already = It says so already in { $path }. Nothing is changed.
summary-edit-nothing = Nothing is changed.
summary-edit-page = The page will say: { $sentence }
summary-edit-page-no-more = The page will no longer say: { $sentence }
summary-edit-past = The day has been, so the page says nothing of it. Reports count it.
summary-edit-reason = To say why, run it with --undo, and then again with --reason and one of: { $choices }
summary-edit-next = Save the file with the rest (commit) and publish. Until then no reader sees it.
summary-term-written = { $count ->
    [0] { $slug }: { $first } to { $last }.
    [one] { $slug }: { $first } to { $last }, one time (last term { $before }).
   *[other] { $slug }: { $first } to { $last }, { $count } times (last term { $before }).
}
summary-term-red = - These are red days, move them or let them stand: { $dates }
summary-term-check = - Stands as it stood last term, look at it: { $fields }
summary-term-already = { $slug }: has { $code } already.
summary-term-stopped = { $slug }: does not run, so nothing is copied. Name it if it should be.
summary-term-dates = Single dates have to be written by hand, since nobody else knows them: { $slugs }
summary-term-unpaused = Left out, since { $code } has no such day: { $pauses }. Is a holiday missing in content/calendars/?
summary-term-done = { $files ->
    [0] Nothing is written.
    [one] One file is written. Look at its first and last day, and save it with the rest (commit).
   *[other] { $files } files are written. Look at the first and last day of each, and save them with the rest (commit).
}
