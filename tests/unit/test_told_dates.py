"""What a reader may rely on about every date: it is the next one, says what has become of it, and goes in time."""

import datetime as dt

import pytest

from portal.told_dates import by_turns, schedule_words, status, statuses, told_date, when_fact
from tests.unit.sample import activity, lines, make_editions

KEY = ("activity", "gympa")


def said(tag: str = "sv", today: dt.date = dt.date(2026, 11, 23), **fields: str | None) -> str | None:
    """The status of one activity, in words."""
    edition = make_editions(activity("gympa", **fields), today=today)[tag]
    told = status(edition, edition.thing(KEY), edition.register.standings[KEY])
    return str(told.label) if told else None


def test_a_cancelled_date_soon_is_the_first_thing_told() -> None:
    """With its day and its reason, while the leaf shows the next time that takes place."""
    cancelled = "[{kind: cancelled, date: 2026-11-24, reason: illness}]"
    assert said(exceptions=cancelled) == "Inställt tisdag 24 november på grund av sjukdom"
    assert said("en", exceptions=cancelled) == "Cancelled Tuesday 24 November because of illness"


def test_a_moved_date_tells_the_old_and_the_new_time() -> None:
    """Who has been there before looks for the day they know."""
    moved = "[{kind: moved, date: 2026-11-24, to: 2026-11-25, start: '13:00', end: '14:00'}]"
    assert (
        said(exceptions=moved) == "Flyttat från tisdag 24 november. Ny tid: onsdag 25 november, 13:00 till\u00a014:00"
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"status": "paused", "returns": "2027-08"}, "Paus. Startar igen i augusti"),
        ({"status": "paused"}, "Nästa datum är inte bestämt"),
        ({"status": "cancelled", "reason": "renovation"}, "Inställt på grund av renovering"),
        ({"status": "planned", "expected": "2027-03"}, "Planeras. Startar i mars 2027"),
        ({"status": "ended"}, "Avslutat"),
        ({"places": "full"}, "Fullt"),
        ({"places": "waiting-list"}, "Kölista"),
        ({}, None),
    ],
)
def test_how_a_thing_stands_is_said_in_words(fields: dict[str, str], words: str | None) -> None:
    """Nobody has to understand a colour; and what runs as it should says nothing."""
    assert said(**fields) == words


def test_a_status_holds_from_its_day() -> None:
    """What is to end in January still runs in November."""
    assert said(status="ended", from_="2027-01-10") is None


def test_between_terms_a_thing_says_when_it_comes_back_and_after_half_a_year_it_leaves_the_lists() -> None:
    """Nothing disappears from one day to the next, and nothing stays for ever."""
    assert said(today=dt.date(2027, 6, 10), returns="2027-08") == "Paus. Startar igen i augusti"
    editions = make_editions(activity("gympa"), today=dt.date(2027, 11, 20))
    assert editions["sv"].register.standings[KEY].listed
    editions = make_editions(activity("gympa"), today=dt.date(2027, 12, 20))
    assert not editions["sv"].register.standings[KEY].listed


def test_the_next_time_is_the_next_one_that_takes_place() -> None:
    """A cancelled date is never offered as the next."""
    edition = make_editions(activity("gympa", exceptions="[{kind: cancelled, date: 2026-11-24, reason: illness}]"))[
        "sv"
    ]
    fact = when_fact(edition, KEY)
    assert lines(fact)[0] == "Nästa gång: tisdag 1 december, 10:00 till\u00a011:00"
    assert "Inställt 24 november" in " ".join(map(str, schedule_words(edition, KEY).exceptions))


def test_a_course_tells_how_many_meetings_from_when_to_when() -> None:
    """The dates stand one by one further down, not all in one sentence."""
    meetings = ", ".join(f"{{id: t{n}, date: 2027-01-{n:02}, start: '10:00', end: '11:00'}}" for n in (12, 19, 26))
    course = activity("kurs", kind="courses", schedule=f"[{{kind: sessions, sessions: [{meetings}]}}]")
    edition = make_editions(course)["sv"]
    fact = when_fact(edition, ("course", "kurs"))
    assert lines(fact)[1] == "3 träffar, 12 januari till 26 januari 2027"


def test_a_course_given_twice_tells_each_round_by_itself() -> None:
    """Five meetings in autumn and five in spring are not a course of ten."""
    autumn = ", ".join(f"{{id: h{n}, date: 2026-12-{n:02}, start: '10:00', end: '11:00'}}" for n in (1, 8))
    spring = ", ".join(f"{{id: v{n}, date: 2027-01-{n:02}, start: '10:00', end: '11:00'}}" for n in (12, 19, 26))
    rounds = f"[{{id: h, kind: sessions, sessions: [{autumn}]}}, {{id: v, kind: sessions, sessions: [{spring}]}}]"
    edition = make_editions(activity("kurs", kind="courses", schedule=rounds))["sv"]
    fact = when_fact(edition, ("course", "kurs"))
    assert lines(fact)[1:] == [
        "2 träffar, 1 december till 8 december 2026",
        "3 träffar, 12 januari till 26 januari 2027",
    ]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"status": "paused"}, "Nästa datum är inte bestämt"),
        ({"status": "cancelled", "reason": "renovation"}, "Inställt på grund av renovering"),
        ({"status": "ended"}, "Avslutat"),
    ],
)
def test_what_has_stopped_names_no_days(fields: dict[str, str], words: str) -> None:
    """Who reads "every Tuesday" goes there on Tuesday, whatever stands above it."""
    edition = make_editions(activity("gympa", **fields))["sv"]
    assert lines(when_fact(edition, KEY)) == [words]


def test_the_rule_of_what_ends_on_a_day_goes_no_further() -> None:
    """Who reads "until 25 May" of what ends in December stands before a locked door in January."""
    edition = make_editions(activity("gympa", status="ended", from_="2026-12-10"))["sv"]
    told = " ".join(lines(when_fact(edition, KEY)))
    assert "Nästa gång: tisdag 24 november" in told
    assert "till 8 december" in told
    assert "maj" not in told


def test_a_planned_thing_says_when_it_begins() -> None:
    """Nobody looks in vain for a row that tells when."""
    planned = activity("gympa", status="planned", expected="2027-03", schedule="[]")
    edition = make_editions(planned)["sv"]
    fact = when_fact(edition, KEY)
    assert lines(fact) == ["Planeras. Startar i mars 2027"]


def test_a_single_date_is_told_once() -> None:
    """The next time is the only time: the same day in other words would look like another one."""
    once = activity("gympa", schedule="[{kind: dates, dates: [2026-11-24], start: '10:00', end: '11:00'}]")
    edition = make_editions(once)["sv"]
    fact = when_fact(edition, KEY)
    assert lines(fact) == ["Nästa gång: tisdag 24 november, 10:00 till\u00a011:00"]


def test_a_later_cancelled_date_is_not_told_above_the_next_one() -> None:
    """The word beside the date of a meeting that is held keeps people at home."""
    assert said(exceptions="[{kind: cancelled, date: 2026-12-01, reason: illness}]") is None


def test_another_hour_of_the_same_day_is_told_as_that() -> None:
    """From Tuesday to Tuesday is no move: only the new time is told."""
    later = "[{kind: moved, date: 2026-11-24, start: '13:00', end: '14:00'}]"
    assert said(exceptions=later) == "Ny tid: tisdag 24 november, 13:00 till\u00a014:00"


@pytest.mark.parametrize(
    ("returns", "said"), [("2027-01", "januari"), ("2026-11", "november"), ("2026-10", None), ("unknown", None)]
)
def test_a_month_that_has_gone_by_is_promised_no_more(returns: str, said: str | None) -> None:
    """Nobody reads in November that something starts again in October."""
    edition = make_editions(activity("gympa", status="paused", returns=returns, schedule=None))["sv"]
    label = status(edition, edition.thing(KEY), edition.register.standings[KEY]).label
    assert (said in label) if said else (label == edition.t.t("status-no-dates"))


def test_what_is_told_of_a_date_goes_with_it() -> None:
    """When the cancelled day has passed, what holds for the days after it is told in its place."""
    full = activity("gympa", places="full", exceptions="[{kind: cancelled, date: 2026-11-24, reason: illness}]")
    edition = make_editions(full)["sv"]
    told = tuple(statuses(edition, edition.thing(KEY), edition.register.standings[KEY]))
    assert [(each.code, each.span.since, each.span.until) for each in told] == [
        ("cancelled", None, "2026-11-24T11:00+01:00"),
        ("full", "2026-11-24T11:00+01:00", "2026-12-29T11:00+01:00"),
    ]


def test_what_ends_before_an_earlier_one_is_never_the_next() -> None:
    """In the middle of a whole day the short hour inside it, when over, is not told as still to come."""
    slots = "[{id: dag, kind: dates, dates: [2026-11-24, 2026-11-25], start: '09:00', end: '16:00'}, "
    slots += "{id: stund, kind: dates, dates: [2026-11-24], start: '11:00', end: '12:00'}]"
    edition = make_editions(activity("gympa", schedule=slots))["sv"]
    ahead = edition.register.standings[KEY].ahead
    assert [each.start.hour for each in ahead] == [9, 11, 9]
    assert [(occurrence.start.day, span.since) for occurrence, span in by_turns(ahead)] == [
        (24, None),
        (25, "2026-11-24T16:00+01:00"),
    ]


def test_a_card_carries_five_dates_and_no_cancelled_one() -> None:
    """They are enough for weeks; what is cancelled is no date to go to."""
    edition = make_editions(activity("gympa", exceptions="[{kind: cancelled, date: 2026-12-08, reason: illness}]"))[
        "sv"
    ]
    fact = when_fact(edition, KEY, short=True)
    dates = [line.starts[:10] for line in fact.lines if line.starts]
    assert dates == ["2026-11-24", "2026-12-01", "2026-12-15", "2026-12-22", "2026-12-29"]
    assert [line.text for line in fact.lines if not line.starts] == ["Ring och fråga när nästa gång är."]


def test_one_of_several_dates_says_where_when_it_is_elsewhere() -> None:
    """Whoever reads down the dates goes to the right house on each of them; what has said it says it once."""
    changes = "[{kind: moved, date: 2026-11-24, venue: huset}, {kind: moved, date: 2026-12-01, to: 2026-12-02, "
    changes += "start: '12:00', end: '13:00', venue: huset}, {kind: cancelled, date: 2026-12-08, reason: illness}]"
    edition = make_editions(activity("gympa", exceptions=changes))["sv"]
    told = [str(told_date(edition, KEY, each)) for each in edition.register.standings[KEY].ahead[:4]]
    assert told == [
        "Ny plats tisdag 24 november, 10:00 till\u00a011:00: Huset",
        "Flyttat från tisdag 1 december. Ny tid: onsdag 2 december, 12:00 till\u00a013:00 · Huset",
        "Inställt tisdag 8 december på grund av sjukdom",
        "tisdag 15 december, 10:00 till\u00a011:00",
    ]
