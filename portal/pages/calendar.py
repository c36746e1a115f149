"""Dates → lists by day: of everything, of two weeks, a month, an area, a topic; and by weekday. In: Edition. Out: Page.

A list is made whether it holds anything or not, since somebody may have kept its address; only those that hold
something are linked. Nothing here knows the hour: the reader's own clock says what is called today, and what is over.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup

from portal.cards import ICONS
from portal.edition import Edition, midnight, named, text
from portal.facets import DAY_PARTS, capital
from portal.facts import card_where_fact
from portal.fields import WEEKDAYS
from portal.framing import calendar_link, everything_link, own_page
from portal.models.event import Event
from portal.schedule import Occurrence, is_open
from portal.site import Key
from portal.standing import months_after
from portal.told_dates import NEXT_DATES, SAID_WITHOUT_YEAR, date_leaf, moment, occurrence_status, when
from portal.told_dates import day as day_words
from portal.views import (
    Agenda,
    AgendaDay,
    AgendaPart,
    AgendaRow,
    AgendaWeek,
    Leaf,
    Link,
    Page,
    Section,
    Span,
    Status,
    Text,
)

TEMPLATES = ("calendar",)

ROWS = 1500
"""Rows that one list holds at most, in whole months: 60 to 100 KB compressed. The next two weeks it always holds."""

_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class _Dated:
    """A row, and what lists choose it by. `occurrence` is None where the row only tells where a date went."""

    start: dt.datetime
    until: dt.datetime
    key: Key
    row: AgendaRow
    occurrence: Occurrence | None = None

    @property
    def day(self) -> dt.date:
        return self.start.date()


@dataclass(frozen=True, slots=True)
class _Shelf:
    """All rows in order of time, and the links to the lists that hold something."""

    rows: tuple[_Dated, ...]
    months: dict[int, Link]
    choices: tuple[Section, ...]


def pages(edition: Edition) -> Iterator[Page]:
    rows = tuple(sorted(_collect_rows(edition), key=lambda each: (each.start, each.until, each.key)))
    months = dict(_month_links(edition, rows))
    shelf = _Shelf(rows, months, tuple(_choices(edition, rows, months)))
    yield _whole_page(edition, shelf)
    yield _two_weeks_page(edition, shelf)
    for number in range(7):
        yield _weekday_page(edition, shelf, number)
    for number in range(1, 13):
        yield _month_page(edition, shelf, number)
    for slug in edition.site.things["area"]:
        yield _area_page(edition, shelf, slug)
    for code in edition.site.vocabularies["topics"]:
        yield _topic_page(edition, shelf, code)


def _whole_page(edition: Edition, shelf: _Shelf) -> Page:
    view = _by_day(edition, shelf, shelf.rows, Text(edition.t.t("agenda-title")))
    view = replace(view, kind_label=None, intro=Text(edition.t.t("agenda-intro")), wider=everything_link(edition))
    return _page(edition, shelf, view, file=("everything", ""))


def _two_weeks_page(edition: Edition, shelf: _Shelf) -> Page:
    first, last = two_weeks(edition.today)
    rows = [each for each in shelf.rows if each.day <= last]
    return _page(edition, shelf, _by_day(edition, shelf, rows, Text(edition.t.date_range(first, last))), "week")


def _month_page(edition: Edition, shelf: _Shelf, number: int) -> Page:
    """All coming dates of a month, of every year that has any; and so the one list that is not cut."""
    rows = [each for each in shelf.rows if each.day.month == number]
    name = Text(capital(_month_name(edition, rows, number)))
    return _page(edition, shelf, _by_day(edition, shelf, rows, name, whole=True), "month", f"{number:02}")


def _area_page(edition: Edition, shelf: _Shelf, slug: str) -> Page:
    area, keys = edition.site.things["area"][slug], frozenset(edition.register.by_area.get(slug, ()))
    rows = [each for each in shelf.rows if each.key in keys]
    view = _by_day(edition, shelf, rows, text(edition, area.title) or Text(slug))
    view = replace(view, icon=ICONS["area"], color=area.tint)
    file = ("area", slug) if rows else None
    return _page(edition, shelf, view, "area", slug, named(edition, area.title), file)


def _topic_page(edition: Edition, shelf: _Shelf, code: str) -> Page:
    register, facts = edition.register, edition.site.term("topics", code).facts
    keys = frozenset(register.by_topic.get(code, ()))
    rows = [each for each in shelf.rows if each.key in keys]
    view = _by_day(edition, shelf, rows, Text(edition.say("topics", code)))
    view = replace(view, icon=facts.get("icon", view.icon), color=facts.get("color"))
    for broad in register.broader[code][1:]:
        if any(each.key in register.by_topic.get(broad, ()) for each in shelf.rows):
            label = edition.t.t("agenda-of", name=edition.say("topics", broad))
            view = replace(view, wider=calendar_link(edition, "topic", broad, Text(label)))
            break
    return _page(edition, shelf, view, "topic", code, file=("topic", code) if rows else None)


def _weekday_page(edition: Edition, shelf: _Shelf, number: int) -> Page:
    """For whoever is free on one day of the week: each thing once, by time of day, with its next dates."""
    t = edition.t
    parts = tuple(_weekday_parts(edition, shelf.rows, number))
    spans = [row.span for part in parts for row in part.rows]
    view = replace(
        _by_day(edition, shelf, (), Text(capital(t.weekday(number)))),
        intro=Text(t.t("agenda-weekday-intro")),
        parts=parts,
        none=_none(edition, spans),
    )
    return _page(edition, shelf, view, "weekday", WEEKDAYS[number], t.weekday(number))


def _page(
    edition: Edition,
    shelf: _Shelf,
    view: Agenda,
    section: str = "",
    name: str = "",
    said: str | None = None,
    file: tuple[str, str] | None = None,
) -> Page:
    """`said` is the list's name inside a sentence; `file` what the calendar file of these same dates is called."""
    t, urls = edition.t, edition.urls
    own = urls.href(urls.calendar(edition.tag, section, name))
    ways = [calendar_link(edition, "subscribe", "", Text(t.t("agenda-subscribe-link")))]
    if file and shelf.rows:
        ways.append(Link(urls.href(urls.feed(edition.tag, *file)), Text(t.t("agenda-file-link"))))
    view = replace(view, ways=tuple(ways), choices=tuple(_without_itself(shelf.choices, own)))
    said = said or view.title.text
    return own_page(
        edition,
        lambda tag: urls.calendar(tag, section, name),
        view,
        type=f"calendar-{section}" if section else "calendar",
        template="calendar",
        title=t.t("agenda-of", name=said) if section else view.title.text,
        summary=t.t("agenda-part-intro", name=said) if section else t.t("agenda-intro"),
        above=(calendar_link(edition),) if section else (),
        here=view.title,
    )


def _by_day(edition: Edition, shelf: _Shelf, rows: Sequence[_Dated], title: Text, whole: bool = False) -> Agenda:
    """A list by day. What leads on from it is the calendar of everything, until a page knows better."""
    t = edition.t
    last = dt.date.max if whole else _last_day(rows, edition.today)
    shown = [each for each in rows if each.day <= last]
    later = {each.day.month for each in shelf.rows if each.day > last} if len(shown) < len(rows) else set()
    return Agenda(
        title=title,
        kind_label=t.t("agenda-title"),
        intro=None,
        count=t.t("agenda-dates", count=sum(each.occurrence is not None for each in rows)) if rows else None,
        weeks=tuple(_weeks(edition, shown)),
        parts=(),
        none=None if later else _none(edition, [each.row.span for each in shown]),
        wider=calendar_link(edition, label=Text(t.t("agenda-all-link"))) if shelf.rows else everything_link(edition),
        later_text=t.t("agenda-later", date=day_words(edition, last)) if later else None,
        later=tuple(link for number, link in shelf.months.items() if number in later),
        ways=(),
        choices=(),
        icon="calendar",
    )


def _last_day(rows: Sequence[_Dated], today: dt.date) -> dt.date:
    """How far a list reaches: to the end of the last month that still has room, and two weeks at least."""
    if len(rows) <= ROWS:
        return dt.date.max
    first_left_out = rows[ROWS].day
    return max(first_left_out.replace(day=1) - _DAY, two_weeks(today)[1])


def two_weeks(today: dt.date) -> tuple[dt.date, dt.date]:
    """This week and the next, from Monday to Sunday."""
    monday = today - _DAY * today.weekday()
    return monday, monday + 2 * _WEEK - _DAY


def _collect_rows(edition: Edition) -> Iterator[_Dated]:
    """What residents can go to, from today on, cancelled dates too; and the days that something was moved away from."""
    for key in edition.register.events:
        href, title = edition.href(*key), text(edition, edition.thing(key).title)
        for occurrence in edition.register.standings[key].ahead:
            row = _row(edition, key, occurrence, href, title)
            yield _Dated(occurrence.start, occurrence.end, key, row, occurrence)
        for occurrence in edition.register.dates[key]:
            planned = occurrence.planned
            if planned.date() != occurrence.start.date() and planned.date() >= edition.today:
                yield _gone(edition, key, occurrence, href, title)


def _row(edition: Edition, key: Key, occurrence: Occurrence, href: str, title: Text) -> AgendaRow:
    return AgendaRow(
        href=href,
        title=title,
        times=edition.t.time_range(occurrence.start, occurrence.end),
        places=_places(edition, key, occurrence),
        statuses=tuple(_statuses(edition, key, occurrence)),
        span=Span(None, moment(occurrence.end)),
        off=occurrence.status == "cancelled",
        start=occurrence.start.isoformat(),
        end=occurrence.end.isoformat(),
        code=occurrence.status,
        key="/".join(key),
    )


def _gone(edition: Edition, key: Key, occurrence: Occurrence, href: str, title: Text) -> _Dated:
    """On the day that a date was moved from: whoever looks there is told where it went."""
    planned = occurrence.planned
    label = edition.t.t("agenda-moved-to", when=when(edition, occurrence))
    ends = planned.date() + _DAY
    row = AgendaRow(
        href=href,
        title=title,
        times=edition.t.time(planned),
        places=(),
        statuses=(Status("moved", label, "changed"),),
        span=Span(None, midnight(edition, ends)),
        off=True,
    )
    return _Dated(planned, dt.datetime.combine(ends, dt.time.min, edition.site.config.zone), key, row)


def _places(edition: Edition, key: Key, occurrence: Occurrence) -> tuple[Text, ...]:
    """Where it is, and in what languages beside the usual one: the same for most dates of a thing."""
    event: Event = edition.thing(key)
    offered = occurrence.languages or event.languages
    made = ("agenda", key, occurrence.venue, offered)
    if made not in edition.kept:
        lines = card_where_fact(edition, event, [(occurrence.venue or event.venue, None)]).lines
        source = edition.site.config.source_language
        names = [edition.say("language-names", o.tag) for o in offered if o.tag != source and o.how != "on-request"]
        told = (Text(edition.t.t("agenda-languages", languages=edition.t.join(names))),) if names else ()
        edition.kept[made] = (*lines, *told)
    return edition.kept[made]


def _statuses(edition: Edition, key: Key, occurrence: Occurrence) -> Iterator[Status]:
    """What is unlike other dates; the day itself stands above."""
    t, event, planned = edition.t, edition.thing(key), occurrence.planned
    match occurrence.status:
        case "cancelled":
            because = occurrence.reason and edition.say("reasons", occurrence.reason, "because")
            label = t.t("status-cancelled-because", reason=because) if because else t.t("status-cancelled")
            yield Status("cancelled", label, "stopped")
            return
        case "moved":
            if planned == occurrence.start:
                label = t.t("agenda-moved-place")
            elif planned.date() == occurrence.start.date():
                label = t.t("agenda-moved-hour", time=t.time(planned))
            else:
                label = t.t("agenda-moved-from", date=day_words(edition, planned.date()))
            yield Status("moved", label, "changed")
        case "extra":
            yield Status("extra", t.t("agenda-extra"), "quiet")
    if edition.register.standings[key].state == "planned":
        yield Status("planned", edition.say("statuses", "planned"), "quiet")
    places = occurrence.places or event.places
    if places != "open":
        yield Status(places, edition.say("places", places), "full")


def _weeks(edition: Edition, rows: Iterable[_Dated]) -> Iterator[AgendaWeek]:
    for monday, week in groupby(rows, key=lambda each: each.day - _DAY * each.day.weekday()):
        inside = list(week)
        heading, moments = _week_words(edition, monday)
        last = Span(None, moment(max(each.until for each in inside)))
        yield AgendaWeek(heading, moments, last, tuple(_days(edition, inside)))


def _week_words(edition: Edition, monday: dt.date) -> tuple[Markup, tuple[Text, ...]]:
    """The same in most lists, and so those of a day."""
    made = ("agenda-week", monday)
    if made not in edition.kept:
        t, sunday = edition.t, monday + _WEEK - _DAY
        same = monday.month == sunday.month
        first = t.t("agenda-week-first", weekday=t.weekday(0), day=str(monday.day)) if same else t.date(monday, "day")
        edition.kept[made] = (
            capital(t.t("date-range", **{"from": first, "to": day_words(edition, sunday)})),
            (
                _between(edition, t.t("agenda-this-week"), monday, monday + _WEEK),
                _between(edition, t.t("agenda-next-week"), monday - _WEEK, monday),
            ),
        )
    return edition.kept[made]


def _days(edition: Edition, rows: Iterable[_Dated]) -> Iterator[AgendaDay]:
    for date, day in groupby(rows, key=lambda each: each.day):
        inside = list(day)
        leaf, heading, moments = _day_words(edition, date, all(each.row.off for each in inside))
        last = Span(None, moment(max(each.until for each in inside)))
        yield AgendaDay(leaf, heading, moments, last, tuple(each.row for each in inside))


def _day_words(edition: Edition, date: dt.date, cancelled: bool) -> tuple[Leaf, Markup, tuple[Text, ...]]:
    made = ("agenda-day", date, cancelled)
    if made not in edition.kept:
        t = edition.t
        edition.kept[made] = (
            date_leaf(edition, date, cancelled=cancelled),
            capital(t.date(date, "day")),
            (
                _between(edition, t.t("agenda-today"), date, date + _DAY),
                _between(edition, t.t("agenda-tomorrow"), date - _DAY, date),
            ),
        )
    return edition.kept[made]


def _none(edition: Edition, spans: Sequence[Span | None]) -> Text | None:
    """Said where nothing is left, now or by the reader's clock; what is open without dates is always left."""
    untils = [span.until if span else None for span in spans]
    if None in untils:
        return None
    said = edition.t.t("agenda-none")
    return Text(said, span=Span(max(untils), None) if untils else None)


def _between(edition: Edition, label: str, first: dt.date, end: dt.date) -> Text:
    """Words that hold from the beginning of one day to that of another."""
    return Text(label, span=Span(midnight(edition, first), midnight(edition, end)))


def _weekday_parts(edition: Edition, rows: Iterable[_Dated], number: int) -> Iterator[AgendaPart]:
    alike: dict[tuple[dt.time, dt.time, Key], list[_Dated]] = {}
    for each in rows:
        if each.occurrence is not None and each.day.weekday() == number:
            at = (each.occurrence.start.time(), each.occurrence.end.time(), each.key)
            alike.setdefault(at, []).append(each)
    for name, begins, ends in DAY_PARTS:
        found = tuple(_weekday_row(edition, alike[at]) for at in sorted(alike) if begins <= at[0].hour < ends)
        if found:
            yield AgendaPart(edition.t.t(f"agenda-{name}"), found)
    open_ = tuple(_open_rows(edition, number))
    if open_:
        yield AgendaPart(edition.t.t("agenda-open"), open_)


def _weekday_row(edition: Edition, alike: Sequence[_Dated]) -> AgendaRow:
    """One thing at one time of the day. What has become of its very next date is told, with the date."""
    on = [each for each in alike if not each.row.off]
    shown, changed = (on or alike)[0], occurrence_status(edition, alike[0].occurrence)
    kept = [status for status in shown.row.statuses if status.code not in ("cancelled", "moved", "extra")]
    near = months_after(edition.today, SAID_WITHOUT_YEAR)
    dates = (
        # All of them are on one weekday: it is the page's title.
        Text(edition.t.date(each.day, "date" if each.day <= near else "date-year"), span=Span(None, moment(each.until)))
        for each in on[:NEXT_DATES]
    )
    return AgendaRow(
        href=shown.row.href,
        title=shown.row.title,
        times=shown.row.times,
        places=shown.row.places,
        statuses=((changed,) if changed else ()) + tuple(kept),
        span=Span(None, moment(alike[-1].until)),
        off=not on,
        dates=tuple(dates),
    )


def _open_rows(edition: Edition, number: int) -> Iterator[AgendaRow]:
    """What has no dates, and is open on this day of the week."""
    t = edition.t
    for key in edition.register.events:
        standing = edition.register.standings[key]
        entries = edition.site.rules[key].schedules if standing.state == "open" else ()
        for entry in (entry for entry in entries if is_open([entry], edition.today)):
            hours = [t.time_range(slot.start, slot.end) for slot in entry.slots if number in slot.days]
            for times in hours or ([t.t("listing-open")] if entry.kind == "always" else []):
                event = edition.thing(key)
                lines = card_where_fact(edition, event, [(event.venue, None)]).lines
                yield AgendaRow(edition.href(*key), text(edition, event.title), times, lines, ())


def _month_links(edition: Edition, rows: Sequence[_Dated]) -> Iterator[tuple[int, Link]]:
    """In the order in which they come."""
    for number in dict.fromkeys(each.day.month for each in rows):
        inside = [each for each in rows if each.day.month == number]
        name = capital(_month_name(edition, inside, number))
        yield number, calendar_link(edition, "month", f"{number:02}", Text(name), _count(edition, inside))


def _month_name(edition: Edition, rows: Iterable[_Dated], number: int) -> Markup:
    """With its year, unless it holds dates of two."""
    years = {each.day.year for each in rows} or {edition.today.year + (number < edition.today.month)}
    first = dt.date(min(years), number, 1)
    return edition.t.date(first, "month-year") if len(years) == 1 else Markup(edition.t.month(first))


def _choices(edition: Edition, rows: Sequence[_Dated], months: dict[int, Link]) -> Iterator[Section]:
    """Links to every list that holds something, with how much."""
    t, register, things = edition.t, edition.register, edition.site.things
    first, last = two_weeks(edition.today)
    soon = [each for each in rows if each.day <= last]
    links = [replace(calendar_link(edition), count=_count(edition, rows))] if rows else []
    if soon:
        label = t.t("agenda-two-weeks", period=t.date_range(first, last))
        links.append(calendar_link(edition, "week", "", Text(label), _count(edition, soon)))
    yield Section("all", t.t("agenda-title"), links=tuple(links))
    links = []
    for number, code in enumerate(WEEKDAYS):
        found = sum(len(part.rows) for part in _weekday_parts(edition, rows, number))
        if found:
            name, count = Text(capital(t.weekday(number))), t.t("home-area-count", count=found)
            links.append(calendar_link(edition, "weekday", code, name, count))
    yield Section("weekdays", t.t("agenda-choose-weekday"), links=tuple(links))
    areas = sorted(edition.sorted(things["area"].values()), key=lambda area: area.order)
    named_areas = [(area.origin.slug, text(edition, area.title)) for area in areas]
    links = tuple(_part_links(edition, rows, "area", named_areas, register.by_area))
    yield Section("areas", t.t("agenda-choose-area"), links=links)
    topics = [(code, Text(edition.say("topics", code))) for code in edition.site.vocabularies["topics"]]
    topics.sort(key=lambda named: t.sort_key(named[1].text))
    links = tuple(_part_links(edition, rows, "topic", topics, register.by_topic))
    yield Section("topics", t.t("agenda-choose-topic"), links=links)
    yield Section("months", t.t("agenda-choose-month"), links=tuple(months.values()))


def _part_links(
    edition: Edition,
    rows: Sequence[_Dated],
    section: str,
    names: Iterable[tuple[str, Text]],
    members: Mapping[str, Collection[Key]],
) -> Iterator[Link]:
    for name, label in names:
        keys = frozenset(members.get(name, ()))
        inside = [each for each in rows if each.key in keys]
        if inside:
            yield calendar_link(edition, section, name, label, _count(edition, inside))


def _without_itself(choices: Iterable[Section], own: str) -> Iterator[Section]:
    """The page one is on is no choice, but stands in its place."""
    for section in choices:
        links = tuple(replace(link, current=link.href == own) for link in section.links)
        if links:
            yield replace(section, links=links)


def _count(edition: Edition, rows: Iterable[_Dated]) -> str:
    return edition.t.t("agenda-dates", count=sum(each.occurrence is not None for each in rows))
