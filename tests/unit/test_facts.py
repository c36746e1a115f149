"""What a reader may rely on about every fact: it is there, in the reader's language, and it is not guessed."""

import datetime as dt

import pytest

from portal.facts import (
    access_facts,
    by_turns,
    card_where_fact,
    contact_of,
    cost_fact,
    money,
    schedule_words,
    signup_fact,
    status,
    statuses,
    venues_by_turns,
    when_fact,
    where_fact,
    who_fact,
)
from portal.views import Span
from tests.unit.sample import COMMON, activity, make_editions

KEY = ("activity", "gympa")


def lines(fact: object) -> list[str]:
    """What stands there on the day of the build."""
    return [str(line.text) for line in fact.lines if not (line.span and line.span.since)]


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
    assert said(exceptions=moved) == "Flyttat från tisdag 24 november. Ny tid: onsdag 25 november, 13:00 till 14:00"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"status": "paused", "returns": "2027-08"}, "Paus. Startar igen i augusti"),
        ({"status": "paused"}, "Nästa datum är inte bestämda"),
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
    fact = when_fact(edition, KEY, edition.register.standings[KEY])
    assert lines(fact)[0] == "Nästa gång: tisdag 1 december, 10:00 till 11:00"
    assert "Inställt 24 november" in " ".join(map(str, schedule_words(edition, KEY).exceptions))


def test_a_course_tells_how_many_meetings_from_when_to_when() -> None:
    """The dates stand one by one further down, not all in one sentence."""
    meetings = ", ".join(f"{{id: t{n}, date: 2027-01-{n:02}, start: '10:00', end: '11:00'}}" for n in (12, 19, 26))
    course = activity("kurs", kind="courses", schedule=f"[{{kind: sessions, sessions: [{meetings}]}}]")
    edition = make_editions(course)["sv"]
    fact = when_fact(edition, ("course", "kurs"), edition.register.standings["course", "kurs"])
    assert lines(fact)[1] == "3 träffar, 12 januari till 26 januari 2027"


def test_a_course_given_twice_tells_each_round_by_itself() -> None:
    """Five meetings in autumn and five in spring are not a course of ten."""
    autumn = ", ".join(f"{{id: h{n}, date: 2026-12-{n:02}, start: '10:00', end: '11:00'}}" for n in (1, 8))
    spring = ", ".join(f"{{id: v{n}, date: 2027-01-{n:02}, start: '10:00', end: '11:00'}}" for n in (12, 19, 26))
    rounds = f"[{{id: h, kind: sessions, sessions: [{autumn}]}}, {{id: v, kind: sessions, sessions: [{spring}]}}]"
    edition = make_editions(activity("kurs", kind="courses", schedule=rounds))["sv"]
    fact = when_fact(edition, ("course", "kurs"), edition.register.standings["course", "kurs"])
    assert lines(fact)[1:] == [
        "2 träffar, 1 december till 8 december 2026",
        "3 träffar, 12 januari till 26 januari 2027",
    ]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"status": "paused"}, "Nästa datum är inte bestämda"),
        ({"status": "cancelled", "reason": "renovation"}, "Inställt på grund av renovering"),
        ({"status": "ended"}, "Avslutat"),
    ],
)
def test_what_has_stopped_names_no_days(fields: dict[str, str], words: str) -> None:
    """Who reads "every Tuesday" goes there on Tuesday, whatever stands above it."""
    edition = make_editions(activity("gympa", **fields))["sv"]
    assert lines(when_fact(edition, KEY, edition.register.standings[KEY])) == [words]


def test_a_planned_thing_says_when_it_begins() -> None:
    """Nobody looks in vain for a row that tells when."""
    planned = activity("gympa", status="planned", expected="2027-03", schedule="[]")
    edition = make_editions(planned)["sv"]
    fact = when_fact(edition, KEY, edition.register.standings[KEY])
    assert lines(fact) == ["Planeras. Startar i mars 2027"]


def test_a_single_date_is_told_once() -> None:
    """The next time is the only time: the same day in other words would look like another one."""
    once = activity("gympa", schedule="[{kind: dates, dates: [2026-11-24], start: '10:00', end: '11:00'}]")
    edition = make_editions(once)["sv"]
    fact = when_fact(edition, KEY, edition.register.standings[KEY])
    assert lines(fact) == ["Nästa gång: tisdag 24 november, 10:00 till 11:00"]


def test_a_later_cancelled_date_is_not_told_above_the_next_one() -> None:
    """The word beside the date of a meeting that is held keeps people at home."""
    assert said(exceptions="[{kind: cancelled, date: 2026-12-01, reason: illness}]") is None


def test_another_hour_of_the_same_day_is_told_as_that() -> None:
    """From Tuesday to Tuesday is no move: only the new time is told."""
    later = "[{kind: moved, date: 2026-11-24, start: '13:00', end: '14:00'}]"
    assert said(exceptions=later) == "Ny tid: tisdag 24 november, 13:00 till 14:00"


def test_a_card_tells_the_house_and_a_page_also_the_room_and_the_street() -> None:
    """The name of a room says nothing to who has never been there."""
    edition = make_editions(activity("gympa"))["sv"]
    thing, standing = edition.thing(KEY), edition.register.standings[KEY]
    assert lines(card_where_fact(edition, thing, venues_by_turns(thing, standing))) == ["Huset", "Norr"]
    page = where_fact(edition, thing, standing)
    assert lines(page) == ["Rummet", "Huset", "Gatan 1, Staden"]
    assert page.lines[0].href == "/stad/sv/platser/rummet/"


def test_an_address_that_is_given_after_booking_is_promised_and_not_told() -> None:
    """Some places are safe only as long as nobody can look them up."""
    edition = make_editions(activity("gympa", venue=None, place_given="after-booking"))["sv"]
    where = where_fact(edition, edition.thing(KEY), edition.register.standings[KEY])
    assert lines(where) == ["Du får adressen när du anmäler dig"]


def test_what_it_costs_is_told_in_the_citys_own_money() -> None:
    """Also what it costs with a referral; free is said as free."""
    edition = make_editions(activity("gympa", price="{kind: fee, amount: 60, with_referral: 30}"))["sv"]
    assert money(edition, 1200) == "1\xa0200\xa0kr"
    assert lines(cost_fact(edition, edition.thing(KEY).price)) == [
        "Kostar 60\xa0kr",
        "Med recept på fysisk aktivitet: 30\xa0kr",
    ]


def test_who_is_welcome_is_told_on_every_card() -> None:
    """Everyone, or only some: never left to be guessed, and never both."""

    def who(**fields: str) -> list[str]:
        edition = make_editions(activity("gympa", **fields))["sv"]
        return lines(who_fact(edition, edition.thing(KEY), short=True))

    assert who() == ["Alla är välkomna"]
    assert who(gender="women") == ["Bara för kvinnor"]
    assert who(open_to="target-group-only", target_groups="[seniors]") == ["Bara för: Seniorer"]
    only_men = who(open_to="target-group-only", gender="men", target_groups="[men, seniors]", age="{from: 55}")
    assert only_men == ["Bara för: Seniorer", "Bara för män", "Från 55 år"]


def test_the_last_day_to_sign_up_is_told_also_when_it_has_been() -> None:
    """Who comes too late should not have to ring to hear it."""

    def signup(day: str) -> str:
        edition = make_editions(activity("gympa", booking=f"{{mode: required, last_day: {day}}}"))["sv"]
        return lines(signup_fact(edition, edition.thing(KEY).booking, "open"))[1]

    assert signup("2026-12-01") == "Sista dag att anmäla sig: tisdag 1 december"
    assert signup("2026-11-01") == "Sista dag att anmäla sig var söndag 1 november 2026"


def test_access_is_yes_no_or_not_known() -> None:
    """The thing's own facts count before the room's, the room's before the house's; silence is not a yes."""
    edition = make_editions(activity("gympa", access="{lift: false}"))["sv"]
    told = {fact.name: lines(fact) for fact in access_facts(edition, "rummet", edition.thing(KEY).access)}
    assert "Det finns ingen hiss" in told["no"]
    assert "Det finns trappsteg vid entrén" in told["no"]
    assert "check" not in told
    assert "Vi vet inte om det finns hörslinga" in told["unknown"]


def test_what_an_activity_does_not_say_of_contact_its_unit_says() -> None:
    """There is always somebody to ring; and an own number is not mixed with the unit's."""
    edition = make_editions(activity("gympa"), activity("dans", contact="{phone: 031-33 33 33}"))["sv"]
    assert contact_of(edition, edition.thing(KEY)).phone == "031-22 22 22"
    own = contact_of(edition, edition.thing(("activity", "dans")))
    assert (own.phone, own.sms) == ("031-33 33 33", None)


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


def test_the_place_on_a_card_follows_the_date() -> None:
    """Who reads the card after the one meeting elsewhere is sent to the usual house again."""
    moved = activity("gympa", exceptions="[{kind: moved, date: 2026-11-24, venue: borta}]")
    away = {"venues/borta/index.sv.md": f"---\ntitle: Borta\nsummary: B.\narea: syd\n{COMMON}---\n"}
    edition = make_editions(moved, away)["sv"]
    event, standing = edition.thing(KEY), edition.register.standings[KEY]
    end = "2026-11-24T11:00+01:00"
    told = [(line.text, line.span) for line in card_where_fact(edition, event, venues_by_turns(event, standing)).lines]
    assert told == [
        ("Borta", Span(None, end)),
        ("Syd", Span(None, end)),
        ("Huset", Span(end, None)),
        ("Norr", Span(end, None)),
    ]
    page = [line for line in where_fact(edition, event, standing).lines if line.span]
    assert [(line.span.since, line.span.until) for line in page] == [(None, end)]


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
    fact = when_fact(edition, KEY, edition.register.standings[KEY], short=True)
    dates = [line.starts[:10] for line in fact.lines if line.starts]
    assert dates == ["2026-11-24", "2026-12-01", "2026-12-15", "2026-12-22", "2026-12-29"]
    assert [line.text for line in fact.lines if not line.starts] == ["Ring och fråga när nästa gång är."]
