"""Schedules → what a person would say. In: schedules, their occurrences, a Translator. Out: ScheduleWords.

"Every Tuesday 12 January to 25 May, 10:00 to 11:00. Not 16 February. Cancelled 2 February because of illness." Each
sentence is one message of schedule.ftl, so that every language orders its own words; what goes into it are phrases that
stand alone in any language: a date, a list of dates, a time. Lists too are messages: "Tuesdays 12, 19 and 26 January
2027" says the weekday, the month and the year once, each where the language has them.

The rule is told as it was written, and what has become of single dates after it. Told is only what can still matter:
nothing before today, no term that is over unless there is no other, and no year that the reader takes for granted.
Of changes, those that are near are always told, and all of them where they are few: who reads today plans the next
weeks, and a page of changes in May hides the one on Tuesday. How many there are beyond is said.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from markupsafe import Markup

from portal.date_words import (
    LIST_DATES,
    SPAN,
    Dates,
    collect_runs,
    format_date,
    format_hour,
    format_hours,
    format_period,
    format_weekday_date,
    format_weekday_dates,
    join_lists,
    list_days,
)
from portal.fields import WEEKDAYS
from portal.i18n import Translator
from portal.schedule import Closure, Occurrence, PauseDays, Schedule, Session, Slot, collect_paused_days

NEAR = dt.timedelta(weeks=8)
"""How far ahead every change and every closed day is told."""

FEW = 5
"""So many changes are told however far ahead they are: told in spring, one move in autumn is soon read."""

ONE_YEAR_AHEAD = dt.timedelta(days=335)
"""So far ahead "2 February" is the next one, in whatever year: who has just read the rule takes it for that."""

_Times = tuple[tuple[dt.time, dt.time, str | None], ...]
"""Start, end and venue of each time on one day."""


@dataclass(frozen=True, slots=True)
class ScheduleWords:
    """Whole sentences: each entry's rule, the dates that pauses take away, each change that is still to come; where
    not all of them are told, the last sentence says so."""

    rule: tuple[Markup, ...]
    pauses: Markup | None
    exceptions: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class _Speech:
    """What every sentence needs: the words, today, the years that need not be said, and where things usually are."""

    t: Translator
    today: dt.date
    known: frozenset[int]
    venue: str | None
    reason_label: Callable[[str], str]
    venue_label: Callable[[str], str]

    def date(self, day: dt.date) -> Markup:
        return format_date(self.t, day, self.known)

    def period(self, first: dt.date, last: dt.date) -> Markup:
        return format_period(self.t, first, last, self.known)

    def because(self, reason: str | None) -> dict[str, str]:
        if reason is None:
            return {"reasoned": "no", "reason": ""}
        return {"reasoned": "yes", "reason": self.reason_label(reason)}


@dataclass(frozen=True, slots=True)
class _News:
    """One thing to tell: dates in a row that share what has become of them, or a closure. `first` is the first day of
    it that still matters, `last` its last; news of the same `subject` share a sentence."""

    first: dt.date
    last: dt.date
    subject: object
    occurrences: tuple[Occurrence, ...] = ()
    closure: Closure | None = None


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
    near: dt.timedelta | None = NEAR,
) -> ScheduleWords:
    """`occurrences` are collect_occurrences' of the same schedules, closures and venue. `reason_label` gives what
    stands after "because of" in the language of `t`, `venue_label` a venue's name. `near` None tells every change, for
    paper, which cannot be looked at again."""
    current = _current(schedules, occurrences, today)
    dates = {index: _dates(schedules[index], occurrences) for index in current}
    chosen = [schedules[index] for index in current]
    told = {schedule.id for schedule in chosen}
    own = [occurrence for occurrence in occurrences if occurrence.schedule_id in told]
    news = [
        *sorted(_closed(chosen, closures, venue, today), key=lambda each: each.first),
        *sorted(_changed(own, today), key=lambda each: each.first),
    ]
    first = _Speech(t, today, frozenset({today.year}), venue, reason_label, venue_label)
    known = _known([*(day for days in dates.values() for day in days), *(each.last for each in news)], today)
    after = _Speech(t, today, known, venue, reason_label, venue_label)
    return ScheduleWords(
        tuple(
            sentence
            for index in current
            for sentence in _rule(first, schedules[index], dates[index], occurrences, venue)
        ),
        _pauses(after, chosen, dates.values(), occurrences, pause_days),
        tuple(_tell(after, news, own, None if near is None else today + near)),
    )


def _known(days: Collection[dt.date], today: dt.date) -> frozenset[int]:
    """The years that sentences after the rule need not say: where the rule has said the one year that all dates lie in,
    and where each date comes but once before the last of them."""
    if max(days, default=today) <= today + ONE_YEAR_AHEAD:
        return frozenset({today.year, today.year + 1})
    years = {day.year for day in days}
    return frozenset(years if len(years) == 1 else {today.year})


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
    own = (o for o in occurrences if o.schedule_id == schedule.id and not o.added)
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
    elif schedule.kind == "weekly" and len(dates) >= SPAN:
        yield from _weekly(speech, schedule, dates, venue)
    elif schedule.kind == "sessions" and len(schedule.sessions) > 1:
        yield from _sessions(speech, schedule, venue)
    elif dates:
        own = [o for o in occurrences if o.schedule_id == schedule.id and not o.added]
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
    common = {"weeks": schedule.weeks, "period": speech.period(dates[0], dates[-1])}
    groups = _groups(schedule.slots)
    if len(groups) > 1:
        for hours in _hours(speech, schedule, venue):
            yield _sentence(t.t("schedule-weekly-slots", slots=hours, **common))
        return
    (times, days) = groups.popitem()
    common["times"] = _times(speech, times, venue, "schedule-times")
    if len(days) == 1:
        yield _sentence(t.t("schedule-weekly-one", day=WEEKDAYS[days[0]], **common))
    else:
        yield _sentence(t.t("schedule-weekly-several", days=_weekdays(t, days), **common))


def _groups(slots: Sequence[Slot]) -> dict[_Times, list[int]]:
    """The weekdays that share times and places."""
    days: dict[int, list[Slot]] = {}
    for slot in slots:
        for number in slot.days:
            days.setdefault(number, []).append(slot)
    groups: dict[_Times, list[int]] = {}
    for number, own in days.items():
        groups.setdefault(_times_of(own), []).append(number)
    return groups


def _times_of(slots: Iterable[Slot | Session]) -> _Times:
    return tuple(dict.fromkeys((slot.start, slot.end, slot.venue) for slot in sorted(slots, key=lambda s: s.start)))


def _hours(speech: _Speech, schedule: Schedule, venue: str | None) -> list[Markup]:
    t = speech.t
    return join_lists(
        t,
        [
            t.t("schedule-slot", days=_weekdays(t, days), times=_times(speech, times, venue, "schedule-times"))
            for times, days in _groups(schedule.slots).items()
        ],
    )


def _sessions(speech: _Speech, schedule: Schedule, venue: str | None) -> Iterator[Markup]:
    t = speech.t
    sessions = sorted(schedule.sessions, key=lambda session: (session.date, session.start))
    count = len(sessions)
    alike = {(session.start, session.end, session.venue) for session in sessions}
    regular = all(other.date - one.date == dt.timedelta(weeks=1) for one, other in pairwise(sessions))
    if len(alike) == 1 and count >= SPAN and regular:
        period = speech.period(sessions[0].date, sessions[-1].date)
        times = _times(speech, tuple(alike), venue, "schedule-times")
        days = _weekdays(t, [sessions[0].date.weekday()])
        yield t.t("schedule-sessions-weekly", count=count, days=days, period=period, times=times)
        return
    first, *rest = _listed(speech, [(session.date, session) for session in sessions], venue)
    yield t.t("schedule-sessions-dates", count=count, dates=first)
    for phrase in rest:
        yield _sentence(t.t("schedule-dates", dates=phrase))


def _listed(speech: _Speech, days: Sequence[tuple[dt.date, Slot | Session]], venue: str | None) -> list[Markup]:
    """Dates with their times: those that follow each other and share the times have them once."""
    t = speech.t
    slots: dict[dt.date, list[Slot | Session]] = {}
    for day, slot in days:
        slots.setdefault(day, []).append(slot)
    phrases = []
    for times, group in groupby(slots, key=lambda day: _times_of(slots[day])):
        alike = list(group)
        said = _times(speech, times, venue, "schedule-from-to")
        for start in range(0, len(alike), LIST_DATES):
            dates = format_weekday_dates(t, alike[start : start + LIST_DATES], speech.known)
            phrases.append(t.t("schedule-date-times", date=dates, times=said))
    return join_lists(t, phrases)


def _open(speech: _Speech, schedule: Schedule, venue: str | None) -> Iterator[Markup]:
    t = speech.t
    begins = schedule.first if schedule.first and schedule.first > speech.today else None
    for hours in _hours(speech, schedule, venue):
        if begins and schedule.last:
            yield _sentence(t.t("schedule-open-period", hours=hours, period=speech.period(begins, schedule.last)))
        elif begins:
            yield _sentence(t.t("schedule-open-from", hours=hours, date=speech.date(begins)))
        elif schedule.last:
            yield _sentence(t.t("schedule-open-until", hours=hours, date=speech.date(schedule.last)))
        else:
            yield _sentence(t.t("schedule-open", hours=hours))


def _pauses(
    speech: _Speech,
    schedules: Sequence[Schedule],
    dates: Iterable[Sequence[dt.date]],
    occurrences: Sequence[Occurrence],
    pause_days: PauseDays,
) -> Markup | None:
    """Dates taken away between the first and the last: before and after them there is nothing to miss. Of opening
    hours only the near ones: they have no last date, and a list of years helps nobody."""
    held = [o for o in occurrences if o.status != "cancelled"]
    paused: dict[dt.date, tuple[dt.time, ...]] = {}
    closed: set[dt.date] = set()
    for schedule, own in zip(schedules, dates, strict=True):
        if schedule.kind == "opening-hours":
            closed.update(collect_paused_days(schedule, pause_days, speech.today, speech.today + NEAR))
        elif len(own) >= SPAN:
            for day in collect_paused_days(schedule, pause_days, max(own[0], speech.today), own[-1]):
                there = [o for o in held if o.start.date() == day]
                # An extra date, or one moved there, is told by itself: "not then, but then" would only confuse. So is
                # an extra date that is off: "not then" and "cancelled then" are the same to who goes there.
                extra = (o for o in occurrences if o.added and o.planned.date() == day)
                if not any(o.schedule_id == schedule.id for o in (*there, *extra)):
                    starts = sorted(slot.start for slot in schedule.slots if there and day.weekday() in slot.days)
                    paused[day] = tuple(starts)
    others = {day for o in occurrences for day in (o.start.date(), o.planned.date())}
    sentences = [
        _sentence(speech.t.t(key, **some.arguments))
        for key, days in (("schedule-paused", paused), ("schedule-closed-days", dict.fromkeys(closed, ())))
        if days
        for some in list_days(speech.t, days, others, speech.known)
    ]
    return Markup(" ").join(sentences) if sentences else None


def _changed(occurrences: Sequence[Occurrence], today: dt.date) -> Iterator[_News]:
    """What has become of dates, in the order of their dates."""
    groups: dict[object, list[Occurrence]] = {}
    for occurrence in sorted(occurrences, key=lambda o: (o.planned.date(), o.planned.time())):
        if occurrence.status != "scheduled" and max(occurrence.planned.date(), occurrence.start.date()) >= today:
            groups.setdefault(_shared(occurrence), []).append(occurrence)
    for subject, group in groups.items():
        days = {occurrence.planned.date(): () for occurrence in group}
        for run in collect_runs(days, _other_days(group, occurrences)):
            own = tuple(occurrence for occurrence in group if occurrence.planned.date() in run)
            ahead = [day for o in own for day in (o.planned.date(), o.start.date()) if day >= today]
            yield _News(min(ahead), max(ahead), subject, own)


def _closed(
    schedules: Sequence[Schedule], closures: Sequence[Closure], venue: str | None, today: dt.date
) -> Iterator[_News]:
    """Closures of what has no dates that could be cancelled."""
    ends = [schedule.last or dt.date.max for schedule in schedules if schedule.kind in ("always", "opening-hours")]
    for closure in closures:
        if closure.venue in (None, venue) and today <= closure.last and closure.first <= max(ends, default=dt.date.min):
            yield _News(max(closure.first, today), closure.last, closure, closure=closure)


def _shared(occurrence: Occurrence) -> object:
    if occurrence.status == "cancelled":
        return "cancelled", occurrence.reason
    if occurrence.start == occurrence.original:
        return "elsewhere", occurrence.reason, occurrence.venue
    return occurrence


def _tell(
    speech: _Speech, news: Sequence[_News], occurrences: Sequence[Occurrence], horizon: dt.date | None
) -> Iterator[Markup]:
    """What shares a reason or a new place shares a sentence. `news` are closures, then changes in order of their first
    day. Closures are told however far ahead: what is merely open has no dates in the calendar that could tell them."""
    near = [each for each in news if each.closure or horizon is None or each.first <= horizon]
    told = max(len(near), FEW)
    # A sentence that says that there is one more is as long as that one.
    told = len(news) if len(news) == told + 1 else told
    subjects: dict[object, list[_News]] = {}
    for each in news[:told]:
        subjects.setdefault(each.subject, []).append(each)
    for parts in subjects.values():
        if parts[0].closure is not None:
            yield _sentence(_closing(speech, parts[0].closure))
            continue
        group = [occurrence for part in parts for occurrence in part.occurrences]
        match group[0].status:
            case "cancelled":
                for some in _days(speech, group, occurrences):
                    because = speech.because(group[0].reason)
                    yield _sentence(speech.t.t("schedule-cancelled", **some.arguments, **because))
            case "moved":
                yield from map(_sentence, _moved(speech, group, occurrences))
            case _:
                yield _sentence(_extra(speech, group[0]))
    later = news[told:]
    if later:
        count = sum(len(each.occurrences) for each in later)
        yield _sentence(speech.t.t("schedule-later", count=count, date=speech.date(later[0].first)))


def _moved(speech: _Speech, group: Sequence[Occurrence], occurrences: Sequence[Occurrence]) -> Iterator[Markup]:
    t, one = speech.t, group[0]
    # No sentence but this one says where an extra date is.
    usual = {one.original_venue, speech.venue} if one.added else {one.original_venue}
    elsewhere = one.venue is not None and usual != {one.venue}
    arguments = speech.because(one.reason)
    if elsewhere:
        arguments["venue"] = speech.venue_label(one.venue)
    if one.start == one.original and elsewhere:
        for some in _days(speech, group, occurrences):
            yield t.t("schedule-moved-venue", **some.arguments, **arguments)
    elif one.start.date() == one.planned.date():
        times = format_hours(t, one.start.time(), one.end.time(), "schedule-times")
        key = "schedule-moved-time-venue" if elsewhere else "schedule-moved-time"
        yield t.t(key, date=_days(speech, group, occurrences)[0].words, times=times, **arguments)
    else:
        key = "schedule-moved-day-venue" if elsewhere else "schedule-moved-day"
        day = one.start.date()
        to = {"to": t.date(day, "day" if day.year in speech.known else "day-year")}
        to |= {"to-day": WEEKDAYS[day.weekday()], "to-date": speech.date(day)}
        # The year of both is said once, at the new date.
        old = replace(speech, known=speech.known | {day.year})
        yield t.t(
            key, date=_days(old, group, occurrences)[0].words, time=format_hour(t, one.start.time()), **to, **arguments
        )


def _extra(speech: _Speech, one: Occurrence) -> Markup:
    t = speech.t
    day = format_weekday_date(t, one.start.date(), speech.known)
    times = format_hours(t, one.start.time(), one.end.time(), "schedule-from-to")
    if one.venue is not None and one.venue != one.original_venue:
        return t.t("schedule-extra-venue", date=day, times=times, venue=speech.venue_label(one.venue))
    return t.t("schedule-extra", date=day, times=times)


def _closing(speech: _Speech, closure: Closure) -> Markup:
    first, last = closure.first, closure.last
    days, shape = (speech.date(first), "day") if first == last else (speech.period(first, last), "period")
    arguments = {"days": days, "shape": shape, **speech.because(closure.reason)}
    if closure.instead:
        return speech.t.t("schedule-closed-instead", venue=speech.venue_label(closure.instead), **arguments)
    return speech.t.t("schedule-closed", **arguments)


def _days(speech: _Speech, group: Sequence[Occurrence], occurrences: Sequence[Occurrence]) -> list[Dates]:
    """The days that these occurrences were planned for, each with its hours where the day has others."""
    others = _other_days(group, occurrences)
    days: dict[dt.date, tuple[dt.time, ...]] = {}
    for one in group:
        day, hours = one.planned.date(), days.get(one.planned.date(), ())
        days[day] = (*hours, one.planned.time()) if day in others else ()
    return list_days(speech.t, days, others, speech.known)


def _other_days(group: Collection[Occurrence], occurrences: Sequence[Occurrence]) -> set[dt.date]:
    return {day for o in occurrences if o not in group for day in (o.start.date(), o.planned.date())}


def _times(speech: _Speech, times: _Times, usual: str | None, key: str) -> Markup:
    """When, and where if that is another place than the thing's own."""
    phrases = []
    for start, end, place in times:
        said = format_hours(speech.t, start, end, key)
        if place is not None and place != usual:
            said = speech.t.t("schedule-times-venue", times=said, venue=speech.venue_label(place))
        phrases.append(said)
    return phrases[0] if len(phrases) == 1 else speech.t.join(phrases)


def _weekdays(t: Translator, days: Iterable[int]) -> Markup:
    """Weekdays on which something is every week: Tuesdays and Thursdays, Monday to Friday, every day."""
    numbers = sorted(set(days))
    if len(numbers) == len(WEEKDAYS):
        return t.t("schedule-days-all")
    if len(numbers) >= SPAN and numbers[-1] - numbers[0] == len(numbers) - 1:
        return t.t("schedule-days-span", **{"from": WEEKDAYS[numbers[0]], "to": WEEKDAYS[numbers[-1]]})
    names = [t.t("schedule-days", day=WEEKDAYS[number]) for number in numbers]
    return t.t("schedule-days-list", days=names[0] if len(names) == 1 else t.join(names), count=len(names))


def _sentence(words: Markup) -> Markup:
    """A phrase that may stand anywhere begins a sentence here."""
    return Markup(words[:1].upper() + words[1:])
