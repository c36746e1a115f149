"""The lists by day in a browser: the reader's clock tells today from yesterday; without scripts nothing is missing."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Screen
from tests.conftest import TODAY, BuiltSite

pytestmark = pytest.mark.browser

ZONE = ZoneInfo("Europe/Stockholm")
CALENDAR = "sv/kalender/"
VIEWS = ("", "veckan/", "manader/12/", "omraden/centrum/", "amnen/movement/")

# What is seen of a list by day: each day's date, the words that the clock has added, and its rows.
SEEN = """() => [...document.querySelectorAll('.agenda-day')].filter(day => day.checkVisibility()).map(day => ({
    date: day.querySelector('.leaf').dateTime,
    added: [...day.querySelectorAll('h3 .agenda-moment')].filter(each => each.checkVisibility())
        .map(each => each.textContent.trim()),
    rows: [...day.querySelectorAll('.agenda-row')].filter(row => row.checkVisibility())
        .map(row => row.dataset.end || row.dataset.until),
}))"""
WEEKS = """() => [...document.querySelectorAll('.agenda-week > h2')].filter(each => each.checkVisibility())
    .map(each => each.innerText.replace(/\\s+/g, ' ').trim())"""


@pytest.fixture
def at(page: Page) -> Callable[[str, dt.datetime], Page]:
    """Opens a page when the reader's clock shows that moment."""

    def open_at(address: str, moment: dt.datetime) -> Page:
        page.clock.set_fixed_time(moment)
        page.goto(address)
        return page

    return open_at


@pytest.fixture(scope="module")
def plain(browser: Browser, site_url: str) -> Iterator[Page]:
    """A browser in which no script runs."""
    context = browser.new_context(java_script_enabled=False, base_url=site_url)
    yield context.new_page()
    context.close()


def moment(days: int, hour: int = 0, minute: int = 0) -> dt.datetime:
    return dt.datetime.combine(TODAY + dt.timedelta(days=days), dt.time(hour, minute), ZONE)


def test_on_its_day_the_calendar_names_today_and_tomorrow(at: Callable[[str, dt.datetime], Page]) -> None:
    """Whoever is used to looking for "today" finds it, on the one day that it is."""
    page = at(CALENDAR, moment(0, 0, 5))
    added = {day["date"]: day["added"] for day in page.evaluate(SEEN) if day["added"]}
    assert added == {TODAY.isoformat(): ["I dag"], (TODAY + dt.timedelta(1)).isoformat(): ["I morgon"]}
    assert [
        heading for heading in page.evaluate(WEEKS) if "veckan" in heading.lower() or "vecka" in heading.lower()
    ] == [
        "Måndag 23 till söndag 29 november Den här veckan",
        "Måndag 30 november till söndag 6 december Nästa vecka",
    ]


def test_a_calendar_that_was_built_last_week_begins_today(at: Callable[[str, dt.datetime], Page]) -> None:
    """Nobody has built for eight days: past days and weeks are gone, and the right day is called today."""
    later = moment(8, 7)
    page = at(CALENDAR, later)
    seen = page.evaluate(SEEN)
    assert min(day["date"] for day in seen) == later.date().isoformat()
    assert [day["date"] for day in seen if day["added"] == ["I dag"]] == [later.date().isoformat()]
    assert page.evaluate(WEEKS)[0] == "Måndag 30 november till söndag 6 december Den här veckan"


def test_what_has_ended_today_is_taken_away_and_the_rest_of_the_day_stays(
    at: Callable[[str, dt.datetime], Page],
) -> None:
    """In the afternoon the morning's dates would only send somebody to a closed door."""
    whole = at(CALENDAR, moment(0)).evaluate(SEEN)
    days = (
        (dt.date.fromisoformat(day["date"]), [dt.datetime.fromisoformat(end) for end in day["rows"]]) for day in whole
    )
    noons = ((dt.datetime.combine(date, dt.time(12), ZONE), ends) for date, ends in days)
    noon, ends = next((noon, ends) for noon, ends in noons if min(ends) <= noon < max(ends))
    day = at(CALENDAR, noon).evaluate(SEEN)[0]
    assert day["added"] == ["I dag"]
    assert [dt.datetime.fromisoformat(end) for end in day["rows"]] == [end for end in ends if end > noon]


@pytest.mark.parametrize("view", VIEWS)
def test_a_list_whose_dates_have_all_passed_says_whom_to_ring(
    at: Callable[[str, dt.datetime], Page], view: str
) -> None:
    """A page from a site that nobody looks after any more is not a blank page."""
    page = at(f"sv/kalender/{view}", moment(900))
    assert page.evaluate(SEEN) == []
    assert page.get_by_text("Just nu finns det inga datum här").is_visible()
    assert page.locator("main .button[href^='tel:']").is_visible()


def test_a_weekday_forgets_the_dates_that_have_passed(at: Callable[[str, dt.datetime], Page]) -> None:
    """The next date in the row is a date to come."""
    shown = "all => all.filter(each => each.checkVisibility()).map(each => each.dataset.until)"
    page = at("sv/kalender/veckodagar/tuesday/", moment(15, 12))
    untils = page.locator(".agenda-dates li").evaluate_all(shown)
    assert untils
    assert all(dt.datetime.fromisoformat(until) > moment(15, 12) for until in untils)


@pytest.mark.parametrize("view", VIEWS)
def test_without_scripts_every_row_is_there(plain: Page, sample: BuiltSite, view: str) -> None:
    """An old telephone shows all that the page holds, under its dates, and calls no day today."""
    address = f"sv/kalender/{view}"
    plain.goto(address)
    written = Path(sample.folder / address / "index.html").read_text(encoding="utf-8")
    rows = plain.locator(".agenda-row")
    assert rows.count() == len(re.findall(r'<li class="agenda-row', written)) > 0
    assert rows.evaluate_all("all => all.every(each => each.checkVisibility())")
    assert plain.locator(".agenda-moment").evaluate_all("all => all.some(each => each.checkVisibility())") is False


@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_way_on_is_large_enough_for_an_unsteady_hand(
    screen: Callable[[str, int], Screen], language: str, width: int
) -> None:
    """Names, choices and ways are 44 pixels high at least (WCAG 2.5.5)."""
    page = screen("light", width).open(f"{language}/kalender/veckan/")
    small = page.locator("main .agenda-name, main .choice, main .row").evaluate_all(
        "all => all.filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 44)"
        ".map(each => each.textContent)"
    )
    assert small == []


def test_the_key_goes_through_the_days_in_their_order(screen: Callable[[str, int], Screen]) -> None:
    """Tab by tab one comes from date to date, and nothing is jumped over."""
    page = screen("light", 320).open("sv/kalender/veckan/")
    names = page.locator("main .agenda-name")
    hrefs = names.evaluate_all("all => all.filter(each => each.checkVisibility()).map(each => each.href)")
    names.filter(visible=True).first.focus()
    met = []
    for _ in hrefs[:8]:
        met.append(page.evaluate("document.activeElement.href"))
        page.keyboard.press("Tab")
    assert met == hrefs[:8]


def test_far_rows_wait_and_are_lost_to_nobody(page: Page) -> None:
    """A telephone is not busy with a long calendar: far rows are laid out when somebody comes near, by the tab key,
    by a link or by looking for a word, and all of them on paper."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("sv/kalender/")
    waits = "getComputedStyle([...document.querySelectorAll('.agenda-row')].pop()).contentVisibility"
    assert page.evaluate(waits) == "auto"
    names = page.locator(".agenda-name")
    assert page.evaluate("(name) => find(name, false, true)", names.last.text_content())
    assert page.evaluate("scrollY") > 844
    page.evaluate("scrollTo(0, 0)")
    names.nth(-2).focus()
    page.keyboard.press("Tab")
    expect(names.last).to_be_focused()
    expect(names.last).to_be_in_viewport(ratio=1)
    page.locator('a[href="#choose"]').click()
    expect(page.locator("#choose h2")).to_be_in_viewport(ratio=1)
    assert 0 <= page.evaluate("document.querySelector('#choose').getBoundingClientRect().top") < 60
    page.emulate_media(media="print")
    assert page.evaluate(waits) == "visible"
