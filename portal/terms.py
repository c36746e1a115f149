"""Schedules of the last term → schedules of the next. In: Site, the code of a term. Out: TermCopy for each thing.

A thing begins as many weeks into the new term as it did into the old one, on the same weekday, and ends as many weeks
before its end. What takes less than half a term, or is a course, is as long as it was. That is a first draft: whoever
leads it looks at the dates. Nothing is guessed about holidays: a pause that has no day in the new term is left out, and
told.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from portal.amendments import SCHEDULED
from portal.calendars import RED_DAYS
from portal.editing import EntryCopy
from portal.errors import USAGE, PortalError, nearest
from portal.models.parts import ScheduleFields
from portal.site import Key, Site

_WEEK = dt.timedelta(weeks=1)
_COPIED = ("weekly", "opening-hours", "sessions")


@dataclass(frozen=True, slots=True)
class TermPeriod:
    code: str
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class TermCopy:
    """What is to be copied in one thing, or why nothing is: `reason` is there-already, stopped, single-dates, no-term
    or no-room. `check` are the fields whose values may be the old term's; `unpaused` the pauses that were left out;
    `red` the red days among the dates of a course, which has no pauses."""

    key: Key
    copies: tuple[EntryCopy, ...] = ()
    reason: str | None = None
    check: tuple[str, ...] = ()
    unpaused: tuple[str, ...] = ()
    red: tuple[dt.date, ...] = ()


def find_terms(site: Site, code: str) -> tuple[TermPeriod, TermPeriod]:
    """The term of this code and the latest one before it. PortalError (USAGE) when one of them is not there."""
    named = site.calendars.named
    entries = [entry for _, thing in _things(site) for entry in thing.schedule]
    pauses = {pause for entry in entries for pause in entry.pauses}
    if code not in named:
        close = nearest(code, set(named) - pauses)
        raise PortalError(USAGE, "edit/unknown-term", name=code, nearest=close, near=int(close != ""))
    if code in pauses:
        raise PortalError(USAGE, "edit/not-a-term", name=code)
    new = _term(site, code)
    known = [_term(site, each) for each in sorted({entry.term for entry in entries if entry.term in named})]
    before = [term for term in known if term.first < new.first]
    if not before:
        raise PortalError(USAGE, "edit/no-term-before", name=code)
    return max(before, key=lambda term: term.first), new


def collect_copies(site: Site, old: TermPeriod, new: TermPeriod, keys: Sequence[Key]) -> Iterator[TermCopy]:
    """For these things, or, when none are named, for all that had something in the old term."""
    if keys:
        yield from (_copy(site, key, old, new, named=True) for key in keys)
        return
    for key, thing in _things(site):
        if any(entry.term == old.code for entry in thing.schedule):
            yield _copy(site, key, old, new, named=False)


def _things(site: Site) -> Iterator[tuple[Key, object]]:
    for kind in SCHEDULED:
        for slug, thing in site.things[kind].items():
            yield (kind, slug), thing


def _term(site: Site, code: str) -> TermPeriod:
    ranges = site.calendars.named[code].ranges
    return TermPeriod(code, min(first for first, _ in ranges), max(last for _, last in ranges))


def _copy(site: Site, key: Key, old: TermPeriod, new: TermPeriod, *, named: bool) -> TermCopy:
    thing = site.things[key[0]][key[1]]
    entries = thing.schedule
    if any(new.code in (entry.term, entry.id) for entry in entries):
        return TermCopy(key, reason="there-already")
    stopped = getattr(thing, "status", "running") != "running" or getattr(thing, "returns", "unknown") == "no"
    if stopped and not named:
        return TermCopy(key, reason="stopped")
    if named:
        # Whoever names a thing means its last term, however long ago that was.
        own = {entry.term for entry in entries if entry.term in site.calendars.named}
        terms = [term for term in (_term(site, code) for code in own) if term.first < new.first]
        if not terms:
            return TermCopy(key, reason="no-term")
        old = max(terms, key=lambda term: term.first)
    chosen = [(index, entry) for index, entry in enumerate(entries) if entry.term == old.code]
    if not all(entry.kind in _COPIED for _, entry in chosen):
        return TermCopy(key, reason="single-dates")
    copies, taken = [], {entry.id for entry in entries}
    for index, entry in chosen:
        name = next(each for each in _names(new.code) if each not in taken)
        taken.add(name)
        made = _moved(site, index, entry, name, old, new)
        if made is None:
            return TermCopy(key, reason="no-room")
        copies.append(made)
    unpaused = {code for index, entry in chosen for code in entry.pauses if not _has_days(site, code, new)}
    red_days = site.calendars.days(RED_DAYS, new.first, new.last)
    red = sorted(day for made in copies for day in made.dates if day in red_days)
    return TermCopy(key, tuple(copies), None, tuple(_to_check(thing, chosen)), tuple(sorted(unpaused)), tuple(red))


def _names(code: str) -> Iterator[str]:
    yield code
    yield from (f"{code}-{number}" for number in range(2, 100))


def _to_check(thing: object, chosen: Sequence[tuple[int, ScheduleFields]]) -> Iterator[str]:
    """Facts that were about the old term, and that stand as they stood."""
    booking = getattr(thing, "booking", None)
    if booking is not None:
        yield from (f"booking.{name}" for name in ("opens", "last_day") if getattr(booking, name) is not None)
    if getattr(thing, "places", "open") != "open":
        yield "places"
    if any(part.places for _, entry in chosen for part in (*entry.slots, *entry.hours, *entry.sessions)):
        yield "schedule.places"


def _has_days(site: Site, code: str, term: TermPeriod) -> bool:
    # Computed for every year: an autumn without a red day on the right weekday needs no change in the file.
    return code == RED_DAYS or bool(site.calendars.days(code, term.first, term.last))


def _moved(
    site: Site, index: int, entry: ScheduleFields, name: str, old: TermPeriod, new: TermPeriod
) -> EntryCopy | None:
    """None when it has no room in the new term."""
    given: Mapping = {"index": index, "id": name, "term": new.code, "old_id": None if entry.id else entry.term}
    if entry.kind == "sessions":
        dates = _shifted([session.date for session in entry.sessions], old, new)
        return None if dates is None else EntryCopy(**given, dates=dates)
    period = _period(entry, old, new)
    if period is None:
        return None
    left = tuple(code for code in entry.pauses if _has_days(site, code, new))
    return EntryCopy(**given, first=period[0], last=period[1], pauses=None if left == entry.pauses else left)


def _period(entry: ScheduleFields, old: TermPeriod, new: TermPeriod) -> tuple[dt.date | None, dt.date | None] | None:
    """First and last of a rhythm, each on a day that it has; None for what was not given."""
    if entry.first and entry.last and (entry.last - entry.first) * 2 < old.last - old.first and entry.weeks == "all":
        return _shifted((entry.first, entry.last), old, new)
    days = {*entry.days, *(day for slot in (*entry.slots, *entry.hours) for day in slot.days)}
    first = last = None
    if entry.first is not None:
        begun = min(_on_or_after(entry.first, day) for day in days)
        weeks = max(0, (begun - _on_or_after(old.first, begun.weekday())) // _WEEK)
        first = _on_or_after(new.first, begun.weekday()) + weeks * _WEEK
        first += _WEEK * (not _fits(first, entry.weeks))
    if entry.last is not None:
        ended = max(_on_or_before(entry.last, day) for day in days)
        weeks = max(0, (_on_or_before(old.last, ended.weekday()) - ended) // _WEEK)
        last = _on_or_before(new.last, ended.weekday()) - weeks * _WEEK
        last -= _WEEK * (not _fits(last, entry.weeks))
    if (first and first > new.last) or (last and last < new.first) or (first and last and last < first):
        return None
    return first, last


def _shifted(dates: Sequence[dt.date], old: TermPeriod, new: TermPeriod) -> tuple[dt.date, ...] | None:
    """All by the same number of weeks; earlier where the last would else be after the term."""
    begun, ended = min(dates), max(dates)
    earliest = _on_or_after(new.first, begun.weekday())
    weeks = max(0, (begun - _on_or_after(old.first, begun.weekday())) // _WEEK)
    over = (ended + (earliest + weeks * _WEEK - begun) - new.last).days
    weeks -= max(0, -(-over // 7))
    if weeks < 0:
        return None
    shift = earliest + weeks * _WEEK - begun
    return tuple(day + shift for day in dates)


def _fits(day: dt.date, weeks: str) -> bool:
    return weeks == "all" or day.isocalendar().week % 2 == (weeks == "odd")


def _on_or_after(day: dt.date, weekday: int) -> dt.date:
    return day + dt.timedelta(days=(weekday - day.weekday()) % 7)


def _on_or_before(day: dt.date, weekday: int) -> dt.date:
    return day - dt.timedelta(days=(day.weekday() - weekday) % 7)
