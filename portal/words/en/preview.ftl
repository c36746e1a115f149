# What `build.py serve` says to editors, in their browser and in the terminal. Never published; only in the languages
# in which the portal speaks to editors.

# Heading of the panel that stands on every page while the content has errors.
preview-problems =
    { $count ->
        [one] One problem must be mended before the site can be built.
       *[other] { $count } problems must be mended before the site can be built.
    }
preview-last-good = You see the last pages that could be built. As soon as you save a mended file, this page shows the new ones.
# Opens the rest of a long list.
preview-more =
    { $count ->
        [one] One more problem
       *[other] { $count } more problems
    }
preview-no-site-title = There is no site to show yet
preview-no-site-text = As soon as you save a mended file, the site comes here by itself.
# Name of the strip at the foot of the page, for screen readers.
preview-note-label = Warnings from the preview
preview-warnings =
    { $count ->
        [one] One warning
       *[other] { $count } warnings
    }

# In the terminal.
serve-building = Building the preview, with drafts …
serve-look = Look at { $address } in a browser on this machine. It follows what you save. Stop with Ctrl-C.
serve-built = Built in { $seconds } s: { $written } new files, { $reused } as before.
serve-not-built = Not built: { $errors ->
        [one] one problem to mend
       *[other] { $errors } problems to mend
    }.
