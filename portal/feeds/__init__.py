"""Editions → everything that machines read. In: Editions, Pages. Out: Feed, as data; kinds.py writes each as bytes.

One module for each kind of feed, each with `feeds(editions, pages)`; a new kind is a new module and one word below.
"""

from collections.abc import Iterator, Sequence

from portal.edition import Edition
from portal.feeds import ical, json_ld, occurrences, qr_codes, redirects, sitemap
from portal.feeds.feed import Feed
from portal.views import Page

FEEDS = (sitemap, redirects, occurrences, json_ld, ical, qr_codes)

BESIDE_PAGES = (sitemap, redirects)
"""What a build has that was asked to leave feeds out: it tells of its pages, and holds none of their dates."""


def collect_feeds(editions: Sequence[Edition], pages: Sequence[Page], *, all_of_them: bool = True) -> Iterator[Feed]:
    for module in FEEDS if all_of_them else BESIDE_PAGES:
        yield from module.feeds(editions, pages)
