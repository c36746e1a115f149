## Selkokieli
simple-link = Selkokielellä
simple-back = Tavallinen teksti
simple-title = { $title }, selkokielellä
