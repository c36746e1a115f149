"""The sample site, built once for all processes of tests, and what tests need to look at it."""

import datetime as dt
import gc
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import html5lib
import pytest

from build import has_locked
from portal.pipeline import GARBAGE_LATER, Built, Wishes, build_site
from portal.reading import PROJECT, read_source

SAMPLE = PROJECT / "tests" / "sample_site"
TODAY = dt.date(2026, 11, 23)
BASE_URL = "https://portal.example.org/portal/"
"""In a sub-folder, since a link that forgets it works only at the root."""

FOLDERS = (SAMPLE / "content", PROJECT / "templates", PROJECT / "static", PROJECT / "portal")
gc.set_threshold(GARBAGE_LATER)  # as the command line does
XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """The published sample site."""

    folder: Path

    def pages(self) -> Iterator[tuple[str, Path]]:
        """(address below the site, file) of every HTML page."""
        for path in sorted(self.folder.rglob("*.html")):
            yield path.relative_to(self.folder).as_posix().removesuffix("index.html"), path


def build_sample(output: Path, **changes: object) -> Built:
    """Builds the sample site as a user would, with one thing or another done differently."""
    options: dict = {"jobs": 1, "use_cache": True, "progress": lambda done, total: None, "today": TODAY}
    options |= {"wishes": Wishes(base_url=BASE_URL), "source": SAMPLE, "folders": FOLDERS} | changes
    source = read_source(options.pop("source"))
    today, wishes, folders = options.pop("today"), options.pop("wishes"), options.pop("folders")
    return build_site(source, today, wishes, output, folders, **options)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Whoever needs it first builds it; it appears whole, and nobody writes into it."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder = shared / "sample" / "public"
    folder.parent.mkdir(exist_ok=True)
    with (shared / "sample.lock").open("a+b") as lock:
        while not has_locked(lock.fileno()):
            time.sleep(0.1)
        if not folder.exists():
            built = build_sample(folder)
            assert built.published is not None, built.problems
    return BuiltSite(folder)


@pytest.fixture(scope="session")
def parse() -> Callable[[Path], object]:
    """Reads a page as a browser does."""
    kept: dict[Path, object] = {}

    def read(path: Path) -> object:
        if path not in kept:
            kept[path] = html5lib.parse(path.read_bytes(), transport_encoding="utf-8")
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
