### Qaybta dadka shaqadoodu tahay la kulanka dadka: baahi ahaan, koox ahaan, warqad dhakhtar.

professionals-link = Shaqadaada
professionals-list-link = Samee liis aad qof siiso
professionals-list-text = Dooro hawlaha, ku daabac luqadda qofka ama ku dir SMS.
professionals-need-heading = Maxuu qofku u baahan yahay?
professionals-group-heading = Waa kuma qofku?
professionals-by-need = Baahi ahaan
professionals-by-target-group = Koox ahaan
professionals-of = { $name }: waxa aad shaqadaada ka tilmaami karto
professionals-of-summary = { $name }: waxa aad tilmaami karto, cidda ay ku habboon tahay iyo cidda aad wacdo.
professionals-narrower = Si ka sii gaar ah
professionals-fits-heading = Waxa aad tilmaami karto
professionals-public = Wax kasta oo halkan ku yaal waa u furan yihiin dadka oo dhan. Bukaankaaguna wuu akhrin karaa waxa adiga laguu qoray.
professionals-ring = Wac ama u qor
professionals-access-yes = Waa la helayaa
professionals-access-no = Lama helayo
professionals-on = Sii wad
professionals-residents-link = Isla wixii, oo loo qoray qofka tegaya
professionals-unsure-heading = Na soo wac haddii aanad hubin
professionals-unsure-text = Noo sheeg waxa qofku u baahan yahay, laakiin ha sheegin cidda uu yahay. Waxaan kaa caawinaynaa inaad doorato.
professionals-print-heading = Boodhadhka iyo barnaamijyada
professionals-print-text = Bog kastaa wuxuu u daabacmaa warqad nadiif ah. Boggagan waxaad u dhejin kartaa sidii barnaamij.
professionals-print-week = Barnaamijka toddobaadka
professionals-print-area = Barnaamijka { $name }
professionals-data-heading = Xog furan
professionals-data-text = Qof kastaa si xor ah ayuu u isticmaali karaa taariikhahayaga iyo xogtayada, kalandarkiisa ama nidaamkiisa.
professionals-write = U qor { $name }: { $subject }
