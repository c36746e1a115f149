### Vad som sägs i filmer, på söksidan.

# Rubrik över filmer där någon säger det som besökaren frågar efter. Varje film visar minuten och orden runt omkring.
said-heading = Sägs i filmer
# Läses upp när filmerna står där. $count är antalet filmer: skriv så att inget ord behöver böjas.
said-count = Filmer där det sägs: { $count }
# Knapp som visar resten av filmerna.
said-more = Visa fler filmer
