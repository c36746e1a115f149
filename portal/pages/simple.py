"""Things that an editor tells in easy words, too → a page of each in those. In: Edition. Out: Page.

Every module makes it as it makes the full one, so times and places are the same; only the words are chosen otherwise.
There is one in the language of the original alone: in the others the easy words stand in for what is not translated.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from portal.edition import Edition, text
from portal.fields import SIMPLE
from portal.framing import has_simple, page_address
from portal.pages import (
    area,
    event,
    film,
    guide,
    network,
    notice,
    organization,
    prose,
    series,
    statement,
    theme,
    unit,
    venue,
)
from portal.pages.moved import lead_on, moves
from portal.site import Key
from portal.views import Page, Text

TEMPLATES = ("detail",)

_OF_THINGS = (event, film, theme, venue, area, unit, organization, series, network, guide, notice, prose, statement)


def pages(edition: Edition) -> Iterator[Page]:
    if not edition.is_source:
        return
    told = frozenset(_told(edition))
    easy = replace(edition, order=(edition.tag + SIMPLE, edition.tag), simple=told, kept={})
    for module in _OF_THINGS:
        yield from module.pages(easy)
    yield from _no_longer(edition, told)


def _told(edition: Edition) -> Iterator[Key]:
    for kind, things in edition.site.things.items():
        for slug, thing in things.items():
            # What introduces a section stands on that section's page, which has no other words.
            elsewhere = kind == "page" and page_address(edition, thing, "") != edition.urls.page("", kind, slug)
            if has_simple(edition.site, (kind, slug)) and not elsewhere:
                yield kind, slug


def _no_longer(edition: Edition, told: frozenset[Key]) -> Iterator[Page]:
    """Whoever has the address of easy words that are gone is led to the full ones, or to where those went."""
    urls, onward = edition.urls, dict(moves(edition.site))
    for key, entry in edition.ledger.entries.items():
        if key not in told and urls.simple(edition.tag, *key) in entry.addresses:
            new = onward.get(key, key)
            thing = edition.site.things[new[0]].get(new[1])
            title = text(edition, thing.title) if thing else Text(edition.t.t("moved-title"))
            place = urls.simple if new in told else urls.page
            yield lead_on(edition, partial(_address, edition, key), place(edition.tag, *new), title)


def _address(edition: Edition, key: Key, tag: str) -> str:
    """In the other languages there never was another page."""
    return (edition.urls.simple if tag == edition.tag else edition.urls.page)(tag, *key)
