"""What a schedule sounds like, in the languages of the people who read it."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from portal.config import Language
from portal.i18n import Translator, load_words, plain
from portal.schedule import Change, Closure, Schedule, Session, Slot, collect_occurrences
from portal.schedule_words import describe_schedule

LANGUAGES = {
    "sv": Language("sv", "Svenska", "ltr", "sv_SE"),
    "en": Language("en", "English", "ltr", "en_GB"),
    "ar": Language("ar", "العربية", "rtl", "ar"),
    "so": Language("so", "Soomaali", "ltr", "so_SO"),
    "fa": Language("fa", "فارسی", "rtl", "fa_IR"),
    "fi": Language("fi", "Suomi", "ltr", "fi_FI"),
}
TRANSLATORS, _ = load_words(LANGUAGES.values(), "sv", {})
ILLNESS = {"sv": "sjukdom", "en": "illness", "ar": "المرض", "so": "xanuun", "fa": "بیماری", "fi": "sairauden"}
ZONE = ZoneInfo("Europe/Stockholm")
WINTER_HOLIDAY = frozenset(dt.date(2027, 2, day) for day in (15, 16, 17, 18, 19))
JANUARY = dt.date(2027, 1, 5)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(f"2027-{text}")


def hours(text: str, days: str = "", **more: object) -> Slot:
    start, end = (dt.time.fromisoformat(part) for part in text.split("-"))
    return Slot(start, end, tuple(int(number) for number in days), **more)


TUESDAYS = Schedule(
    "weekly", first=day("01-12"), last=day("05-25"), pauses=("sportlov",), slots=(hours("10:00-11:00", "1"),)
)
CHANGES = (
    Change("cancelled", day("02-02"), reason="illness"),
    Change("moved", day("03-30"), to=day("04-01"), start=dt.time(13), end=dt.time(14)),
    Change("extra", day("05-27"), start=dt.time(10), end=dt.time(11)),
)


def pause_days(code: str, first: dt.date, last: dt.date) -> set[dt.date]:
    return {date for date in WINTER_HOLIDAY if code == "sportlov" and first <= date <= last}


def say(
    schedules: Schedule | Sequence[Schedule],
    changes: Sequence[Change] = (),
    closures: Sequence[Closure] = (),
    today: dt.date = JANUARY,
    tag: str = "sv",
) -> list[str]:
    """All sentences, as text without what isolates writing directions."""
    schedules = [schedules] if isinstance(schedules, Schedule) else schedules
    occurrences = collect_occurrences(schedules, changes, closures, pause_days, ZONE, "library")
    words = describe_schedule(
        TRANSLATORS[tag],
        schedules,
        occurrences,
        closures,
        pause_days,
        today,
        reason_label=lambda code: {"illness": ILLNESS[tag]}[code],
        venue_label=lambda slug: {"park": "Slottsskogen", "hall": "Folkets <Hus>"}[slug],
        venue="library",
    )
    sentences = (*words.rule, *([words.pauses] if words.pauses else []), *words.exceptions)
    return [re.sub("[\u2066-\u2069\u200f]", "", plain(sentence)) for sentence in sentences]


WHOLE = {
    "sv": [
        "Varje tisdag 12 januari till 25 maj, klockan 10 till 11.",
        "Inte 16 februari.",
        "Inställt 2 februari på grund av sjukdom.",
        "Flyttat från 30 mars till torsdag 1 april klockan 13.",
        "Extra tillfälle torsdag 27 maj klockan 10 till 11.",
    ],
    "en": [
        "Every Tuesday 12 January to 25 May, 10 to 11.",
        "Not 16 February.",
        "Cancelled 2 February because of illness.",
        "Moved from 30 March to Thursday 1 April at 13.",
        "Extra date: Thursday 27 May from 10 to 11.",
    ],
    "ar": [
        "كل يوم ثلاثاء من 12 يناير إلى 25 مايو، من 10:00 إلى 11:00.",
        "لا يوجد لقاء: 16 فبراير.",
        "أُلغي: 2 فبراير بسبب المرض.",
        "نُقل من 30 مارس إلى الخميس 1 أبريل الساعة 13:00.",
        "لقاء إضافي: الخميس 27 مايو من 10:00 إلى 11:00.",
    ],
    "so": [
        "Talaado kasta, 12 Jannaayo ilaa 25 Maayo, 10:00 ilaa 11:00.",
        "Ma qabsoomayo 16 Febraayo.",
        "Waa la baajiyay 2 Febraayo, xanuun awgeed.",
        "Waxaa laga raray 30 Maarso, loona raray Khamiis 1 Abriil saacadda 13:00.",
        "Kulan dheeraad ah Khamiis 27 Maayo, 10:00 ilaa 11:00.",
    ],
    "fa": [
        "هر سه\u200cشنبه از 12 ژانویه تا 25 مه، از 10:00 تا 11:00.",
        "16 فوریه برگزار نمی\u200cشود.",
        "2 فوریه به دلیل بیماری لغو شد.",
        "از 30 مارس به پنجشنبه 1 آوریل ساعت 13:00 منتقل شد.",
        "جلسهٔ اضافه: پنجشنبه 27 مه از 10:00 تا 11:00.",
    ],
    "fi": [
        "Tiistaisin 12. tammikuuta – 25. toukokuuta kello 10–11.",
        "Ei 16. helmikuuta.",
        "Peruttu 2. helmikuuta sairauden vuoksi.",
        "Siirretty: 30. maaliskuuta. Uusi aika: torstai 1. huhtikuuta kello 13.",
        "Ylimääräinen kerta: torstai 27. toukokuuta kello 10–11.",
    ],
}


@pytest.mark.parametrize("tag", WHOLE)
def test_a_term_is_told_as_a_person_would_tell_it(tag: str) -> None:
    """The same facts in every language, each in its own order of words."""
    assert say(TUESDAYS, CHANGES, tag=tag) == WHOLE[tag]


def test_what_has_been_is_not_told() -> None:
    """In April nobody needs to know of February; what moved to today is still news."""
    assert say(TUESDAYS, CHANGES, today=day("04-01")) == [WHOLE["sv"][0], WHOLE["sv"][3], WHOLE["sv"][4]]
    assert say(TUESDAYS, CHANGES, today=day("04-02")) == [WHOLE["sv"][0], WHOLE["sv"][4]]


def test_the_year_is_told_only_where_it_is_not_this_one() -> None:
    """In November 2026 a spring term needs its year, once; a term over New Year needs both."""
    november = dt.date(2026, 11, 2)
    assert say(TUESDAYS, CHANGES, today=november)[:3] == [
        "Varje tisdag 12 januari till 25 maj 2027, klockan 10 till 11.",
        "Inte 16 februari.",
        "Inställt 2 februari på grund av sjukdom.",
    ]
    long = replace(TUESDAYS, first=dt.date(2026, 11, 3), pauses=())
    assert say(long, [Change("cancelled", day("02-02"))], today=november) == [
        "Varje tisdag 3 november 2026 till 25 maj 2027, klockan 10 till 11.",
        "Inställt 2 februari 2027.",
    ]


def test_odd_and_even_weeks_are_told() -> None:
    """Every other week is a week number to whoever plans by the calendar on the wall."""
    odd = replace(TUESDAYS, weeks="odd", pauses=())
    assert say(odd) == ["Varje tisdag i udda veckor, 19 januari till 25 maj, klockan 10 till 11."]
    assert say(replace(odd, weeks="even"), tag="en") == [
        "Every Tuesday in even-numbered weeks, 12 January to 18 May, 10 to 11."
    ]
    assert say(odd, tag="fi") == ["Tiistaisin parittomilla viikoilla 19. tammikuuta – 25. toukokuuta kello 10–11."]


def test_several_days_and_several_times_are_one_sentence() -> None:
    """Heard once, not read as a table."""
    several = replace(TUESDAYS, pauses=(), slots=(hours("10:00-11:00", "13"),))
    assert say(several) == ["Tisdagar och torsdagar, 12 januari till 25 maj, klockan 10 till 11."]
    two = replace(TUESDAYS, pauses=(), slots=(hours("10:00-11:00", "1"), hours("13:00-14:30", "3", venue="park")))
    assert say(two) == [
        "12 januari till 25 maj: tisdagar klockan 10 till 11 och torsdagar klockan 13:00 till 14:30 (Slottsskogen)."
    ]
    daily = replace(TUESDAYS, pauses=(), slots=(hours("10:00-11:00", "0123456"),))
    assert say(daily, tag="en") == ["Every day, 12 January to 25 May, 10 to 11."]


def test_half_hours_and_midnight_keep_their_minutes() -> None:
    """10 to 11:30 and 22 to 0 are no times that people say."""
    assert say(replace(TUESDAYS, pauses=(), slots=(hours("10:00-11:30", "1"),)), tag="en") == [
        "Every Tuesday 12 January to 25 May, 10:00 to 11:30."
    ]
    assert say(replace(TUESDAYS, pauses=(), slots=(hours("22:00-00:00", "1"),)), tag="en") == [
        "Every Tuesday 12 January to 25 May, 22:00 to 00:00."
    ]


def test_pauses_name_only_what_they_take_away() -> None:
    """A holiday that hits no Tuesday is not mentioned; a whole week is a stretch, not a list."""
    mondays_to_fridays = replace(TUESDAYS, slots=(hours("10:00-11:00", "01234"),))
    assert say(mondays_to_fridays)[1:] == ["Inte 15 februari till 19 februari."]
    assert say(replace(TUESDAYS, slots=(hours("10:00-11:00", "13"),)))[1:] == ["Inte 16 februari och 18 februari."]
    assert say(replace(TUESDAYS, slots=(hours("10:00-11:00", "5"),)))[1:] == []
    assert say(replace(TUESDAYS, last=day("02-17"))) == ["Varje tisdag 12 januari till 9 februari, klockan 10 till 11."]


def test_an_extra_date_in_a_pause_is_not_denied() -> None:
    """ "Not 16 February" and "extra 16 February" cannot both be read."""
    assert say(TUESDAYS, [Change("extra", day("02-16"), start=dt.time(12), end=dt.time(13))])[1:] == [
        "Extra tillfälle tisdag 16 februari klockan 12 till 13."
    ]


def test_the_hour_is_told_where_the_day_has_another() -> None:
    """Half a cancelled day must not keep people away from the other half."""
    twice = replace(TUESDAYS, pauses=(), slots=(hours("10:00-11:00", "1"), hours("13:00-14:00", "1")))
    cancelled = [Change("cancelled", day("02-02"), at=dt.time(10))]
    assert say(twice, cancelled)[1:] == ["Inställt 2 februari klockan 10."]
    morning = replace(TUESDAYS, id="a")
    evening = replace(TUESDAYS, id="b", pauses=(), slots=(hours("18:00-19:00", "1"),))
    assert say([morning, evening])[2:] == ["Inte 16 februari klockan 10."]


def test_cancelled_dates_with_one_reason_share_a_sentence() -> None:
    """Two dates are named; from three in a row on it is from and to, but never over one that is held."""
    off = [Change("cancelled", day(f"02-{number}"), reason="illness") for number in ("02", "09")]
    assert say(replace(TUESDAYS, pauses=()), off)[1:] == ["Inställt 2 februari och 9 februari på grund av sjukdom."]
    off.append(Change("cancelled", day("02-16"), reason="illness"))
    assert say(replace(TUESDAYS, pauses=()), off)[1:] == ["Inställt 2 februari till 16 februari på grund av sjukdom."]
    off[1] = Change("cancelled", day("02-23"), reason="illness")
    assert say(replace(TUESDAYS, pauses=()), off)[1:] == [
        "Inställt 2 februari, 16 februari och 23 februari på grund av sjukdom."
    ]


def test_a_move_says_what_is_new_and_only_that() -> None:
    """Another hour, another place, both, or all three."""
    changes = [
        Change("moved", day("04-06"), start=dt.time(10, 30)),
        Change("moved", day("04-13"), venue="park"),
        Change("moved", day("04-20"), start=dt.time(12), venue="park"),
        Change("moved", day("04-27"), to=day("04-28"), venue="park", reason="illness"),
        Change("extra", day("05-28"), start=dt.time(10), end=dt.time(11), venue="hall"),
    ]
    assert say(replace(TUESDAYS, pauses=()), changes, tag="en")[1:] == [
        "New time on 6 April: 10:30 to 11:30.",
        "Another place on 13 April: Slottsskogen.",
        "New time and place on 20 April: 12 to 13, Slottsskogen.",
        "Moved from 27 April to Wednesday 28 April at 10 because of illness. New place: Slottsskogen.",
        "Extra date: Friday 28 May from 10 to 11. Place: Folkets <Hus>.",
    ]


def test_a_closed_venue_is_told_in_one_sentence() -> None:
    """Not once for each Tuesday of the renovation."""
    away = Closure(day("04-05"), day("04-30"), "illness", "park", "library")
    assert say(replace(TUESDAYS, pauses=()), closures=[away])[1:] == [
        "Annan plats 6 april till 27 april på grund av sjukdom: Slottsskogen."
    ]
    assert say(replace(TUESDAYS, pauses=()), closures=[replace(away, instead=None)])[1:] == [
        "Inställt 6 april till 27 april på grund av sjukdom."
    ]


def test_a_regular_course_is_told_as_a_count_and_a_rhythm() -> None:
    """Otherwise each date is named; plural forms are the language's own."""
    first = day("01-12")
    weeks = [Session(f"s{n}", first + dt.timedelta(weeks=n), dt.time(10), dt.time(12)) for n in range(11)]

    def course(*chosen: int) -> Schedule:
        return Schedule("sessions", sessions=tuple(weeks[number] for number in chosen))

    assert say(course(*range(8))) == ["8 träffar, tisdagar 12 januari till 2 mars, klockan 10 till 12."]
    assert say(course(0, 1, 3)) == [
        "3 träffar: tisdag 12 januari, tisdag 19 januari och tisdag 2 februari klockan 10 till 12."
    ]
    assert say(course(0)) == ["Tisdag 12 januari klockan 10 till 12."]
    for count, words in ((2, "لقاءان"), (3, "3 لقاءات"), (11, "11 لقاءً")):
        assert say(course(*range(count)), tag="ar")[0].startswith(words)


def test_dates_that_remain_are_named_with_weekday_and_hours() -> None:
    """A lecture series in March does not begin with February; each date has its hours where they differ."""
    series = Schedule(
        "dates",
        slots=(
            hours("12:00-13:00", date=day("02-03")),
            hours("12:00-13:00", date=day("03-03")),
            hours("17:00-18:00", date=day("04-07")),
        ),
    )
    assert say(series) == [
        "Onsdag 3 februari klockan 12 till 13, onsdag 3 mars klockan 12 till 13 och onsdag 7 april klockan 17 till 18."
    ]
    assert say(series, today=day("03-04"), tag="en") == ["Wednesday 7 April from 17 to 18."]
    assert say(replace(series, slots=series.slots[:2]), today=day("06-01"), tag="en") == [
        "Wednesday 3 February and Wednesday 3 March from 12 to 13."
    ]


def test_a_term_that_is_over_gives_way_to_the_next() -> None:
    """Old entries stay in the file for the yearly report, not for the reader; without a next, the last stays."""
    autumn = Schedule(
        "weekly", "ht", first=dt.date(2026, 9, 1), last=dt.date(2026, 12, 15), slots=(hours("10:00-11:00", "1"),)
    )
    spring = replace(TUESDAYS, id="vt")
    assert say([autumn, spring]) == WHOLE["sv"][:2]
    assert say([autumn]) == ["Varje tisdag 1 september till 15 december 2026, klockan 10 till 11."]


def test_opening_hours_and_what_is_always_open() -> None:
    """With the days that it is closed, soon and because of a closure."""
    room = Schedule(
        "opening-hours", pauses=("sportlov",), slots=(hours("10:00-16:00", "01234"), hours("11:00-14:00", "5"))
    )
    shut = Closure(day("05-03"), day("05-07"), "illness", None, "library")
    assert say(room, closures=[shut]) == [
        "Öppet måndag till fredag klockan 10 till 16 och lördagar klockan 11 till 14.",
        "Stängt 15 februari till 19 februari.",
        "Stängt 3 maj till 7 maj på grund av sjukdom.",
    ]
    dated = replace(room, first=day("02-01"), last=day("05-31"))
    assert say(dated, today=day("01-20")) == [
        "Öppet 1 februari till 31 maj: måndag till fredag klockan 10 till 16 och lördagar klockan 11 till 14.",
        "Stängt 15 februari till 19 februari.",
    ]
    assert say(dated, [], [shut], day("02-20"), "fi") == [
        "Avoinna 31. toukokuuta asti: maanantaista perjantaihin kello 10–16 ja lauantaisin kello 11–14.",
        "Suljettu 3. toukokuuta – 7. toukokuuta sairauden vuoksi.",
    ]
    assert say(Schedule("always")) == ["Alltid öppet."]
    assert say(Schedule("always"), closures=[replace(shut, instead="park")], tag="en") == [
        "Always open.",
        "Closed 3 May to 7 May because of illness. Go to Slottsskogen instead.",
    ]
    assert say(Schedule("always"), closures=[replace(shut, venue="park")]) == ["Alltid öppet."]


@pytest.mark.parametrize("tag", ["ar", "fa"])
def test_times_are_isolated_from_right_to_left_words(tag: str) -> None:
    """Otherwise ten to eleven is shown as eleven to ten."""
    occurrences = collect_occurrences([TUESDAYS], (), (), pause_days, ZONE)
    words = describe_schedule(
        TRANSLATORS[tag], [TUESDAYS], occurrences, (), pause_days, JANUARY, reason_label=str, venue_label=str
    )
    assert words.rule[0].index('<bdi dir="ltr">10:00</bdi>') < words.rule[0].index('<bdi dir="ltr">11:00</bdi>')


@pytest.mark.parametrize("translator", TRANSLATORS.values(), ids=list(TRANSLATORS))
def test_every_kind_of_schedule_can_be_said_in_every_language(translator: Translator) -> None:
    """No language lacks a sentence that only a rare schedule needs, and every sentence ends as one."""
    tag = translator.language.tag
    park = Closure(day("05-03"), day("05-07"), "illness", "park", "library")
    changes = [
        *CHANGES,
        Change("moved", day("04-06"), start=dt.time(12), reason="illness"),
        Change("moved", day("04-13"), venue="park"),
        Change("moved", day("04-20"), start=dt.time(12), venue="park"),
        Change("moved", day("04-27"), to=day("04-28"), venue="park"),
        Change("extra", day("05-28"), start=dt.time(10), end=dt.time(11), venue="park"),
    ]
    told = say(TUESDAYS, changes, tag=tag)
    for number in range(7):
        told += say(replace(TUESDAYS, slots=(hours("10:00-11:00", str(number)),)), tag=tag)
        told += say(Schedule("opening-hours", slots=(hours("10:00-11:00", str(number)),)), tag=tag)
    for weeks in ("all", "odd", "even"):
        told += say(replace(TUESDAYS, weeks=weeks), tag=tag)
        told += say(replace(TUESDAYS, weeks=weeks, slots=(hours("10:00-11:00", "246"),)), tag=tag)
        told += say(
            replace(TUESDAYS, weeks=weeks, slots=(hours("10:00-11:00", "2"), hours("11:00-12:00", "0123456"))), tag=tag
        )
    room = Schedule("opening-hours", pauses=("sportlov",), slots=(hours("10:00-16:00", "012"),))
    for first, last in ((None, None), (day("02-01"), None), (None, day("06-01")), (day("02-01"), day("06-01"))):
        told += say(replace(room, first=first, last=last), closures=[park, replace(park, instead=None)], tag=tag)
    told += say(Schedule("always"), tag=tag)
    for count in (1, 2, 3, 11, 100):
        sessions = [
            Session(f"s{n}", day("01-12") + dt.timedelta(weeks=n), dt.time(10), dt.time(11)) for n in range(count)
        ]
        told += say(Schedule("sessions", sessions=tuple(sessions)), tag=tag)
        odd = [replace(one, date=one.date + dt.timedelta(days=one.date.toordinal() % 2)) for one in sessions]
        told += say(Schedule("sessions", sessions=tuple(odd)), tag=tag)
    assert all(sentence.endswith(".") and not re.search(r"[{}$]|\s\.|\.\.|\s{2}", sentence) for sentence in told)
    assert len(set(told)) > 50


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_long_list_goes_on_in_another_sentence(tag: str) -> None:
    """A course with forty dates at odd hours must not stop the build, and must not lose a date."""
    sessions = tuple(
        Session(f"s{n}", day("01-12") + dt.timedelta(days=5 * n), dt.time(9, n + 1), dt.time(11), venue="park")
        for n in range(40)
    )
    told = say(Schedule("sessions", sessions=sessions), tag=tag)
    assert len(told) > 1
    assert all(sum(f"09:{n + 1:02}" in sentence for sentence in told) == 1 for n in range(40))
    daily = replace(TUESDAYS, slots=(hours("10:00-11:00", "0123456"),), last=day("12-31"), pauses=())
    cancelled = [Change("cancelled", day("01-12") + dt.timedelta(days=2 * n)) for n in range(170)]
    assert len(say(daily, cancelled, tag=tag)) > 3
