"""How each kind of feed is written. In: Feed. Out: bytes."""

import csv
import io
import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import segno

from portal.feeds.calendar_file import write_calendar
from portal.feeds.feed import Feed


def write_lines(feed: Feed) -> bytes:
    return ("\n".join(str(row) for row in feed.rows) + "\n").encode()


def write_json(feed: Feed) -> bytes:
    """The one row as it is. A list in it has a line for each of its items, so that two days can be compared."""
    lines = []
    for name, value in feed.rows[0].items():
        many = isinstance(value, list)
        text = "[\n" + ",\n".join(map(_compact, value)) + "\n]" if many else _compact(value)
        lines.append(f"{_compact(name)}: {text}")
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write_csv(feed: Feed) -> bytes:
    """RFC 4180. It begins with a byte order mark: without one Excel takes UTF-8 for something else."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(feed.rows)
    return text.getvalue().encode("utf-8-sig")


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


def write_qr(feed: Feed) -> bytes:
    """The one row as a QR code in SVG, dark on white with the quiet zone that readers ask for: also on a dark page."""
    file = io.BytesIO()
    segno.make_qr(feed.rows[0], error="m").save(file, kind="svg", scale=4, light="#fff", xmldecl=False)
    return file.getvalue()


FEED_WRITERS: Mapping[str, Callable[[Feed], bytes]] = MappingProxyType(
    {
        "calendar": write_calendar,
        "csv": write_csv,
        "json": write_json,
        "lines": write_lines,
        "qr": write_qr,
        "sitemap": write_sitemap,
    }
)
