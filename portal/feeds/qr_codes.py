"""Things → QR codes of their pages. In: Editions. Out: Feeds: SVG files, fetched only by what shows them.

From a screen or a sheet of paper to the telephone of somebody who cannot type the address.
"""

from collections.abc import Iterator, Sequence

from portal.edition import Edition
from portal.feeds.feed import Feed
from portal.known import Known
from portal.models.kinds import CODED_KINDS


def feeds(editions: Sequence[Edition], pages: Sequence[Known]) -> Iterator[Feed]:
    for edition in editions:
        urls = edition.urls
        for kind in CODED_KINDS:
            for slug in edition.site.things[kind]:
                address = urls.absolute(urls.page(edition.tag, kind, slug))
                yield Feed(urls.code(edition.tag, kind, slug), "qr", (address,))
