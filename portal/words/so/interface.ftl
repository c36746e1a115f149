skip-to-content = U gudub qoraalka bogga
switcher-label = Dooro luqad
navigation-label = Qaybaha guud
footer-navigation-label = Degelka oo dhan
menu-link = Qaybaha
breadcrumb-label = Halkan ayaad joogtaa

example-word = Tusaale.
example-text = Hawlaha, waqtiyada iyo lambarrada telefoonka ee halkan ku qoran waa mala-awaal. Waxay ku salaysan yihiin hawlo noocoodu dhab yahay.

help-heading = Caawimo ma u baahan tahay?
help-text = Na soo wac. Waxaan kaa caawinaynaa inaad hesho wax kugu habboon.

home-topics = Maxaad jeclaan lahayd inaad samayso?
home-coming = Waxa dhowaan dhici doona
home-areas = Dooro deegaan
home-first-time = Marka ugu horreysa
home-films = Filimo ku saabsan caafimaadka
home-professionals = Haddii shaqadaadu tahay la kulanka dadka
home-professionals-text = Hel wax ku habboon bukaankaaga, ardaygaaga ama ka-qaybgalahaaga.

listing-elsewhere = Halkanna ka eeg

leaf-cancelled = Waa la baajiyay: { $date }

share-button = La wadaag bogga
print-button = Daabac bogga

report-heading = Wax ma khaldan yihiin?
report-text = Haddii aad khalad aragto noo soo sheeg. Caafimaadkaaga waxba ha ka qorin.

search-label = Raadi hawlo iyo macluumaad
search-submit = Raadi
search-filters = Dooro xaggee, maxay iyo yay u tahay
search-apply = Tus waxa la helay
search-searching = Waa la raadinayaa …
search-count = Waxa la helay: { $count }
search-none = Waxba lama helin
search-none-advice = Isku day eray kale ama ka saar wax aad dooratay. Waad na soo wici kartaa sidoo kale.
search-unavailable = Raadintu hadda ma shaqaynayso
search-without-script = Browser-kaagu halkan wax kama raadin karo. Isticmaal liiska wax walba ku qoran yihiin.
search-more = Tus wax badan oo la helay
search-chip-remove = ka saar
search-next = Marka xigta
search-place = Goobta
