"""Pages → sitemap.xml and robots.txt. In: what is known of them. Out: Feeds."""

from collections.abc import Iterator, Sequence

from portal.edition import Edition
from portal.feeds.feed import Feed, SitemapRow
from portal.known import Known
from portal.urls import SITEMAP


def feeds(editions: Sequence[Edition], pages: Sequence[Known]) -> Iterator[Feed]:
    """Only pages that are their own canonical address and hold something today are listed; each lists all its versions
    and the default."""
    urls = editions[0].urls
    rows = tuple(
        SitemapRow(page.canonical, page.alternates, page.changed)
        for page in pages
        if page.listed and page.canonical == urls.absolute(page.address)
    )
    yield Feed(SITEMAP, "sitemap", rows)
    # An example asks to stay out of indexes by a tag on each page; a page that may not be fetched could not say so.
    yield Feed("robots.txt", "lines", ("User-agent: *", "Allow: /", "", f"Sitemap: {urls.absolute(SITEMAP)}"))
