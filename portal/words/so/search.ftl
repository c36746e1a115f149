### The search page, when results are not enough.

# A heading above topics, when nothing was found.
search-nearest = Malaha mid ka mid ah kuwan ayaa kuu habboon
# Read aloud when the question may be about life or health. No digits here: the numbers stand in the box below.
search-help = Hadda caawimo waa la heli karaa. Lambarrada telefoonka hoos ayay ku qoran yihiin.
