### Mitä selaimen kello näyttää, kun sivu on vanhempi kuin se, mitä sivu kertoo.

next-time-ask = Soita ja kysy, milloin seuraava kerta on.
built-on = Tämä sivu on tehty { $date }. Soita { $phone }, niin saat varman tiedon.
