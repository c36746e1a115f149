"""Organizations → their pages: what they do, what it costs there, how to reach them, and what they do with us."""

from collections.abc import Iterator
from typing import Any

from portal.actions import contact_actions, report_actions, share_actions
from portal.cards import ICONS, cards_of
from portal.edition import (
    Edition,
    body,
    notes,
    original,
    picture,
    review_note,
    reviewed_line,
    text,
    topic_face,
    translation_note,
)
from portal.facts import contact_facts
from portal.framing import search_entry, thing_page
from portal.models.parts import Contact
from portal.views import Detail, Fact, Page, Section, Text


def pages(edition: Edition) -> Iterator[Page]:
    for slug, organization in edition.site.things["organization"].items():
        icon, color = topic_face(edition, organization.topics)
        contact = Contact(phone=organization.phone, email=organization.email)
        told = (
            *notes(edition, [("organization", slug)]),
            translation_note(edition, "organization", organization),
            review_note(edition, organization.reviewed),
        )
        title = text(edition, organization.title)
        address = edition.urls.page(edition.tag, "organization", slug)
        view = Detail(
            kind_label=edition.say("organization-types", organization.type),
            title=title,
            original=original(edition, organization.title),
            summary=text(edition, organization.summary),
            icon=icon or ICONS["organization"],
            color=color,
            notes=tuple(note for note in told if note),
            facts=tuple(_facts(edition, organization, contact)),
            actions=(*contact_actions(edition, contact), *share_actions(edition, title.text, address)),
            picture=picture(edition, "organization", organization),
            body=body(edition, organization.body),
            sections=tuple(_sections(edition, slug)),
            reviewed=reviewed_line(edition, organization.reviewed),
            report=tuple(report_actions(edition, ("organization", slug))),
        )
        areas = edition.site.things["area"] if "all" in organization.areas else organization.areas
        filters = (*(("area", area) for area in areas), *(("topic", code) for code in organization.topics))
        entry = search_entry(edition, "organization", organization, filters)
        yield thing_page(edition, "organization", organization, view, entry)


def _facts(edition: Edition, organization: Any, contact: Contact) -> Iterator[Fact]:
    t, areas = edition.t, edition.site.things["area"]
    if organization.url:
        site = organization.url.removeprefix("https://")
        yield Fact("open", t.t("fact-website"), (Text(t.ltr(site), href=organization.url),))
    yield from contact_facts(edition, contact)
    if "all" in organization.areas:
        yield Fact("map", t.t("fact-areas"), (Text(t.t("areas-all")),))
    elif organization.areas:
        lines = tuple(text(edition, areas[slug].title, edition.href("area", slug)) for slug in organization.areas)
        yield Fact("map", t.t("fact-areas"), lines)
    if organization.costs:
        yield Fact("cost", t.t("fact-cost"), (text(edition, organization.costs),))


def _sections(edition: Edition, slug: str) -> Iterator[Section]:
    events = edition.register.by_organization.get(slug, ())
    if events:
        yield Section("events", edition.t.t("organization-events-heading"), cards=cards_of(edition, events))
