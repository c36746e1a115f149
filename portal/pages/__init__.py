"""Editions → every page there is. In: Edition. Out: Page, as data: nothing is rendered here.

One module for each kind of page, each with `pages(edition)`; a new kind is a new module and one word below.
"""

from collections.abc import Iterable, Iterator

from portal.edition import Edition
from portal.pages import (
    area,
    browse,
    calendar,
    chooser,
    event,
    everything,
    film,
    guide,
    home,
    listing,
    moved,
    network,
    not_found,
    notice,
    organization,
    professionals,
    prose,
    retired,
    search,
    series,
    shortlist,
    show,
    sign_language,
    simple,
    statement,
    subscribe,
    theme,
    unit,
    venue,
)
from portal.views import Page

PAGES = (
    chooser,
    home,
    event,
    show,
    film,
    theme,
    venue,
    area,
    unit,
    organization,
    series,
    network,
    guide,
    notice,
    prose,
    simple,
    professionals,
    sign_language,
    statement,
    listing,
    everything,
    browse,
    calendar,
    subscribe,
    search,
    shortlist,
    not_found,
    retired,
    moved,
)


def collect_pages(editions: Iterable[Edition]) -> Iterator[Page]:
    for edition in editions:
        for module in PAGES:
            yield from module.pages(edition)
