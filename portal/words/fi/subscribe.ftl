### Calendars: the words in calendar files, in the links to them and on the page about subscribing.
### $phone is a telephone number. $title and $part are names of something that happens, an area or a topic.

## In the calendar files
calendar-name = { $site } – { $part }
calendar-about-thing = Ajat ja paikat. Voi kestää vuorokauden, ennen kuin muutos näkyy kalenterissasi. Katso sivulta tai soita ennen kuin lähdet.
calendar-about-list = Kaikki tapahtumat. Voi kestää vuorokauden, ennen kuin muutos näkyy kalenterissasi. Katso sivulta tai soita ennen kuin lähdet.
calendar-about-none = Nyt täällä ei ole päivämääriä. Kalenteri täyttyy, kun uusia päiviä tulee.
calendar-about-gone = Tätä ei enää ole. Voit poistaa kalenterin. Sivustolta löydät muuta tekemistä.
calendar-cancelled = PERUTTU: { $title }
calendar-moved = SIIRRETTY: { $title }
# $before and $now are day and time; below, places.
calendar-moved-time = Siirretty. Ennen: { $before }. Nyt: { $now }.
calendar-moved-place = Uusi paikka: { $now }. Ei { $before }.
calendar-moved-because = Syy: { $reason }.
calendar-check = Katso sivulta tai soita numeroon { $phone } ennen kuin lähdet.

## Links on pages
action-calendar = Lisää kalenteriin
calendar-heading = Lisää omaan kalenteriisi
calendar-late = Voi kestää jopa vuorokauden, ennen kuin puhelimesi saa tiedon muutoksesta. Katso tältä sivulta tai soita ennen kuin lähdet.
calendar-subscribe = Tilaa puhelimen kalenteriin
calendar-subscribe-note = iPhonelle, iPadille ja tietokoneelle. Muutokset tulevat itsestään.
calendar-google = Tilaa Google-kalenteriin
calendar-google-note = Useimmille Android-puhelimille. Poistut tältä sivustolta.
calendar-download = Lataa päivät kerran
calendar-download-note = Sopii kaikkiin kalentereihin. Muutokset eivät tule mukaan.
calendar-more = Lisää tilattavia kalentereita

## The page about subscribing
subscribe-title = Kalenterit puhelimeesi
subscribe-intro = Saat päivät omaan kalenteriisi. Se on maksutonta, etkä tarvitse antaa tietoja itsestäsi.
subscribe-how-heading = Näin se toimii
subscribe-how-1 = Tilaa: puhelin hakee päivät yhä uudelleen. Perutut ja siirretyt päivät näkyvät kalenterissasi.
subscribe-how-2 = Google-kalenteri: useimmille Android-puhelimille. Poistut tältä sivustolta ja tarvitset Google-tilin.
subscribe-how-3 = Lataa: saat päivät sellaisina kuin ne ovat tänään. Muutokset eivät tule mukaan.
subscribe-how-4 = Voi kestää jopa vuorokauden, ennen kuin puhelimesi saa tiedon muutoksesta. Katso toiminnan sivulta tai soita ennen kuin lähdet.
subscribe-main-heading = Kaikki tai yksi laji
subscribe-topics-heading = Aiheet
subscribe-units-heading = Yksiköt
subscribe-everything = Kaikki tapahtumat
subscribe-online = Verkossa
subscribe-short = Tilaa
google-short = Google-kalenteri
download-short = Lataa
