### Portalens ord på dansk. Programmet kan ikke dansk selv, så alt står her.
### Korte ord, højst 20 i en sætning. Sig du til læseren.

## Datoer, tider, tal og rækkefølge

date-day = { $weekday } den { $day }. { $month }
date-day-year = { $weekday } den { $day }. { $month } { $year }
date-date = { $day }. { $month }
date-date-year = { $day }. { $month } { $year }
date-short = { $day }. { $month-short }
date-month-year = { $month-alone } { $year }
date-range = { $from } til { $to }
time-range = { $from } til { $to }
duration-seconds = { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
}
duration-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minutter
}
duration-hours = { $hours ->
    [one] { $hours } time
   *[other] { $hours } timer
}
duration-hours-minutes = { $hours ->
    [one] { $minutes ->
        [one] { $hours } time og { $minutes } minut
       *[other] { $hours } time og { $minutes } minutter
    }
   *[other] { $minutes ->
        [one] { $hours } timer og { $minutes } minut
       *[other] { $hours } timer og { $minutes } minutter
    }
}
alphabet = a b c d e f g h i j k l m n o p q r s t u v w x yü z æä øö å

## Siden rundt om indholdet

skip-to-content = Hop til indholdet
switcher-label = Vælg sprog
navigation-label = Hovedmenu
footer-navigation-label = Hele hjemmesiden
menu-link = Menu
breadcrumb-label = Du er her
example-word = Eksempel.
example-text = Alle tilbud, tider og telefonnumre her er opdigtede. De ligner noget, der findes.
help-heading = Har du brug for hjælp?
help-text = Ring til os. Vi hjælper dig med at finde noget, der passer til dig.
home-topics = Hvad har du lyst til?
home-coming = Det sker snart
home-areas = Vælg bydel
home-area-count = { $count } at vælge imellem
home-first-time = Første gang
home-first-time-link = Sådan er den første gang
home-films = Film om sundhed
home-films-link = Vis alle film
home-professionals = Til dig, der møder mennesker i dit arbejde
home-professionals-link = Find noget at henvise til
home-professionals-text = Find noget, der passer til din patient, elev eller deltager.
listing-elsewhere = Se også her
leaf-cancelled = Aflyst: { $date }
share-button = Del siden
print-button = Udskriv siden
report-heading = Er der noget, der ikke passer?
report-text = Skriv til os, hvis du ser en fejl. Skriv ikke noget om dit helbred.

## Søgning

search-label = Søg efter tilbud og viden
search-submit = Søg
search-filters = Vælg hvor, hvad og til hvem
search-apply = Vis resultater
search-searching = Søger …
search-count = Resultater: { $count }
search-none = Ingen resultater
search-none-advice = Prøv et andet ord, eller fjern et valg. Du kan også ringe til os.
search-unavailable = Søgningen virker ikke lige nu
search-without-script = Din browser kan ikke søge her. Brug listen over alt i stedet.
search-more = Vis flere resultater
search-chip-remove = fjern
search-next = Næste gang
search-place = Sted
search-title = Søg
search-intro = Skriv, hvad du leder efter, med dine egne ord.
filter-area = Hvor?
filter-kind = Hvad?
filter-topic = Om hvad?
filter-target-group = Til hvem?
filter-dropin = Tilmelding
filter-dropin-yes = Kom uden at melde dig til

## Slags sider

kind-activity = Tilbud
kind-course = Forløb
kind-lecture = Foredrag
kind-film = Film
kind-theme = Emne
kind-venue = Sted
kind-area = Bydel
kind-unit = Sundhedshus
kind-organization = Forening eller andet
kind-series = Række
kind-network = Netværk
kind-guide = Sundhedsguider
kind-page = Information
kind-notice = Nyhed
list-activity = Tilbud
list-activity-intro = Det, du kan gøre tit. Som regel skal du ikke melde dig til.
list-course = Forløb
list-course-intro = Du møder den samme gruppe flere gange. Du melder dig til først.
list-lecture = Foredrag
list-lecture-intro = Nogen fortæller om sundhed, og du kan spørge.
list-film = Film
list-theme = Emner
list-theme-intro = Kort om sundhed: hvad du selv kan gøre, og hvor du får hjælp.
list-venue = Steder
list-venue-intro = Her kan du gå hen. Du ser, hvordan du finder døren og kommer ind.
list-area = Bydele
list-area-intro = Vælg den del af byen, der ligger tæt på dig.
list-unit = Sundhedshuse
list-unit-intro = Dem, der står for tilbuddene. Ring eller skriv til dem.
list-organization = Foreninger og andre
list-organization-intro = Her kan du fortsætte, når du vil mere.
list-series = Rækker
list-series-intro = Ting, der hører sammen og kommer flere gange.
list-network = Netværk
list-network-intro = Møder for dig, der møder mennesker i dit arbejde.
list-guide = Alle sundhedsguider
list-guide-intro = Uddannede guider, der taler dit sprog.
everything-link = Vis alt, der findes
everything-title = Alt, der findes
everything-intro = Alle tilbud, forløb, foredrag og film, bydel for bydel.
listing-count = Antal: { $count }
listing-empty = Der er ikke noget her lige nu. Se i en liste nedenfor, eller ring til os.
listing-dated = Med dato
listing-open = Åbent uden faste tider
listing-later = Kommer senere
home-link = Forside
home-first-1 = Der er en, der tager imod dig og viser dig rundt.
home-first-2 = Du gør det, du kan og har lyst til. Du må gerne bare kigge.
home-first-3 = Du må gå, når du vil.

## Fakta

fact-when = Hvornår
fact-where = Hvor
fact-cost = Pris
fact-who = Til hvem
fact-suits = Passer især til
fact-signup = Tilmelding
fact-languages = Sprog
fact-level = Sådan er det
fact-route = Vejen
fact-speaker = Foredragsholder
fact-run-by = Arrangeres af
fact-phone = Telefon
fact-text = Sms
fact-mail = Mail
fact-website = Hjemmeside
fact-find = Find døren
fact-stop = Stoppested
fact-areas = Bydele
fact-length = Længde
fact-recorded = Optaget
fact-booking-hours = Ring om tid
fact-survey = Sig din mening
fact-training = Uddannelse
when-occurrence = { $date }, { $times }
next-time = Næste gang: { $when }
course-meetings = { $count ->
    [one] { $count } gang, { $period }
   *[other] { $count } gange, { $period }
}
status-cancelled = Aflyst
status-cancelled-because = Aflyst på grund af { $reason }
status-cancelled-date = Aflyst { $date }
status-cancelled-date-because = Aflyst { $date } på grund af { $reason }
status-moved-time = Flyttet fra { $date }. Ny tid: { $when }
status-moved-hour = Ny tid: { $when }
status-moved-place = Andet sted { $when }: { $place }
status-held = Har været holdt
status-paused-month = Pause. Starter igen i { $month }
status-no-dates = De næste datoer er ikke fastlagt
status-planned = Under planlægning. Datoer følger
status-planned-month = Under planlægning. Starter i { $month }
status-stops = Slutter { $date }
online-after-booking = Du får linket, når du melder dig til
online-link = Åbn mødet på nettet
place-after-booking = Du får adressen, når du melder dig til
place-next-time = Næste gang er vi et andet sted: { $place }
stop-distance = { $metres ->
    [one] { $metres } meter til fods
   *[other] { $metres } meter til fods
}
stop-lines = Linjer: { $lines }
distance-metres = { $metres ->
    [one] { $metres } meter
   *[other] { $metres } meter
}
distance-kilometres = { $kilometres } kilometer
walk-benches-yes = Der er bænke på vejen
walk-benches-no = Der er ingen bænke på vejen
walk-pram-yes = Du kan have barnevogn med
walk-pram-no = Du kan ikke have barnevogn med
price-fee = Koster { $amount }
price-reduced = Lavere pris: { $amount }
price-with-referral = Med henvisning: { $amount }
price-materials = Materialer: { $amount }
who-everyone = Alle er velkomne
who-only = Kun for: { $groups }
who-age-from = Fra { $age } år
who-age-to = Til og med { $age } år
who-age-range = Fra { $from } til { $to } år
signup-opens = Tilmeldingen åbner { $date }
signup-last-day = Sidste dag for tilmelding: { $date }
signup-closed = Sidste dag for tilmelding var { $date }
signup-places = { $places ->
    [one] { $places } plads
   *[other] { $places } pladser
}
signup-minimum = Vi starter, hvis mindst { $places } melder sig til
signup-join-anytime = Du kan begynde, når du vil
signup-join-from-start = Du skal være med fra starten
signup-link = Meld dig til på nettet
languages-led = Lederen taler { $languages }
languages-staff = En på stedet taler { $languages }
languages-interpreter = Tolk til stede: { $languages }
languages-on-request = Sig til i forvejen, så sørger vi for: { $languages }
languages-on-request-days = { $days ->
    [one] Sig til { $days } dag i forvejen, så sørger vi for: { $languages }
   *[other] Sig til { $days } dage i forvejen, så sørger vi for: { $languages }
}
answers-in = Vi svarer på { $languages }
action-call = Ring { $phone }
action-text = Send sms til { $phone }
action-mail = Send en mail
action-map = Vis på kort
action-share-text = Tip en ven på sms
action-share-mail = Tip en ven på mail

## Overskrifter på en side

instead-heading = Det kan passe i stedet
dates-heading = Næste datoer
session-about = { $when }. Emne: { $about }
first-heading = Første gang
first-find-heading = Find noget at begynde med
place-heading = Find vej
access-heading = Kan jeg komme ind og være med?
about-heading = Sådan foregår det
caution-heading = Husk
next-steps-heading = Fortsæt her bagefter
next-steps-text = Når du vil mere, er der andre steder at gå hen.
series-heading = Hører til
film-heading = Se filmen
contact-heading = Spørg os
led-by = Leder: { $name }
access-yes = Ja
access-no = Nej
access-unknown = Vi ved det ikke
first-sit-down-yes = Du må gerne sidde ned
first-sit-down-no = Det er ikke muligt at sidde ned
first-bring-friend-yes = Du må gerne tage en ven med
first-bring-friend-no = Du kan ikke tage en ven med
first-bring-child-yes = Du må gerne tage børn med
first-bring-child-no = Kom uden børn
first-late-ok-yes = Det gør ikke noget, at du kommer for sent
first-late-ok-no = Kom til tiden
first-leave-early-ok-yes = Du må gå, før det er slut
first-leave-early-ok-no = Bliv, til det er slut
first-changing-room-yes = Der er et rum at klæde om i
first-changing-room-no = Der er ikke noget rum at klæde om i
first-wear = Tøj
first-bring = Tag med
first-note = Godt at vide
professionals-heading = Til dig, der henviser nogen
professionals-suits = Passer til
professionals-not-for = Passer ikke til
professionals-note = Godt at vide
professionals-referral = Henvisning
professionals-referral-heading = Tager imod med henvisning
professionals-staff-heading = Dage for dig, der arbejder med sundhed
professionals-more-heading = Mere til dig, der arbejder med sundhed

## Film

film-length-language = { $length }, { $language }
film-watch = Se filmen ({ $length }, { $language })
film-watch-signed = Se filmen med tegnsprog ({ $length })
film-watch-described = Se filmen med synstolkning ({ $length }, { $language })
film-spoken = Der tales { $language }
film-captions-in = Undertekster på { $languages }
film-without-captions = Filmen har ingen undertekster
film-no-speech = Ingen taler i filmen
film-signed = Tolket til tegnsprog
signed-badge = Tegnsprog
film-outside = Filmen ligger på en anden hjemmeside: { $host }. De, der har den, kan se, at du åbner filmen.
film-withdrawn = Filmen må ikke vises mere.
film-lecture-heading = Filmen er fra
film-more-heading = Mere om det samme

## Emner, steder, bydele og andet

seek-care-heading = Her får du hjælp
venue-events-heading = Det sker her
venue-rooms-heading = Lokaler i huset
venue-closed = Lukket { $days } på grund af { $reason }
unit-closed = Vi har lukket { $days } på grund af { $reason }
area-events-heading = Det kan du gøre her
area-unit-heading = Os, der arbejder her
area-venue-heading = Steder
area-films-heading = Film
area-organization-heading = Foreninger og andre her
areas-all = Hele byen
unit-events-heading = Det står vi for
unit-others-heading = Vi laver også
survey-link = Svar på nogle få spørgsmål
organization-events-heading = Det laver vi sammen
series-events-heading = Det hører med
series-films-heading = Film i rækken
guide-languages = Guiderne taler { $languages }
guide-tasks-heading = Det kan en guide
guide-book-heading = Bestil en guide
guide-training = { $steps ->
    [one] Guiderne har taget en uddannelse i { $steps } trin
   *[other] Guiderne har taget en uddannelse i { $steps } trin
}
notice-about = Gælder
notice-over = Denne nyhed gælder ikke mere.

## Oversættelse og gennemlæsning

translated-missing = Teksten findes kun på { $language }. Tider, steder og andre fakta er på dit sprog.
translated-partly = En del af teksten findes kun på { $language }.
translated-machine = En computer har oversat teksten. Intet menneske har læst den igennem.
translated-person = Et menneske har oversat teksten. Ingen anden har læst den igennem endnu.
translated-outdated = Originalen er ændret, siden teksten blev oversat. Tider og steder passer.
translated-original = Åbn siden på { $language }
reviewed-on = Vi læste siden igennem { $date }.
review-old = Vi læste siden igennem { $date }. Ring gerne og spørg, om den stadig passer.
picture-credit = Billede: { $owner }
report-mail = Skriv til os
report-message = Send sms om fejlen til { $phone }
report-subject = Noget passer ikke: { $title }
report-body = Siden: { $address }
    Ændret: { $date }
    Skriv ikke noget om dit helbred.
    Det her passer ikke:

## Sider, der er væk eller flyttet

not-found-title = Siden findes ikke
not-found-text = Adressen kan være stavet forkert, eller siden er flyttet.
not-found-go-on = Gå videre
moved-title = Siden er flyttet
moved-text = Siden har fået en ny adresse.
moved-link = Gå til den nye adresse
retired-text = Det her findes ikke mere. Her er noget, der ligner.

## Tilgængelighedserklæringen

statement-about-heading = Hvor tilgængelig er hjemmesiden?
statement-about = { $publisher } står bag hjemmesiden { $site }. Vi vil gerne have, at så mange som muligt kan bruge den. Her fortæller vi, hvordan hjemmesiden følger loven, og hvilke fejl vi kender.
statement-status-heading = Sådan følger hjemmesiden loven
statement-status-full = Hjemmesiden overholder lov om tilgængelighed fuldt ud.
statement-status-partial = Hjemmesiden overholder lov om tilgængelighed delvist. Manglerne står nedenfor.
statement-status-none = Hjemmesiden overholder ikke lov om tilgængelighed. Manglerne står nedenfor.
statement-help-heading = Hvis du ikke kan bruge noget her
statement-help = Kontakt os, så får du det på en anden måde. Vi svarer som regel inden for en arbejdsdag.
statement-report-heading = Fortæl os om en mangel
statement-report = Ser du noget, der ikke står her, eller som bryder loven? Skriv til os.
statement-report-action = Fortæl os om en mangel
statement-report-subject = Mangel i tilgængeligheden på { $site }
statement-supervision-heading = Tilsyn
statement-supervision = { $authority } fører tilsyn med loven. Er du ikke tilfreds med vores svar, kan du gå til dem.
statement-supervision-report = Klag til { $authority }
statement-supervision-site = Læs om { $authority }
statement-issues-heading = Det virker ikke for alle
statement-issues = Vi kender disse mangler og arbejder med dem.
statement-burden-heading = Uforholdsmæssig byrde
statement-burden = Vi gør undtagelse for dette efter lovens § 5.
statement-outside-heading = Det, loven ikke gælder for
statement-outside = Loven gælder ikke for dette.
statement-issue = { $what } { $why }
statement-film = Filmen »{ $title }« har ingen undertekster.
statement-film-because = Filmen »{ $title }« har ingen undertekster på grund af { $reason }.
statement-method-heading = Sådan har vi testet
statement-method-self = Vi har selv testet hjemmesiden med værktøjer og i hånden.
statement-method-external = En uden for vores organisation har gennemgået hjemmesiden.
statement-assessed = Sidst vurderet { $date }
statement-updated = Erklæringen er sidst ændret { $date }

## Skemaer, som et menneske siger dem

schedule-hour = { $hour }
schedule-times = kl. { $start } til { $end }
schedule-from-to = kl. { $start } til { $end }
schedule-times-venue = { $times } ({ $venue })
schedule-date-at = { $date } kl. { $time }
schedule-date-times = { $date } { $times }
schedule-number = { $day }.
schedule-days-month = { $days } { $month }
schedule-dates-year = { $dates } { $year }
schedule-weekday-dates = { schedule-days } { $dates }
schedule-weekday-number = { $weekday } den { $number }
schedule-weekday-date = { $date }
schedule-period-month = { $from } til { $to }
schedule-every = { $day ->
    [monday] Hver mandag
    [tuesday] Hver tirsdag
    [wednesday] Hver onsdag
    [thursday] Hver torsdag
    [friday] Hver fredag
    [saturday] Hver lørdag
   *[sunday] Hver søndag
}
schedule-days = { $day ->
    [monday] mandage
    [tuesday] tirsdage
    [wednesday] onsdage
    [thursday] torsdage
    [friday] fredage
    [saturday] lørdage
   *[sunday] søndage
}
schedule-days-list = { $days }
schedule-days-all = alle dage
schedule-days-span = { schedule-day-from } til { schedule-day-to }
schedule-day-from = { $from ->
    [monday] mandag
    [tuesday] tirsdag
    [wednesday] onsdag
    [thursday] torsdag
    [friday] fredag
    [saturday] lørdag
   *[sunday] søndag
}
schedule-day-to = { $to ->
    [monday] mandag
    [tuesday] tirsdag
    [wednesday] onsdag
    [thursday] torsdag
    [friday] fredag
    [saturday] lørdag
   *[sunday] søndag
}
schedule-weekly-one = { $weeks ->
    [odd] { schedule-every } i ulige uger, { $period }, { $times }.
    [even] { schedule-every } i lige uger, { $period }, { $times }.
   *[all] { schedule-every } { $period }, { $times }.
}
schedule-weekly-several = { $weeks ->
    [odd] { $days } i ulige uger, { $period }, { $times }.
    [even] { $days } i lige uger, { $period }, { $times }.
   *[all] { $days }, { $period }, { $times }.
}
schedule-weekly-slots = { $weeks ->
    [odd] Ulige uger { $period }: { $slots }.
    [even] Lige uger { $period }: { $slots }.
   *[all] { $period }: { $slots }.
}
schedule-slot = { $days } { $times }
schedule-dates = { $dates }.
schedule-sessions-weekly = { $count ->
    [one] { $count } gang, { $days } { $period }, { $times }.
   *[other] { $count } gange, { $days } { $period }, { $times }.
}
schedule-sessions-dates = { $count ->
    [one] { $count } gang: { $dates }.
   *[other] { $count } gange: { $dates }.
}
schedule-always = Altid åbent.
schedule-open = Åbent { $hours }.
schedule-open-period = Åbent { $period }: { $hours }.
schedule-open-from = Åbent fra { $date }: { $hours }.
schedule-open-until = Åbent til og med { $date }: { $hours }.
schedule-paused = Ikke { $days }.
schedule-closed-days = Lukket { $days }.
schedule-because = { $reasoned ->
    [yes] { " " }på grund af { $reason }
   *[no] { "" }
}
schedule-cancelled = Aflyst { $days }{ schedule-because }.
schedule-closed = Lukket { $days }{ schedule-because }.
schedule-closed-instead = Lukket { $days }{ schedule-because }. Gå i stedet til { $venue }.
schedule-moved-day = Flyttet fra { $date } til { $to } kl. { $time }{ schedule-because }.
schedule-moved-day-venue = Flyttet fra { $date } til { $to } kl. { $time }{ schedule-because }. Nyt sted: { $venue }.
schedule-moved-time = Ny tid { $date }{ schedule-because }: { $times }.
schedule-moved-time-venue = Ny tid og nyt sted { $date }{ schedule-because }: { $times }, { $venue }.
schedule-moved-venue = Andet sted { $days }{ schedule-because }: { $venue }.
schedule-extra = Ekstra gang { $date } { $times }.
schedule-extra-venue = Ekstra gang { $date } { $times }. Sted: { $venue }.
schedule-later = { $count ->
    [one] Senere kommer { $count } ændring til, { $date }. Alle datoer står i kalenderen.
   *[other] Senere kommer { $count } ændringer til, den første { $date }. Alle datoer står i kalenderen.
}

## Det som browserens ur viser, når siden er ældre end det, den fortæller.

next-time-ask = Ring og spørg, hvornår næste gang er.
built-on = Denne side blev lavet { $date }. Ring { $phone } for at være sikker.

## In the calendar files
calendar-name = { $site } – { $part }
calendar-about-thing = Tider og steder. Der kan gå et døgn, før din kalender ser en ændring. Se på siden eller ring, før du går.
calendar-about-list = Alt, hvad der sker. Der kan gå et døgn, før din kalender ser en ændring. Se på siden eller ring, før du går.
calendar-about-none = Lige nu er der ingen datoer her. Kalenderen bliver fyldt, når der kommer nye.
calendar-about-gone = Det her findes ikke længere. Du kan fjerne kalenderen. På webstedet finder du andet, der sker.
calendar-cancelled = AFLYST: { $title }
calendar-moved = FLYTTET: { $title }
# $before and $now are day and time; below, places.
calendar-moved-time = Flyttet fra { $before } til { $now }.
calendar-moved-place = Nyt sted: { $now }. Ikke { $before }.
calendar-moved-because = På grund af { $reason }.
calendar-check = Se på siden eller ring til { $phone }, før du går.

## Links on pages
action-calendar = Læg i kalenderen
calendar-heading = Læg i din kalender
calendar-late = Der kan gå op til et døgn, før din telefon ser en ændring. Se på denne side eller ring, før du går.
calendar-subscribe = Abonnér i telefonens kalender
calendar-subscribe-note = Til iPhone, iPad og computer. Ændringer følger med af sig selv.
calendar-google = Abonnér i Google Kalender
calendar-google-note = Til de fleste Android-telefoner. Du forlader dette websted.
calendar-download = Hent datoerne én gang
calendar-download-note = Passer til alle kalendere. Ændringer følger ikke med.
calendar-more = Flere kalendere at abonnere på

## The page about subscribing
subscribe-title = Kalendere i din telefon
subscribe-intro = Få datoerne i din egen kalender. Det er gratis, og du skal ikke oplyse noget om dig selv.
subscribe-how-heading = Sådan virker det
subscribe-how-1 = Abonnér: telefonen henter datoerne igen og igen. Aflyste og flyttede datoer ses i din kalender.
subscribe-how-2 = Google Kalender: til de fleste Android-telefoner. Du forlader dette websted og skal have en konto hos Google.
subscribe-how-3 = Hent: du får datoerne, som de er i dag. Ændringer følger ikke med.
subscribe-how-4 = Der kan gå op til et døgn, før din telefon ser en ændring. Se på tilbuddets side eller ring, før du går.
subscribe-main-heading = Alt, eller én slags
subscribe-topics-heading = Emner
subscribe-units-heading = Sundhedshuse
subscribe-everything = Alt, hvad der sker
subscribe-online = På nettet
subscribe-short = Abonnér
google-short = Google Kalender
download-short = Hent

### Kalenderen, dag for dag.
agenda-title = Kalender
agenda-intro = Alt hvad der sker, dag for dag.
agenda-of = Kalender: { $name }
agenda-part-intro = Hvad der sker, dag for dag: { $name }.
agenda-weekday-intro = Dette kan du gå til på denne ugedag. Du ser de nærmeste datoer.
agenda-dates = { $count ->
    [one] { $count } gang
   *[other] { $count } gange
}
agenda-week-first = { $weekday } { $day }.
agenda-today = I dag
agenda-tomorrow = I morgen
agenda-this-week = Denne uge
agenda-next-week = Næste uge
agenda-moved-from = Flyttet hertil fra { $date }
agenda-moved-to = Flyttet til { $when }
agenda-moved-hour = Ny tid. Skulle være begyndt { $time }
agenda-moved-place = Et andet sted end normalt
agenda-extra = Ekstra gang
agenda-languages = På { $languages }
agenda-none = Lige nu er der ingen datoer her. Ring til os, så hjælper vi dig med at finde noget.
agenda-all-link = Vis hele kalenderen
agenda-later-heading = Længere fremme
agenda-later = Ovenfor står dagene til og med { $date }. Vælg en måned for at se mere.
agenda-choose = Vælg ugedag, område, emne eller måned
agenda-choose-weekday = Ugedag
agenda-choose-area = Område
agenda-choose-topic = Emne
agenda-choose-month = Måned
agenda-two-weeks = To uger: { $period }
agenda-own-heading = Hav datoerne i din telefon
agenda-subscribe-link = Abonner på kalenderen
agenda-file-link = Hent disse datoer som en kalenderfil
agenda-morning = Formiddag
agenda-afternoon = Eftermiddag
agenda-evening = Aften
agenda-open = Åbent
agenda-next-dates = Nærmeste datoer

### Find uden at søge.
browse-link = Find noget
browse-title = Find noget, der passer til dig
browse-intro = Vælg, hvad du vil lave, hvor og hvornår. Tallet siger, hvor mange forslag der er.
browse-of = Find: { $name }
browse-summary = Forslag til, hvad du kan lave: { $name }.
browse-both = { $first }, { $second }
browse-count = { $count ->
    [one] { $count } forslag
   *[other] { $count } forslag
}
browse-show = { $count ->
    [one] Vis { $count } forslag
   *[other] Vis { $count } forslag
}
browse-results = Forslag
browse-also = Vælg også
browse-other = Vælg noget andet
browse-chosen = Du har valgt
browse-all-link = Vis alle valg
browse-combine-link = Vælg flere ting på én gang
browse-form = Vælg hvad, hvor og hvornår
browse-none = Lige nu er der ikke noget her. Ring til os, så hjælper vi dig med at finde noget.
browse-none-fits = Intet passer til alle valg. Fjern et af dem, eller se på ét for sig.
filter-weekday = Hvilken dag?
filter-time = Hvornår på dagen?
filter-language = På hvilket sprog?
filter-setting = Inde, ude eller på nettet?
filter-access = Hvad skal der være på stedet?
filter-referral = På recept

### Når en søgning har brug for mere end træffere.
search-nearest = Måske passer et af disse emner
search-help = Der er hjælp lige nu. Telefonnumrene står herunder.

### Kortet til at vise frem.
show-action = Kort til at vise frem
show-title = Vis dette kort
show-intro = Vis kortet til buschaufføren eller i receptionen.
show-intro-both = Vis kortet til buschaufføren eller i receptionen. Det samme står på { $language }.
show-summary = { $name }: et kort, som du viser frem for at finde vej.
show-ask = Jeg vil gerne hen til dette sted. Kan du hjælpe mig med at finde vej?
show-ask-online = Jeg vil gerne være med til dette. Kan du hjælpe mig?
show-language = Mit sprog er { $language }.
show-back = Tilbage til siden
show-scan = Scan feltet med en telefon, så åbner siden.

## Listen: aktiviteter til en patient, på to sprog
shortlist-button-add = Læg på listen
shortlist-button-remove = Fjern fra listen
shortlist-button-link = Listen ({ $count })
shortlist-button-added = { $title } er nu på listen.
shortlist-button-removed = { $title } er fjernet fra listen.
shortlist-button-full = Listen er fuld. Fjern noget først.
shortlist-title = Listen
shortlist-intro = Saml aktiviteter, print dem på to sprog, og giv dem til en patient.
shortlist-privacy = Skriv intet navn. Listen ved kun, hvilke aktiviteter du har valgt, og på hvilket sprog de skal stå. Den bliver i denne browser.
shortlist-without-script = Listen bruger JavaScript, som er slået fra her. Du kan stadig printe hver aktivitet fra dens egen side. Der er også et kort at vise frem.
shortlist-find = Find aktiviteter
shortlist-heading = Aktiviteter på listen
shortlist-empty = Listen er tom. Gå til en aktivitet, og vælg »Læg på listen«.
shortlist-up = Flyt op
shortlist-down = Flyt ned
shortlist-remove = Fjern
shortlist-moved = { $title } er nu nummer { $place } af { $count }.
shortlist-first = { $title } står allerede først.
shortlist-last = { $title } står allerede sidst.
shortlist-removed = { $title } er fjernet.
shortlist-undo = Fortryd
shortlist-restored = Listen er, som den var.
shortlist-clear = Tøm listen
shortlist-cleared = Listen er tømt.
shortlist-language = Sprog for den, der skal have listen
shortlist-chosen = Arket er nu på dette sprog: { $language }.
shortlist-give = Giv videre
shortlist-text-send = Send som sms
shortlist-text-copy = Kopiér teksten
shortlist-text-heading = Tekst til en sms
shortlist-link-heading = Link til listen
shortlist-link-text = Linket og koden åbner den samme liste på en anden telefon eller computer. I dem står kun aktiviteterne og sproget.
shortlist-link-copy = Kopiér linket
shortlist-copied = Kopieret.
shortlist-not-copied = Det kunne ikke kopieres. Markér teksten, og kopiér den selv.
shortlist-sheet = Arket, der printes
shortlist-changed = Er ændret, siden listen blev lavet: se på tiderne.
shortlist-over = På siden står, hvad der er i stedet.
shortlist-unknown = En aktivitet, der ikke er her længere
shortlist-broken = Linket til listen er i stykker. Bed om et nyt link, eller begynd på en ny liste.
shortlist-foreign = Denne liste kom med et link. Den gemmes ikke i din browser.
shortlist-keep = Gem som min liste
shortlist-replace = Du har din egen liste. Gemmer du denne, træder den i stedet for din.
shortlist-own = Vis min egen liste
shortlist-kept = Listen er gemt i denne browser.
shortlist-blocked = Browseren gemmer intet. Listen står kun i sidens adresse. Gem adressen, hvis du vil beholde listen.
shortlist-failed = Listen kunne ikke hentes. Hent siden igen, når du har forbindelse.
sheet-title = Aktiviteter til dig
sheet-dates = Næste gange
sheet-rule = Tider
sheet-scan = Åbn siden: ret telefonens kamera mod koden.
sheet-whole = Hele listen
sheet-help = Spørgsmål? Ring til os
sheet-printed = Printet

## For fagfolk: efter behov, efter gruppe, på henvisning
professionals-link = Til dig, der arbejder
professionals-list-link = Lav en liste at give videre
professionals-list-text = Vælg tilbud, print dem på personens sprog, eller send en sms.
professionals-need-heading = Hvad har personen brug for?
professionals-group-heading = Hvem er personen?
professionals-by-need = Efter behov
professionals-by-target-group = Efter målgruppe
professionals-of = { $name }: hvad du kan anbefale i dit arbejde
professionals-of-summary = { $name }: hvad du kan anbefale, hvem det passer til, og hvem du ringer til.
professionals-narrower = Mere bestemt
professionals-fits-heading = Det kan du anbefale
professionals-public = Alt her er åbent for alle. Din patient kan også læse det, der står til dig.
professionals-ring = Ring eller skriv til
professionals-access-yes = Det findes
professionals-access-no = Det findes ikke
professionals-on = Gå videre
professionals-residents-link = Det samme, skrevet til den, der skal derhen
professionals-unsure-heading = Ring, hvis du er i tvivl
professionals-unsure-text = Fortæl, hvad personen har brug for, men ikke hvem det er. Vi hjælper dig med at vælge.
professionals-print-heading = Plakater og programmer
professionals-print-text = Hver side bliver et rent ark, når du printer den. De her sider kan du hænge op som program.
professionals-print-week = Program for ugen
professionals-print-area = Program for { $name }
professionals-write = Skriv til { $name }: { $subject }
professionals-data-heading = Åbne data
professionals-data-text = Alle må frit bruge vores datoer og oplysninger, i en kalender eller i et system.

theme-events-heading = Det kan du gå til
theme-all-link = Vis alt: { $name }
theme-events-none = Lige nu er der ikke noget at gå til om det her. Ring til os på { $phone }, så hjælper vi dig med at finde noget andet. Du kan også se alt det andet, der er.
theme-films-heading = Film om emnet
home-themes-link = Vis alle emner

## Det, der siges i film, på søgesiden
said-heading = Siges i film
said-count = Film, hvor det siges: { $count }
said-more = Vis flere film

## Filmarkivet og siden for den, der taler tegnsprog
films-title = Film
films-intro = Se vores foredrag derhjemme, når du vil. Vælg emne, år eller undertekster.
films-of = Film: { $name }
films-summary = Film om sundhed, som du kan se derhjemme: { $name }.
films-count = { $count ->
    [one] { $count } film
   *[other] { $count } film
}
films-show = { $count ->
    [one] Vis { $count } film
   *[other] Vis { $count } film
}
films-results = Film
films-all-link = Vis alle film
filter-year = Fra hvilket år?
filter-captions = Undertekster på hvilket sprog?
filter-sign = Med tegnsprog?
filter-sign-yes = Med tegnsprog
sign-link = Tegnsprog
sign-intro = Film og møder på tegnsprog.
sign-films-heading = Film med tegnsprog
sign-films-none = Lige nu er der ingen film med tegnsprog.
sign-films-link = Vis alle film med tegnsprog
sign-dates-heading = Her er der tolk
sign-dates-text = Der kommer en tolk. Du skal ikke bestille.
sign-dates-none = Lige nu er der ingen møder, hvor tolken er klar. Skriv til os, hvis du vil med til noget, så prøver vi at skaffe en tolk.
sign-contact-heading = Skriv til os
sign-contact-text = Du behøver ikke ringe. Send en sms eller en mail. Skriv intet om din sundhed.

## Filmens side

film-player = Film: { $title }, { $length }
film-poster = Billedet før filmen: { $words }
film-captions-how = Vil du have tekst? Vælg den i filmens egen menu, ofte en knap med CC eller tre prikker.
film-captions-heading = Tekst i filmen
film-captions-none = Ingen tekst
film-now = Vises nu
film-broken = Filmen kan ikke afspilles her. Du kan hente den og åbne den i et andet program.
film-open = Åbn filmen
film-file = Hent filmen
film-file-size = Hent filmen ({ $size })
film-megabytes = { $size } MB
film-transcript-heading = Det, der siges i filmen
film-transcript-other = Teksten findes kun på { $language }.
film-play-from = Afspil fra { $time }
film-instead = Det her har været, men du kan se det som film.
film-review-old = Filmen blev optaget { $recorded }. Vi gennemgik den { $date }. Noget kan have ændret sig siden. Ring gerne og spørg.

## Lette ord
simple-link = Let dansk
simple-back = Almindelig tekst
simple-title = { $title }, let dansk

## Lyt
listen-button = Lyt
listen-pause = Pause
listen-recording = Lyt, { $length }

## Film først
films-choose = Vælg emne, år eller undertekster
