### Themes: health in short, and what there is about the same thing.

# Heading above the cards of what one can go to, next dates first.
theme-events-heading = What you can go to
# Link below the cards, when there are more. $name is a topic: "Sleep".
theme-all-link = Show everything: { $name }
# Stands instead of the cards. $phone is the telephone number, as a link.
theme-events-none = Right now there is nothing to go to about this. Ring us on { $phone }, and we will help you find something else. You can also look at everything else there is.
theme-films-heading = Films about this

# Link on the home page, when there are more themes than it has room for.
home-themes-link = Show all themes
