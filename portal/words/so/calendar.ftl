agenda-title = Kalandarka
agenda-intro = Wax kasta oo dhici doona, maalin maalin.
agenda-of = Kalandarka: { $name }
agenda-part-intro = Waxa dhici doona, maalin maalin: { $name }.
agenda-weekday-intro = Kuwan ayaad tegi kartaa maalintan toddobaadka. Waxaad arkaysaa taariikhaha ugu dhow.
agenda-dates = { $count ->
    [one] { $count } kulan
   *[other] { $count } kulan
}
agenda-week-first = { $weekday } { $day }

agenda-today = Maanta
agenda-tomorrow = Berri
agenda-this-week = Toddobaadkan
agenda-next-week = Toddobaadka xiga

agenda-moved-from = Halkan ayaa laga soo raray { $date }
agenda-moved-to = Waxaa loo raray { $when }
agenda-moved-hour = Waqti cusub. Waxay bilaaban lahayd { $time }
agenda-moved-place = Goob cusub
agenda-extra = Kulan dheeraad ah
agenda-languages = Luqadaha: { $languages }

agenda-none = Hadda halkan taariikho kuma yaallaan. Na soo wac, waxaan kaa caawinaynaa inaad wax hesho.
agenda-all-link = Tus kalandarka oo dhan

agenda-later-heading = Goor dambe
agenda-later = Kor waxaa ku qoran maalmaha ilaa { $date }. Dooro bil si aad wax badan u aragto.

agenda-choose = Dooro maalinta toddobaadka, deegaanka, mawduuca ama bisha
agenda-choose-weekday = Maalinta toddobaadka
agenda-choose-area = Deegaanka
agenda-choose-topic = Mawduuca
agenda-choose-month = Bisha
agenda-two-weeks = Laba toddobaad: { $period }

agenda-own-heading = Taariikhaha telefoonkaaga ku hayso
agenda-subscribe-link = Ku xir kalandarka
agenda-file-link = Taariikhahan u soo deji fayl kalandar

agenda-morning = Subaxda
agenda-afternoon = Galabta
agenda-evening = Habeenka
agenda-open = Furan
agenda-next-dates = Taariikhaha ugu dhow
