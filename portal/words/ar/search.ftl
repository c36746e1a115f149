### The search page, when results are not enough.

# A heading above topics, when nothing was found.
search-nearest = ربما يناسبك أحد هذه المواضيع
# Read aloud when the question may be about life or health. No digits here: the numbers stand in the box below.
search-help = المساعدة موجودة الآن. أرقام الهاتف مكتوبة أدناه.
