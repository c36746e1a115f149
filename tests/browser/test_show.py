"""The card that is held up to somebody: in two languages, whole without a network, and with a code that leads back."""

import io
from collections.abc import Callable

import pytest
import segno
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Screen
from tests.conftest import BASE_URL, BuiltSite

THING = "aktiviteter/stolgympa-pa-stadsbiblioteket"

pytestmark = pytest.mark.browser


def test_card_says_the_same_in_two_languages(page: Page) -> None:
    """The driver reads the name, the place and the number in Swedish, and whoever holds the card knows what it says."""
    page.goto(f"ar/{THING}/")
    page.locator(".actions a[href*='/kort/']").click()
    halves = page.locator(".show-half")
    assert halves.count() == 2
    swedish, arabic = halves.nth(0), halves.nth(1)
    assert (swedish.get_attribute("lang"), swedish.get_attribute("dir")) == ("sv", "ltr")
    assert arabic.get_attribute("lang") is None
    assert page.locator("html").get_attribute("lang") == "ar"
    for half in (swedish, arabic):
        assert "Götaplatsen" in half.inner_text()
        assert half.locator("a[href^='tel:']").count() == 1
    assert swedish.locator("time").count() == arabic.locator("time").count() > 0
    assert "Mitt språk är arabiska." in swedish.inner_text()
    assert page.locator(".breadcrumb a").last.get_attribute("href").endswith(f"/ar/{THING}/")


def test_card_of_the_original_language_stands_alone(page: Page) -> None:
    """Who reads Swedish needs no second half."""
    page.goto(f"sv/kort/{THING}/")
    assert page.locator(".show-half").count() == 1


def test_card_needs_no_network_once_it_is_open(browser: Browser, site_url: str) -> None:
    """On a bus without a connection it is still whole: it can be turned, enlarged, darkened and printed."""
    context = browser.new_context(base_url=site_url, viewport={"width": 360, "height": 700})
    page = context.new_page()
    page.goto(f"so/kort/{THING}/", wait_until="load")
    before = page.locator("main").inner_text()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    context.set_offline(True)
    page.set_viewport_size({"width": 700, "height": 360})
    page.emulate_media(color_scheme="dark")
    page.pdf()
    page.evaluate("document.querySelector('.footer').scrollIntoView()")
    assert page.locator("main").inner_text() == before
    assert page.locator(".show-code img").evaluate("each => each.complete && each.naturalWidth > 0")
    assert asked == []
    context.close()


@pytest.mark.parametrize("tag", ["sv", "fa"])
def test_code_holds_the_address_of_the_page(sample: BuiltSite, tag: str) -> None:
    """What a telephone reads from the card is the thing's page in the reader's language."""
    published = (sample.folder / tag / "kort" / f"{THING}.svg").read_bytes()
    expected = io.BytesIO()
    code = segno.make_qr(f"{BASE_URL}{tag}/{THING}/", error="m")
    code.save(expected, kind="svg", scale=4, light="#fff", xmldecl=False)
    assert published == expected.getvalue()


def test_card_leads_nobody_from_a_search_engine(screen: Callable[[str, int], Screen]) -> None:
    """The thing's own page is the one that is found."""
    page = screen("light", 1280).open(f"en/kort/{THING}/")
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"
    assert page.locator("link[rel=canonical]").get_attribute("href") == f"{BASE_URL}en/{THING}/"
