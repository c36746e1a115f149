kind-activity = Hawl
kind-course = Koorso
kind-lecture = Muxaadaro
kind-film = Filim
kind-theme = Mawduuc
kind-venue = Goob
kind-area = Deegaan
kind-unit = Laan
kind-organization = Urur ama hay'ad
kind-series = Taxane
kind-network = Shabakad
kind-guide = Hagayaasha caafimaadka
kind-page = Macluumaad
kind-notice = War cusub

list-activity = Hawlo
list-activity-intro = Waxyaabo aad marar badan samayn karto. Badanaa uma baahnid inaad isdiiwaangeliso.
list-course = Koorsooyin
list-course-intro = Isla koox ayaad dhowr jeer la kulmaysaa. Marka hore waad isdiiwaangelinaysaa.
list-lecture = Muxaadarooyin
list-lecture-intro = Qof ayaa caafimaadka ka hadlaya, adiguna su'aalo waad weydiin kartaa.
list-film = Filimo
list-theme = Mawduucyo
list-theme-intro = Caafimaadka oo kooban: waxa aad adigu samayn karto iyo halka caawimo laga helo.
list-venue = Goobo
list-venue-intro = Halkan waad tegi kartaa. Waxaad arkaysaa sida albaabka loo helo iyo sida loo galo.
list-area = Deegaanno
list-area-intro = Dooro qaybta magaalada ee kuu dhow.
list-unit = Laamahayaga
list-unit-intro = Waa kuwa hawlaha qabta. Wac ama u qor.
list-organization = Ururrada iyo kuwa kale
list-organization-intro = Halkan ayaad ka sii wadi kartaa marka aad rabto inaad wax badan samayso.
list-series = Taxanayaal
list-series-intro = Waxyaabo isku xiran oo dhowr jeer dhaca.
list-network = Shabakado
list-network-intro = Kulanno loogu talagalay dadka shaqadooda dad kula kulma.
list-guide = Dhammaan hagayaasha caafimaadka
list-guide-intro = Hagayaal tababaran oo luqaddaada ku hadla.

everything-link = Tus wax kasta oo jira
everything-title = Wax kasta oo jira
everything-intro = Dhammaan hawlaha, koorsooyinka, muxaadarooyinka iyo filimada, deegaan kasta.
listing-count = Tirada: { $count }
listing-empty = Hadda halkan waxba ma yaallaan. Liisaska hoose ka eeg ama na soo wac.
listing-dated = Taariikh leh
listing-open = Furan oo aan waqti go'an lahayn
listing-later = Waa imanayaan

home-link = Bilowga

home-first-1 = Qof ayaa ku soo dhoweynaya oo ku tusaya sida wax loo sameeyo.
home-first-2 = Inta aad rabto oo aad awooddo samee. Waad iska daawan kartaa oo keliya.
home-first-3 = Marka aad rabto waad iska tegi kartaa.
home-area-count = { $count } ayaad kala dooran kartaa
home-first-time-link = Sida marka ugu horreysa u dhacdo
home-films-link = Tus dhammaan filimada
home-professionals-link = Hel wax aad qof u tilmaanto

search-title = Raadi
search-intro = Erayadaada ku qor waxa aad raadinayso.
filter-area = Xaggee?
filter-kind = Maxay?
filter-topic = Maxay ku saabsan tahay?
filter-target-group = Yay u tahay?
filter-dropin = Isdiiwaangelin
filter-dropin-yes = Iska imow adigoon isdiiwaangelin

fact-when = Goorma
fact-where = Xaggee
fact-cost = Qiimaha
fact-who = Yay u tahay
fact-suits = Gaar ahaan ku habboon
fact-signup = Isdiiwaangelin
fact-languages = Luqadaha
fact-level = Nooca hawsha
fact-route = Jidka
fact-speaker = Waxaa ka hadlaya
fact-run-by = Waxaa qabta
fact-phone = Telefoon
fact-text = SMS
fact-mail = Iimayl
fact-website = Degel
fact-find = Albaabka hel
fact-stop = Joogsiga
fact-areas = Deegaannada
fact-length = Dhererka
fact-recorded = La duubay
fact-booking-hours = Waqtiyada ballanta
fact-survey = Noo sheeg ra'yigaaga
fact-training = Tababar

when-occurrence = { $date }, { $times }
next-time = Marka xigta: { $when }
course-meetings = { $count ->
    [one] { $count } kulan, { $period }
   *[other] { $count } kulan, { $period }
}

status-cancelled = Waa la baajiyay
status-cancelled-because = Waa la baajiyay, { $reason } awgeed
status-cancelled-date = Waa la baajiyay { $date }
status-cancelled-date-because = Waa la baajiyay { $date }, { $reason } awgeed
status-moved-time = Waxaa laga raray { $date }. Waqtiga cusub: { $when }
status-moved-hour = Waqti cusub: { $when }
status-moved-place = Goob cusub { $when }: { $place }
status-held = Way dhacday
status-paused-month = Waa la hakiyay. Waxay mar kale bilaabanaysaa { $month }
status-no-dates = Taariikhaha xiga weli lama go'aamin
status-planned = Waa la qorsheynayaa. Taariikhaha waa la sheegi doonaa
status-planned-month = Waa la qorsheynayaa. Waxay bilaabanaysaa { $month }
status-stops = Waxay dhammaanaysaa { $date }

online-after-booking = Marka aad isdiiwaangeliso ayaad linkiga helaysaa
online-link = Fur kulanka internetka
place-after-booking = Marka aad isdiiwaangeliso ayaad ciwaanka helaysaa
place-next-time = Marka xigta waxaan ku kulmaynaa goob kale: { $place }
stop-distance = { $metres ->
    [one] { $metres } mitir oo la socdo
   *[other] { $metres } mitir oo la socdo
}
stop-lines = Khadadka: { $lines }
distance-metres = { $metres ->
    [one] { $metres } mitir
   *[other] { $metres } mitir
}
distance-kilometres = { $kilometres } kiiloomitir
walk-benches-yes = Jidka waxaa yaal kuraas lagu nasto
walk-benches-no = Jidka ma yaallaan kuraas lagu nasto
walk-pram-yes = Gaariga ilmaha waad keeni kartaa
walk-pram-no = Gaariga ilmaha ma keeni kartid

price-fee = Qiimaheedu waa { $amount }
price-reduced = Qiimo la dhimay: { $amount }
price-with-referral = Haddii dhakhtar kuu qoray dhaqdhaqaaq jireed: { $amount }
price-materials = Agabka: { $amount }

who-everyone = Qof walba wuu iman karaa
who-only = Waxaa loogu talagalay oo keliya: { $groups }
who-age-from = Laga bilaabo { $age } sano
who-age-to = Ilaa { $age } sano
who-age-range = { $from } ilaa { $to } sano

signup-opens = Isdiiwaangelintu waxay furmaysaa { $date }
signup-last-day = Maalinta ugu dambaysa ee isdiiwaangelinta: { $date }
signup-closed = Maalintii ugu dambaysay ee isdiiwaangelintu waxay ahayd { $date }
signup-places = { $places ->
    [one] { $places } boos
   *[other] { $places } boos
}
signup-minimum = Waxaan bilaabaynaa haddii ugu yaraan { $places } qof isdiiwaangeliyaan
signup-join-anytime = Mar kasta waad bilaabi kartaa
signup-join-from-start = Waa inaad bilowga ka mid noqoto
signup-link = Internetka isaga diiwaangeli

languages-led = Hoggaamiyuhu wuxuu ku hadlaa { $languages }
languages-staff = Qof goobta jooga wuxuu ku hadlaa { $languages }
languages-interpreter = Turjumaan ayaa goobta jooga: { $languages }
languages-on-request = Horay noogu soo sheeg, turjumaan baan helaynaa: { $languages }
languages-on-request-days = { $days ->
    [one] Noo soo sheeg { $days } maalin ka hor, turjumaan baan helaynaa: { $languages }
   *[other] Noo soo sheeg { $days } maalmood ka hor, turjumaan baan helaynaa: { $languages }
}
answers-in = Waxaan ku jawaabnaa { $languages }

action-call = Wac { $phone }
action-text = SMS u dir { $phone }
action-mail = Iimayl dir
action-map = Khariidadda ku eeg
action-share-text = SMS qof ugu sheeg
action-share-mail = Iimayl qof ugu sheeg

instead-heading = Kuwan ayaa kugu habboonaan kara
dates-heading = Taariikhaha xiga
session-about = { $when }. Waxay ku saabsan tahay: { $about }
first-heading = Marka ugu horreysa
first-find-heading = Hel wax aad ku bilowdo
place-heading = Sida halkan loo helo
access-heading = Ma soo geli karaa oo ma ka qayb geli karaa?
about-heading = Sida ay u dhacdo
caution-heading = Ka fiirso
next-steps-heading = Kadib halkan ka sii wad
next-steps-text = Marka aad rabto inaad wax badan samayso waxaa jira meelo kale oo aad tegi karto.
series-heading = Waxay ka tirsan tahay
film-heading = Daawo filimka
contact-heading = Na weydii
led-by = Hoggaamiyaha: { $name }

access-yes = Haa
access-no = Maya
access-unknown = Ma ogin

first-sit-down-yes = Waad fadhiisan kartaa
first-sit-down-no = Ma fadhiisan kartid
first-bring-friend-yes = Saaxiib waad keeni kartaa
first-bring-friend-no = Saaxiib ma keeni kartid
first-bring-child-yes = Carruur waad keeni kartaa
first-bring-child-no = Carruur la'aan imow
first-late-ok-yes = Dhib malaha haddii aad soo daahdo
first-late-ok-no = Waqtiga imow
first-leave-early-ok-yes = Waad tegi kartaa inta aanay dhammaan
first-leave-early-ok-no = Joog ilaa dhammaadka
first-changing-room-yes = Waxaa jira qol dharka lagu beddesho
first-changing-room-no = Ma jiro qol dharka lagu beddesho
first-wear = Dharka
first-bring = Waxa aad keenayso
first-note = Ogow

professionals-heading = Haddii aad qof wax u tilmaamayso
professionals-suits = Waxay ku habboon tahay
professionals-not-for = Kuma habboona
professionals-note = Ogow
professionals-referral = Warqad gudbin
professionals-referral-heading = Waxaa la qaabilaa dadka dhakhtar u qoray dhaqdhaqaaq jireed
professionals-staff-heading = Maalmaha shaqaalaha
professionals-more-heading = Wax badan oo shaqadaada ku saabsan

film-length-language = { $length }, { $language }
film-watch = Daawo filimka ({ $length }, { $language })
film-watch-signed = Daawo filimka oo luqadda calaamadaha leh ({ $length })
film-watch-described = Daawo filimka oo sharaxaad maqal ah leh ({ $length }, { $language })
film-spoken = Waxaa lagu hadlaa { $language }
film-no-speech = Filimka qofna kama hadlo
film-captions-in = Qoraalka hoose: { $languages }
film-without-captions = Filimku qoraal hoose ma laha
film-signed = Waxaa loo turjumay luqadda calaamadaha
signed-badge = Luqadda calaamadaha
film-outside = Filimku wuxuu yaallaa { $host }. Markaad furto, kuwa goobtaas leh way arki karaan.
film-withdrawn = Filimka lama tusi karo mar dambe.
film-lecture-heading = Filimku wuxuu ka yimid
film-more-heading = Wax badan oo arrintan ku saabsan

seek-care-heading = Halkan ayaad caawimo ka helaysaa
venue-events-heading = Waxa halkan ka dhaca
venue-rooms-heading = Qolalka guriga
venue-closed = Way xiran tahay { $days }, { $reason } awgeed
unit-closed = Waan xiran nahay { $days }, { $reason } awgeed
area-events-heading = Waxa aad halkan ka samayn karto
area-unit-heading = Annaga oo halkan ka shaqayna
area-venue-heading = Goobo
area-films-heading = Filimo
area-organization-heading = Ururrada iyo kuwa kale ee halkan
areas-all = Magaalada oo dhan
unit-events-heading = Waxa aan qabanno
unit-others-heading = Kuwanna waan samaynaa
survey-link = Ka jawaab su'aalo kooban
organization-events-heading = Waxa aan wada qabanno
series-events-heading = Waxa ka tirsan
series-films-heading = Filimada taxanaha
guide-languages = Hagayaashu waxay ku hadlaan { $languages }
guide-tasks-heading = Waxa uu hage samayn karo
guide-book-heading = Hage ballanso
guide-training = { $steps ->
    [one] Hagayaashu waxay qaateen tababar { $steps } heer ah
   *[other] Hagayaashu waxay qaateen tababar { $steps } heer ah
}

notice-about = Waxay khusaysaa
notice-over = Warkan hadda ma shaqaynayo.

translated-missing = Qoraalku wuxuu ku qoran yahay { $language } oo keliya. Waqtiyada, goobaha iyo xogta kale waa luqaddaada.
translated-partly = Qoraalka qayb ka mid ah waxay ku qoran tahay { $language } oo keliya.
translated-machine = Kombiyuutar ayaa qoraalka turjumay. Qofna ma hubin.
translated-person = Qof ayaa qoraalka turjumay. Qof kale weli ma hubin.
translated-outdated = Qoraalka asalka ah waa la beddelay tan iyo markii la turjumay. Waqtiyada iyo goobuhu waa sax.
translated-original = Bogga ku fur { $language }

reviewed-on = Bogga waxaan akhrinnay oo hubinnay { $date }.
review-old = Bogga waxaan akhrinnay oo hubinnay { $date }. Fadlan na soo wac oo weydii inuu weli sax yahay.
picture-credit = Sawirka: { $owner }

report-mail = Noo soo qor
report-message = SMS khaladka ku saabsan u dir { $phone }
report-subject = Wax baa khaldan: { $title }
report-body = Bogga: { $address }
    La beddelay: { $date }
    Caafimaadkaaga waxba ha ka qorin.
    Waxa khaldan waa:

not-found-title = Boggu ma jiro
not-found-text = Ciwaanka waa la khaldi karaa, ama bogga waa la raray.
not-found-go-on = Sii soco
moved-title = Bogga waa la raray
moved-text = Boggu ciwaan cusub ayuu leeyahay.
moved-link = Tag ciwaanka cusub
retired-text = Tani hadda ma jirto. Halkan waxaa ku yaal wax u eg.

statement-about-heading = Degelku intee buu dadka oo dhan ugu fudud yahay?
statement-about = { $publisher } ayaa mas'uul ka ah degelka { $site }. Waxaan rabnaa in dad badan oo suuragal ah ay isticmaali karaan. Halkan waxaan kaga sheegaynaa sida degelku sharciga u raaco iyo ciladaha aan ognahay.
statement-status-heading = Sida degelku sharciga u raaco
statement-status-full = Degelku si buuxda ayuu u waafaqsan yahay sharciga helitaanka adeegga dadweynaha ee digitaalka ah.
statement-status-partial = Degelku qayb ahaan ayuu u waafaqsan yahay sharciga helitaanka adeegga dadweynaha ee digitaalka ah. Ciladaha hoos ayaa ku qoran.
statement-status-none = Degelku ma waafaqsana sharciga helitaanka adeegga dadweynaha ee digitaalka ah. Ciladaha hoos ayaa ku qoran.
statement-help-heading = Haddii aad wax halkan ku yaal isticmaali weydo
statement-help = Nala soo xiriir, si kale ayaan kuu siinaynaa. Badanaa hal maalin oo shaqo gudaheed ayaan kugu jawaabnaa.
statement-report-heading = Cilad noo sheeg
statement-report = Ma aragtaa wax aan halkan ku qornayn, ama wax sharciga jebinaya? Noo soo qor.
statement-report-action = Cilad noo sheeg
statement-report-subject = Cilad ka jirta helitaanka { $site }
statement-supervision-heading = Kormeer
statement-supervision = { $authority } ayaa kormeera sharciga. Haddii aanad jawaabtayada ku qancin iyaga ayaad la xiriiri kartaa.
statement-supervision-report = Cabasho u dir { $authority }
statement-supervision-site = Wax ka akhri { $authority }
statement-issues-heading = Waxa aan dadka oo dhan u shaqaynayn
statement-issues = Ciladahan waan ognahay, waanan ka shaqaynaynaa.
statement-burden-heading = Culays aan macquul ahayn
statement-burden = Kuwan waa ka reebnay, annagoo raacayna qodobka 12 ee sharciga.
statement-outside-heading = Waxa aan sharcigu khusayn
statement-outside = Kuwan sharcigu ma khuseeyo.
statement-issue = { $what } { $why }
statement-film = Filimka “{ $title }” qoraal hoose ma laha.
statement-film-because = Filimka “{ $title }” qoraal hoose ma laha, { $reason } awgeed.
statement-method-heading = Sida aan u tijaabinnay
statement-method-self = Annaga ayaa degelka tijaabinnay, qalab iyo gacanba.
statement-method-external = Qof aan hay'addayada ka tirsanayn ayaa degelka hubiyay.
statement-assessed = Markii ugu dambaysay ee la qiimeeyay: { $date }
statement-updated = Warbixintan markii ugu dambaysay ee la beddelay: { $date }
