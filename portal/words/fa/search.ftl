### The search page, when results are not enough.

# A heading above topics, when nothing was found.
search-nearest = شاید یکی از این‌ها مناسب شما باشد
# Read aloud when the question may be about life or health. No digits here: the numbers stand in the box below.
search-help = همین حالا کمک هست. شماره تلفن‌ها در پایین است.
