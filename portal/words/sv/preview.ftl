# What `build.py serve` says to editors, in their browser and in the terminal. Never published; only in the languages
# in which the portal speaks to editors.

# Heading of the panel that stands on every page while the content has errors.
preview-problems =
    { $count ->
        [one] Ett fel måste rättas innan webbplatsen kan byggas.
       *[other] { $count } fel måste rättas innan webbplatsen kan byggas.
    }
preview-last-good = Du ser de senaste sidorna som gick att bygga. När du sparar en rättad fil visar sidan det nya.
# Opens the rest of a long list.
preview-more =
    { $count ->
        [one] Ett fel till
       *[other] { $count } fel till
    }
preview-no-site-title = Det finns ingen webbplats att visa än
preview-no-site-text = När du sparar en rättad fil kommer webbplatsen hit av sig själv.
# Name of the strip at the foot of the page, for screen readers.
preview-note-label = Varningar från förhandsvisningen
preview-warnings =
    { $count ->
        [one] En varning
       *[other] { $count } varningar
    }

# In the terminal.
serve-building = Bygger förhandsvisningen, med utkast …
serve-look = Titta på { $address } i en webbläsare på den här datorn. Sidorna följer det du sparar. Avsluta med Ctrl-C.
serve-built = Byggd på { $seconds } s: { $written } nya filer, { $reused } som förut.
serve-not-built = Inte byggd: { $errors ->
        [one] ett fel att rätta
       *[other] { $errors } fel att rätta
    }.
