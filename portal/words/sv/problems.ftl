### Vad portalen säger till redaktörer. Ett meddelande för varje kod, med bindestreck i stället för snedstreck;
### .hint är vad man ska skriva i stället. Korta meningar, inga fackord, aldrig någons fel.

## Filen

file-too-large = Filen är { $size } kB. Den får vara högst { $limit } kB.
    .hint = Är det en bild eller en film? Spara den med rätt filändelse. Är det text, dela upp den på flera sidor.
file-not-utf8 = Här står ett tecken som inte är sparat som UTF-8 (byte { $byte }).
    .hint = Öppna filen i ditt skrivprogram, välj ”Spara som” och kodningen UTF-8.
file-control-character = Här står ett osynligt tecken ({ $character }) som inte är text.
    .hint = Radera tecknet. Det följer ofta med när man klistrar in från ett annat program.
file-symlink = Det här är en länk till något annat och inte en egen fil.
    .hint = Lägg en kopia av själva filen här.
file-not-a-file = Det här är varken en fil eller en mapp.
    .hint = Ta bort det.
file-same-name = Två filer här har samma namn, bara olika skrivet på disken.
    .hint = Ta bort den ena eller ge den ett annat namn.
file-name = I namnet finns tecken som inte är text.
    .hint = Ge filen eller mappen ett annat namn.
file-outside = ”{ $file }” leder ut ur mappen.
    .hint = Lägg filen i samma mapp och skriv bara dess namn.
file-missing = Filen ”{ $file }” finns inte i mappen.
    .hint = Lägg filen i samma mapp som texten, eller rätta namnet. Stora och små bokstäver räknas.

## Fakta mellan strecken, och texten under

document-no-front-matter = Filen börjar inte med raden ---.
    .hint = Skriv --- på första raden, sedan alla fakta, sedan --- igen och sist texten.
document-front-matter-open = Fakta börjar med --- men slutar aldrig.
    .hint = Skriv --- på en egen rad mellan fakta och text.
document-not-fields = Mellan strecken ska det stå fakta, en på varje rad.
    .hint = Skriv till exempel title: Stolgympa
yaml-tab = Raden är indragen med tabb.
    .hint = Byt tabben mot mellanslag.
yaml-duplicate-key = ”{ $key }” står två gånger. Första gången är på rad { $line }.
    .hint = Ta bort den ena raden.
yaml-anchor = ”{ $name }” är ett ankare. Det används inte här.
    .hint = Skriv värdet där det behövs, eller sätt hela värdet inom citattecken.
yaml-tag = ”{ $name }” är en typmärkning. Det används inte här.
    .hint = Ta bort den, eller sätt hela värdet inom citattecken.
yaml-too-deep = Här ligger fler än { $limit } nivåer i varandra.
    .hint = Ta bort nivåer. Inget fält behöver så många.
yaml-several-documents = Filen innehåller flera delar.
    .hint = Ta bort raden --- eller ... mitt i filen.
yaml-key-not-text = Ett fältnamn måste vara ett ord.
    .hint = Skriv till exempel title: Stolgympa
yaml-colon = Här står ett kolon för mycket på raden.
    .hint = Sätt hela texten inom citattecken: title: "Obs: vi börjar klockan tio"
yaml-syntax = Raden går inte att läsa ({ $what }).
    .hint = Se efter om ett citattecken, en hakparentes eller en klammer saknas här eller på raden ovanför.

## Fält

field-unknown = Fältet ”{ $key }” finns inte här.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Ta bort raden. I docs/content-format.md står alla fält.
    }
field-missing = Fältet { $key } saknas.
    .hint = { $key ->
        [translation] Skriv translation: machine, translation: person eller translation: reviewed
        [publication] Skriv publication: draft eller publication: published
        [reviewed] Skriv reviewed: och dagen då någon sist läste igenom sidan, till exempel 2027-01-12
       *[other] Lägg till raden { $key }: och ett värde.
    }
field-empty = Fältet { $key } är tomt.
    .hint = Skriv ett värde, eller ta bort raden.
value-scalar = Fältet { $key } ska ha ett enda värde, ingen lista.
    .hint = Skriv värdet efter { $key }: på samma rad.
value-list = Fältet { $key } ska vara en lista.
    .hint = Skriv { $key }: [en, två]
value-mapping = Fältet { $key } ska ha egna fält under sig: { $keys }.
    .hint = Skriv varje fält på en egen rad under { $key }: med två mellanslag först.
value-choice = Fältet { $key } kan inte vara ”{ $value }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv något av: { $choices }
    }
value-boolean = Fältet { $key } har ”{ $value }”. Det ska vara true eller false.
    .hint = Skriv { $key }: true för ja eller { $key }: false för nej
value-date = Fältet { $key } har ”{ $value }”, som inte är ett datum.
    .hint = Skriv { $key }: { $suggestion }
value-no-such-date = Fältet { $key } har { $value }, en dag som inte finns.
    .hint = Se efter i almanackan hur många dagar månaden har.
value-year = Fältet { $key } har år { $year }.
    .hint = Skriv ett år mellan { $first } och { $last }.
value-too-long = Fältet { $key } har { $length } tecken. Högst { $limit } får plats.
    .hint = Korta det. Det som inte får plats kan stå i texten under fakta.
value-time = Fältet { $key } har ”{ $value }”, som inte är ett klockslag.
    .hint = Skriv { $key }: "{ $suggestion }"
value-number = Fältet { $key } har ”{ $value }”, som inte är ett tal.
    .hint = Skriv bara siffror, med punkt före decimaler. Ingen enhet.
value-phone = Fältet { $key } har ”{ $value }”, som inte är ett telefonnummer.
    .hint = Skriv hela numret med riktnummer: { $key }: { $suggestion }
value-email = Fältet { $key } har ”{ $value }”, som inte är en e-postadress.
    .hint = Skriv en adress som namn@example.org
value-url = Fältet { $key } har ”{ $value }”, som inte är en webbadress.
    .hint = Skriv hela adressen, med https:// först.
value-month = Fältet { $key } har ”{ $value }”, som inte är en månad.
    .hint = Skriv år och månad: { $key }: 2027-03
value-month-or-code = Fältet { $key } har ”{ $value }”.
    .hint = Skriv en månad som 2027-08, eller unknown, eller no
value-slug = ”{ $value }” kan inte vara del av en adress.
    .hint = Skriv små bokstäver a till z, siffror och bindestreck: stolgympa-i-parken
value-id = Fältet { $key } har ”{ $value }”.
    .hint = Skriv små bokstäver a till z, siffror och bindestreck.
value-text = Fältet { $key } har ”{ $value }”, som inte går att använda.
    .hint = Skriv vanlig text.
value-file = Fältet { $key } har ”{ $value }”, som inte är ett filnamn.
    .hint = Lägg filen i samma mapp och skriv bara dess namn.
value-film-source = Fältet { $key } har ”{ $value }”, som varken är en fil eller en webbadress.
    .hint = Skriv filens namn, eller en adress som börjar med https://
value-file-type = ”{ $value }” är inte en fil som kan visas här.
    .hint = Namnet ska sluta på något av: { $endings }
value-length = Fältet { $key } har ”{ $value }”, som inte är en längd.
    .hint = Skriv minuter och sekunder: { $key }: "12:30"
value-tag = Fältet { $key } har ”{ $value }”, som inte är en språkkod.
    .hint = Skriv två eller tre små bokstäver: sv, en, ar, so, fa, fi
value-weekday = ”{ $value }” är ingen veckodag.
    .hint = Skriv monday, tuesday, wednesday, thursday, friday, saturday eller sunday
value-old-address = ”{ $value }” är ingen adress som funnits.
    .hint = Skriv mappens två sista delar: activities/stolgympa

## Sådant som pekar på något annat

reference-unknown-code = ”{ $name }” finns inte i listan { $vocabulary }.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Välj en kod ur listan { $vocabulary }.
    }
reference-unknown-calendar = Det finns ingen termin eller ledighet som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Välj ett namn ur content/calendars/, eller red-days.
    }
reference-unknown-area = Det finns inget område som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på en mapp i content/areas/.
    }
reference-unknown-unit = Det finns ingen enhet som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på en mapp i content/units/.
    }
reference-unknown-organization = Det finns ingen organisation som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på en mapp i content/organizations/.
    }
reference-unknown-venue = Det finns ingen plats som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på en mapp i content/venues/.
    }
reference-unknown-series = Det finns ingen serie som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på en mapp i content/series/.
    }
reference-unknown-activity = Det finns ingen aktivitet som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på en mapp i ett områdes activities/.
    }
reference-unknown-course = Det finns ingen kurs som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på en mapp i ett områdes courses/.
    }
reference-unknown-lecture = Det finns ingen föreläsning som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på en mapp i ett områdes lectures/.
    }
reference-unknown-film = Det finns ingen film som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på en mapp i ett områdes films/.
    }
reference-gone = ”{ $name }” finns inte längre, så länken dit är utelämnad.
    .hint = Ta bort namnet här, eller skriv något annat som finns.
reference-not-published = ”{ $name }” är inte publicerad, så en länk dit leder ingenstans.
    .hint = Publicera den också, eller ta bort den här.

## Mappar och adresser

content-unknown-place = Filen ligger där ingenting väntas.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Varje sak har en egen mapp. I docs/content-format.md står var den ska ligga.
    }
content-slug = Mappen ”{ $slug }” kan inte bli en adress.
    .hint = Döp om den med små bokstäver a till z, siffror och bindestreck: stolgympa-i-parken
content-same-address = Två saker får samma adress. Den andra ligger i { $other }.
    .hint = Ge den ena ett annat namn.
content-no-original = Mappen saknar { $file }.
    .hint = Skriv { $file } med alla fakta först. Översättningar kommer efter.
addresses-neither = Raden säger inte vad som har hänt.
    .hint = Skriv retired: för något som är borta, eller moved: och to: för något som har flyttat.
addresses-no-such-kind = ”{ $name }” är ingen mapp som saker ligger i.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv som activities/stolgympa
    }
addresses-to-nowhere = ”{ $name }” leder inte till någon sida.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv to: och mappen för något som finns, till exempel activities/stolgympa
    }
calendar-taken = Namnet ”{ $code }” är upptaget.
    .hint = Välj ett annat namn för de här dagarna.
calendar-backwards = Dagarna i ”{ $code }” slutar innan de börjar.
    .hint = Låt from vara före to.

## Översättningar

translation-fact = { $key } är fakta. Fakta ändras bara i originalet.
    .hint = Ta bort raden här.
translation-no-original = Originalet har ingen text för { $key }.
    .hint = Skriv den i originalet först, eller ta bort raden här.
translation-unknown-language = ”{ $language }” är inget av webbplatsens språk. Filen används inte.
    .hint = Filen kan sluta på något av: { $nearest }
translation-outdated = Originalet har ändrats sedan den här översättningen gjordes: { $fields }.
    .hint = Rätta texten och skriv checked: med dagens datum.
translation-reviewed-outdated = Någon har godkänt den här översättningen, men originalet har ändrats sedan dess: { $fields }.
    .hint = Låt någon läsa den igen och skriv checked: med den dagens datum.
translation-easy-outdated = Originalet har ändrats sedan den lättlästa texten gjordes: { $fields }.
    .hint = Rätta den lättlästa texten om det behövs, och skriv checked: med dagens datum.
translation-checked-later = Texten säger att den lästes { $date }, en dag som inte har kommit.
    .hint = Skriv dagen då någon läste den.
recording-name = Ljudfilen { $file } används inte.
    .hint = Ge den namnet på texten som läses: index.sv.mp3 för index.sv.md. Den ska sluta på något av { $endings }. Spara om den annars.
recording-unknown-language = ”{ $language }” är inget av webbplatsens språk. Inspelningen används inte.
    .hint = Före filens ändelse kan det stå något av: { $nearest }
recording-no-text = Inspelningen har ingen text. Den som inte hör får inget veta.
    .hint = Skriv det som läses i { $text }, eller ta bort filen.
recording-twice = { $other } läser redan den här texten.
    .hint = Ta bort en av filerna.
recording-unreadable = Det går inte att läsa hur lång inspelningen är.
    .hint = Spela den i en webbläsare. Går det inte, spara om den som mp3.
recording-large = Inspelningen är { $size } megabyte. Det är dyrt att lyssna på i en telefon.
    .hint = Spara den som mp3 i en kanal med 64 kilobit. Då är en halv minut en fjärdedels megabyte. Helst under { $limit }.
recording-too-large = Inspelningen är { $size } megabyte. Så stora filer läggs inte ut.
    .hint = Läs bara rubriken, sammanfattningen och texten, och spara den som mp3 i en kanal med 64 kilobit.
recording-outdated = Texten har ändrats sedan den lästes in ({ $text }). Inspelningen läggs inte ut.
    .hint = Läs in texten igen och byt filen, eller ta bort den.
recording-translation-outdated = Inspelningen läggs inte ut, för texten är äldre än originalet ({ $text }).
    .hint = Rätta texten först. Ändras det som hörs, läs in det igen. Annars räcker checked: i { $text }.
translation-unreviewed = { $count ->
    [one] En översättning till { $language } är gjord av en maskin och inte läst av någon.
   *[other] { $count } översättningar till { $language } är gjorda av en maskin och inte lästa av någon.
}
    .hint = Låt någon som kan språket läsa dem. Skriv sedan translation: reviewed

## Aktiviteter, kurser och föreläsningar

event-area-differs = area är { $area }, men mappen ligger i { $folder }.
    .hint = Skriv area: { $folder } eller flytta mappen.
event-no-venue = Ingen plats är given.
    .hint = Skriv venue: och platsens mapp, eller place_given: after-booking, eller attendance: online
event-secret-place = Platsen ska ges efter bokning, men står här.
    .hint = Ta bort { $key }, eller skriv place_given: public
event-secret-link = Länken ska ges efter bokning, men står här.
    .hint = Ta bort url, eller skriv link_given: public
event-no-online = Man kan vara med på nätet, men det står inte hur.
    .hint = Skriv online: med platform: och link_given: under
event-rain-indoors = rain gäller bara utomhus.
    .hint = Ta bort rain, eller skriv setting: outdoors
event-operator = run_by ska ha en enhet eller en organisation, inte båda.
    .hint = Skriv run_by: {"{"}unit: …{"}"} eller run_by: {"{"}organization: …{"}"}
event-no-schedule = Det står inte när det är.
    .hint = Skriv schedule: med dagar och tider, eller status: planned
event-expected = expected används bara för det som är planerat.
    .hint = Ta bort expected, eller skriv status: planned
event-film-without-filmed = Föreläsningen har en film men är inte märkt som filmad.
    .hint = Skriv filmed: true
event-next-step = Varje rad i next_steps ska leda till en enda sak.
    .hint = Skriv en rad för varje: - {"{"}organization: …{"}"}
event-group-missing = Bara en viss grupp får komma, men det står inte vilken.
    .hint = Skriv target_groups:, gender: eller age:, eller open_to: everyone

## När det är

schedule-key-missing = Fältet { $key } saknas för { $kind }.
    .hint = { $key ->
        [last] Skriv last: och sista dagen, till exempel last: 2027-05-25
        [first] Skriv first: och första dagen, till exempel first: 2027-01-12
       *[other] Lägg till { $key }: och ett värde.
    }
schedule-key-not-for-kind = { $key } används inte för { $kind }.
    .hint = Ta bort { $key }, eller ändra kind.
schedule-slots-and-key = { $key } står bredvid slots. Då vet man inte vilket som gäller.
    .hint = Skriv dagar och tider bara i slots, eller bara utanför.
schedule-slot-needs-date = En rad i { $key } ska ha ett datum och inga veckodagar.
    .hint = Skriv date: 2027-01-12
schedule-slot-needs-days = En rad i { $key } ska ha veckodagar och inget datum.
    .hint = Skriv days: [tuesday]
schedule-id-missing = Schemat har flera delar, och den här saknar namn.
    .hint = Ge varje del ett eget id, till exempel id: vt2027
schedule-duplicate-id = Två delar heter ”{ $id }”.
    .hint = Ge den ena ett annat id.
schedule-end-before-start = Sluttiden { $end } är före starttiden { $start }.
    .hint = Byt plats på tiderna, eller rätta den som är fel.
schedule-last-before-first = Sista dagen { $last } är före första dagen { $first }.
    .hint = Byt plats på dagarna, eller rätta den som är fel.
schedule-too-long = Schemat räcker till { $last }, mer än { $years } år.
    .hint = Se efter om årtalet är rätt.
schedule-empty = Schemat ger inga datum alls.
    .hint = Se efter om first, last, days, weeks och pauses går ihop.
schedule-slot-twice = { $date } klockan { $start } står två gånger.
    .hint = Ta bort den ena.
schedule-same-name = Kalendrar kan inte skilja de här datumen från dem i { $other }: båda heter { $name }.
    .hint = Ge schemat ett annat id. Det här namnet är mappens namn följt av schemats id.
schedule-odd-even-new-year = Vecka 53 och vecka 1 är båda udda, så det blir inte varannan vecka över nyår: { $before } och sedan { $after }.
    .hint = Är det så ni menar behöver du inte göra något. Annars dela schemat vid nyår.
schedule-unknown-entry = Ingen del av schemat heter ”{ $id }”.
    .hint = Delarna heter: { $known }
schedule-ambiguous-exception = { $date } har flera tider, så det är oklart vilken som menas.
    .hint = Skriv { $key }: och något av { $choices }
schedule-no-such-time = { $date } börjar ingenting klockan { $at }.
    .hint = Skriv at: och något av { $choices }
schedule-no-such-occurrence = Det är ingenting { $date }.
    .hint = { $near ->
        [1] Närmaste datum är { $nearest }. Skriv date: { $nearest }
       *[0] Schemat ger inga datum. Rätta det först.
    }
schedule-two-exceptions = { $date } klockan { $start } är ändrad två gånger.
    .hint = Behåll en av raderna.
schedule-extra-without-time = Den extra gången { $date } saknar tid.
    .hint = Skriv start: "10:00" och end: "11:00"
schedule-nothing-moved = { $date } är flyttad till samma tid och plats.
    .hint = Skriv den nya tiden eller platsen, eller ta bort raden.
schedule-collides = { $date } klockan { $start } krockar med den som börjar { $other }.
    .hint = Ta bort den ena, eller ändra tiden.
schedule-into-closure = { $date } är det stängt (från { $first } till { $last }).
    .hint = Stämmer det ändå? Annars välj en annan dag eller plats.
closure-backwards = Det öppnar innan det stänger.
    .hint = Låt from vara före to.
notice-backwards = until är före from, så meddelandet skulle aldrig synas.
    .hint = Byt plats på dagarna, eller rätta den som är fel.

## Film, bild och kontakt

film-no-version = Filmen finns inte angiven.
    .hint = Skriv versions: {"{"}plain: …{"}"} med filens namn eller adress.
film-other-lecture = Föreläsningen har filmen { $film }, men den säger att den är från { $other }.
    .hint = Skriv lecture: { $lecture } i filmens fil, eller ta bort film: här.
film-no-captions = Filmen har ingen textning på { $language }, språket som talas.
    .hint = Lägg till captions: med language: { $language } och en fil, eller skriv no_captions_reason:
film-length = Filmen { $file } är { $real } lång, inte { $length }.
    .hint = Skriv length: "{ $real }", eller är det fel fil?
film-length-unknown = Det går inte att läsa hur lång filmen { $file } är.
    .hint = Spela den i en webbläsare. Går det inte att hoppa i den, spara om den som mp4 eller webm.
film-length-elsewhere = Filmen { $address } är { $real } lång, inte { $length }.
    .hint = Skriv length: "{ $real }", eller är det fel film?
film-no-film = Adressen { $address } svarar, men inte med en film ({ $type }).
    .hint = Skriv filmfilens egen adress, eller säg till dem som sköter servern.
film-no-parts = Servern lämnar inte ut filmen { $address } i delar, så ingen kan hoppa i den.
    .hint = Be dem som sköter servern att slå på ”range requests”.
film-unreachable = Filmen { $address } går inte att nå ({ $what }).
    .hint = Öppna adressen i en webbläsare. Rätta den, eller säg till dem som sköter servern.
image-no-alt = Bilden { $file } har ingen text för den som inte ser den.
    .hint = Skriv alt: och en mening om vad bilden visar.
picture-damaged = { $file } går inte att läsa som bild. Den är skadad, dess slut saknas eller så är den något annat än en bild.
    .hint = Hämta den på nytt. Hjälper inte det, öppna den i ett bildprogram och spara den igen som jpg eller png.
picture-too-large = Bilden { $file } är för stor: { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } bildpunkter.
    .hint = Spara den mindre. 2000 bildpunkter på bredden räcker gott.
picture-moves = Bilden { $file } rör sig. Bara den första bilden i den visas.
    .hint = Är det en film? Spara den som mp4 eller webm. Annars spara en bild ur den som jpg eller png.
rights-past = Tillståndet för { $name } gick ut { $date }. Det visas inte längre.
    .hint = Be om nytt tillstånd och ändra datumet, eller ta bort det.
contact-missing = Det finns inget sätt att få kontakt.
    .hint = Skriv phone:, sms: eller email: under contact:
contact-phone-only = Det går bara att ringa. Den som är döv eller kan lite svenska kommer inte fram.
    .hint = Skriv också sms: eller email:

## Textning

captions-srt = Det här är en SRT-fil med namnet ändrat. Webbläsare visar inte den textningen.
    .hint = Spara den som WebVTT i programmet du textade med. Det räcker inte att byta namn.
captions-no-header = Filen börjar inte med WEBVTT, så ingen webbläsare visar textningen.
    .hint = Skriv WEBVTT ensamt på första raden, och en tom rad under.
captions-empty = Det finns ingen text i filen.
    .hint = Skriv en tid och orden under: 00:00:01.000 --> 00:00:04.000
captions-time = Tiden ”{ $value }” går inte att läsa{ $more ->
    [0] .
    [one] , och en till.
   *[other] , och { $more } till.
}
    .hint = Skriv { $suggestion }, med punkt före de tre sista siffrorna.
captions-arrow = Mellan tiderna står ”{ $value }”, så orden under visas inte.
    .hint = Skriv två bindestreck och en vinkel, med blanksteg omkring: -->
captions-backwards = Texten slutar { $end }, innan den har börjat { $start }.
    .hint = Rätta den tid som är fel. Den andra ska vara senare.
captions-order = Tiden är före den som står på rad { $line }.
    .hint = Lägg texterna i den ordning de visas, eller rätta tiden.
captions-beyond-film = Texten visas till { $end }, men filmen är { $length } lång.
    .hint = Rätta tiden, eller length: i filmens fil. Är det rätt textning för den här filmen?
captions-no-words = Det står inga ord under tiden.
    .hint = Skriv orden på raden under, utan tom rad emellan, eller ta bort tiden.
captions-lost-words = Orden ”{ $words }” har ingen tid, så de visas inte.
    .hint = Ta bort den tomma raden ovanför dem, eller skriv en tid på raden före.
captions-no-empty-line = Det saknas en tom rad före den här tiden.
    .hint = Lägg in en tom rad mellan texterna, och under WEBVTT.
captions-setting = ”{ $value }” efter tiderna betyder ingenting.
    .hint = Ta bort det, eller skriv som line:85% eller align:start
captions-tag = ”{ $value }” visas inte, och kan dölja orden efter.
    .hint = Ska det synas, skriv { $written } i stället för { $sign }. Annars ta bort det.
captions-twice = Det finns två filer med textning på { $language }.
    .hint = Låt en av dem vara kvar.
captions-no-speech = Filmen har textning, men spoken: { $spoken } säger att ingen talar.
    .hint = Skriv språket som talas, eller ta bort captions:

## Text

text-poster-title-long = { $key } är { $length } tecken. På en affisch ryms { $limit }.
    .hint = Skriv poster_title: och en kortare rubrik.
text-hard-to-read = Texten är svår att läsa: LIX { $value }, och den bör vara högst { $limit }.
    .hint = Skriv kortare meningar och kortare ord.
entry-review-old = Ingen har läst igenom sidan sedan { $date }, mer än { $months } månader.
    .hint = Läs den, rätta det som är fel och skriv reviewed: med dagens datum.
theme-no-care = Temat säger inte vart man vänder sig för att få hjälp.
    .hint = Skriv seek_care: med koder ur care-lines.yaml, eller märk rader där med every_theme: true
markup-raw-html = Här står HTML. Den tas bort.
    .hint = Skriv vanlig text. **fetstil**, - punkt i lista och [länk](adress) går bra.
markup-image = Här står en bild i texten. Den visas inte.
    .hint = Lägg bilden i samma mapp och skriv den bland fakta: image: med file, alt och rights.
markup-too-deep = Här är för många nivåer, eller för många hakparenteser i ett stycke.
    .hint = Dela upp stycket, eller ta bort nivåer.
link-broken = Länken { $link } leder till en sida som inte finns.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv sidans adress utan språk: /avdelning/namn/
    }
link-unclear = Länken { $link } går inte att följa.
    .hint = Skriv https:// först om den leder till en annan webbplats, eller /avdelning/namn/ till en sida här.

## Listor, ord och inställningar

vocabulary-no-label = Koden ”{ $code }” har inga ord.
    .hint = Skriv label: med ett ord för varje språk.
vocabulary-words = Sökord skrivs för varje språk.
    .hint = Skriv words: och under det sv: [ett ord, en kort fras], en rad för varje språk.
vocabulary-long-phrase = Ett av sökorden under { $key } är { $length } tecken långt, högst { $limit } får plats.
    .hint = Skriv vad någon skriver när de söker: ett ord eller några få.
queries-variant = Två stavningar som är samma skrivs som ett par.
    .hint = Skriv - [ph, f]
face-unknown-icon = Ingen har ritat ett piktogram som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Välj ett av dem i static/icons/, utan ändelse.
    }
face-unknown-color = Det finns ingen färg som heter ”{ $name }”.
    .hint = Välj en av: { $choices }
face-missing-roles = Stilmallarna frågar efter färger eller mått som ingen ger: { $names }.
    .hint = Kopiera deras rader från programmets egen static/css/tokens.css och ge dem dina värden.
face-not-a-color = { $name } är ”{ $value }”, och det går inte att räkna ut kontrasten.
    .hint = Skriv en färg som #rrggbb, eller var(--namn) för en i den här filen.
face-weak = { $name } syns för dåligt { $mode ->
   *[light] på en ljus sida
    [dark] på en mörk sida
    [light-more] på en ljus sida med mer kontrast
    [dark-more] på en mörk sida med mer kontrast
    }: kontrasten ska vara { $least }:1 och är mindre på { $grounds }.
    .hint = Gör { $name } mörkare eller ljusare där, eller det den står på. Ett halvt steg räcker ofta.
vocabulary-no-language = Koden ”{ $code }” saknar { $form } på { $language }.
    .hint = Skriv { $language }: och orden under { $form }:
words-no-language = Det finns inga ord på { $language }.
    .hint = Lägg orden i portal/words/{ $language }/, eller ta bort språket ur site.toml.
words-missing = ”{ $key }” saknas på { $language }.
    .hint = Skriv { $key } = och orden.
words-syntax = Raden går inte att läsa ({ $reason }).
    .hint = Skriv namn = ord. Fortsätter orden på nästa rad börjar den med mellanslag.
words-unused-override = ”{ $key }” används ingenstans.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Ta bort raden.
    }
words-not-formed = Orden för ”{ $key }” går inte att sätta ihop.
    .hint = { $some ->
        [0] Ta bort det som står inom klamrar.
       *[other] Inom klamrar kan bara detta stå: { $names }
    }
assets-no-stylesheet = Stilmallen { $file } finns inte.
    .hint = Rätta namnet i listan, eller lägg tillbaka filen.
assets-no-drawing = Teckningen går inte att visa: den är inte en SVG med viewBox.
    .hint = Spara den som vanlig SVG. På första raden ska det stå viewBox="0 0 48 48", eller hur stor din är.
config-syntax = site.toml går inte att läsa ({ $what }).
    .hint = Se efter om ett citattecken eller en hakparentes saknas.
config-country = ”{ $value }” är ingen landskod.
    .hint = Skriv två stora bokstäver: SE
config-currency = ”{ $value }” är ingen valutakod.
    .hint = Skriv tre stora bokstäver: SEK
config-phone-prefix = ”{ $value }” är inget landsnummer.
    .hint = Skriv plus och siffror: +46
config-base-url = ”{ $value }” är ingen adress till en webbplats.
    .hint = Skriv hela adressen: https://example.org/
config-time-zone = Tidszonen ”{ $value }” finns inte.
    .hint = Skriv som Europe/Stockholm
config-locale = Ingen känner språket ”{ $value }”.
    .hint = Skriv som sv_SE eller sv
config-months = ”{ $value }” är inte ett antal månader.
    .hint = Skriv ett tal från 1 till 99.
config-days = ”{ $value }” är inte ett antal dagar.
    .hint = Skriv ett tal från 1 till 99.
config-domain = ”{ $value }” är inget namn på en webbplats.
    .hint = Skriv som halsa.example.org
statement-old = Tillgänglighetsredogörelsen bygger på en granskning från { $date }, mer än { $months } månader sedan.
    .hint = Granska igen och skriv dagen som assessed under [accessibility_statement].
statement-full-with-issues = Redogörelsen säger att allt är tillgängligt, men räknar upp brister.
    .hint = Skriv status = "partial", eller ta bort bristerna när de är åtgärdade.
statement-film-without-captions = Redogörelsen säger att allt är tillgängligt, men filmen { $name } saknar textning.
    .hint = Texta filmen, eller skriv status = "partial" i site.toml.
config-unknown-holidays = Helgdagar för { $country } ({ $categories }) är inte kända.
    .hint = Rätta country och categories under [holidays] i site.toml.
config-language-twice = Ett språk står två gånger: { $languages }.
    .hint = Ta bort det ena.
config-source-language = Originalspråket { $value } finns inte bland språken.
    .hint = Lägg till det under [[languages]], eller rätta source_language.
config-no-language = ”{ $value }” är inget av webbplatsens språk.
    .hint = Ta bort raden, eller lägg till språket under [[languages]].
config-tagline = Underrubriken saknas på { $language }.
    .hint = Skriv { $language } = och en mening under [tagline].
config-section-twice = Två avdelningar heter ”{ $value }” i adressen.
    .hint = Ge den ena ett annat ord under [sections].

## Det som en gång publicerats

address-lost-language = { $count ->
    [one] En adress på { $language } försvinner: { $address }
   *[other] { $count } adresser på { $language } försvinner, bland dem { $address }
}
    .hint = Lägg tillbaka språket i site.toml. Adresserna står på affischer.
address-lost-list = { $count ->
    [one] En lista försvinner: { $address }
   *[other] { $count } listor försvinner, bland dem { $address }
}
    .hint = Skriv tillbaka det gamla ordet under [sections] i site.toml.
address-lost-section = Ett nytt ord i adressen för { $kind } tar bort { $count ->
    [one] en adress: { $address }
   *[other] { $count } adresser, bland dem { $address }
}
    .hint = Skriv tillbaka det gamla ordet under [sections] i site.toml.
address-lost-draft = Sidan är publicerad förut, och adressen försvinner om den blir ett utkast: { $address }
    .hint = Skriv publication: published, och status: ended om det är slut.
address-lost-before-its-day = Sidan är publicerad förut, och adressen försvinner fram till publish_from: { $address }
    .hint = Ta bort publish_from.
address-lost-folder = { $name } finns inte längre, men adressen har publicerats: { $address }
    .hint = Lägg till en rad i content/addresses.yaml: retired: { $name } med title:, eller moved: { $name } och to:
guard-addresses-lost =
    { $count ->
        [one] En adress som har publicerats skulle försvinna:
       *[other] { $count } adresser som har publicerats skulle försvinna:
    }
    { $addresses }
    .hint = Skriv i content/addresses.yaml vart de har flyttat, eller att de är borta. Kommandot check visar var felet är.
ledger-unknown-file = Filen hör inte hemma här.
    .hint = Ta bort den. Mappen ledger skrivs av kommandot record.
ledger-damaged = Filen är skadad ({ $what }).
    .hint = Hämta tillbaka den från en äldre version. Ändra aldrig i mappen ledger för hand.
ledger-code-collision = { $name } får samma korta kod ({ $short }) som { $other }.
    .hint = Ge mappen { $name } ett annat namn.
ledger-behind = { $count ->
    [one] En fil i content/ledger ska skrivas om.
   *[other] { $count } filer i content/ledger ska skrivas om.
}
    .hint = Kör python3 build.py record och spara filerna med resten.
ledger-schedule-gone = En del av schemat är borta. Den gällde till { $last } och behövs i rapporter.
    .hint = Skriv tillbaka den. Gamla delar får ligga kvar i två år.

## När något stoppar hela körningen

usage-no-source = I { $folder } finns ingen webbplats.
    .hint = Ange en mapp som innehåller site.toml och content/, med --source
usage-today = ”{ $value }” är inget datum.
    .hint = Skriv --today 2027-01-12
usage-day = { $option }: ”{ $value }” är inget datum.
    .hint = Skriv { $option } 2026-01-01
usage-period-backwards = Perioden börjar { $first } och slutar { $last }, alltså innan den börjar.
    .hint = Byt plats på --from och --to, eller rätta året.
usage-epoch = SOURCE_DATE_EPOCH är ”{ $value }”, som inte är ett helt tal.
    .hint = Skriv antalet sekunder sedan 1970, eller ta bort den.
publish-not-ours = { $path } innehåller något som portalen inte har gjort. Ingenting är ändrat där.
    .hint = Välj en tom mapp med --output, eller töm mappen själv.
publish-unsafe-output = Webbplatsen kan inte läggas i { $path }: { $reason ->
    [root] det är hela disken.
    [home] där ligger din hemkatalog.
    [source] där ligger källorna som den byggs av.
    [file] det är en fil och ingen mapp.
    [mount] det är en egen disk.
   *[link] det är en länk som inte går att följa.
}
    .hint = Välj en annan mapp med --output
publish-disk-full = Disken är full. Den publicerade webbplatsen är orörd.
    .hint = Frigör plats på disken där { $path } ligger och kör igen.
publish-failed = { $path } gick inte att skriva ({ $detail }). Den publicerade webbplatsen är orörd.
    .hint = Se efter att mappen finns och att du får skriva i den.
publish-busy = Någon annan bygger just nu till { $path }.
    .hint = Vänta tills den är klar och kör igen.
publish-two-files = { $path } och { $other } skulle bli samma fil.
    .hint = Ge den ena ett annat namn.
publish-path-outside = { $path } kan inte vara en adress på webbplatsen.
    .hint = Rätta namnet på filen eller mappen.
publish-not-a-file = { $source } är ingen vanlig fil, så { $path } går inte att publicera.
    .hint = Lägg en kopia av själva filen där.
publish-worker-lost = En del av bygget dog. Den publicerade webbplatsen är orörd.
    .hint = Kör igen med --jobs 1. Ofta är minnet slut.
search-missing = Sökprogrammet Pagefind går inte att starta ({ $reason }).
    .hint = Kör python3 build.py igen, så hämtas det. Eller bygg utan sökning: --without search
search-failed = Sökningen på { $language } gick inte att göra: { $output }
    .hint = Kör igen med --no-cache, eller bygg utan sökning: --without search
serve-port-taken = Port { $port } är upptagen.
    .hint = Stäng den andra förhandsvisningen, eller välj en annan port med --port
serve-not-a-preview = { $path } innehåller något annat än en förhandsvisning.
    .hint = Välj en tom mapp med --output
serve-cannot-watch = Det går inte att se när filer ändras ({ $reason }).
    .hint = Starta om förhandsvisningen.
record-not-written = { $path } gick inte att skriva ({ $reason }).
    .hint = Se efter att du får skriva i mappen, och kör igen.
report-in-source = Rapporten kan inte läggas i { $path }: där ligger det som webbplatsen byggs av.
    .hint = Välj en annan mapp med --output
report-not-ours = { $path } innehåller något annat än en rapport. Ingenting är ändrat där.
    .hint = Välj en tom mapp med --output
benchmark-not-empty = { $folder } är inte tom. Ingenting är ändrat där.
    .hint = Välj en mapp som är tom eller inte finns med --city
benchmark-failed = { $command } misslyckades: { $told }
    .hint = Se vad det säger, och kör igen.
portal-fault = Något gick fel i själva portalen, inte i det du har skrivit.
    .hint = Skicka texten ovanför till den som sköter portalen.

## Kommandon som ändrar i innehållet

edit-unknown-thing = Det finns ingen aktivitet, kurs, föreläsning eller nätverk som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv namnet på mappen: stolgympa
    }
edit-which-thing = Det finns flera som heter ”{ $name }”.
    .hint = Skriv något av: { $choices }
edit-date = ”{ $value }” är inget datum.
    .hint = Skriv år, månad och dag: 2027-02-02. Eller skriv today (i dag) eller tomorrow (i morgon).
edit-time = ”{ $value }” är inget klockslag.
    .hint = Skriv timmar och minuter: 13:00
edit-unknown-reason = Det finns ingen orsak som heter ”{ $name }”.
    .hint = { $near ->
        [1] Menade du { $nearest }?
       *[0] Skriv något av: { $choices }
    }
edit-unknown-entry = Ingen del av schemat heter ”{ $id }”.
    .hint = Delarna heter: { $choices }
edit-no-such-date = Det är ingenting { $date }.
    .hint = { $near ->
        [1] De närmaste dagarna är: { $nearest }
       *[0] Schemat ger inga datum alls.
    }
edit-no-such-time = { $date } börjar ingenting klockan { $at }.
    .hint = Skriv --at och något av: { $choices }
edit-which-time = Det finns flera tider { $date }.
    .hint = Skriv { $option } och något av: { $choices }
edit-moved-here = Den som är { $date } är flyttad dit från { $original }.
    .hint = Ta tillbaka det först: python3 build.py move { $slug } { $original } --undo. Sedan kan du ändra { $original } på nytt.
edit-changed-already = { $kind ->
    [cancelled] { $date } är inställd, på rad { $line } i filen.
   *[moved] { $date } är redan flyttad, på rad { $line } i filen.
}
    .hint = { $kind ->
        [cancelled] Ta tillbaka det först: python3 build.py cancel { $slug } { $date } --undo
       *[moved] Ta tillbaka det först: python3 build.py move { $slug } { $date } --undo
    }
edit-nothing-to-undo = { $kind ->
    [cancelled] { $date } är inte inställd i filen, så det finns inget att ta tillbaka.
   *[moved] { $date } är inte flyttad i filen, så det finns inget att ta tillbaka.
}
    .hint = Är datumet rätt? Det är den dag som schemat har, inte den nya.
edit-where-to = Det står inte vart.
    .hint = Skriv --to med en dag, --start med ett klockslag, eller --venue med platsens mapp.
edit-by-hand = { $path } är skriven så att inget program kan ändra säkert i den. Ingenting är ändrat.
    .hint = Ändra för hand: { $line }
edit-changed-meanwhile = Någon annan sparade { $path } alldeles nyss. Ingenting är ändrat.
    .hint = Kör igen.
edit-unknown-term = Det finns ingen termin som heter ”{ $name }” i content/calendars/.
    .hint = { $near ->
        [1] Menade du { $nearest }? Är den ny, skriv dess dagar där först.
       *[0] Skriv dess dagar där först.
    }
edit-not-a-term = ”{ $name }” är ett lov som scheman gör uppehåll för, ingen termin.
    .hint = Skriv koden för en termin i content/calendars/.
edit-no-term-before = Inget schema har en termin som börjar före ”{ $name }”, så det finns inget att kopiera.
    .hint = Skriv term: i den förra terminens scheman.
edit-term-single-dates = Här står enstaka datum. Bara du vet vilka de nästa är.
    .hint = Skriv en ny post under schedule: med de nya datumen.
edit-term-none-before = Ingen post i schemat har en tidigare termin, så de nya datumen går inte att räkna ut.
    .hint = Skriv term: i den senaste posten och kör igen, eller skriv den nya posten för hand.
edit-term-no-room = Schemat får inte plats i den nya terminen.
    .hint = Skriv en ny post under schedule: med de nya datumen.
edit-term-by-hand = Schemat är skrivet så att inget program kan kopiera det säkert. Här är ingenting ändrat.
    .hint = Skriv en ny post under schedule: för hand.

## Sammanfattning efter en körning

summary-refused = Ingenting är publicerat. Fel: { $errors }. Varningar: { $warnings }.
summary-pages = { $language }: { $count ->
    [one] { $count } sida
   *[other] { $count } sidor
}
summary-left-draft = Utelämnad, utkast: { $title } ({ $path })
summary-left-before-its-day = Utelämnad, dagen har inte kommit: { $title } ({ $path })
summary-left-over = Inte längre i listor, sidan finns kvar: { $title } ({ $path })
summary-warnings = Varningar: { $count }
summary-files = Filer: { $files }, varav { $written } nya eller ändrade och { $reused } som förut. Borttagna: { $removed }. Tid: { $seconds } s.
summary-look = Webbplatsen ligger i { $output }. Titta på den: python3 build.py serve
summary-checked = Fel: { $errors }. Varningar: { $warnings }.
summary-recorded = { $files ->
    [0] Allt var redan antecknat.
    [one] En fil är skriven. Spara den med resten av innehållet.
   *[other] { $files } filer är skrivna. Spara dem med resten av innehållet.
}
summary-not-recorded = Ingenting är antecknat. Fel: { $errors }.
summary-reported = Genomförda: { $held }. Inställda: { $cancelled }. Planerade: { $planned }.
summary-not-reported = Ingen rapport är gjord. Fel: { $errors }.
summary-edit-already = Det står redan så i { $path }. Ingenting är ändrat.
summary-edit-nothing = Ingenting är ändrat.
summary-edit-page = På sidan kommer det att stå: { $sentence }
summary-edit-page-no-more = På sidan kommer det inte längre att stå: { $sentence }
summary-edit-past = Dagen har varit, så det står ingenting på sidan. Rapporter räknar den.
summary-edit-reason = Vill du säga varför? Kör med --undo, och sedan en gång till med --reason och något av: { $choices }
summary-edit-next = Spara filen med resten (commit) och publicera. Innan dess ser ingen läsare det.
summary-term-written = { $count ->
    [0] { $slug }: { $first } till { $last }.
    [one] { $slug }: { $first } till { $last }, en gång (förra terminen { $before }).
   *[other] { $slug }: { $first } till { $last }, { $count } gånger (förra terminen { $before }).
}
summary-term-red = - Det här är röda dagar, flytta dem eller låt dem stå: { $dates }
summary-term-check = - Står kvar från förra terminen, titta på det: { $fields }
summary-term-already = { $slug }: har redan { $code }.
summary-term-stopped = { $slug }: pågår inte, så inget är kopierat. Skriv dess namn om det ska kopieras.
summary-term-dates = Enstaka datum måste skrivas för hand, för dem vet ingen annan: { $slugs }
summary-term-unpaused = Utelämnat, för { $code } har ingen sådan dag: { $pauses }. Saknas ett lov i content/calendars/?
summary-term-done = { $files ->
    [0] Ingenting är skrivet.
    [one] En fil är skriven. Titta på första och sista dagen, och spara den med resten (commit).
   *[other] { $files } filer är skrivna. Titta på första och sista dagen i var och en, och spara dem med resten (commit).
}
