agenda-title = Kalenteri
agenda-intro = Kaikki mitä tapahtuu, päivä päivältä.
agenda-of = Kalenteri: { $name }
agenda-part-intro = Mitä tapahtuu, päivä päivältä: { $name }.
agenda-weekday-intro = Näihin voit mennä tänä viikonpäivänä. Näet lähimmät päivät.
agenda-dates = { $count ->
    [one] { $count } kerta
   *[other] { $count } kertaa
}
agenda-week-first = { $weekday } { $day }.

agenda-today = Tänään
agenda-tomorrow = Huomenna
agenda-this-week = Tällä viikolla
agenda-next-week = Ensi viikolla

agenda-moved-from = Siirretty tähän. Vanha päivä: { $date }
agenda-moved-to = Siirretty. Uusi päivä: { $when }
agenda-moved-hour = Uusi aika. Vanha alkamisaika: { $time }
agenda-moved-place = Uusi paikka
agenda-extra = Ylimääräinen kerta
agenda-languages = Kielet: { $languages }

agenda-none = Täällä ei ole juuri nyt päiviä. Soita meille, niin autamme sinua löytämään jotain.
agenda-all-link = Näytä koko kalenteri

agenda-later-heading = Myöhemmin
agenda-later = Yllä ovat päivät, viimeisenä { $date }. Valitse kuukausi, niin näet lisää.

agenda-choose = Valitse viikonpäivä, alue, aihe tai kuukausi
agenda-choose-weekday = Viikonpäivä
agenda-choose-area = Alue
agenda-choose-topic = Aihe
agenda-choose-month = Kuukausi
agenda-two-weeks = Kaksi viikkoa: { $period }

agenda-own-heading = Päivät omaan puhelimeen
agenda-subscribe-link = Tilaa kalenteri
agenda-file-link = Lataa päivät kalenteritiedostona

agenda-morning = Aamupäivä
agenda-afternoon = Iltapäivä
agenda-evening = Ilta
agenda-open = Avoinna
agenda-next-dates = Lähimmät päivät
