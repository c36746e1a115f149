"""Dates and hours → as people say them. In: dates, the years that need not be said, a Translator. Out: Markup, Dates.

A list of dates is one phrase: "Tuesdays 12, 19 and 26 January 2027" says the weekday, the month and the year once. Each
step is a message of schedule.ftl, so that a language that needs another case, word or sign there has it.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from portal.fields import WEEKDAYS
from portal.i18n import Translator

SPAN = 3
"""From so many dates in a row on, "from … to …" is easier to hear than a list."""

LIST_DATES = 20
_LIST_LENGTH = 600
"""Dates, or characters; a longer list goes on in a sentence of its own. Nobody remembers the beginning of such a
sentence, and Fluent refuses to fill in much more, with the marks around each part."""

Known = Collection[int]
"""The years that need not be said."""

Hours = Mapping[dt.date, tuple[dt.time, ...]]
"""Dates, each with the hours that must be told; mostly none."""


@dataclass(frozen=True, slots=True)
class Dates:
    """Dates in words. `shape` is day (one date), days (a list of dates), period (one, from … to …) or mixed; `count`
    how many parts the list has."""

    words: Markup
    shape: str
    count: int

    @property
    def arguments(self) -> dict[str, Markup | str | int]:
        return {"days": self.words, "shape": self.shape, "count": self.count}


def list_days(t: Translator, days: Hours, others: Collection[dt.date], known: Known) -> list[Dates]:
    """Dates as lists; three or more with no other date in between them as "from … to …"."""
    runs = collect_runs(days, others)
    return [_list(t, runs[start : start + LIST_DATES], days, known) for start in range(0, len(runs), LIST_DATES)]


def collect_runs(days: Hours, others: Collection[dt.date]) -> list[list[dt.date]]:
    """Three or more dates with no other date in between them; every other date alone."""
    runs: list[list[dt.date]] = []
    for day in sorted(days):
        joins = runs and not days[day] and not days[runs[-1][-1]]
        if joins and not any(runs[-1][-1] < other < day for other in others):
            runs[-1].append(day)
        else:
            runs.append([day])
    return [part for run in runs for part in ([run] if len(run) >= SPAN else [[day] for day in run])]


def format_weekday_dates(t: Translator, days: Sequence[dt.date], known: Known) -> Markup:
    """Dates with their weekdays: one weekday for all of them is said once."""
    if len(days) == 1:
        return format_weekday_date(t, days[0], known)
    silent, after = _years({day.year for day in days}, known)
    if len({day.weekday() for day in days}) == 1:
        words = _join(t, _months(t, days, silent))
        words = t.t("schedule-weekday-dates", dates=words, count=len(days), day=WEEKDAYS[days[0].weekday()])
    elif len({(day.year, day.month) for day in days}) == 1:
        words = _month(t, [_weekday_number(t, day) for day in days], days[0])
    else:
        # "Tuesday 2 and Friday 5 February and Monday 1 March" must be read twice.
        words = t.join(format_weekday_date(t, day, silent) for day in days)
    return _with_year(t, words, after) if after else words


def format_weekday_date(t: Translator, day: dt.date, known: Known) -> Markup:
    styles = ("day", "date") if day.year in known else ("day-year", "date-year")
    date, alone = (t.date(day, style) for style in styles)
    return t.t("schedule-weekday-date", date=date, alone=alone, day=WEEKDAYS[day.weekday()])


def format_date(t: Translator, day: dt.date, known: Known) -> Markup:
    return t.date(day, "date" if day.year in known else "date-year")


def format_period(t: Translator, first: dt.date, last: dt.date, known: Known) -> Markup:
    """From one date to another: month and year once, at the end, where both are in it; over New Year both years."""
    if first.year != last.year and not {first.year, last.year}.issubset(known):
        known = ()
    if (first.year, first.month) == (last.year, last.month):
        begin = t.t("schedule-number", day=str(first.day))
        return t.t("schedule-period-month", **{"from": begin, "to": format_date(t, last, known)})
    begin = t.date(first, "date") if first.year == last.year else format_date(t, first, known)
    return t.t("date-range", **{"from": begin, "to": format_date(t, last, known)})


def format_hours(t: Translator, start: dt.time, end: dt.time, key: str) -> Markup:
    """From one hour to another, by the message `key`: without minutes only where neither has any."""
    if _is_whole(start) and _is_whole(end):
        return t.t(key, start=format_hour(t, start), end=format_hour(t, end))
    return t.t(key, start=t.time(start), end=t.time(end))


def format_hour(t: Translator, time: dt.time) -> Markup:
    """A whole hour as the language says it: 10 or 10:00."""
    if _is_whole(time):
        return t.t("schedule-hour", hour=str(time.hour), time=t.time(time))
    return t.time(time)


def join_lists(t: Translator, phrases: Iterable[Markup]) -> list[Markup]:
    """All of them joined, in as many lists as it takes for each to fit into a sentence."""
    lists: list[list[Markup]] = [[]]
    for phrase in phrases:
        # A comma or an "and", and two isolating marks, come with each.
        if lists[-1] and sum(len(each) + 8 for each in (*lists[-1], phrase)) > _LIST_LENGTH:
            lists.append([])
        lists[-1].append(phrase)
    return [_join(t, each) for each in lists]


def _list(t: Translator, runs: Sequence[Sequence[dt.date]], days: Hours, known: Known) -> Dates:
    silent, after = _years({day.year for run in runs for day in run}, known)
    if any(days[run[0]] for run in runs):
        # Where hours end a date, its year cannot wait for the end of the list.
        silent, after = known, None
    phrases: list[Markup] = []
    for alone, parts in groupby(runs, key=lambda run: len(run) == 1 and not days[run[0]]):
        if alone:
            phrases += _months(t, [run[0] for run in parts], silent)
        else:
            phrases += [_run(t, run, days[run[0]], silent) for run in parts]
    words = _join(t, phrases)
    if after:
        words = _with_year(t, words, after)
    if len(runs) == 1:
        return Dates(words, "day" if len(runs[0]) == 1 else "period", 1)
    return Dates(words, "days" if all(len(run) == 1 for run in runs) else "mixed", len(runs))


def _years(years: set[int], known: Known) -> tuple[Known, int | None]:
    """The years that go without saying in each part of a list, and the one that is said once after it."""
    if years.issubset(known):
        return known, None
    return (years, next(iter(years))) if len(years) == 1 else ((), None)


def _run(t: Translator, run: Sequence[dt.date], hours: Sequence[dt.time], silent: Known) -> Markup:
    if len(run) > 1:
        return format_period(t, run[0], run[-1], silent)
    time = _join(t, [format_hour(t, hour) for hour in hours])
    return t.t("schedule-date-at", date=format_date(t, run[0], silent), time=time)


def _months(t: Translator, days: Iterable[dt.date], silent: Known) -> list[Markup]:
    """The days of each month with its name once: 12, 19 and 26 January."""
    phrases = []
    for _, group in groupby(days, key=lambda day: (day.year, day.month)):
        same = list(group)
        if len(same) == 1:
            phrases.append(format_date(t, same[0], silent))
            continue
        words = _month(t, [t.t("schedule-number", day=str(day.day)) for day in same], same[0])
        phrases.append(words if same[0].year in silent else _with_year(t, words, same[0].year))
    return phrases


def _month(t: Translator, numbers: Iterable[Markup], day: dt.date) -> Markup:
    names = {"month": t.locale.months["format"]["wide"][day.month], "month-alone": t.month(day)}
    return t.t("schedule-days-month", days=t.join(numbers), **names)


def _with_year(t: Translator, dates: Markup, year: int) -> Markup:
    return t.t("schedule-dates-year", dates=dates, year=str(year))


def _weekday_number(t: Translator, day: dt.date) -> Markup:
    number = t.t("schedule-number", day=str(day.day))
    name = t.weekday(day.weekday())
    return t.t("schedule-weekday-number", weekday=name, number=number, day=WEEKDAYS[day.weekday()])


def _join(t: Translator, phrases: Sequence[Markup]) -> Markup:
    return phrases[0] if len(phrases) == 1 else t.join(phrases)


def _is_whole(time: dt.time) -> bool:
    # Midnight stays 00:00: "22 to 0" is no way to say it.
    return time.minute == 0 and time.hour != 0
