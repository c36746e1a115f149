### Osio niille, jotka kohtaavat ihmisiä työssään: tarpeen, ryhmän ja reseptin mukaan.

professionals-link = Ammattilaisille
professionals-list-link = Tee lista annettavaksi
professionals-list-text = Valitse toimintaa, tulosta se ihmisen omalla kielellä tai lähetä tekstiviesti.
professionals-need-heading = Mitä ihminen tarvitsee?
professionals-group-heading = Kuka ihminen on?
professionals-by-need = Tarpeen mukaan
professionals-by-target-group = Ryhmän mukaan
professionals-of = { $name }: mitä voit suositella työssäsi
professionals-of-summary = { $name }: mitä voit suositella, kenelle se sopii ja kenelle soitat.
professionals-narrower = Tarkemmin
professionals-fits-heading = Tätä voit suositella
professionals-public = Kaikki täällä on julkista. Myös potilaasi voi lukea sen, mikä on kirjoitettu sinulle.
professionals-ring = Soita tai kirjoita
professionals-access-yes = On
professionals-access-no = Ei ole
professionals-on = Jatka tästä
professionals-residents-link = Sama asia kirjoitettuna sille, joka menee paikalle
professionals-unsure-heading = Soita, jos olet epävarma
professionals-unsure-text = Kerro, mitä ihminen tarvitsee, mutta älä kerro, kuka hän on. Autamme sinua valitsemaan.
professionals-print-heading = Julisteet ja ohjelmat
professionals-print-text = Jokaisesta sivusta saa siistin tulosteen. Nämä sivut voit laittaa seinälle ohjelmaksi.
professionals-print-week = Viikon ohjelma
professionals-print-area = Ohjelma: { $name }
professionals-data-heading = Avoin data
professionals-data-text = Kuka tahansa saa käyttää päivämääriämme ja tietojamme vapaasti omassa kalenterissaan tai järjestelmässään.
professionals-write = Kirjoita: { $name }. Aihe: { $subject }
