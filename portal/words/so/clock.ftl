### Waxa saacadda biraawsarku muujiso marka boggu ka duugsan yahay waxa uu sheegayo.

next-time-ask = Na soo wac oo weydii goorta ay tahay marka xigta.
built-on = Boggan waxaa la sameeyay { $date }. Wac { $phone } si aad u hubiso.
