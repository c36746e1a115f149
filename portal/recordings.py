"""Texts read aloud → which of them still say what the text says. In: Site, Ledger. Out: states, and files by their
published path.

Who listens cannot see that the words have changed since. So an outdated recording is neither offered nor published.
"""

from portal.ledger import Ledger, translation_state
from portal.models.recording import heard
from portal.site import Site
from portal.source import File
from portal.urls import Urls

CURRENT = "current"


def recording_state(ledger: Ledger, site: Site, kind: str, slug: str, tag: str) -> str:
    """current, outdated (its text was changed) or translation-outdated (its text should be); "" when there is none."""
    made = ledger.entries[kind, slug].recordings.get(tag)
    if made is None:
        return ""
    if made.words != heard(site.things[kind][slug], tag):
        return "outdated"
    return "translation-outdated" if translation_state(ledger, site, kind, slug, tag).outdated else CURRENT


def collect_recordings(site: Site, ledger: Ledger) -> dict[str, File]:
    """Those to publish."""
    urls = Urls(site.config)
    return {
        urls.media(kind, slug, name): site.files[f"{thing.origin.path}/{name}"]
        for kind, things in site.things.items()
        for slug, thing in things.items()
        for tag, name in thing.origin.recordings.items()
        if recording_state(ledger, site, kind, slug, tag) == CURRENT
    }
