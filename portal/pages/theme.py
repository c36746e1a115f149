"""Themes → their pages: the health information, what leads on from it, and where to seek care."""

from collections.abc import Iterator

from portal.actions import report_actions, share_actions
from portal.cards import cards_of
from portal.edition import Edition
from portal.framing import dates_links, search_entry, thing_page, thing_view
from portal.models.kinds import EVENT_KINDS
from portal.standing import topics_of
from portal.urgent import help_on
from portal.views import Fact, Page, Section, Text


def pages(edition: Edition) -> Iterator[Page]:
    for slug, theme in edition.site.things["theme"].items():
        view = thing_view(
            edition,
            "theme",
            theme,
            actions=tuple(share_actions(edition, ("theme", slug))),
            urgent=help_on(edition, theme.topics),
            sections=tuple(_sections(edition, theme)),
            report=tuple(report_actions(edition, ("theme", slug))),
        )
        topics = topics_of(theme, edition.register.broader)
        entry = search_entry(edition, "theme", theme, (("topic", code) for code in topics))
        yield thing_page(edition, "theme", theme, view, entry)


def _sections(edition: Edition, theme: object) -> Iterator[Section]:
    t, register = edition.t, edition.register
    gathered = {key for topic in theme.topics for key in register.by_topic.get(topic, ())}
    events = [key for key in register.events if key in gathered and key[0] in EVENT_KINDS]
    if events:
        topics = ((code, edition.say("topics", code), register.by_topic.get(code, ())) for code in theme.topics)
        dated = tuple(link for code, said, keys in topics for link in dates_links(edition, "topic", code, said, keys))
        yield Section("events", t.t("theme-events-heading"), cards=cards_of(edition, events), links=dated)
    films = [key for key in register.films if key in gathered]
    if films:
        yield Section("films", t.t("theme-films-heading"), cards=cards_of(edition, films))
    if theme.seek_care:
        rows = tuple(_care_line(edition, code) for code in theme.seek_care)
        yield Section("care", t.t("seek-care-heading"), facts=rows)


def _care_line(edition: Edition, code: str) -> Fact:
    term = edition.site.term("care-lines", code)
    lines = [Text(edition.say("care-lines", code, "text"))] if "text" in term.forms else []
    if "phone" in term.facts:
        phone = term.facts["phone"]
        lines.append(Text(edition.t.phone(phone), href=edition.urls.call(phone)))
    if "url" in term.facts:
        lines.append(Text(edition.t.ltr(term.facts["url"].removeprefix("https://")), href=term.facts["url"]))
    return Fact("phone" if "phone" in term.facts else "heart", edition.say("care-lines", code), tuple(lines))
