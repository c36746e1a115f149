"""Activities, courses and lectures → their pages. In: Edition. Out: one Page for each, whatever has become of it.

The order is the order of a visitor's questions: when, where, what does it cost, is it for me, must I sign up; then what
happens the first time and whether I can get in; only then the prose. What is cancelled or over keeps its page, says so
first, and offers what is near.
"""

from collections.abc import Iterator

from portal.actions import calendar_action, calendar_section, contact_actions, map_action, report_actions, share_actions
from portal.cards import cards_of
from portal.companions import films_of
from portal.edition import Edition, body, link_to, named, notes, text
from portal.facets import capital, values_of
from portal.facts import (
    access_facts,
    contact_facts,
    contact_of,
    cost_fact,
    first_visit,
    languages_fact,
    level_fact,
    operator_text,
    place_facts,
    signup_fact,
    speaker_fact,
    suits_fact,
    walk_fact,
    where_fact,
    who_fact,
)
from portal.framing import everything_link, language_mark, search_entry, thing_page, thing_view
from portal.linked_data import page_data
from portal.media import may_show
from portal.models.event import Event
from portal.models.kinds import EVENT_KINDS
from portal.next_steps import next_steps
from portal.pages.show import show_action
from portal.public_facts import languages_of
from portal.schedule import Occurrence
from portal.site import Key
from portal.standing import Standing, near, venue_chain
from portal.told_dates import dates_section, event_leaf, moment, statuses, told_date, when, when_fact
from portal.views import Action, Fact, Note, Page, SearchEntry, Section, Text

TEMPLATES = ("detail",)

DATES_SHOWN = 5
"""Of a rhythm; a course shows all its meetings."""

INSTEAD = 3
"""Other things, where there is nothing to go to."""


def pages(edition: Edition) -> Iterator[Page]:
    for kind in EVENT_KINDS:
        for slug, _ in edition.own(kind):
            yield _page(edition, (kind, slug))


def _page(edition: Edition, key: Key) -> Page:
    event: Event = edition.thing(key)
    standing = edition.register.standings[key]
    view = thing_view(
        edition,
        key[0],
        event,
        _notes(edition, key, event, standing),
        leaf=event_leaf(edition, standing),
        statuses=tuple(statuses(edition, event, standing)),
        facts=tuple(_facts(edition, key, event, standing)),
        actions=tuple(_actions(edition, key, event, standing)),
        # The prose is a section of its own, below what somebody who has made up their mind must know.
        body=None,
        sections=tuple(_sections(edition, key, event, standing)),
        report=tuple(report_actions(edition, key)),
    )
    searched = standing.listed and event.audience == "residents"
    entry = _search(edition, key, event, standing) if searched else None
    return thing_page(edition, key[0], event, view, entry, data=page_data(edition, key))


def _notes(edition: Edition, key: Key, event: Event, standing: Standing) -> Iterator[Note]:
    if standing.over:
        # Where somebody looks for a date, since there is none left.
        for film in _films(edition, key)[:1]:
            yield Note("info", Text(edition.t.t("film-instead")), edition.href(*film), edition.t.t("film-heading"))
    venues = [("venue", venue.origin.slug) for venue in venue_chain(edition.site, event.venue)]
    operators = (("unit", event.run_by.unit or ""), ("organization", event.run_by.organization or ""))
    if standing.next is not None or standing.state == "open":
        about = (*venues, ("area", event.area), *operators, ("organization", event.led_by or ""))
        yield from notes(edition, about, standing.next.start.date() if standing.next else None)
    if event.from_ and event.from_ > edition.today and event.status in ("paused", "cancelled", "ended"):
        last = edition.t.date(event.from_, "day-year")
        yield Note("warning", Text(edition.t.t("status-stops", date=last)))


def _facts(edition: Edition, key: Key, event: Event, standing: Standing) -> Iterator[Fact]:
    places = (standing.next.places if standing.next else None) or event.places
    rows = [
        when_fact(edition, key),
        where_fact(edition, event, standing),
        cost_fact(edition, event.price),
        who_fact(edition, event),
        suits_fact(edition, event),
        None if standing.over else signup_fact(edition, event.booking, places),
        languages_fact(edition, languages_of(edition.site, event)),
        level_fact(edition, event),
        walk_fact(edition, event.walk) if event.walk else None,
        speaker_fact(edition, event.speaker),
        _people(edition, event),
    ]
    yield from (row for row in rows if row)


def _people(edition: Edition, event: Event) -> Fact:
    """Who runs it and who leads it. A name stands there no longer than its owner has agreed to."""
    things = edition.site.things["organization"]
    lines = [operator_text(edition, event.run_by)]
    for slug in dict.fromkeys((event.led_by, *event.partners)):
        if slug in things and slug != event.run_by.organization:
            lines.append(text(edition, things[slug].title, edition.href("organization", slug)))
    if event.leader and event.leader.consent_until >= edition.today:
        lines.append(Text(edition.t.t("led-by", name=event.leader.first_name)))
    return Fact("hands", edition.t.t("fact-run-by"), tuple(line for line in lines if line))


def _actions(edition: Edition, key: Key, event: Event, standing: Standing) -> Iterator[Action]:
    if not standing.over:
        yield from contact_actions(edition, contact_of(edition, event))
        if standing.ahead:
            yield calendar_action(edition)
        yield from map_action(edition, event.venue)
    yield show_action(edition, key)
    yield from share_actions(edition, key)


def _sections(edition: Edition, key: Key, event: Event, standing: Standing) -> Iterator[Section]:
    t = edition.t
    films = _films(edition, key)
    if films:
        # Of a lecture that has been it is what there still is to go to.
        yield Section("film", t.t("film-heading"), cards=cards_of(edition, films))
    if standing.over or standing.state in ("between", "paused"):
        # What rests comes back, and says further down where to go on.
        count = INSTEAD if standing.over else INSTEAD - 1
        close = cards_of(edition, near(edition.register, event.topics, event.area, without=key, count=count))
        if close or standing.over:
            links = () if close else (everything_link(edition),)
            yield Section("instead", t.t("instead-heading"), cards=close, links=links)
    dates = dates_section(edition, _dates(edition, key, event, standing))
    if dates:
        yield dates
    if standing.ahead and not standing.over:
        yield calendar_section(edition, *key)
    if event.first_visit and not standing.over:
        items, facts = first_visit(edition, event.first_visit)
        yield Section("first-time", t.t("first-heading"), items=items, facts=facts)
    if event.attendance != "online" and not standing.over:
        yield from _place(edition, event)
    prose = body(edition, event.body)
    if prose:
        yield Section("about", t.t("about-heading"), body=prose)
    if event.caution:
        yield Section("caution", t.t("caution-heading"), intro=text(edition, event.caution))
    yield Section(
        "next-steps", t.t("next-steps-heading"), intro=Text(t.t("next-steps-text")), links=next_steps(edition, key)
    )
    series = tuple(link_to(edition, "series", slug) for slug in event.series if slug in edition.site.things["series"])
    if series:
        yield Section("series", t.t("series-heading"), links=series)
    staff = tuple(_for_professionals(edition, event))
    if staff:
        yield Section("professionals", t.t("professionals-heading"), facts=staff)
    contact = contact_facts(edition, contact_of(edition, event))
    if contact:
        yield Section("contact", t.t("contact-heading"), facts=contact)


def _films(edition: Edition, key: Key) -> list[Key]:
    """Those that may be shown."""
    films = edition.site.things["film"]
    return [("film", slug) for slug in films_of(edition.site, key) if may_show(films[slug].rights, edition.today)]


def _dates(edition: Edition, key: Key, event: Event, standing: Standing) -> Iterator[tuple[Occurrence, Text]]:
    """The next dates one by one; what a meeting is about stands with it."""
    if standing.over or standing.state == "paused":
        return
    ahead = standing.ahead if key[0] == "course" else standing.ahead[:DATES_SHOWN]
    for occurrence in ahead:
        line = told_date(edition, key, occurrence)
        words = (event.session_words or {}).get(occurrence.session_id or "")
        about = text(edition, words)
        if about is not None:
            # The date in the page's language, the subject in its own: each is marked for what it is.
            line = edition.t.t("session-about", when=line, about=named(edition, words))
        yield occurrence, Text(line)


def _place(edition: Edition, event: Event) -> Iterator[Section]:
    """How to find the door, and whether one can get in."""
    t = edition.t
    found = place_facts(edition, event.venue)
    if found:
        yield Section("place", t.t("place-heading"), facts=found)
    access = access_facts(edition, event.venue, event.access)
    if access:
        yield Section("access", t.t("access-heading"), facts=access)


def _for_professionals(edition: Edition, event: Event) -> Iterator[Fact]:
    t, words = edition.t, event.professionals
    if words and words.suits:
        yield Fact("check", t.t("professionals-suits"), (text(edition, words.suits),))
    if words and words.not_for:
        yield Fact("no", t.t("professionals-not-for"), (text(edition, words.not_for),))
    if words and words.note:
        yield Fact("info", t.t("professionals-note"), (text(edition, words.note),))
    if event.referral:
        lines = tuple(Text(edition.say("referrals", code)) for code in event.referral)
        yield Fact("heart", t.t("professionals-referral"), lines)


def _search(edition: Edition, key: Key, event: Event, standing: Standing) -> SearchEntry:
    said = next((each for each in statuses(edition, event, standing) if not (each.span and each.span.since)), None)
    chain = tuple(venue_chain(edition.site, (standing.next and standing.next.venue) or event.venue))
    values = values_of(edition, key)
    place = text(edition, chain[-1].title) if chain else Text(edition.say("attendance", event.attendance))
    spoken = edition.t.join(edition.say("language-names", code) for name, code in values if name == "language")
    return search_entry(
        edition,
        key[0],
        event,
        filters=values,
        shown=(
            ("next", when(edition, standing.next) if standing.next else ""),
            ("next-until", moment(standing.next.end) if standing.next else ""),
            ("place", place.text),
            ("place-lang", language_mark(place)),
            ("languages", capital(spoken)),
            ("status", said.label if said else ""),
            ("status-tone", said.tone if said else ""),
            ("status-until", said.span.until if said and said.span else ""),
        ),
    )
