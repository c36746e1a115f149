"""Editions → everything that machines read. In: Editions, Pages. Out: Feed, as data; kinds.py writes each as bytes.

One module for each kind of feed, each with `feeds(editions, pages)`; a new kind is a new module and one word below.
"""

from collections.abc import Iterator, Sequence

from portal.edition import Edition
from portal.feeds import ical, json_ld, occurrences, qr_codes, redirects, sitemap
from portal.feeds.feed import Feed
from portal.views import Page

FEEDS = (sitemap, redirects, occurrences, json_ld, ical, qr_codes)


def collect_feeds(editions: Sequence[Edition], pages: Sequence[Page]) -> Iterator[Feed]:
    for module in FEEDS:
        yield from module.feeds(editions, pages)
