"""Areas → their pages: who works there, what is on, which films they have made, and where it all happens."""

from collections.abc import Iterator
from typing import Any

from portal.actions import calendar_section
from portal.cards import cards_of
from portal.edition import Edition, link_to, named, notes
from portal.framing import dates_links, search_entry, thing_page, thing_view
from portal.models.kinds import EVENT_KINDS
from portal.views import Page, Section

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for slug, area in edition.own("area"):
        above = notes(edition, [("area", slug)])
        view = thing_view(edition, "area", area, above, sections=tuple(_sections(edition, slug)))
        yield thing_page(edition, "area", area, view, search_entry(edition, "area", area, (("area", slug),)))


def _sections(edition: Edition, slug: str) -> Iterator[Section]:
    t, here = edition.t, edition.register.by_area.get(slug, ())
    events = [key for key in here if key[0] in EVENT_KINDS]
    if events:
        dated = dates_links(edition, "area", slug, named(edition, edition.site.things["area"][slug].title), events)
        yield Section("events", t.t("area-events-heading"), cards=cards_of(edition, events), links=dated)
    if any(edition.register.standings[key].ahead for key in events):
        yield calendar_section(edition, "area", slug)
    for kind, icon in (("unit", "home"), ("venue", "where")):
        inside = edition.sorted(thing for thing in edition.site.things[kind].values() if thing.area == slug)
        if inside:
            links = tuple(link_to(edition, kind, thing.origin.slug, icon) for thing in inside)
            yield Section(f"{kind}s", t.t(f"area-{kind}-heading"), links=links)
    films = [key for key in here if key[0] == "film"]
    if films:
        yield Section("films", t.t("area-films-heading"), cards=cards_of(edition, films))
    clubs = [club for club in edition.site.things["organization"].values() if _is_here(club, slug)]
    if clubs:
        links = tuple(link_to(edition, "organization", club.origin.slug) for club in edition.sorted(clubs))
        yield Section("organizations", t.t("area-organization-heading"), links=links)


def _is_here(organization: Any, slug: str) -> bool:
    return slug in organization.areas
