### Lista: potilaiden kanssa työskentelevä kokoaa toimintaa, tulostaa sen kahdella kielellä ja antaa eteenpäin.
### $title on toiminnan nimi, $count ja $place ovat lukuja, $language on kieli sen omalla kielellä.

## Painikkeet muilla sivuilla
shortlist-button-add = Lisää listaan
shortlist-button-remove = Poista listasta
shortlist-button-link = Lista ({ $count })
shortlist-button-added = { $title } on nyt listassa.
shortlist-button-removed = { $title } on poistettu listasta.
shortlist-button-full = Lista on täynnä. Poista ensin jotakin.

## Sivu
shortlist-title = Lista
shortlist-intro = Kokoa toimintaa, tulosta se kahdella kielellä ja anna potilaalle.
shortlist-privacy = Älä kirjoita nimeä. Lista tietää vain, mitä toimintaa olet valinnut ja millä kielellä se näytetään. Se pysyy tässä selaimessa.
shortlist-without-script = Lista tarvitsee JavaScriptin, joka on täällä pois päältä. Voit silti tulostaa jokaisen toiminnan sen omalta sivulta. Siellä on myös kortti, jonka voi näyttää.
shortlist-find = Etsi toimintaa
shortlist-heading = Listassa oleva toiminta
shortlist-empty = Lista on tyhjä. Mene jonkin toiminnan kohdalle ja valitse ”Lisää listaan”.
shortlist-up = Siirrä ylös
shortlist-down = Siirrä alas
shortlist-remove = Poista
shortlist-moved = { $title } on nyt numero { $place }, yhteensä { $count }.
shortlist-first = { $title } on jo ensimmäisenä.
shortlist-last = { $title } on jo viimeisenä.
shortlist-removed = { $title } on poistettu.
shortlist-undo = Peru
shortlist-restored = Lista on kuten ennen.
shortlist-clear = Tyhjennä lista
shortlist-cleared = Lista on tyhjennetty.
shortlist-language = Listan saajan kieli
shortlist-chosen = Paperi on nyt tällä kielellä: { $language }.
shortlist-give = Anna eteenpäin
shortlist-text-send = Lähetä tekstiviestinä
shortlist-text-copy = Kopioi teksti
shortlist-text-heading = Teksti viestiin
shortlist-link-heading = Linkki listaan
shortlist-link-text = Linkki ja koodi avaavat saman listan toisella puhelimella tai tietokoneella. Niissä on vain toiminta ja kieli.
shortlist-link-copy = Kopioi linkki
shortlist-copied = Kopioitu.
shortlist-not-copied = Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.
shortlist-sheet = Tulostettava paperi

## Mitä listalle on voinut tapahtua
shortlist-changed = Muuttunut listan tekemisen jälkeen: katso ajat.
shortlist-over = Sivulla kerrotaan, mitä muuta on.
shortlist-unknown = Toiminta, jota ei enää ole täällä
shortlist-broken = Listan linkki on rikki. Pyydä uusi linkki tai aloita uusi lista.
shortlist-foreign = Tämä lista tuli linkin mukana. Sitä ei tallenneta selaimeesi.
shortlist-keep = Tallenna omaksi listakseni
shortlist-replace = Sinulla on oma lista. Jos tallennat tämän, se korvaa omasi.
shortlist-own = Näytä oma listani
shortlist-kept = Lista on tallennettu tähän selaimeen.
shortlist-blocked = Selain ei tallenna mitään. Lista on vain sivun osoitteessa. Tallenna osoite, jos haluat pitää listan.
shortlist-failed = Listaa ei voitu hakea. Avaa sivu uudelleen, kun internet toimii.

## Paperissa, molemmilla kielillä
sheet-title = Toimintaa sinulle
sheet-dates = Seuraavat päivät
sheet-rule = Ajat
sheet-scan = Avaa sivu: suuntaa puhelimen kamera koodiin.
sheet-whole = Koko lista
sheet-help = Kysyttävää? Soita meille
sheet-printed = Tulostettu
