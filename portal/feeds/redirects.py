"""Moved addresses → rules for hosts. In: Editions. Out: Feeds.

Each old address has a page that leads on by itself (pages/moved.py), which is enough on any host. A host that reads one
of these files answers sooner, with 301, so that search engines and bookmarks learn the new address. In sub-folders too:
the rules name whole paths. A folder that is published without its dot files loses nothing but speed.
"""

import re
from collections.abc import Iterator, Sequence

from portal.edition import Edition
from portal.feeds.feed import Feed
from portal.known import Known
from portal.urls import NOT_FOUND

NETLIFY = "_redirects"
"""Cloudflare Pages reads the same file."""

APACHE = ".htaccess"
NGINX = "nginx.conf"
"""To be included in the host's own `server` block."""


def feeds(editions: Sequence[Edition], pages: Sequence[Known]) -> Iterator[Feed]:
    urls = editions[0].urls
    rules = [(urls.href(page.address), page.refresh) for page in pages if page.refresh]
    missing = urls.href(NOT_FOUND)
    yield Feed(NETLIFY, "lines", tuple(f"{old} {new} 301" for old, new in rules))
    yield Feed(
        APACHE,
        "lines",
        (
            f"ErrorDocument 404 {missing}",
            "AddType text/calendar .ics",
            "AddCharset utf-8 .ics",
            # Anchored: Apache's plain Redirect would send everything below an old address on as well.
            *(f"RedirectMatch 301 ^{re.escape(old)}$ {new}" for old, new in rules),
        ),
    )
    yield Feed(
        NGINX,
        "lines",
        (
            f"error_page 404 {missing};",
            *(f"location = {old} {{ return 301 {new}; }}" for old, new in rules),
        ),
    )
