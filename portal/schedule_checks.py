"""What is wrong with schedules and exceptions. In: what schedule.py computes with and what it made. Out: Finding.

Beside schedule.py and not in it: that one must be right even when an editor is not, and this one may only talk. A date
that does not exist or could be two is an error, since a cancelled evening that nobody hears of sends people out in
vain; dates and times in the arguments are as an editor writes them.

An end before the start is on the next day, but only for less than twelve hours: every afternoon written with a
morning's hour is at least that long.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from portal.schedule import (
    MAX_DAYS,
    Change,
    Closure,
    Occurrence,
    PauseDays,
    Planned,
    Schedule,
    Timetable,
    closure_at,
    collect_timetable,
    fitting,
    length,
    moved_to,
)

_NIGHT = dt.timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, by code and arguments, in the `index`th `subject`: a schedule or a change."""

    code: str
    arguments: Mapping[str, str | int]
    subject: str
    index: int


def check_schedule(
    schedules: Sequence[Schedule],
    changes: Sequence[Change],
    closures: Sequence[Closure],
    pause_days: PauseDays,
    zone: dt.tzinfo,
    venue: str | None = None,
) -> tuple[Finding, ...]:
    """Everything wrong, schedules first, then changes, each in the editor's order."""
    timetable = collect_timetable(schedules, changes, closures, pause_days, zone, venue)
    findings = [*_check_ids(schedules)]
    ruled = [each for each in timetable.planned if each.added is None]
    for index, schedule in enumerate(schedules):
        findings += _check_entry(index, schedule, [each for each in ruled if each.entry == index])
    findings += _check_matches(schedules, changes, timetable)
    findings += _check_times(changes, closures, timetable)
    findings += _check_collisions(timetable)
    findings += _check_closures(closures, timetable)
    return tuple(sorted(findings, key=lambda finding: (finding.subject == "change", finding.index, finding.code)))


def _check_ids(schedules: Sequence[Schedule]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, schedule in enumerate(schedules):
        if schedule.id is None and len(schedules) > 1:
            yield _about_schedule("schedule/id-missing", index)
        elif schedule.id in seen:
            yield _about_schedule("schedule/duplicate-id", index, id=schedule.id)
        seen.add(schedule.id)


def _check_entry(index: int, schedule: Schedule, planned: Sequence[Planned]) -> Iterator[Finding]:
    first, last = schedule.first, schedule.last
    written = [each.id for each in (*schedule.slots, *schedule.sessions) if each.id]
    for name in sorted({name for name in written if written.count(name) > 1}):
        yield _about_schedule("schedule/duplicate-id", index, id=name)
    for start, end in dict.fromkeys((each.start, each.end) for each in (*schedule.slots, *schedule.sessions)):
        if not _is_possible(start, end):
            yield _about_schedule("schedule/end-before-start", index, start=_clock(start), end=_clock(end))
    if first and last and last < first:
        yield _about_schedule("schedule/last-before-first", index, first=first.isoformat(), last=last.isoformat())
        return
    if first and last and (last - first).days > MAX_DAYS and schedule.kind == "weekly":
        yield _about_schedule("schedule/too-long", index, last=last.isoformat(), years=MAX_DAYS // 366)
        return
    timeless = schedule.kind == "opening-hours" and any(slot.days for slot in schedule.slots)
    if not planned and not timeless and schedule.kind != "always":
        yield _about_schedule("schedule/empty", index, kind=schedule.kind)
    for one, other in pairwise(planned):
        if (one.day, one.start) == (other.day, other.start):
            yield _about_schedule("schedule/slot-twice", index, date=one.day.isoformat(), start=_clock(one.start))
            break
    yield from _check_new_year(index, schedule, planned)


def _check_new_year(index: int, schedule: Schedule, planned: Sequence[Planned]) -> Iterator[Finding]:
    if schedule.weeks == "all":
        return
    for one, other in pairwise(planned):
        year = one.day.isocalendar().year
        if year != other.day.isocalendar().year and dt.date(year, 12, 28).isocalendar().week == 53:
            yield _about_schedule(
                "schedule/odd-even-new-year",
                index,
                weeks=schedule.weeks,
                year=year,
                before=one.day.isoformat(),
                after=other.day.isoformat(),
            )


def _check_matches(schedules: Sequence[Schedule], changes: Sequence[Change], timetable: Timetable) -> Iterator[Finding]:
    """That each change is about one occurrence, and about one that no other change has already."""
    ids = [schedule.id for schedule in schedules if schedule.id]
    ruled = any(each.added is None for each in timetable.planned)
    dated = any(schedule.kind in ("weekly", "dates", "sessions") for schedule in schedules)
    for index, change in enumerate(changes):
        if change.schedule is not None and change.schedule not in ids:
            yield _about_change("schedule/unknown-entry", index, id=change.schedule, known=", ".join(ids))
        elif change.kind != "extra" and index not in timetable.matched:
            found = fitting(change, timetable.planned)
            if len(found) == 1:
                start = _clock(timetable.planned[found[0]].start)
                yield _about_change("schedule/two-exceptions", index, date=change.date.isoformat(), start=start)
            elif ruled or not dated:
                # Of an entry that lost all its dates by a mistake, the mistake is told.
                yield _unmatched(index, change, timetable.planned, found)


def _unmatched(index: int, change: Change, planned: Sequence[Planned], found: Sequence[int]) -> Finding:
    date = change.date.isoformat()
    if found:
        starts = {_clock(planned[each].start) for each in found}
        by_time = len(starts) == len(found)
        names = starts if by_time else {planned[each].schedule_id or "" for each in found}
        arguments = {"date": date, "key": "at" if by_time else "schedule", "choices": ", ".join(sorted(names))}
        return _about_change("schedule/ambiguous-exception", index, **arguments)
    rivals = [each for each in planned if change.schedule in (None, each.schedule_id)]
    starts = sorted({_clock(each.start) for each in rivals if each.day == change.date})
    if starts:
        arguments = {"date": date, "at": _clock(change.at), "choices": ", ".join(starts)}
        return _about_change("schedule/no-such-time", index, **arguments)
    days = {each.day for each in rivals}
    close = min(days, key=lambda day: (abs(day - change.date), day), default=None)
    return _about_change("schedule/no-such-occurrence", index, date=date, nearest=close.isoformat() if close else "")


def _check_times(changes: Sequence[Change], closures: Sequence[Closure], timetable: Timetable) -> Iterator[Finding]:
    for index, change in enumerate(changes):
        plan = timetable.planned[timetable.matched[index]] if index in timetable.matched else None
        start = plan.start if plan is not None and change.start is None else change.start
        if change.kind == "extra" and (change.start is None or change.end is None):
            yield _about_change("schedule/extra-without-time", index, date=change.date.isoformat())
        elif start is not None and change.end is not None and not _is_possible(start, change.end):
            yield _about_change("schedule/end-before-start", index, start=_clock(start), end=_clock(change.end))
        if plan is not None and change.kind == "moved":
            same = moved_to(plan, change) == (plan.day, plan.start, plan.end)
            # In a closure, to name the usual venue is to say that it is held there all the same.
            stays = change.venue == plan.venue and closure_at(plan.venue, plan.day, closures)[0] is None
            if same and (change.venue is None or stays):
                yield _about_change("schedule/nothing-moved", index, date=change.date.isoformat())


def _check_collisions(timetable: Timetable) -> Iterator[Finding]:
    """An extra date where there is one already, or two at once in one place: one of them is a mistake."""
    for one, index in timetable.made:
        if index is None or one.status == "cancelled":
            continue
        for other, rival in timetable.made:
            # Of two changes that collide the later one is told.
            if other is one or other.schedule_id != one.schedule_id or (rival is not None and rival > index):
                continue
            if _overlap(one, other) or (one.status == "extra" and other.planned == one.start):
                arguments = {"date": one.start.date().isoformat(), "start": _clock(one.start.time())}
                yield _about_change("schedule/collides", index, **arguments, other=_clock(other.start.time()))
                break


def _overlap(one: Occurrence, other: Occurrence) -> bool:
    if other.status == "cancelled" or one.venue != other.venue:
        return False
    return one.start < other.end and other.start < one.end


def _check_closures(closures: Sequence[Closure], timetable: Timetable) -> Iterator[Finding]:
    for occurrence, index in timetable.made:
        if index is not None and occurrence.status in ("moved", "extra"):
            day = occurrence.start.date()
            hit, _ = closure_at(occurrence.venue, day, closures)
            if hit is not None:
                arguments = {"date": day.isoformat(), "first": hit.first.isoformat(), "last": hit.last.isoformat()}
                yield _about_change("schedule/into-closure", index, **arguments)


def _is_possible(start: dt.time, end: dt.time) -> bool:
    return end > start or (end < start and length(start, end) < _NIGHT)


def _clock(time: dt.time) -> str:
    return time.strftime("%H:%M")


def _about_schedule(code: str, index: int, **arguments: str | int) -> Finding:
    return Finding(code, MappingProxyType(arguments), "schedule", index)


def _about_change(code: str, index: int, **arguments: str | int) -> Finding:
    return Finding(code, MappingProxyType(arguments), "change", index)
