## Erayo fudud
simple-link = Qoraal fudud
simple-back = Qoraal caadi ah
simple-title = { $title }, qoraal fudud

## Dhageysi
listen-button = Dhageyso
listen-pause = Jooji
listen-recording = Dhageyso, { $length }
