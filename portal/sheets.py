"""Editions → what somebody's own list is made of. In: Edition. Out: files of JSON, by published path.

Who works with patients puts activities on a list, which never leaves the browser: so the browser is given all that a
list can hold, in one file for each language, and asks for none of it by name. The files keep their names from build to
build: a page that has lain open, or was printed, must still find them, and no page changes because a date does.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from portal.edition import Edition, source_line, text
from portal.facts import (
    address_line,
    contact_of,
    cost_fact,
    first_visit,
    languages_fact,
    place_facts,
    reach_fact,
    signup_fact,
    where_fact,
)
from portal.i18n import plain
from portal.ledger import short_code
from portal.models.event import Event
from portal.models.kinds import EVENT_KINDS
from portal.next_steps import next_steps
from portal.pages.film import film_facts
from portal.pages.moved import key_of, moves
from portal.public_facts import languages_of
from portal.schedule import Occurrence
from portal.site import Key
from portal.standing import Standing
from portal.told_dates import elsewhere, moment, occurrence_status, rule_lines, status, when
from portal.views import Fact, Text

DATES = 10
"""That a list knows of each thing: three are shown, so it is right for weeks although nobody builds the site."""

KINDS = (*EVENT_KINDS, "film")
"""What can stand on a list."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

_BUTTONS = (
    "shortlist-button-add",
    "shortlist-button-remove",
    "shortlist-button-link",
    "shortlist-button-added",
    "shortlist-button-removed",
    "shortlist-button-full",
)
_SHEET = ("sheet-title", "sheet-dates", "sheet-scan", "sheet-whole", "sheet-help", "sheet-printed")
"""The browser asks for each by its last word."""


def collect_codes(editions: tuple[Edition, ...]) -> Mapping[str, bytes]:
    """Code and sequence of what lists show today, by the end of its page's address, which is the same in every
    language; and what the buttons beside it say."""
    first = editions[0]
    register = first.register
    # A film for professionals is on no resident's list, and is on theirs.
    films = (("film", slug) for slug in first.site.things["film"])
    data = orjson.dumps(
        {
            "words": {edition.tag: _words(edition, _BUTTONS) for edition in editions},
            "lists": {edition.tag: first.urls.href(first.urls.shortlist(edition.tag)) for edition in editions},
            "codes": {
                first.urls.page("", *key).removeprefix("/"): _mark(first, key)
                for key in (*register.events, *register.staff, *films)
            },
        },
        option=orjson.OPT_SORT_KEYS,
    )
    return {first.urls.codes(): data}


def collect_sheet(edition: Edition) -> Mapping[str, bytes]:
    """What the lists of one language can hold."""
    things = [(kind, slug) for kind in KINDS for slug in edition.site.things[kind]]
    entries = {edition.ledger.entries[key].code: _entry(edition, key) for key in things}
    data = {
        "labels": _labels(edition),
        "entries": {**dict(_retired(edition)), **entries},
        # A list that is older than a name still finds what it named.
        "formerly": {short_code(*old): short_code(*new) for old, new in moves(edition.site) if new[0] in KINDS},
    }
    return {edition.urls.sheet(edition.tag): orjson.dumps(data, option=orjson.OPT_SORT_KEYS)}


def _labels(edition: Edition) -> Mapping[str, Any]:
    urls, config = edition.urls, edition.site.config
    return {
        **_words(edition, _SHEET),
        "ask": plain(edition.t.t("next-time-ask")),
        "name": edition.language.name,
        "dir": edition.language.direction,
        "site": config.name,
        "phone": config.phone,
        "call": urls.call(config.phone),
        "hours": plain(edition.say("hours", config.help_hours)) if config.help_hours else "",
        "list": urls.absolute(urls.shortlist(edition.tag)),
        "example": plain(edition.t.t("example-text")) if config.example else "",
    }


def _words(edition: Edition, keys: Iterable[str]) -> Mapping[str, str]:
    """What is filled in later stands there as {name}."""
    holes = {name: f"{{{name}}}" for name in ("title", "count")}
    return {key.rpartition("-")[2]: plain(edition.t.t(key, **holes)) for key in keys}


def _entry(edition: Edition, key: Key) -> Mapping[str, Any]:
    thing = edition.thing(key)
    common = {
        "sequence": _mark(edition, key).partition(".")[2],
        "kind": plain(edition.t.t(f"kind-{key[0]}")),
        "title": _text(text(edition, thing.title)),
        "href": edition.urls.absolute(edition.urls.page(edition.tag, *key)),
    }
    if key[0] == "film":
        rows = tuple(film_facts(edition, thing))
        return common | {"state": None, "over": False, "dates": [], "place": None, "rows": _rows(rows)}
    standing = edition.register.standings[key]
    return common | {
        "state": _state(edition, thing, standing),
        "over": standing.over,
        "dates": [_date(edition, key, each) for each in _ahead(standing)],
        "place": _place(edition, thing),
        "rows": _rows(_facts(edition, key, thing, standing)),
    }


def _retired(edition: Edition) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """What is gone keeps a page that says so: a list can lead there."""
    for retired in edition.site.addresses.retired:
        key = key_of(retired.retired)
        if key[0] in KINDS:
            ended = {"code": "ended", "label": plain(edition.say("statuses", "ended")), "tone": "quiet"}
            yield (
                short_code(*key),
                {
                    "sequence": "",
                    "kind": plain(edition.t.t(f"kind-{key[0]}")),
                    "title": _text(source_line(edition, retired.title)),
                    "href": edition.urls.absolute(edition.urls.page(edition.tag, *key)),
                    "state": ended,
                    "over": True,
                    "dates": [],
                    "place": None,
                    "rows": [],
                },
            )


def _state(edition: Edition, event: Event, standing: Standing) -> Mapping[str, str] | None:
    """What holds for the whole thing. What holds for one of its dates is told with that date."""
    if standing.state in ("running", "open") and standing.told is not None:
        return None
    said = status(edition, event, standing)
    return {"code": said.code, "label": plain(said.label), "tone": said.tone} if said else None


def _ahead(standing: Standing) -> tuple[Occurrence, ...]:
    return () if standing.over or standing.state == "paused" else standing.ahead[:DATES]


def _date(edition: Edition, key: Key, occurrence: Occurrence) -> Mapping[str, str | None]:
    changed = occurrence_status(edition, occurrence)
    cancelled = changed is not None and occurrence.status == "cancelled"
    return {
        "from": moment(occurrence.start),
        "until": moment(occurrence.end),
        "label": plain(changed.label if changed and not cancelled else when(edition, occurrence)),
        "off": plain(changed.label) if changed and cancelled else None,
        "place": _venue(edition, elsewhere(edition, key, occurrence)),
    }


def _facts(edition: Edition, key: Key, event: Event, standing: Standing) -> Iterator[Fact]:
    """In the order of somebody who goes there: when, where, how to find the door, what happens there, what then."""
    t = edition.t
    if standing.over:
        return
    rule = rule_lines(edition, key)
    if rule:
        yield Fact("when", t.t("sheet-rule"), rule)
    yield where_fact(edition, event, standing)
    if event.attendance != "online":
        yield from place_facts(edition, event.venue)
    reached = reach_fact(edition, contact_of(edition, event))
    if reached:
        yield reached
    yield cost_fact(edition, event.price, short=True)
    places = (standing.next.places if standing.next else None) or event.places
    yield signup_fact(edition, event.booking, places)
    spoken = languages_fact(edition, languages_of(edition.site, event))
    if spoken:
        yield spoken
    if event.first_visit:
        items, facts = first_visit(edition, event.first_visit)
        if items:
            yield Fact("first", t.t("first-heading"), items)
        yield from facts
    yield Fact("after", t.t("next-steps-heading"), tuple(link.text for link in next_steps(edition, key)))


def _place(edition: Edition, event: Event) -> str | None:
    """Where it usually is, in one line, for a text message: which date that tells, only the reader's clock knows."""
    if event.attendance == "online":
        return plain(edition.say("attendance", event.attendance))
    meeting = text(edition, event.meeting_point)
    return _venue(edition, event.venue) or (plain(meeting.text) if meeting else None)


def _venue(edition: Edition, slug: str | None) -> str | None:
    if slug is None:
        return None
    name, address = text(edition, edition.site.things["venue"][slug].title), address_line(edition, slug)
    return ", ".join(plain(part.text) for part in (name, address) if part)


def _rows(facts: Iterable[Fact]) -> list[Mapping[str, Any]]:
    return [
        {"name": fact.name, "label": plain(fact.label), "lines": [_text(line) for line in fact.lines]} for fact in facts
    ]


def _text(line: Text) -> Mapping[str, str]:
    """Only a telephone number is a link: paper leads nowhere, and the page of the thing has the others."""
    span = line.span
    given = {
        "text": plain(line.text),
        "lang": line.lang,
        "dir": line.dir,
        "href": line.href if line.href and line.href.startswith(("tel:", "sms:")) else None,
        "from": span.since if span else None,
        "until": span.until if span else None,
    }
    return {name: value for name, value in given.items() if value is not None}


def _mark(edition: Edition, key: Key) -> str:
    entry = edition.ledger.entries[key]
    return f"{entry.code}.{_base36(entry.sequence)}"


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"
