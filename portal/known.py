"""What the rest of the site must know of a page. In: Page. Out: Known.

A page is made, written and forgotten, one after the other in several processes: memory does not grow with their number.
What lists pages afterwards (the sitemap, redirects, search, the guard of addresses) has this of each; as text on its
way from one process, or one build, to the next.
"""

from dataclasses import dataclass
from typing import Any

import orjson

from portal.views import Agenda, Chosen, Page, SearchEntry, Staff

_NOT_LISTED = ("not-found", "moved")


@dataclass(frozen=True, slots=True)
class Known:
    """`listed`: search engines are told of it. The other fields are the page's own."""

    address: str
    language: str
    canonical: str
    alternates: tuple[tuple[str, str], ...]
    listed: bool
    changed: str | None
    refresh: str | None
    search: SearchEntry | None


def known_of(page: Page) -> Known:
    return Known(
        page.address,
        page.language,
        page.head.canonical,
        page.head.alternates,
        page.type not in _NOT_LISTED and _holds(page.view),
        page.changed,
        page.refresh,
        page.search,
    )


def write_known(known: Known) -> str:
    return orjson.dumps(known).decode()


def read_known(text: str) -> Known:
    found = orjson.loads(text)
    entry = found["search"]
    return Known(
        **{
            **found,
            "alternates": _pairs(found["alternates"]),
            "search": entry
            and SearchEntry(**{**entry, "filters": _pairs(entry["filters"]), "shown": _pairs(entry["shown"])}),
        }
    )


def _pairs(found: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple(map(tuple, found))  # a hundred thousand of them in a city: a generator takes twice as long


def _holds(view: Any) -> bool:
    """What is kept for whoever has its address and says that there is nothing is found by nobody who searches."""
    match view:
        case Agenda():
            return bool(view.weeks or view.parts)
        case Chosen() | Staff():
            return bool(view.cards)
    return True
