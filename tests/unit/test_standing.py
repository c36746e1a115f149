"""What a reader may rely on about every list: what is on stands in it, soonest first, and what is over does not."""

import datetime as dt

from portal.standing import near
from tests.unit.sample import EVENT, activity, event, make_editions

KEY = ("activity", "gympa")


def test_what_is_near_shares_the_topic_first_and_the_area_then() -> None:
    """And never what is cancelled, or the very thing that is over."""
    edition = make_editions(
        activity("gympa"),
        activity("bort", area="syd", topics="[sit]", venue="huset"),
        activity("granne", topics="[sleep]"),
        activity("stopp", topics="[sit]", status="cancelled"),
    )["sv"]
    close = near(edition.register, ["sit"], "norr", without=KEY)
    assert close == (("activity", "bort"), ("activity", "granne"))


def test_in_summer_what_rests_is_offered_after_what_one_can_go_to() -> None:
    """Nothing runs in July: a page that is over still leads to what comes back in August."""
    spring = "[{kind: weekly, days: [tuesday], start: '10:00', end: '11:00', first: 2027-01-12, last: 2027-05-25}]"
    files = (
        activity("gympa"),
        activity("vilar", topics="[sit]", schedule=spring),
        activity("oppet", topics="[sleep]", schedule="[{kind: always}]"),
    )
    edition = make_editions(*files, today=dt.date(2027, 7, 1))["sv"]
    close = near(edition.register, ["sit"], "norr", without=KEY)
    assert close == (("activity", "oppet"), ("activity", "vilar"))


def test_staff_days_stay_out_of_residents_lists() -> None:
    """They are told on the professionals' page only."""
    register = make_editions(activity("gympa"), activity("dag", audience="professionals"))["sv"].register
    assert register.events == (KEY,)
    assert register.staff == (("activity", "dag"),)


def test_lists_show_what_is_soonest_first_and_what_has_no_date_last() -> None:
    """An entry that nobody has read through for a year sinks below those."""
    always = "[{kind: always}]"
    later = "[{kind: dates, dates: [2027-03-01], start: '10:00', end: '11:00'}]"
    register = make_editions(
        activity("gammal", reviewed="2025-06-01"),
        activity("alltid", schedule=always),
        activity("sen", schedule=later),
        activity("snart"),
        {"areas/norr/activities/vila/index.sv.md": event(status="paused", schedule=None)},
    )["sv"].register
    assert [slug for _, slug in register.events] == ["snart", "sen", "alltid", "vila", "gammal"]


def test_a_pause_ends_in_the_month_it_was_to_end() -> None:
    """When the month is here and there are dates to come to, the thing runs again without anybody's help."""
    paused = {"status": "paused", "from_": "2026-10-01", "returns": "2026-11"}
    states = {}
    for name, schedule in {"dates": EVENT["schedule"], "none": None}.items():
        edition = make_editions(activity("gympa", **paused, schedule=schedule))["sv"]
        states[name] = edition.register.standings[KEY].state
    assert states == {"dates": "running", "none": "paused"}
