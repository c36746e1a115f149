"""The languages → the first page of all, at the root: each language in its own words. Nobody is sent on by force."""

from collections.abc import Iterator
from dataclasses import replace

from portal.edition import Edition
from portal.framing import frame, switcher
from portal.urls import CHOOSER
from portal.views import Chooser, Page

TEMPLATES = ("chooser",)


def pages(edition: Edition) -> Iterator[Page]:
    if not edition.is_source:
        return
    config, urls = edition.site.config, edition.urls
    choices = tuple(
        replace(choice, current=False, greeting=config.tagline.get(choice.tag))
        for choice in switcher(edition, urls.home)
    )
    page = frame(
        edition,
        urls.home,
        Chooser(config.name, choices),
        type="chooser",
        template="chooser",
        title=config.name,
        summary=config.tagline[config.source_language],
        tags=[language.tag for language in config.languages],
        canonical=urls.absolute(CHOOSER),
    )
    unchosen = tuple(replace(choice, current=False) for choice in page.switcher)
    yield replace(page, address=CHOOSER, switcher=unchosen)
