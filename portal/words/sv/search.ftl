### Söksidan, när förslag inte är nog.

# Rubrik över ämnen, när inget hittades.
search-nearest = Något av det här kanske passar
# Läses upp när frågan kan gälla liv eller hälsa. Inga siffror här: numren står i rutan under.
search-help = Det finns hjälp just nu. Telefonnumren står här under.
