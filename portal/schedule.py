"""Rules and exceptions → occurrences. In: schedules, changes, closures, named days. Out: Occurrence.

The only place that computes a time: pages, feeds, print and data all read what comes out of here, so that nobody
stands before a locked door because two of them disagree. Nothing here reads a clock, and nothing here complains: what
cannot be computed is left out, and schedule_checks.py tells the editor.

- Times are wall-clock: 10:00 is 10:00 in winter and in summer. A time that the clock jumps over in spring is read with
  the offset before the jump, so 02:30 is shown as 03:30; one that comes twice in autumn is the first of the two. Both
  are what calendars do with the same text (RFC 5545, 3.3.5) and what PEP 495 calls fold=0.
- An end at or before the start is on the next day. It may be so for less than twelve hours (22:00 to 01:00, or until
  midnight, 00:00); schedule_checks.py refuses more.
- Odd and even are ISO week numbers, counted anew each year: weeks 53 and 1 are both odd.
- Pauses take dates away from a rhythm; dates that an editor wrote one by one stand. A cancelled date stays, as
  cancelled. A moved one is one occurrence, at its new time; `planned` tells where it stood.
- An extra date can be cancelled and moved like any other. On a day that has both, an exception that gives no time is
  about the date by the rule.
- A closure cancels, or moves to another venue, what lies on its days, by the day it starts. A day or a time that an
  editor wrote by hand, moved or extra, stands even then (and is warned of); only its place follows the closure, where
  the editor named none.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

MAX_DAYS = 5 * 366
"""A rhythm longer than this is a mistyped year."""

_DAY = dt.timedelta(days=1)

PauseDays = Callable[[str, dt.date, dt.date], Collection[dt.date]]
"""Calendar code, first and last → the dates among them that the code stands for (calendars.Calendars.days)."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Weekdays (0 is Monday) of a rhythm or of opening hours, or the single date of `kind: dates`."""

    start: dt.time
    end: dt.time
    days: tuple[int, ...] = ()
    date: dt.date | None = None
    id: str | None = None
    venue: str | None = None
    languages: tuple[Any, ...] = ()
    places: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One meeting of a course."""

    id: str
    date: dt.date
    start: dt.time
    end: dt.time
    venue: str | None = None
    languages: tuple[Any, ...] = ()
    places: str | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """`kind` is weekly, dates, sessions, opening-hours or always; `weeks` is all, odd or even. Of weekly and of
    opening-hours the slots have days, of dates each slot has a date."""

    kind: str
    id: str | None = None
    term: str | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    weeks: str = "all"
    pauses: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    sessions: tuple[Session, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """An exception. `kind` is cancelled, moved or extra; `date` and `at` are where the rule, or an extra date, has it,
    the rest is new."""

    kind: str
    date: dt.date
    at: dt.time | None = None
    to: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    venue: str | None = None
    reason: str | None = None
    schedule: str | None = None


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which `venue` is closed; None closes everything, wherever it is: its unit has closed. A building's
    closure is given once for each of its rooms."""

    first: dt.date
    last: dt.date
    reason: str | None = None
    instead: str | None = None
    venue: str | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time to go there. `status` is scheduled, cancelled, moved or extra. `original` (only of a moved one) is its
    start by the rule; `original_venue` where it would have been; `session_id` the id of its slot or session. `added`
    says that no rule has it: its status is extra, until it is cancelled or moved."""

    schedule_id: str | None
    session_id: str | None
    start: dt.datetime
    end: dt.datetime
    status: str
    reason: str | None = None
    original: dt.datetime | None = None
    venue: str | None = None
    original_venue: str | None = None
    languages: tuple[Any, ...] = ()
    places: str | None = None
    added: bool = False

    @property
    def planned(self) -> dt.datetime:
        """Its place in the sequence: the start as first told, whatever has become of it (iCalendar's RECURRENCE-ID)."""
        return self.original or self.start


@dataclass(frozen=True, slots=True)
class Planned:
    """What a rule says, or an extra date, before anything became of it. `entry` is the schedule's place in the list.
    Of an extra date `added` is the index of the change that it is, and `usual` where its entry always is."""

    entry: int | None
    schedule_id: str | None
    session_id: str | None
    day: dt.date
    start: dt.time
    end: dt.time
    venue: str | None
    languages: tuple[Any, ...] = ()
    places: str | None = None
    usual: str | None = None
    added: int | None = None


@dataclass(frozen=True, slots=True)
class Timetable:
    """How occurrences came about. `planned` is what the rules say, in order, then the extra dates; `matched` the index
    of what is planned by that of the change which is about it; `made` each occurrence with the index of the change that
    made it so."""

    planned: tuple[Planned, ...]
    matched: Mapping[int, int]
    made: tuple[tuple[Occurrence, int | None], ...]


def collect_occurrences(
    schedules: Sequence[Schedule],
    changes: Sequence[Change],
    closures: Sequence[Closure],
    pause_days: PauseDays,
    zone: dt.tzinfo,
    venue: str | None = None,
) -> tuple[Occurrence, ...]:
    """Every occurrence, cancelled ones too, in order of time. `venue` is where things are when a slot names no other.

    A change that fits no occurrence, or several, is left out: check_schedule tells of it, and that stops a build.
    """
    made = collect_timetable(schedules, changes, closures, pause_days, zone, venue).made
    return tuple(sorted((occurrence for occurrence, _ in made), key=_order))


def collect_timetable(
    schedules: Sequence[Schedule],
    changes: Sequence[Change],
    closures: Sequence[Closure],
    pause_days: PauseDays,
    zone: dt.tzinfo,
    venue: str | None = None,
) -> Timetable:
    """The same, with what each occurrence came from: for checks."""
    ruled = _plan_all(schedules, pause_days, venue)
    planned = (*ruled, *_plan_extra(schedules, changes, ruled, venue))
    matched = _match(schedules, changes, planned)
    made = _make_all(changes, closures, planned, matched, zone)
    return Timetable(planned, MappingProxyType(matched), tuple(made))


def collect_paused_days(
    schedule: Schedule, pause_days: PauseDays, first: dt.date | None = None, last: dt.date | None = None
) -> tuple[dt.date, ...]:
    """The days that a rhythm or opening hours would have had, were it not for pauses; from first to last if given."""
    start = max(filter(None, (schedule.first, first)), default=None)
    end = min(filter(None, (schedule.last, last)), default=None)
    if schedule.kind not in ("weekly", "opening-hours") or not schedule.pauses or start is None or end is None:
        return ()
    weekdays = {weekday for slot in schedule.slots for weekday in slot.days}
    paused = _paused(schedule, pause_days, start, end)
    return tuple(sorted(day for day in paused if day.weekday() in weekdays and _in_week(schedule, day)))


def next_occurrence(occurrences: Sequence[Occurrence], now: dt.datetime | dt.date) -> Occurrence | None:
    """The first that has not ended and is not cancelled. When only the date is known, as in a build, all of today
    still counts: the browser knows the hour."""
    return next(iter(upcoming(occurrences, now)), None)


def upcoming(
    occurrences: Sequence[Occurrence], now: dt.datetime | dt.date, *, with_cancelled: bool = False
) -> tuple[Occurrence, ...]:
    """Those that have not ended, in order of time."""
    return tuple(
        occurrence
        for occurrence in occurrences
        if not has_ended(occurrence, now) and (with_cancelled or occurrence.status != "cancelled")
    )


def has_ended(occurrence: Occurrence, now: dt.datetime | dt.date) -> bool:
    """At a moment, or, given a date, before that day began (what ended at midnight has)."""
    if isinstance(now, dt.datetime):
        # Two times of one zone are compared by the clock on the wall, which in autumn shows an hour twice.
        return occurrence.end.astimezone(dt.UTC) <= now.astimezone(dt.UTC)
    return max(occurrence.start.date(), (occurrence.end - dt.timedelta(microseconds=1)).date()) < now


def fitting(change: Change, planned: Sequence[Planned]) -> list[int]:
    """The indices of all that a change may be about; it is clear only when there is one. Dates by the rule come first:
    an extra date that is added to their day must not make what was said of them unclear."""
    found = [
        index
        for index, each in enumerate(planned)
        if each.day == change.date and change.at in (None, each.start) and change.schedule in (None, each.schedule_id)
    ]
    return [index for index in found if planned[index].added is None] or found


def moved_to(plan: Planned, change: Change) -> tuple[dt.date, dt.time, dt.time]:
    """The new day, start and end; it is as long as it was when only a new start is given."""
    start = change.start or plan.start
    if change.end is not None:
        end = change.end
    else:
        end = (dt.datetime.combine(plan.day, start) + length(plan.start, plan.end)).time()
    return change.to or plan.day, start, end


def length(start: dt.time, end: dt.time) -> dt.timedelta:
    """By the clock on the wall; an end that is not after the start is on the next day."""
    gone = dt.datetime.combine(dt.date.min, end) - dt.datetime.combine(dt.date.min, start)
    return gone if end > start else gone + _DAY


def closure_at(venue: str | None, day: dt.date, closures: Sequence[Closure]) -> tuple[Closure | None, str | None]:
    """The closure that hits and where to go instead (None: nowhere), or no closure and the venue itself.

    The venue gone to may be closed as well. Of two closures the one without a way out counts: better to stay at home
    than to stand before a locked door. Where a unit gathers everybody is settled before what that place itself says;
    what is held online has no place that another could stand in for.
    """
    first, where, seen = None, venue, {venue}
    on_day = (c for c in closures if c.first <= day <= c.last and (venue is not None or c.instead is None))
    left = sorted(on_day, key=lambda c: (c.instead is not None, c.venue is not None, c.first, c.last))
    while hit := next((c for c in left if c.venue is None or c.venue == where), None):
        left.remove(hit)
        if hit.venue is None and hit.instead is not None and hit.instead == where:
            continue
        if hit.instead is None or hit.instead in seen:
            return hit, None
        first, where = first or hit, hit.instead
        seen.add(where)
    return first, where


def is_open(schedules: Sequence[Schedule], today: dt.date) -> bool:
    """Whether there is something without dates to go to: it is always there, or has opening hours, and it has begun."""
    return any(
        s.kind in ("always", "opening-hours") and (s.first or today) <= today <= (s.last or today) for s in schedules
    )


def _plan_all(schedules: Sequence[Schedule], pause_days: PauseDays, venue: str | None) -> tuple[Planned, ...]:
    found = [each for index, schedule in enumerate(schedules) for each in _plan(index, schedule, pause_days, venue)]
    return tuple(sorted(found, key=lambda each: (each.day, each.start, each.entry, each.end, each.session_id or "")))


def _plan(entry: int, schedule: Schedule, pause_days: PauseDays, venue: str | None) -> Iterator[Planned]:
    if schedule.kind == "weekly" and schedule.first and schedule.last:
        too_long = (schedule.last - schedule.first).days > MAX_DAYS
        last = schedule.first + dt.timedelta(days=MAX_DAYS) if too_long else schedule.last
        paused = _paused(schedule, pause_days, schedule.first, last)
        single = [(slot, day) for slot in schedule.slots for day in _rhythm(schedule, slot, last) if day not in paused]
    elif schedule.kind == "dates":
        single = [(slot, slot.date) for slot in schedule.slots if slot.date]
    elif schedule.kind == "sessions":
        single = [(session, session.date) for session in schedule.sessions]
    else:
        return
    for one, day in single:
        where = one.venue or venue
        yield Planned(entry, schedule.id, one.id, day, one.start, one.end, where, one.languages, one.places)


def _plan_extra(
    schedules: Sequence[Schedule], changes: Sequence[Change], ruled: Sequence[Planned], venue: str | None
) -> Iterator[Planned]:
    known = {schedule.id for schedule in schedules}
    for index, change in enumerate(changes):
        timed = change.start is not None and change.end is not None
        if change.kind != "extra" or not timed or (change.schedule is not None and change.schedule not in known):
            continue
        entry = _home(change, schedules, ruled)
        name = None if entry is None else schedules[entry].id
        places = {each.venue for each in ruled if each.entry == entry}
        # An entry that is always in one place has its extra dates there too.
        usual = places.pop() if len(places) == 1 else venue
        where = change.venue or usual
        yield Planned(entry, name, None, change.date, change.start, change.end, where, usual=usual, added=index)


def _rhythm(schedule: Schedule, slot: Slot, last: dt.date) -> Iterator[dt.date]:
    for weekday in slot.days:
        begin = schedule.first.toordinal() + (weekday - schedule.first.weekday()) % 7
        for ordinal in range(begin, last.toordinal() + 1, 7):
            day = dt.date.fromordinal(ordinal)
            if _in_week(schedule, day):
                yield day


def _in_week(schedule: Schedule, day: dt.date) -> bool:
    return schedule.weeks == "all" or day.isocalendar().week % 2 == (schedule.weeks == "odd")


def _paused(schedule: Schedule, pause_days: PauseDays, first: dt.date, last: dt.date) -> frozenset[dt.date]:
    if last < first:
        return frozenset()
    return frozenset(day for code in schedule.pauses for day in pause_days(code, first, last))


def _match(schedules: Sequence[Schedule], changes: Sequence[Change], planned: Sequence[Planned]) -> dict[int, int]:
    """Of two changes to one occurrence the first counts."""
    matched: dict[int, int] = {}
    known = {None, *(schedule.id for schedule in schedules)}
    for index, change in enumerate(changes):
        found = fitting(change, planned) if change.kind != "extra" and change.schedule in known else []
        if len(found) == 1 and found[0] not in matched.values():
            matched[index] = found[0]
    return matched


def _make_all(
    changes: Sequence[Change],
    closures: Sequence[Closure],
    planned: Sequence[Planned],
    matched: Mapping[int, int],
    zone: dt.tzinfo,
) -> Iterator[tuple[Occurrence, int | None]]:
    changed = {target: index for index, target in matched.items()}
    for index, plan in enumerate(planned):
        change = changed.get(index)
        extra = None if plan.added is None else changes[plan.added]
        made = _make(plan, extra, None if change is None else changes[change], closures, zone)
        yield made, plan.added if change is None else change


def _make(
    plan: Planned, extra: Change | None, change: Change | None, closures: Sequence[Closure], zone: dt.tzinfo
) -> Occurrence:
    start, end = _window(plan.day, plan.start, plan.end, zone)
    status, reason, original, where, before = "scheduled", None, None, plan.venue, plan.venue
    named = extra.venue if extra is not None else None
    if change is not None and change.kind == "cancelled":
        status, reason = "cancelled", change.reason
    elif change is not None:
        day, first, last = moved_to(plan, change)
        status, reason, original = "moved", change.reason, start
        where = change.venue or named or _place_by_closures(plan.venue, day, closures)
        start, end = _window(day, first, last, zone)
    elif extra is not None:
        status, reason, before = "extra", extra.reason, plan.usual
        where = named or _place_by_closures(plan.usual, plan.day, closures)
    else:
        hit, where = closure_at(plan.venue, plan.day, closures)
        if hit is not None:
            status = "cancelled" if where is None else "moved"
            reason, original = hit.reason, None if where is None else start
            where = where or plan.venue
    return Occurrence(
        plan.schedule_id,
        plan.session_id,
        start,
        end,
        status,
        reason,
        original,
        where,
        before,
        plan.languages,
        plan.places,
        extra is not None,
    )


def _home(change: Change, schedules: Sequence[Schedule], ruled: Sequence[Planned]) -> int | None:
    """Which entry an extra date belongs to: the one it names, or the one whose dates are around it, or nearest."""
    if change.schedule is not None:
        return next(index for index, schedule in enumerate(schedules) if schedule.id == change.schedule)
    spans: dict[int, list[dt.date]] = {}
    for each in ruled:
        spans.setdefault(each.entry, []).append(each.day)
    nearest = min(spans, key=lambda entry: (_distance(change.date, spans[entry]), entry), default=None)
    return 0 if nearest is None and schedules else nearest


def _distance(day: dt.date, days: Sequence[dt.date]) -> dt.timedelta:
    return max(min(days) - day, day - max(days), dt.timedelta(0))


def _place_by_closures(venue: str | None, day: dt.date, closures: Sequence[Closure]) -> str | None:
    _, instead = closure_at(venue, day, closures)
    return instead or venue


def _window(day: dt.date, start: dt.time, end: dt.time, zone: dt.tzinfo) -> tuple[dt.datetime, dt.datetime]:
    begin = _aware(dt.datetime.combine(day, start), zone)
    finish = _aware(dt.datetime.combine(day if end > start else day + _DAY, end), zone)
    if finish.astimezone(dt.UTC) <= begin.astimezone(dt.UTC):
        # The start was moved out of the hour that spring leaves out, past the end: what is held is as long as ever.
        finish = (begin.astimezone(dt.UTC) + length(start, end)).astimezone(zone)
    return begin, finish


def _aware(wall: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
    """By way of UTC, which turns a time that does not exist into the one that clocks will show."""
    return wall.replace(tzinfo=zone, fold=0).astimezone(dt.UTC).astimezone(zone)


def _order(occurrence: Occurrence) -> tuple[dt.datetime, dt.datetime, str, str]:
    utc = dt.UTC
    names = occurrence.schedule_id or "", occurrence.session_id or ""
    return occurrence.start.astimezone(utc), occurrence.end.astimezone(utc), *names
