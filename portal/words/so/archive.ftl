films-title = Filimo
films-intro = Muxaadarooyinkayaga guriga ku daawo, marka aad rabto. Dooro mawduuc, sannad ama luqadda qoraalka hoose.
films-choose = Dooro mawduuc, sannad ama luqadda qoraalka hoose
films-of = Filimo: { $name }
films-summary = Filimo ku saabsan caafimaadka oo aad guriga ku daawan karto: { $name }.
films-count = { $count ->
    [one] { $count } filim
   *[other] { $count } filim
}
films-show = { $count ->
    [one] Tus { $count } filim
   *[other] Tus { $count } filim
}
films-results = Filimo
films-all-link = Tus dhammaan filimada

filter-year = Sannadkee?
filter-captions = Qoraalka hoose waa luqaddee?
filter-sign = Ma leeyahay luqadda calaamadaha?
filter-sign-yes = Leh luqadda calaamadaha

sign-link = Luqadda calaamadaha
sign-intro = Filimo iyo kulanno luqadda calaamadaha ku baxa.
sign-films-heading = Filimo leh luqadda calaamadaha
sign-films-none = Hadda ma jiro filim leh luqadda calaamadaha.
sign-films-link = Tus dhammaan filimada leh luqadda calaamadaha
sign-dates-heading = Halkan turjumaan baa jooga
sign-dates-text = Kulannadan waxaa imanaya turjumaanka luqadda calaamadaha. Uma baahnid inaad dalbato.
sign-dates-none = Hadda ma jiro kulan turjumaan loo diyaariyay. Haddii aad rabto inaad wax ka qayb gasho, noo soo qor, waxaan isku dayaynaa inaan turjumaan helno.
sign-contact-heading = Noo soo qor
sign-contact-text = Uma baahnid inaad soo wacdo. Soo dir SMS ama iimayl. Caafimaadkaaga waxba ha ka qorin.
