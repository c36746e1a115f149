### Avdelningen för den som möter människor i sitt arbete: efter behov, efter målgrupp, på recept.

# Länk dit från andra sidor.
professionals-link = För dig som arbetar
professionals-list-link = Gör en lista att ge bort
professionals-list-text = Välj aktiviteter, skriv ut dem på personens språk eller skicka ett sms.
professionals-need-heading = Vad behöver personen?
professionals-group-heading = Vem är personen?
professionals-by-need = Efter behov
professionals-by-target-group = Efter målgrupp
# $name är ett behov eller en grupp: Sömn, Seniorer.
professionals-of = { $name }: att tipsa om i ditt arbete
professionals-of-summary = { $name }: vad du kan tipsa om, vem det passar och vem du ringer.
professionals-narrower = Mer bestämt
professionals-fits-heading = Det här kan du tipsa om
professionals-public = Allt här är öppet för alla. Din patient kan läsa det, också det som står till dig.
professionals-ring = Ring eller skriv till
professionals-access-yes = På platsen
professionals-access-no = Hinder
professionals-on = Gå vidare
professionals-residents-link = Öppna sidan för den som ska gå dit
professionals-unsure-heading = Ring om du är osäker
professionals-unsure-text = Berätta vad personen behöver, men inte vem det är. Vi hjälper dig att välja.
professionals-print-heading = Affischer och program
professionals-print-text = Varje sida blir ett rent blad när du skriver ut den. De här sidorna kan du sätta upp som program.
professionals-print-week = Program för veckan
# $name är ett område.
professionals-print-area = Program för { $name }
professionals-data-heading = Öppna data
professionals-data-text = Alla får använda våra datum och uppgifter fritt, i en egen kalender eller i ett eget system.
# Länk till ett mejl. $name är en enhet, $subject är mejlets ärende.
professionals-write = Skriv till { $name }: { $subject }
