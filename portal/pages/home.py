"""The site → its home page in each language: what would you like, what happens soon, where, and what the first time is
like. Nothing else: every step away from here is one link."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from portal.cards import ICONS, cards_of, occurrence_card
from portal.edition import Edition, notes, text, topic_face
from portal.framing import (
    browse_link,
    calendar_link,
    everything_link,
    list_link,
    own_page,
    page_link,
    prose_page,
    staff_link,
)
from portal.standing import SOON
from portal.told_dates import ask_line, moment
from portal.views import Card, Home, Link, Page, Text

TEMPLATES = ("home",)

FILMS = 3

THEMES = 10
"""As many as can be looked over at once, without weighing the first page down."""


def pages(edition: Edition) -> Iterator[Page]:
    config, t = edition.site.config, edition.t
    tagline = config.tagline.get(edition.tag) or config.tagline[config.source_language]
    first = prose_page(edition, "first-visit")
    view = Home(
        title=config.name,
        intro=Text(tagline),
        notes=tuple(notes(edition, edition.register.notices)),
        topics=tuple(_topics(edition)),
        # Beside the next way on, which has a pictogram.
        themes=replace(_said(list_link(edition, "theme"), t.t("home-themes-link")), icon=ICONS["theme"])
        if _more_themes(edition)
        else None,
        coming=tuple(_coming(edition)),
        ask=ask_line(edition, (occurrence for _, occurrence in edition.register.coming)),
        calendar=replace(calendar_link(edition, label=Text(t.t("agenda-all-link"))), icon="calendar"),
        everything=everything_link(edition),
        browse=replace(browse_link(edition, label=Text(t.t("browse-form"))), icon="list"),
        areas=tuple(_areas(edition)),
        first_time=tuple(Text(t.t(f"home-first-{number}")) for number in (1, 2, 3)),
        first_time_link=_said(page_link(edition, first), t.t("home-first-time-link")) if first else None,
        films=cards_of(edition, edition.register.films[:FILMS]),
        films_link=_said(list_link(edition, "film"), t.t("home-films-link")),
        professionals=_said(staff_link(edition), t.t("home-professionals-link")),
    )
    yield own_page(edition, edition.urls.home, view, type="home", template="home", title=config.name, summary=tagline)


def _coming(edition: Edition) -> Iterator[Card]:
    """The next dates of all, and some more that wait until one before them has passed."""
    ends: list[dt.datetime] = []
    for key, occurrence in edition.register.coming:
        card = occurrence_card(edition, key, occurrence)
        since = moment(sorted(ends)[-SOON]) if len(ends) >= SOON else None
        yield replace(card, span=replace(card.span, since=since))
        ends.append(occurrence.end)


def _said(link: Link, words: str) -> Link:
    """With words of its own: the page's title stands as a heading just above."""
    return replace(link, text=Text(words))


def _topics(edition: Edition) -> Iterator[Link]:
    """The first themes, as pictogram and word."""
    themes = edition.sorted(edition.site.things["theme"].values())
    for theme in sorted(themes, key=lambda theme: theme.order)[:THEMES]:
        icon, color = topic_face(edition, theme.topics)
        title = text(edition, theme.title)
        if title.lang is not None and theme.topics:
            # The first words of the first page are never in a foreign language: a topic is called something in each.
            title = Text(edition.say("topics", theme.topics[0]))
        yield Link(edition.href("theme", theme.origin.slug), title, icon=icon, color=color)


def _more_themes(edition: Edition) -> bool:
    return len(edition.site.things["theme"]) > THEMES


def _areas(edition: Edition) -> Iterator[Link]:
    areas = edition.sorted(edition.site.things["area"].values())
    for area in sorted(areas, key=lambda area: area.order):
        slug = area.origin.slug
        here = edition.register.by_area.get(slug, ())
        count = edition.t.t("home-area-count", count=len(here)) if here else None
        yield Link(edition.href("area", slug), text(edition, area.title), icon="map", color=area.tint, count=count)
