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

REFRESH = dt.timedelta(hours=6)
"""How often a subscriber is asked to look. Few do: Google once a day, Apple as its owner has chosen."""

KEPT = 8192
"""Things whose bytes are kept: some twenty megabytes."""


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
    from icalendar import Calendar

    head: CalendarHead = feed.rows[0]
    calendar = Calendar()
    said, named = {"LANGUAGE": head.language}, {"LANGUAGE": head.name_language}
    for name, value, parameters in (
        ("prodid", head.product, None),
        ("version", "2.0", None),
        ("calscale", "GREGORIAN", None),
        ("name", head.name, named),
        ("x-wr-calname", head.name, None),
        ("description", head.description, said),
        ("x-wr-caldesc", head.description, None),
        ("x-wr-timezone", head.zone, None),
        ("url", head.address, None),
        ("source", head.source, {"VALUE": "URI"}),
        ("refresh-interval", REFRESH, {"VALUE": "DURATION"}),
        ("x-published-ttl", "PT6H", None),
        ("last-modified", head.changed and _midnight(head.changed), None),
        ("color", head.color, None),
    ):
        if value:
            calendar.add(name, value, parameters)
    calendar.add_component(_zone(head.zone, head.first, head.last))
    end = b"END:VCALENDAR\r\n"
    return b"".join((calendar.to_ical().removesuffix(end), *map(_entry_bytes, feed.rows[1:]), end))


@lru_cache(maxsize=KEPT)
def _entry_bytes(entry: CalendarEntry) -> bytes:
    return b"".join(_event(entry, date).to_ical() for date in entry.dates)


def _event(entry: CalendarEntry, date: CalendarDate) -> Any:
    from icalendar import Event

    zone = ZoneInfo(entry.zone)
    said, changed = {"LANGUAGE": entry.language}, _midnight(entry.changed)
    event = Event()
    for name, value, parameters in (
        ("uid", date.uid, None),
        ("dtstamp", changed, None),
        ("created", _midnight(entry.created), None),
        ("last-modified", changed, None),
        ("sequence", entry.sequence, None),
        ("recurrence-id", date.instead_of and date.instead_of.replace(tzinfo=zone), None),
        ("dtstart", date.start.replace(tzinfo=zone), None),
        ("dtend", date.end.replace(tzinfo=zone), None),
        ("rrule", _rule(date), None),
        ("exdate", [each.replace(tzinfo=zone) for each in date.without], None),
        ("summary", date.summary, {"LANGUAGE": date.summary_language}),
        ("description", date.description, said),
        ("location", date.place, said),
        ("geo", date.position, None),
        ("url", entry.address, None),
        ("categories", list(entry.topics), said),
        ("contact", entry.contact, said),
        ("status", date.status, None),
        ("transp", "TRANSPARENT", None),
        ("class", "PUBLIC", None),
    ):
        # A sequence number of nought is one.
        if value or value == 0:
            event.add(name, value, parameters)
    if entry.meeting and date.status != "CANCELLED":
        event.add("conference", entry.meeting, {"VALUE": "URI", "FEATURE": "VIDEO"})
    return event


def _rule(date: CalendarDate) -> dict[str, Any] | None:
    if not date.weeks:
        return None
    interval = {"INTERVAL": date.weeks} if date.weeks > 1 else {}
    weekday = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[date.start.weekday()]
    return {"FREQ": "WEEKLY", **interval, "BYDAY": weekday, "UNTIL": date.until}


def _midnight(day: dt.date) -> dt.datetime:
    """A stamp has a time; the ledger knows days, and a clock would make each build another."""
    return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)


@lru_cache
def _zone(name: str, first: int, last: int) -> Any:
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
    return component


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
    weekday = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[onset.weekday()]
    return onset.month, f"-1{weekday}", onset.time()
