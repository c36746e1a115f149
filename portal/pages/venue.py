"""Venues → their pages: where it is, how to find the door, whether one can get in, and what happens there."""

from collections.abc import Iterator
from typing import Any

from portal.actions import map_action, report_actions, share_actions
from portal.cards import cards_of
from portal.edition import Edition, closure_notes, link_to, notes, text
from portal.facts import access_facts, address_line, place_facts, website_fact
from portal.framing import search_entry, thing_page, thing_view
from portal.standing import venue_chain
from portal.views import Fact, Note, Page, Section

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for slug, venue in edition.own("venue"):
        key = ("venue", slug)
        view = thing_view(
            edition,
            "venue",
            venue,
            _notes(edition, venue),
            kind_label=edition.say("venue-types", venue.type) if venue.type else edition.t.t("kind-venue"),
            facts=tuple(_facts(edition, venue)),
            actions=(*map_action(edition, slug), *share_actions(edition, key)),
            sections=tuple(_sections(edition, venue)),
            report=tuple(report_actions(edition, key)),
        )
        entry = search_entry(edition, "venue", venue, (("area", venue.area),))
        yield thing_page(edition, "venue", venue, view, entry)


def _notes(edition: Edition, venue: Any) -> Iterator[Note]:
    targets = [("venue", place.origin.slug) for place in venue_chain(edition.site, venue.origin.slug)]
    yield from notes(edition, (*targets, ("area", venue.area)))
    yield from closure_notes(edition, "venue", venue.closures)


def _facts(edition: Edition, venue: Any) -> Iterator[Fact]:
    t = edition.t
    area = edition.site.things["area"][venue.area]
    house = edition.site.things["venue"].get(venue.part_of or "")
    lines = (
        text(edition, house.title, edition.href("venue", venue.part_of)) if house else None,
        address_line(edition, venue.origin.slug),
        text(edition, area.title, edition.href("area", venue.area)),
    )
    yield Fact("where", t.t("fact-where"), tuple(line for line in lines if line))
    yield from place_facts(edition, venue.origin.slug)
    if venue.url:
        yield website_fact(edition, venue.url)


def _sections(edition: Edition, venue: Any) -> Iterator[Section]:
    slug = venue.origin.slug
    access = access_facts(edition, slug)
    if access:
        yield Section("access", edition.t.t("access-heading"), facts=access)
    events = edition.register.by_venue.get(slug, ())
    if events:
        yield Section("events", edition.t.t("venue-events-heading"), cards=cards_of(edition, events))
    rooms = [room for room in edition.site.things["venue"].values() if room.part_of == slug]
    if rooms:
        links = tuple(link_to(edition, "venue", room.origin.slug) for room in edition.sorted(rooms))
        yield Section("rooms", edition.t.t("venue-rooms-heading"), links=links)
