"""What editors may rely on when they write the name of a holiday instead of its dates."""

from datetime import date, timedelta

import pytest
from dateutil.easter import easter

from portal.calendars import RED_DAYS, Calendar, Calendars, red_days
from portal.errors import USAGE, PortalError

WINTER = Calendar("sportlov", {"sv": "Sportlov"}, ((date(2027, 2, 15), date(2027, 2, 19)),))
SPLIT = Calendar("lov", {"sv": "Lov"}, ((date(2026, 12, 30), date(2027, 1, 2)), (date(2027, 2, 15), date(2027, 2, 15))))
CALENDARS = Calendars({each.code: each for each in (WINTER, SPLIT)}, "SE", ("public", "de_facto"))


def test_a_named_holiday_has_both_its_first_and_its_last_day() -> None:
    """Who writes from Monday to Friday means Friday too."""
    days = CALENDARS.days("sportlov", date(2027, 1, 1), date(2027, 12, 31))
    assert sorted(days) == [date(2027, 2, day) for day in (15, 16, 17, 18, 19)]


def test_a_holiday_may_have_several_ranges_and_cross_new_year() -> None:
    """Only what lies in the asked time comes back."""
    days = CALENDARS.days("lov", date(2026, 12, 31), date(2027, 2, 28))
    assert sorted(days) == [date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2), date(2027, 2, 15)]


def test_a_holiday_outside_the_asked_time_takes_no_day_away() -> None:
    """A term before the holiday is untouched."""
    assert CALENDARS.days("sportlov", date(2027, 2, 20), date(2027, 6, 1)) == frozenset()


def test_an_unknown_calendar_is_never_taken_for_an_empty_one() -> None:
    """A misspelt pause would let people come to a closed door."""
    with pytest.raises(KeyError):
        CALENDARS.days("sportslov", date(2027, 1, 1), date(2027, 12, 31))


def test_the_red_days_of_2027_are_those_of_the_law_and_its_three_eves() -> None:
    """Copied from an almanac: the year that the example content is about."""
    days = CALENDARS.days(RED_DAYS, date(2027, 1, 1), date(2027, 12, 31))
    assert sorted(days) == [
        date(2027, 1, 1),
        date(2027, 1, 6),
        date(2027, 3, 26),
        date(2027, 3, 28),
        date(2027, 3, 29),
        date(2027, 5, 1),
        date(2027, 5, 6),
        date(2027, 5, 16),
        date(2027, 6, 6),
        date(2027, 6, 25),
        date(2027, 6, 26),
        date(2027, 11, 6),
        date(2027, 12, 24),
        date(2027, 12, 25),
        date(2027, 12, 26),
        date(2027, 12, 31),
    ]


def test_red_days_span_a_new_year() -> None:
    """An autumn term that runs into January loses the days of both years."""
    days = CALENDARS.days(RED_DAYS, date(2026, 12, 25), date(2027, 1, 6))
    assert sorted(days) == [
        date(2026, 12, 25),
        date(2026, 12, 26),
        date(2026, 12, 31),
        date(2027, 1, 1),
        date(2027, 1, 6),
    ]


@pytest.mark.parametrize("year", range(2020, 2060))
def test_easter_is_red_every_year(year: int) -> None:
    """By a second computation of Easter, which is where home-made lists go wrong."""
    sunday = easter(year)
    away = {sunday + timedelta(days=days) for days in (-2, 0, 1, 39, 49)}
    assert away <= red_days("SE", ("public", "de_facto"), year)


@pytest.mark.parametrize("year", range(2020, 2060))
def test_midsummers_eve_is_red_only_in_its_category(year: int) -> None:
    """Not a public holiday by law, but everything is closed: so a country names its categories."""
    eve = next(day for day in (date(year, 6, number) for number in range(19, 26)) if day.weekday() == 4)
    assert eve in red_days("SE", ("public", "de_facto"), year)
    assert eve not in red_days("SE", ("public",), year)


def test_a_plain_sunday_is_not_red() -> None:
    """A walk every Sunday that pauses on red days would otherwise never be held."""
    assert date(2027, 1, 10) not in red_days("SE", ("public", "de_facto"), 2027)


def test_another_country_has_its_own_red_days() -> None:
    """Nothing in the program knows in which country it is."""
    finland = Calendars({}, "FI").days(RED_DAYS, date(2027, 12, 1), date(2027, 12, 31))
    assert date(2027, 12, 6) in finland


@pytest.mark.parametrize(("country", "categories"), [("XX", ("public",)), ("SE", ("nonsense",))])
def test_a_wrong_country_or_category_ends_the_run_with_its_name(country: str, categories: tuple[str, ...]) -> None:
    """Not a traceback from a library, and not a year without holidays."""
    with pytest.raises(PortalError) as caught:
        red_days(country, categories, 2027)
    assert (caught.value.exit_status, caught.value.code) == (USAGE, "config/unknown-holidays")
    assert caught.value.arguments == {"country": country, "categories": ", ".join(categories)}


def test_the_codes_that_may_be_written_are_all_of_them() -> None:
    """Did-you-mean offers red days as well as what stands in content."""
    assert CALENDARS.codes == ("red-days", "lov", "sportlov")
