films-title = Filimo
films-intro = Muxaadarooyinkayaga guriga ku daawo, marka aad rabto. Dooro mawduuc, sannad ama luqadda qoraalka hoose.
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
filter-captions = Qoraal hoose oo luqaddee ah?
filter-sign = Ma leeyahay luqadda calaamadaha?
filter-sign-yes = Leh luqadda calaamadaha

sign-link = Luqadda calaamadaha
sign-intro = Filimo iyo kulamo luqadda calaamadaha ah.
sign-films-heading = Filimo leh luqadda calaamadaha
sign-films-none = Hadda ma jiro filim leh luqadda calaamadaha.
sign-films-link = Tus dhammaan filimada leh luqadda calaamadaha
sign-dates-heading = Halkan turjubaan baa jooga
sign-dates-text = Kulamadan turjubaan luqadda calaamadaha ah ayaa imanaya. Uma baahnid inaad dalbato.
sign-dates-none = Hadda ma jiro kulan turjubaan loo qabtay. Haddii aad rabto inaad wax ka soo qaybgasho, noo soo qor, waxaan isku dayi doonnaa inaan turjubaan helno.
sign-contact-heading = Noo soo qor
sign-contact-text = Uma baahnid inaad soo wacdo. Soo dir fariin qoraal ah ama iimayl. Ha ka qorin wax ku saabsan caafimaadkaaga.
