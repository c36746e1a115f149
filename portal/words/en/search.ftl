### The search page, when results are not enough.

# A heading above topics, when nothing was found.
search-nearest = Perhaps one of these fits
# Read aloud when the question may be about life or health. No digits here: the numbers stand in the box below.
search-help = There is help right now. The phone numbers are below.
