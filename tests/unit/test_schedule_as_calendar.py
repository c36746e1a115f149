"""A second opinion on times: the same rules and changes are written by hand as RFC 5545 has them, read by a program
that telephones' calendars are tested with (recurring_ical_events), and compared with ours to the minute.

Nothing of the program is used to write them: a rhythm is an RRULE, a pause an EXDATE, each ISO year of odd or even
weeks an RRULE of its own that takes every second week, a changed date a RECURRENCE-ID. HYPOTHESIS_PROFILE=thorough
tries thousands.
"""

import datetime as dt
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.schedule import Change, Closure, Schedule, Slot, collect_occurrences

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
ZONE = ZoneInfo("Europe/Stockholm")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Case:
    schedules: tuple[Schedule, ...]
    paused: frozenset[dt.date]
    changes: tuple[Change, ...]
    closures: tuple[Closure, ...]


# The hours that the clock leaves out or has twice are in the table of test_schedule.py: calendars differ there.
hours = st.times().map(lambda time: time.replace(second=0, microsecond=0)).filter(lambda time: time.hour != 2)


@st.composite
def spans(draw: st.DrawFn) -> tuple[dt.time, dt.time]:
    start = draw(hours)
    length = dt.timedelta(minutes=draw(st.integers(5, 700)))
    end = (dt.datetime.combine(dt.date.min, start) + length).time()
    return start, end.replace(hour=3) if end.hour == 2 else end


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """One or two terms, most of them over a New Year or a change of the clock, with whatever may happen to them."""
    schedules = tuple(draw(entries(name)) for name in ("a", "b")[: draw(st.integers(1, 2))])
    begin = min(schedule.first for schedule in schedules)
    near = st.integers(0, 200).map(lambda days: begin + days * DAY)
    paused = draw(st.frozensets(near, max_size=12))
    changes: list[Change] = []
    ruled = [(schedule.id, day, slot) for schedule in schedules for day, slot in rule_dates(schedule, paused)]
    for name, day, slot in draw(st.lists(st.sampled_from(ruled), max_size=6, unique=True) if ruled else st.just([])):
        if draw(st.booleans()):
            changes.append(Change("cancelled", day, at=slot.start, schedule=name))
        else:
            start, end = draw(st.just((None, None)) | spans())
            to, venue = draw(st.none() | near), draw(st.sampled_from((None, "hall")))
            changes.append(Change("moved", day, slot.start, to, start, end, venue, schedule=name))
    for day, (start, end) in draw(st.lists(st.tuples(near, spans()), max_size=2, unique_by=lambda one: one[0])):
        changes.append(Change("extra", day, start=start, end=end, schedule=schedules[0].id))
        # What an exception without a rule's hour is about is only clear where no other date begins then.
        alone = not any(name == schedules[0].id and (day, start) == (on, slot.start) for name, on, slot in ruled)
        if alone and draw(st.booleans()):
            changes.append(Change("cancelled", day, at=start, schedule=schedules[0].id))
    closures = [
        Closure(day, day + length * DAY, "rebuilding", instead, "library")
        for day, length, instead in draw(
            st.lists(st.tuples(near, st.integers(0, 20), st.sampled_from((None, "park"))), max_size=1)
        )
    ]
    return Case(schedules, paused, tuple(draw(st.permutations(changes))), tuple(closures))


@st.composite
def entries(draw: st.DrawFn, name: str) -> Schedule:
    year, month = draw(st.integers(2015, 2044)), draw(st.sampled_from((1, 3, 6, 9, 10, 11, 12)))
    first = dt.date(year, month, draw(st.integers(1, 28)))
    last = first + draw(st.integers(0, 150)) * DAY
    written = draw(st.lists(spans(), min_size=1, max_size=2, unique_by=lambda span: span[0]))
    if draw(st.integers(0, 4)) == 0:
        start, end = written[0]
        chosen = draw(st.sets(st.integers(0, 150), min_size=1, max_size=5))
        slots = tuple(Slot(start, end, date=first + days * DAY) for days in chosen)
        return Schedule("dates", name, first=first, last=last, slots=slots)
    weekdays = st.sets(st.integers(0, 6), min_size=1, max_size=3).map(lambda days: tuple(sorted(days)))
    slots = tuple(Slot(start, end, draw(weekdays)) for start, end in written)
    weeks = draw(st.sampled_from(("all", "odd", "even")))
    return Schedule("weekly", name, first=first, last=last, weeks=weeks, pauses=("pause",), slots=slots)


def rule_dates(schedule: Schedule, paused: frozenset[dt.date]) -> Iterator[tuple[dt.date, Slot]]:
    """Day by day, as one would with a finger on an almanac."""
    for slot in schedule.slots:
        if slot.date is not None:
            yield slot.date, slot
            continue
        for count in range((schedule.last - schedule.first).days + 1):
            day = schedule.first + count * DAY
            if day.weekday() in slot.days and day not in paused and fits(schedule.weeks, day):
                yield day, slot


def fits(weeks: str, day: dt.date) -> bool:
    return weeks == "all" or (iso_week(day)[1] % 2 == 1) == (weeks == "odd")


def iso_week(day: dt.date) -> tuple[int, int]:
    """A week belongs to the year of its Thursday, and has that Thursday's number in it."""
    thursday = day + (3 - day.weekday()) * DAY
    return thursday.year, (thursday - dt.date(thursday.year, 1, 1)).days // 7 + 1


# The same as text --------------------------------------------------------------------------------------------------


def write(case: Case) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//second opinion//"]
    for schedule in case.schedules:
        lines += write_dates(schedule) if schedule.kind == "dates" else write_rhythm(schedule, case.paused)
        lines += write_overrides(schedule, case)
    for index, change in enumerate(case.changes):
        if change.kind == "extra":
            times, named = (change.date, change.start, change.end), (change.date, change.start, change.schedule)
            if any(c.kind == "cancelled" and (c.date, c.at, c.schedule) == named for c in case.changes):
                lines += event(f"extra-{index}", *times, "cancelled", "library", "STATUS:CANCELLED")
            else:
                lines += event(f"extra-{index}", *times, "extra", place(case, change.date))
    return "\r\n".join((*lines, "END:VCALENDAR", ""))


def write_rhythm(schedule: Schedule, paused: frozenset[dt.date]) -> Iterator[str]:
    """A master for each slot, and of odd or even weeks one for each ISO year."""
    for slot in schedule.slots:
        dates = [day for day, one in rule_dates(schedule, frozenset()) if one is slot]
        for year, group in groupby(dates, key=lambda day: schedule.weeks != "all" and iso_week(day)[0]):
            first, *_, last = [*group] * 2
            until = dt.datetime.combine(last, dt.time(23, 59, 59), ZONE).astimezone(dt.UTC)
            interval = 1 if schedule.weeks == "all" else 2
            rule = f"RRULE:FREQ=WEEKLY;INTERVAL={interval};WKST=MO;UNTIL={until:%Y%m%dT%H%M%SZ};BYDAY="
            rule += ",".join(DAYS[day] for day in slot.days)
            left_out = [f"EXDATE{stamp(day, slot.start)}" for day in sorted(paused) if first <= day <= last]
            name = uid(schedule, slot, year)
            yield from event(name, first, slot.start, slot.end, "scheduled", "library", rule, *left_out)


def write_dates(schedule: Schedule) -> Iterator[str]:
    first, *others = sorted(schedule.slots, key=lambda slot: slot.date)
    more = [f"RDATE{stamp(slot.date, slot.start)}" for slot in others]
    yield from event(uid(schedule, first, False), first.date, first.start, first.end, "scheduled", "library", *more)


def write_overrides(schedule: Schedule, case: Case) -> Iterator[str]:
    changes = {(c.date, c.at): c for c in case.changes if c.kind != "extra" and c.schedule == schedule.id}
    for day, slot in rule_dates(schedule, case.paused):
        change, hit = changes.get((day, slot.start)), closure(case, day)
        if change is None and hit is None:
            continue
        name = uid(schedule, slot, schedule.weeks != "all" and iso_week(day)[0])
        instance = f"RECURRENCE-ID{stamp(day, slot.start)}"
        if change is not None and change.kind == "moved":
            to, start = change.to or day, change.start or slot.start
            where = change.venue or place(case, to)
            yield from event(name, to, start, change.end or slot.end, "moved", where, instance)
        elif change is not None or hit.instead is None:
            cancelled = (instance, "STATUS:CANCELLED")
            yield from event(name, day, slot.start, slot.end, "cancelled", "library", *cancelled)
        else:
            yield from event(name, day, slot.start, slot.end, "moved", hit.instead, instance)


def event(name: str, day: dt.date, start: dt.time, end: dt.time, summary: str, where: str, *more: str) -> list[str]:
    finish = day if end > start else day + DAY
    times = (f"DTSTART{stamp(day, start)}", f"DTEND{stamp(finish, end)}")
    return ["BEGIN:VEVENT", f"UID:{name}", *times, f"SUMMARY:{summary}", f"LOCATION:{where}", *more, "END:VEVENT"]


def stamp(day: dt.date, time: dt.time) -> str:
    return f";TZID={ZONE.key}:{day:%Y%m%d}T{time:%H%M%S}"


def uid(schedule: Schedule, slot: Slot, year: int | bool) -> str:
    return f"{schedule.id}-{slot.start:%H%M}-{year or 'all'}"


def closure(case: Case, day: dt.date) -> Closure | None:
    return next((closure for closure in case.closures if closure.first <= day <= closure.last), None)


def place(case: Case, day: dt.date) -> str:
    """Of what an editor put there by hand: it stands, in the place that a closure sends people to."""
    hit = closure(case, day)
    return hit.instead if hit is not None and hit.instead else "library"


def read(text: str) -> list[tuple[dt.datetime, dt.datetime, str, str]]:
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).all()
    return sorted(
        (
            each["DTSTART"].dt.astimezone(dt.UTC),
            each["DTEND"].dt.astimezone(dt.UTC),
            "cancelled" if each.get("STATUS") == "CANCELLED" else str(each["SUMMARY"]),
            str(each["LOCATION"]),
        )
        for each in found
    )


def computed(case: Case) -> list[tuple[dt.datetime, dt.datetime, str, str | None]]:
    def pause_days(_: str, first: dt.date, last: dt.date) -> Sequence[dt.date]:
        return [day for day in case.paused if first <= day <= last]

    found = collect_occurrences(case.schedules, case.changes, case.closures, pause_days, ZONE, "library")
    return sorted((o.start.astimezone(dt.UTC), o.end.astimezone(dt.UTC), o.status, o.venue) for o in found)


@settings(max_examples=5000 if THOROUGH else 250, derandomize=not THOROUGH, database=None, deadline=None)
@given(cases())
def test_a_calendar_program_finds_the_same_dates(case: Case) -> None:
    """Starts, ends, places and what is cancelled, moved or extra: whoever has us in the telephone comes to an open door
    at the same minute as whoever reads the page."""
    assert computed(case) == read(write(case))
