"""Pages of prose → their pages. What a purpose needs beside the prose (units, staff days) is added from the data."""

from collections.abc import Iterator
from typing import Any

from portal.cards import cards_of
from portal.edition import Edition, link_to, text
from portal.facts import contact_facts
from portal.framing import everything_link, menu, search_entry, thing_page, thing_view
from portal.models.kinds import EVENT_KINDS
from portal.views import Page, Section


def pages(edition: Edition) -> Iterator[Page]:
    for page in edition.site.things["page"].values():
        if page.template == "accessibility" and edition.site.config.accessibility_statement:
            continue
        own = {"icon": "first-visit"} if page.template == "first-visit" else {}
        sections = tuple(_sections(edition, page))
        view = thing_view(edition, "page", page, kind_label=None, sections=sections, **own)
        yield thing_page(edition, "page", page, view, search_entry(edition, "page", page), type=f"page-{page.template}")


def _sections(edition: Edition, page: Any) -> Iterator[Section]:
    t = edition.t
    units = edition.sorted(edition.site.things["unit"].values())
    match page.template:
        case "contact":
            for unit in units:
                link = (link_to(edition, "unit", unit.origin.slug),)
                rows = contact_facts(edition, unit.contact)
                yield Section(f"unit-{unit.origin.slug}", text(edition, unit.title).text, facts=rows, links=link)
        case "about" | "work-with-us" if units:
            links = tuple(link_to(edition, "unit", unit.origin.slug, "home") for unit in units)
            yield Section("units", t.t("list-unit"), links=links)
        case "first-visit":
            yield Section("everything", t.t("first-find-heading"), links=(everything_link(edition),))
        case "professionals":
            yield from _for_professionals(edition, page)


def _for_professionals(edition: Edition, page: Any) -> Iterator[Section]:
    t, register, things = edition.t, edition.register, edition.site.things
    # Who has three minutes is shown what a patient can go to.
    fitting = (key for key in register.events if not register.standings[key].over)
    referred = [key for key in fitting if key[0] in EVENT_KINDS and edition.thing(key).referral]
    if referred:
        yield Section("referral", t.t("professionals-referral-heading"), cards=cards_of(edition, referred))
    if register.staff:
        yield Section("staff", t.t("professionals-staff-heading"), cards=cards_of(edition, register.staff))
    for kind in ("network", "guide"):
        keys = [(kind, thing.origin.slug) for thing in edition.sorted(things[kind].values())]
        if keys:
            yield Section(kind, t.t(f"list-{kind}"), cards=cards_of(edition, keys))
    own = edition.href("page", page.origin.slug)
    others = tuple(link for link in menu(edition, "professionals") if link.href != own)
    if others:
        yield Section("more", t.t("professionals-more-heading"), links=others)
