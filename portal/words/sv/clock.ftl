### Det som webbläsarens klocka visar, när sidan är äldre än det den berättar.

# Står i stället för "Nästa gång …" när alla datum på en gammal sida har gått.
next-time-ask = Ring och fråga när nästa gång är.
# $date är en dag med år, $phone en länk med telefonnummer.
built-on = Den här sidan gjordes { $date }. Ring { $phone } för att vara säker.
