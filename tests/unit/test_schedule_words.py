"""What a schedule sounds like, in the languages of the people who read it."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.config import Language
from portal.i18n import load_words, plain
from portal.schedule import Change, Closure, Schedule, Session, Slot, collect_occurrences
from portal.schedule_words import NEAR, describe_schedule

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
    near: dt.timedelta | None = NEAR,
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
        near=near,
    )
    sentences = (*words.rule, *([words.pauses] if words.pauses else []), *words.exceptions)
    return [re.sub("[\u2066-\u2069\u200f]", "", plain(sentence)) for sentence in sentences]


EVERY_TUESDAY = replace(TUESDAYS, pauses=())
OPEN = Schedule("opening-hours", slots=(hours("10:00-16:00", "01234"), hours("11:00-14:00", "5")))


def on(*days: str, text: str = "17:00-18:00") -> Schedule:
    return Schedule("dates", slots=tuple(hours(text, date=dt.date.fromisoformat(each)) for each in days))


def course(*days: str) -> Schedule:
    return Schedule("sessions", sessions=tuple(Session(each, day(each), dt.time(10), dt.time(12)) for each in days))


def cancelled(*days: str, reason: str | None = None) -> list[Change]:
    return [Change("cancelled", day(each), reason=reason) for each in days]


# What is said of each stands in schedule_sentences.txt, in all languages.
CASES = {
    "a term": (TUESDAYS, CHANGES),
    "several days": (replace(EVERY_TUESDAY, slots=(hours("10:00-11:00", "13"),)),),
    "three days, half hours": (replace(EVERY_TUESDAY, slots=(hours("10:00-11:30", "024"),)),),
    "Monday to Friday": (replace(EVERY_TUESDAY, slots=(hours("10:00-11:00", "01234"),)),),
    "every day": (replace(EVERY_TUESDAY, slots=(hours("10:00-11:00", "0123456"),)),),
    "days with other times and places": (
        replace(EVERY_TUESDAY, slots=(hours("10:00-11:00", "1"), hours("13:00-14:30", "3", venue="park"))),
    ),
    "twice a day, one of them cancelled": (
        replace(EVERY_TUESDAY, slots=(hours("10:00-11:00", "1"), hours("13:00-14:00", "1"))),
        [Change("cancelled", day("02-02"), at=dt.time(10))],
    ),
    "odd weeks": (replace(EVERY_TUESDAY, weeks="odd"),),
    "even weeks, several days": (replace(EVERY_TUESDAY, weeks="even", slots=(hours("10:00-11:00", "13"),)),),
    "odd weeks, several times": (
        replace(EVERY_TUESDAY, weeks="odd", slots=(hours("10:00-11:00", "1"), hours("13:00-14:30", "3"))),
    ),
    "over New Year": (
        replace(EVERY_TUESDAY, first=dt.date(2026, 11, 3)),
        [Change("cancelled", dt.date(2026, 12, 8)), *cancelled("02-02")],
        (),
        dt.date(2026, 11, 2),
    ),
    "within a month": (replace(EVERY_TUESDAY, last=day("01-31")),),
    "one date": (on("2027-01-12", text="17:00-18:30"),),
    "dates on one weekday in one month": (on("2027-01-12", "2027-01-19", "2027-01-26"),),
    "dates on one weekday in several months": (on("2027-01-12", "2027-01-19", "2027-02-09", "2027-03-02"),),
    "dates on several weekdays in one month": (on("2027-01-12", "2027-01-14", "2027-01-22"),),
    "dates on several weekdays and in several months, next year": (
        on("2027-01-12", "2027-01-21", "2027-02-05"),
        (),
        (),
        dt.date(2026, 11, 2),
    ),
    "dates on one weekday, next year": (on("2027-01-12", "2027-01-19"), (), (), dt.date(2026, 11, 2)),
    "dates in two years": (on("2026-12-08", "2027-01-12", "2027-01-19"), (), (), dt.date(2026, 11, 2)),
    "a course every week": (course("01-12", "01-19", "01-26", "02-02"),),
    "a course now and then": (course("01-12", "01-19", "02-02", "03-02"),),
    "opening hours": (
        replace(OPEN, pauses=("sportlov",)),
        (),
        [
            Closure(day("05-03"), day("05-07"), "illness", None, "library"),
            Closure(day("06-03"), day("06-03"), None, "park", "library"),
        ],
    ),
    "opening hours from a day": (replace(OPEN, first=day("02-01")),),
    "opening hours until a day": (replace(OPEN, last=day("05-31")),),
    "opening hours for a time": (replace(OPEN, first=day("02-01"), last=day("05-31")),),
    "always open": (Schedule("always"), (), [Closure(day("05-03"), day("05-03"), "illness", None, "library")]),
    "two days of pause": (replace(TUESDAYS, slots=(hours("10:00-11:00", "13"),)),),
    "a week of pause": (replace(TUESDAYS, slots=(hours("10:00-11:00", "01234"),)),),
    "two cancelled": (EVERY_TUESDAY, cancelled("02-02", "02-16")),
    "several cancelled for one reason": (EVERY_TUESDAY, cancelled("02-02", "02-16", "03-02", reason="illness")),
    "three in a row cancelled, and another": (EVERY_TUESDAY, cancelled("02-02", "02-09", "02-16", "03-30")),
    "moved": (
        EVERY_TUESDAY,
        [
            Change("moved", day("04-06"), start=dt.time(10, 30)),
            Change("moved", day("04-13"), venue="park"),
            Change("moved", day("04-20"), start=dt.time(12), venue="park", reason="illness"),
            Change("moved", day("04-27"), to=day("04-28"), venue="park", reason="illness"),
            Change("moved", day("05-04"), to=day("05-05"), reason="illness"),
            Change("extra", day("05-28"), start=dt.time(10), end=dt.time(11), venue="hall"),
        ],
    ),
    "another place for a month": (
        EVERY_TUESDAY,
        (),
        [Closure(day("04-05"), day("04-30"), "illness", "park", "library")],
    ),
    "another place twice": (EVERY_TUESDAY, [Change("moved", day(each), venue="park") for each in ("02-02", "02-16")]),
    "many changes": (
        EVERY_TUESDAY,
        [
            *cancelled("02-02", "02-16", "03-02", reason="illness"),
            Change("moved", day("03-30"), to=day("04-01")),
            *cancelled("04-06", "04-20", "05-04", "05-18"),
        ],
    ),
}

SENTENCES = Path(__file__).with_name("schedule_sentences.txt").read_text(encoding="utf-8")
SAID = {
    heading: dict(line.split(" ", 1) for line in lines)
    for heading, *lines in (block.splitlines() for block in SENTENCES.strip().split("\n\n"))
}
"""By case and language, as a reader of it has found it natural."""


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_every_kind_of_schedule_is_told_as_a_person_would_tell_it(case: str, tag: str) -> None:
    """The same facts in every language, each in its own order, cases and plurals."""
    assert " ".join(say(*CASES[case], tag=tag)) == SAID[case][tag]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_is_said_can_be_read_by_everybody(tag: str) -> None:
    """Latin digits, as on the signs; no hole, no placeholder and no sentence without an end."""
    for case, arguments in CASES.items():
        for sentence in say(*arguments, tag=tag):
            assert sentence.endswith("."), case
            assert not re.search(r"None|[{}$]|\s[.,،]|\.\.|\s{2}|^\s", sentence), case
            assert all(sign in "0123456789" for sign in sentence if sign.isdigit()), case


def test_what_has_been_is_not_told() -> None:
    """In April nobody needs to know of February; what moved to today is still news."""
    whole = say(TUESDAYS, CHANGES)
    assert say(TUESDAYS, CHANGES, today=day("04-01")) == [whole[0], whole[3], whole[4]]
    assert say(TUESDAYS, CHANGES, today=day("04-02")) == [whole[0], whole[4]]


def test_the_year_is_told_only_where_it_is_not_this_one() -> None:
    """In November 2026 a spring term needs its year, once; a term over New Year both, and then its changes."""
    november = dt.date(2026, 11, 2)
    assert say(TUESDAYS, CHANGES, today=november)[:3] == [
        "Varje tisdag 12 januari till 25 maj 2027, klockan\u00a010 till\u00a011.",
        "Inte 16 februari.",
        "Inställt 2 februari på grund av sjukdom.",
    ]
    long = replace(TUESDAYS, first=dt.date(2026, 11, 3), pauses=())
    assert say(long, cancelled("02-02"), today=november) == [
        "Varje tisdag 3 november 2026 till 25 maj 2027, klockan\u00a010 till\u00a011.",
        "Inställt 2 februari.",
    ]
    longer = replace(long, last=dt.date(2027, 12, 14))
    off = [*cancelled("02-02", "02-16"), Change("moved", day("11-30"), to=day("12-01"))]
    assert say(longer, off, today=november)[1:] == [
        "Inställt 2 och 16 februari 2027.",
        "Flyttat från 30 november till onsdag 1 december 2027 klockan\u00a010.",
    ]
    assert say(longer, [Change("cancelled", dt.date(2026, 12, 1)), *off[:2]], today=november)[1:] == [
        "Inställt 1 december 2026 och 2 och 16 februari 2027."
    ]


def test_half_hours_and_midnight_keep_their_minutes() -> None:
    """10 to 11:30 and 22 to 0 are no times that people say."""
    assert say(replace(TUESDAYS, pauses=(), slots=(hours("10:00-11:30", "1"),)), tag="en") == [
        "Every Tuesday 12 January to 25 May, 10:00 to\u00a011:30."
    ]
    assert say(replace(TUESDAYS, pauses=(), slots=(hours("22:00-00:00", "1"),)), tag="en") == [
        "Every Tuesday 12 January to 25 May, 22:00 to\u00a000:00."
    ]


def test_pauses_name_only_what_they_take_away() -> None:
    """A holiday that hits no Tuesday is not mentioned; a whole week is a stretch, not a list."""
    mondays_to_fridays = replace(TUESDAYS, slots=(hours("10:00-11:00", "01234"),))
    assert say(mondays_to_fridays)[1:] == ["Inte 15 till 19 februari."]
    assert say(replace(TUESDAYS, slots=(hours("10:00-11:00", "13"),)))[1:] == ["Inte 16 och 18 februari."]
    assert say(replace(TUESDAYS, slots=(hours("10:00-11:00", "5"),)))[1:] == []
    assert say(replace(TUESDAYS, last=day("02-17"))) == [
        "Varje tisdag 12 januari till 9 februari, klockan\u00a010 till\u00a011."
    ]


def test_an_extra_date_in_a_pause_is_not_denied() -> None:
    """ "Not 16 February" and "extra 16 February" cannot both be read."""
    assert say(TUESDAYS, [Change("extra", day("02-16"), start=dt.time(12), end=dt.time(13))])[1:] == [
        "Extra träff tisdag 16 februari klockan\u00a012 till\u00a013."
    ]


def test_what_becomes_of_an_extra_date_is_told_instead_of_it() -> None:
    """Nobody reads that it is held and that it is not, nor loses the only sentence that says where it is."""
    extra = Change("extra", day("05-27"), start=dt.time(10), end=dt.time(11), venue="park")
    rule = "Varje tisdag 12 januari till 25 maj, klockan\u00a010 till\u00a011."
    assert say(EVERY_TUESDAY, [extra, *cancelled("05-27", reason="illness")]) == [
        rule,
        "Inställt 27 maj på grund av sjukdom.",
    ]
    assert say(EVERY_TUESDAY, [extra, Change("moved", day("05-27"), to=day("05-28"))]) == [
        rule,
        "Flyttat från 27 maj till fredag 28 maj klockan\u00a010. Ny plats: Slottsskogen.",
    ]
    usual = replace(extra, venue=None)
    assert say(EVERY_TUESDAY, [usual, Change("moved", day("05-27"), start=dt.time(12))]) == [
        rule,
        "Ny tid 27 maj: klockan\u00a012 till\u00a013.",
    ]
    there = [extra, Change("moved", day("05-27"), venue="hall")]
    assert say(EVERY_TUESDAY, there) == [rule, "Ny plats 27 maj: Folkets <Hus>."]
    paused = replace(extra, date=day("02-16"), venue=None)
    assert say(TUESDAYS, [paused, *cancelled("02-16")])[1:] == ["Inställt 16 februari."]
    assert say(TUESDAYS, [paused, Change("moved", day("02-16"), to=day("02-18"))])[1:] == [
        "Flyttat från 16 februari till torsdag 18 februari klockan\u00a010."
    ]


def test_the_hour_is_told_where_the_day_has_another() -> None:
    """Half a cancelled day must not keep people away from the other half."""
    twice = replace(TUESDAYS, pauses=(), slots=(hours("10:00-11:00", "1"), hours("13:00-14:00", "1")))
    assert say(twice, [Change("cancelled", day("02-02"), at=dt.time(10))])[1:] == [
        "Inställt 2 februari klockan\u00a010."
    ]
    thrice = replace(twice, slots=(*twice.slots, hours("15:00-16:00", "1")))
    off = [Change("cancelled", day("02-02"), at=dt.time(hour)) for hour in (10, 13)]
    assert say(thrice, off)[1:] == ["Inställt 2 februari klockan\u00a010 och 13."]
    long = replace(thrice, first=dt.date(2026, 11, 3), last=day("12-14"))
    assert say(long, off, today=dt.date(2026, 11, 2))[1:] == ["Inställt 2 februari 2027 klockan\u00a010 och 13."]
    morning = replace(TUESDAYS, id="a")
    evening = replace(TUESDAYS, id="b", pauses=(), slots=(hours("18:00-19:00", "1"),))
    assert say([morning, evening])[2:] == ["Inte 16 februari klockan\u00a010."]
    mornings = replace(morning, slots=(*morning.slots, hours("12:00-13:00", "1")))
    assert say([mornings, evening])[2:] == ["Inte 16 februari klockan\u00a010 och 12."]


def test_cancelled_dates_with_one_reason_share_a_sentence() -> None:
    """Two dates are named; from three in a row on it is from and to, but never over one that is held."""
    for dates, words in (
        (("02-02", "02-09"), "2 och 9 februari"),
        (("02-02", "02-09", "02-16"), "2 till 16 februari"),
        (("02-02", "02-16", "02-23"), "2, 16 och 23 februari"),
        (("02-02", "02-09", "02-16", "02-23", "03-02"), "2 februari till 2 mars"),
    ):
        off = cancelled(*dates, reason="illness")
        assert say(EVERY_TUESDAY, off)[1:] == [f"Inställt {words} på grund av sjukdom."]


def test_a_closed_venue_is_told_in_one_sentence() -> None:
    """Not once for each Tuesday of the renovation."""
    away = Closure(day("04-05"), day("04-30"), "illness", "park", "library")
    assert say(replace(TUESDAYS, pauses=()), closures=[away])[1:] == [
        "Ny plats 6 till 27 april på grund av sjukdom: Slottsskogen."
    ]
    assert say(replace(TUESDAYS, pauses=()), closures=[replace(away, instead=None)])[1:] == [
        "Inställt 6 till 27 april på grund av sjukdom."
    ]


def test_a_course_is_told_as_a_count_and_its_rhythm() -> None:
    """Where there is one; otherwise its dates. Plural forms are the language's own."""
    first = day("01-12")
    weeks = [(first + dt.timedelta(weeks=number)).isoformat()[5:] for number in range(11)]
    assert say(course(*weeks[:8])) == ["8 träffar, tisdagar 12 januari till 2 mars, klockan\u00a010 till\u00a012."]
    assert say(course(*weeks[:2])) == ["2 träffar: tisdagarna 12 och 19 januari klockan\u00a010 till\u00a012."]
    assert say(course(*weeks[:1])) == ["Tisdag 12 januari klockan\u00a010 till\u00a012."]
    for count, words in ((2, "لقاءان:"), (3, "3 لقاءات،"), (11, "11 لقاءً،")):
        assert say(course(*weeks[:count]), tag="ar")[0].startswith(words)


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
        "Onsdagarna 3 februari och 3 mars klockan\u00a012 till\u00a013 och onsdag 7 april klockan\u00a017 till\u00a018."
    ]
    assert say(series, today=day("03-04"), tag="en") == ["Wednesday 7 April from\u00a017:00 to\u00a018:00."]
    assert say(replace(series, slots=series.slots[:2]), today=day("06-01"), tag="en") == [
        "Wednesdays 3 February and 3 March from\u00a012:00 to\u00a013:00."
    ]


def test_a_term_that_is_over_gives_way_to_the_next() -> None:
    """Old entries stay in the file for the yearly report, not for the reader; without a next, the last stays."""
    autumn = Schedule(
        "weekly", "ht", first=dt.date(2026, 9, 1), last=dt.date(2026, 12, 15), slots=(hours("10:00-11:00", "1"),)
    )
    spring = replace(TUESDAYS, id="vt")
    assert say([autumn, spring]) == say(TUESDAYS)
    assert say([autumn]) == ["Varje tisdag 1 september till 15 december 2026, klockan\u00a010 till\u00a011."]


def test_a_day_that_has_two_times_is_named_once() -> None:
    """Also among other days and other places."""
    twice = (hours("12:00-13:00", date=day("02-03")), hours("15:00-16:00", date=day("02-03"), venue="park"))
    assert say(Schedule("dates", slots=twice), tag="en") == [
        "Wednesday 3 February from\u00a012:00 to\u00a013:00 and from\u00a015:00 to\u00a016:00 (Slottsskogen)."
    ]
    slots = (hours("10:00-11:00", "12"), hours("13:00-14:00", "1"))
    assert say(replace(EVERY_TUESDAY, slots=slots), tag="en") == [
        "12 January to 25 May: Tuesdays 10:00 to\u00a011:00 and 13:00 to\u00a014:00 and Wednesdays 10:00 to\u00a011:00."
    ]


def test_a_rhythm_of_two_dates_is_told_as_two_dates() -> None:
    """ "Every Tuesday 12 to 19 January" makes the reader count."""
    assert say(replace(EVERY_TUESDAY, last=day("01-19")), tag="en") == [
        "Tuesdays 12 and 19 January from\u00a010:00 to\u00a011:00."
    ]


def test_a_closure_of_another_place_is_not_told() -> None:
    """The reader would wonder which of the two is closed."""
    closed = Closure(day("05-03"), day("05-07"), "illness", None, "park")
    assert say(Schedule("always"), closures=[closed]) == ["Alltid öppet."]
    assert say(replace(OPEN, last=day("05-01")), closures=[replace(closed, venue="library")])[1:] == []


def test_all_closures_of_opening_hours_are_told() -> None:
    """No calendar shows them, so nobody could be sent there for the rest."""
    closures = [Closure(day(f"0{month}-03"), day(f"0{month}-03"), None, None, "library") for month in range(1, 10)]
    assert len(say(OPEN, closures=closures, today=JANUARY)) == 1 + 8


def test_changes_that_are_far_off_are_counted_where_there_are_many() -> None:
    """The cancelled Tuesday must not drown in the changes of May; and no change is kept secret."""
    off = cancelled("01-19", "02-02", "02-16", "03-02", "03-16", "03-30", "04-13", "04-27")
    assert say(EVERY_TUESDAY, off, tag="en")[1:] == [
        "Cancelled 19 January, 2 and 16 February and 2 and 16 March.",
        "3 more changes later, the first on 30 March. All dates are in the calendar.",
    ]
    assert say(EVERY_TUESDAY, off[:6], tag="en")[1:] == [
        "Cancelled 19 January, 2 and 16 February and 2, 16 and 30 March."
    ]
    assert say(EVERY_TUESDAY, off, tag="en", today=day("03-10"))[1:] == [
        "Cancelled 16 and 30 March and 13 and 27 April."
    ]
    assert len(say(EVERY_TUESDAY, off, tag="en", near=None)) == 2
    assert "27 April" in say(EVERY_TUESDAY, off, tag="en", near=None)[1]


def test_what_is_closed_for_long_is_one_change() -> None:
    """From … to … is as short for thirty dates as for three, and is never cut off in the middle."""
    away = Closure(day("02-05"), day("05-31"), "illness", None, "library")
    often = replace(EVERY_TUESDAY, slots=(hours("10:00-11:00", "01234"),))
    assert say(often, closures=[away], tag="en")[1:] == ["Cancelled 5 February to 25 May because of illness."]
    off = [Change("cancelled", day("01-18") + dt.timedelta(days=2 * number)) for number in (0, 1, 4, 7, 8)]
    far = [*off, *(Change("moved", day(f"05-{number}"), start=dt.time(12)) for number in (24, 25))]
    away = replace(away, first=day("04-12"), last=day("04-23"))
    assert say(often, far, [away], tag="en")[-1].startswith("12 more changes later, the first on 12 April.")


PLURALS = {
    "sv": ("{} ändringar",) * 4,
    "en": ("{} more changes",) * 4,
    "ar": ("تغييران آخران", "{} تغييرات أخرى", "{} تغييرًا آخر", "{} تغيير آخر"),
    "so": ("{} isbeddel",) * 4,
    "fa": ("{} تغییر",) * 4,
    "fi": ("{} muutosta",) * 4,
}
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September")


def dates_in(sentence: str) -> set[dt.date]:
    """The dates that an English sentence of this year names, those from … to … one by one."""
    found: list[dt.date] = []
    days: list[int] = []
    spans: set[int] = set()
    for token in re.findall(r"\d+|[A-Za-z]+", re.sub(r"\d\d:\d\d", "", sentence)):
        if token.isdigit():
            days.append(int(token))
        elif token == "to":
            spans.add(len(found) + len(days))
        elif token in MONTHS:
            found += [dt.date(2027, MONTHS.index(token) + 1, number) for number in days]
            days = []
    between = (
        found[end - 1] + dt.timedelta(days=number)
        for end in spans
        if end < len(found)
        for number in range((found[end] - found[end - 1]).days)
    )
    return {*found, *between}


WORDS = {"cancelled": ("Cancelled",), "extra": ("Extra date",), "moved": ("Moved from", "New time", "New place")}
TERM_DAYS = st.integers(0, 130).map(lambda number: day("01-12") + dt.timedelta(days=number))


@st.composite
def terms(draw: st.DrawFn) -> tuple[Schedule, list[Change]]:
    """A spring with some of its dates cancelled, moved in every way, or added."""
    weekdays = "".join(draw(st.sets(st.sampled_from("0123456"), min_size=1, max_size=4)))
    term = replace(EVERY_TUESDAY, slots=(hours("10:00-11:00", weekdays),))
    planned = {
        occurrence.start.date() for occurrence in collect_occurrences([term], (), (), pause_days, ZONE, "library")
    }
    changes = []
    for date in sorted(draw(st.sets(TERM_DAYS, max_size=30))):
        if date not in planned:
            changes.append(Change("extra", date, start=dt.time(12), end=dt.time(13)))
            if draw(st.booleans()):
                continue
        changes.append(
            draw(
                st.sampled_from(
                    (
                        Change("cancelled", date),
                        Change("cancelled", date, reason="illness"),
                        Change("moved", date, start=dt.time(14)),
                        Change("moved", date, venue="park"),
                        Change("moved", date, to=date + dt.timedelta(days=1), start=dt.time(15), venue="park"),
                    )
                )
            )
        )
    return term, changes


@settings(max_examples=150, deadline=None)
@given(terms(), TERM_DAYS)
def test_no_change_is_hidden_and_none_is_invented(told: tuple[Schedule, list[Change]], today: dt.date) -> None:
    """Every change of the next weeks is named on its day; what is not named is counted; what is held is not denied."""
    term, changes = told
    occurrences = collect_occurrences([term], changes, (), pause_days, ZONE, "library")
    sentences = say(term, changes, tag="en", today=today)
    counted = re.search(r"(\d+) more changes? later", sentences[-1])
    named = {
        kind: set().union(*(dates_in(sentence) for sentence in sentences if sentence.startswith(begins)))
        for kind, begins in WORDS.items()
    }
    unnamed = 0
    for occurrence in occurrences:
        days = {each for each in (occurrence.planned.date(), occurrence.start.date()) if each >= today}
        if occurrence.status == "scheduled":
            assert not days & named["cancelled"]
        elif days and not days <= named[occurrence.status]:
            assert min(days) > today + NEAR
            unnamed += 1
    assert unnamed == (int(counted[1]) if counted else 0)
    whole = say(term, changes, tag="en", today=today, near=None)
    assert not any("more change" in sentence for sentence in whole)
    assert len(whole) >= len(sentences) - bool(counted)


@pytest.mark.parametrize("tag", ["ar", "fa"])
def test_times_are_isolated_from_right_to_left_words(tag: str) -> None:
    """Otherwise ten to eleven is shown as eleven to ten."""
    occurrences = collect_occurrences([TUESDAYS], (), (), pause_days, ZONE)
    words = describe_schedule(
        TRANSLATORS[tag], [TUESDAYS], occurrences, (), pause_days, JANUARY, reason_label=str, venue_label=str
    )
    assert words.rule[0].index('<bdi dir="ltr">10:00</bdi>') < words.rule[0].index('<bdi dir="ltr">11:00</bdi>')


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_weekday_can_be_said_in_every_case(tag: str) -> None:
    """No day of the week lacks a form that only a rare schedule needs."""
    forms = []
    for number in range(7):
        first = day("01-12") + dt.timedelta(days=number)
        weekly = replace(EVERY_TUESDAY, slots=(hours("10:00-11:00", str(first.weekday())),))
        span = "0123456"[number : number + 3] if number < 5 else "0123456"[number - 2 : number + 1]
        told = [
            *say(weekly, [Change("moved", first, to=first + dt.timedelta(days=7 * 18))], tag=tag),
            *say(replace(weekly, last=first + dt.timedelta(weeks=1)), tag=tag),
            *say(on(first.isoformat()), tag=tag),
            *say(replace(OPEN, slots=(hours("10:00-11:00", span),)), tag=tag),
        ]
        assert all(sentence.endswith(".") for sentence in told)
        forms += [re.sub(r"\d+", "", sentence) for sentence in told]
    # But for its numbers each is another sentence; only the last two of the stretches come twice.
    assert len(set(forms)) == len(forms) - 2


@pytest.mark.parametrize("tag", LANGUAGES)
def test_counts_have_the_plurals_of_the_language(tag: str) -> None:
    """One, two, a few and many are said differently in some languages, and never wrongly in one."""
    every_day = replace(EVERY_TUESDAY, slots=(hours("10:00-11:00", "0123456"),), last=day("12-31"))
    for count in (2, 3, 11, 100):
        far = [Change("cancelled", day("04-02") + dt.timedelta(days=2 * number)) for number in range(5 + count)]
        last = say(every_day, far, tag=tag)[-1]
        form = PLURALS[tag][0 if count == 2 else 1 if count == 3 else 2 if count == 11 else 3]
        assert form.format(count) in last


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
    off = [Change("cancelled", day("01-12") + dt.timedelta(days=2 * n)) for n in range(170)]
    assert len(say(daily, off, tag=tag, near=None)) > 8
