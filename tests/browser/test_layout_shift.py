"""Nothing jumps away from under a finger: pages hold their place when their scripts arrive late, on a telephone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.conftest import BUILT

pytestmark = pytest.mark.browser

MOST = 0.005
PAGES = (
    "hitta/",
    "sok/",
    "filmer/",
    "kalender/",
    "kalender/veckan/",
    "for-professionella/",
    "for-professionella/lista/",
    "aktiviteter/stolgympa-pa-stadsbiblioteket/",
)
WATCH = """
window.shifts = [];
new PerformanceObserver((list) => {
    for (const each of list.getEntries()) {
        const moved = each.sources.map(({ node }) => node && (node.className || node.localName || node.textContent));
        window.shifts.push([each.value, moved.join(', ')]);
    }
}).observe({ type: 'layout-shift', buffered: true });
"""
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))"


@pytest.fixture(scope="module", params=(320, 390))
def telephone(request: pytest.FixtureRequest, browser: Browser, site_url: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": request.param, "height": 844}, base_url=site_url)
    page = context.new_page()
    page.clock.set_fixed_time(BUILT)
    page.add_init_script(WATCH)
    yield page
    context.close()


def shifts(page: Page, address: str) -> list[tuple[float, str]]:
    """All that moved by itself: the page is drawn without its scripts first, and then they come."""
    waiting: list[Route] = []
    page.route("**/*.js", lambda route: waiting.append(route))
    page.goto(address, wait_until="commit")
    page.wait_for_selector("footer nav", state="attached")
    page.evaluate(DRAWN)
    assert waiting, "a page without scripts shows nothing here"
    for route in waiting:
        route.continue_()
    page.unroute("**/*.js")
    page.wait_for_load_state("networkidle")
    page.evaluate(DRAWN)
    return page.evaluate("window.shifts")


@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("address", PAGES)
def test_nothing_moves_when_scripts_come_late(telephone: Page, address: str, language: str) -> None:
    """Who has begun to read or to press does so on the same place still."""
    moved = shifts(telephone, f"{language}/{address}")
    assert sum(each for each, _ in moved) < MOST, moved
