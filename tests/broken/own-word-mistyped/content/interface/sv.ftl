skip-to-contents = Hoppa till innehållet
zzz = Inget
