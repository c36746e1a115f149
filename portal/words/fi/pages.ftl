kind-activity = Toiminta
kind-course = Kurssi
kind-lecture = Luento
kind-film = Elokuva
kind-theme = Teema
kind-venue = Paikka
kind-area = Alue
kind-unit = Yksikkö
kind-organization = Yhdistys tai palvelu
kind-series = Sarja
kind-network = Verkosto
kind-guide = Terveysoppaat
kind-page = Tietoa
kind-notice = Uutinen

list-activity = Toiminta
list-activity-intro = Tätä voit tehdä usein, enimmäkseen ilman ilmoittautumista.
list-course = Kurssit
list-course-intro = Tapaat saman ryhmän monta kertaa. Ilmoittaudu ensin.
list-lecture = Luennot
list-lecture-intro = Joku kertoo terveydestä, ja sinä voit kysyä.
list-film = Elokuvat
list-theme = Teemat
list-theme-intro = Lyhyesti terveydestä: mitä voit tehdä itse ja mistä saat apua.
list-venue = Paikat
list-venue-intro = Näihin paikkoihin voit mennä. Näet, miten löydät oven ja pääset sisään.
list-area = Alueet
list-area-intro = Valitse kaupunginosa, joka on lähellä sinua.
list-unit = Yksikkömme
list-unit-intro = He järjestävät toiminnan. Soita tai kirjoita heille.
list-organization = Yhdistykset ja muut
list-organization-intro = Täällä voit jatkaa, kun haluat tehdä enemmän.
list-series = Sarjat
list-series-intro = Nämä kuuluvat yhteen ja tulevat monta kertaa.
list-network = Verkostot
list-network-intro = Tapaamisia sinulle, joka kohtaat ihmisiä työssäsi.
list-guide = Kaikki terveysoppaat
list-guide-intro = Koulutettuja oppaita, jotka puhuvat sinun kieltäsi.

everything-link = Näytä kaikki
everything-title = Kaikki yhdessä luettelossa
everything-intro = Kaikki toiminta, kurssit, luennot ja elokuvat alueittain.
listing-count = Määrä: { $count }
listing-empty = Täällä ei ole nyt mitään. Katso jotakin luetteloa alempana tai soita meille.
listing-dated = Tiettyinä päivinä
listing-open = Avoinna ilman tarkkaa aikaa
listing-later = Tulossa myöhemmin

home-link = Etusivu

home-first-1 = Joku ottaa sinut vastaan ja näyttää, miten kaikki toimii.
home-first-2 = Teet sen, minkä haluat ja jaksat. Saat myös vain katsella.
home-first-3 = Saat lähteä, milloin haluat.
home-area-count = { $count ->
    [one] { $count } vaihtoehto
   *[other] { $count } vaihtoehtoa
}
home-first-time-link = Näin ensimmäinen kerta sujuu
home-films-link = Näytä kaikki elokuvat
home-professionals-link = Löydä jotain suositeltavaa

search-title = Haku
search-intro = Kirjoita omin sanoin, mitä etsit.
filter-area = Missä?
filter-kind = Mitä?
filter-topic = Mistä aiheesta?
filter-target-group = Kenelle?
filter-dropin = Ilmoittautuminen
filter-dropin-yes = Tule ilman ilmoittautumista

fact-when = Milloin
fact-where = Missä
fact-cost = Hinta
fact-who = Kenelle
fact-suits = Erityisesti näille
fact-signup = Ilmoittautuminen
fact-languages = Kielet
fact-level = Millaista se on
fact-route = Reitti
fact-speaker = Puhuja
fact-run-by = Järjestäjä
fact-phone = Puhelin
fact-text = Tekstiviesti
fact-mail = Sähköposti
fact-website = Verkkosivu
fact-find = Näin löydät oven
fact-stop = Pysäkki
fact-areas = Alueet
fact-length = Kesto
fact-recorded = Kuvattu
fact-booking-hours = Varausajat
fact-survey = Kerro mielipiteesi
fact-training = Koulutus

when-occurrence = { $date }, { $times }
next-time = Seuraava kerta: { $when }
course-meetings = { $count ->
    [one] { $count } kerta, { $period }
   *[other] { $count } kertaa, { $period }
}

status-cancelled = Peruttu
status-cancelled-because = Peruttu { $reason } vuoksi
status-cancelled-date = Peruttu: { $date }
status-cancelled-date-because = Peruttu { $reason } vuoksi: { $date }
status-moved-time = Siirretty. Vanha aika: { $date }. Uusi aika: { $when }
status-moved-hour = Uusi kellonaika: { $when }
status-moved-place = Uusi paikka: { $when }, { $place }
status-held = On jo pidetty
status-paused-month = Tauolla. Alkaa taas: { $month }
status-no-dates = Seuraavista päivistä ei ole vielä päätetty
status-planned = Suunnitteilla. Päivät tulevat myöhemmin
status-planned-month = Suunnitteilla. Alkaa: { $month }
status-stops = Päättyy: { $date }

online-after-booking = Saat linkin, kun ilmoittaudut
online-link = Avaa tapaaminen verkossa
place-after-booking = Saat osoitteen, kun ilmoittaudut
place-next-time = Seuraavalla kerralla olemme eri paikassa: { $place }
stop-distance = { $metres ->
    [one] { $metres } metri kävellen
   *[other] { $metres } metriä kävellen
}
stop-lines = Linjat: { $lines }
distance-metres = { $metres ->
    [one] { $metres } metri
   *[other] { $metres } metriä
}
distance-kilometres = { $kilometres } kilometriä
walk-benches-yes = Matkalla on penkkejä
walk-benches-no = Matkalla ei ole penkkejä
walk-pram-yes = Lastenvaunut voi ottaa mukaan
walk-pram-no = Lastenvaunuja ei voi ottaa mukaan

price-fee = Maksaa { $amount }
price-reduced = Alennettu hinta: { $amount }
price-with-referral = Liikuntareseptillä: { $amount }
price-materials = Tarvikkeet: { $amount }

who-everyone = Kaikki ovat tervetulleita
who-only = Vain näille ryhmille: { $groups }
who-age-from = Vähintään { $age }-vuotiaille
who-age-to = Enintään { $age }-vuotiaille
who-age-range = Ikä: vähintään { $from } ja enintään { $to } vuotta

signup-opens = Ilmoittautuminen alkaa: { $date }
signup-last-day = Viimeinen ilmoittautumispäivä: { $date }
signup-closed = Viimeinen ilmoittautumispäivä oli { $date }
signup-places = { $places ->
    [one] Tilaa { $places } hengelle
   *[other] Tilaa { $places } hengelle
}
signup-minimum = Aloitamme, jos vähintään { $places } ilmoittautuu
signup-join-anytime = Voit aloittaa milloin vain
signup-join-from-start = Sinun täytyy olla mukana alusta asti
signup-link = Ilmoittaudu verkossa

languages-led = Ohjaajan kieli: { $languages }
languages-staff = Henkilökunnan kieli: { $languages }
languages-interpreter = Tulkki on paikalla: { $languages }
languages-on-request = Kerro meille ennakkoon, niin järjestämme tulkin: { $languages }
languages-on-request-days = { $days ->
    [one] Kerro meille { $days } päivä ennen, niin järjestämme tulkin: { $languages }
   *[other] Kerro meille { $days } päivää ennen, niin järjestämme tulkin: { $languages }
}
answers-in = Vastaamme näillä kielillä: { $languages }

action-call = Soita { $phone }
action-text = Lähetä tekstiviesti { $phone }
action-mail = Lähetä sähköpostia
action-map = Näytä kartalla
action-share-text = Kerro muille tekstiviestillä
action-share-mail = Kerro muille sähköpostilla

instead-heading = Tämä voi sopia sinulle sen sijaan
dates-heading = Seuraavat päivät
session-about = { $when }. Aihe: { $about }
first-heading = Ensimmäinen kerta
first-find-heading = Löydä jotain, mistä aloittaa
place-heading = Näin löydät perille
access-heading = Pääsenkö sisään ja voinko osallistua?
about-heading = Näin se toimii
caution-heading = Muista tämä
next-steps-heading = Jatka sitten täällä
next-steps-text = Kun haluat tehdä enemmän, voit mennä muihinkin paikkoihin.
series-heading = Kuuluu sarjaan
film-heading = Katso elokuva
contact-heading = Kysy meiltä
led-by = Ohjaaja: { $name }

access-yes = Kyllä
access-no = Ei
access-unknown = Emme tiedä

first-sit-down-yes = Saat istua
first-sit-down-no = Istumapaikkaa ei ole
first-bring-friend-yes = Saat ottaa ystävän mukaan
first-bring-friend-no = Et voi ottaa ystävää mukaan
first-bring-child-yes = Saat ottaa lapsia mukaan
first-bring-child-no = Tule ilman lapsia
first-late-ok-yes = Ei haittaa, jos tulet myöhässä
first-late-ok-no = Tule ajoissa
first-leave-early-ok-yes = Saat lähteä ennen loppua
first-leave-early-ok-no = Ole mukana loppuun asti
first-changing-room-yes = Vaatteiden vaihtoa varten on huone
first-changing-room-no = Vaatteiden vaihtoa varten ei ole huonetta
first-wear = Vaatteet
first-bring = Ota mukaan
first-note = Hyvä tietää

professionals-heading = Sinulle, joka ohjaat jonkun tänne
professionals-suits = Kenelle sopii
professionals-not-for = Kenelle ei sovi
professionals-note = Hyvä tietää
professionals-referral = Lähete
professionals-referral-heading = Tänne voi tulla liikuntareseptillä
professionals-staff-heading = Päiviä ammattilaisille
professionals-more-heading = Lisää ammattilaisille

film-length-language = { $length }, { $language }
film-watch = Katso elokuva ({ $length }, { $language })
film-watch-signed = Katso elokuva viittomakielellä ({ $length })
film-watch-described = Katso kuvailutulkattu elokuva ({ $length }, { $language })
film-spoken = Puhuttu kieli: { $language }
film-no-speech = Elokuvassa ei puhuta
film-captions-in = Tekstitys: { $languages }
film-without-captions = Elokuvassa ei ole tekstitystä
film-signed = Tulkattu viittomakielelle
signed-badge = Viittomakieli
film-outside = Elokuva on sivustolla { $host }. Kun avaat elokuvan, sivuston omistaja voi nähdä sen.
film-withdrawn = Elokuvaa ei saa enää näyttää.
film-lecture-heading = Elokuva on tältä luennolta
film-more-heading = Lisää tästä aiheesta

seek-care-heading = Täältä saat apua
venue-events-heading = Tätä täällä tapahtuu
venue-rooms-heading = Talon tilat
venue-closed = Suljettu { $days } { $reason } vuoksi
unit-closed = Olemme kiinni { $days } { $reason } vuoksi
area-events-heading = Tätä voit tehdä täällä
area-unit-heading = Me työskentelemme täällä
area-venue-heading = Paikat
area-films-heading = Elokuvat
area-organization-heading = Yhdistykset ja muut täällä
areas-all = Koko kaupunki
unit-events-heading = Tätä järjestämme
unit-others-heading = Teemme myös tätä
survey-link = Vastaa muutamaan kysymykseen
organization-events-heading = Tätä teemme yhdessä
series-events-heading = Tähän sarjaan kuuluvat
series-films-heading = Sarjan elokuvat
guide-languages = Oppaiden kielet: { $languages }
guide-tasks-heading = Näin opas voi auttaa
guide-book-heading = Varaa opas
guide-training = { $steps ->
    [one] Oppaat ovat käyneet koulutuksen, jossa on { $steps } vaihe
   *[other] Oppaat ovat käyneet koulutuksen, jossa on { $steps } vaihetta
}

notice-about = Koskee
notice-over = Tämä uutinen ei ole enää voimassa.

translated-missing = Teksti on vain yhdellä kielellä: { $language }. Ajat, paikat ja muut tiedot ovat sinun kielelläsi.
translated-partly = Osa tekstistä on vain yhdellä kielellä: { $language }.
translated-machine = Tietokone on kääntänyt tekstin. Ihminen ei ole tarkistanut sitä.
translated-person = Ihminen on kääntänyt tekstin. Kukaan muu ei ole vielä tarkistanut sitä.
translated-outdated = Alkuperäinen teksti on muuttunut käännöksen jälkeen. Ajat ja paikat pitävät paikkansa.
translated-original = Avaa sivu alkuperäisellä kielellä: { $language }

reviewed-on = Luimme sivun läpi { $date }.
review-old = Luimme sivun läpi { $date }. Soita ja kysy, pitävätkö tiedot paikkansa.
picture-credit = Kuva: { $owner }

report-mail = Kirjoita meille
report-message = Lähetä tekstiviesti virheestä { $phone }
report-subject = Jokin on väärin: { $title }
report-body = Sivu: { $address }
    Muutettu: { $date }
    Älä kirjoita mitään terveydestäsi.
    Tämä on väärin:

not-found-title = Sivua ei ole
not-found-text = Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty.
not-found-go-on = Jatka eteenpäin
moved-title = Sivu on siirretty
moved-text = Sivulla on uusi osoite.
moved-link = Mene uuteen osoitteeseen
retired-text = Tätä ei enää ole. Tässä on jotain samanlaista.

statement-about-heading = Kuinka saavutettava sivusto on?
statement-about = Sivuston { $site } julkaisija on { $publisher }. Haluamme, että mahdollisimman moni voi käyttää sivustoa. Kerromme tässä, miten sivusto noudattaa lakia ja mitä puutteita tiedämme.
statement-status-heading = Näin sivusto noudattaa lakia
statement-status-full = Sivusto täyttää kokonaan digitaalisten julkisten palvelujen saavutettavuutta koskevan lain vaatimukset.
statement-status-partial = Sivusto täyttää osittain digitaalisten julkisten palvelujen saavutettavuutta koskevan lain vaatimukset. Puutteet kerrotaan alempana.
statement-status-none = Sivusto ei täytä digitaalisten julkisten palvelujen saavutettavuutta koskevan lain vaatimuksia. Puutteet kerrotaan alempana.
statement-help-heading = Jos et voi käyttää jotain täällä
statement-help = Ota meihin yhteyttä, niin saat sen toisella tavalla. Vastaamme useimmiten yhden työpäivän kuluessa.
statement-report-heading = Kerro puutteesta
statement-report = Näetkö jotain, mitä tässä ei kerrota, tai jotain, mikä rikkoo lakia? Kirjoita meille.
statement-report-action = Kerro puutteesta
statement-report-subject = Puute saavutettavuudessa: { $site }
statement-supervision-heading = Valvonta
statement-supervision = Lakia valvoo { $authority }. Jos et ole tyytyväinen vastaukseemme, voit kääntyä sen puoleen.
statement-supervision-report = Tee ilmoitus: { $authority }
statement-supervision-site = Lue lisää: { $authority }
statement-issues-heading = Tämä ei toimi kaikille
statement-issues = Tiedämme nämä puutteet ja korjaamme niitä.
statement-burden-heading = Kohtuuton rasite
statement-burden = Teemme tässä poikkeuksen lain 12 §:n perusteella.
statement-outside-heading = Tätä laki ei koske
statement-outside = Nämä asiat eivät kuulu lain piiriin.
statement-issue = { $what } { $why }
statement-film = Elokuvassa ”{ $title }” ei ole tekstitystä.
statement-film-because = Elokuvassa ”{ $title }” ei ole tekstitystä { $reason } vuoksi.
statement-method-heading = Näin olemme testanneet
statement-method-self = Olemme testanneet sivuston itse, työkaluilla ja käsin.
statement-method-external = Ulkopuolinen asiantuntija on tarkistanut sivuston.
statement-assessed = Arvioitu viimeksi { $date }
statement-updated = Selostetta muutettu viimeksi { $date }
