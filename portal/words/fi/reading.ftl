## Selkokieli
simple-link = Selkokielellä
simple-back = Tavallinen teksti
simple-title = { $title }, selkokielellä

## Kuuntelu
listen-button = Kuuntele
listen-pause = Tauko
listen-recording = Kuuntele, { $length }
