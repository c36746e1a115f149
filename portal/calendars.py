"""Named days and red days. In: calendars from content, a country. Out: which dates a code stands for.

A pause in a schedule names days ("the winter holiday", "red days"), so that a new year needs no new dates in any
activity. Red days are computed by the package `holidays` for the country in site.toml: its lists are kept by people
who follow the laws, and no list of ours would be.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from portal.errors import USAGE, PortalError

RED_DAYS = "red-days"
"""The code that no calendar in content may have: it is computed."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A term or a holiday: label per language, and ranges of dates, both ends included."""

    code: str
    label: Mapping[str, str]
    ranges: tuple[tuple[date, date], ...]


@dataclass(frozen=True, slots=True)
class Calendars:
    """`country` is ISO 3166, `categories` are the kinds of red day, as the package `holidays` names them."""

    named: Mapping[str, Calendar] = field(default_factory=dict)
    country: str = ""
    categories: tuple[str, ...] = ("public",)

    @property
    def codes(self) -> tuple[str, ...]:
        return (RED_DAYS, *sorted(self.named))

    def days(self, code: str, first: date, last: date) -> frozenset[date]:
        """The dates from first to last that the code stands for. KeyError when there is no such calendar."""
        if code == RED_DAYS:
            years = range(first.year, last.year + 1)
            red = (day for year in years for day in red_days(self.country, self.categories, year))
            return frozenset(day for day in red if first <= day <= last)
        return frozenset(
            start + timedelta(days=count)
            for start, end in ((max(a, first), min(b, last)) for a, b in self.named[code].ranges)
            for count in range((end - start).days + 1)
        )


@cache
def red_days(country: str, categories: tuple[str, ...], year: int) -> frozenset[date]:
    """Sundays are red only where the package says so: a rule for Sundays must not lose all its dates."""
    # Late, since this import takes longer than reading all content, and only schedules that pause need it.
    from holidays import country_holidays

    try:
        return frozenset(country_holidays(country, years=year, categories=categories))
    except (NotImplementedError, ValueError) as error:
        names = ", ".join(categories)
        raise PortalError(USAGE, "config/unknown-holidays", country=country, categories=names) from error
