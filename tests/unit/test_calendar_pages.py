"""What whoever looks for a day may rely on in the lists by day."""

import datetime as dt
from collections.abc import Iterable, Iterator

import pytest

from portal.pages import calendar
from portal.views import AgendaDay, AgendaRow, Link, Page
from tests.unit.sample import COMMON, TODAY, activity, make_editions, make_pages

LATE = "[{kind: dates, slots: [{date: 2026-11-27, start: '22:00', end: '01:00'}]}]"
WEDNESDAYS = "[{kind: weekly, days: [wednesday], start: '18:00', end: '19:00', first: 2026-09-01, last: 2027-01-31}]"
CHANGES = (
    "[{kind: cancelled, date: 2026-12-01, reason: illness},"
    " {kind: moved, date: 2026-12-08, to: 2026-12-10, start: '13:00', end: '14:00'},"
    " {kind: extra, date: 2026-12-12, start: '09:00', end: '10:00'}]"
)


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return make_pages(
        activity("gympa", exceptions=CHANGES),
        activity("dans", schedule=WEDNESDAYS, topics="[move]", area="syd", venue=None, place_given="after-booking"),
        activity("sent", schedule=LATE),
        activity("slut", status="ended"),
        activity("personal", audience="professionals"),
    )


def days(page: Page) -> dict[str, AgendaDay]:
    return {day.leaf.iso: day for week in page.view.weeks for day in week.days}


def rows(page: Page) -> Iterator[AgendaRow]:
    for day in days(page).values():
        yield from day.rows
    for part in page.view.parts:
        yield from part.rows


def dated(found: Iterable[AgendaRow]) -> list[tuple[str, str, str, str]]:
    return [(row.key, row.start, row.end, row.code) for row in found if row.start]


def codes(found: Iterable[AgendaRow]) -> list[list[str]]:
    return [[status.code for status in row.statuses] for row in found]


def links(page: Page) -> list[Link]:
    return [link for section in page.view.choices for link in section.links]


def test_everything_to_come_stands_once_in_the_calendar_and_once_in_the_months() -> None:
    """No date can be missed by whoever reads the calendar through, and none is promised twice."""
    editions = make_editions(activity("gympa", exceptions=CHANGES), activity("sent", schedule=LATE))
    register = editions["sv"].register
    wanted = sorted(
        ("/".join(key), each.start.isoformat(), each.end.isoformat(), each.status)
        for key in register.events
        for each in register.standings[key].ahead
    )
    assert len(wanted) > 25
    found = {page.address: page for page in calendar.pages(editions["sv"])}
    assert sorted(dated(rows(found["sv/kalender/"]))) == wanted
    months = [found[f"sv/kalender/manader/{number:02}/"] for number in range(1, 13)]
    assert sorted(each for page in months for each in dated(rows(page))) == wanted


def test_a_cancelled_date_stays_on_its_day_and_says_so(pages: dict[str, Page]) -> None:
    """Somebody who means to go there is told before leaving home, in words, with the reason."""
    row = days(pages["sv/kalender/"])["2026-12-01"].rows[0]
    assert (row.code, row.off) == ("cancelled", True)
    assert row.statuses[0].label == "Inställt på grund av sjukdom"
    assert days(pages["sv/kalender/"])["2026-12-01"].leaf.cancelled


def test_what_was_moved_stands_on_its_new_day_and_is_told_on_its_old_one(pages: dict[str, Page]) -> None:
    """Whoever remembers the old day is not lost, and nobody counts the date twice."""
    found = days(pages["sv/kalender/"])
    new, old = found["2026-12-10"].rows[0], found["2026-12-08"].rows[0]
    assert (new.code, new.start) == ("moved", "2026-12-10T13:00:00+01:00")
    assert new.statuses[0].label == "Flyttat hit från tisdag 8 december"
    assert (old.start, old.key, old.code, old.off) == (None, None, None, True)
    assert "torsdag 10 december" in old.statuses[0].label


def test_the_old_day_is_told_also_when_the_date_was_moved_to_an_earlier_one() -> None:
    """It has been held already: just then somebody stands before the door on the old day."""
    sooner = "[{kind: moved, date: 2026-12-08, to: 2026-12-03, start: '13:00', end: '14:00'}]"
    found = make_pages(activity("gympa", exceptions=sooner), today=dt.date(2026, 12, 5))
    row = days(found["sv/kalender/"])["2026-12-08"].rows[0]
    assert row.start is None
    assert "3 december" in row.statuses[0].label


def test_an_extra_date_is_told(pages: dict[str, Page]) -> None:
    """Whoever knows the weekly rhythm sees that this one is not a mistake."""
    assert codes(days(pages["sv/kalender/"])["2026-12-12"].rows) == [["extra"]]


def test_another_hour_or_place_on_the_same_day_is_told() -> None:
    """The day stands, and so only the hour or the place is told as changed, once."""
    changes = (
        "[{kind: moved, date: 2026-11-24, to: 2026-11-24, start: '12:00', end: '13:00'},"
        " {kind: moved, date: 2026-12-01, to: 2026-12-01, venue: huset}]"
    )
    found = days(make_pages(activity("gympa", exceptions=changes))["sv/kalender/"])
    assert [row.statuses[0].label for row in found["2026-11-24"].rows] == ["Ny tid. Skulle ha börjat 10:00"]
    assert [row.statuses[0].label for row in found["2026-12-01"].rows] == ["Ny plats"]


def test_what_is_full_and_what_is_only_planned_says_so() -> None:
    """Nobody travels to a place that has no room."""
    found = make_pages(activity("gympa", places="full"), activity("dans", status="planned"))
    day = days(found["sv/kalender/"])["2026-11-24"]
    assert sorted(codes(day.rows)) == [["full"], ["planned"]]


def test_what_ends_after_midnight_stands_on_the_day_it_begins(pages: dict[str, Page]) -> None:
    """Friday's dance is looked for on Friday."""
    found = days(pages["sv/kalender/"])
    assert dated(found["2026-11-27"].rows) == [
        ("activity/sent", "2026-11-27T22:00:00+01:00", "2026-11-28T01:00:00+01:00", "scheduled")
    ]
    assert "2026-11-28" not in found


def test_what_has_ended_today_stays_until_tomorrow() -> None:
    """The build knows the day and no hour; the browser takes the row away when it has ended."""
    for today, there in ((dt.date(2026, 11, 24), True), (dt.date(2026, 11, 25), False)):
        found = days(make_pages(activity("gympa"), today=today)["sv/kalender/"])
        assert ("2026-11-24" in found) == there
    day = days(make_pages(activity("gympa"), today=dt.date(2026, 11, 24))["sv/kalender/"])["2026-11-24"]
    assert day.rows[0].span.until == day.span.until == "2026-11-24T11:00+01:00"


def test_a_row_that_only_tells_where_a_date_went_stays_for_all_of_its_day(pages: dict[str, Page]) -> None:
    """Also in the evening somebody may wonder what became of the morning."""
    day = days(pages["sv/kalender/"])["2026-12-08"]
    assert day.span.until == "2026-12-09T00:00+01:00"


def test_the_calendar_is_for_residents_and_for_what_is_still_there(pages: dict[str, Page]) -> None:
    """A day for staff, or one of something that has ended, would be a door that is closed."""
    named = {row.key for row in rows(pages["sv/kalender/"]) if row.key}
    assert named == {"activity/gympa", "activity/dans", "activity/sent"}


def test_days_and_weeks_stand_under_their_dates(pages: dict[str, Page]) -> None:
    """A page that is a week old is still true: what is called today is the reader's clock's to say."""
    week, following = pages["sv/kalender/"].view.weeks[:2]
    assert week.heading == "Måndag 23 till söndag 29 november"
    assert following.heading == "Måndag 30 november till söndag 6 december"
    assert [(each.text, each.span.since, each.span.until) for each in week.moments] == [
        ("Den här veckan", "2026-11-23T00:00+01:00", "2026-11-30T00:00+01:00"),
        ("Nästa vecka", "2026-11-16T00:00+01:00", "2026-11-23T00:00+01:00"),
    ]
    day = week.days[0]
    assert day.heading == "Tisdag 24 november"
    assert [(each.text, each.span.since, each.span.until) for each in day.moments] == [
        ("I dag", "2026-11-24T00:00+01:00", "2026-11-25T00:00+01:00"),
        ("I morgon", "2026-11-23T00:00+01:00", "2026-11-24T00:00+01:00"),
    ]


def test_rows_follow_the_clock(pages: dict[str, Page]) -> None:
    """Whoever reads downwards goes forward in time."""
    starts = [row.start for row in rows(pages["sv/kalender/"]) if row.start]
    assert starts == sorted(starts)


def test_two_weeks_are_this_one_and_the_next(pages: dict[str, Page]) -> None:
    """What one can do soon, on one short page that is called by its dates."""
    page = pages["sv/kalender/veckan/"]
    assert list(days(page)) == ["2026-11-24", "2026-11-25", "2026-11-27", "2026-12-01", "2026-12-02"]
    assert page.view.title.text == "23 november till 6 december 2026"


def test_a_weekday_names_each_thing_once_with_its_next_dates(pages: dict[str, Page]) -> None:
    """Whoever is free on Tuesdays sees what there is to choose from, not the same thing twenty times."""
    page = pages["sv/kalender/veckodagar/tuesday/"]
    assert [part.heading for part in page.view.parts] == ["Förmiddag"]
    (row,) = rows(page)
    told = [each.text for each in row.dates]
    assert told == ["24 november", "15 december", "22 december", "29 december", "5 januari"]
    assert row.dates[0].span.until == "2026-11-24T11:00+01:00"
    assert row.span.until == "2027-05-25T11:00+02:00"
    (evening,) = pages["sv/kalender/veckodagar/wednesday/"].view.parts
    assert (evening.heading, [each.href for each in evening.rows]) == ("Kväll", ["/stad/sv/aktiviteter/dans/"])


def test_a_weekday_tells_when_the_very_next_date_is_cancelled() -> None:
    """The first date in the row is then not next week's by mistake."""
    page = make_pages(activity("gympa", exceptions="[{kind: cancelled, date: 2026-11-24, reason: illness}]"))
    (row,) = rows(page["sv/kalender/veckodagar/tuesday/"])
    assert row.statuses[0].label == "Inställt tisdag 24 november på grund av sjukdom"
    assert row.dates[0].text == "1 december"


def test_a_weekday_names_what_is_open_then_without_dates() -> None:
    """A house that is open on Tuesdays is something to do on a Tuesday."""
    hours = "[{kind: opening-hours, hours: [{days: [tuesday, thursday], start: '13:00', end: '16:00'}]}]"
    found = make_pages(activity("huset", schedule=hours))
    for code, there in (("tuesday", ["13:00 till\u00a016:00"]), ("wednesday", [])):
        assert [row.times for row in rows(found[f"sv/kalender/veckodagar/{code}/"])] == there


def test_parts_hold_what_belongs_to_them(pages: dict[str, Page]) -> None:
    """An area and a topic show their own dates; a broad topic those of narrower ones too."""
    for address, there in (
        ("omraden/norr", {"activity/gympa", "activity/sent"}),
        ("omraden/syd", {"activity/dans"}),
        ("amnen/sit", {"activity/gympa", "activity/sent"}),
        ("amnen/move", {"activity/gympa", "activity/sent", "activity/dans"}),
    ):
        assert {row.key for row in rows(pages[f"sv/kalender/{address}/"]) if row.key} == there


def test_an_empty_list_stays_says_so_and_leads_on(pages: dict[str, Page]) -> None:
    """Its address may stand on paper; nobody is led to it while there is nothing."""
    page = pages["sv/kalender/amnen/sleep/"]
    assert page.view.none.span is None
    assert page.view.wider.href == "/stad/sv/kalender/"
    assert page.built is None
    for other in pages.values():
        if other.type.startswith("calendar"):
            assert not any("sleep" in link.href for link in links(other))


def test_an_empty_topic_leads_to_the_broader_one() -> None:
    """Who finds no chair exercise may like to move in another way."""
    found = make_pages(activity("dans", topics="[move]"))
    wider = found["sv/kalender/amnen/sit/"].view.wider
    assert (wider.href, wider.text.text) == ("/stad/sv/kalender/amnen/move/", "Kalender: Rörelse")


def test_a_calendar_of_nothing_leads_to_everything() -> None:
    """Between terms there is still something to read, and somebody to ring."""
    found = make_pages()
    view = found["sv/kalender/"].view
    assert (view.weeks, view.wider.href) == ((), "/stad/sv/allt/")
    assert view.none.text.startswith("Just nu")
    assert view.choices == ()


def test_every_list_that_is_linked_holds_something(pages: dict[str, Page]) -> None:
    """A choice that leads to nothing would have been a promise."""
    for page in pages.values():
        for link in links(page) if page.type.startswith("calendar") else ():
            there = pages[link.href.removeprefix("/stad/")]
            assert list(rows(there)), link.href
            assert link.count
            assert link.current == (there is page)


def test_a_list_that_runs_out_says_so_by_the_readers_clock(pages: dict[str, Page]) -> None:
    """A page that has lain for a year is not an empty page: it says whom to ring."""
    none = pages["sv/kalender/omraden/syd/"].view.none
    assert (none.span.since, none.span.until) == ("2027-01-27T19:00+01:00", None)


def test_a_long_list_ends_with_a_month_and_names_the_later_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """A telephone need not fetch a year at once, and still nothing is out of reach."""
    daily = (
        "[{kind: weekly, days: [monday, tuesday, wednesday], start: '10:00', end: '11:00',"
        " first: 2026-09-01, last: 2027-05-25}]"
    )
    monkeypatch.setattr(calendar, "ROWS", 20)
    found = make_pages(activity("gympa", schedule=daily))
    view = found["sv/kalender/"].view
    assert max(days(found["sv/kalender/"])) == "2026-12-30"
    assert [link.href[-3:-1] for link in view.later] == ["01", "02", "03", "04", "05"]
    assert "31 december" in view.later_text
    assert len(list(rows(found["sv/kalender/manader/01/"]))) == 12


def test_the_next_two_weeks_are_there_however_long_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever has to wait, this week's dates do not."""
    monkeypatch.setattr(calendar, "ROWS", 1)
    view = make_pages(activity("gympa"))["sv/kalender/"]
    assert list(days(view)) == ["2026-11-24", "2026-12-01"]
    assert view.view.later[0].href == "/stad/sv/kalender/manader/12/"


def test_a_month_keeps_its_address_from_year_to_year() -> None:
    """January is always found under the same address; of two years both are there, each under its dates."""
    schedule = (
        "[{kind: dates, slots: [{date: 2027-01-12, start: '10:00', end: '11:00'},"
        " {date: 2028-01-11, start: '10:00', end: '11:00'}]}]"
    )
    page = make_pages(activity("gympa", schedule=schedule))["sv/kalender/manader/01/"]
    assert list(days(page)) == ["2027-01-12", "2028-01-11"]
    assert page.view.title.text == "Januari"
    assert "2028" in page.view.weeks[1].heading
    assert make_pages()["sv/kalender/manader/10/"].view.title.text == "Oktober 2027"


def test_a_name_in_another_language_is_marked(pages: dict[str, Page]) -> None:
    """A voice that reads English aloud must know where Swedish begins."""
    row = days(pages["en/kalender/"])["2026-11-24"].rows[0]
    assert (row.title.lang, row.title.dir) == ("sv", "ltr")
    assert {place.lang for place in row.places} == {"sv"}
    assert pages["en/kalender/omraden/norr/"].view.title.lang == "sv"


def test_dates_can_be_had_in_ones_own_calendar(pages: dict[str, Page]) -> None:
    """The file beside a list holds what the list holds."""
    for address, file in (("", "allt.ics"), ("omraden/norr/", "omraden/norr.ics"), ("amnen/sit/", "amnen/sit.ics")):
        hrefs = [link.href for link in pages[f"sv/kalender/{address}"].view.ways]
        assert hrefs == ["/stad/sv/kalender/prenumerera/", f"/stad/sv/kalender/{file}"]
    assert [link.href for link in pages["sv/kalender/veckan/"].view.ways] == ["/stad/sv/kalender/prenumerera/"]


def test_places_where_one_looks_for_dates_lead_to_them(pages: dict[str, Page]) -> None:
    """From the home page, the menu, an area and a unit it is one step to the days."""
    assert pages["sv/"].view.calendar.href == "/stad/sv/kalender/"
    for address in ("sv/omraden/norr/", "sv/enheter/enheten/"):
        hrefs = [link.href for section in pages[address].view.sections for link in section.links]
        assert "/stad/sv/kalender/omraden/norr/" in hrefs


def test_a_theme_leads_to_the_dates_of_its_topics() -> None:
    """Whoever has read why moving helps sees when there is something to go to; a topic without dates is not offered."""
    theme = f"---\ntitle: Hälsa\nsummary: S.\n{COMMON}topics: [sleep, move]\n---\n\nOrd.\n"
    found = make_pages(activity("gympa"), {"themes/halsa/index.sv.md": theme})
    hrefs = [link.href for section in found["sv/teman/halsa/"].view.sections for link in section.links]
    assert hrefs == ["/stad/sv/kalender/amnen/move/"]


def test_every_date_has_a_day_to_come(pages: dict[str, Page]) -> None:
    """What is over is in no list, whichever day the site was built."""
    for page in pages.values():
        if page.type.startswith("calendar") and page.view.weeks:
            assert min(days(page)) >= TODAY.isoformat()
