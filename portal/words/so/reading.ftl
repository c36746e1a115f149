## Erayo fudud
simple-link = Qoraal fudud
simple-back = Qoraalka oo dhan
simple-title = { $title }, qoraal fudud
