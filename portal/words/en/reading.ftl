## Easy words
simple-link = Easy to read
simple-back = Full text
simple-title = { $title }, easy to read
