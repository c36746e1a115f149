"""Times that are right. The table was computed by hand, with an almanac; what it cannot hold, Hypothesis and a second
program's calendar rules (dateutil) look for. HYPOTHESIS_PROFILE=thorough tries thousands of schedules."""

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import WEEKLY, rrule, rruleset
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from portal.calendars import Calendar, Calendars
from portal.schedule import (
    Change,
    Closure,
    Occurrence,
    Schedule,
    Session,
    Slot,
    collect_occurrences,
    collect_paused_days,
    has_ended,
    is_open,
    next_occurrence,
    upcoming,
)
from portal.schedule_checks import check_schedule

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
many = settings(max_examples=10_000 if THOROUGH else 300, derandomize=not THOROUGH, database=None, deadline=None)

ZONE = ZoneInfo("Europe/Stockholm")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SPORTLOV = Calendar("sportlov", {}, ((dt.date(2027, 2, 15), dt.date(2027, 2, 19)),))
CALENDARS = Calendars({"sportlov": SPORTLOV}, "SE", ("public", "de_facto"))
PUBLIC_ONLY = Calendars({}, "SE", ("public",))


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def at(text: str) -> dt.time:
    return dt.time.fromisoformat(text)


def slot(days: str, hours: str, **more: object) -> Slot:
    start, end = hours.split("-")
    return Slot(at(start), at(end), tuple(DAYS.index(day) for day in days.split()), **more)


def weekly(first: str, last: str, *slots: Slot, **more: object) -> Schedule:
    return Schedule("weekly", first=d(first), last=d(last), slots=slots, **more)


def on_dates(*when: str, **more: object) -> Schedule:
    """Each as "2027-02-03 12:00-13:00"."""
    parts = [(d(text[:10]), *text[11:].split("-")) for text in when]
    return Schedule("dates", slots=tuple(Slot(at(s), at(e), date=day, **more) for day, s, e in parts))


def moved(date: str, to: str | None = None, hours: str | None = None, **more: object) -> Change:
    start, _, end = (hours or "").partition("-")
    times = {"start": at(start) if start else None, "end": at(end) if end else None}
    return Change("moved", d(date), to=d(to) if to else None, **times, **more)


def cancelled(date: str, reason: str | None = None, **more: object) -> Change:
    return Change("cancelled", d(date), reason=reason, **more)


def extra(date: str, hours: str, **more: object) -> Change:
    start, end = hours.split("-")
    return Change("extra", d(date), start=at(start), end=at(end), **more)


def closed(first: str, last: str, venue: str | None = "library", instead: str | None = None) -> Closure:
    return Closure(d(first), d(last), "renovation", instead, venue)


def collect(
    schedules: Schedule | Sequence[Schedule],
    changes: Sequence[Change] = (),
    closures: Sequence[Closure] = (),
    calendars: Calendars = CALENDARS,
) -> tuple[Occurrence, ...]:
    schedules = [schedules] if isinstance(schedules, Schedule) else schedules
    return collect_occurrences(schedules, changes, closures, calendars.days, ZONE, "library")


def tell(occurrence: Occurrence) -> str:
    """Tue 2027-01-12 10:00-11:00 +1, and whatever is not as usual."""
    start, end = occurrence.start, occurrence.end
    ends = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%Y-%m-%d %H:%M}"
    parts = [f"{start:%a %Y-%m-%d %H:%M}-{ends} +{start.utcoffset() // dt.timedelta(hours=1)}"]
    if end.utcoffset() != start.utcoffset():
        parts.append(f"until +{end.utcoffset() // dt.timedelta(hours=1)}")
    if occurrence.status != "scheduled":
        parts.append(occurrence.status)
    if occurrence.reason:
        parts.append(f"because {occurrence.reason}")
    if occurrence.original:
        parts.append(f"from {occurrence.original:%Y-%m-%d %H:%M}")
    if occurrence.venue != "library":
        parts.append(f"in {occurrence.venue}")
    return " ".join(parts)


TUESDAY = slot("Tue", "10:00-11:00")
FEBRUARY = weekly("2027-02-01", "2027-02-28", TUESDAY)
"""Tuesdays 2, 9, 16 and 23."""

BY_HAND = {
    "every Tuesday, both ends included": (
        [weekly("2027-01-12", "2027-01-26", TUESDAY)],
        "Tue 2027-01-12 10:00-11:00 +1 | Tue 2027-01-19 10:00-11:00 +1 | Tue 2027-01-26 10:00-11:00 +1",
    ),
    "a term that begins on a Monday and ends on a Sunday": (
        [weekly("2027-01-11", "2027-01-24", TUESDAY)],
        "Tue 2027-01-12 10:00-11:00 +1 | Tue 2027-01-19 10:00-11:00 +1",
    ),
    "a single date": ([weekly("2027-01-12", "2027-01-12", TUESDAY)], "Tue 2027-01-12 10:00-11:00 +1"),
    "two days a week": (
        [weekly("2027-01-12", "2027-01-21", slot("Tue Thu", "10:00-11:00"))],
        "Tue 2027-01-12 10:00-11:00 +1 | Thu 2027-01-14 10:00-11:00 +1"
        " | Tue 2027-01-19 10:00-11:00 +1 | Thu 2027-01-21 10:00-11:00 +1",
    ),
    "two slots on one day": (
        [weekly("2027-01-12", "2027-01-18", slot("Tue", "13:00-14:00"), TUESDAY)],
        "Tue 2027-01-12 10:00-11:00 +1 | Tue 2027-01-12 13:00-14:00 +1",
    ),
    "a slot with a venue of its own": (
        [weekly("2027-01-12", "2027-01-14", TUESDAY, slot("Thu", "10:00-11:00", venue="park"))],
        "Tue 2027-01-12 10:00-11:00 +1 | Thu 2027-01-14 10:00-11:00 +1 in park",
    ),
    "odd weeks over the New Year after week 53: weeks 51, 53, 1, 3": (
        [weekly("2026-12-14", "2027-01-24", TUESDAY, weeks="odd")],
        "Tue 2026-12-15 10:00-11:00 +1 | Tue 2026-12-29 10:00-11:00 +1"
        " | Tue 2027-01-05 10:00-11:00 +1 | Tue 2027-01-19 10:00-11:00 +1",
    ),
    "even weeks over the same New Year: weeks 52, 2": (
        [weekly("2026-12-14", "2027-01-24", TUESDAY, weeks="even")],
        "Tue 2026-12-22 10:00-11:00 +1 | Tue 2027-01-12 10:00-11:00 +1",
    ),
    "odd weeks over an ordinary New Year: weeks 51, 1": (
        [weekly("2027-12-20", "2028-01-09", TUESDAY, weeks="odd")],
        "Tue 2027-12-21 10:00-11:00 +1 | Tue 2028-01-04 10:00-11:00 +1",
    ),
    "New Year's Day 2027 is in week 53, which is odd": (
        [weekly("2026-12-25", "2027-01-08", slot("Fri", "10:00-11:00"), weeks="odd")],
        "Fri 2027-01-01 10:00-11:00 +1 | Fri 2027-01-08 10:00-11:00 +1",
    ),
    "a school holiday takes its Tuesday away": (
        [replace(FEBRUARY, pauses=("sportlov",))],
        "Tue 2027-02-02 10:00-11:00 +1 | Tue 2027-02-09 10:00-11:00 +1 | Tue 2027-02-23 10:00-11:00 +1",
    ),
    "Easter Monday 2027": (
        [weekly("2027-03-22", "2027-04-05", slot("Mon", "10:00-11:00"), pauses=("red-days",))],
        "Mon 2027-03-22 10:00-11:00 +1 | Mon 2027-04-05 10:00-11:00 +2",
    ),
    "Good Friday 2027": (
        [weekly("2027-03-19", "2027-04-02", slot("Fri", "10:00-11:00"), pauses=("red-days",))],
        "Fri 2027-03-19 10:00-11:00 +1 | Fri 2027-04-02 10:00-11:00 +2",
    ),
    "Ascension Day 2027": (
        [weekly("2027-04-29", "2027-05-13", slot("Thu", "10:00-11:00"), pauses=("red-days",))],
        "Thu 2027-04-29 10:00-11:00 +2 | Thu 2027-05-13 10:00-11:00 +2",
    ),
    "Epiphany 2027": (
        [weekly("2027-01-06", "2027-01-13", slot("Wed", "10:00-11:00"), pauses=("red-days",))],
        "Wed 2027-01-13 10:00-11:00 +1",
    ),
    "Midsummer's Eve 2027": (
        [weekly("2027-06-18", "2027-07-02", slot("Fri", "10:00-11:00"), pauses=("red-days",))],
        "Fri 2027-06-18 10:00-11:00 +2 | Fri 2027-07-02 10:00-11:00 +2",
    ),
    "Christmas Eve and New Year's Eve 2026 are Thursdays": (
        [weekly("2026-12-17", "2027-01-07", slot("Thu", "10:00-11:00"), pauses=("red-days",))],
        "Thu 2026-12-17 10:00-11:00 +1 | Thu 2027-01-07 10:00-11:00 +1",
    ),
    "a Sunday is no red day": (
        [weekly("2027-01-10", "2027-01-17", slot("Sun", "10:00-11:00"), pauses=("red-days",))],
        "Sun 2027-01-10 10:00-11:00 +1 | Sun 2027-01-17 10:00-11:00 +1",
    ),
    "a date written out stands on a red day": ([on_dates("2027-05-06 10:00-11:00")], "Thu 2027-05-06 10:00-11:00 +2"),
    "a leap day": (
        [weekly("2028-02-22", "2028-03-07", TUESDAY)],
        "Tue 2028-02-22 10:00-11:00 +1 | Tue 2028-02-29 10:00-11:00 +1 | Tue 2028-03-07 10:00-11:00 +1",
    ),
    "ten o'clock is ten o'clock when summer time begins": (
        [weekly("2027-03-21", "2027-03-28", slot("Sun", "10:00-11:00"))],
        "Sun 2027-03-21 10:00-11:00 +1 | Sun 2027-03-28 10:00-11:00 +2",
    ),
    "and when it ends": (
        [weekly("2027-10-24", "2027-10-31", slot("Sun", "10:00-11:00"))],
        "Sun 2027-10-24 10:00-11:00 +2 | Sun 2027-10-31 10:00-11:00 +1",
    ),
    "a start in the hour that spring leaves out": (
        [on_dates("2027-03-28 02:30-04:00")],
        "Sun 2027-03-28 03:30-04:00 +2",
    ),
    "start and end in the hour that spring leaves out": (
        [on_dates("2027-03-28 02:30-02:45")],
        "Sun 2027-03-28 03:30-03:45 +2",
    ),
    "an end before the start that spring put later": (
        [on_dates("2027-03-28 02:30-03:15")],
        "Sun 2027-03-28 03:30-04:15 +2",
    ),
    "a night walk over the hour that spring leaves out": (
        [on_dates("2027-03-28 01:30-03:30")],
        "Sun 2027-03-28 01:30-03:30 +1 until +2",
    ),
    "the hour that autumn has twice is the first of them": (
        [on_dates("2027-10-31 02:30-03:30")],
        "Sun 2027-10-31 02:30-03:30 +2 until +1",
    ),
    "past midnight": ([on_dates("2027-02-05 22:00-01:00")], "Fri 2027-02-05 22:00-2027-02-06 01:00 +1"),
    "until midnight": ([on_dates("2027-02-05 20:00-00:00")], "Fri 2027-02-05 20:00-2027-02-06 00:00 +1"),
    "from midnight": ([on_dates("2027-02-05 00:00-01:00")], "Fri 2027-02-05 00:00-01:00 +1"),
    "into the new year": ([on_dates("2026-12-31 22:00-01:00")], "Thu 2026-12-31 22:00-2027-01-01 01:00 +1"),
    "dates come in order of time however they are written": (
        [on_dates("2027-03-03 12:00-13:00", "2027-02-03 12:00-13:00")],
        "Wed 2027-02-03 12:00-13:00 +1 | Wed 2027-03-03 12:00-13:00 +1",
    ),
    "a course with a meeting in another place": (
        [
            Schedule(
                "sessions",
                sessions=(
                    Session("one", d("2027-02-01"), at("17:00"), at("19:00")),
                    Session("two", d("2027-02-08"), at("17:00"), at("19:00"), venue="park"),
                ),
            )
        ],
        "Mon 2027-02-01 17:00-19:00 +1 | Mon 2027-02-08 17:00-19:00 +1 in park",
    ),
    "what is always open has no dates": ([Schedule("always")], ""),
    "opening hours have no dates": ([Schedule("opening-hours", slots=(slot("Mon Tue", "10:00-16:00"),))], ""),
    "the last days of week 53 are in January 2027: it is odd": (
        [weekly("2026-12-28", "2027-01-10", slot("Mon Sun", "10:00-11:00"), weeks="odd")],
        "Mon 2026-12-28 10:00-11:00 +1 | Sun 2027-01-03 10:00-11:00 +1"
        " | Mon 2027-01-04 10:00-11:00 +1 | Sun 2027-01-10 10:00-11:00 +1",
    ),
    # 1 January 2032 is a Thursday: the year has 53 weeks, and the last is from 27 December to 2 January.
    "odd weeks over the New Year after week 53 of 2032": (
        [weekly("2032-12-13", "2033-01-24", slot("Fri", "10:00-11:00"), weeks="odd")],
        "Fri 2032-12-17 10:00-11:00 +1 | Fri 2032-12-31 10:00-11:00 +1"
        " | Fri 2033-01-07 10:00-11:00 +1 | Fri 2033-01-21 10:00-11:00 +1",
    ),
    "even weeks over the same New Year": (
        [weekly("2032-12-13", "2033-01-24", slot("Fri", "10:00-11:00"), weeks="even")],
        "Fri 2032-12-24 10:00-11:00 +1 | Fri 2033-01-14 10:00-11:00 +1",
    ),
    # 3 January 2030 is a Thursday.
    "New Year's Eve 2029 is a Monday of week 1 of 2030": (
        [weekly("2029-12-17", "2030-01-14", slot("Mon", "10:00-11:00"), weeks="odd")],
        "Mon 2029-12-17 10:00-11:00 +1 | Mon 2029-12-31 10:00-11:00 +1 | Mon 2030-01-14 10:00-11:00 +1",
    ),
    # 30 December 2027 is a Thursday, and 2027 has 52 weeks.
    "New Year's Day 2028 is a Saturday of week 52 of 2027": (
        [weekly("2027-12-25", "2028-01-15", slot("Sat", "10:00-11:00"), weeks="even")],
        "Sat 2028-01-01 10:00-11:00 +1 | Sat 2028-01-15 10:00-11:00 +1",
    ),
    "a pause in an odd week takes nothing from the even ones: 15 February 2027 begins week 7": (
        [weekly("2027-02-01", "2027-02-28", TUESDAY, weeks="even", pauses=("sportlov",))],
        "Tue 2027-02-09 10:00-11:00 +1 | Tue 2027-02-23 10:00-11:00 +1",
    ),
    "and its date from the odd": (
        [weekly("2027-02-01", "2027-02-28", TUESDAY, weeks="odd", pauses=("sportlov",))],
        "Tue 2027-02-02 10:00-11:00 +1",
    ),
    "two pauses on one day take it away once": (
        [weekly("2027-02-09", "2027-02-23", TUESDAY, pauses=("sportlov", "sportlov", "red-days"))],
        "Tue 2027-02-09 10:00-11:00 +1 | Tue 2027-02-23 10:00-11:00 +1",
    ),
    "a term of which every date is paused": ([weekly("2027-02-15", "2027-02-19", TUESDAY, pauses=("sportlov",))], ""),
    "a last day before the first": ([weekly("2027-05-25", "2027-01-12", TUESDAY)], ""),
    # Easter Sunday 2028 is 16 April.
    "Good Friday and Easter Monday 2028": (
        [weekly("2028-04-10", "2028-04-21", slot("Mon Fri", "10:00-11:00"), pauses=("red-days",))],
        "Mon 2028-04-10 10:00-11:00 +2 | Fri 2028-04-21 10:00-11:00 +2",
    ),
    "the National Day 2028 is a Tuesday, Midsummer's Eve a Friday, the 23rd": (
        [weekly("2028-06-05", "2028-06-30", slot("Tue Fri", "10:00-11:00"), pauses=("red-days",))],
        "Fri 2028-06-09 10:00-11:00 +2 | Tue 2028-06-13 10:00-11:00 +2 | Fri 2028-06-16 10:00-11:00 +2"
        " | Tue 2028-06-20 10:00-11:00 +2 | Tue 2028-06-27 10:00-11:00 +2 | Fri 2028-06-30 10:00-11:00 +2",
    ),
    # The Saturday from 31 October to 6 November.
    "All Saints' Day 2027": (
        [weekly("2027-10-30", "2027-11-13", slot("Sat", "10:00-11:00"), pauses=("red-days",))],
        "Sat 2027-10-30 10:00-11:00 +2 | Sat 2027-11-13 10:00-11:00 +1",
    ),
    "February 2027 has no leap day: Sunday the 28th, Monday the 1st": (
        [weekly("2027-02-28", "2027-03-01", slot("Mon Tue Wed Thu Fri Sat Sun", "10:00-11:00"))],
        "Sun 2027-02-28 10:00-11:00 +1 | Mon 2027-03-01 10:00-11:00 +1",
    ),
    "past midnight into the leap day, and out of it": (
        [on_dates("2028-02-28 23:30-00:30", "2028-02-29 23:30-00:30")],
        "Mon 2028-02-28 23:30-2028-02-29 00:30 +1 | Tue 2028-02-29 23:30-2028-03-01 00:30 +1",
    ),
    "half past eleven to half past midnight, on the nights before and after summer time begins": (
        [on_dates("2027-03-27 23:30-00:30", "2027-03-28 23:30-00:30")],
        "Sat 2027-03-27 23:30-2027-03-28 00:30 +1 | Sun 2027-03-28 23:30-2027-03-29 00:30 +2",
    ),
    "the same on the nights when it ends": (
        [on_dates("2027-10-30 23:30-00:30", "2027-10-31 23:30-00:30")],
        "Sat 2027-10-30 23:30-2027-10-31 00:30 +2 | Sun 2027-10-31 23:30-2027-11-01 00:30 +1",
    ),
    "a whole night, of which spring takes an hour": (
        [on_dates("2028-03-25 22:00-06:00")],
        "Sat 2028-03-25 22:00-2028-03-26 06:00 +1 until +2",
    ),
    "a night that ends in the hour that spring leaves out": (
        [on_dates("2028-03-25 23:30-02:30")],
        "Sat 2028-03-25 23:30-2028-03-26 03:30 +1 until +2",
    ),
    "a night that ends in the hour that autumn has twice": (
        [on_dates("2028-10-28 23:30-02:30")],
        "Sat 2028-10-28 23:30-2028-10-29 02:30 +2",
    ),
    "two terms": (
        [weekly("2026-12-15", "2026-12-15", TUESDAY, id="a"), weekly("2027-01-12", "2027-01-12", TUESDAY, id="b")],
        "Tue 2026-12-15 10:00-11:00 +1 | Tue 2027-01-12 10:00-11:00 +1",
    ),
}

CHANGED_BY_HAND = {
    "a cancelled date stays": (
        [cancelled("2027-02-02", "illness")],
        [],
        "Tue 2027-02-02 10:00-11:00 +1 cancelled because illness",
    ),
    "moved to another day and hour": (
        [moved("2027-02-02", "2027-02-04", "13:00-14:00")],
        [],
        "Thu 2027-02-04 13:00-14:00 +1 moved from 2027-02-02 10:00",
    ),
    "moved to another day keeps its hour": (
        [moved("2027-02-02", "2027-02-04")],
        [],
        "Thu 2027-02-04 10:00-11:00 +1 moved from 2027-02-02 10:00",
    ),
    "moved to another hour keeps its length": (
        [moved("2027-02-02", hours="13:30")],
        [],
        "Tue 2027-02-02 13:30-14:30 +1 moved from 2027-02-02 10:00",
    ),
    "moved late at night keeps its length over midnight": (
        [moved("2027-02-02", hours="23:30")],
        [],
        "Tue 2027-02-02 23:30-2027-02-03 00:30 +1 moved from 2027-02-02 10:00",
    ),
    "moved to another place": (
        [moved("2027-02-02", venue="park")],
        [],
        "Tue 2027-02-02 10:00-11:00 +1 moved from 2027-02-02 10:00 in park",
    ),
    "moved into the school holiday: the editor's word stands": (
        [moved("2027-02-02", "2027-02-17")],
        [],
        "Wed 2027-02-17 10:00-11:00 +1 moved from 2027-02-02 10:00",
    ),
    "moved past the term's last day": (
        [moved("2027-02-02", "2027-06-01")],
        [],
        "Tue 2027-06-01 10:00-11:00 +2 moved from 2027-02-02 10:00",
    ),
    "moved with a reason": (
        [moved("2027-02-02", "2027-02-03", reason="illness")],
        [],
        "Wed 2027-02-03 10:00-11:00 +1 moved because illness from 2027-02-02 10:00",
    ),
    "extra in the school holiday": (
        [extra("2027-02-16", "10:00-11:00")],
        [],
        "Tue 2027-02-16 10:00-11:00 +1 extra",
    ),
    "extra on a red day, after the last": (
        [extra("2027-05-06", "18:00-19:00", venue="park")],
        [],
        "Thu 2027-05-06 18:00-19:00 +2 extra in park",
    ),
    "an extra date that is off": (
        [extra("2027-02-04", "10:00-11:00"), cancelled("2027-02-04", "illness")],
        [],
        "Thu 2027-02-04 10:00-11:00 +1 cancelled because illness",
    ),
    "an extra date that is off, where that was written first": (
        [cancelled("2027-02-04", "illness"), extra("2027-02-04", "10:00-11:00", reason="event-in-venue", venue="park")],
        [],
        "Thu 2027-02-04 10:00-11:00 +1 cancelled because illness in park",
    ),
    "an extra date moved to another day": (
        [extra("2027-02-04", "10:00-11:30"), moved("2027-02-04", "2027-02-05", "12:00")],
        [],
        "Fri 2027-02-05 12:00-13:30 +1 moved from 2027-02-04 10:00",
    ),
    "an extra date in a place of its own, moved": (
        [extra("2027-02-04", "10:00-11:00", venue="park"), moved("2027-02-04", "2027-02-05")],
        [closed("2027-02-04", "2027-02-05", "park", "hall")],
        "Fri 2027-02-05 10:00-11:00 +1 moved from 2027-02-04 10:00 in park",
    ),
    "an extra date moved to a day on which the usual place sends people on": (
        [extra("2027-02-04", "10:00-11:00"), moved("2027-02-04", "2027-02-05")],
        [closed("2027-02-05", "2027-02-05", instead="park")],
        "Fri 2027-02-05 10:00-11:00 +1 moved from 2027-02-04 10:00 in park",
    ),
    "an extra date moved to another place": (
        [extra("2027-02-04", "10:00-11:00"), moved("2027-02-04", venue="hall")],
        [],
        "Thu 2027-02-04 10:00-11:00 +1 moved from 2027-02-04 10:00 in hall",
    ),
    "an extra date on the day of another one: the hour says that it is off": (
        [extra("2027-02-02", "13:00-14:00"), cancelled("2027-02-02", at=at("13:00"))],
        [],
        "Tue 2027-02-02 13:00-14:00 +1 cancelled",
    ),
    "a closed venue cancels": (
        [],
        [closed("2027-02-01", "2027-02-07")],
        "Tue 2027-02-02 10:00-11:00 +1 cancelled because renovation",
    ),
    "a closure of one day": (
        [],
        [closed("2027-02-02", "2027-02-02")],
        "Tue 2027-02-02 10:00-11:00 +1 cancelled because renovation",
    ),
    "a closed venue that sends people to another": (
        [],
        [closed("2027-02-01", "2027-02-07", instead="park")],
        "Tue 2027-02-02 10:00-11:00 +1 moved because renovation from 2027-02-02 10:00 in park",
    ),
    "another venue's closure touches nothing": ([], [closed("2027-02-01", "2027-02-07", "park")], None),
    "a closed unit closes every venue": (
        [],
        [closed("2027-02-01", "2027-02-07", None)],
        "Tue 2027-02-02 10:00-11:00 +1 cancelled because renovation",
    ),
    "a closed unit that gathers everybody here changes nothing here": (
        [],
        [closed("2027-02-01", "2027-02-07", None, "library")],
        None,
    ),
    "the venue instead is closed as well": (
        [],
        [closed("2027-02-01", "2027-02-07", instead="park"), closed("2027-02-02", "2027-02-02", "park")],
        "Tue 2027-02-02 10:00-11:00 +1 cancelled because renovation",
    ),
    "the venue instead sends on to a third": (
        [],
        [closed("2027-02-01", "2027-02-07", instead="park"), closed("2027-02-02", "2027-02-02", "park", "hall")],
        "Tue 2027-02-02 10:00-11:00 +1 moved because renovation from 2027-02-02 10:00 in hall",
    ),
    "two closed venues that send people to each other": (
        [],
        [closed("2027-02-01", "2027-02-07", instead="park"), closed("2027-02-01", "2027-02-07", "park", "library")],
        "Tue 2027-02-02 10:00-11:00 +1 cancelled because renovation",
    ),
    "of two closures the one without a way out counts": (
        [],
        [closed("2027-02-01", "2027-02-07", instead="park"), closed("2027-02-02", "2027-02-02")],
        "Tue 2027-02-02 10:00-11:00 +1 cancelled because renovation",
    ),
    "moved out of a closure": (
        [moved("2027-02-02", "2027-02-11")],
        [closed("2027-02-01", "2027-02-07")],
        "Thu 2027-02-11 10:00-11:00 +1 moved from 2027-02-02 10:00",
    ),
    "moved into a closure: the editor's word stands": (
        [moved("2027-02-02", "2027-02-11")],
        [closed("2027-02-10", "2027-02-12")],
        "Thu 2027-02-11 10:00-11:00 +1 moved from 2027-02-02 10:00",
    ),
    "a new hour on a day when the venue sends people elsewhere": (
        [moved("2027-02-02", hours="13:00-14:00")],
        [closed("2027-02-01", "2027-02-07", instead="park")],
        "Tue 2027-02-02 13:00-14:00 +1 moved from 2027-02-02 10:00 in park",
    ),
    "a place named by hand outdoes the closure's": (
        [moved("2027-02-02", venue="hall")],
        [closed("2027-02-01", "2027-02-07", instead="park")],
        "Tue 2027-02-02 10:00-11:00 +1 moved from 2027-02-02 10:00 in hall",
    ),
    "moved to the day of another, at another hour: both are held": (
        [moved("2027-02-02", "2027-02-09", "13:00-14:00")],
        [],
        "Tue 2027-02-09 13:00-14:00 +1 moved from 2027-02-02 10:00",
    ),
    "moved to Midsummer's Eve: the editor's word stands": (
        [moved("2027-02-02", "2027-06-25")],
        [],
        "Fri 2027-06-25 10:00-11:00 +2 moved from 2027-02-02 10:00",
    ),
    "moved into the hour that spring leaves out": (
        [moved("2027-02-02", "2027-03-28", "02:15")],
        [],
        "Sun 2027-03-28 03:15-04:15 +2 moved from 2027-02-02 10:00",
    ),
    "moved into another year": (
        [moved("2027-02-02", "2028-02-29")],
        [],
        "Tue 2028-02-29 10:00-11:00 +1 moved from 2027-02-02 10:00",
    ),
    "only a new end": (
        [Change("moved", d("2027-02-02"), end=at("11:30"))],
        [],
        "Tue 2027-02-02 10:00-11:30 +1 moved from 2027-02-02 10:00",
    ),
    "an extra date in a closure stands, in the place that the closure sends people to": (
        [extra("2027-02-04", "10:00-11:00")],
        [closed("2027-02-03", "2027-02-07", instead="park")],
        "Thu 2027-02-04 10:00-11:00 +1 extra in park",
    ),
    "an extra date in a closure without a way out stands: the editor's word": (
        [extra("2027-02-04", "10:00-11:00")],
        [closed("2027-02-03", "2027-02-07")],
        "Thu 2027-02-04 10:00-11:00 +1 extra",
    ),
    "held in the usual place although the closure sends people elsewhere": (
        [moved("2027-02-02", venue="library")],
        [closed("2027-02-01", "2027-02-07", instead="park")],
        "Tue 2027-02-02 10:00-11:00 +1 moved from 2027-02-02 10:00",
    ),
    "of two closures with a way out the one that began first counts": (
        [],
        [closed("2027-02-02", "2027-02-02", instead="hall"), closed("2027-02-01", "2027-02-07", instead="park")],
        "Tue 2027-02-02 10:00-11:00 +1 moved because renovation from 2027-02-02 10:00 in park",
    ),
    "the unit gathers everybody in a venue that is closed itself and sends people on": (
        [],
        [closed("2027-02-01", "2027-02-07", instead="park"), closed("2027-02-02", "2027-02-07", None, "library")],
        "Tue 2027-02-02 10:00-11:00 +1 moved because renovation from 2027-02-02 10:00 in park",
    ),
    "the same, whichever began first": (
        [],
        [closed("2027-02-02", "2027-02-07", instead="park"), closed("2027-02-01", "2027-02-07", None, "library")],
        "Tue 2027-02-02 10:00-11:00 +1 moved because renovation from 2027-02-02 10:00 in park",
    ),
    "a closure that begins the next day touches nothing": ([], [closed("2027-02-03", "2027-02-07")], None),
    "a closure that ended the day before touches nothing": ([], [closed("2027-01-25", "2027-02-01")], None),
    "cancelled by hand on a closed day keeps the editor's reason": (
        [cancelled("2027-02-02", "illness")],
        [closed("2027-02-01", "2027-02-07", instead="park")],
        "Tue 2027-02-02 10:00-11:00 +1 cancelled because illness",
    ),
}


@pytest.mark.parametrize("case", BY_HAND)
def test_rules_give_the_dates_that_an_almanac_gives(case: str) -> None:
    """Nobody comes to a door on a day that the rule does not mean."""
    schedules, expected = BY_HAND[case]
    assert " | ".join(tell(each) for each in collect(schedules)) == expected


@pytest.mark.parametrize("case", CHANGED_BY_HAND)
def test_changes_and_closures_do_what_the_editor_meant(case: str) -> None:
    """Only the one date differs: the other Tuesdays of the month stay as they are."""
    changes, closures, expected = CHANGED_BY_HAND[case]
    schedule = replace(FEBRUARY, pauses=("sportlov",))
    untouched = {tell(each) for each in collect(schedule)}
    found = [tell(each) for each in collect(schedule, changes, closures)]
    assert [each for each in found if each not in untouched] == ([expected] if expected else [])
    gone = untouched - set(found)
    assert gone <= {"Tue 2027-02-02 10:00-11:00 +1"}
    assert bool(gone) == (expected is not None and not any(each.kind == "extra" for each in changes))


def test_two_that_change_places_are_both_held() -> None:
    """Each knows where it came from, so that a calendar that has them already moves both."""
    found = collect(FEBRUARY, [moved("2027-02-02", "2027-02-09"), moved("2027-02-09", "2027-02-02")])
    assert [tell(each) for each in found[:2]] == [
        "Tue 2027-02-02 10:00-11:00 +1 moved from 2027-02-09 10:00",
        "Tue 2027-02-09 10:00-11:00 +1 moved from 2027-02-02 10:00",
    ]


def test_a_night_belongs_to_the_day_it_begins() -> None:
    """A library that closes for the next day closes after the guests have gone."""
    night = on_dates("2027-02-05 22:00-01:00")
    assert [each.status for each in collect(night, closures=[closed("2027-02-06", "2027-02-06")])] == ["scheduled"]
    assert [each.status for each in collect(night, closures=[closed("2027-02-05", "2027-02-05")])] == ["cancelled"]


def test_a_meeting_in_its_own_venue_follows_that_venues_closure() -> None:
    """The rest of the course goes on where it is."""
    meetings = (
        Session("one", d("2028-02-22"), at("17:00"), at("19:00")),
        Session("two", d("2028-02-29"), at("17:00"), at("19:00"), venue="hall"),
    )
    found = collect(
        Schedule("sessions", sessions=meetings), closures=[closed("2028-02-28", "2028-03-05", "hall", "park")]
    )
    assert [tell(each) for each in found] == [
        "Tue 2028-02-22 17:00-19:00 +1",
        "Tue 2028-02-29 17:00-19:00 +1 moved because renovation from 2028-02-29 17:00 in park",
    ]


def test_without_the_eves_midsummers_eve_is_an_ordinary_friday() -> None:
    """Which days are red is the site's choice, not the program's."""
    schedule = weekly("2027-06-25", "2027-06-25", slot("Fri", "10:00-11:00"), pauses=("red-days",))
    assert len(collect(schedule, calendars=PUBLIC_ONLY)) == 1


def test_the_hour_says_which_of_two_is_cancelled() -> None:
    """`at` is the original start: the afternoon stays."""
    schedule = weekly("2027-02-02", "2027-02-02", TUESDAY, slot("Tue", "13:00-14:00"))
    found = collect(schedule, [cancelled("2027-02-02", at=at("10:00"))])
    assert [each.status for each in found] == ["cancelled", "scheduled"]


def test_the_entry_says_which_of_two_is_cancelled() -> None:
    """Two entries at the same hour are told apart by their id."""
    schedules = [replace(FEBRUARY, id="beginners"), replace(FEBRUARY, id="trained")]
    found = collect(schedules, [cancelled("2027-02-02", schedule="trained")])
    assert [(each.schedule_id, each.status) for each in found[:2]] == [
        ("beginners", "scheduled"),
        ("trained", "cancelled"),
    ]


def test_an_occurrence_knows_its_entry_its_session_and_its_place_in_the_sequence() -> None:
    """Calendars keep an event only when its identity stays the same after a move."""
    course = Schedule("sessions", "vt", sessions=(Session("two", d("2027-02-08"), at("17:00"), at("19:00")),))
    (found,) = collect(course, [moved("2027-02-08", "2027-02-09", "18:00", venue="park")])
    assert (found.schedule_id, found.session_id, found.original_venue) == ("vt", "two", "library")
    assert found.planned == dt.datetime(2027, 2, 8, 17, tzinfo=ZONE)
    assert found.start == dt.datetime(2027, 2, 9, 18, tzinfo=ZONE)


def test_an_extra_date_belongs_to_the_term_it_lies_in_or_next_to() -> None:
    """So that it is counted, and kept, with the right term."""
    terms = [
        replace(weekly("2026-09-01", "2026-12-15", TUESDAY), id="autumn"),
        replace(weekly("2027-01-12", "2027-05-25", TUESDAY), id="spring"),
    ]
    for date, term in (("2026-10-01", "autumn"), ("2026-12-17", "autumn"), ("2027-05-27", "spring")):
        (found,) = (each for each in collect(terms, [extra(date, "10:00-11:00")]) if each.status == "extra")
        assert found.schedule_id == term
    (found,) = (
        each
        for each in collect(terms, [extra("2027-03-04", "09:00-09:30", schedule="autumn")])
        if each.status == "extra"
    )
    assert found.schedule_id == "autumn"


def test_without_an_hour_the_date_by_the_rule_is_meant_and_not_an_extra_one() -> None:
    """What was cancelled before an extra date came to its day is what is cancelled after that; the other is held."""
    found = collect(FEBRUARY, [cancelled("2027-02-02"), extra("2027-02-02", "13:00-14:00")])
    assert [each.status for each in found[:2]] == ["cancelled", "extra"]
    both = [extra("2027-02-02", "13:00-14:00"), cancelled("2027-02-02", at=at("13:00")), cancelled("2027-02-02")]
    found = collect(FEBRUARY, both)
    assert [each.status for each in found[:2]] == ["cancelled", "cancelled"]


def test_an_extra_date_is_known_as_one_whatever_becomes_of_it() -> None:
    """It is counted as no date of the rule, and keeps its place in the sequence and its term."""
    terms = [
        replace(weekly("2026-09-01", "2026-12-15", TUESDAY), id="autumn"),
        replace(weekly("2027-01-12", "2027-05-25", TUESDAY), id="spring"),
    ]
    more = extra("2026-12-17", "10:00-11:00", venue="park")
    for change in (cancelled("2026-12-17"), moved("2026-12-17", "2027-02-04", schedule="autumn")):
        (found,) = (each for each in collect(terms, [more, change]) if each.added)
        assert (found.schedule_id, found.status, found.original_venue) == ("autumn", change.kind, "park")
        assert found.planned == dt.datetime(2026, 12, 17, 10, tzinfo=ZONE)
    assert not any(each.added for each in collect(terms, [moved("2027-02-02", "2027-02-04")]))


def test_an_extra_date_is_where_its_entry_always_is() -> None:
    """Who writes no venue means the usual one, also where the entry has its own."""
    schedule = weekly("2027-02-02", "2027-02-23", slot("Tue", "10:00-11:00", venue="park"))
    (found,) = (each for each in collect(schedule, [extra("2027-02-25", "10:00-11:00")]) if each.status == "extra")
    assert found.venue == "park"


def test_a_slot_in_another_venue_is_not_closed_with_the_things_own() -> None:
    """The closure hits where one would stand, not where the thing usually is."""
    schedule = weekly("2027-02-02", "2027-02-04", TUESDAY, slot("Thu", "10:00-11:00", venue="park"))
    found = collect(schedule, closures=[closed("2027-02-01", "2027-02-07")])
    assert [each.status for each in found] == ["cancelled", "scheduled"]


def test_what_is_online_closes_with_its_unit_but_with_no_venue() -> None:
    """A closed library does not stop a meeting on the net, and no move of its unit makes it one in a room."""
    closures = [closed("2027-02-02", "2027-02-02"), closed("2027-02-09", "2027-02-09", None)]
    closures.append(closed("2027-02-16", "2027-02-16", None, "park"))
    found = collect_occurrences([FEBRUARY], [], closures, CALENDARS.days, ZONE, None)
    assert [each.status for each in found] == ["scheduled", "cancelled", "scheduled", "scheduled"]
    assert {each.venue for each in found} == {None}


def test_places_and_languages_of_a_slot_follow_its_occurrences() -> None:
    """One meeting may be full, or led in another language."""
    schedule = on_dates("2027-02-05 10:00-11:00", places="full", languages=("ar",))
    (found,) = collect(schedule)
    assert (found.places, found.languages) == ("full", ("ar",))


def test_paused_days_are_those_that_the_rhythm_would_have_had() -> None:
    """A calendar lists them as left out, and words name them; the holiday's other days are nobody's business."""
    schedule = replace(FEBRUARY, pauses=("sportlov", "red-days"))
    assert collect_paused_days(schedule, CALENDARS.days) == (d("2027-02-16"),)
    assert collect_paused_days(schedule, CALENDARS.days, d("2027-02-17")) == ()
    assert collect_paused_days(replace(schedule, weeks="even"), CALENDARS.days) == ()


# Problems -----------------------------------------------------------------------------------------------------------

TWICE_A_DAY = weekly("2027-02-01", "2027-02-28", TUESDAY, slot("Tue", "13:00-14:00"))

WRONG = {
    "a date without an occurrence offers the nearest": (
        [FEBRUARY],
        [cancelled("2027-02-03")],
        ("schedule/no-such-occurrence", {"date": "2027-02-03", "nearest": "2027-02-02"}),
    ),
    "a paused date has no occurrence": (
        [replace(FEBRUARY, pauses=("sportlov",))],
        [cancelled("2027-02-16")],
        ("schedule/no-such-occurrence", {"date": "2027-02-16", "nearest": "2027-02-09"}),
    ),
    "nothing is near where there are no dates": (
        [Schedule("always")],
        [cancelled("2027-02-16")],
        ("schedule/no-such-occurrence", {"date": "2027-02-16", "nearest": ""}),
    ),
    "an hour at which nothing begins": (
        [FEBRUARY],
        [cancelled("2027-02-02", at=at("11:00"))],
        ("schedule/no-such-time", {"date": "2027-02-02", "at": "11:00", "choices": "10:00"}),
    ),
    "which of two hours": (
        [TWICE_A_DAY],
        [cancelled("2027-02-02")],
        ("schedule/ambiguous-exception", {"date": "2027-02-02", "key": "at", "choices": "10:00, 13:00"}),
    ),
    "which of two entries": (
        [replace(FEBRUARY, id="a"), replace(FEBRUARY, id="b")],
        [cancelled("2027-02-02")],
        ("schedule/ambiguous-exception", {"date": "2027-02-02", "key": "schedule", "choices": "a, b"}),
    ),
    "an entry that is not there": (
        [replace(FEBRUARY, id="a")],
        [cancelled("2027-02-02", schedule="b")],
        ("schedule/unknown-entry", {"id": "b", "known": "a"}),
    ),
    "an extra date in an entry that is not there": (
        [replace(FEBRUARY, id="a")],
        [extra("2027-02-03", "10:00-11:00", schedule="b")],
        ("schedule/unknown-entry", {"id": "b", "known": "a"}),
    ),
    "two exceptions for one": (
        [FEBRUARY],
        [cancelled("2027-02-02"), moved("2027-02-02", "2027-02-03")],
        ("schedule/two-exceptions", {"date": "2027-02-02", "start": "10:00"}),
    ),
    "an extra date where there is one already": (
        [FEBRUARY],
        [extra("2027-02-02", "10:00-12:00", venue="park")],
        ("schedule/collides", {"date": "2027-02-02", "start": "10:00", "other": "10:00"}),
    ),
    "an extra date in the middle of one": (
        [FEBRUARY],
        [extra("2027-02-02", "10:30-12:00")],
        ("schedule/collides", {"date": "2027-02-02", "start": "10:30", "other": "10:00"}),
    ),
    "an extra date instead of a cancelled one at the same hour": (
        [FEBRUARY],
        [cancelled("2027-02-02"), extra("2027-02-02", "10:00-12:00")],
        ("schedule/collides", {"date": "2027-02-02", "start": "10:00", "other": "10:00"}),
    ),
    "an hour at which not even an extra date begins": (
        [FEBRUARY],
        [extra("2027-02-03", "10:00-12:00"), cancelled("2027-02-03", at=at("12:00"))],
        ("schedule/no-such-time", {"date": "2027-02-03", "at": "12:00", "choices": "10:00"}),
    ),
    "which of two extra dates": (
        [FEBRUARY],
        [extra("2027-02-03", "10:00-12:00"), extra("2027-02-03", "13:00-14:00"), cancelled("2027-02-03")],
        ("schedule/ambiguous-exception", {"date": "2027-02-03", "key": "at", "choices": "10:00, 13:00"}),
    ),
    "an extra date that is off twice": (
        [FEBRUARY],
        [extra("2027-02-03", "10:00-12:00"), cancelled("2027-02-03"), moved("2027-02-03", "2027-02-04")],
        ("schedule/two-exceptions", {"date": "2027-02-03", "start": "10:00"}),
    ),
    "an extra date moved onto another one": (
        [FEBRUARY],
        [extra("2027-02-03", "10:00-11:00"), moved("2027-02-03", "2027-02-09")],
        ("schedule/collides", {"date": "2027-02-09", "start": "10:00", "other": "10:00"}),
    ),
    "an extra date moved to where it was": (
        [FEBRUARY],
        [extra("2027-02-03", "10:00-11:00", venue="park"), moved("2027-02-03", hours="10:00-11:00", venue="park")],
        ("schedule/nothing-moved", {"date": "2027-02-03"}),
    ),
    "a rhythm without a single date, beside an extra one": (
        [weekly("2027-02-15", "2027-02-19", TUESDAY, pauses=("sportlov",))],
        [extra("2027-02-17", "10:00-11:00"), cancelled("2027-02-16")],
        ("schedule/empty", {"kind": "weekly"}),
    ),
    "the same extra date twice": (
        [FEBRUARY],
        [extra("2027-02-03", "10:00-12:00"), extra("2027-02-03", "10:00-12:00")],
        ("schedule/collides", {"date": "2027-02-03", "start": "10:00", "other": "10:00"}),
    ),
    "moved onto the next one": (
        [FEBRUARY],
        [moved("2027-02-02", "2027-02-09")],
        ("schedule/collides", {"date": "2027-02-09", "start": "10:00", "other": "10:00"}),
    ),
    "moved to where it was": (
        [FEBRUARY],
        [moved("2027-02-02", "2027-02-02", "10:00-11:00", venue="library")],
        ("schedule/nothing-moved", {"date": "2027-02-02"}),
    ),
    "an extra date without hours": (
        [FEBRUARY],
        [Change("extra", d("2027-02-03"), start=at("10:00"))],
        ("schedule/extra-without-time", {"date": "2027-02-03"}),
    ),
    "a new end before the new start": (
        [FEBRUARY],
        [moved("2027-02-02", hours="13:00-12:00")],
        ("schedule/end-before-start", {"start": "13:00", "end": "12:00"}),
    ),
    "a new end before the old start": (
        [FEBRUARY],
        [Change("moved", d("2027-02-02"), end=at("09:00"))],
        ("schedule/end-before-start", {"start": "10:00", "end": "09:00"}),
    ),
    "an end before the start": (
        [weekly("2027-02-01", "2027-02-28", slot("Tue", "10:00-09:00"))],
        [],
        ("schedule/end-before-start", {"start": "10:00", "end": "09:00"}),
    ),
    "an end at the start": (
        [weekly("2027-02-01", "2027-02-28", slot("Tue", "10:00-10:00"))],
        [],
        ("schedule/end-before-start", {"start": "10:00", "end": "10:00"}),
    ),
    "an afternoon's end by the morning's clock": (
        [on_dates("2027-02-01 13:00-02:00")],
        [],
        ("schedule/end-before-start", {"start": "13:00", "end": "02:00"}),
    ),
    "a last day before the first": (
        [weekly("2027-05-25", "2027-01-12", TUESDAY)],
        [],
        ("schedule/last-before-first", {"first": "2027-05-25", "last": "2027-01-12"}),
    ),
    "a mistyped year": (
        [weekly("2027-01-12", "2072-05-25", TUESDAY)],
        [],
        ("schedule/too-long", {"last": "2072-05-25", "years": 5}),
    ),
    "a rhythm without a single date": (
        [weekly("2027-02-15", "2027-02-19", TUESDAY, pauses=("sportlov",))],
        [],
        ("schedule/empty", {"kind": "weekly"}),
    ),
    "a course without a meeting": ([Schedule("sessions")], [], ("schedule/empty", {"kind": "sessions"})),
    "opening hours without hours": ([Schedule("opening-hours")], [], ("schedule/empty", {"kind": "opening-hours"})),
    "a last day before the first, and a date that is lost with it": (
        [weekly("2027-05-25", "2027-01-12", TUESDAY)],
        [cancelled("2027-02-02")],
        ("schedule/last-before-first", {"first": "2027-05-25", "last": "2027-01-12"}),
    ),
    "a rhythm without a single date, and one that is lost with it": (
        [weekly("2027-02-15", "2027-02-19", TUESDAY, pauses=("sportlov",))],
        [cancelled("2027-02-16")],
        ("schedule/empty", {"kind": "weekly"}),
    ),
    "an extra date in the place that another was moved from": (
        [FEBRUARY],
        [moved("2027-02-02", "2027-02-03"), extra("2027-02-02", "10:00-11:00")],
        ("schedule/collides", {"date": "2027-02-02", "start": "10:00", "other": "10:00"}),
    ),
    "moved into a night that has not ended": (
        [on_dates("2027-02-05 22:00-01:00", "2027-02-10 10:00-11:00")],
        [moved("2027-02-10", "2027-02-06", "00:30-01:30")],
        ("schedule/collides", {"date": "2027-02-06", "start": "00:30", "other": "22:00"}),
    ),
    "odd weeks over the New Year after week 53 of 2032": (
        [weekly("2032-12-13", "2033-01-24", slot("Fri", "10:00-11:00"), weeks="odd")],
        [],
        (
            "schedule/odd-even-new-year",
            {"weeks": "odd", "year": 2032, "before": "2032-12-31", "after": "2033-01-07"},
        ),
    ),
    "two entries with one id": (
        [replace(FEBRUARY, id="a"), replace(FEBRUARY, id="a", weeks="odd", slots=(slot("Wed", "10:00-11:00"),))],
        [],
        ("schedule/duplicate-id", {"id": "a"}),
    ),
    "two sessions with one id": (
        [
            Schedule(
                "sessions", sessions=tuple(Session("s", d(f"2027-02-0{n}"), at("10:00"), at("11:00")) for n in (1, 2))
            )
        ],
        [],
        ("schedule/duplicate-id", {"id": "s"}),
    ),
    "the same hour twice in one entry": (
        [weekly("2027-02-01", "2027-02-28", slot("Tue", "10:00-11:00"), slot("Tue", "10:00-12:00"))],
        [],
        ("schedule/slot-twice", {"date": "2027-02-02", "start": "10:00"}),
    ),
    "odd weeks over the New Year after week 53": (
        [weekly("2026-12-14", "2027-01-24", TUESDAY, weeks="odd")],
        [],
        (
            "schedule/odd-even-new-year",
            {"weeks": "odd", "year": 2026, "before": "2026-12-29", "after": "2027-01-05"},
        ),
    ),
    "even weeks over the New Year after week 53": (
        [weekly("2026-12-14", "2027-01-24", TUESDAY, weeks="even")],
        [],
        (
            "schedule/odd-even-new-year",
            {"weeks": "even", "year": 2026, "before": "2026-12-22", "after": "2027-01-12"},
        ),
    ),
}

RIGHT = {
    "odd weeks over an ordinary New Year": ([weekly("2027-12-01", "2028-01-31", TUESDAY, weeks="odd")], []),
    "every week over the New Year after week 53": ([weekly("2026-12-14", "2027-01-24", TUESDAY)], []),
    "past midnight for less than twelve hours": ([on_dates("2027-02-01 18:00-05:59")], []),
    "an extra date that is off, where there is another one": (
        [FEBRUARY],
        [extra("2027-02-02", "10:30-12:00"), cancelled("2027-02-02", at=at("10:30"))],
    ),
    "an extra date that has moved away, and one in its hour": (
        [on_dates("2027-02-10 10:00-11:00")],
        [
            extra("2027-02-03", "10:00-11:00"),
            moved("2027-02-03", "2027-02-04"),
            moved("2027-02-10", "2027-02-03"),
        ],
    ),
    "an extra date from a place of its own to the usual one": (
        [FEBRUARY],
        [extra("2027-02-03", "10:00-11:00", venue="park"), moved("2027-02-03", venue="library")],
    ),
    "an extra date later the same day": ([FEBRUARY], [extra("2027-02-02", "11:00-12:00")]),
    "an extra date at the same time elsewhere": ([FEBRUARY], [extra("2027-02-02", "10:30-12:00", venue="park")]),
    "moved into the hour of a cancelled one": (
        [FEBRUARY],
        [cancelled("2027-02-09"), moved("2027-02-02", "2027-02-09")],
    ),
    "two that change places": (
        [FEBRUARY],
        [moved("2027-02-02", "2027-02-09"), moved("2027-02-09", "2027-02-02")],
    ),
    "odd weeks over New Year's Eve 2029, a Monday of week 1": (
        [weekly("2029-12-17", "2030-01-14", slot("Mon", "10:00-11:00"), weeks="odd")],
        [],
    ),
    "each of two on a day has its own exception": (
        [TWICE_A_DAY],
        [cancelled("2027-02-02", at=at("10:00")), moved("2027-02-02", "2027-02-03", at=at("13:00"))],
    ),
    "always": ([Schedule("always")], []),
    "opening hours": ([Schedule("opening-hours", slots=(slot("Mon", "10:00-16:00"),))], []),
}


def findings(
    schedules: Sequence[Schedule], changes: Sequence[Change], closures: Sequence[Closure] = ()
) -> list[tuple[str, dict[str, str | int]]]:
    found = check_schedule(schedules, changes, closures, CALENDARS.days, ZONE, "library")
    return [(each.code, dict(each.arguments)) for each in found]


@pytest.mark.parametrize("case", WRONG)
def test_a_mistake_in_a_schedule_is_told_with_what_an_editor_needs(case: str) -> None:
    """One mistake, one message; the editor does not have to guess what was meant."""
    schedules, changes, expected = WRONG[case]
    assert findings(schedules, changes) == [expected]


@pytest.mark.parametrize("case", RIGHT)
def test_what_is_right_is_not_complained_of(case: str) -> None:
    """A message that is wrong teaches people to overlook messages."""
    assert findings(*RIGHT[case]) == []


def test_a_finding_tells_where_it_stands() -> None:
    """The line in the editor's file is found by it."""
    changes = [cancelled("2027-02-02"), cancelled("2027-02-03")]
    schedules = [replace(FEBRUARY, id="a"), Schedule("always")]
    found = check_schedule(schedules, changes, [], CALENDARS.days, ZONE)
    assert [(each.code, each.subject, each.index) for each in found] == [
        ("schedule/id-missing", "schedule", 1),
        ("schedule/no-such-occurrence", "change", 1),
    ]


def test_a_date_put_into_a_closure_is_shown_and_warned_of() -> None:
    """The editor may know that the caretaker opens; then again, perhaps not."""
    closures = [closed("2027-02-10", "2027-02-12")]
    expected = ("schedule/into-closure", {"date": "2027-02-11", "first": "2027-02-10", "last": "2027-02-12"})
    assert findings([FEBRUARY], [moved("2027-02-02", "2027-02-11")], closures) == [expected]
    assert findings([FEBRUARY], [extra("2027-02-11", "10:00-11:00")], closures) == [expected]
    assert findings([FEBRUARY], [extra("2027-02-11", "10:00-11:00", venue="park")], closures) == []
    assert findings([FEBRUARY], [cancelled("2027-02-02")], [closed("2027-02-01", "2027-02-07")]) == []
    # A way out is no comfort to whoever was sent to the closed place by name.
    elsewhere = [closed("2027-02-10", "2027-02-12", "hall", "park")]
    assert findings([FEBRUARY], [moved("2027-02-02", "2027-02-11", venue="hall")], elsewhere) == [expected]
    assert (
        findings([FEBRUARY], [moved("2027-02-02", "2027-02-11")], [closed("2027-02-10", "2027-02-12", instead="hall")])
        == []
    )


def test_to_stay_in_a_closed_place_is_not_nothing() -> None:
    """An editor who says that it is held in the usual place all the same is believed, and warned."""
    closures = [closed("2027-02-01", "2027-02-07", instead="park")]
    expected = ("schedule/into-closure", {"date": "2027-02-02", "first": "2027-02-01", "last": "2027-02-07"})
    assert findings([FEBRUARY], [moved("2027-02-02", venue="library")], closures) == [expected]


# What is next, and where in the year we are --------------------------------------------------------------------------


def test_next_is_the_first_that_has_not_ended_and_is_not_cancelled() -> None:
    """A cancelled date is shown as cancelled, but nobody is sent to it."""
    found = collect(FEBRUARY, [cancelled("2027-02-09")])
    for now, expected in (
        (dt.datetime(2027, 2, 2, 10, 59, tzinfo=ZONE), "2027-02-02"),
        (dt.datetime(2027, 2, 2, 11, 0, tzinfo=ZONE), "2027-02-16"),
        (dt.datetime(2027, 2, 2, 10, 0, tzinfo=dt.UTC), "2027-02-16"),
    ):
        assert next_occurrence(found, now).start.date() == d(expected)
    assert next_occurrence(found, dt.datetime(2027, 2, 23, 11, 0, tzinfo=ZONE)) is None


def test_when_only_the_date_is_known_today_counts_all_day() -> None:
    """The site is built at night; the browser crosses out what has been."""
    found = collect(FEBRUARY)
    assert next_occurrence(found, d("2027-02-02")).start.date() == d("2027-02-02")
    assert next_occurrence(found, d("2027-02-03")).start.date() == d("2027-02-09")
    assert [each.start.day for each in upcoming(found, d("2027-02-10"))] == [16, 23]


def test_cancelled_ones_can_be_asked_for() -> None:
    """A calendar page shows them, crossed out."""
    found = collect(FEBRUARY, [cancelled("2027-02-16")])
    assert [each.start.day for each in upcoming(found, d("2027-02-10"), with_cancelled=True)] == [16, 23]


def test_what_goes_past_midnight_has_not_ended_the_next_day() -> None:
    """But what ended at midnight sharp has."""
    late, sharp = collect(on_dates("2027-02-05 20:00-00:00", "2027-02-05 22:00-01:00"))[::-1]
    assert not has_ended(late, d("2027-02-06")) and has_ended(late, d("2027-02-07"))
    assert has_ended(sharp, d("2027-02-06")) and not has_ended(sharp, d("2027-02-05"))


def test_in_the_hour_that_comes_twice_the_first_has_ended_in_the_second() -> None:
    """The clock on the wall shows the same; the time is not."""
    (found,) = collect(on_dates("2027-10-31 02:10-02:40"))
    assert not has_ended(found, dt.datetime(2027, 10, 31, 2, 30, tzinfo=ZONE))
    assert has_ended(found, dt.datetime(2027, 10, 31, 2, 30, fold=1, tzinfo=ZONE))


@pytest.mark.parametrize(
    ("today", "expected"),
    [("2027-05-31", False), ("2027-06-01", True), ("2027-08-31", True), ("2027-09-01", False)],
)
def test_a_summer_room_is_open_in_summer(today: str, expected: bool) -> None:
    """A signed path is there every day; what has only dates is never just open."""
    summer = Schedule("opening-hours", first=d("2027-06-01"), last=d("2027-08-31"), slots=(slot("Mon", "10:00-16:00"),))
    assert is_open([summer, weekly("2027-01-01", "2027-12-31", TUESDAY)], d(today)) is expected
    assert is_open([Schedule("always"), summer], d(today))


# What no table can hold ----------------------------------------------------------------------------------------------

dates = st.dates(dt.date(2015, 1, 1), dt.date(2045, 12, 31))
times = st.times().map(lambda time: time.replace(second=0, microsecond=0))


@st.composite
def rhythms(draw: st.DrawFn) -> tuple[Schedule, frozenset[dt.date]]:
    """A weekly schedule, and the days that its pause stands for."""
    first = draw(dates)
    last = first + dt.timedelta(days=draw(st.integers(0, 420)))
    starts = draw(st.lists(times, min_size=1, max_size=3, unique=True))
    slots = tuple(
        Slot(
            start,
            (dt.datetime.combine(first, start) + dt.timedelta(minutes=draw(st.integers(5, 700)))).time(),
            tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1)))),
        )
        for start in starts
    )
    pauses = draw(st.frozensets(st.integers(0, 420).map(lambda days: first + dt.timedelta(days=days)), max_size=40))
    weeks = draw(st.sampled_from(("all", "odd", "even")))
    return Schedule("weekly", first=first, last=last, weeks=weeks, pauses=("pause",), slots=slots), pauses


def second_opinion(schedule: Schedule, paused: frozenset[dt.date]) -> list[dt.datetime]:
    """The wall-clock starts: days of the week by dateutil, weeks by the definition in ISO 8601.

    Not by dateutil's BYWEEKNO, which puts 1 January 2039, a Saturday of week 52, into an odd week.
    """
    rules = rruleset()
    for one in schedule.slots:
        begin, until = dt.datetime.combine(schedule.first, one.start), dt.datetime.combine(schedule.last, dt.time.max)
        rules.rrule(rrule(WEEKLY, dtstart=begin, until=until, byweekday=one.days))
        for day in paused:
            rules.exdate(dt.datetime.combine(day, one.start))
    return [wall for wall in rules if schedule.weeks == "all" or is_odd(wall) == (schedule.weeks == "odd")]


def is_odd(day: dt.datetime) -> bool:
    """A week has the number that its Thursday has among the Thursdays of the year."""
    thursday = day + dt.timedelta(days=3 - day.weekday())
    return (int(thursday.strftime("%j")) - 1) // 7 % 2 == 0


def occurrences_of(
    schedule: Schedule, paused: frozenset[dt.date], changes: Sequence[Change] = ()
) -> tuple[Occurrence, ...]:
    def pause_days(_: str, first: dt.date, last: dt.date) -> set[dt.date]:
        return {day for day in paused if first <= day <= last}

    return collect_occurrences([schedule], changes, (), pause_days, ZONE)


def as_shown(wall: dt.datetime) -> dt.datetime:
    """What clocks in Stockholm show, by way of seconds since 1970."""
    return dt.datetime.fromtimestamp(wall.replace(tzinfo=ZONE, fold=0).timestamp(), ZONE)


@many
@given(rhythms())
def test_any_rhythm_agrees_with_a_second_program(case: tuple[Schedule, frozenset[dt.date]]) -> None:
    """Any days, hours, pauses, odd or even weeks, over any New Year and any change of the clock."""
    schedule, paused = case
    found = sorted(each.start.timestamp() for each in occurrences_of(schedule, paused))
    assert found == sorted(as_shown(wall).timestamp() for wall in second_opinion(schedule, paused))


@many
@given(rhythms())
def test_every_occurrence_ends_after_it_began_and_shows_the_hours_as_written(
    case: tuple[Schedule, frozenset[dt.date]],
) -> None:
    """Whatever the clock does that night; only an hour that does not exist is shown as another."""
    schedule, paused = case
    found = occurrences_of(schedule, paused)
    written = {one.start for one in schedule.slots}
    assert list(found) == sorted(found, key=lambda each: each.start.timestamp())
    for each in found:
        assert dt.timedelta(0) < each.end.astimezone(dt.UTC) - each.start.astimezone(dt.UTC) < dt.timedelta(hours=13)
        assert each.start.time() in written or (each.start - dt.timedelta(hours=1)).time() in written
        assert as_shown(each.start.replace(tzinfo=None)) == each.start


@many
@given(rhythms(), st.data())
def test_changes_lose_nothing_and_touch_nothing_else(
    case: tuple[Schedule, frozenset[dt.date]], data: st.DataObject
) -> None:
    """Each date of the rule is there exactly once, as it was or as its own change says; the rest is extra."""
    schedule, paused = case
    # In the hour that is shown as another one two dates may look alike; the table has those nights.
    assume(not any(one.start.hour in (2, 3) for one in schedule.slots))
    before = occurrences_of(schedule, paused)
    picked = data.draw(st.sets(st.sampled_from(before), max_size=6)) if before else set()
    changes: dict[dt.datetime, Change] = {}
    for each in sorted(picked, key=lambda one: one.start):
        to = data.draw(st.none() | dates)
        kind, venue = ("cancelled", None) if to is None else ("moved", "elsewhere")
        changes[each.start] = Change(kind, each.start.date(), at=each.start.time(), to=to, venue=venue)
    added = data.draw(st.lists(dates, max_size=3, unique=True))
    taken = {one.start for one in schedule.slots}
    hour = next(time for time in map(dt.time, range(9, 23)) if time not in taken)
    extras = [Change("extra", day, start=hour, end=dt.time(23)) for day in added]
    off = [Change("cancelled", day, at=hour) for day in added if data.draw(st.booleans())]
    after = occurrences_of(schedule, paused, data.draw(st.permutations([*changes.values(), *extras, *off])))
    ruled = {each.planned: each for each in after if not each.added}
    assert sorted(ruled) == [each.start for each in before]
    extra_now = {each.start.date(): each.status for each in after if each.added}
    assert extra_now == dict.fromkeys(added, "extra") | {each.date: "cancelled" for each in off}
    for each in before:
        change, now = changes.get(each.start), ruled[each.start]
        if change is None:
            assert now == each
        else:
            assert (now.status, now.start.date()) == (change.kind, change.to or change.date)


@many
@given(rhythms(), st.lists(st.tuples(st.sampled_from(("cancelled", "moved")), st.integers(-5, 430)), max_size=5))
def test_what_is_not_complained_of_is_done(
    case: tuple[Schedule, frozenset[dt.date]], wanted: list[tuple[str, int]]
) -> None:
    """No exception vanishes in silence: it shows, or it is a finding that stops the build."""
    schedule, paused = case
    changes = [
        Change(kind, schedule.first + dt.timedelta(days=days), start=dt.time(4, 55) if kind == "moved" else None)
        for kind, days in wanted
    ]

    def pause_days(_: str, first: dt.date, last: dt.date) -> set[dt.date]:
        return {day for day in paused if first <= day <= last}

    found = check_schedule([schedule], changes, (), pause_days, ZONE)
    # Of a rhythm without any date that is told, and not again for each exception.
    empty = [each.code for each in found if each.subject == "schedule"] == ["schedule/empty"]
    untold = set() if empty else set(range(len(changes))) - {each.index for each in found if each.subject == "change"}
    after = occurrences_of(schedule, paused, changes)
    for index in untold:
        change = changes[index]
        assert change.kind in {each.status for each in after if each.planned.date() == change.date}


@many
@given(rhythms(), st.datetimes(dt.datetime(2015, 1, 1), dt.datetime(2047, 1, 1)))
def test_next_is_never_over_and_skips_nothing(case: tuple[Schedule, frozenset[dt.date]], moment: dt.datetime) -> None:
    """At any moment."""
    schedule, paused = case
    now = moment.replace(tzinfo=ZONE)
    found = occurrences_of(schedule, paused)
    ahead = [each for each in found if each.end.timestamp() > now.timestamp()]
    assert next_occurrence(found, now) == (ahead[0] if ahead else None)
