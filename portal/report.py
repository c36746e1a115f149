"""Site + a period + today → what was held in it, for whoever pays. In: Site, dates, words. Out: Report.

Counted are the dates that pages and calendars show (standing.Register.dates), each once, by the day it is on: a moved
date by its new day, a cancelled one by the day it was to be on. Nothing is said to have been held before its day has
come. A thing with two topics stands in two rows, so rows of such a table overlap; the total counts each date once.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from portal.fields import SIMPLE, Words
from portal.i18n import Translator, fallbacks, plain
from portal.models.event import Event
from portal.models.kinds import EVENT_KINDS
from portal.public_facts import languages_of
from portal.schedule import Occurrence
from portal.site import Key, Site
from portal.standing import STOPPED, Register, collect_register, month_of, topics_of
from portal.views import Text

DIMENSIONS = ("area", "unit", "kind", "topic", "target-group", "language", "referral", "attendance", "month")
"""What is counted by, in the order of the report."""

OVERLAPPING = ("topic", "target-group", "language", "referral")
"""A date can stand in several rows of these."""

_VOCABULARIES = {
    "topic": "topics",
    "target-group": "target-groups",
    "language": "language-names",
    "referral": "referrals",
    "attendance": "attendance",
    "reason": "reasons",
}
_THINGS = ("area", "unit", "organization", "venue")
_MAY_LACK = ("unit", "topic", "target-group", "language", "referral", "reason")
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Tally:
    """`moved`, `extra` and `minutes` are of those held; `things` is how many different things something was held of
    (in a row for a reason: how many things it befell)."""

    held: int = 0
    cancelled: int = 0
    moved: int = 0
    extra: int = 0
    planned: int = 0
    minutes: int = 0
    things: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One date. `outcome` is held, cancelled or planned; `codes` are its rows in each table, none where it has no
    value: by dimension, and the place and organization too."""

    key: Key
    audience: str
    title: Text
    occurrence: Occurrence
    outcome: str
    codes: Mapping[str, tuple[str, ...]]

    @property
    def minutes(self) -> int:
        """By the clock on the wall: a lesson of an hour is an hour in the night of summer time, too."""
        start, end = self.occurrence.start.replace(tzinfo=None), self.occurrence.end.replace(tzinfo=None)
        return int((end - start).total_seconds()) // 60


@dataclass(frozen=True, slots=True)
class Row:
    """The code is "" for what has no value."""

    code: str
    label: Text
    tally: Tally


@dataclass(frozen=True, slots=True)
class Table:
    dimension: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """What one could go to without a date (a path, opening hours), and on which days of the period."""

    key: Key
    title: Text
    days: tuple[tuple[dt.date, dt.date], ...]


@dataclass(frozen=True, slots=True)
class PublishedFilm:
    key: Key
    title: Text
    published: dt.date


@dataclass(frozen=True, slots=True)
class Report:
    """`tables`, `reasons` and `things` are of what is for residents; `staff` and `staff_things` of what is for
    professionals, meetings of networks among it. `filmed` is how many of the lectures held were filmed. `names` are
    the labels of all codes, by dimension."""

    first: dt.date
    last: dt.date
    today: dt.date
    total: Tally
    tables: tuple[Table, ...]
    reasons: Table
    things: Table
    staff_total: Tally
    staff: Table
    staff_things: Table
    filmed: int
    films: tuple[PublishedFilm, ...]
    offered: tuple[Offered, ...]
    lines: tuple[Line, ...]
    names: Mapping[str, Mapping[str, Text]]


def collect_report(site: Site, first: dt.date, last: dt.date, today: dt.date, words: Translator) -> Report:
    """Everything from `first` to `last`, both included. `words` are the editors': where the site has their language,
    things and codes are called what they are called there, else what they are called in the site's own."""
    register = collect_register(site, today)
    lines = tuple(sorted(_lines(site, register, first, last, today, words), key=_by_time))
    names = _names(site, lines, first, last, words)
    residents = [line for line in lines if line.audience == "residents"]
    staff = [line for line in lines if line.audience == "professionals"]
    # An area or a unit where nothing was held is what a reader of the report asks about first.
    rows = {"area": tuple(site.things["area"]), "unit": tuple(site.things["unit"]), "month": _months(first, last)}
    return Report(
        first=first,
        last=last,
        today=today,
        total=_tally(residents),
        tables=tuple(_table(each, residents, names, words, rows.get(each, ())) for each in DIMENSIONS),
        reasons=_reasons(residents, names, words),
        things=_table("thing", residents, names, words),
        staff_total=_tally(staff),
        staff=_table("kind", staff, names, words),
        staff_things=_table("thing", staff, names, words),
        filmed=sum(line.outcome == "held" and _is_filmed(site, line.key) for line in residents),
        films=tuple(_films(site, first, min(last, today), words)),
        offered=tuple(_offered(site, first, min(last, today), words)),
        lines=lines,
        names=names,
    )


def _lines(
    site: Site, register: Register, first: dt.date, last: dt.date, today: dt.date, words: Translator
) -> Iterator[Line]:
    for key, dates in register.dates.items():
        inside = [each for each in dates if first <= each.start.date() <= last]
        if not inside:
            continue
        thing = site.things[key[0]][key[1]]
        title = _text(site, thing.title, words)
        for each in inside:
            codes = _codes(site, register, key, thing, each)
            audience = getattr(thing, "audience", "professionals")
            yield Line(key, audience, title, each, _outcome(each, today), codes)


def _by_time(line: Line) -> tuple[dt.datetime, Key]:
    return line.occurrence.start.astimezone(dt.UTC), line.key


def _outcome(occurrence: Occurrence, today: dt.date) -> str:
    if occurrence.status == "cancelled":
        return "cancelled"
    return "held" if occurrence.start.date() <= today else "planned"


def _codes(
    site: Site, register: Register, key: Key, thing: Any, occurrence: Occurrence
) -> Mapping[str, tuple[str, ...]]:
    """A topic's broader ones count too, as in lists: chair exercise is exercise. A language counts where somebody is
    there who speaks it, not where it could have been asked for."""
    spoken = occurrence.languages or (languages_of(site, thing) if key[0] in EVENT_KINDS else ())
    return {
        "area": _given(thing.area),
        "unit": _given(thing.run_by.unit),
        "organization": _given(thing.run_by.organization),
        "venue": _given(occurrence.venue),
        "kind": (key[0],),
        "topic": topics_of(thing, register.broader),
        "target-group": _once(getattr(thing, "target_groups", ())),
        "language": _once(each.tag for each in spoken if each.how != "on-request"),
        "referral": _once(getattr(thing, "referral", ())),
        "attendance": _given(getattr(thing, "attendance", None)),
        "month": (occurrence.start.strftime("%Y-%m"),),
        "reason": _given(occurrence.reason),
        "thing": ("/".join(key),),
    }


def _given(code: str | None) -> tuple[str, ...]:
    return (code,) if code else ()


def _once(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))


def _tally(lines: Sequence[Line]) -> Tally:
    held = [line for line in lines if line.outcome == "held"]
    return Tally(
        held=len(held),
        cancelled=sum(line.outcome == "cancelled" for line in lines),
        moved=sum(line.occurrence.status == "moved" for line in held),
        extra=sum(line.occurrence.status == "extra" for line in held),
        planned=sum(line.outcome == "planned" for line in lines),
        minutes=sum(line.minutes for line in held),
        things=len({line.key for line in held}),
    )


def _table(
    dimension: str,
    lines: Iterable[Line],
    names: Mapping[str, Mapping[str, Text]],
    words: Translator,
    always: Iterable[str] = (),
) -> Table:
    """Most held first, months in their order, and what has no value last."""
    rows = tuple(Row(code, names[dimension][code], _tally(group)) for code, group in _grouped(dimension, lines, always))

    def order(row: Row) -> tuple[Any, ...]:
        if dimension == "month":
            return (row.code,)
        return row.code == "", -row.tally.held, -row.tally.planned, words.sort_key(row.label.text), row.code

    return Table(dimension, tuple(sorted(rows, key=order)))


def _reasons(lines: Iterable[Line], names: Mapping[str, Mapping[str, Text]], words: Translator) -> Table:
    cancelled = [line for line in lines if line.outcome == "cancelled"]
    rows = (
        Row(code, names["reason"][code], Tally(cancelled=len(group), things=len({line.key for line in group})))
        for code, group in _grouped("reason", cancelled)
    )
    return Table(
        "reason",
        tuple(sorted(rows, key=lambda row: (-row.tally.cancelled, words.sort_key(row.label.text), row.code))),
    )


def _grouped(dimension: str, lines: Iterable[Line], always: Iterable[str] = ()) -> Iterator[tuple[str, list[Line]]]:
    found: dict[str, list[Line]] = {code: [] for code in always}
    for line in lines:
        for code in line.codes[dimension] or ("",):
            found.setdefault(code, []).append(line)
    return iter(found.items())


def _months(first: dt.date, last: dt.date) -> tuple[str, ...]:
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    months = (divmod(first.month - 1 + step, 12) for step in range(count))
    return tuple(f"{first.year + years:04}-{month + 1:02}" for years, month in months)


def _names(
    site: Site, lines: Sequence[Line], first: dt.date, last: dt.date, words: Translator
) -> Mapping[str, Mapping[str, Text]]:
    """What each code that is used is called, and what it is called to have none."""
    found: dict[str, dict[str, Text]] = {each: {} for each in (*_THINGS, *_VOCABULARIES)}
    for kind in _THINGS:
        found[kind] = {slug: _text(site, thing.title, words) for slug, thing in site.things[kind].items()}
    tag = _tag(site, words)
    for dimension, name in _VOCABULARIES.items():
        for code in _once(code for line in lines for code in line.codes[dimension]):
            found[dimension][code] = _marked(site, site.say(name, code, tag), tag, words)
    for dimension in _MAY_LACK:
        found[dimension][""] = Text(plain(words.t(f"report-none-{dimension}")))
    found["kind"] = {kind: Text(plain(words.t(f"kind-{kind}"))) for kind in (*EVENT_KINDS, "network", "film")}
    found["month"] = {month: Text(plain(words.date(month_of(month), "month-year"))) for month in _months(first, last)}
    found["thing"] = {"/".join(line.key): line.title for line in lines}
    return found


def _tag(site: Site, words: Translator) -> str:
    """The site's language for labels: the editors' own where the site has it."""
    tag = words.language.tag
    return tag if tag in site.words else site.config.source_language


def _text(site: Site, title: Words, words: Translator) -> Text:
    chosen, tag = title.pick(fallbacks(_tag(site, words), site.config.source_language))
    return _marked(site, chosen, tag.removesuffix(SIMPLE), words)


def _marked(site: Site, chosen: str, tag: str, words: Translator) -> Text:
    """With its language, where it is not the report's."""
    if tag == words.language.tag:
        return Text(chosen)
    return Text(chosen, tag, site.config.language(tag).direction)


def _is_filmed(site: Site, key: Key) -> bool:
    return key[0] == "lecture" and site.things["lecture"][key[1]].filmed


def _films(site: Site, first: dt.date, last: dt.date, words: Translator) -> Iterator[PublishedFilm]:
    """By the day they were put up; where nobody said which, by the day they were recorded."""
    found = [
        PublishedFilm(("film", slug), _text(site, film.title, words), film.publish_from or film.recorded)
        for slug, film in site.things["film"].items()
    ]
    inside = (film for film in found if first <= film.published <= last)
    yield from sorted(inside, key=lambda film: (film.published, film.key))


def _offered(site: Site, first: dt.date, last: dt.date, words: Translator) -> Iterator[Offered]:
    found = []
    for kind in EVENT_KINDS:
        for slug, event in site.things[kind].items():
            spans = [
                (max(first, entry.first or first), min(last, entry.last or last))
                for entry in site.rules[kind, slug].schedules
                if entry.kind in ("always", "opening-hours")
            ]
            days = _joined(part for span in spans for part in _while_running(event, *span))
            if days:
                found.append(Offered((kind, slug), _text(site, event.title, words), days))
    yield from sorted(found, key=lambda each: (words.sort_key(each.title.text), each.key))


def _while_running(event: Event, first: dt.date, last: dt.date) -> Iterator[tuple[dt.date, dt.date]]:
    """The part of these days before the whole thing stopped, and that after a pause."""
    parts: list[tuple[dt.date, dt.date]] = [(first, last)]
    if event.status == "planned":
        parts = []
    elif event.status in STOPPED:
        parts = [(first, min(last, event.from_ - _DAY))] if event.from_ else []
        if event.status == "paused" and event.returns[:1].isdigit():
            parts.append((max(first, month_of(event.returns)), last))
    yield from (part for part in parts if part[0] <= part[1])


def _joined(spans: Iterable[tuple[dt.date, dt.date]]) -> tuple[tuple[dt.date, dt.date], ...]:
    """Without counting a day twice: summer hours that follow winter hours are one stretch."""
    found: list[tuple[dt.date, dt.date]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + _DAY:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return tuple(found)
