"""How each kind of feed is written. In: Feed. Out: bytes."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from xml.sax.saxutils import escape, quoteattr

from portal.feeds.feed import Feed


def write_lines(feed: Feed) -> bytes:
    return ("\n".join(str(row) for row in feed.rows) + "\n").encode()


def write_sitemap(feed: Feed) -> bytes:
    """Sitemap protocol 0.9 with xhtml:link alternates, as search engines ask for it."""
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
    ]
    for row in feed.rows:
        parts.append(f"<url><loc>{escape(row.address)}</loc>")
        if row.changed:
            parts.append(f"<lastmod>{row.changed}</lastmod>")
        for language, address in row.alternates:
            parts.append(f'\n<xhtml:link rel="alternate" hreflang={quoteattr(language)} href={quoteattr(address)}/>')
        parts.append("</url>\n")
    parts.append("</urlset>\n")
    return "".join(parts).encode()


FEED_WRITERS: Mapping[str, Callable[[Feed], bytes]] = MappingProxyType({"lines": write_lines, "sitemap": write_sitemap})
