"""Films as they are watched: by keyboard, with captions, from the middle, in sign language, without scripts."""

import base64
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from portal.reading import PROJECT
from tests.browser.conftest import Screen
from tests.conftest import SAMPLE

pytestmark = pytest.mark.browser

FILM = "filmer/vejp-vitt-snus-och-lustgas/"
ELSEWHERE = "filmer/skogsbad/"
MEDIA = (".webm", ".mp4", ".vtt")
FILMS = sorted(film for site in (PROJECT, SAMPLE) for film in (site / "content/areas").rglob("*.webm"))
# Two seconds before its end: what is there has been found in the middle of the file, and can be shown.
PLAY = """async (film) => {
    const video = document.createElement('video');
    video.muted = true;
    video.src = URL.createObjectURL(await (await fetch('data:video/webm;base64,' + film)).blob());
    document.body.append(video);
    await new Promise((loaded, failed) => { video.onloadedmetadata = loaded; video.onerror = failed; });
    const from = video.currentTime = video.duration - 2;
    await video.play();
    while (video.currentTime < from + 0.2) await new Promise(requestAnimationFrame);
    return [video.duration, video.videoWidth];
}"""
STATE = """() => {
    const video = document.querySelector('video');
    const shown = [...video.textTracks].filter(track => track.mode === 'showing').map(track => track.language);
    const pressed = [...document.querySelectorAll('[data-track][aria-pressed=true]')].map(each => each.textContent);
    return {paused: video.paused, shown, pressed, file: video.src.split('/').pop(), at: video.currentTime};
}"""


@pytest.fixture
def watched(page: Page) -> Iterator[tuple[Page, list[str]]]:
    """A window, and the names of what it has asked for of film and captions."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    yield page, asked
    assert page.evaluate("document.querySelector('video').error") is None


def media(asked: list[str]) -> list[str]:
    return [name for name in asked if name.endswith(MEDIA)]


def state(page: Page) -> dict:
    return page.evaluate(STATE)


def until(page: Page, condition: str) -> None:
    page.wait_for_function(f"() => {{ const video = document.querySelector('video'); return {condition}; }}")


def tab_to(page: Page, selector: str) -> None:
    for _ in range(60):
        if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} is not on the way of the tab key")


def test_a_film_plays_and_is_captioned_by_keyboard(watched: tuple[Page, list[str]]) -> None:
    """Nothing of it is fetched before somebody plays it; then the captions are there, in the page's language, and
    change by a press of a button or in the player's own menu."""
    page, asked = watched
    page.goto(f"sv/{FILM}#t=24")
    tab_to(page, "video")
    page.wait_for_load_state("networkidle")
    before = state(page)
    assert (before["paused"], before["at"], before["shown"], before["pressed"]) == (True, 24, [], ["Svenska"])
    assert media(asked) == []
    assert page.locator(".moment:target").get_attribute("id") == "t=24"

    page.keyboard.press("Space")
    until(page, "video.currentTime > 24.3 && video.textTracks[0].activeCues && video.textTracks[0].activeCues.length")
    assert state(page)["at"] < 30
    assert state(page)["shown"] == ["sv"]
    assert set(media(asked)) == {"film.webm", "captions.sv.vtt"}

    tab_to(page, "[data-track][lang=ar]")
    page.keyboard.press("Enter")
    assert (state(page)["shown"], state(page)["pressed"]) == (["ar"], ["العربية"])
    until(page, "video.textTracks[1].activeCues.length")
    said = page.evaluate("document.querySelector('video').textTracks[1].activeCues[0].text")
    assert any("\u0600" <= letter <= "\u06ff" for letter in said)
    tab_to(page, "[data-track='-1']")
    page.keyboard.press("Space")
    assert (state(page)["shown"], state(page)["pressed"]) == ([], ["Ingen text"])
    # What the player's own menu does.
    page.evaluate("document.querySelector('video').textTracks[0].mode = 'showing'")
    page.wait_for_selector("[data-track='0'][aria-pressed=true]")
    assert state(page)["pressed"] == ["Svenska"]


def test_a_time_in_what_is_said_plays_from_there(watched: tuple[Page, list[str]]) -> None:
    """From a line to its second, by keyboard, the player in view and in focus; the address can then be shared. From
    there to the version in sign language, at the same moment in the same player, and back."""
    page, asked = watched
    page.goto(f"ar/{FILM}")
    line = page.locator(".moment").last
    second = float(line.get_attribute("id").removeprefix("t="))
    tab_to(page, f"[href='#t={second:g}']")
    assert media(asked) == []
    page.keyboard.press("Enter")
    until(page, f"video.currentTime > {second} && !video.paused")
    assert state(page)["at"] < second + 5
    assert page.url.endswith(f"#t={second:g}")
    assert page.evaluate("document.activeElement.localName") == "video"
    box = page.locator("video").bounding_box()
    assert 0 <= box["y"] < 900 - box["height"]
    assert state(page)["shown"] == ["ar"]

    tab_to(page, "[data-version][href$='signed.webm']")
    page.keyboard.press("Enter")
    until(page, f"video.currentTime > {second} && !video.paused && video.readyState > 2")
    told = state(page)
    assert (told["file"], told["shown"]) == ("signed.webm", ["ar"])
    signed = page.locator("[data-version][href$='signed.webm']")
    assert signed.get_attribute("aria-current") == "true"
    assert signed.locator(".version-now").is_visible()
    page.locator("[data-back] a").click()
    until(page, f"video.currentTime > {second} && !video.paused && video.readyState > 2")
    assert state(page)["file"] == "film.webm"
    assert signed.get_attribute("aria-current") is None
    assert not page.locator("[data-back]").is_visible()

    # Shared by somebody who reads another language, whose lines begin elsewhere.
    page.evaluate("document.querySelector('video').pause(); location.hash = '#t=6.5'")
    page.wait_for_selector(".moment-here")
    assert page.locator(".moment-here").get_attribute("id") == "t=5"
    assert (state(page)["paused"], state(page)["at"]) == (True, 6.5)


@pytest.mark.parametrize("film", FILMS, ids=lambda film: f"{film.parent.name}-{film.stem}")
def test_every_film_that_lies_here_plays(page: Page, film: Path) -> None:
    """None of the example's films is broken, or of another length than its page tells."""
    written = (film.parent / "index.sv.md").read_text(encoding="utf-8")
    told = re.search(r'^length: "(\d+):(\d+)"$', written, re.MULTILINE)
    seconds, width = page.evaluate(PLAY, base64.b64encode(film.read_bytes()).decode())
    assert abs(seconds - 60 * int(told[1]) - int(told[2])) < 1
    assert width == 640


def test_a_film_that_does_not_come_says_so(page: Page, site_url: str) -> None:
    """A film below the site's own address for media plays in the page; where it cannot, words say so and offer it."""
    page.route(lambda url: not url.startswith(site_url), lambda route: route.abort())
    page.goto(f"sv/{ELSEWHERE}")
    tab_to(page, "video")
    page.keyboard.press("Space")
    page.wait_for_selector("[data-broken]:not([hidden])")
    assert page.locator("[data-broken] a").get_attribute("href") == "https://media.example.org/skogsbad/film.mp4"


def test_a_film_page_without_scripts_is_whole(browser: Browser, site_url: str) -> None:
    """The browser's own player, captions in its menu, versions as links to files, and times that lead to their line."""
    context = browser.new_context(java_script_enabled=False, base_url=site_url, viewport={"width": 320, "height": 700})
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"ar/{FILM}")
    assert page.locator("video[controls] > track").first.get_attribute("srclang") == "ar"
    assert page.locator("noscript p").is_visible()
    assert not page.locator("[data-captions], [data-back], [data-broken]").locator("visible=true").count()
    assert page.request.get(page.locator("[data-version]").last.get_attribute("href")).ok
    page.locator(".moment > a").last.click()
    assert page.locator(".moment:target").count() == 1
    assert media(asked) == []
    context.close()


@pytest.mark.parametrize(("scheme", "width"), [("dark", 320), ("light", 1280)])
def test_targets_of_a_film_page_are_large(screen: Callable[[str, int], Screen], scheme: str, width: int) -> None:
    """Times, versions and captions are hit by a finger that shakes: 44 pixels each way."""
    page = screen(scheme, width).open(f"ar/{FILM}")
    small = page.evaluate("""() => [...document.querySelectorAll('.player a, .player button, .moment > a')]
        .filter(each => each.checkVisibility()).map(each => [each.textContent, each.getBoundingClientRect()])
        .filter(([, box]) => box.width < 44 || box.height < 44).map(([text]) => text)
    """)
    assert small == []
