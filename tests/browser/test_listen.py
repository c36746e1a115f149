"""A page that is read aloud: by a recording, else by a voice on the device, else not at all."""

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

RECORDED = "sv/aktiviteter/stolgympa-pa-stadsbiblioteket/"
SPOKEN = "en/aktiviteter/stolgympa-pa-stadsbiblioteket/"

# What a device has: one voice that sends the text to others, and those named, which come when the page has been read.
VOICES = """(voices) => {
    const said = [];
    const speech = {
        list: [{lang: 'en-US', localService: false, default: true, name: 'far'}], said, cancelled: 0, now: null,
        getVoices() { return this.list; },
        speak(utterance) { said.push([utterance.voice.name, utterance.text]); this.now = utterance; },
        cancel() { this.cancelled += 1; this.now = null; },
        end() { this.now.onend(); },
        arrive() {
            this.list = this.list.concat(voices.map((lang) => ({lang, localService: true, name: lang})));
            this.onvoiceschanged();
        },
    };
    Object.defineProperty(window, 'speechSynthesis', {value: speech});
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
}"""


def test_a_recording_plays_by_one_button(page: Page) -> None:
    """Nothing of it is fetched before somebody asks; the button says what it does, and stops what it began."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    page.goto(RECORDED)
    button = page.get_by_role("button", name="Lyssna, 26 sekunder")
    page.wait_for_load_state("networkidle")
    assert "index.sv.mp3" not in asked
    box = button.bounding_box()
    assert min(box["width"], box["height"]) >= 44
    button.press("Enter")
    page.get_by_role("button", name="Pausa").click()
    button.wait_for()
    assert asked.count("index.sv.mp3") >= 1


def test_without_scripts_a_recording_is_a_link(browser: Browser, site_url: str) -> None:
    """The browser's own player opens; a voice, which needs a script, is not promised."""
    context = browser.new_context(base_url=site_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(RECORDED)
    link = page.get_by_role("link", name="Lyssna, 26 sekunder")
    assert context.request.get(link.get_attribute("href")).headers["content-type"] == "audio/mpeg"
    page.goto(SPOKEN)
    assert page.get_by_role("button", name="Listen").count() == 0
    context.close()


def test_a_voice_on_the_device_reads_what_matters(page: Page) -> None:
    """Title, summary, facts and text, each in its own language. The button pushes nothing aside, and whoever
    presses again goes on where it stopped. No voice that sends the text to others is ever asked."""
    page.add_init_script(f"({VOICES})(['en-GB', 'sv_SE'])")
    page.goto(SPOKEN)
    button = page.get_by_role("button", name="Listen", exact=True)
    page.wait_for_function("() => window.speechSynthesis.onvoiceschanged")
    assert button.count() == 0
    top = "document.querySelector('.facts').getBoundingClientRect().top"
    before = page.evaluate(top)
    page.evaluate("window.speechSynthesis.arrive()")
    assert button.is_visible()
    assert page.evaluate(top) == before
    button.click()
    pause = page.get_by_role("button", name="Pause", exact=True)
    for _ in range(4):
        page.evaluate("window.speechSynthesis.end()")
    pause.click()
    at = len(page.evaluate("window.speechSynthesis.said"))
    button.click()
    said = page.evaluate("window.speechSynthesis.said")
    assert said[at - 1] == said[at]
    while page.evaluate("Boolean(window.speechSynthesis.now)"):
        page.evaluate("window.speechSynthesis.end()")
    said = page.evaluate("window.speechSynthesis.said")
    assert button.is_visible()
    assert said[0] == ["en-GB", page.locator("h1").inner_text()]
    assert {name for name, _ in said} == {"en-GB", "sv_SE"}
    assert ["sv_SE", page.locator(".facts [lang=sv]").first.inner_text()] in said
    button.click()
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
    assert page.evaluate("window.speechSynthesis.now") is None


def test_without_a_voice_of_its_language_nothing_is_promised(page: Page) -> None:
    """A Somali page that a Finnish voice read would be noise; a page is never sent to a voice elsewhere."""
    page.add_init_script(f"({VOICES})(['fi-FI'])")
    page.goto(SPOKEN)
    page.wait_for_function("() => window.speechSynthesis.onvoiceschanged")
    page.evaluate("window.speechSynthesis.arrive()")
    assert page.locator("[data-listen]").is_hidden()
