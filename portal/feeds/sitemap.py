"""Pages → sitemap.xml and robots.txt. In: Pages. Out: Feeds."""

from collections.abc import Iterator, Sequence
from typing import Any

from portal.edition import Edition
from portal.feeds.feed import Feed, SitemapRow
from portal.urls import SITEMAP
from portal.views import Agenda, Chosen, Page, Staff

_NOT_LISTED = ("not-found", "moved")


def feeds(editions: Sequence[Edition], pages: Sequence[Page]) -> Iterator[Feed]:
    """Only pages that are their own canonical address and hold something today are listed; each lists all its versions
    and the default."""
    urls = editions[0].urls
    rows = tuple(
        SitemapRow(page.head.canonical, page.head.alternates, page.changed)
        for page in pages
        if page.head.canonical == urls.absolute(page.address) and page.type not in _NOT_LISTED and _holds(page.view)
    )
    yield Feed(SITEMAP, "sitemap", rows)
    # An example asks to stay out of indexes by a tag on each page; a page that may not be fetched could not say so.
    yield Feed("robots.txt", "lines", ("User-agent: *", "Allow: /", "", f"Sitemap: {urls.absolute(SITEMAP)}"))


def _holds(view: Any) -> bool:
    """What is kept for whoever has its address and says that there is nothing is found by nobody who searches."""
    match view:
        case Agenda():
            return bool(view.weeks or view.parts)
        case Chosen() | Staff():
            return bool(view.cards)
    return True
