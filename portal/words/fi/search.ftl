### The search page, when results are not enough.

# A heading above topics, when nothing was found.
search-nearest = Ehkä jokin näistä sopii
# Read aloud when the question may be about life or health. No digits here: the numbers stand in the box below.
search-help = Apua saa juuri nyt. Puhelinnumerot ovat alla.
