"""Colours of one's own: where the browser takes ours away, what they said is still seen."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import BUILT
from tests.browser.test_every_page import PAGES, STATES

pytestmark = pytest.mark.browser

# What is an area only by its ground has an edge; a pictogram, and the line, are drawn in the colour of words;
# a word is never of the ground's colour.
LOST = """() => {
    const found = [], {backgroundColor: ground, color: ink} = getComputedStyle(document.body);
    const seen = (each) => each.checkVisibility() && !each.closest('.visually-hidden, .skip');
    const all = (names) => [...document.querySelectorAll(names)].filter(seen);
    const name = (each) => each.localName + '.' + (each.className.baseVal || each.className);
    const edge = 'inline-start inline-end block-start block-end'.split(' ');
    for (const each of all('.status, .note, .leaf, .tile, .card, .button, .chip, .choice, .panel, .example, '
        + '.medallion, .badges li, .version-now, input[type=search]')) {
        const style = getComputedStyle(each);
        const drawn = edge.filter((side) => parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1
            && style.getPropertyValue(`border-${side}-style`) !== 'none'
            && style.getPropertyValue(`border-${side}-color`) !== ground);
        if (drawn.length < 4) found.push('no edge: ' + name(each));
    }
    for (const each of all('svg.icon, svg.course')) {
        const stroke = getComputedStyle(each).stroke;
        if (stroke !== ink) found.push(`line ${stroke}: ` + name(each.parentElement));
    }
    for (const each of all('a, p, h1, h2, h3, dt, dd, button, summary, .leaf span')) {
        const style = getComputedStyle(each);
        if (style.color === ground && style.backgroundColor !== style.color) continue;
        if (style.color === ground) found.push('no word: ' + name(each));
    }
    return [...new Set(found)];
}"""
# Light, and a dark of the reader's own.
SEEN_SO = {
    "light": ("home", "activity", "film", "search", "shortlist"),
    "dark": ("worst", "browse", "calendar", "show"),
}


@pytest.fixture(scope="module", params=["light", "dark"])
def forced(browser: Browser, site_url: str, request: pytest.FixtureRequest) -> Iterator[tuple[str, Page]]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, forced_colors="active", color_scheme=request.param, base_url=site_url
    )
    page = context.new_page()
    page.clock.set_fixed_time(BUILT)
    yield request.param, page
    context.close()


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_nothing_is_lost_in_colours_of_ones_own(forced: tuple[str, Page], language: str) -> None:
    """Who lets the browser choose all colours still sees what belongs together, each pictogram and each word."""
    scheme, page = forced
    lost = {}
    for name in SEEN_SO[scheme]:
        page.goto(f"{language}/{PAGES[name]}")
        assert page.evaluate("matchMedia('(forced-colors: active)').matches")
        lost[name] = page.evaluate(LOST)
    assert {name: found for name, found in lost.items() if found} == {}


def test_states_are_seen_in_colours_of_ones_own(forced: tuple[str, Page]) -> None:
    """What is cancelled is struck out and has its sign; where one is, is underlined."""
    page = forced[1]
    page.goto(f"sv/{STATES['next-cancelled']}")
    assert page.evaluate(LOST) == []
    here = page.locator(".navigation [aria-current], .switcher [aria-current]").evaluate_all(
        "all => all.map(each => getComputedStyle(each).borderBlockEndWidth)"
    )
    assert here and set(here) == {"3px"}
    page.goto("sv/")
    struck = "all => all.map(each => getComputedStyle(each).textDecorationLine)"
    off = page.locator(".leaf-cancelled .leaf-day").evaluate_all(struck)
    assert off and set(off) == {"line-through"}


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_on_paper_stands_what_paper_can_do(page: Page, language: str) -> None:
    """A printed page is black on white, in the dark too, and spends no ink on fields, buttons, menus and players."""
    page.emulate_media(media="print", color_scheme="dark")
    for name in ("home", "activity", "theme", "film", "area", "browse", "search", "calendar", "shortlist", "show"):
        page.goto(f"{language}/{PAGES[name]}")
        left = page.locator("button:visible, input:visible, summary:visible, video:visible, .navigation a:visible")
        assert left.count() == 0, name
        for part in ("body", ".help", ".footer"):
            if page.locator(part).first.is_visible():
                tone = page.locator(part).first.evaluate(
                    "each => [getComputedStyle(each).color, getComputedStyle(each).backgroundColor]"
                )
                assert tone == ["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"], (name, part)


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_paper_leads_back_to_the_page(page: Page, language: str) -> None:
    """Whoever finds a printed page on a wall comes to it as it stands today, by a code; no screen fetches what only
    paper shows."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for name in ("activity", "film"):
        asked.clear()
        page.emulate_media(media="screen")
        page.goto(f"{language}/{PAGES[name]}", wait_until="networkidle")
        code = page.locator(".paper-code img")
        address = code.evaluate("each => each.src")
        assert not code.is_visible()
        assert address not in asked, name
        page.pdf()
        assert code.evaluate("each => each.complete && each.naturalWidth > 0"), name
        assert address in asked, name
