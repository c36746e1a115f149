"""A browser for each process of tests, and the sample site on this machine's own address, in a sub-folder."""

import contextlib
import datetime as dt
import functools
import http.server
import io
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, CDPSession, Page, Request, sync_playwright

from tests.conftest import TODAY, BuiltSite, needed

PREFIX = "/portal/"
BUILT = dt.datetime.combine(TODAY, dt.time(), ZoneInfo("Europe/Stockholm"))
# Without the switches on the network, the browser itself asks its maker's hosts for news.
SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
# No font of ours is made of pictures (a test looks), so every text is text. axe would draw each to see whether it
# becomes one, which takes a sixth of its time, and takes Arabic letters that join for one: it left out their contrast.
AXE_TAKES_TEXT_FOR_TEXT = """;HTMLCanvasElement.prototype.getContext = () => ({
    canvas: {}, fillText() {}, clearRect() {}, measureText: () => ({width: 30}),
    getImageData: () => ({data: new Uint8Array([1, 1, 1, 1])}),
});"""
AXE_WORLD = "axe"
# Every rule of WCAG 2 that axe knows, AAA too, and its advice. Of links with the same words it only says that somebody
# should look: where it is sure of nothing, tests/test_accessibility.py looks at all pages.
AXE_RUN = """axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {'css-orientation-lock': {enabled: true}, 'td-has-header': {enabled: true}},
    resultTypes: ['violations'],
}).then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node =>
    node.target.join(' ') + ' – ' + (node.failureSummary || '').split('\\n').slice(1, 2)).join(' | ')))"""


class _InSubFolder(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # one connection for many files: half the time of a page
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".pagefind": "application/wasm"}  # noqa: RUF012

    def handle(self) -> None:
        # A visitor who leaves while something comes is no fault.
        with contextlib.suppress(ConnectionError):
            super().handle()

    def translate_path(self, path: str) -> str:
        if not path.startswith(PREFIX):
            return str(Path(self.directory) / "outside-the-sub-folder")
        return super().translate_path(path.removeprefix(PREFIX.rstrip("/")))

    def send_head(self) -> io.BufferedReader | io.BytesIO | None:
        """A piece of a file where one is asked for, as every host does: no player can jump in a film without it."""
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        path = Path(self.translate_path(self.path))
        if asked is None or not path.is_file():
            return super().send_head()
        data = path.read_bytes()
        first, last = int(asked[1]), min(int(asked[2] or len(data) - 1), len(data) - 1)
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(data)}")
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        return io.BytesIO(data[first : last + 1])

    def log_message(self, format: str, *args: object) -> None:
        """Quiet: a failed request is told by the test that made it."""


@pytest.fixture(scope="session")
def site_url(sample: BuiltSite) -> Iterator[str]:
    handler = functools.partial(_InSubFolder, directory=str(sample.folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=needed("PORTAL_BROWSER"), args=SWITCHES)
        yield browser
        browser.close()


class Watch:
    """Everything a page says or asks for while it is open."""

    def __init__(self, page: Page, site_url: str) -> None:
        self.said: list[str] = []
        self.asked_elsewhere: list[str] = []
        self._site_url = site_url
        page.on("console", lambda message: self.said.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.said.append(f"error: {error}"))
        page.on("request", lambda request: self._note(request.url))
        page.on("requestfailed", self._note_failure)

    def _note(self, url: str) -> None:
        if not url.startswith((self._site_url, "data:", "blob:")):
            self.asked_elsewhere.append(url)

    def _note_failure(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # a visitor who leaves while something loads
            self.said.append(f"failed: {request.url} {request.failure}")

    def forget(self) -> None:
        self.said.clear()
        self.asked_elsewhere.clear()


class Screen:
    """A window of one width and colour scheme, kept open from test to test: a new one costs more than a page."""

    def __init__(self, browser: Browser, site_url: str, scheme: str, width: int) -> None:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce", base_url=site_url
        )
        self.page = context.new_page()
        # The site is of one day, and so is its reader, whenever the tests are run.
        self.page.clock.set_fixed_time(BUILT)
        self.watch = Watch(self.page, site_url)
        self._session: CDPSession = context.new_cdp_session(self.page)
        # In a world of its own: the page's security policy lets no other script in, and should not. Given to each page
        # from the start it is read once, not for each page: 50 ms.
        axe = Path(needed("PORTAL_AXE")).read_text(encoding="utf-8") + AXE_TAKES_TEXT_FOR_TEXT
        self._session.send("Page.enable")
        self._session.send("Page.addScriptToEvaluateOnNewDocument", {"source": axe, "worldName": AXE_WORLD})

    def open(self, address: str) -> Page:
        if "#" in address:  # else the page may stay and only be scrolled
            self.page.goto("about:blank")
        self.watch.forget()
        self.page.goto(address)
        return self.page

    def violations(self) -> list[str]:
        """What axe finds."""
        frame = self._session.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        named = {"frameId": frame, "worldName": AXE_WORLD}
        world = self._session.send("Page.createIsolatedWorld", named)["executionContextId"]
        asked = {"expression": AXE_RUN, "contextId": world, "awaitPromise": True, "returnByValue": True}
        answer = self._session.send("Runtime.evaluate", asked)
        assert "exceptionDetails" not in answer, answer
        return answer["result"]["value"]


@pytest.fixture(scope="session")
def screen(browser: Browser, site_url: str) -> Callable[[str, int], Screen]:
    return functools.cache(functools.partial(Screen, browser, site_url))


@pytest.fixture
def page(browser: Browser, site_url: str) -> Iterator[Page]:
    """A window of its own, where nothing is remembered, on the site's own day. Addresses are below the site's."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, base_url=site_url)
    page = context.new_page()
    page.clock.set_fixed_time(BUILT)
    yield page
    context.close()
