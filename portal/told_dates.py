"""Occurrences → when a thing is, in words. In: Edition, Occurrence, Standing. Out: Text, Leaf, Status, Fact, Section.

Whoever reads may do so long after the build. So what is told of a date has a span, and when that is over the next date
takes its place by the reader's own clock: whatever a page says of dates is made here, once, and is never a day late.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import groupby

from markupsafe import Markup

from portal.edition import Edition, made_once, named
from portal.i18n import plain
from portal.models.event import Event
from portal.schedule import Occurrence
from portal.schedule_words import ScheduleWords, describe_schedule
from portal.site import Key
from portal.standing import STOPPED, Standing, month_ahead, months_after
from portal.views import Fact, Leaf, Section, Span, Status, Text

SAID_WITHOUT_YEAR = 6
"""Months ahead within which a date needs no year."""

NEXT_DATES = 5
"""That a card carries, so that it is right for weeks although nobody builds the site."""


def day(edition: Edition, date: dt.date) -> Markup:
    """A date in words, with the year where a reader might take it for another."""
    near = edition.today <= date <= months_after(edition.today, SAID_WITHOUT_YEAR)
    return edition.t.date(date, "day" if near else "day-year")


def when(edition: Edition, occurrence: Occurrence) -> Markup:
    times = edition.t.time_range(occurrence.start, occurrence.end)
    return edition.t.t("when-occurrence", date=day(edition, occurrence.start.date()), times=times)


def leaf(edition: Edition, occurrence: Occurrence, span: Span | None = None) -> Leaf:
    return date_leaf(edition, occurrence.start.date(), occurrence.status == "cancelled", span)


def date_leaf(edition: Edition, date: dt.date, cancelled: bool = False, span: Span | None = None) -> Leaf:
    return Leaf(
        weekday=edition.t.weekday_short(date.weekday()),
        day=str(date.day),
        month=edition.t.month_short(date.month),
        iso=date.isoformat(),
        label=plain(edition.t.date(date, "day-year")),
        cancelled=cancelled,
        span=span,
    )


def first_leaf(edition: Edition, ahead: Iterable[Occurrence]) -> Leaf | None:
    """The leaf of the next date. It is gone when the last date that the page tells has passed."""
    turns = tuple(_next_dates(ahead))
    return leaf(edition, turns[0][0], Span(None, turns[-1][1].until)) if turns else None


def event_leaf(edition: Edition, standing: Standing) -> Leaf | None:
    """What has been cancelled as a whole shows the first date that it would have been on, struck."""
    if standing.state == "paused":
        return None
    if standing.state == "cancelled" and standing.next is None and standing.ahead:
        return leaf(edition, standing.ahead[0], Span(None, moment(standing.ahead[0].end)))
    return first_leaf(edition, standing.ahead)


def moment(at: dt.datetime) -> str:
    """As the browser's clock is asked: to the minute, with the offset that holds on that day."""
    return _moment(at, at.fold)


@cache
def _moment(at: dt.datetime, fold: int) -> str:
    # The same moments stand on many pages. In the hour that comes twice only the fold tells two of them apart.
    return at.isoformat(timespec="minutes")


def by_turns(occurrences: Iterable[Occurrence]) -> Iterator[tuple[Occurrence, Span]]:
    """Each for as long as it is the first that has not ended. What ends before an earlier one does never is."""
    last: tuple[dt.datetime, str] | None = None
    for occurrence in occurrences:
        end = occurrence.end.astimezone(dt.UTC)
        if last is None or end > last[0]:
            told = moment(occurrence.end)
            yield occurrence, Span(last[1] if last else None, told)
            last = end, told


def _next_dates(ahead: Iterable[Occurrence]) -> Iterator[tuple[Occurrence, Span]]:
    """The dates that a page tells as its next, one after another, however old it has become."""
    return by_turns(each for each in _told(ahead) if each.status != "cancelled")


def _told(ahead: Iterable[Occurrence]) -> Iterator[Occurrence]:
    left = NEXT_DATES
    for occurrence in ahead:
        if not left:
            return
        yield occurrence
        left -= occurrence.status != "cancelled"


def next_lines(edition: Edition, ahead: Iterable[Occurrence], with_leaf: bool) -> Iterator[Text]:
    """The next time, the times that take its place when it has passed, and whom to ask when none is left."""
    turns = tuple(_next_dates(ahead))
    for occurrence, span in turns:
        torn = leaf(edition, occurrence) if with_leaf and span.since else None
        said = edition.t.t("next-time", when=when(edition, occurrence))
        span = replace(span, follows=span.since is not None)
        yield Text(said, span=span, starts=moment(occurrence.start), leaf=torn)
    if turns:
        yield Text(edition.t.t("next-time-ask"), span=Span(turns[-1][1].until, None, follows=True))


def ask_line(edition: Edition, told: Iterable[Occurrence]) -> Text | None:
    """What is said instead of dates when the last of them has passed."""
    last = _last_end(told)
    return Text(edition.t.t("next-time-ask"), span=Span(moment(last), None)) if last else None


def _last_end(occurrences: Iterable[Occurrence]) -> dt.datetime | None:
    """In order of time, not of the clock on the wall, which in autumn shows an hour twice."""
    return max((each.end for each in occurrences), key=lambda end: end.astimezone(dt.UTC), default=None)


def dates_section(edition: Edition, dates: Iterable[tuple[Occurrence, Text]]) -> Section | None:
    """Dates one by one, when there are several: each stands there until it is over, the heading as long as any."""
    told = tuple(dates)
    if len(told) < 2:
        return None
    items = tuple(replace(text, span=Span(None, moment(occurrence.end))) for occurrence, text in told)
    last = _last_end(occurrence for occurrence, _ in told)
    return Section("dates", edition.t.t("dates-heading"), items=items, span=Span(None, moment(last)))


def schedule_words(edition: Edition, key: Key) -> ScheduleWords:
    """The rule of an event or a network, its pauses and its changes."""
    made = ("schedule", key)
    if made not in edition.kept:
        rules = edition.site.rules[key]
        edition.kept[made] = describe_schedule(
            edition.t,
            rules.schedules,
            # As they stand: of what ends on a day the rule must not be said to go on.
            edition.register.dates[key],
            rules.closures,
            edition.site.calendars.days,
            edition.today,
            reason_label=lambda code: edition.say("reasons", code, "because"),
            venue_label=lambda slug: named(edition, edition.site.things["venue"][slug].title),
            venue=rules.venue,
        )
    return edition.kept[made]


def status(edition: Edition, event: Event, standing: Standing) -> Status | None:
    """What a reader must know first. A thing that runs as it should says nothing."""
    t = edition.t
    match standing.state:
        case "cancelled":
            return Status("cancelled", _because(edition, "status-cancelled", event.reason), "stopped")
        case "ended" | "over":
            return Status("ended", edition.say("statuses", "ended"), "quiet")
        case "held":
            return Status("ended", t.t("status-held"), "quiet")
        case "paused":
            return Status("paused", _pause(edition, event), "changed")
        case "between":
            return Status("paused", _pause(edition, event), "quiet")
        case "planned":
            expected = month_ahead(event.expected, edition.today)
            if expected is not None:
                month = t.date(expected, "month-year")
                return Status("planned", t.t("status-planned-month", month=month), "quiet")
            return Status("planned", t.t("status-planned"), "quiet")
    if standing.told is not None:
        return occurrence_status(edition, standing.told)
    return _places_status(edition, (standing.next.places if standing.next else None) or event.places)


def _places_status(edition: Edition, places: str) -> Status | None:
    return None if places == "open" else Status(places, edition.say("places", places), "full")


def statuses(edition: Edition, event: Event, standing: Standing) -> Iterator[Status]:
    """What a reader must know first; what is told of one date makes room when that has passed for what is to be told
    of the next."""
    turns = tuple(by_turns(_told(standing.ahead))) if standing.state in ("running", "open") else ()
    if not turns:
        said = status(edition, event, standing)
        yield from (said,) if said else ()
    told = ((date_status(edition, event, occurrence), span) for occurrence, span in turns)
    for said, group in groupby(told, key=lambda pair: pair[0]):
        spans = [span for _, span in group]
        if said:
            yield replace(said, span=Span(spans[0].since, spans[-1].until))


def date_status(edition: Edition, event: Event, occurrence: Occurrence) -> Status | None:
    """What stands above one date."""
    return occurrence_status(edition, occurrence) or _places_status(edition, occurrence.places or event.places)


def occurrence_status(edition: Edition, occurrence: Occurrence) -> Status | None:
    """What has become of one date."""
    if occurrence.status == "cancelled":
        date = day(edition, occurrence.start.date())
        return Status("cancelled", _because(edition, "status-cancelled-date", occurrence.reason, date=date), "stopped")
    if occurrence.status == "moved":
        said, planned = when(edition, occurrence), occurrence.planned
        if occurrence.start == planned:
            venue = edition.site.things["venue"].get(occurrence.venue or "")
            place = named(edition, venue.title) if venue else edition.say("attendance", "online")
            label = edition.t.t("status-moved-place", when=said, place=place)
        elif occurrence.start.date() == planned.date():
            label = edition.t.t("status-moved-hour", when=said)
        else:
            label = edition.t.t("status-moved-time", date=day(edition, planned.date()), when=said)
        return Status("moved", label, "changed")
    return None


def told_date(edition: Edition, key: Key, occurrence: Occurrence) -> Markup:
    """One of several dates: what has become of it, else when it is; and where, if that is not the usual place."""
    changed = occurrence_status(edition, occurrence)
    said = changed.label if changed else when(edition, occurrence)
    venue = elsewhere(edition, key, occurrence)
    # Of what keeps its time and is moved all the same the place has been said; to what is off nobody goes.
    told = occurrence.status == "cancelled" or (occurrence.status == "moved" and occurrence.start == occurrence.planned)
    if venue is None or told:
        return said
    return Markup(" · ").join((said, named(edition, edition.site.things["venue"][venue].title)))


def elsewhere(edition: Edition, key: Key, occurrence: Occurrence) -> str | None:
    """The venue of a date that is not where the thing usually is."""
    own = occurrence.venue in edition.site.things["venue"] and occurrence.venue != edition.site.rules[key].venue
    return occurrence.venue if own else None


@made_once
def next_lines_of(edition: Edition, key: Key, with_leaf: bool) -> tuple[Text, ...]:
    """The same, of an event: its page, its cards and the list that it is on tell them."""
    return tuple(next_lines(edition, edition.register.standings[key].ahead, with_leaf))


def when_fact(edition: Edition, key: Key, short: bool = False) -> Fact | None:
    """The next time, then the rule in words, then what differs. On a card only the first of these that there is."""
    standing = edition.register.standings[key]
    lines: list[str] = []
    following: tuple[Text, ...] = ()
    if standing.next is not None and not standing.over:
        following = next_lines_of(edition, key, standing.state != "paused")
    elif standing.state not in ("running", "open") and not short:
        said = status(edition, edition.thing(key), standing)
        lines += [said.label] if said else []
    if short:
        lines += schedule_words(edition, key).rule[:1] if standing.state == "open" else ()
    elif standing.next is not None or standing.state not in STOPPED:
        lines += _rule(edition, key, standing)
    told = (*following, *(Text(line) for line in lines))
    return Fact("when", edition.t.t("fact-when"), told) if told else None


def rule_lines(edition: Edition, key: Key) -> tuple[Text, ...]:
    """What stands beside the next dates, told one by one: without what differs on some of them, which is told with
    them, and without a rule that is nothing but its dates. That would say them once more, and the cancelled one as if
    it were on."""
    fact, standing = when_fact(edition, key), edition.register.standings[key]
    said = schedule_words(edition, key)
    kinds = {entry.kind for entry in edition.site.rules[key].schedules}
    # Of what rests no dates are told, only when it is on again.
    dated = standing.ahead and standing.state != "paused" and kinds <= {"dates", "sessions"}
    known = frozenset((*said.exceptions, *(said.rule if dated else ())))
    return tuple(line for line in fact.lines if line.span is None and line.text not in known) if fact else ()


def _rule(edition: Edition, key: Key, standing: Standing) -> Iterator[str]:
    """What has been stopped has none: the days that it would have been on would only send somebody there."""
    schedules = edition.site.rules[key].schedules
    if schedules and all(entry.sessions for entry in schedules) and sum(len(e.sessions) for e in schedules) > 2:
        # The dates stand one by one further down: here it is enough how many, and from when to when.
        days = [sorted(session.date for session in entry.sessions) for entry in schedules]
        for dates in [each for each in days if each[-1] >= edition.today] or days[-1:]:
            period = edition.t.date_range(dates[0], dates[-1])
            yield edition.t.t("course-meetings", count=len(dates), period=period)
        return
    said = schedule_words(edition, key)
    if len(said.rule) > 1 or len(standing.ahead) != 1 or standing.next is None:
        # A single date has been told as the next time.
        yield from said.rule
    if not standing.over:
        yield from (said.pauses,) if said.pauses else ()
        yield from said.exceptions


def venues_by_turns(event: Event, standing: Standing) -> list[tuple[str | None, Span | None]]:
    """Where the next dates are, each for as long as it matters; the last goes on, since some place must stand there."""
    told = ((occurrence.venue or event.venue, span) for occurrence, span in _next_dates(standing.ahead))
    turns: list[tuple[str | None, Span | None]] = []
    for slug, group in groupby(told, key=lambda pair: pair[0]):
        spans = [span for _, span in group]
        turns.append((slug, Span(spans[0].since, spans[-1].until)))
    last, span = turns.pop() if turns else (event.venue, None)
    return [*turns, (last, Span(span.since, None) if turns and span else None)]


def _because(edition: Edition, key: str, reason: str | None, **arguments: str) -> Markup:
    if reason is None:
        return edition.t.t(key, **arguments)
    return edition.t.t(f"{key}-because", reason=edition.say("reasons", reason, "because"), **arguments)


def _pause(edition: Edition, event: Event) -> Markup:
    month = month_ahead(event.returns, edition.today)
    if month is not None:
        near = month <= months_after(edition.today, 11)
        said = Markup(edition.t.month(month)) if near else edition.t.date(month, "month-year")
        return edition.t.t("status-paused-month", month=said)
    return edition.t.t("status-no-dates")
