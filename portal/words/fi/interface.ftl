skip-to-content = Siirry sisältöön
switcher-label = Valitse kieli
navigation-label = Päävalikko
footer-navigation-label = Koko sivusto
menu-link = Valikko
breadcrumb-label = Olet täällä

example-word = Esimerkki.
example-text = Kaikki toiminta, ajat ja puhelinnumerot täällä ovat keksittyjä. Samanlaista toimintaa on oikeasti olemassa.

help-heading = Tarvitsetko apua?
help-text = Soita meille. Autamme sinua löytämään jotain sopivaa.

home-topics = Mitä haluat tehdä?
home-coming = Pian tulossa
home-areas = Valitse alue
home-first-time = Ensimmäinen kerta
home-films = Elokuvia terveydestä
home-professionals = Sinulle, joka kohtaat ihmisiä työssäsi
home-professionals-text = Löydä se, mikä sopii potilaallesi, oppilaallesi tai osallistujallesi.

listing-elsewhere = Katso myös täältä

leaf-cancelled = Peruttu: { $date }

share-button = Jaa sivu
print-button = Tulosta sivu

report-heading = Onko jokin väärin?
report-text = Kerro meille, jos näet virheen. Älä kirjoita mitään terveydestäsi.

search-label = Hae toimintaa ja tietoa
search-submit = Hae
search-filters = Valitse missä, mitä ja kenelle
search-apply = Näytä tulokset
search-searching = Haetaan …
search-count = Tuloksia: { $count }
search-none = Ei tuloksia
search-none-advice = Kokeile toista sanaa tai poista jokin valinta. Voit myös soittaa meille.
search-unavailable = Haku ei toimi juuri nyt
search-without-script = Selaimellasi ei voi hakea täällä. Katso kaikki luettelosta.
search-more = Näytä lisää tuloksia
search-chip-remove = poista
search-next = Seuraava kerta
search-place = Paikka
