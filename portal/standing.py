"""Site + today → where each thing stands, and who belongs to whom. In: Site, a date. Out: Register of Standings.

Worked out once for all languages: whether a thing is running, when it is next, whether lists show it, and in what
order. A thing never disappears silently: what is cancelled stays in lists, as cancelled, while its dates last, and what
is between terms for half a year.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from heapq import nsmallest
from typing import Any

from portal import schedule
from portal.models.event import Event
from portal.models.kinds import EVENT_KINDS
from portal.models.notice import Notice
from portal.schedule import Occurrence
from portal.site import Key, LeftOut, Site

SOON = 6
"""Dates that the home page shows."""

KEPT_READY = 4
"""More of them, which take the places of those that have passed when evening comes, or nobody builds the site."""

SHOWN_AFTER = 6
"""Months that a thing without new dates stays in lists."""

_NOW, _LATER = ("running", "open"), ("planned", "between")
"""States of what can be offered instead of something else."""

STOPPED = ("paused", "cancelled", "ended")
"""Whatever its rule says, there is nothing to go to."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`state` is running, open (no dates, but there now), planned, paused, cancelled, ended, between (no new dates
    yet), held (a lecture that has been) or over. `ahead` are the coming occurrences, cancelled ones among them; `next`
    the first that takes place; `told` the first that is cancelled or moved, if nothing as planned comes before it:
    above a date that stands, "cancelled" would be read as meant for that one."""

    state: str
    listed: bool
    ahead: tuple[Occurrence, ...] = ()
    next: Occurrence | None = None
    told: Occurrence | None = None
    last: dt.date | None = None

    @property
    def over(self) -> bool:
        """Nobody can go there any more: what is near is offered instead."""
        return self.state in ("cancelled", "ended", "held", "over")


@dataclass(frozen=True, slots=True)
class Register:
    """Keys are (kind, slug). The lists hold only what residents' lists show, in the order that lists show it; `staff`
    are the events for professionals, `rank` is each event's place in the list, `coming` the next dates of all,
    cancelled ones among them. `dates` are all dates of each event and network, past ones too, as they stand today: the
    one list that pages, calendars and data are made of. Notices are by what they apply to: None is the whole site."""

    standings: Mapping[Key, Standing]
    events: tuple[Key, ...]
    staff: tuple[Key, ...]
    films: tuple[Key, ...]
    dates: Mapping[Key, tuple[Occurrence, ...]]
    by_area: Mapping[str, tuple[Key, ...]]
    by_venue: Mapping[str, tuple[Key, ...]]
    by_topic: Mapping[str, tuple[Key, ...]]
    by_unit: Mapping[str, tuple[Key, ...]]
    by_organization: Mapping[str, tuple[Key, ...]]
    by_series: Mapping[str, tuple[Key, ...]]
    notices: Mapping[Key | None, tuple[str, ...]]
    broader: Mapping[str, tuple[str, ...]]
    rank: Mapping[Key, int]
    coming: tuple[tuple[Key, Occurrence], ...]


def collect_register(site: Site, today: dt.date) -> Register:
    topics = site.vocabularies["topics"]
    broader = {code: tuple(_chain(code, "broader", topics)) for code in topics}
    standings: dict[Key, Standing] = {}
    events: list[Key] = []
    staff: list[Key] = []
    dates = {key: site.occurrences[key] for key in site.occurrences if key[0] not in EVENT_KINDS}
    for kind in EVENT_KINDS:
        for slug, event in site.things[kind].items():
            key = (kind, slug)
            dates[key] = dates_of(site, key)
            standings[key] = standing_of(site, key, dates[key], today)
            if standings[key].listed:
                (staff if event.audience == "professionals" else events).append(key)
    sink = months_after(today, -site.config.review.sink_after)
    for keys in (events, staff):
        keys.sort(key=lambda key: _list_order(site.things[key[0]][key[1]], standings[key], sink) + key)
    films = sorted(
        (("film", slug) for slug, film in site.things["film"].items() if film.audience == "residents"),
        key=lambda key: (-site.things["film"][key[1]].recorded.toordinal(), key),
    )
    both = (*events, *films)
    return Register(
        standings=standings,
        events=tuple(events),
        staff=tuple(staff),
        films=tuple(films),
        dates=dates,
        by_area=grouped(both, lambda key: areas_of(site, key)),
        by_venue=grouped(events, lambda key: _venues_of(site, key)),
        by_topic=grouped(both, lambda key: topics_of(_thing(site, key), broader)),
        by_unit=grouped(both, lambda key: (_thing(site, key).run_by.unit,)),
        by_organization=grouped(both, lambda key: _organizations_of(_thing(site, key))),
        by_series=grouped(both, lambda key: _thing(site, key).series),
        notices=_notices(site.things["notice"].values(), today),
        broader=broader,
        rank={key: place for place, key in enumerate(events)},
        coming=tuple(_coming(events, standings)),
    )


def collect_unlisted(site: Site, register: Register) -> Iterator[LeftOut]:
    """What keeps its page and has left lists and search: whoever builds should know, since no reader will say so."""
    source = site.config.source_language
    for key, standing in register.standings.items():
        if not standing.listed:
            thing = _thing(site, key)
            yield LeftOut(f"content/{thing.origin.path}", thing.title.texts[source], "over")


def dates_of(site: Site, key: Key) -> tuple[Occurrence, ...]:
    """Every date of an event as it stands, past ones too. When the whole thing stops on a day, what lay before was
    held; after it each date of what is cancelled stays, as cancelled, and what is ended or pauses has none."""
    event, occurrences = _thing(site, key), site.occurrences[key]
    if event.status not in STOPPED:
        return occurrences
    begins = event.from_ or dt.date.min
    again = _again(event) if event.status == "paused" else dt.date.max
    outside = {index for index, each in enumerate(occurrences) if not begins <= each.start.date() < again}
    return tuple(
        each if index in outside else replace(each, status="cancelled", reason=event.reason or each.reason)
        for index, each in enumerate(occurrences)
        if index in outside or event.status == "cancelled"
    )


def standing_of(site: Site, key: Key, dates: Sequence[Occurrence], today: dt.date) -> Standing:
    """`dates` are dates_of the same thing."""
    kind, event = key[0], _thing(site, key)
    ahead = schedule.upcoming(dates, today, with_cancelled=True)
    following = next((o for o in ahead if o.status != "cancelled"), None)
    past = [o.start.date() for o in site.occurrences[key] if schedule.has_ended(o, today)]
    last = max(past, default=None)
    stopped = event.status in STOPPED and (event.from_ is None or event.from_ <= today)
    # A pause ends by itself in the month that it was to end, if there are dates to come back to.
    back = event.status == "paused" and following is not None and _again(event) <= today
    if stopped and not back:
        state = event.status
    elif event.status == "planned":
        state = "planned"
    elif following is not None:
        state = "running"
    else:
        state = _without_dates(site, key, kind, event, today)
    return Standing(
        state=state,
        listed=_is_listed(state, event, ahead, last, today),
        ahead=ahead,
        next=following,
        told=ahead[0] if ahead and ahead[0].status in ("cancelled", "moved") else None,
        last=last,
    )


def near(
    register: Register, topics: Iterable[str], area: str | None, without: Key | None = None, count: int = 3
) -> tuple[Key, ...]:
    """Where to go instead: what has most topics in common, in the same part of the city if it can be; what rests only
    after what one can go to now."""
    points: dict[Key, int] = {}
    for topic in dict.fromkeys(broad for code in topics for broad in register.broader.get(code, ())):
        for key in register.by_topic.get(topic, ()):
            points[key] = points.get(key, 0) + 2
    for key in register.by_area.get(area or "", ()):
        points[key] = points.get(key, 0) + 1
    fitting = (
        key
        for key in points
        if key != without and key[0] in EVENT_KINDS and register.standings[key].state in (*_NOW, *_LATER)
    )

    def order(key: Key) -> tuple[bool, int, int]:
        # Of equals the one that lists show first comes first.
        return register.standings[key].state in _LATER, -points[key], register.rank[key]

    return tuple(sorted(fitting, key=order)[:count])


@lru_cache(1 << 10)  # each thing asks from when on it was reviewed too long ago
def months_after(day: dt.date, months: int) -> dt.date:
    """The same day of another month, or that month's last."""
    count = day.year * 12 + day.month - 1 + months
    first = dt.date(count // 12, count % 12 + 1, 1)
    following = dt.date((count + 1) // 12, (count + 1) % 12 + 1, 1)
    return first + min(dt.timedelta(days=day.day - 1), following - first - dt.timedelta(days=1))


def month_of(text: str) -> dt.date:
    """The first day of a month written as 2027-08."""
    return dt.date.fromisoformat(f"{text}-01")


def month_ahead(text: str | None, today: dt.date) -> dt.date | None:
    """A month that an editor named, while it has not gone by: an old promise is no date any more."""
    month = month_of(text) if text and text[:1].isdigit() else None
    return month if month is not None and month >= today.replace(day=1) else None


def areas_of(site: Site, key: Key) -> tuple[str, ...]:
    """Where a thing is listed: its own area, its venue's, and those it is also in."""
    thing = _thing(site, key)
    if "all" in thing.also_in:
        return tuple(site.things["area"])
    venue = site.things["venue"].get(getattr(thing, "venue", None) or "")
    return tuple(dict.fromkeys((thing.area, *((venue.area,) if venue else ()), *thing.also_in)))


def venue_chain(site: Site, slug: str | None) -> Iterator[Any]:
    """A venue and what it is part of, from the room outwards."""
    seen: set[str] = set()
    while slug in site.things["venue"] and slug not in seen:
        seen.add(slug)
        yield site.things["venue"][slug]
        slug = site.things["venue"][slug].part_of


def _coming(events: Iterable[Key], standings: Mapping[Key, Standing]) -> Iterator[tuple[Key, Occurrence]]:
    most = SOON + KEPT_READY
    ahead = ((key, occurrence) for key in events for occurrence in standings[key].ahead[:most])
    return iter(nsmallest(most, ahead, key=lambda pair: (pair[1].start, pair[1].end, pair[0])))


def _again(event: Event) -> dt.date:
    return month_of(event.returns) if event.returns[:1].isdigit() else dt.date.max


def _without_dates(site: Site, key: Key, kind: str, event: Event, today: dt.date) -> str:
    if schedule.is_open(site.rules[key].schedules, today):
        return "open"
    if event.returns == "no":
        return "over"
    # A lecture is given once; only where an editor names a month is there another one to wait for.
    return "held" if kind == "lecture" and event.returns == "unknown" else "between"


def _is_listed(state: str, event: Event, ahead: Sequence[Occurrence], last: dt.date | None, today: dt.date) -> bool:
    match state:
        case "running" | "open" | "planned" | "paused":
            return True
        case "cancelled":
            return bool(ahead)
        case "between":
            recent = last is None or months_after(last, SHOWN_AFTER) >= today
            return recent or month_ahead(event.returns, today) is not None
    return False


def _list_order(event: Event, standing: Standing, sink: dt.date) -> tuple[bool, int, dt.date]:
    """By next date; then what is always open; then what has no date. What nobody has read through sinks below that."""
    if standing.next is not None and standing.state in ("running", "planned"):
        return event.reviewed < sink, 0, standing.next.start.date()
    if standing.state == "cancelled" and standing.ahead:
        return event.reviewed < sink, 0, standing.ahead[0].start.date()
    return event.reviewed < sink, 1 if standing.state == "open" else 2, dt.date.max


def _thing(site: Site, key: Key) -> Any:
    return site.things[key[0]][key[1]]


def _venues_of(site: Site, key: Key) -> tuple[str, ...]:
    event = _thing(site, key)
    named = [event.venue]
    named += [part.venue for entry in event.schedule for part in (*entry.slots, *entry.hours, *entry.sessions)]
    return tuple({venue.origin.slug: None for slug in named for venue in venue_chain(site, slug)})


def topics_of(thing: Any, broader: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """With the broader ones above them: chair exercise is exercise."""
    return tuple(dict.fromkeys(code for topic in thing.topics for code in broader[topic]))


def _organizations_of(thing: Any) -> tuple[str, ...]:
    named = (thing.run_by.organization, getattr(thing, "led_by", None), *getattr(thing, "partners", ()))
    return tuple(dict.fromkeys(slug for slug in named if slug))


def _chain(code: str, fact: str, vocabulary: Mapping[str, Any]) -> Iterator[str]:
    """A code and the broader ones above it."""
    seen: set[str] = set()
    while code in vocabulary and code not in seen:
        seen.add(code)
        yield code
        code = vocabulary[code].facts.get(fact, "")


def grouped(keys: Iterable[Key], names: Callable[[Key], Iterable[str | None]]) -> Mapping[str, tuple[Key, ...]]:
    """By each of the names that a key has."""
    found: dict[str, list[Key]] = {}
    for key in keys:
        for name in names(key):
            if name:
                found.setdefault(name, []).append(key)
    return {name: tuple(group) for name, group in found.items()}


def _notices(notices: Iterable[Notice], today: dt.date) -> Mapping[Key | None, tuple[str, ...]]:
    found: dict[Key | None, list[str]] = {}
    for notice in notices:
        if not notice.from_ <= today <= notice.until:
            continue
        where = notice.applies_to
        named = [(kind, getattr(where, kind)) for kind in ("area", "unit", "venue", "organization")] if where else []
        for target in [key for key in named if key[1]] or [None]:
            found.setdefault(target, []).append(notice.origin.slug)
    return {target: tuple(slugs) for target, slugs in found.items()}
