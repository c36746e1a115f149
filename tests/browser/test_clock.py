"""A page that is older than its dates: the reader's own clock picks what is next, and says when nobody has built."""

import datetime as dt
from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import BUILT, Screen
from tests.conftest import TODAY

pytestmark = pytest.mark.browser

ZONE = ZoneInfo("Europe/Stockholm")
LIST, HOME = "aktiviteter/", ""
WEEKLY = "aktiviteter/stolgympa-pa-stadsbiblioteket/"
NEXT_CANCELLED = "aktiviteter/kafe-pa-motesplats-brunnsbo/"
NEED, SHORTLIST, CARD = "for-professionella/behov/movement/", "for-professionella/lista/", f"kort/{WEEKLY}"
WITHOUT_DATES = "om/om-oss/"
CLOSED, NEWS = "platser/frolunda-kulturhus/", "nyheter/varens-program-ar-har/"
AFTER_NOTICES = BUILT + dt.timedelta(days=120)

# What one thing says of its dates, on its card or at the top of its page; what is not seen is not read aloud either.
TOLD = """() => [...document.querySelectorAll('.card, .main')].map(thing => {
    const own = each => each.closest('.card') === (thing.matches('.card') ? thing : null);
    const leaf = [...thing.querySelectorAll('.leaf')].find(own);
    return {
        lines: [...thing.querySelectorAll('.fact-when time')].filter(own).map(line => ({
            starts: line.dateTime, until: line.dataset.until, words: line.textContent, seen: line.checkVisibility()})),
        ask: [...thing.querySelectorAll('.fact-when span[data-after]')].filter(own).map(line => line.checkVisibility()),
        leaf: leaf && leaf.checkVisibility() ? [leaf.dateTime, leaf.querySelector('.leaf-day').textContent,
            leaf.querySelector('.visually-hidden').textContent] : null,
    };
}).filter(thing => thing.lines.length && thing.lines[0].until)"""
SEEN_CARDS = """() => [...document.querySelectorAll('.cards > [data-until]')].filter(each => each.checkVisibility())
    .map(each => each.dataset.until)"""
NOTE = "main > .wrap:first-child > .note"


@pytest.fixture
def at(page: Page, site_url: str) -> Iterator[Callable[[str, dt.datetime], Page]]:
    """Opens a page when the reader's clock shows that moment; nothing may be said in the console."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))

    def open_at(address: str, moment: dt.datetime) -> Page:
        page.clock.set_fixed_time(moment)
        page.goto(address)
        return page

    yield open_at
    assert said == []


@pytest.fixture(scope="module")
def plain(browser: Browser, site_url: str) -> Iterator[Page]:
    """A browser in which no script runs."""
    context = browser.new_context(java_script_enabled=False, base_url=site_url)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("days", [0, 1, 5, 9, 16, 400])
@pytest.mark.parametrize("address", ["sv/" + LIST, "sv/" + WEEKLY, "ar/" + WEEKLY, "so/teman/rorelse/"])
def test_an_old_page_tells_the_date_that_is_next(
    at: Callable[[str, dt.datetime], Page], address: str, days: int
) -> None:
    """Nobody goes there on a day that has been: of the dates that a card carries only the first that has not ended is
    shown, on its leaf too. When none is left, it says whom to ask."""
    now = BUILT + dt.timedelta(days=days)
    told = at(address, now).evaluate(TOLD)
    assert told
    for thing in told:
        assert len(thing["lines"]) <= 5
        left = [each for each in thing["lines"] if dt.datetime.fromisoformat(each["until"]) > now]
        assert [each for each in thing["lines"] if each["seen"]] == left[:1], thing
        assert thing["ask"] == [not left]
        if left:
            date = dt.datetime.fromisoformat(left[0]["starts"])
            assert thing["leaf"][:2] == [date.date().isoformat(), str(date.day)]
            assert str(date.day) in left[0]["words"]
            assert str(date.day) in thing["leaf"][2]
        else:
            assert thing["leaf"] is None


def test_a_weekly_thing_is_right_for_weeks_without_a_build(at: Callable[[str, dt.datetime], Page]) -> None:
    """To the minute: it is still the next time while it goes on, and no longer when it has ended."""
    (thing,) = at("sv/" + WEEKLY, BUILT).evaluate(TOLD)
    ends = [dt.datetime.fromisoformat(each["until"]) for each in thing["lines"]]
    assert len(ends) == 5
    for number, end in enumerate(ends[:-1]):
        for moment, place in ((end - dt.timedelta(minutes=1), number), (end, number + 1)):
            (now,) = at("sv/" + WEEKLY, moment).evaluate(TOLD)
            assert [each["seen"] for each in now["lines"]].index(True) == place


def test_dates_that_have_passed_leave_the_home_page(at: Callable[[str, dt.datetime], Page]) -> None:
    """What is soon is what is still to come: as many as before, in the evening too, while the page knows of more."""
    home = at("sv/" + HOME, BUILT)
    assert len(home.evaluate(SEEN_CARDS)) == 6
    every = home.locator("main li[data-until]").evaluate_all("all => all.map(each => each.dataset.until)")
    ends = sorted(map(dt.datetime.fromisoformat, every))
    assert len(ends) == 10
    for moment in (ends[0], ends[2], ends[5], ends[-1]):
        seen = at("sv/" + HOME, moment).evaluate(SEEN_CARDS)
        assert sorted(map(dt.datetime.fromisoformat, seen)) == [end for end in ends if end > moment][:6]
    assert at("sv/" + HOME, ends[-1]).get_by_text("Ring och fråga när nästa gång är.").is_visible()
    assert not at("sv/" + HOME, ends[0]).get_by_text("Ring och fråga när nästa gång är.").is_visible()


def test_a_word_about_a_date_goes_with_the_date(at: Callable[[str, dt.datetime], Page]) -> None:
    """ "Cancelled on Tuesday" above another day's meeting keeps people at home."""
    page = at("sv/" + NEXT_CANCELLED, BUILT)
    word = page.locator(".hero .status-stopped")
    assert word.is_visible()
    until = dt.datetime.fromisoformat(word.get_attribute("data-until"))
    at("sv/" + NEXT_CANCELLED, until - dt.timedelta(minutes=1))
    assert word.is_visible()
    at("sv/" + NEXT_CANCELLED, until)
    assert not word.is_visible()


@pytest.mark.parametrize("address", [HOME, LIST, WEEKLY, "omraden/centrum/", "teman/rorelse/", NEED, SHORTLIST, CARD])
def test_a_page_says_its_age_when_nobody_has_built_for_three_days(
    at: Callable[[str, dt.datetime], Page], address: str
) -> None:
    """Who cannot be sure of the dates rings first: the number is there, from the midnight where the site is."""
    midnight = dt.datetime.combine(TODAY + dt.timedelta(days=4), dt.time.min, ZONE)
    note = at("sv/" + address, midnight - dt.timedelta(minutes=1)).locator(NOTE)
    assert not note.is_visible()
    at("sv/" + address, midnight)
    assert note.is_visible()
    assert "23 november 2026" in note.inner_text()
    assert note.locator("a").get_attribute("href").startswith("tel:+46")
    note.page.emulate_media(media="print")
    assert note.is_visible(), "paper is trusted longer than a screen"
    note.page.emulate_media(media="null")


def test_a_notice_goes_with_its_last_day(at: Callable[[str, dt.datetime], Page]) -> None:
    """ "Closed this week" on a page of last month sends people home from an open door."""
    notices = at("sv/" + HOME, BUILT).locator(".note-stack .note")
    ends = [dt.datetime.fromisoformat(each.get_attribute("data-until")) for each in notices.all()]
    assert ends
    for moment in (min(ends) - dt.timedelta(minutes=1), min(ends), max(ends)):
        at("sv/" + HOME, moment)
        assert [each.is_visible() for each in notices.all()] == [end > moment for end in ends]


@pytest.mark.parametrize("address", [HOME, LIST, NEED])
def test_no_leaf_shows_a_day_that_has_passed(at: Callable[[str, dt.datetime], Page], address: str) -> None:
    """The leaf is what one reads who reads little: on no list does it stay on yesterday, while the words go on."""
    later = BUILT + dt.timedelta(days=2)
    leaves = at("sv/" + address, later).locator(".cards .leaf:visible:not(.leaf-cancelled)")
    days = [each.get_attribute("datetime") for each in leaves.all()]
    assert days and all(day >= later.date().isoformat() for day in days), days


@pytest.mark.parametrize(("address", "moment"), [(HOME, AFTER_NOTICES), (CLOSED, AFTER_NOTICES), (NEWS, BUILT)])
def test_no_room_is_kept_for_what_is_not_said(
    at: Callable[[str, dt.datetime], Page], address: str, moment: dt.datetime
) -> None:
    """Empty air at the top looks as if the page had not come in full: what follows stands where it would without."""
    page = at("sv/" + address, moment)
    stands = "() => document.querySelector('main > .wrap > :not(.note, .note-stack)').getBoundingClientRect().top"
    assert not page.locator("div.note-stack .note:visible").count()
    kept = page.evaluate(stands)
    page.evaluate("() => document.querySelector('div.note-stack').remove()")
    assert page.evaluate(stands) == kept


def test_a_search_result_does_not_tell_a_date_that_has_passed(at: Callable[[str, dt.datetime], Page]) -> None:
    """The index is as old as the pages: a date in it, and a word about that date, is told no longer than it is true."""
    words = {WEEKLY: "stolgympa", NEXT_CANCELLED: "kafé brunnsbo"}
    for moment, told in ((BUILT, True), (BUILT + dt.timedelta(days=60), False)):
        for address, word in words.items():
            page = at(f"sv/sok/?q={word}", moment)
            result = page.locator("[data-results] .card").filter(has=page.locator(f'[href$="{address}"]'))
            expect(result).to_be_visible()
            assert result.locator("[data-field=next]").count() == told
            assert result.locator("[data-field=status]").count() == (told and address == NEXT_CANCELLED)


def test_a_page_without_dates_has_no_age(at: Callable[[str, dt.datetime], Page]) -> None:
    """A note that changes nothing would only make somebody doubt the page."""
    page = at("sv/" + WITHOUT_DATES, BUILT + dt.timedelta(days=60))
    assert page.locator(NOTE).count() == 0


def test_a_page_left_open_is_right_when_it_is_seen_again(at: Callable[[str, dt.datetime], Page]) -> None:
    """On a phone a page lies in another tab for weeks, and is not loaded again."""
    page = at("sv/" + WEEKLY, BUILT)
    (before,) = page.evaluate(TOLD)
    page.clock.set_fixed_time(dt.datetime.fromisoformat(before["lines"][1]["until"]))
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    (after,) = page.evaluate(TOLD)
    assert [each["seen"] for each in before["lines"]].index(True) == 0
    assert [each["seen"] for each in after["lines"]].index(True) == 2


@pytest.mark.parametrize("address", [HOME, LIST, WEEKLY])
def test_without_scripts_a_page_is_as_it_was_built(plain: Page, address: str) -> None:
    """Nothing is missing and nothing is told twice: one next time on each, all dates of the home page, no age."""
    plain.goto("sv/" + address)
    told = "[data-until]:not([data-from], [data-after])"
    assert plain.locator(":is([data-from], [data-after]):visible").count() == 0
    assert plain.locator(f"{told}:visible").count() > 0
    assert plain.locator(f"{told}:not(:visible)").count() == 0


@pytest.mark.parametrize(("language", "scheme", "width"), [("sv", "dark", 1280), ("ar", "light", 320)])
@pytest.mark.parametrize("days", [9, 400])
@pytest.mark.parametrize("address", [HOME, LIST, WEEKLY])
def test_an_old_page_is_as_clean_as_a_new_one(
    old_screen: Callable[[str, int], Screen], address: str, days: int, language: str, scheme: str, width: int
) -> None:
    """Weeks later too: axe finds nothing, nothing is wider than the screen, the console is silent."""
    window = old_screen(scheme, width)
    window.page.clock.set_fixed_time(BUILT + dt.timedelta(days=days))
    page = window.open(f"{language}/{address}")
    assert page.locator(NOTE).is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert window.violations() == []
    assert window.watch.said == []


@pytest.fixture(scope="module")
def old_screen(browser: Browser, site_url: str) -> Callable[[str, int], Screen]:
    """Windows of their own: a clock that has been set stays set."""
    kept: dict[tuple[str, int], Screen] = {}

    def of(scheme: str, width: int) -> Screen:
        if (scheme, width) not in kept:
            kept[scheme, width] = Screen(browser, site_url, scheme, width)
        return kept[scheme, width]

    return of
