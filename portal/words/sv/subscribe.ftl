### Kalendrar: orden i kalenderfilerna, i länkarna till dem och på sidan om att prenumerera.
### $phone är ett telefonnummer. $title och $part är namn på något som händer, ett område eller ett ämne.

## I kalenderfilerna
calendar-name = { $site } – { $part }
calendar-about-thing = Tider och platser. Det kan ta ett dygn innan din kalender ser en ändring. Titta på sidan eller ring innan du går.
calendar-about-list = Allt som händer. Det kan ta ett dygn innan din kalender ser en ändring. Titta på sidan eller ring innan du går.
calendar-about-none = Just nu finns det inga datum här. Kalendern fylls på när nya datum kommer.
calendar-about-gone = Det här finns inte längre. Du kan ta bort kalendern. På webbplatsen hittar du annat som händer.
calendar-cancelled = INSTÄLLT: { $title }
calendar-moved = FLYTTAT: { $title }
# $before och $now är dag och klockslag; nedanför platser.
calendar-moved-time = Flyttat från { $before } till { $now }.
calendar-moved-place = Ny plats: { $now }. Inte { $before }.
calendar-moved-because = På grund av { $reason }.
calendar-check = Se efter på sidan eller ring { $phone } innan du går.

## Länkar på sidor
action-calendar = Lägg i kalendern
calendar-heading = Lägg i din kalender
calendar-late = Det kan ta upp till ett dygn innan din telefon ser en ändring. Titta på den här sidan eller ring innan du går.
calendar-subscribe = Prenumerera i telefonens kalender
calendar-subscribe-note = För Iphone, Ipad och dator. Ändringar kommer med av sig själva.
calendar-google = Prenumerera i Google Kalender
calendar-google-note = För de flesta Android-telefoner. Du lämnar den här webbplatsen.
calendar-download = Hämta datumen en gång
calendar-download-note = Passar alla kalendrar. Ändringar kommer inte med.
calendar-more = Fler kalendrar att prenumerera på

## Sidan om att prenumerera
subscribe-title = Kalendrar i din telefon
subscribe-intro = Få datumen i din egen kalender. Det är gratis och du behöver inte lämna några uppgifter.
subscribe-how-heading = Så fungerar det
subscribe-how-1 = Prenumerera: telefonen hämtar datumen om och om igen. Inställda och flyttade datum syns i din kalender.
subscribe-how-2 = Google Kalender: för de flesta Android-telefoner. Du lämnar den här webbplatsen och behöver ett konto hos Google.
subscribe-how-3 = Hämta: du får datumen som de är i dag. Ändringar kommer inte med.
subscribe-how-4 = Det kan ta upp till ett dygn innan din telefon ser en ändring. Titta på sidan om aktiviteten eller ring innan du går.
subscribe-main-heading = Allt, eller en sort
subscribe-topics-heading = Ämnen
subscribe-units-heading = Enheter
subscribe-everything = Allt som händer
subscribe-online = På nätet
subscribe-short = Prenumerera
google-short = Google Kalender
download-short = Hämta
