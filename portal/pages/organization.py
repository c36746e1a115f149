"""Organizations → their pages: what they do, what it costs there, how to reach them, and what they do with us."""

from collections.abc import Iterator
from typing import Any

from portal.actions import contact_actions, report_actions, share_actions
from portal.cards import cards_of
from portal.edition import Edition, notes, text
from portal.facts import areas_fact, contact_facts, website_fact
from portal.framing import search_entry, thing_page, thing_view
from portal.models.parts import Contact
from portal.views import Fact, Page, Section

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for slug, organization in edition.own("organization"):
        contact = Contact(phone=organization.phone, email=organization.email)
        key = ("organization", slug)
        view = thing_view(
            edition,
            "organization",
            organization,
            notes(edition, [key]),
            kind_label=edition.say("organization-types", organization.type),
            facts=tuple(_facts(edition, organization, contact)),
            actions=(*contact_actions(edition, contact), *share_actions(edition, key)),
            sections=tuple(_sections(edition, slug)),
            report=tuple(report_actions(edition, key)),
        )
        areas = edition.site.things["area"] if "all" in organization.areas else organization.areas
        filters = (*(("area", area) for area in areas), *(("topic", code) for code in organization.topics))
        entry = search_entry(edition, "organization", organization, filters)
        yield thing_page(edition, "organization", organization, view, entry)


def _facts(edition: Edition, organization: Any, contact: Contact) -> Iterator[Fact]:
    if organization.url:
        yield website_fact(edition, organization.url)
    yield from contact_facts(edition, contact)
    areas = areas_fact(edition, organization.areas)
    if areas:
        yield areas
    if organization.costs:
        yield Fact("cost", edition.t.t("fact-cost"), (text(edition, organization.costs),))


def _sections(edition: Edition, slug: str) -> Iterator[Section]:
    events = edition.register.by_organization.get(slug, ())
    if events:
        yield Section("events", edition.t.t("organization-events-heading"), cards=cards_of(edition, events))
