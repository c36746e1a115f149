"""What somebody asks for on the command line → the exception that says it. In: Site, names, dates. Out: Amendment.

An exception is about one planned date, by the rule or extra, and the date is looked up before anything is written:
whoever mistypes it is offered the nearest ones, and whoever cancels what was moved is told so. Everything that is wrong
here is a wrong use of a command, so it raises PortalError (USAGE).
"""

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from portal.documents import Document
from portal.errors import USAGE, PortalError, nearest
from portal.fields import YEARS
from portal.models.folder import locate
from portal.models.kinds import EVENT_KINDS, KINDS
from portal.models.parts import ExceptionFields
from portal.schedule import Occurrence
from portal.site import Key, Site

SCHEDULED = (*EVENT_KINDS, "network")

_NEAREST = 3
_FOLDERS = {kind.folder: kind.name for kind in KINDS}
_WRITTEN = ("kind", "date", "at", "to", "start", "end", "venue", "reason", "schedule")


@dataclass(frozen=True, slots=True)
class Amendment:
    """`added` are the fields of a new exception, `removed` the index of one that goes; neither, when the file says
    so already. `planned` is the date that it is about."""

    planned: Occurrence
    added: Mapping[str, str] | None = None
    removed: int | None = None


def find_thing(site: Site, name: str) -> Key:
    """What is meant by a slug, or by a kind and a slug where two kinds share it. What is broken is found as well."""
    before, _, slug = name.strip("/").rpartition("/")
    kind = _FOLDERS.get(before, before)
    there = [key for key in site.documents if key[0] in SCHEDULED]
    found = [key for key in there if key[1] == slug and kind in ("", key[0])]
    if len(found) > 1:
        choices = ", ".join(f"{each}/{slug}" for each, _ in sorted(found))
        raise PortalError(USAGE, "edit/which-thing", name=name, choices=choices)
    if not found:
        close = nearest(slug, {each for _, each in there})
        raise PortalError(USAGE, "edit/unknown-thing", name=name, nearest=close, near=int(close != ""))
    return found[0]


def read_date(text: str, today: dt.date) -> dt.date:
    """A date as content has it, or `today` or `tomorrow`."""
    if text in ("today", "tomorrow"):
        return today + dt.timedelta(days=text == "tomorrow")
    try:
        day = dt.date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else None
    except ValueError:
        day = None
    if day is None or day.year not in YEARS:
        raise PortalError(USAGE, "edit/date", value=text)
    return day


def read_time(text: str) -> dt.time:
    """9:30, 09:30 or 9.30."""
    found = re.fullmatch(r"([01]?\d|2[0-3])[:.]([0-5]\d)", text)
    if found is None:
        raise PortalError(USAGE, "edit/time", value=text)
    return dt.time(int(found[1]), int(found[2]))


def check_reason(site: Site, code: str | None) -> None:
    known = site.vocabularies["reasons"]
    if code is not None and code not in known:
        raise PortalError(USAGE, "edit/unknown-reason", name=code, **_near(code, known), choices=", ".join(known))


def check_venue(site: Site, slug: str | None) -> None:
    known = site.things["venue"]
    if slug is not None and slug not in known:
        raise PortalError(USAGE, "reference/unknown-venue", name=slug, **_near(slug, known))


def amend(site: Site, key: Key, wish: ExceptionFields, *, undo: bool = False) -> Amendment:
    """What has to be written for a date to be cancelled or moved, or for that to be taken back. `wish.at` and
    `wish.schedule` say which is meant where a day has several; they are written only where they are needed."""
    thing = site.things[key[0]][key[1]]
    planned = _find_planned(site, key, wish)
    dates = site.occurrences[key]
    existing = next((n for n, change in enumerate(thing.exceptions) if planned in _about(change, dates)), None)
    line = 0 if existing is None else locate(_original(site, key), "exceptions", existing).line
    if undo:
        if existing is None or thing.exceptions[existing].kind != wish.kind:
            raise PortalError(USAGE, "edit/nothing-to-undo", kind=wish.kind, date=wish.date.isoformat())
        return Amendment(planned, removed=existing)
    fields = _fields(site, key, wish, planned)
    if existing is None:
        by_closure = wish.kind == planned.status == "cancelled"
        return Amendment(planned) if by_closure else Amendment(planned, added=fields)
    change = thing.exceptions[existing]
    same = wish.kind == change.kind and (wish.kind == "cancelled" or fields == _fields(site, key, change, planned))
    if not same:
        arguments = {"kind": change.kind, "date": wish.date.isoformat(), "line": line, "slug": key[1]}
        raise PortalError(USAGE, "edit/changed-already", **arguments)
    return Amendment(planned)


def _original(site: Site, key: Key) -> Document:
    return site.documents[key][site.config.source_language]


def _near(name: str, known: Collection[str]) -> Mapping[str, str | int]:
    close = nearest(name, known)
    return {"nearest": close, "near": int(close != "")}


def _find_planned(site: Site, key: Key, wish: ExceptionFields) -> Occurrence:
    """The one date that is meant, by the rule or extra, whatever has become of it."""
    names = [schedule.id for schedule in site.rules[key].schedules if schedule.id]
    if wish.schedule is not None and wish.schedule not in names:
        raise PortalError(USAGE, "edit/unknown-entry", id=wish.schedule, choices=", ".join(names))
    planned = [each for each in site.occurrences[key] if wish.schedule in (None, each.schedule_id)]
    on_day = [each for each in planned if each.planned.date() == wish.date]
    if not on_day:
        _tell_of_day(site, key, wish.date, planned)
    fitting = [each for each in on_day if wish.at in (None, each.planned.time())]
    starts = sorted({f"{each.planned:%H:%M}" for each in on_day})
    if not fitting:
        arguments = {"date": wish.date.isoformat(), "at": f"{wish.at:%H:%M}", "choices": ", ".join(starts)}
        raise PortalError(USAGE, "edit/no-such-time", **arguments)
    if len(fitting) > 1:
        by_time = len(starts) == len(fitting)
        choices = starts if by_time else sorted(each.schedule_id or "" for each in fitting)
        option = "--at" if by_time else "--schedule"
        arguments = {"date": wish.date.isoformat(), "option": option, "choices": ", ".join(choices)}
        raise PortalError(USAGE, "edit/which-time", **arguments)
    return fitting[0]


def _tell_of_day(site: Site, key: Key, day: dt.date, planned: Sequence[Occurrence]) -> None:
    """Why there is nothing to cancel or move on a day. Always raises."""
    date, slug = day.isoformat(), key[1]
    there = [each for each in site.occurrences[key] if each.start.date() == day and each.status == "moved"]
    if there:
        raise PortalError(USAGE, "edit/moved-here", date=date, slug=slug, original=f"{there[0].planned:%Y-%m-%d}")
    days = sorted({each.planned.date() for each in planned}, key=lambda each: (abs(each - day), each))[:_NEAREST]
    choices = ", ".join(each.isoformat() for each in sorted(days))
    raise PortalError(USAGE, "edit/no-such-date", date=date, nearest=choices, near=int(choices != ""))


def _about(change: ExceptionFields, dates: Sequence[Occurrence]) -> list[Occurrence]:
    """What a written exception may be about; dates by the rule come first, as in schedule.fitting."""
    found = [
        each
        for each in dates
        if change.kind != "extra"
        and change.date == each.planned.date()
        and change.at in (None, each.planned.time())
        and change.schedule in (None, each.schedule_id)
    ]
    return [each for each in found if not each.added] or found


def _fields(site: Site, key: Key, wish: ExceptionFields, planned: Occurrence) -> Mapping[str, str]:
    """As they are written, in the order that they are always written in."""
    on_day = [each for each in site.occurrences[key] if each.planned.date() == planned.planned.date()]
    at_once = [each for each in on_day if each.planned == planned.planned]
    given = {name: getattr(wish, name) for name in _WRITTEN}
    given["at"] = planned.planned.time() if len(at_once) < len(on_day) else None
    given["schedule"] = planned.schedule_id if len(at_once) > 1 else None
    if wish.to == wish.date:
        given["to"] = None
    return {
        name: f"{value:%H:%M}" if isinstance(value, dt.time) else str(value)
        for name, value in given.items()
        if value is not None
    }
