### Teman: kort om hälsa, och vad som finns om samma sak.

# Rubrik över korten med det man kan gå till, närmaste dag först.
theme-events-heading = Det här kan du gå till
# Länk under korten, när fler finns. $name är ett ämne: "Sömn".
theme-all-link = Visa allt: { $name }
# Står i stället för korten. $phone är telefonnumret, som länk.
theme-events-none = Just nu finns det inget att gå till om det här. Ring oss på { $phone }, så hjälper vi dig att hitta något annat. Du kan också titta på allt annat som finns.
theme-films-heading = Filmer om det här

# Länk på startsidan, när teman är fler än som ryms där.
home-themes-link = Visa alla teman
