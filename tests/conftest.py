"""The sample site, built once for all processes of tests, and what tests need to look at it."""

import datetime as dt
import gc
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, TreeBuilder

import pytest

from build import has_locked
from portal.commands import GARBAGE_LATER
from portal.pipeline import Built, build_site
from portal.reading import PROJECT, read_source
from portal.source import Wishes

SAMPLE = PROJECT / "tests" / "sample_site"
TODAY = dt.date(2026, 11, 23)
BASE_URL = "https://portal.example.org/portal/"
"""In a sub-folder, since a link that forgets it works only at the root."""

PREFIX = urlsplit(BASE_URL).path.removeprefix("/")

FOLDERS = (SAMPLE / "content", PROJECT / "templates", PROJECT / "static", PROJECT / "portal")
gc.set_threshold(GARBAGE_LATER)  # as the command line does
XHTML = "{http://www.w3.org/1999/xhtml}"

LANGUAGES = ("sv", "ar")
"""Of a copy: one from the left and one from the right. Six would only take longer."""

VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """The published sample site."""

    folder: Path

    def pages(self) -> Iterator[tuple[str, Path]]:
        """(address below the site, file) of every HTML page."""
        for path in sorted(self.folder.rglob("*.html")):
            yield path.relative_to(self.folder).as_posix().removesuffix("index.html"), path


class _Reader(HTMLParser):
    """Valid pages in which every element is closed need no guessing: a third of the time that a browser's rules take.
    What is left open, or closed twice, fails."""

    def __init__(self) -> None:
        super().__init__()
        self.tree = TreeBuilder()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tree.start(XHTML + tag, {name: value or "" for name, value in attrs})
        self.open.append(tag)
        if tag in VOID:
            self.handle_endtag(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.tree.end(XHTML + tag)

    def handle_data(self, data: str) -> None:
        if self.open:
            self.tree.data(data)


def copy_sample(folder: Path) -> None:
    """The sample site in fewer languages and on fewer topics, for a test to change: every kind of page, a third of
    the pages, published for the first time."""
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns("ledger"))
    head, *languages = (folder / "site.toml").read_text(encoding="utf-8").split("[[languages]]")
    last, rest = languages[-1].split("\n\n", 1)
    kept = [part for part in (*languages[:-1], f"{last}\n\n") if any(f'tag = "{tag}"' in part for tag in LANGUAGES)]
    tables = re.sub(r"^(?:en|so|fa|fi) = .*\n", "", head, flags=re.MULTILINE)
    tables = re.sub(r"^help_languages = .*\n", "", tables, flags=re.MULTILINE)
    (folder / "site.toml").write_text("[[languages]]".join([tables, *kept]) + rest, encoding="utf-8")
    leave_out_topics(folder)


def leave_out_topics(folder: Path) -> None:
    """Those that nothing is about, nor any danger."""
    texts = [path.read_text(encoding="utf-8") for path in (folder / "content").rglob("index.sv.md")]
    lists = [line for text in texts for line in re.findall(r"^topics: \[(.*)\]", text, re.MULTILINE)]
    urgent = (folder / "content/vocabularies/urgent.yaml").read_text(encoding="utf-8")
    lists += re.findall(r"^  topics: \[(.*)\]", urgent, re.MULTILINE)
    used = {code for line in lists for code in line.split(", ")}
    vocabulary = folder / "content/vocabularies/topics.yaml"
    head, *topics = re.split(r"^(?=[a-z])", vocabulary.read_text(encoding="utf-8"), flags=re.MULTILINE)
    broader = {found[1] for each in topics if (found := re.search(r"^  broader: (\S+)", each, re.MULTILINE))}
    kept = [each for each in topics if each.partition(":")[0] in used | broader]
    vocabulary.write_text(head + "".join(kept), encoding="utf-8")


def build_sample(output: Path, **changes: object) -> Built:
    """Builds the sample site as a user would, with one thing or another done differently."""
    options: dict = {"jobs": 1, "use_cache": True, "progress": lambda done, total: None, "today": TODAY}
    options |= {"wishes": Wishes(base_url=BASE_URL), "source": SAMPLE, "folders": FOLDERS} | changes
    source = read_source(options.pop("source"))
    today, wishes, folders = options.pop("today"), options.pop("wishes"), options.pop("folders")
    return build_site(source, today, wishes, output, folders, **options)


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder for all processes of tests: whoever needs it first makes it, it appears whole, and nobody writes into
    it."""
    own = factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder = shared / name / "public"
    folder.parent.mkdir(exist_ok=True)
    with (shared / f"{name}.lock").open("a+b") as lock:
        while not has_locked(lock.fileno()):
            time.sleep(0.1)
        if not folder.exists():
            make(folder)
    return folder


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The sample site, built."""

    def make(folder: Path) -> None:
        built = build_sample(folder)
        assert built.published is not None, built.problems

    return BuiltSite(made_once(tmp_path_factory, "sample", make))


@pytest.fixture(scope="session")
def styleguide(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> BuiltSite:
    """The pages that show every component with its examples."""
    from tests.styleguide import write_styleguide  # it needs this module whole

    kept = pytestconfig.getoption("styleguide")

    def make(folder: Path) -> None:
        aside = folder.with_name("aside")
        write_styleguide(aside)
        if kept:
            shutil.copytree(aside, Path(kept) / PREFIX)
        aside.rename(folder)

    return BuiltSite(made_once(tmp_path_factory, "styleguide", make))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--styleguide", metavar="FOLDER", help="keep the style guide in this new folder")
    parser.addoption("--contact-sheet", metavar="FOLDER", help="keep pictures of every kind of page in this new folder")


def pytest_configure(config: pytest.Config) -> None:
    for option in ("--styleguide", "--contact-sheet"):
        kept = config.getoption(option)
        if kept and Path(kept).exists() and "PYTEST_XDIST_WORKER" not in os.environ:
            raise pytest.UsageError(f"{option} {kept}: it is there already, and nothing is written over")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    kept = config.getoption("styleguide")
    if kept and Path(kept).exists():
        terminalreporter.write_line(f"The style guide: python3 -m http.server --bind 127.0.0.1 --directory {kept}")
        terminalreporter.write_line(f"then open http://127.0.0.1:8000/{PREFIX}sv/ or http://127.0.0.1:8000/{PREFIX}ar/")
    sheets = config.getoption("contact_sheet")
    for sheet in sorted(Path(sheets).glob("*.jpg")) if sheets else ():
        terminalreporter.write_line(f"A contact sheet: {sheet}")


@pytest.fixture(scope="session")
def parse() -> Callable[[Path], Element]:
    """Reads a page of ours, once."""
    kept: dict[Path, Element] = {}

    def read(path: Path) -> Element:
        if path not in kept:
            reader = _Reader()
            reader.feed(path.read_text(encoding="utf-8"))
            reader.close()
            kept[path] = reader.tree.close()
        return kept[path]

    return read


def needed(variable: str) -> str:
    """A tool that `build.py test` puts into the environment; a test that lacks it fails, it does not pass unseen."""
    value = os.environ.get(variable)
    if not value:
        pytest.fail(f"{variable} is not set: run the tests by `python3 build.py test` (docs/set-up.md)")
    return value


def apart(work: Callable[[], Any]) -> Any:
    """Runs it in a thread of its own: Playwright leaves an event loop running where a browser was once begun."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()
