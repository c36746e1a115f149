"""A schedule as it was written → the rules that schedule.py computes with. In: fields. Out: Rules.

Editors may write one time as `days`, `start`, `end`; a rule knows only slots. Closures of venues and units are kept
with the place, not with each thing, and are gathered here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from portal import documents
from portal.fields import Reading
from portal.models.folder import locate
from portal.models.parts import ClosureFields, ExceptionFields, ScheduleFields, SlotFields
from portal.schedule import Change, Closure, Schedule, Session, Slot


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that collect_occurrences needs of one thing; `venue` is where it is when a slot names no other."""

    schedules: tuple[Schedule, ...]
    changes: tuple[Change, ...]
    closures: tuple[Closure, ...]
    venue: str | None


def rules_of(thing: Any, venues: Mapping[str, Any], units: Mapping[str, Any]) -> Rules:
    """The rules of an event or a network."""
    unit = units.get(thing.run_by.unit or "")
    closures = list(_closures(unit.closures, None)) if unit else []
    waiting = sorted({*_venues_used(thing), *(each.instead for each in closures if each.instead)})
    # Where a closure sends people to may be closed as well.
    for slug in waiting:
        for place in _with_buildings(slug, venues):
            closures += _closures(place.closures, slug)
            waiting += [each.instead for each in place.closures if each.instead and each.instead not in waiting]
    return Rules(
        tuple(_schedule(entry) for entry in thing.schedule),
        tuple(_change(change) for change in thing.exceptions),
        tuple(closures),
        thing.venue,
    )


def check_written(thing: Any, document: documents.Document, reading: Reading) -> None:
    """That each entry has the keys its kind needs and no others, and each exception those of its kind."""
    for index, entry in enumerate(thing.schedule):
        for code, key in _entry_mistakes(entry):
            reading.problems.add(code, locate(document, "schedule", index, key), key=key, kind=entry.kind)
    for index, change in enumerate(thing.exceptions):
        for code, key in _exception_mistakes(change):
            reading.problems.add(code, locate(document, "exceptions", index, key), key=key, kind=change.kind)


_NEEDED = {
    "weekly": ("first", "last"),
    "dates": (),
    "sessions": ("sessions",),
    "opening-hours": ("hours",),
    "always": (),
}
_ALLOWED = {
    "weekly": {"first", "last", "weeks", "pauses", "days", "start", "end", "slots"},
    "dates": {"dates", "start", "end", "slots"},
    "sessions": {"sessions"},
    "opening-hours": {"hours", "first", "last", "pauses"},
    "always": set(),
}
_CHECKED = ("first", "last", "weeks", "pauses", "days", "start", "end", "dates", "slots", "hours", "sessions")


def _entry_mistakes(entry: ScheduleFields) -> Iterator[tuple[str, str]]:
    given = {key for key in _CHECKED if getattr(entry, key) not in (None, (), "all")}
    for key in _NEEDED[entry.kind]:
        if key not in given:
            yield "schedule/key-missing", key
    for key in sorted(given - _ALLOWED[entry.kind]):
        yield "schedule/key-not-for-kind", key
    if entry.kind in ("weekly", "dates") and "slots" not in given:
        for key in ("days" if entry.kind == "weekly" else "dates", "start", "end"):
            if key not in given:
                yield "schedule/key-missing", key
    elif entry.kind in ("weekly", "dates"):
        for key in sorted(given & {"days", "dates", "start", "end"}):
            yield "schedule/slots-and-key", key
    for slot in (*entry.slots, *entry.hours):
        key = "slots" if entry.slots else "hours"
        if entry.kind == "dates" and (slot.date is None or slot.days):
            yield "schedule/slot-needs-date", key
        elif entry.kind in ("weekly", "opening-hours") and (not slot.days or slot.date is not None):
            yield "schedule/slot-needs-days", key


def _exception_mistakes(change: ExceptionFields) -> Iterator[tuple[str, str]]:
    given = {key for key in ("to", "start", "end", "venue", "at") if getattr(change, key) is not None}
    if change.kind == "cancelled":
        for key in sorted(given & {"to", "start", "end", "venue"}):
            yield "schedule/key-not-for-kind", key
    elif change.kind == "extra":
        for key in ("start", "end"):
            if key not in given:
                yield "schedule/key-missing", key
        for key in sorted(given & {"to", "at"}):
            yield "schedule/key-not-for-kind", key
    elif not given & {"to", "start", "end", "venue"}:
        yield "schedule/key-missing", "to"


def _schedule(entry: ScheduleFields) -> Schedule:
    sessions = tuple(Session(s.id, s.date, s.start, s.end, s.venue, s.languages, s.places) for s in entry.sessions)
    return Schedule(
        kind=entry.kind,
        id=entry.id,
        term=entry.term,
        first=entry.first,
        last=entry.last,
        weeks=entry.weeks,
        pauses=entry.pauses,
        slots=tuple(_slots(entry)),
        sessions=sessions,
    )


def _slots(entry: ScheduleFields) -> Iterator[Slot]:
    for slot in (*entry.slots, *entry.hours):
        yield _slot(slot)
    if entry.start is None or entry.end is None:
        return
    if entry.days:
        yield Slot(entry.start, entry.end, days=entry.days)
    for date in entry.dates:
        yield Slot(entry.start, entry.end, date=date)


def _slot(slot: SlotFields) -> Slot:
    return Slot(slot.start, slot.end, slot.days, slot.date, slot.id, slot.venue, slot.languages, slot.places)


def _change(change: ExceptionFields) -> Change:
    return Change(
        change.kind,
        change.date,
        change.at,
        change.to,
        change.start,
        change.end,
        change.venue,
        change.reason,
        change.schedule,
    )


def _venues_used(thing: Any) -> set[str]:
    named = {thing.venue, *(change.venue for change in thing.exceptions)}
    for entry in thing.schedule:
        named |= {part.venue for part in (*entry.slots, *entry.hours, *entry.sessions)}
    return {slug for slug in named if slug}


def _with_buildings(slug: str, venues: Mapping[str, Any]) -> Iterator[Any]:
    """The venue and what it is part of: a closed building closes its rooms."""
    seen: set[str] = set()
    while slug in venues and slug not in seen:
        seen.add(slug)
        yield venues[slug]
        slug = venues[slug].part_of or ""


def _closures(closures: tuple[ClosureFields, ...], venue: str | None) -> Iterator[Closure]:
    for closure in closures:
        yield Closure(closure.from_, closure.to, closure.reason, closure.instead, venue)
