### What the clock of the browser shows, when a page is older than what it tells.

# Stands instead of "Next time …" when all dates of an old page have passed.
next-time-ask = Ring us to ask when the next time is.
# $date is a day with its year, $phone a link with the telephone number.
built-on = This page was made on { $date }. Ring { $phone } to be sure.
