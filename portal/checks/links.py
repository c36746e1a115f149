"""Links in prose that lead nowhere. In: Site. Out: Problem.

An editor writes a link to another page as `/<section>/<slug>/`, without a language: each translation leads to the page
in its own language. Where the link was written is told, not the page that it comes out on.
"""

from collections.abc import Iterator

from portal.errors import Position, Problem, nearest
from portal.framing import LISTED_KINDS
from portal.markup import collect_links
from portal.pages.moved import key_of
from portal.site import Site
from portal.urls import Urls

_FOLLOWED = ("https://", "http://", "mailto:", "tel:", "sms:", "#")


def check(site: Site) -> Iterator[Problem]:
    lists, things = frozenset(_collect_lists(site)), frozenset(_collect_things(site))
    for kind, published in site.things.items():
        for slug in published:
            for document in site.documents[kind, slug].values():
                for line, link in collect_links(document.body):
                    position = Position(document.path, document.body_line + line - 1)
                    if link.startswith("/") and link.partition("#")[0] not in lists | things:
                        yield Problem("link/broken", position, {"link": link, "nearest": nearest(link, things)})
                    elif not link.startswith(("/", *_FOLLOWED)):
                        yield Problem("link/unclear", position, {"link": link})


def _collect_lists(site: Site) -> Iterator[str]:
    yield "/"
    for kind in (*LISTED_KINDS, "everything", "search", "calendar", "professionals"):
        yield f"/{site.config.sections[kind]}/"


def _collect_things(site: Site) -> Iterator[str]:
    """As editors write them. A thing with a mistake of its own counts, so that one mistake is told once."""
    urls, hidden = Urls(site.config), tuple(f"{left.path}/" for left in site.left_out)
    for (kind, slug), documents in site.documents.items():
        if not documents[site.config.source_language].path.startswith(hidden):
            yield urls.page("", kind, slug)
    # What is gone still has a page, which leads on.
    for name in (*(each.retired for each in site.addresses.retired), *(each.moved for each in site.addresses.moved)):
        yield urls.page("", *key_of(name))
