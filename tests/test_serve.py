"""`build.py serve`, started as an editor starts it, on a copy of a small site: what is saved is what is seen."""

import json
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from asyncio import run, wait_for
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright
from tornado.websocket import WebSocketClientConnection, websocket_connect

from portal.reading import PROJECT
from tests.conftest import apart, needed

SMALL_SITE = PROJECT / "tests" / "broken" / "_base"
ACTIVITY = "content/areas/centrum/activities/stolgympa/index.sv.md"
PAGE = "sv/aktiviteter/stolgympa/"
# Where the tests themselves run in the background of a shell, what they start would take no notice of Ctrl+C.
START = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from portal.cli import main; sys.exit(main(sys.argv[1:]))"
)
PATIENCE = 20  # seconds; on a machine that is busy with other tests


@dataclass(frozen=True, slots=True)
class Serving:
    source: Path
    output: Path
    url: str
    process: subprocess.Popen[str]

    def get(self, address: str = PAGE, **headers: str) -> tuple[int, str]:
        try:
            with urllib.request.urlopen(urllib.request.Request(self.url + address, headers=headers)) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def save(self, text: str, by: str) -> None:
        file = self.source / ACTIVITY
        content = file.read_text(encoding="utf-8")
        assert text in content
        # As most editors save: a file that is written in place is empty for a moment, and that may be built first.
        aside = self.source.parent / "saved"
        aside.write_text(content.replace(text, by, 1), encoding="utf-8")
        aside.replace(file)


def begin(folder: Path) -> Serving:
    """Starts the preview of folder/source, and comes back when it says where to look."""
    command = [sys.executable, "-X", "utf8", "-c", START, "serve", "--port", "0", "--today", "2026-11-23"]
    command += ["--source", str(folder / "source"), "--output", str(folder / "preview")]
    process = subprocess.Popen(
        command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )
    lines = []
    for line in process.stdout:
        lines.append(line)
        found = re.search(r"http://localhost:\d+/(?= )", line)
        if found:
            return Serving(folder / "source", folder / "preview", found[0], process)
    raise AssertionError("".join(lines))


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    folder = tmp_path_factory.mktemp("serve")
    shutil.copytree(SMALL_SITE, folder / "source")
    serving = begin(folder)
    yield serving
    serving.process.kill()
    serving.process.communicate()


@pytest.fixture
def serving(started: Serving) -> Serving:
    """The preview of the small site as it came, whatever another test has saved."""
    shutil.copy(SMALL_SITE / ACTIVITY, started.source / ACTIVITY)
    until(lambda: "<h1>Stolgympa</h1>" in re.sub(r"<h1[^>]*>", "<h1>", started.get()[1]))
    until(lambda: "preview-panel" not in started.get()[1])
    return started


def until(what: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < ends, "it did not happen"
        time.sleep(0.05)


def test_what_is_saved_is_what_is_seen(serving: Serving) -> None:
    """An editor saves, the browser is told to load the page again, and the page shows what she wrote."""
    status, page = serving.get()
    assert (status, "Stolgympa" in page) == (200, True)
    assert f'href="{serving.url}{PAGE}"' in page  # the canonical address is where it is seen
    assert "livereload" not in (serving.output / PAGE / "index.html").read_text(encoding="utf-8")

    async def save_and_listen() -> dict:
        listener: WebSocketClientConnection = await websocket_connect(f"ws{serving.url[4:]}livereload")
        await listener.write_message(json.dumps({"command": "info", "url": serving.url + PAGE}))
        serving.save("title: Stolgympa", "title: Gympa med stol")
        return json.loads(await wait_for(listener.read_message(), PATIENCE))

    assert apart(lambda: run(save_and_listen()))["command"] == "reload"
    assert "Gympa med stol" in serving.get()[1]


def test_a_draft_is_seen(serving: Serving) -> None:
    """A preview is for looking at what is not published yet."""
    serving.save("publication: published", "publication: draft")
    serving.save("title: Stolgympa", "title: Utkastet")
    until(lambda: "Utkastet" in serving.get()[1])


def test_a_mistake_is_shown_on_the_page(serving: Serving) -> None:
    """The page from before stays, and says where the mistake is and what to write instead, until it is mended."""
    serving.save("title: Stolgympa", "title: Obs: stolgympa")
    until(lambda: "preview-panel" in serving.get()[1])
    status, page = serving.get()
    panel = page[page.index('<section class="preview-panel"') : page.index("</section>")]
    assert (status, f"{ACTIVITY}:3:" in panel, "yaml/colon" in panel, "hint:" in panel) == (200, True, True, True)
    assert 'lang="sv"' in panel
    assert "Stolgympa" in page
    assert serving.get("nowhere/")[0] == 404
    serving.save("title: Obs: stolgympa", "title: Mjuk stolgympa")
    until(lambda: "Mjuk stolgympa" in serving.get()[1])
    until(lambda: "preview-panel" not in serving.get()[1])


def test_a_mistake_from_the_start_is_a_page_of_its_own(tmp_path: Path) -> None:
    """Who starts with a mistake is not sent away: the mistake is what she sees, and then the site. And when she ends
    it, that is no failure, and nothing goes on running that would hold the port."""
    shutil.copytree(SMALL_SITE, tmp_path / "source")
    (tmp_path / "source" / ACTIVITY).write_text("---\ntitle: [\n---\n", encoding="utf-8")
    serving = begin(tmp_path)
    try:
        status, page = serving.get()
        assert (status, f"{ACTIVITY}:" in page, "livereload.js" in page) == (503, True, True)
        shutil.copy(SMALL_SITE / ACTIVITY, serving.source / ACTIVITY)
        until(lambda: serving.get()[0] == 200)
        serving.process.send_signal(signal.SIGINT)
        said, _ = serving.process.communicate(timeout=PATIENCE)
        assert (serving.process.returncode, "Traceback" in said) == (0, False)
        with pytest.raises(urllib.error.URLError):
            serving.get()
    finally:
        serving.process.kill()
        serving.process.communicate()


def test_a_foreign_name_reads_nothing(serving: Serving) -> None:
    """A web page elsewhere that points its own name to this machine gets no draft."""
    status, page = serving.get(Host="evil.example")
    assert (status, "Stolgympa" in page) == (403, False)


@pytest.mark.browser
def test_a_browser_follows_without_a_complaint(serving: Serving) -> None:
    """In a real browser, under the policy that the pages are published with: it reloads, shows the panel, and drops it,
    and the console stays empty."""
    apart(lambda: follow_in_a_browser(serving))


def follow_in_a_browser(serving: Serving) -> None:
    said: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=needed("PORTAL_BROWSER"), args=["--no-sandbox"])
        page = browser.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("requestfailed", lambda request: said.append(request.url))
        page.set_default_timeout(PATIENCE * 1000)
        with page.expect_websocket():
            page.goto(serving.url + PAGE)
        serving.save("title: Stolgympa", "title: Gympa med stol")
        page.wait_for_selector("h1:has-text('Gympa med stol')")
        serving.save("title: Gympa med stol", "title: Gympa: med stol")
        panel = page.wait_for_selector("section.preview-panel")
        assert "yaml/colon" in panel.inner_text()
        assert panel.evaluate("each => getComputedStyle(each).borderBlockEndStyle") == "solid"
        serving.save("title: Gympa: med stol", "title: Gympa på stol")
        page.wait_for_selector("h1:has-text('Gympa på stol')")
        assert page.query_selector("section.preview-panel") is None
        browser.close()
    assert said == []
