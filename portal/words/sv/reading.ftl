## Lätta ord
simple-link = Lättläst
simple-back = Vanlig text
simple-title = { $title }, lättläst
