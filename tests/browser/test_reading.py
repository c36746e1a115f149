"""Reading a page one's own way: without scripts, with larger letters, with more air, on a narrow screen."""

import itertools
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PREFIX, SWITCHES, Screen
from tests.browser.test_every_page import LANGUAGES, ONCE, PAGES
from tests.conftest import needed

pytestmark = pytest.mark.browser

AIR = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; }
        * { word-spacing: .16em !important; } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
}"""
HARD_TO_READ = """() => {
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) {
        const out = [...document.querySelectorAll('body *')].map(each => [each, each.getBoundingClientRect()])
            .filter(([, box]) => box.right > innerWidth + 1 || box.left < -1);
        found.push(`wider than the screen: ${out.map(([each]) => each.localName + '.' + each.className).slice(0, 4)}`);
    }
    const written = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode, box = node.parentElement;
        if (!node.data.trim() || !box.checkVisibility()) continue;
        if (box.closest('.visually-hidden, .skip, [aria-hidden]')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) if (line.width > 1) written.push([line, node]);
        for (let each = box; each !== document.body; each = each.parentElement) {
            if (getComputedStyle(each).overflowX === 'visible') continue;
            if (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1) {
                found.push('cut off: ' + node.data.trim().slice(0, 40));
            }
        }
    }
    for (const [one, first] of written) for (const [other, second] of written) {
        // Lines of text may reach into each other by their air, not by their letters.
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (first !== second && wide > 2 && high > Math.min(one.height, other.height) / 2) {
            found.push(`upon each other: ${first.data.trim().slice(0, 30)} | ${second.data.trim().slice(0, 30)}`);
        }
    }
    return [...new Set(found)];
}"""


@pytest.fixture(scope="module")
def plain(browser: Browser, site_url: str) -> Iterator[Page]:
    """A browser in which no script runs."""
    context = browser.new_context(viewport={"width": 320, "height": 900}, java_script_enabled=False, base_url=site_url)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def large(browser: Browser, site_url: str) -> Iterator[Page]:
    """A browser whose owner has set the letters to twice their size."""
    twice = "--blink-settings=defaultFontSize=32"
    other = browser.browser_type.launch(executable_path=needed("PORTAL_BROWSER"), args=[*SWITCHES, twice])
    yield other.new_page(base_url=site_url)
    other.close()


# Left out is what only a script can do: boxes and buttons, what the reader's clock shows, and the list that
# professionals keep in the browser alone; without scripts its page says so.
SHOWN = """() => {
    const kept = [...document.querySelectorAll('main *')].filter(each => each.childElementCount === 0
        && each.checkVisibility()
        && !each.closest('button, [data-filters], [data-app], [data-captions], [data-from], [data-after], noscript')
        // A link to a recording, which becomes a button as soon as its script has come: test_listen.py has both.
        && !each.closest('[data-listen]'));
    return kept.map(each => each.textContent.trim()).filter(text => text);
}"""
DEAD = """() => [...document.querySelectorAll('button, input, select, a:not([href])')].filter(each =>
    each.checkVisibility() && !(each.form && each.form.getAttribute('action')))
    .map(each => each.outerHTML.slice(0, 80))"""


def by_turns() -> Iterator[object]:
    """Each page in one of two languages, the next in the other; those beyond are marked slow."""
    for (number, name), (place, language) in itertools.product(enumerate(PAGES), enumerate(("sv", "ar"))):
        marks = () if (number + place) % 2 == 0 else (pytest.mark.slow,)
        yield pytest.param(name, language, marks=marks, id=f"{name}-{language}")


@pytest.mark.parametrize(("name", "language"), list(by_turns()))
def test_page_is_whole_without_scripts(
    plain: Page, screen: Callable[[str, int], Screen], name: str, language: str
) -> None:
    """An old telephone, or one with scripts turned off, shows the same words, and no button that does nothing."""
    address = f"{language}/{PAGES[name]}"
    plain.goto(address)
    shown = plain.evaluate(SHOWN)
    assert len(" ".join(shown).split()) > 8
    assert shown == screen("light", 320).open(address).evaluate(SHOWN)
    assert plain.evaluate(DEAD) == []


@pytest.mark.parametrize("name", ["chooser", "not-found"])
def test_page_of_all_languages_is_whole_without_scripts(plain: Page, name: str) -> None:
    """The way to one's language, and out of a dead end, is a plain link."""
    plain.goto(ONCE[name])
    leads = plain.locator("main a").evaluate_all("all => all.map(each => each.getAttribute('href'))")
    assert {f"{PREFIX}{language}/" for language in LANGUAGES} <= set(leads)
    assert plain.evaluate(DEAD) == []


@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("name", ["home", "activity", "worst", "activities", "search"])
@pytest.mark.parametrize("width", [320, 1280])
class TestOwnWay:
    def test_words_stand_clear(
        self, screen: Callable[[str, int], Screen], language: str, name: str, width: int
    ) -> None:
        """On a narrow and on a wide screen nothing is cut off, nothing stands upon something else (WCAG 1.4.10)."""
        page = screen("light", width).open(f"{language}/{PAGES[name]}")
        assert page.evaluate(HARD_TO_READ) == []

    def test_words_stand_clear_with_more_air(
        self, screen: Callable[[str, int], Screen], language: str, name: str, width: int
    ) -> None:
        """Whoever needs more space between lines, words and letters loses nothing (WCAG 1.4.12)."""
        page = screen("light", width).open(f"{language}/{PAGES[name]}")
        page.evaluate(AIR)
        assert page.evaluate(HARD_TO_READ) == []

    def test_words_stand_clear_at_twice_the_size(self, large: Page, language: str, name: str, width: int) -> None:
        """Letters of twice the size stay on the page, also on a telephone (WCAG 1.4.4)."""
        large.set_viewport_size({"width": width, "height": 900})
        large.goto(f"{language}/{PAGES[name]}")
        assert large.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") >= 36
        assert large.evaluate(HARD_TO_READ) == []
