"""Editions → everything that machines read. In: Editions, what is known of pages. Out: Feed, as data, for kinds.py.

One module for each kind of feed, each with `feeds(editions, pages)`; a new kind is a new module and one word below.
"""

from collections.abc import Iterable, Iterator, Sequence
from types import ModuleType

from portal.edition import Edition
from portal.feeds import ical, json_ld, occurrences, qr_codes, redirects, sitemap
from portal.feeds.feed import Feed
from portal.known import Known

OF_CONTENT = (occurrences, json_ld, ical, qr_codes)
"""They are made before there are pages. A build that was asked to leave feeds out has none of them."""

OF_PAGES = (sitemap, redirects)
"""They tell of the pages that were made."""

FEEDS = (*OF_CONTENT, *OF_PAGES)


def collect_feeds(
    editions: Sequence[Edition], pages: Sequence[Known], modules: Iterable[ModuleType] = FEEDS
) -> Iterator[Feed]:
    for module in modules:
        yield from module.feeds(editions, pages)
