"""Links in prose that lead nowhere. In: Site, the addresses of this build. Out: Problem.

An editor writes a link to another page as `/<section>/<slug>/`, without a language: each translation leads to the page
in its own language. Where the link was written is told, not the page that it comes out on.
"""

from collections.abc import Iterator

from portal.errors import Position, Problem, nearest
from portal.fields import SIMPLE
from portal.markup import collect_links
from portal.site import Site
from portal.urls import Urls

_FOLLOWED = ("https://", "http://", "mailto:", "tel:", "sms:", "#")


def check(site: Site, addresses: frozenset[str]) -> Iterator[Problem]:
    urls = Urls(site.config)
    homes = {language.tag: urls.home(language.tag) for language in site.config.languages}
    there = {
        tag: {f"/{address.removeprefix(home)}" for address in addresses if address.startswith(home)}
        for tag, home in homes.items()
    }
    for kind, things in site.things.items():
        for slug in things:
            for tag, document in site.documents[kind, slug].items():
                for line, link in collect_links(document.body):
                    position = Position(document.path, document.body_line + line - 1)
                    choices = there[tag.removesuffix(SIMPLE)]
                    if link.startswith("/") and link.partition("#")[0] not in choices:
                        yield Problem("link/broken", position, {"link": link, "nearest": nearest(link, choices)})
                    elif not link.startswith(("/", *_FOLLOWED)):
                        yield Problem("link/unclear", position, {"link": link})
