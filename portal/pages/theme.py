"""Themes → their pages: the health information, where to seek care, and what leads on from it.

Whoever reads of what ails them meets the numbers right below the words. Then comes what there is to go to, in one row
of next dates: whether something is called a course or an activity matters less than the day.
"""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from portal.actions import report_actions, share_actions
from portal.cards import cards_of
from portal.edition import Edition
from portal.framing import browse_link, calendar_link, dates_links, list_link, search_entry, thing_page, thing_view
from portal.models.kinds import EVENT_KINDS
from portal.models.theme import Theme, care_of
from portal.site import Key
from portal.standing import topics_of
from portal.urgent import help_on
from portal.views import Fact, Link, Page, Section, Text

TEMPLATES = ("detail",)

SHOWN, SHOWN_FILMS = 4, 2
"""Cards on the page itself. Below the words and the numbers, more would not fit into what an old phone fetches at once
(14 KB, in Arabic and with two boxes of urgent help too); all the rest is one link away, in the same order."""


def pages(edition: Edition) -> Iterator[Page]:
    for slug, theme in edition.own("theme"):
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


def _sections(edition: Edition, theme: Theme) -> Iterator[Section]:
    t, register = edition.t, edition.register
    care = care_of(theme, edition.site.vocabularies.get("care-lines", {}))
    if care:
        yield Section("care", t.t("seek-care-heading"), facts=tuple(_care_line(edition, code) for code in care))
    gathered = {key for topic in theme.topics for key in register.by_topic.get(topic, ())}
    events = [key for key in register.events if key in gathered and key[0] in EVENT_KINDS]
    yield _with_events(edition, theme, events) if events else _without_events(edition)
    films = [key for key in register.films if key in gathered]
    if films:
        more = (Link(list_link(edition, "film").href, Text(t.t("home-films-link"))),) if films[SHOWN_FILMS:] else ()
        yield Section("films", t.t("theme-films-heading"), cards=cards_of(edition, films[:SHOWN_FILMS]), links=more)


def _with_events(edition: Edition, theme: Theme, events: list[Key]) -> Section:
    """In the order of lists: the next dates, then what is always open, then what rests."""
    links: list[Link] = []
    for code, _ in _parts(edition, theme, events[SHOWN:]):
        label = Text(edition.t.t("theme-all-link", name=edition.say("topics", code)))
        links.append(browse_link(edition, ("topic", code), label=label))
    dated = [key for key in events if edition.register.standings[key].ahead]
    for code, keys in _parts(edition, theme, dated):
        links += dates_links(edition, "topic", code, edition.say("topics", code), keys)
    cards = cards_of(edition, events[:SHOWN])
    return Section("events", edition.t.t("theme-events-heading"), cards=cards, links=tuple(links))


def _parts(edition: Edition, theme: Theme, keys: Iterable[Key]) -> Iterator[tuple[str, set[Key]]]:
    """The topics that lead to all of these, with what each leads to: a topic adds something to those before it."""
    left = set(keys)
    for code in theme.topics:
        found = left.intersection(edition.register.by_topic.get(code, ()))
        if found:
            yield code, found
        left -= found


def _without_events(edition: Edition) -> Section:
    """Nothing to go to is said, with what one can do instead."""
    t, phone = edition.t, edition.site.config.phone
    called = Markup('<a href="{}">{}</a>').format(edition.urls.call(phone), t.phone(phone))
    links = (browse_link(edition, label=Text(t.t("browse-form"))), calendar_link(edition))
    intro = Text(t.t("theme-events-none", phone=called))
    return Section("events", t.t("theme-events-heading"), intro=intro, links=links)


def _care_line(edition: Edition, code: str) -> Fact:
    term = edition.site.term("care-lines", code)
    lines = [Text(edition.say("care-lines", code, "text"))] if "text" in term.forms else []
    if "phone" in term.facts:
        phone = term.facts["phone"]
        lines.append(Text(edition.t.phone(phone), href=edition.urls.call(phone)))
    if "url" in term.facts:
        lines.append(Text(edition.t.ltr(term.facts["url"].removeprefix("https://")), href=term.facts["url"]))
    return Fact("phone" if "phone" in term.facts else "heart", edition.say("care-lines", code), tuple(lines))
