browse-link = Hel wax aad qabato
browse-title = Hel wax kugu habboon
browse-intro = Dooro waxa aad rabto inaad samayso, meesha iyo maalinta. Tiradu waxay sheegaysaa inta fursadood ee jirta.
browse-of = Hel: { $name }
browse-summary = Waxyaabo aad samayn karto: { $name }.
browse-both = { $first }, { $second }
browse-count = { $count ->
    [one] { $count } fursad
   *[other] { $count } fursadood
}
browse-show = { $count ->
    [one] Tus { $count } fursad
   *[other] Tus { $count } fursadood
}
browse-results = Fursadaha
browse-also = Dooro wax kale oo dheeraad ah
browse-other = Dooro wax ka duwan
browse-chosen = Waxaad dooratay
browse-all-link = Tus waxa la dooran karo oo dhan
browse-combine-link = Hal mar dooro dhowr wax
browse-form = Dooro waxa, meesha iyo maalinta
browse-none = Hadda halkan waxba ma yaallaan. Na soo wac, waxaan kaa caawinaynaa inaad wax hesho.
browse-none-fits = Ma jiro wax ku habboon dhammaan waxa aad dooratay. Mid ka saar, ama mid keliya eeg.

filter-weekday = Maalintee?
filter-time = Waqtigee maalinta?
filter-language = Luqaddee?
filter-setting = Gudaha, dibadda mise internetka?
filter-access = Maxaad uga baahan tahay goobta?
filter-referral = Dhakhtar qoray
