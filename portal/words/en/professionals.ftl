### The section for people who work with people: by need, by group, on prescription.

# The link to it from other pages.
professionals-link = For your work
professionals-list-link = Make a list to hand over
professionals-list-text = Choose activities, print them in the person’s language or send a text message.
professionals-need-heading = What does the person need?
professionals-group-heading = Who is the person?
professionals-by-need = By need
professionals-by-target-group = By group
# $name is a need or a group: Sleep, Seniors.
professionals-of = { $name }: what to recommend in your work
professionals-of-summary = { $name }: what you can recommend, who it is good for and who to ring.
professionals-narrower = More exactly
professionals-fits-heading = What you can recommend
professionals-public = Everything here is public. Your patient can read it too, also what is written for you.
professionals-ring = Ring or write to
professionals-access-yes = At the place
professionals-access-no = Barriers
professionals-on = Go on
professionals-residents-link = Open the page for the person who will go there
professionals-unsure-heading = Ring us if you are not sure
professionals-unsure-text = Tell us what the person needs, but not who it is. We will help you choose.
professionals-print-heading = Posters and programmes
professionals-print-text = Every page prints as a clean sheet. You can put up these pages as a programme.
professionals-print-week = Programme for the week
# $name is an area.
professionals-print-area = Programme for { $name }
professionals-data-heading = Open data
professionals-data-text = Anyone may use our dates and facts freely, in a calendar or a system of their own.
# A link to a letter. $name is a unit, $subject the letter's subject.
professionals-write = Write to { $name }: { $subject }
