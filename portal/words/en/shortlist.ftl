### The list: whoever works with patients gathers activities, prints them in two languages and hands them over.
### $title is the name of an activity, $count and $place are numbers, $language is a language in its own words: العربية.

## Buttons on other pages
shortlist-button-add = Add to the list
shortlist-button-remove = Remove from the list
shortlist-button-link = The list ({ $count })
shortlist-button-added = { $title } is now on the list.
shortlist-button-removed = { $title } has been removed from the list.
shortlist-button-full = The list is full. Remove something first.

## The page
shortlist-title = The list
shortlist-intro = Gather activities, print them in two languages and give them to a patient.
shortlist-privacy = Write no name. The list knows only which activities you have chosen and in which language they should be. It stays in this browser.
shortlist-without-script = The list needs JavaScript, which is turned off here. You can still print each activity from its own page. There is also a card to show.
shortlist-find = Find activities
shortlist-heading = Activities on the list
shortlist-empty = The list is empty. Go to an activity and choose “Add to the list”.
shortlist-up = Move up
shortlist-down = Move down
shortlist-remove = Remove
shortlist-moved = { $title } is now number { $place } of { $count }.
shortlist-first = { $title } is already first.
shortlist-last = { $title } is already last.
shortlist-removed = { $title } has been removed.
shortlist-undo = Undo
shortlist-restored = The list is as it was.
shortlist-clear = Empty the list
shortlist-cleared = The list has been emptied.
shortlist-language = Language of the person who will get the list
shortlist-chosen = The sheet is now in this language: { $language }.
shortlist-give = Hand over
shortlist-text-send = Send as a text message
shortlist-text-copy = Copy the text
shortlist-text-heading = Words for a text message
shortlist-link-heading = Link to the list
shortlist-link-text = The link and the code open the same list on another phone or computer. They hold only the activities and the language.
shortlist-link-copy = Copy the link
shortlist-copied = Copied.
shortlist-not-copied = It could not be copied. Select the text and copy it yourself.
shortlist-sheet = The sheet that is printed

## What may have become of a list
shortlist-changed = Has changed since this list was made: look at the times.
shortlist-over = Its page tells what there is instead.
shortlist-unknown = An activity that is no longer here
shortlist-broken = The link to the list is damaged. Ask for a new link, or start a new list.
shortlist-foreign = This list came with a link. It is not saved in your browser.
shortlist-keep = Save as my list
shortlist-replace = You have a list of your own. If you save this one, it takes the place of yours.
shortlist-own = Show my own list
shortlist-kept = The list is saved in this browser.
shortlist-blocked = The browser saves nothing. The list is only in the address of this page. Save the address if you want to keep the list.
shortlist-failed = The list could not be fetched. Open the page again when you have internet.

## On the sheet, in both languages
sheet-title = Activities for you
sheet-dates = Next dates
sheet-rule = Times
sheet-scan = Open the page: point your phone’s camera at the code.
sheet-whole = The whole list
sheet-help = Questions? Ring us
sheet-printed = Printed
