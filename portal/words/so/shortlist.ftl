### Liiska: qofka bukaanka la shaqeeya ayaa hawlo isku soo ururiya, laba luqadood ku daabaca oo dhiiba.
### $title waa magaca hawl, $count iyo $place waa tirooyin, $language waa magaca luqad oo luqaddeeda ku qoran.

## Badhamada bogagga kale
shortlist-button-add = Ku dar liiska
shortlist-button-remove = Ka saar liiska
shortlist-button-link = Liiska ({ $count })
shortlist-button-added = { $title } hadda liiska ayay ku jirtaa.
shortlist-button-removed = { $title } liiska waa laga saaray.
shortlist-button-full = Liisku waa buuxaa. Marka hore wax ka saar.

## Bogga
shortlist-title = Liiska
shortlist-intro = Ururi hawlo, ku daabac laba luqadood, oo sii bukaanka.
shortlist-privacy = Magac ha qorin. Liisku wuxuu kaliya ogyahay hawlaha aad dooratay iyo luqadda ay ku qornaanayaan. Wuxuu ku sii jiraa browser-kan.
shortlist-without-script = Liisku wuxuu u baahan yahay JavaScript, halkanna waa ka damsan yahay. Weli hawl kasta waxaad ka daabacan kartaa boggeeda. Halkaas waxaa sidoo kale ku jira kaar la tusi karo dadka.
shortlist-find = Raadi hawlo
shortlist-heading = Hawlaha liiska ku jira
shortlist-empty = Liisku waa madhan yahay. Tag hawl oo dooro “Ku dar liiska”.
shortlist-up = Kor u qaad
shortlist-down = Hoos u dhig
shortlist-remove = Ka saar
shortlist-moved = { $title } hadda waa lambar { $place } oo ka mid ah { $count }.
shortlist-first = { $title } horeba way ugu horraysaa.
shortlist-last = { $title } horeba way ugu dambaysaa.
shortlist-removed = { $title } waa laga saaray.
shortlist-undo = Ka noqo
shortlist-restored = Liisku waa sidii hore.
shortlist-clear = Madhi liiska
shortlist-cleared = Liiska waa la madhiyay.
shortlist-language = Luqadda qofka liiska la siinayo
shortlist-chosen = Warqaddu hadda waa luqaddan: { $language }.
shortlist-give = U dhiib
shortlist-text-send = Ku dir SMS
shortlist-text-copy = Koobi qoraalka
shortlist-text-heading = Qoraal SMS ah
shortlist-link-heading = Linkiga liiska
shortlist-link-text = Linkiga iyo koodhku isla liiskan ayay ka furaan telefoon ama kombiyuutar kale. Waxaa ku jira keliya hawlaha iyo luqadda.
shortlist-link-copy = Koobi linkiga
shortlist-copied = Waa la koobiyeeyay.
shortlist-not-copied = Lama koobiyeyn karin. Calaamadee qoraalka oo adigu koobi.
shortlist-sheet = Warqadda la daabacayo

## Waxa liis ku dhici kara
shortlist-changed = Way isbeddeshay tan iyo markii liiskan la sameeyay: fiiri waqtiyada.
shortlist-over = Boggeeda waxaa ku qoran waxa kale ee jira.
shortlist-unknown = Hawl aan hadda halkan ku jirin
shortlist-broken = Linkiga liisku waa xun yahay. Weydii link cusub, ama bilow liis cusub.
shortlist-foreign = Liiskan wuxuu ku yimid link. Browser-kaaga laguma kaydin.
shortlist-keep = U kaydi liiskayga
shortlist-replace = Liis adiga kuu gaar ah ayaad leedahay. Haddii aad kan kaydiso, wuxuu beddelayaa kaaga.
shortlist-own = I tus liiskayga
shortlist-kept = Liiska waxaa lagu kaydiyay browser-kan.
shortlist-blocked = Browser-ku waxba ma kaydiyo. Liisku wuxuu ku jiraa oo keliya ciwaanka bogga. Kaydi ciwaanka haddii aad liiska rabto.
shortlist-failed = Liiska lama soo qaadi karin. Bogga mar kale fur marka aad internet hesho.

## Warqadda, labada luqadood
sheet-title = Hawlo adiga kuu ah
sheet-dates = Taariikhaha xiga
sheet-rule = Waqtiyada
sheet-scan = Fur bogga: kaamirada telefoonka ku jeedi koodhka.
sheet-whole = Liiska oo dhan
sheet-help = Su'aalo? Na soo wac
sheet-printed = La daabacay
