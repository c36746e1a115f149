### Calendars: the words in calendar files, in the links to them and on the page about subscribing.
### $phone is a telephone number. $title and $part are names of something that happens, an area or a topic.

## In the calendar files
calendar-name = { $site } – { $part }
calendar-about-thing = Waqtiyada iyo goobaha. Waxaa qaadan karta hal maalin ilaa kalandarkaagu arko isbeddel. Fiiri bogga ama soo wac intaadan tagin.
calendar-about-list = Wax kasta oo dhacaya. Waxaa qaadan karta hal maalin ilaa kalandarkaagu arko isbeddel. Fiiri bogga ama soo wac intaadan tagin.
calendar-about-none = Hadda halkan taariikho kuma jiraan. Kalandarku wuu buuxsamayaa marka taariikho cusub yimaadaan.
calendar-about-gone = Tani ma jirto hadda. Kalandarka waad tirtiri kartaa. Degelka waxaad ka helaysaa waxyaabo kale.
calendar-cancelled = WAA LA BAAJIYAY: { $title }
calendar-moved = WAA LA RARAY: { $title }
# $before and $now are day and time; below, places.
calendar-moved-time = Waxaa laga raray { $before }, waxaana loo raray { $now }.
calendar-moved-place = Goobta cusub: { $now }. Ma aha { $before }.
calendar-moved-because = Sababta: { $reason }.
calendar-check = Fiiri bogga ama wac { $phone } intaadan tagin.

## Links on pages
action-calendar = Ku dar kalandarka
calendar-heading = Ku dar kalandarkaaga
calendar-late = Telefoonkaagu wuxuu isbeddel ku ogaan karaa ilaa hal maalin kadib. Fiiri boggan ama soo wac intaadan tagin.
calendar-subscribe = Ku xir kalandarka telefoonkaaga
calendar-subscribe-note = Iphone, Ipad iyo kombiyuutar. Isbeddelladu iskood ayay u yimaadaan.
calendar-google = Ku xir Google Kalandar
calendar-google-note = Inta badan telefoonnada Android. Degelkan waad ka baxaysaa.
calendar-download = Soo deji taariikhaha hal mar
calendar-download-note = Kalandar kasta waa ku habboon. Isbeddelladu ma yimaadaan.
calendar-more = Kalandarro kale oo aad ku xiri karto

## The page about subscribing
subscribe-title = Kalandarrada telefoonkaaga
subscribe-intro = Taariikhaha ku hel kalandarkaaga. Waa bilaash, xogtaadana looma baahna.
subscribe-how-heading = Sida ay u shaqeyso
subscribe-how-1 = Ku xir: telefoonku marwalba wuu soo dejiyaa taariikhaha. Kuwa la baajiyay ama la raray waxay ka muuqdaan kalandarkaaga.
subscribe-how-2 = Google Kalandar: inta badan telefoonnada Android. Degelkan waad ka baxaysaa, waxaadna u baahan tahay koonto Google.
subscribe-how-3 = Soo deji: waxaad helaysaa taariikhaha sida ay maanta yihiin. Isbeddelladu ma yimaadaan.
subscribe-how-4 = Telefoonkaagu wuxuu isbeddel ku ogaan karaa ilaa hal maalin kadib. Fiiri bogga hawsha ama soo wac intaadan tagin.
subscribe-main-heading = Dhammaan, ama hal nooc
subscribe-topics-heading = Mawduucyada
subscribe-units-heading = Laamaha
subscribe-everything = Wax kasta oo dhacaya
subscribe-online = Internetka
subscribe-short = Ku xir
google-short = Google Kalandar
download-short = Soo deji
