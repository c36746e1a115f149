browse-link = Löydä tekemistä
browse-title = Löydä sinulle sopivaa tekemistä
browse-intro = Valitse, mitä haluat tehdä, missä ja milloin. Numero kertoo, montako ehdotusta on.
browse-of = Löydä: { $name }
browse-summary = Ehdotuksia siitä, mitä voit tehdä: { $name }.
browse-both = { $first }, { $second }
browse-count = { $count ->
    [one] { $count } ehdotus
   *[other] { $count } ehdotusta
}
browse-show = { $count ->
    [one] Näytä { $count } ehdotus
   *[other] Näytä { $count } ehdotusta
}
browse-results = Ehdotukset
browse-also = Valitse lisäksi
browse-other = Valitse jotain muuta
browse-chosen = Olet valinnut
browse-all-link = Näytä kaikki vaihtoehdot
browse-combine-link = Valitse monta asiaa yhtä aikaa
browse-form = Valitse mitä, missä ja milloin
browse-none = Juuri nyt täällä ei ole mitään. Soita meille, niin autamme sinua löytämään jotain.
browse-none-fits = Mikään ei sovi kaikkiin valintoihin. Poista jokin niistä tai katso yhtä kerrallaan.

filter-weekday = Minä päivänä?
filter-time = Mihin aikaan päivästä?
filter-language = Millä kielellä?
filter-setting = Sisällä, ulkona vai verkossa?
filter-access = Mitä paikassa pitää olla?
filter-referral = Reseptillä
