### Ord som sidorna själva behöver: faktarutor, status, rubriker, knappar, listor och redogörelsen.
### Korta ord, högst 20 i en mening. Tilltala läsaren med du. Inget av detta sätts ihop av halva meningar.
### $date är ett helt datum, "tisdag 12 januari". $when är datum och tid, "tisdag 12 januari, 10:00 till 11:00".
### $languages, $groups är färdiga uppräkningar: "svenska och arabiska". $reason står efter "på grund av": "sjukdom".

## Slag av sidor, i ental. Står över namnet på kort och sidor.
kind-activity = Aktivitet
kind-course = Kurs
kind-lecture = Föreläsning
kind-film = Film
kind-theme = Tema
kind-venue = Plats
kind-area = Område
kind-unit = Enhet
kind-organization = Förening eller verksamhet
kind-series = Serie
kind-network = Nätverk
kind-guide = Hälsoguider
kind-page = Information
kind-notice = Nyhet

## Listor: rubrik och en mening under den. Rubriken är också länkens text i menyn.
list-activity = Aktiviteter
list-activity-intro = Det du kan göra ofta, oftast utan att anmäla dig.
list-course = Kurser
list-course-intro = Du träffar samma grupp flera gånger. Du anmäler dig först.
list-lecture = Föreläsningar
list-lecture-intro = Någon berättar om hälsa och du kan fråga.
list-film = Filmer
list-theme = Teman
list-theme-intro = Kort om hälsa: vad du kan göra själv och var du får hjälp.
list-venue = Platser
list-venue-intro = Hit kan du gå. Du ser hur du hittar dörren och kommer in.
list-area = Områden
list-area-intro = Välj den del av staden som är nära dig.
list-unit = Våra enheter
list-unit-intro = De som ordnar aktiviteterna. Ring eller skriv till dem.
list-organization = Föreningar och andra
list-organization-intro = Här kan du fortsätta när du vill göra mer.
list-series = Serier
list-series-intro = Sådant som hör ihop och kommer flera gånger.
list-network = Nätverk
list-network-intro = Möten för dig som möter människor i ditt arbete.
list-guide = Alla hälsoguider
list-guide-intro = Utbildade guider som talar ditt språk.

# Länk till listan över allt, och den sidans rubrik.
everything-link = Visa allt som finns
everything-title = Allt som finns
everything-intro = Alla aktiviteter, kurser, föreläsningar och filmer, område för område.
# Antalet står efter ordet, så att ordet inte behöver böjas.
listing-count = Antal: { $count }
listing-empty = Just nu finns det inget här. Titta i en lista nedanför eller ring oss.
# Rubriker i en lista som har mer än en grupp.
listing-dated = Med datum
listing-open = Öppet utan bestämd tid
listing-later = Kommer senare

# Länken till startsidan, först i raden som visar var man är.
home-link = Start

## Startsidan. Tre meningar om den första gången.
home-first-1 = Någon möter dig och visar hur det går till.
home-first-2 = Du gör så mycket du vill och orkar, och du får bara titta på.
home-first-3 = Du får gå när du vill.
# Hur många saker det finns i ett område. Länkarna under rubrikerna säger mer än rubriken.
home-area-count = { $count } att välja på
home-first-time-link = Så går första gången till
home-films-link = Visa alla filmer
home-professionals-link = Hitta något att tipsa om

## Söksidan
search-title = Sök
search-intro = Skriv vad du söker, med dina egna ord.
filter-area = Var?
filter-kind = Vad?
filter-topic = Om vad?
filter-target-group = För vem?
filter-dropin = Anmälan
filter-dropin-yes = Kom utan att anmäla dig

## Faktarutans rader: ett eller två ord.
fact-when = När
fact-where = Var
fact-cost = Pris
fact-who = För vem
fact-suits = Passar särskilt
fact-signup = Anmälan
fact-languages = Språk
fact-level = Så är det
fact-route = Vägen
fact-speaker = Föreläser
fact-run-by = Ordnas av
fact-phone = Telefon
fact-text = Sms
fact-mail = Mejl
fact-website = Webbplats
fact-find = Hitta dörren
fact-stop = Hållplats
fact-areas = Områden
fact-length = Längd
fact-recorded = Inspelad
fact-booking-hours = Då kan du boka
fact-survey = Berätta vad du tycker
fact-training = Utbildning

## När
when-occurrence = { $date }, { $times }
next-time = Nästa gång: { $when }
# $period är från en dag till en annan.
course-meetings = { $count ->
    [one] { $count } träff, { $period }
   *[other] { $count } träffar, { $period }
}

## Hur det står till. Visas först på kort och sida när något är ändrat.
status-cancelled = Inställt
status-cancelled-because = Inställt på grund av { $reason }
status-cancelled-date = Inställt { $date }
status-cancelled-date-because = Inställt { $date } på grund av { $reason }
# $date är när det skulle ha varit.
status-moved-time = Flyttat från { $date }. Ny tid: { $when }
status-moved-hour = Ny tid: { $when }
# $place är namnet på en plats.
status-moved-place = Ny plats { $when }: { $place }
# En föreläsning som har varit.
status-held = Har varit
# $month är en månads namn, med år om det är långt dit.
status-paused-month = Paus. Startar igen i { $month }
status-no-dates = Nästa datum är inte bestämt
status-planned = Planeras. Datum kommer
status-planned-month = Planeras. Startar i { $month }
status-stops = Slutar { $date }

## Var
online-after-booking = Du får länken när du anmäler dig
online-link = Var med på nätet
place-after-booking = Du får adressen när du anmäler dig
place-next-time = Nästa gång är vi på en annan plats: { $place }
stop-distance = { $metres ->
    [one] { $metres } meter att gå
   *[other] { $metres } meter att gå
}
# $lines är linjernas nummer.
stop-lines = Linjer: { $lines }
distance-metres = { $metres ->
    [one] { $metres } meter
   *[other] { $metres } meter
}
# $kilometres är ett färdigt tal: 2,5
distance-kilometres = { $kilometres } kilometer
walk-benches-yes = Det finns bänkar på vägen
walk-benches-no = Det finns inga bänkar på vägen
walk-pram-yes = Det går att ha barnvagn med
walk-pram-no = Det går inte att ha barnvagn med

## Kostnad. $amount är ett belopp: 50 kr
price-fee = Kostar { $amount }
price-reduced = Lägre pris: { $amount }
price-with-referral = Med recept på fysisk aktivitet: { $amount }
price-materials = Material: { $amount }

## För vem
who-everyone = Alla är välkomna
who-only = Bara för: { $groups }
who-age-from = Från { $age } år
who-age-to = Till och med { $age } år
who-age-range = Från { $from } till { $to } år

## Anmälan
signup-opens = Anmälan öppnar { $date }
signup-last-day = Sista dag att anmäla dig: { $date }
signup-closed = Sista dag att anmäla dig var { $date }
signup-places = { $places ->
    [one] Plats för { $places } person
   *[other] Plats för { $places } personer
}
signup-minimum = Vi startar om minst { $places } anmäler sig
signup-join-anytime = Du kan börja när som helst
signup-join-from-start = Du behöver vara med från början
signup-link = Anmäl dig på nätet

## Språk
languages-led = Ledaren talar { $languages }
languages-staff = Någon på plats talar { $languages }
languages-interpreter = Tolk på plats: { $languages }
languages-on-request = Säg till i förväg, så ordnar vi tolk: { $languages }
languages-on-request-days = { $days ->
    [one] Säg till { $days } dag i förväg, så ordnar vi tolk: { $languages }
   *[other] Säg till { $days } dagar i förväg, så ordnar vi tolk: { $languages }
}
# Språk som den talar som svarar i telefon eller brev.
answers-in = Vi svarar på { $languages }

## Knappar. $phone är ett telefonnummer.
action-call = Ring { $phone }
action-text = Skicka sms till { $phone }
action-mail = Skicka mejl
action-map = Visa på karta
action-share-text = Tipsa med sms
action-share-mail = Tipsa med mejl

## Rubriker på en sida
instead-heading = Det här kan passa i stället
dates-heading = Nästa datum
# En träff i en kurs: datum och tid, sedan vad träffen handlar om.
session-about = { $when }. Ämne: { $about }
first-heading = Första gången
first-find-heading = Hitta något att börja med
place-heading = Hitta hit
access-heading = Kan jag komma in och vara med?
about-heading = Så går det till
caution-heading = Tänk på
next-steps-heading = Fortsätt sedan här
next-steps-text = När du vill göra mer finns det andra platser att gå till.
series-heading = Hör till
film-heading = Se filmen
contact-heading = Fråga oss
led-by = Ledare: { $name }

## Vad en plats har. Meningarna under rubrikerna kommer från en ordlista.
access-yes = Ja
access-no = Nej
access-unknown = Vi vet inte

## Första gången
first-sit-down-yes = Du får sitta
first-sit-down-no = Det går inte att sitta
first-bring-friend-yes = Du får ta med en vän
first-bring-friend-no = Du kan inte ta med en vän
first-bring-child-yes = Du får ta med barn
first-bring-child-no = Kom utan barn
first-late-ok-yes = Det gör inget om du kommer sent
first-late-ok-no = Kom i tid
first-leave-early-ok-yes = Du får gå innan det är slut
first-leave-early-ok-no = Stanna till slutet
first-changing-room-yes = Det finns ett rum att byta om i
first-changing-room-no = Det finns inget rum att byta om i
first-wear = Kläder
first-bring = Ta med
first-note = Bra att veta

## För den som tipsar andra i sitt arbete
professionals-heading = För dig som tipsar någon
professionals-suits = Passar
professionals-not-for = Passar inte
professionals-note = Bra att veta
professionals-referral = Remiss
professionals-referral-heading = Tar emot med recept på fysisk aktivitet
professionals-staff-heading = Dagar för dig som arbetar
professionals-more-heading = Mer för dig som arbetar

## Filmer. $length är en längd: 12 minuter. $language är ett språk: svenska.
film-length-language = { $length }, { $language }
film-watch = Se filmen ({ $length }, { $language })
film-watch-signed = Se filmen med teckenspråk ({ $length })
film-watch-described = Se filmen med syntolkning ({ $length }, { $language })
film-spoken = Talas på { $language }
# Instead of the line above, for a film with only music.
film-no-speech = Ingen talar i filmen
film-captions-in = Text på { $languages }
film-without-captions = Filmen har ingen text
film-signed = Tolkad till teckenspråk
# Märke på kort: ett eller två ord.
signed-badge = Teckenspråk
# $host är en webbplats: media.example.org
film-outside = Filmen ligger på en annan webbplats: { $host }. De som har den kan se att du öppnar filmen.
film-withdrawn = Filmen får inte visas längre.
film-lecture-heading = Filmen är från
film-more-heading = Mer om det här

## Teman, platser, områden, enheter och annat
seek-care-heading = Här får du hjälp
venue-events-heading = Det här händer här
venue-rooms-heading = Rum i huset
# $days är från en dag till en annan.
venue-closed = Stängt { $days } på grund av { $reason }
unit-closed = Vi har stängt { $days } på grund av { $reason }
area-events-heading = Det här kan du göra här
area-unit-heading = Vi som arbetar här
area-venue-heading = Platser
area-films-heading = Filmer
area-organization-heading = Föreningar och andra här
areas-all = Hela staden
unit-events-heading = Det här ordnar vi
unit-others-heading = Vi gör också
survey-link = Svara på några frågor
organization-events-heading = Det här gör vi tillsammans
series-events-heading = Det här hör till
series-films-heading = Filmer i serien
guide-languages = Guiderna talar { $languages }
guide-tasks-heading = Det kan en guide göra
guide-book-heading = Boka en guide
guide-training = { $steps ->
    [one] Guiderna har gått en utbildning i { $steps } steg
   *[other] Guiderna har gått en utbildning i { $steps } steg
}

## Nyheter
notice-about = Gäller
notice-over = Den här nyheten gäller inte längre.

## Översättning. $language är originalets språk i läsarens ord: svenska.
translated-missing = Texten finns bara på { $language }. Tider, platser och annan fakta är på ditt språk.
translated-partly = En del av texten finns bara på { $language }.
translated-machine = En dator har översatt texten. Ingen människa har läst igenom den.
translated-person = En människa har översatt texten. Ingen annan har läst igenom den än.
translated-outdated = Originalet har ändrats sedan texten översattes. Tider och platser stämmer.
translated-original = Öppna sidan på { $language }

## När sidan lästes igenom. $date är dag, månad och år.
reviewed-on = Vi läste igenom sidan { $date }.
review-old = Vi läste igenom sidan { $date }. Ring gärna och fråga om det stämmer.
picture-credit = Bild: { $owner }

## Någon vill rätta ett fel: ämne och början på ett brev.
report-mail = Skriv till oss
report-message = Skicka sms om felet till { $phone }
report-subject = Något stämmer inte: { $title }
# $address är sidans adress, $date när den senast ändrades, 2026-11-02.
report-body = Sidan: { $address }
    Ändrad: { $date }
    Skriv inget om din hälsa.
    Det här stämmer inte:

## Sidor som är borta eller har flyttat
not-found-title = Sidan finns inte
not-found-text = Adressen kan vara felskriven, eller så har sidan flyttat.
not-found-go-on = Gå vidare
moved-title = Sidan har flyttat
moved-text = Sidan har en ny adress.
moved-link = Gå till den nya adressen
retired-text = Det här finns inte längre. Här är något som liknar det.

## Tillgänglighetsredogörelsen. De tre meningarna om status är lagens egna ord och får inte ändras.
statement-about-heading = Hur tillgänglig är webbplatsen?
# $publisher är den som står bakom, $site webbplatsens namn.
statement-about = { $publisher } står bakom webbplatsen { $site }. Vi vill att så många som möjligt ska kunna använda den. Här berättar vi hur webbplatsen följer lagen och vilka brister vi vet om.
statement-status-heading = Så följer webbplatsen lagen
statement-status-full = Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.
statement-status-partial = Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.
statement-status-none = Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.
statement-help-heading = Om du inte kan använda något här
statement-help = Hör av dig, så får du det på ett annat sätt. Vi svarar oftast inom en arbetsdag.
statement-report-heading = Berätta om en brist
statement-report = Ser du något som inte står här, eller något som bryter mot lagen? Skriv till oss.
statement-report-action = Berätta om en brist
statement-report-subject = Brist i tillgängligheten på { $site }
statement-supervision-heading = Tillsyn
# $authority är myndighetens namn.
statement-supervision = { $authority } kontrollerar att lagen följs. Är du inte nöjd med vårt svar kan du vända dig dit.
statement-supervision-report = Klaga hos { $authority }
statement-supervision-site = Läs om { $authority }
statement-issues-heading = Det här fungerar inte för alla
statement-issues = Vi vet om de här bristerna och arbetar med dem.
statement-burden-heading = Oskäligt betungande
statement-burden = Vi gör undantag för det här, med stöd av lagens 12 §.
statement-outside-heading = Det lagen inte gäller
statement-outside = Lagen gäller inte det här.
# $what är bristen och $why varför den finns; båda är hela meningar.
statement-issue = { $what } { $why }
statement-film = Filmen ”{ $title }” har ingen text.
statement-film-because = Filmen ”{ $title }” har ingen text, på grund av { $reason }.
statement-method-heading = Så har vi testat
statement-method-self = Vi har själva testat webbplatsen, med verktyg och för hand.
statement-method-external = Någon utanför vår verksamhet har testat webbplatsen.
statement-assessed = Senast bedömd { $date }
statement-updated = Redogörelsen ändrades senast { $date }
