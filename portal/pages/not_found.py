"""All languages → the one page a server shows for an address that is not there: it cannot know which to speak."""

from collections.abc import Iterator
from dataclasses import replace

from portal.edition import Edition
from portal.framing import frame
from portal.urls import NOT_FOUND
from portal.views import Detail, Link, Page, Section, Text

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    if not edition.is_source:
        return
    t, config, urls = edition.t, edition.site.config, edition.urls
    title = t.t("not-found-title")
    view = Detail(
        kind_label=None,
        title=Text(title),
        original=None,
        summary=Text(t.t("not-found-text")),
        icon="unknown",
        sections=tuple(_sections(edition)),
    )
    page = frame(
        edition,
        urls.home,
        view,
        type="not-found",
        template="detail",
        title=title,
        summary=t.t("not-found-text"),
        tags=[config.source_language],
        canonical=urls.absolute(NOT_FOUND),
        index=False,
    )
    yield replace(page, address=NOT_FOUND)


def _sections(edition: Edition) -> Iterator[Section]:
    """One in each language, in its own direction; the page's own comes first, since its heading stands above."""
    urls = edition.urls
    for language in edition.site.config.languages:
        tag, t = language.tag, edition.site.words[language.tag]
        own = tag == edition.tag
        yield Section(
            id=f"in-{tag}",
            heading=t.t("not-found-go-on") if own else t.t("not-found-title"),
            intro=None if own else Text(t.t("not-found-text")),
            links=(
                Link(urls.href(urls.home(tag)), Text(t.t("home-link")), icon="home"),
                Link(urls.href(urls.listing(tag, "search")), Text(t.t("search-title")), icon="search"),
                Link(urls.href(urls.listing(tag, "everything")), Text(t.t("everything-link")), icon="list"),
            ),
            lang=None if own else tag,
            dir=None if own else language.direction,
        )
