### Kalendersidorna: en lista dag för dag, och delar av den.
### $date är ett helt datum, "tisdag 12 januari". $period är från en dag till en annan.

# Rubrik, och länkens text i menyn.
agenda-title = Kalender
agenda-intro = Allt som händer, dag för dag.
# Sidans titel. $name är ett område, ett ämne, en månad, en veckodag eller en period.
agenda-of = Kalender: { $name }
agenda-part-intro = Det som händer, dag för dag: { $name }.
agenda-weekday-intro = Det här kan du gå på den här veckodagen. Du ser nästa datum.
agenda-dates = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
# Första dagen i en vecka: "måndag 23", som i "måndag 23 till söndag 29 november".
agenda-week-first = { $weekday } { $day }

# Läggs till av läsarens egen klocka, efter ett datum.
agenda-today = I dag
agenda-tomorrow = I morgon
agenda-this-week = Den här veckan
agenda-next-week = Nästa vecka

# Vad som hänt med ett datum. Står vid dess namn, under dagens rubrik.
agenda-moved-from = Flyttat hit från { $date }
agenda-moved-to = Flyttat till { $when }
agenda-moved-hour = Ny tid. Skulle ha börjat { $time }
agenda-moved-place = Ny plats
agenda-extra = Extra träff
# $languages är språk utöver svenska: "arabiska och svenskt teckenspråk".
agenda-languages = På { $languages }

# När en lista är tom. Telefonnumret och en länk till en större lista står under.
agenda-none = Just nu finns det inga datum här. Ring oss, så hjälper vi dig att hitta något.
# Länken till kalendern för allt.
agenda-all-link = Visa hela kalendern

agenda-later-heading = Längre fram
agenda-later = Här ovanför står dagarna till och med { $date }. Välj en månad för att se mer.

# Länk högt upp på sidan, och rubriken som den leder till.
agenda-choose = Välj veckodag, område, ämne eller månad
agenda-choose-weekday = Veckodag
agenda-choose-area = Område
agenda-choose-topic = Ämne
agenda-choose-month = Månad
agenda-two-weeks = Två veckor: { $period }

agenda-own-heading = Få datumen i din telefon
agenda-subscribe-link = Prenumerera på kalendern
agenda-file-link = Hämta de här datumen som en kalenderfil

# Delar av dagen, på en sida för en veckodag.
agenda-morning = Förmiddag
agenda-afternoon = Eftermiddag
agenda-evening = Kväll
agenda-open = Öppet
# Läses upp före de närmaste datumen.
agenda-next-dates = Nästa datum
