films-title = Elokuvat
films-intro = Katso luentojamme kotona silloin, kun haluat. Valitse aihe, vuosi tai tekstityksen kieli.
films-choose = Valitse aihe, vuosi tai tekstityksen kieli
films-of = Elokuvat: { $name }
films-summary = Terveydestä kertovia elokuvia, joita voit katsoa kotona: { $name }.
films-count = { $count ->
    [one] { $count } elokuva
   *[other] { $count } elokuvaa
}
films-show = { $count ->
    [one] Näytä { $count } elokuva
   *[other] Näytä { $count } elokuvaa
}
films-results = Elokuvat
films-all-link = Näytä kaikki elokuvat

filter-year = Miltä vuodelta?
filter-captions = Minkäkielinen tekstitys?
filter-sign = Viittomakielellä?
filter-sign-yes = Viittomakielellä

sign-link = Viittomakieli
sign-intro = Elokuvia ja tapaamisia viittomakielellä.
sign-films-heading = Elokuvat viittomakielellä
sign-films-none = Juuri nyt ei ole viittomakielistä elokuvaa.
sign-films-link = Näytä kaikki viittomakieliset elokuvat
sign-dates-heading = Täällä on tulkki
sign-dates-text = Näihin tapaamisiin tulee viittomakielen tulkki. Sinun ei tarvitse tilata tulkkia.
sign-dates-none = Juuri nyt ei ole tapaamista, johon tulkki olisi jo varattu. Kirjoita meille, jos haluat tulla johonkin, niin yritämme järjestää tulkin.
sign-contact-heading = Kirjoita meille
sign-contact-text = Sinun ei tarvitse soittaa. Lähetä tekstiviesti tai sähköposti. Älä kirjoita mitään terveydestäsi.
