theme-events-heading = Tähän voit tulla mukaan
theme-all-link = Näytä kaikki: { $name }
theme-events-none = Juuri nyt tästä aiheesta ei ole mitään, mihin voisi tulla. Soita meille numeroon { $phone }, niin autamme sinua löytämään jotain muuta. Voit myös katsoa, mitä muuta on tarjolla.
theme-films-heading = Elokuvia tästä aiheesta
home-themes-link = Näytä kaikki teemat
