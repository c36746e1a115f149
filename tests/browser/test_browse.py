"""Choosing without searching, in a browser: by links alone, and with boxes that a script puts beside them."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Screen, Watch

pytestmark = pytest.mark.browser

BROWSE = "sv/hitta/"

CARDS = """() => [...document.querySelectorAll('main .card')].filter(card => card.checkVisibility())
    .map(card => card.querySelector('.card-title a').pathname)"""
# Every card with what it is chosen by, as the page's source tells it.
VALUES = """() => {
    const values = document.querySelector('template[data-values]').content.children;
    return [...document.querySelectorAll('[data-cards] > li')].map((item, place) =>
        [item.querySelector('.card-title a').pathname, values[place].dataset.facets.split(' ')]);
}"""


@pytest.fixture(scope="module")
def plain(browser: Browser, site_url: str) -> Iterator[Page]:
    """A browser in which no script runs."""
    context = browser.new_context(java_script_enabled=False, base_url=site_url)
    yield context.new_page()
    context.close()


@pytest.fixture
def watch(page: Page, site_url: str) -> Iterator[Watch]:
    """The page says nothing in the console and asks nobody else, whatever the test did."""
    watch = Watch(page, site_url)
    yield watch
    assert watch.said == []
    assert watch.asked_elsewhere == []


def open_boxes(page: Page) -> None:
    page.goto(BROWSE)
    page.locator("main summary").click()


def shown(page: Page) -> list[str]:
    return page.evaluate(CARDS)


def box(page: Page, facet: str, code: str) -> object:
    return page.locator(f'main form input[name="{facet}"][value="{code}"]')


def said(page: Page) -> int:
    """The number that the status tells."""
    return int(re.search(r"\d+", page.get_by_role("status").inner_text())[0])


def fitting(page: Page, **chosen: set[str]) -> set[str]:
    """What should be shown, worked out from the source alone."""
    return {
        href
        for href, values in page.evaluate(VALUES)
        if all(any(f"{facet}:{code}" in values for code in codes) for facet, codes in chosen.items())
    }


def test_without_javascript_everything_is_three_links_from_home(plain: Page) -> None:
    """An old phone reaches every activity and film: home, choices, a choice, the thing itself."""
    plain.goto("sv/allt/")
    listed = "a => a.filter(a => /aktiviteter|kurser|forelasningar|filmer/.test(a.pathname)).map(a => a.pathname)"
    everything = set(plain.locator("main .row").evaluate_all(listed))
    everything = {href for href in everything if href.count("/") == 5}
    assert len(everything) > 15
    plain.goto("sv/")
    plain.locator(f'main a[href$="{BROWSE}"]').click()
    expect(plain.locator("html")).to_have_attribute("data-page-type", "browse")
    expect(plain.locator("main form")).to_have_count(0)
    choices = plain.locator("#area a").evaluate_all("links => links.map(link => link.href)")
    reached: set[str] = set()
    for choice in choices:
        plain.goto(choice)
        reached |= set(shown(plain))
    assert reached == everything


def test_boxes_say_what_the_links_say(page: Page, plain: Page, watch: Watch) -> None:
    """Opening the boxes takes nothing away: each stands for one link, with its words, its number and its destination,
    and closing them brings the links back."""
    told = """all => all.map(each => [each.pathname, each.innerText.replace(/\\s+/g, ' ').trim()])"""
    plain.goto(BROWSE)
    linked = plain.locator("[data-choices] a").evaluate_all(told)
    page.goto(BROWSE)
    links = page.locator("[data-choices] a")
    with_script = links.evaluate_all("all => all.filter(each => each.checkVisibility()).map(each => each.pathname)")
    assert with_script == [href for href, _ in linked]
    page.locator("main summary").click()
    expect(links.first).to_be_hidden()
    boxes = page.locator("main .option").evaluate_all(
        """all => all.filter(each => each.checkVisibility()).map(each => {
            const words = each.cloneNode(true);
            words.querySelectorAll('[data-from]').forEach(one => one.remove());
            return [each.querySelector('input').value, words.textContent.replace(/\\s+/g, ' ').trim()];
        })"""
    )
    assert len(linked) > 40
    assert [[href.rstrip("/").rpartition("/")[2], words] for href, words in linked] == boxes
    page.locator("main summary").click()
    expect(links.first).to_be_visible()


def test_back_leads_to_the_answer_before(page: Page, watch: Watch) -> None:
    """Whoever chose too much presses back, and is where they were: with one choice less, then with all there is."""
    open_boxes(page)
    everything = shown(page)
    for code in ("centrum", "hisingen"):
        box(page, "area", code).check()
        page.locator("main form button").click()
    both = shown(page)
    page.go_back()
    expect(page.locator("main .chip")).to_have_count(1)
    assert set(shown(page)) == fitting(page, area={"centrum"})
    assert said(page) == len(shown(page))
    page.go_back()
    expect(page.locator("main .chip")).to_have_count(0)
    assert shown(page) == everything
    page.go_forward()
    page.go_forward()
    expect(page.locator("main .chip")).to_have_count(2)
    assert shown(page) == both


@pytest.mark.parametrize("width", [320, 1280])
def test_button_is_at_hand_and_leads_to_the_answer(page: Page, watch: Watch, width: int) -> None:
    """Among many boxes the button that shows what fits is always on the screen; pressed, the answer is."""
    page.set_viewport_size({"width": width, "height": 700})
    open_boxes(page)
    button = page.locator("main form button")
    box(page, "topic", "movement").check()
    expect(button).to_be_in_viewport(ratio=1)
    button.click()
    expect(page.get_by_role("status")).to_be_in_viewport(ratio=1)
    expect(button).to_be_focused()


def test_choices_in_a_group_widen_and_groups_narrow(page: Page, watch: Watch) -> None:
    """Two areas show what is in either; with a language, only what is also in that language."""
    open_boxes(page)
    box(page, "area", "centrum").check()
    box(page, "area", "hisingen").check()
    box(page, "language", "ar").check()
    wanted = fitting(page, area={"centrum", "hisingen"}, language={"ar"})
    assert 0 < len(wanted) < len(fitting(page, area={"centrum", "hisingen"}))
    button = page.locator("main form button")
    expect(button).to_have_text(re.compile(rf"\b{len(wanted)}\b"))
    button.click()
    assert set(shown(page)) == wanted
    assert said(page) == len(wanted)


def test_nothing_changes_before_it_is_asked_for(page: Page, watch: Watch) -> None:
    """Ticking a box tells what it would lead to, and no more: the list, the status and the address wait."""
    open_boxes(page)
    before, url, status = shown(page), page.url, page.get_by_role("status").inner_text()
    first = box(page, "area", "centrum")
    first.check()
    assert (shown(page), page.url, page.get_by_role("status").inner_text()) == (before, url, status)
    expect(first).to_be_focused()


def test_choices_that_lead_to_nothing_are_not_offered(page: Page, watch: Watch) -> None:
    """Whatever is still offered after a choice finds something together with it, as much as it says."""
    open_boxes(page)
    every = page.locator("main form .option").count()
    box(page, "weekday", "sunday").check()
    left = page.locator("main form .option:visible")
    assert 10 < left.count() < every
    for option in left.all():
        name, value = option.locator("input").evaluate("each => [each.name, each.value]")
        if name != "weekday":
            count = len(fitting(page, weekday={"sunday"}, **{name: {value}}))
            assert count == int(option.locator(".row-count").inner_text()) > 0, (name, value)


def test_address_holds_the_choices(page: Page, watch: Watch) -> None:
    """Choices can be sent to somebody, reloaded, and come back to: the address says all of them."""
    open_boxes(page)
    box(page, "topic", "movement").check()
    box(page, "area", "centrum").check()
    page.locator("main form button").click()
    expect(page).to_have_url(re.compile(r"/hitta/\?topic=movement&area=centrum$"))
    before = shown(page)
    assert before
    page.reload()
    assert shown(page) == before
    expect(box(page, "topic", "movement")).to_be_checked()
    expect(page.locator("main .chip")).to_have_count(2)
    page.locator("main .card:visible .card-title a").first.click()
    page.go_back()
    assert shown(page) == before


def test_a_page_of_a_choice_leads_to_more_choices(page: Page, watch: Watch) -> None:
    """Whoever came by links goes on with boxes, and what was chosen is still chosen."""
    page.goto("sv/hitta/amnen/movement/omraden/centrum/")
    page.locator('main a[href*="?topic="]').click()
    expect(page).to_have_url(re.compile(r"/hitta/\?topic=movement&area=centrum$"))
    expect(page.locator("main .chip")).to_have_count(2)


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_choosing_by_keyboard_alone(screen: Callable[[str, int], Screen], language: str) -> None:
    """Choosing, asking, removing: without a mouse, with the focus where it was; and clean for the examiner."""
    window = screen("light", 320)
    page = window.open(f"{language}/hitta/")
    everything = len(shown(page))
    page.locator("main summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    first = page.locator("main form input").first
    expect(first).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator("main .chip")).to_have_count(1)
    expect(first).to_be_focused()
    assert 0 < len(shown(page)) < everything
    assert window.violations() == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.locator("main .chip").focus()
    page.keyboard.press("Enter")
    expect(page.locator("main .chip")).to_have_count(0)
    expect(first).not_to_be_checked()
    expect(page.locator("main summary")).to_be_focused()
    assert len(shown(page)) == everything
    assert window.watch.said == []


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("state", ["", "?topic=movement&area=centrum", "?topic=sleep&weekday=sunday&access=lift"])
def test_boxes_and_answers_are_clean(
    screen: Callable[[str, int], Screen], state: str, language: str, scheme: str, width: int
) -> None:
    """Boxes, chips and an answer without anything are as open to everybody as the links were."""
    window = screen(scheme, width)
    page = window.open(f"{language}/hitta/{state}")
    page.evaluate("document.querySelector('main details').open = true")
    expect(page.locator("main .option:visible").first).to_be_visible()
    expect(page.locator("main .chip")).to_have_count(state.count("="))
    assert window.violations() == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert (window.watch.said, window.watch.asked_elsewhere) == ([], [])


def test_removing_one_choice_of_many_leads_to_the_next(page: Page, watch: Watch) -> None:
    """Whoever removes a choice by keyboard stands at the next one, not at the top of the page."""
    page.goto(f"{BROWSE}?area=centrum&area=hisingen&setting=indoors")
    chips = page.locator("main .chip")
    expect(chips).to_have_count(3)
    chips.nth(1).focus()
    page.keyboard.press("Enter")
    expect(chips).to_have_count(2)
    expect(chips.nth(1)).to_be_focused()
    assert set(shown(page)) == fitting(page, area={"centrum"}, setting={"indoors"})


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_nothing_found_still_helps(screen: Callable[[str, int], Screen], language: str) -> None:
    """When nothing fits, the page says so, and offers to remove a choice, each choice by itself, and a telephone."""
    window = screen("light", 1280)
    page = window.open(f"{language}/hitta/?dropin=yes&topic=sleep&weekday=sunday&language=fi&access=lift")
    assert shown(page) == []
    expect(page.get_by_role("status")).not_to_be_empty()
    expect(page.locator("main .chip")).to_have_count(5)
    expect(page.locator('main .panel a[href^="tel:"]')).to_be_visible()
    alone = page.locator('main .panel a[href*="/hitta/"]')
    expect(alone).to_have_count(5)
    assert window.violations() == []
    alone.first.click()
    assert shown(page)


@pytest.mark.parametrize("address", [BROWSE, "sv/hitta/amnen/movement/"])
def test_nothing_scrolls_inside_the_page(page: Page, watch: Watch, address: str) -> None:
    """No drop-down and no box with a bar of its own: unsteady hands and magnified screens lose their way in them."""
    page.goto(address)
    assert page.locator("main select").count() == 0
    inner = """() => [...document.querySelectorAll('main *')].filter(each =>
        /auto|scroll/.test(getComputedStyle(each).overflow) && each.scrollHeight > each.clientHeight).length"""
    assert page.evaluate(inner) == 0


def test_targets_are_large_enough(page: Page, watch: Watch) -> None:
    """Every box and link to choose by can be hit with a thumb: 44 px high."""
    heights = "all => all.map(each => each.getBoundingClientRect().height).filter(height => height < 44)"
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(BROWSE)
    links = page.locator("main .tile:visible, main .choice:visible, main .row:visible, main summary")
    assert links.evaluate_all(heights) == []
    page.locator("main summary").click()
    assert page.locator("main .option").evaluate_all(heights) == []
    page.goto("sv/hitta/amnen/movement/")
    assert page.locator("main .choice, main .chip, main .row").evaluate_all(heights) == []


def test_films_are_chosen_with_boxes_or_by_links(page: Page, plain: Page, watch: Watch) -> None:
    """What a script shows for a year or a language of captions is what the link of that choice leads to without one."""
    page.goto("sv/filmer/")
    page.locator("main summary").click()
    for facet, code, address in (("captions", "ar", "text/ar/"), ("year", "2025", "ar/2025/")):
        chosen = box(page, facet, code)
        chosen.check()
        page.locator("main form button").click()
        plain.goto("sv/filmer/")
        plain.locator(f'main a[href$="/filmer/{address}"]').click()
        plain.wait_for_url(f"**/filmer/{address}")  # until it has all been read: a click only begins the way
        assert shown(page) == shown(plain) != []
        assert said(page) == len(shown(page))
        chosen.uncheck()


def test_sign_language_is_one_visible_link_away_on_a_small_telephone(plain: Page) -> None:
    """A picture and its word in the head of the page, large enough for a thumb, where no script runs."""
    plain.set_viewport_size({"width": 320, "height": 600})
    plain.goto("so/aktiviteter/")
    link = plain.locator("header a:has(use[href$='#sign'])")
    expect(link).to_be_in_viewport(ratio=1)
    place = link.bounding_box()
    assert place["height"] >= 44
    assert place["width"] >= 44
    assert link.inner_text().strip()
    link.click()
    expect(plain.locator("html")).to_have_attribute("data-page-type", "sign-language")
    expect(plain.locator("main .card").first).to_be_visible()
