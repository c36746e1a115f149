## Lätta ord
simple-link = Lättläst
simple-back = Vanlig text
simple-title = { $title }, lättläst

## Lyssna
listen-button = Lyssna
listen-pause = Pausa
listen-recording = Lyssna, { $length }
