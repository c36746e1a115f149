"""Going through a page by keyboard alone, from left to right and from right to left."""

import itertools
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Screen

HOME, DETAIL, SEARCH = "", "aktiviteter/stolgympa-pa-stadsbiblioteket/", "sok/?area=centrum"
CHOICES, CHOICE, TWO = "hitta/", "hitta/amnen/movement/", "hitta/amnen/movement/omraden/centrum/"
BOXES = "hitta/?topic=movement&area=centrum"
"""With chips, and with the boxes open."""
ADDRESSES = {
    "home": HOME,
    "detail": DETAIL,
    "search": SEARCH,
    "choices": CHOICES,
    "choice": CHOICE,
    "two": TWO,
    "boxes": BOXES,
}

pytestmark = [
    pytest.mark.browser,
    pytest.mark.parametrize("language", ["sv", "ar"]),
    pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys()),
]

STOP = """() => {
    const here = document.activeElement, box = here.getBoundingClientRect(), style = getComputedStyle(here);
    const rtl = document.documentElement.dir === 'rtl';
    // Of its first line the middle and two corners: something else lies there when a bar covers it.
    const line = here.getClientRects()[0] || box;
    const at = [[line.left + 3, line.top + 3], [(line.left + line.right) / 2, (line.top + line.bottom) / 2],
        [line.right - 3, line.bottom - 3]];
    const upon = at.map(([x, y]) => document.elementFromPoint(x, y));
    return {
        covered: upon.some(each => each && !here.contains(each) && !each.contains(here) && !here.labels),
        name: here.textContent.trim().slice(0, 40) || here.outerHTML.slice(0, 60),
        place: [...document.querySelectorAll('*')].indexOf(here),
        top: box.top + scrollY, bottom: box.bottom + scrollY,
        start: rtl ? -box.right : box.left, end: rtl ? -box.left : box.right,
        seen: box.top < innerHeight && box.bottom > 0 && box.width > 0 && box.height > 0,
        outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    };
}"""
FOCUSABLE = """() => [...document.querySelectorAll('a[href], button, input, summary, video')]
    .filter(each => each.checkVisibility({visibilityProperty: true}))
    .map(each => [...document.querySelectorAll('*')].indexOf(each))"""


def open_page(screen: Callable[[str, int], Screen], language: str, address: str, width: int = 1280) -> Page:
    page = screen("light", width).open(f"{language}/{address}")
    if address == SEARCH:
        expect(page.locator("[data-results] li").first).to_be_visible()
    if address == BOXES:
        page.evaluate("document.querySelector('main details').open = true")
        expect(page.locator("main .option:visible").first).to_be_visible()
    return page


def stops(page: Page) -> list[dict]:
    """Every place where the tab key stops, from the top of the page to its end."""
    count = len(page.evaluate(FOCUSABLE))
    found = []
    for _ in range(count):
        page.keyboard.press("Tab")
        found.append(page.evaluate(STOP))
    return found


@pytest.mark.parametrize("width", [320, 1280])
def test_tab_key_goes_through_the_page_in_its_order(
    screen: Callable[[str, int], Screen], language: str, address: str, width: int
) -> None:
    """The tab key reaches every link and control once, in the order of the document, and always shows where it is,
    with nothing upon it (WCAG 2.4.12)."""
    page = open_page(screen, language, address, width)
    wanted = page.evaluate(FOCUSABLE)
    found = stops(page)
    assert [stop["place"] for stop in found] == wanted
    assert [stop["name"] for stop in found if not stop["seen"]] == []
    assert [stop["name"] for stop in found if stop["outline"] < 3] == []
    assert [stop["name"] for stop in found if stop["covered"]] == []


def test_order_on_the_screen_is_the_order_of_the_tab_key(
    screen: Callable[[str, int], Screen], language: str, address: str
) -> None:
    """Each stop lies below the one before or further along the line, as the language is read."""
    found = stops(open_page(screen, language, address))[1:]  # the skip link stands there only while it is used
    jumps = [
        f"{one['name']} → {other['name']}"
        for one, other in itertools.pairwise(found)
        if other["top"] < one["bottom"] - 4 and other["start"] < one["end"] - 4
    ]
    assert jumps == []


def test_skip_link_leads_to_the_content(screen: Callable[[str, int], Screen], language: str, address: str) -> None:
    """One press shows the way past languages and menus, a second takes it."""
    page = open_page(screen, language, address)
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
