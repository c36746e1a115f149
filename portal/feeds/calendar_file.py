"""A calendar as data → its bytes (RFC 5545, 7986). In: CalendarHead, CalendarEntry. Out: bytes, by package icalendar.

The zone is written here and not by the package, whose onsets of summer time are those of the new clock and so an hour
late. A thing stands in half a dozen calendars of a language: what has been written of it once is kept.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from portal.feeds.feed import Feed

REFRESH = "PT6H"
"""How often a subscriber is asked to look. Few do: Google once a day, Apple as its owner has chosen."""

KEPT = 8192
"""Things whose bytes are kept: some twenty megabytes."""

LINES_KEPT = 32768
"""Lines that are kept: a name or an hour is the same in all languages, a place in all dates."""

_DAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """One VEVENT: a rhythm (`weeks` from one time to the next, `until` in UTC, `without` these), a date of it that
    differs (`instead_of` is where the rhythm has it), or a single date. Start, end, `without` and `instead_of` are by
    the clock on the wall."""

    uid: str
    start: dt.datetime
    end: dt.datetime
    summary: str
    summary_language: str
    description: str
    status: str
    place: str | None = None
    position: tuple[float, float] | None = None
    weeks: int = 0
    until: dt.datetime | None = None
    without: tuple[dt.datetime, ...] = ()
    instead_of: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """All dates of a thing in one language; `meeting` is a link to join by."""

    language: str
    zone: str
    created: dt.date
    changed: dt.date
    sequence: int
    address: str
    topics: tuple[str, ...]
    contact: str
    meeting: str | None
    dates: tuple[CalendarDate, ...]


@dataclass(frozen=True, slots=True)
class CalendarHead:
    """`first` and `last` are the years that the zone is needed for; `address` is a page, `source` this very file."""

    product: str
    language: str
    name: str
    name_language: str
    description: str
    zone: str
    first: int
    last: int
    address: str
    source: str
    changed: dt.date | None
    color: str


def write_calendar(feed: Feed) -> bytes:
    """Its rows are a CalendarHead and a CalendarEntry for each thing."""
    head, *entries = feed.rows
    zone = _zone(head.zone, head.first, head.last)
    return b"".join((*_head(head), zone, *map(_entry_bytes, entries), b"END:VCALENDAR\r\n"))


def _head(head: CalendarHead) -> Iterator[bytes]:
    """Names both as RFC 7986 has them and as older readers know them."""
    yield b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    yield _line("prodid", head.product)
    yield b"CALSCALE:GREGORIAN\r\n"
    yield _line("name", head.name, language=head.name_language)
    yield _line("x-wr-calname", head.name)
    yield _line("description", head.description, language=head.language)
    yield _line("x-wr-caldesc", head.description)
    yield _line("x-wr-timezone", head.zone)
    yield _line("url", head.address)
    yield _line("source", head.source, value="URI")
    yield f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}\r\nX-PUBLISHED-TTL:{REFRESH}\r\n".encode()
    if head.changed:
        yield _line("last-modified", dt.datetime.combine(head.changed, dt.time()))
    yield _line("color", head.color)


@lru_cache(maxsize=KEPT)
def _entry_bytes(entry: CalendarEntry) -> bytes:
    return b"".join(b"".join(_event(entry, date)) for date in entry.dates)


def _event(entry: CalendarEntry, date: CalendarDate) -> Iterator[bytes]:
    zone, said = entry.zone, entry.language
    changed = dt.datetime.combine(entry.changed, dt.time())
    yield b"BEGIN:VEVENT\r\n"
    yield _line("uid", date.uid)
    yield _line("dtstamp", changed)
    yield _line("created", dt.datetime.combine(entry.created, dt.time()))
    yield _line("last-modified", changed)
    yield _line("sequence", entry.sequence)
    if date.instead_of:
        yield _line("recurrence-id", date.instead_of, zone=zone)
    yield _line("dtstart", date.start, zone=zone)
    yield _line("dtend", date.end, zone=zone)
    if date.weeks:
        yield _line("rrule", _rule(date))
    for wall in date.without:
        yield _line("exdate", wall, zone=zone)
    yield _line("summary", date.summary, language=date.summary_language)
    yield _line("description", date.description, language=said)
    if date.place:
        yield _line("location", date.place, language=said)
    if date.position:
        yield _line("geo", date.position)
    yield _line("url", entry.address)
    if entry.topics:
        yield _line("categories", entry.topics, language=said)
    if entry.contact:
        yield _line("contact", entry.contact, language=said)
    if entry.meeting and date.status != "CANCELLED":
        yield _line("conference", entry.meeting, value="URI", feature="VIDEO")
    yield _line("status", date.status)
    yield b"TRANSP:TRANSPARENT\r\nCLASS:PUBLIC\r\nEND:VEVENT\r\n"


@lru_cache(maxsize=LINES_KEPT)
def _line(name: str, value: Any, /, *, zone: str | None = None, **parameters: str) -> bytes:
    """A property, as the package writes it. A time is in the zone, or else in UTC; it is given without,
    since two times of the same moment in two zones would be one key."""
    from icalendar import Event

    if isinstance(value, dt.datetime):
        value = value.replace(tzinfo=ZoneInfo(zone) if zone else dt.UTC)
    elif name == "rrule":
        value = dict(value)
    elif name == "categories":
        value = list(value)
    event = Event()
    event.add(name, value, {key.upper(): each for key, each in parameters.items()})
    return event.to_ical().removeprefix(b"BEGIN:VEVENT\r\n").removesuffix(b"END:VEVENT\r\n")


def _rule(date: CalendarDate) -> tuple[tuple[str, Any], ...]:
    interval = (("INTERVAL", date.weeks),) if date.weeks > 1 else ()
    return ("FREQ", "WEEKLY"), *interval, ("BYDAY", _DAY_CODES[date.start.weekday()]), ("UNTIL", date.until)


@lru_cache
def _zone(name: str, first: int, last: int) -> bytes:
    """The zone's changes of the clock from the year before `first`: what holds on its first day began in that one."""
    from icalendar import Timezone

    zone, component = ZoneInfo(name), Timezone()
    component.add("tzid", name)
    begin = dt.datetime(first - 1, 1, 1, tzinfo=dt.UTC)
    found = list(_changes(zone, begin, dt.datetime(last + 1, 1, 1, tzinfo=dt.UTC)))
    if not found or found[0].year >= first:
        component.add_component(_observance(zone, [begin], []))
    years = list(range(first - 1, last + 1))
    for _, same in groupby(sorted(found, key=lambda at: (_kind(zone, at), at)), key=lambda at: _kind(zone, at)):
        component.add_component(_observance(zone, list(same), years))
    return component.to_ical()


def _changes(zone: ZoneInfo, begin: dt.datetime, end: dt.datetime) -> Iterator[dt.datetime]:
    """The moments from which clocks show another offset."""
    day = dt.timedelta(days=1)
    while begin < end:
        low, high = begin, begin + day
        if low.astimezone(zone).utcoffset() != high.astimezone(zone).utcoffset():
            while high - low > dt.timedelta(seconds=1):
                middle = (low + (high - low) / 2).replace(microsecond=0)
                same = middle.astimezone(zone).utcoffset() == begin.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield high
        begin += day


def _kind(zone: ZoneInfo, at: dt.datetime) -> tuple[dt.timedelta, dt.timedelta, str]:
    before, after = (at - dt.timedelta(seconds=1)).astimezone(zone), at.astimezone(zone)
    return before.utcoffset(), after.utcoffset(), after.tzname()


def _observance(zone: ZoneInfo, moments: list[dt.datetime], years: list[int]) -> Any:
    """Of changes of one kind. Their onsets are by the clock before the change, as RFC 5545 has it (3.6.5)."""
    from icalendar import TimezoneDaylight, TimezoneStandard

    before, after, name = _kind(zone, moments[0])
    onsets = [(at + before).replace(tzinfo=None) for at in moments]
    summer = moments[0].astimezone(zone).dst()
    observance = TimezoneDaylight() if summer else TimezoneStandard()
    observance.add("dtstart", onsets[0])
    observance.add("tzname", name)
    observance.add("tzoffsetfrom", before)
    observance.add("tzoffsetto", after)
    yearly = _last_in_month(onsets[0])
    if yearly and [at.year for at in onsets] == years and {_last_in_month(at) for at in onsets} == {yearly}:
        observance.add("rrule", {"FREQ": "YEARLY", "BYMONTH": yearly[0], "BYDAY": yearly[1]})
    elif onsets[1:]:
        observance.add("rdate", onsets[1:])
    return observance


def _last_in_month(onset: dt.datetime) -> tuple[int, str, dt.time] | None:
    """Such as the last Sunday in March, two o'clock."""
    if (onset + dt.timedelta(days=7)).month == onset.month:
        return None
    return onset.month, f"-1{_DAY_CODES[onset.weekday()]}", onset.time()
