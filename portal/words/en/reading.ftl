## Easy words
simple-link = Easy to read
simple-back = Full text
simple-title = { $title }, easy to read

## Listening
listen-button = Listen
listen-pause = Pause
listen-recording = Listen, { $length }
