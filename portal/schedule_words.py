"""Schedules → what a person would say. In: schedules, their occurrences, a Translator. Out: ScheduleWords.

"Every Tuesday 12 January to 25 May, 10 to 11. Not 16 February. Cancelled 2 February because of illness." Each sentence
is one message of schedule.ftl, so that every language orders its own words; what goes into it are phrases that stand
alone in any language: a date, a list of dates, a time.

The rule is told as it was written, and what has become of single dates after it. Told is only what can still matter:
nothing before today, no term that is over unless there is no other, and no year that the reader takes for granted.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from portal.i18n import Translator
from portal.schedule import Closure, Occurrence, PauseDays, Schedule, Session, Slot, collect_paused_days

CLOSED_DAYS_AHEAD = dt.timedelta(weeks=8)
"""How far ahead the closed days of opening hours are told: they have no last date, and a list of years helps nobody."""

_SPAN = 3
"""From so many dates in a row on, "from … to …" is easier to hear than a list."""

_LIST_LENGTH = 600
"""Characters; a longer list goes on in a sentence of its own. Fluent refuses to fill in more than a thousand, with
the marks around each time, and nobody remembers the beginning of such a sentence."""

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class ScheduleWords:
    """Whole sentences: each entry's rule, the dates that pauses take away, each change that is still to come."""

    rule: tuple[Markup, ...]
    pauses: Markup | None
    exceptions: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class _Speech:
    """What every sentence needs: the words, today, and the year that need not be said."""

    t: Translator
    today: dt.date
    year: int
    reason_label: Callable[[str], str]
    venue_label: Callable[[str], str]

    def date(self, day: dt.date, style: str) -> Markup:
        return self.t.date(day, style if day.year == self.year else f"{style}-year")

    def because(self, reason: str | None) -> dict[str, str]:
        if reason is None:
            return {"reasoned": "no", "reason": ""}
        return {"reasoned": "yes", "reason": self.reason_label(reason)}


def describe_schedule(
    t: Translator,
    schedules: Sequence[Schedule],
    occurrences: Sequence[Occurrence],
    closures: Sequence[Closure],
    pause_days: PauseDays,
    today: dt.date,
    *,
    reason_label: Callable[[str], str],
    venue_label: Callable[[str], str],
    venue: str | None = None,
) -> ScheduleWords:
    """`occurrences` are collect_occurrences' of the same schedules, closures and venue. `reason_label` gives what
    stands after "because of" in the language of `t`, `venue_label` a venue's name."""
    current = _current(schedules, occurrences, today)
    dates = {index: _dates(schedules[index], occurrences) for index in current}
    years = {day.year for days in dates.values() for day in days}
    # Where the sentence of the rule says the one year that all dates lie in, the next sentences need not say it again.
    year = years.pop() if len(years) == 1 else today.year
    after = _Speech(t, today, year, reason_label, venue_label)
    first = _Speech(t, today, today.year, reason_label, venue_label)
    chosen = [schedules[index] for index in current]
    told = {schedule.id for schedule in chosen}
    return ScheduleWords(
        tuple(
            sentence
            for index in current
            for sentence in _rule(first, schedules[index], dates[index], occurrences, venue)
        ),
        _pauses(after, chosen, dates.values(), occurrences, pause_days),
        (
            *_changes(after, [occurrence for occurrence in occurrences if occurrence.schedule_id in told]),
            *_closed(after, chosen, closures, venue),
        ),
    )


def _current(schedules: Sequence[Schedule], occurrences: Sequence[Occurrence], today: dt.date) -> list[int]:
    """The entries that are not over; when all are, the one that was last."""
    ends = []
    for schedule in schedules:
        if schedule.kind in ("always", "opening-hours"):
            ends.append(schedule.last or dt.date.max)
        else:
            own = [o for o in occurrences if o.schedule_id == schedule.id]
            ends.append(max((max(o.start.date(), o.planned.date()) for o in own), default=dt.date.min))
    still = [index for index, end in enumerate(ends) if end >= today]
    return still or [index for index, end in enumerate(ends) if end == max(ends)][:1]


def _dates(schedule: Schedule, occurrences: Sequence[Occurrence]) -> list[dt.date]:
    """The dates that the rule gives, whatever has become of them."""
    own = (o for o in occurrences if o.schedule_id == schedule.id and o.status != "extra")
    return sorted({o.planned.date() for o in own})


def _rule(
    speech: _Speech,
    schedule: Schedule,
    dates: Sequence[dt.date],
    occurrences: Sequence[Occurrence],
    venue: str | None,
) -> Iterator[Markup]:
    t = speech.t
    if schedule.kind == "always":
        yield t.t("schedule-always")
    elif schedule.kind == "opening-hours":
        yield from _open(speech, schedule, venue)
    elif schedule.kind == "weekly" and len(dates) > 1:
        yield from _weekly(speech, schedule, dates, venue)
    elif schedule.kind == "sessions" and len(schedule.sessions) > 1:
        yield from _sessions(speech, schedule, venue)
    elif dates:
        own = [o for o in occurrences if o.schedule_id == schedule.id and o.status != "extra"]
        ahead = [o for o in own if o.planned.date() >= speech.today] or own
        slots = schedule.sessions or schedule.slots
        for phrase in _listed(speech, [(o.planned.date(), _slot_of(o, slots)) for o in ahead], venue):
            yield _sentence(t.t("schedule-dates", dates=phrase))


def _slot_of(occurrence: Occurrence, slots: Sequence[Slot | Session]) -> Slot | Session:
    """The slot that an occurrence came from: its rule's times, before any change of its own."""
    day = occurrence.planned.date()
    fitting = [slot for slot in slots if slot.date == day or (slot.date is None and day.weekday() in slot.days)]
    return next((slot for slot in fitting if slot.start == occurrence.planned.time()), fitting[0])


def _weekly(speech: _Speech, schedule: Schedule, dates: Sequence[dt.date], venue: str | None) -> Iterator[Markup]:
    t = speech.t
    common = {"weeks": schedule.weeks, "period": _period(speech, dates[0], dates[-1])}
    groups = _groups(schedule.slots)
    if len(groups) > 1:
        for hours in _hours(speech, schedule, venue):
            yield _sentence(t.t("schedule-weekly-slots", slots=hours, **common))
        return
    (group, days) = groups.popitem()
    common["times"] = _times(speech, *group, venue)
    if len(set(days)) == 1:
        yield _sentence(t.t("schedule-weekly-one", day=_DAYS[days[0]], **common))
    else:
        yield _sentence(t.t("schedule-weekly-several", days=_weekdays(t, days), **common))


def _groups(slots: Sequence[Slot]) -> dict[tuple[dt.time, dt.time, str | None], list[int]]:
    """The weekdays that share times and place."""
    groups: dict[tuple[dt.time, dt.time, str | None], list[int]] = {}
    for slot in slots:
        groups.setdefault((slot.start, slot.end, slot.venue), []).extend(slot.days)
    return groups


def _hours(speech: _Speech, schedule: Schedule, venue: str | None) -> list[Markup]:
    t = speech.t
    return _lists(
        t,
        [
            t.t("schedule-slot", days=_weekdays(t, days), times=_times(speech, *group, venue))
            for group, days in _groups(schedule.slots).items()
        ],
    )


def _sessions(speech: _Speech, schedule: Schedule, venue: str | None) -> Iterator[Markup]:
    t = speech.t
    sessions = sorted(schedule.sessions, key=lambda session: (session.date, session.start))
    count = len(sessions)
    alike = {(session.start, session.end, session.venue) for session in sessions}
    if len(alike) == 1 and all(other.date - one.date == dt.timedelta(weeks=1) for one, other in pairwise(sessions)):
        day = _DAYS[sessions[0].date.weekday()]
        period, times = _period(speech, sessions[0].date, sessions[-1].date), _times(speech, *alike.pop(), venue)
        yield t.t("schedule-sessions-weekly", count=count, day=day, period=period, times=times)
        return
    first, *rest = _listed(speech, [(session.date, session) for session in sessions], venue)
    yield t.t("schedule-sessions-dates", count=count, dates=first)
    for phrase in rest:
        yield _sentence(t.t("schedule-dates", dates=phrase))


def _listed(speech: _Speech, days: Sequence[tuple[dt.date, Slot | Session]], venue: str | None) -> list[Markup]:
    """Dates one by one; with one time for all of them, or each with its own."""
    t = speech.t
    alike = {(slot.start, slot.end, slot.venue) for _, slot in days}
    if len(alike) == 1:
        times = _times(speech, *alike.pop(), venue, "schedule-from-to")
        dates = _lists(t, [speech.date(day, "day") for day, _ in days])
        return [t.t("schedule-date-times", date=some, times=times) for some in dates]
    phrases = []
    for day, slot in days:
        times = _times(speech, slot.start, slot.end, slot.venue, venue, "schedule-from-to")
        phrases.append(t.t("schedule-date-times", date=speech.date(day, "day"), times=times))
    return _lists(t, phrases)


def _lists(t: Translator, phrases: Iterable[Markup]) -> list[Markup]:
    """All of them joined, in as many lists as it takes for each to fit into a sentence."""
    lists: list[list[Markup]] = [[]]
    for phrase in phrases:
        # A comma or an "and", and two isolating marks, come with each.
        if lists[-1] and sum(len(each) + 8 for each in (*lists[-1], phrase)) > _LIST_LENGTH:
            lists.append([])
        lists[-1].append(phrase)
    return [t.join(each) for each in lists]


def _open(speech: _Speech, schedule: Schedule, venue: str | None) -> Iterator[Markup]:
    t = speech.t
    begins = schedule.first if schedule.first and schedule.first > speech.today else None
    for hours in _hours(speech, schedule, venue):
        if begins and schedule.last:
            yield t.t("schedule-open-period", hours=hours, period=_period(speech, begins, schedule.last))
        elif begins:
            yield t.t("schedule-open-from", hours=hours, date=speech.date(begins, "date"))
        elif schedule.last:
            yield t.t("schedule-open-until", hours=hours, date=speech.date(schedule.last, "date"))
        else:
            yield t.t("schedule-open", hours=hours)


def _pauses(
    speech: _Speech,
    schedules: Sequence[Schedule],
    dates: Iterable[Sequence[dt.date]],
    occurrences: Sequence[Occurrence],
    pause_days: PauseDays,
) -> Markup | None:
    """Dates taken away between the first and the last: before and after them there is nothing to miss."""
    held = [o for o in occurrences if o.status != "cancelled"]
    paused: dict[dt.date, dt.time | None] = {}
    closed: set[dt.date] = set()
    for schedule, own in zip(schedules, dates, strict=True):
        if schedule.kind == "opening-hours":
            horizon = speech.today + CLOSED_DAYS_AHEAD
            closed.update(collect_paused_days(schedule, pause_days, speech.today, horizon))
        elif own:
            for day in collect_paused_days(schedule, pause_days, max(own[0], speech.today), own[-1]):
                there = [o for o in held if o.start.date() == day]
                # An extra date, or one moved there, is told by itself: "not then, but then" would only confuse.
                if not any(o.schedule_id == schedule.id for o in there):
                    starts = (slot.start for slot in schedule.slots if day.weekday() in slot.days)
                    paused[day] = min(starts) if there else None
    others = {day for o in occurrences for day in (o.start.date(), o.planned.date())}
    sentences = [
        speech.t.t(key, days=some)
        for key, days in (("schedule-paused", paused), ("schedule-closed-days", dict.fromkeys(closed)))
        if days
        for some in _named(speech, days, others)
    ]
    return Markup(" ").join(sentences) if sentences else None


def _changes(speech: _Speech, occurrences: Sequence[Occurrence]) -> Iterator[Markup]:
    """In the order of their dates; what shares a reason or a new place shares a sentence."""
    groups: dict[object, list[Occurrence]] = {}
    for occurrence in sorted(occurrences, key=lambda o: (o.planned.date(), o.planned.time())):
        if occurrence.status != "scheduled" and max(occurrence.planned.date(), occurrence.start.date()) >= speech.today:
            groups.setdefault(_shared(occurrence), []).append(occurrence)
    for group in groups.values():
        match group[0].status:
            case "cancelled":
                for days in _days(speech, group, occurrences):
                    yield speech.t.t("schedule-cancelled", days=days, **speech.because(group[0].reason))
            case "moved":
                yield from _moved(speech, group, occurrences)
            case _:
                yield _extra(speech, group[0])


def _shared(occurrence: Occurrence) -> object:
    if occurrence.status == "cancelled":
        return "cancelled", occurrence.reason
    if occurrence.start == occurrence.original:
        return "elsewhere", occurrence.reason, occurrence.venue
    return occurrence


def _moved(speech: _Speech, group: Sequence[Occurrence], occurrences: Sequence[Occurrence]) -> Iterator[Markup]:
    t, one = speech.t, group[0]
    elsewhere = one.venue is not None and one.venue != one.original_venue
    arguments = speech.because(one.reason)
    if elsewhere:
        arguments["venue"] = speech.venue_label(one.venue)
    days = _days(speech, group, occurrences)
    if one.start == one.original and elsewhere:
        for some in days:
            yield t.t("schedule-moved-venue", days=some, **arguments)
    elif one.start.date() == one.planned.date():
        times = _clock(speech, one.start.time(), one.end.time(), "schedule-times")
        key = "schedule-moved-time-venue" if elsewhere else "schedule-moved-time"
        yield t.t(key, date=days[0], times=times, **arguments)
    else:
        key = "schedule-moved-day-venue" if elsewhere else "schedule-moved-day"
        to = speech.date(one.start.date(), "day")
        yield t.t(key, date=days[0], to=to, time=_hour(t, one.start.time()), **arguments)


def _extra(speech: _Speech, one: Occurrence) -> Markup:
    day = speech.date(one.start.date(), "day")
    times = _clock(speech, one.start.time(), one.end.time(), "schedule-from-to")
    if one.venue is not None and one.venue != one.original_venue:
        return speech.t.t("schedule-extra-venue", date=day, times=times, venue=speech.venue_label(one.venue))
    return speech.t.t("schedule-extra", date=day, times=times)


def _closed(
    speech: _Speech, schedules: Sequence[Schedule], closures: Sequence[Closure], venue: str | None
) -> Iterator[Markup]:
    """Closures of what has no dates that could be cancelled."""
    ends = [schedule.last or dt.date.max for schedule in schedules if schedule.kind in ("always", "opening-hours")]
    for closure in sorted(closures, key=lambda c: (c.first, c.last)):
        if (
            closure.last < speech.today
            or closure.venue not in (None, venue)
            or closure.first > max(ends, default=dt.date.min)
        ):
            continue
        first, last = closure.first, closure.last
        days = speech.date(first, "date") if first == last else _period(speech, first, last)
        arguments = speech.because(closure.reason)
        if closure.instead:
            name = speech.venue_label(closure.instead)
            yield speech.t.t("schedule-closed-instead", days=days, venue=name, **arguments)
        else:
            yield speech.t.t("schedule-closed", days=days, **arguments)


def _days(speech: _Speech, group: Sequence[Occurrence], occurrences: Sequence[Occurrence]) -> list[Markup]:
    """The days that these occurrences were planned for, each with its hour where the day has another."""
    days: dict[dt.date, dt.time | None] = {}
    others = {day for o in occurrences if o not in group for day in (o.start.date(), o.planned.date())}
    for one in group:
        day = one.planned.date()
        days[day] = one.planned.time() if day in others else None
    return _named(speech, days, others)


def _named(speech: _Speech, days: dict[dt.date, dt.time | None], others: Collection[dt.date]) -> list[Markup]:
    """Dates as lists; three or more with no other date in between them as "from … to …"."""
    t = speech.t
    phrases: list[Markup] = []
    runs: list[list[dt.date]] = []
    for day in sorted(days):
        joins = runs and days[day] is None and days[runs[-1][-1]] is None
        if joins and not any(runs[-1][-1] < other < day for other in others):
            runs[-1].append(day)
        else:
            runs.append([day])
    for run in runs:
        if len(run) >= _SPAN:
            phrases.append(_period(speech, run[0], run[-1]))
            continue
        for day in run:
            date, time = speech.date(day, "date"), days[day]
            phrases.append(t.t("schedule-date-at", date=date, time=_hour(t, time)) if time else date)
    return _lists(t, phrases)


def _period(speech: _Speech, first: dt.date, last: dt.date) -> Markup:
    """From one date to another: the year once, at the end, where both are in it."""
    styles = ("date-year", "date-year")
    if first.year == last.year:
        styles = ("date", "date" if last.year == speech.year else "date-year")
    t = speech.t
    return t.t("date-range", **{"from": t.date(first, styles[0]), "to": t.date(last, styles[1])})


def _times(
    speech: _Speech,
    start: dt.time,
    end: dt.time,
    place: str | None,
    usual: str | None,
    key: str = "schedule-times",
) -> Markup:
    """When, and where if that is another place than the thing's own."""
    times = _clock(speech, start, end, key)
    if place is None or place == usual:
        return times
    return speech.t.t("schedule-times-venue", times=times, venue=speech.venue_label(place))


def _clock(speech: _Speech, start: dt.time, end: dt.time, key: str) -> Markup:
    t = speech.t
    if _is_whole(start) and _is_whole(end):
        return t.t(key, start=_hour(t, start), end=_hour(t, end))
    return t.t(key, start=t.time(start), end=t.time(end))


def _hour(t: Translator, time: dt.time) -> Markup:
    """A whole hour as the language says it: 10 or 10:00."""
    if _is_whole(time):
        return t.t("schedule-hour", hour=str(time.hour), time=t.time(time))
    return t.time(time)


def _is_whole(time: dt.time) -> bool:
    # Midnight stays 00:00: "22 to 0" is no way to say it.
    return time.minute == 0 and time.hour != 0


def _weekdays(t: Translator, days: Iterable[int]) -> Markup:
    """Weekdays on which something is every week: Tuesdays and Thursdays, Monday to Friday, every day."""
    numbers = sorted(set(days))
    if len(numbers) == len(_DAYS):
        return t.t("schedule-days-all")
    if len(numbers) >= _SPAN and numbers[-1] - numbers[0] == len(numbers) - 1:
        return t.t("schedule-days-span", **{"from": _DAYS[numbers[0]], "to": _DAYS[numbers[-1]]})
    return t.join([t.t("schedule-days", day=_DAYS[number]) for number in numbers])


def _sentence(words: Markup) -> Markup:
    """A phrase that may stand anywhere begins a sentence here."""
    return Markup(words[:1].upper() + words[1:])
