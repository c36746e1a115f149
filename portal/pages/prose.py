"""Pages of prose → their pages. What a purpose needs beside the prose (units, staff days) is added from the data."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from portal.edition import Edition, link_to, named, text
from portal.facts import contact_facts, contact_of
from portal.framing import everything_link, page_address, search_entry, thing_page, thing_view
from portal.i18n import plain
from portal.models.parts import Contact
from portal.pages.moved import lead_on
from portal.urls import mail_href
from portal.views import Fact, Page, Section, Text

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for _, page in edition.own("page"):
        if page.template == "accessibility" and edition.site.config.accessibility_statement:
            continue
        address = page_address(edition, page, edition.tag)
        if address != _own_address(edition, page, edition.tag):
            # Where it stands is made beside what it introduces. An editor's links, and old ones, lead there.
            yield lead_on(edition, partial(_own_address, edition, page), address, text(edition, page.title))
            continue
        own = {"icon": "first-visit"} if page.template == "first-visit" else {}
        sections = tuple(_sections(edition, page))
        view = thing_view(edition, "page", page, kind_label=None, sections=sections, **own)
        yield thing_page(edition, "page", page, view, search_entry(edition, "page", page), type=f"page-{page.template}")


def _own_address(edition: Edition, page: Any, tag: str) -> str:
    return edition.urls.page(tag, "page", page.origin.slug)


def _sections(edition: Edition, page: Any) -> Iterator[Section]:
    t = edition.t
    units = edition.sorted(edition.site.things["unit"].values())
    match page.template:
        case "contact":
            for unit in units:
                link = (link_to(edition, "unit", unit.origin.slug),)
                rows = contact_facts(edition, unit.contact)
                yield Section(f"unit-{unit.origin.slug}", text(edition, unit.title).text, facts=rows, links=link)
        case "work-with-us":
            yield from _ways_to_work(edition, units)
        case "about" if units:
            links = tuple(link_to(edition, "unit", unit.origin.slug, "home") for unit in units)
            yield Section("units", t.t("list-unit"), links=links)
        case "first-visit":
            yield Section("everything", t.t("first-find-heading"), links=(everything_link(edition),))


def _ways_to_work(edition: Edition, units: list[Any]) -> Iterator[Section]:
    """What somebody can ask for, as the site's own list has it: whom to ring, and a letter with its subject ready."""
    guides = edition.sorted(edition.site.things["guide"].values())
    for code, term in edition.site.vocabularies.get("cooperation", {}).items():
        asked = guides if term.facts.get("ask") == "guide" else units
        subject = plain(edition.say("cooperation", code, "subject"))
        rows = tuple(_asked(edition, one, subject) for one in asked)
        words = Text(edition.say("cooperation", code, "text"))
        yield Section(code, edition.say("cooperation", code), words, facts=tuple(row for row in rows if row.lines))


def _asked(edition: Edition, thing: Any, subject: str) -> Fact:
    t, contact = edition.t, contact_of(edition, thing)
    told = contact_facts(edition, Contact(phone=contact.phone, hours=contact.hours))
    lines = [line for fact in told for line in fact.lines]
    name = named(edition, thing.title)
    if contact.email:
        words = t.t("professionals-write", name=name, subject=subject)
        lines.append(Text(words, href=mail_href(contact.email, subject)))
    return Fact("home", name, tuple(lines))
