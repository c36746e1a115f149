"""Colours of one's own, more contrast, four times the size, and paper: what the page said is still seen."""

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
        let under = each;
        while (under && getComputedStyle(under).backgroundColor === 'rgba(0, 0, 0, 0)') under = under.parentElement;
        if (under && getComputedStyle(under).backgroundColor === stroke) found.push('drawn on its own: ' + name(under));
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


# Words on the nearest ground that is a colour, as WCAG 2.2 counts the contrast of two.
FAINT = """() => {
    const light = (value) => value.match(/[\\d.]+/g).slice(0, 3).map((each) => each / 255)
        .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
        .reduce((sum, each, at) => sum + each * [0.2126, 0.7152, 0.0722][at], 0);
    const found = [], words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let counted = 0;
    while (words.nextNode()) {
        const each = words.currentNode.parentElement;
        if (!words.currentNode.data.trim() || !each.checkVisibility()) continue;
        if (each.closest('.visually-hidden, .skip, script, style, noscript, video')) continue;
        let under = each;
        while (under && getComputedStyle(under).backgroundColor === 'rgba(0, 0, 0, 0)') under = under.parentElement;
        const ink = light(getComputedStyle(each).color);
        const ground = light(getComputedStyle(under || document.body).backgroundColor);
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        counted += 1;
        if (ratio < 7) found.push(`${ratio.toFixed(2)} ${each.localName}.${each.className}`);
    }
    return [counted, [...new Set(found)]];
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_more_contrast_is_more(browser: Browser, site_url: str, scheme: str) -> None:
    """Who asks for more contrast has every word seven to one on what it stands on, and black on white or white on black
    where nothing is coloured, in the dark too (WCAG 1.4.6)."""
    context = browser.new_context(
        viewport={"width": 800, "height": 900}, contrast="more", color_scheme=scheme, base_url=site_url
    )
    page = context.new_page()
    page.clock.set_fixed_time(BUILT)
    for language, names in (
        ("sv", ("home", "browse", "film", "worst")),
        ("ar", ("activity", "calendar", "search", "show")),
    ):
        for name in names:
            page.goto(f"{language}/{PAGES[name]}")
            assert page.evaluate("matchMedia('(prefers-contrast: more)').matches")
            counted, faint = page.evaluate(FAINT)
            assert counted > 40, name
            assert faint == [], (language, name)
            tone = page.evaluate("(each => [each.color, each.backgroundColor])(getComputedStyle(document.body))")
            black, white = "rgb(0, 0, 0)", "rgb(255, 255, 255)"
            assert tone == ([black, white] if scheme == "light" else [white, black])
    context.close()


# Where the tab key has stopped, with the outline around it: cut by the window, or under something else.
STOPPED = """() => {
    const here = document.activeElement, box = here.getBoundingClientRect(), air = 6;
    const line = here.getClientRects()[0];
    const upon = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    return {
        name: here.textContent.trim().slice(0, 40) || here.outerHTML.slice(0, 60),
        fits: box.height + 2 * air + 32 < innerHeight,
        whole: box.top >= air && box.bottom <= innerHeight - air && box.left >= 0 && box.right <= innerWidth,
        covered: !(upon === here || here.contains(upon) || upon && upon.contains(here)) && !here.labels,
    };
}"""


@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("name", ["home", "activity", "boxes", "saved", "show"])
def test_at_four_times_the_size_nothing_is_cut(browser: Browser, site_url: str, name: str, language: str) -> None:
    """Who reads at 400 %, as through a window of 320 × 256, never scrolls sideways, and sees each stop of the tab key
    whole, with its outline, and nothing upon it (WCAG 1.4.10, 2.4.12, 2.4.13)."""
    context = browser.new_context(viewport={"width": 320, "height": 256}, base_url=site_url)
    page = context.new_page()
    page.clock.set_fixed_time(BUILT)
    own = {"boxes": "hitta/?topic=movement", "saved": PAGES["professionals-need"]}
    page.goto(f"{language}/{own.get(name) or PAGES[name]}")
    if name == "saved":
        page.locator(".save button").first.click()
        page.locator(".saved p:not(:empty)").wait_for()
        page.evaluate("document.activeElement.blur(), scrollTo(0, 0)")
    if name == "boxes":
        page.locator(".chips li").first.wait_for()
        page.evaluate("document.querySelector('main details').open = true")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    found = []
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        stop = page.evaluate(STOPPED)
        if stop["covered"] or (stop["fits"] and not stop["whole"]):
            found.append(stop)
    context.close()
    assert found == []


def test_a_bar_that_says_much_leaves_room(browser: Browser, site_url: str) -> None:
    """A nurse who has saved a thing with a long name goes on by keyboard: the way to the list is her next stop, and the
    bar that says so lies upon nothing she comes to (WCAG 2.4.12)."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, base_url=site_url)
    page = context.new_page()
    page.goto(f"ar/{PAGES['professionals-need']}")
    page.locator(".save button").first.press("Enter")
    page.locator(".saved p:not(:empty)").wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.href").endswith(f"/ar/{PAGES['shortlist']}")
    bar = page.locator(".saved").bounding_box()
    assert bar
    assert bar["height"] > 114  # more than the room that is always left
    for _ in range(page.locator("main .save button").count() * 4):
        page.keyboard.press("Tab")
        if page.evaluate("!document.activeElement.closest('.card')"):
            break
        assert not page.evaluate(STOPPED)["covered"]
    context.close()
