"""A rule → schema.org's Schedule. In: Edition, a schedule entry, its dates. Out: plain data.

For readers that know rules; the dates themselves stand beside it. What is paused, cancelled or moved away is taken out.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from portal.edition import Edition
from portal.fields import WEEKDAYS
from portal.public_facts import iso
from portal.schedule import Occurrence, Schedule, collect_paused_days
from portal.site import Key
from portal.standing import months_after

Node = dict[str, Any]

SCHEMA = "https://schema.org/"


def schedules(edition: Edition, key: Key, entry: Schedule) -> Iterator[Node]:
    """The rule of a rhythm, or of opening hours: one for each slot, and for odd or even weeks for each year, since
    their count begins anew with it (ISO 8601). A date that the rule has and that is not there, since the whole thing
    ends or pauses, is an exception to it like one that is cancelled."""
    if entry.kind not in ("weekly", "opening-hours"):
        return
    zone = edition.site.config.zone
    there = {each.planned for each in edition.register.dates[key] if not _is_away(each)}
    ruled = edition.site.occurrences[key]
    away = [each.planned for each in ruled if each.schedule_id == entry.id and each.planned not in there]
    for slot in entry.slots:
        for first, last in _stretches(entry):
            ends = last or months_after(edition.today, 12)
            paused = collect_paused_days(entry, edition.site.calendars.days, first or edition.today, ends)
            gone = {dt.datetime.combine(day, slot.start, zone) for day in paused}
            inside = (at for at in away if (first or at.date()) <= at.date() <= (last or at.date()))
            gone |= {at for at in inside if at.time() == slot.start}
            # What was left out before today sends nobody anywhere.
            left_out = sorted(at for at in gone if at.weekday() in slot.days and at.date() >= edition.today)
            yield filled(
                {
                    "@type": "Schedule",
                    "repeatFrequency": "P1W" if entry.weeks == "all" else "P2W",
                    "byDay": [SCHEMA + WEEKDAYS[day].capitalize() for day in sorted(slot.days)],
                    "startDate": first and first.isoformat(),
                    "endDate": last and last.isoformat(),
                    "startTime": slot.start.isoformat(),
                    "endTime": slot.end.isoformat(),
                    "scheduleTimezone": edition.site.config.time_zone,
                    "exceptDate": [iso(at) for at in left_out],
                }
            )


def _stretches(entry: Schedule) -> Iterator[tuple[dt.date | None, dt.date | None]]:
    """First and last day of each unbroken rhythm; the first lies in a week that has it."""
    if entry.weeks == "all" or entry.first is None or entry.last is None:
        yield entry.first, entry.last
        return
    odd = entry.weeks == "odd"
    for year in range(entry.first.isocalendar().year, entry.last.isocalendar().year + 1):
        begins, ends = dt.date.fromisocalendar(year, 1, 1), dt.date.fromisocalendar(year + 1, 1, 1)
        first, last = max(entry.first, begins), min(entry.last, ends - dt.timedelta(days=1))
        if (first.isocalendar().week % 2 == 1) != odd:
            first += dt.timedelta(days=7 - first.weekday())
        if first <= last:
            yield first, last


def meetings(edition: Edition, dates: Sequence[Occurrence]) -> Node:
    """How often and how long, of dates that somebody wrote one by one: what is the same of all of them."""
    planned = sorted(each.planned for each in dates if not each.added) or [each.start for each in dates]
    steps = {(later.date() - sooner.date()).days for sooner, later in pairwise(planned)}
    starts, days = {at.time() for at in planned}, {at.weekday() for at in planned}
    every = {7: "P1W", 14: "P2W"}.get(steps.pop()) if len(steps) == 1 else None
    return filled(
        {
            "@type": "Schedule",
            "repeatFrequency": every,
            "repeatCount": len(planned),
            "byDay": [SCHEMA + WEEKDAYS[day].capitalize() for day in days] if every else None,
            "startDate": planned[0].date().isoformat(),
            "endDate": planned[-1].date().isoformat(),
            "startTime": starts.pop().isoformat() if len(starts) == 1 else None,
            "scheduleTimezone": edition.site.config.time_zone,
        }
    )


def is_ahead(entry: Schedule, ahead: Iterable[Occurrence], today: dt.date) -> bool:
    if entry.kind == "opening-hours":
        return entry.last is None or entry.last >= today
    return any(each.schedule_id == entry.id for each in ahead)


def _is_away(each: Occurrence) -> bool:
    """Not there at the time that its rule says; an extra date has none."""
    return not each.added and (each.status == "cancelled" or (each.status == "moved" and each.start != each.planned))


def one_or_all(values: Sequence[Any]) -> Any:
    return values[0] if len(values) == 1 else list(values)


def filled(node: Node) -> Node:
    """Without what is not known: an empty value would be read as one."""
    return {name: value for name, value in node.items() if value is not None and value != [] and value != ""}
