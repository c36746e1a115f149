"""Units → their pages: whom one reaches, when and in which languages, and what they run."""

from collections.abc import Iterator
from typing import Any

from portal.actions import calendar_section, contact_actions, map_action, report_actions
from portal.cards import cards_of
from portal.edition import Edition, closure_notes, named, notes, text
from portal.facts import contact_facts, languages_fact, website_fact
from portal.framing import dates_links, search_entry, thing_page, thing_view
from portal.models.kinds import EVENT_KINDS
from portal.views import Fact, Note, Page, Section, Text

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for slug, unit in edition.own("unit"):
        view = thing_view(
            edition,
            "unit",
            unit,
            _notes(edition, unit),
            kind_label=edition.say("unit-types", unit.kind) if unit.kind else edition.t.t("kind-unit"),
            color=edition.site.things["area"][unit.area].tint,
            facts=tuple(_facts(edition, unit)),
            actions=(*contact_actions(edition, unit.contact), *map_action(edition, unit.venue)),
            sections=tuple(_sections(edition, slug)),
            report=tuple(report_actions(edition, ("unit", slug))),
        )
        yield thing_page(edition, "unit", unit, view, search_entry(edition, "unit", unit, (("area", unit.area),)))


def _notes(edition: Edition, unit: Any) -> Iterator[Note]:
    yield from notes(edition, [("unit", unit.origin.slug), ("area", unit.area)])
    yield from closure_notes(edition, "unit", unit.closures)


def _facts(edition: Edition, unit: Any) -> Iterator[Fact]:
    t, things = edition.t, edition.site.things
    lines = [text(edition, things["area"][unit.area].title, edition.href("area", unit.area))]
    if unit.venue in things["venue"]:
        lines.insert(0, text(edition, things["venue"][unit.venue].title, edition.href("venue", unit.venue)))
    yield Fact("where", t.t("fact-where"), tuple(lines))
    told = contact_facts(edition, unit.contact)
    yield from told
    spoken = languages_fact(edition, unit.languages)
    if spoken and not unit.contact.answers_in:
        yield spoken
    if unit.booking_hours:
        yield Fact("signup", t.t("fact-booking-hours"), (Text(edition.say("hours", unit.booking_hours)),))
    if unit.url:
        yield website_fact(edition, unit.url)
    if unit.survey:
        yield Fact("talk", t.t("fact-survey"), (Text(t.t("survey-link"), href=unit.survey),))


def _sections(edition: Edition, slug: str) -> Iterator[Section]:
    t, things = edition.t, edition.site.things
    run = edition.register.by_unit.get(slug, ())
    if run:
        area = things["unit"][slug].area
        everything = edition.register.by_area.get(area, ())
        dated = dates_links(edition, "area", area, named(edition, things["area"][area].title), everything)
        yield Section("events", t.t("unit-events-heading"), cards=cards_of(edition, run), links=dated)
    if any(key[0] in EVENT_KINDS and edition.register.standings[key].ahead for key in run):
        yield calendar_section(edition, "unit", slug)
    others = [
        (kind, thing.origin.slug)
        for kind in ("guide", "network", "series")
        for thing in edition.sorted(things[kind].values())
        if thing.run_by and thing.run_by.unit == slug
    ]
    if others:
        yield Section("others", t.t("unit-others-heading"), cards=cards_of(edition, others))
