"""Pages → a search index per language, by Pagefind, and what is said in films. In: Known, Said. Out: files to publish.
An edge: it runs a program, and keeps what it has made.

The index is made from small pages of our own, written for indexing only: they hold what should be found and shown, and
nothing of menus and footers, folded as a question is. Pagefind's command line is run once per language, and only when
one of that language's index pages has changed; its Python interface waits a tenth of a second per page.
"""

import hashlib
import html
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import orjson

from portal.errors import MACHINE, PortalError
from portal.folding import tokens
from portal.known import Known
from portal.planning import plan_bytes
from portal.plans import FilePlan, Plan
from portal.said import Said, Spoken
from portal.urls import Urls, file_of

# Pagefind's own user interfaces: we have ours, and nobody should have to carry theirs.
_UNUSED = ("pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight")
_UNUSED += ("pagefind-worker",)
_MADE = "made"
_INDEX = "index.json"
# A tenth of what other words weigh: found as before, but below what somebody has read through.
_SUNK = 0.1
_LETTERS = 16
_ASKS_FOR_WORDS = "this.backend.request_indexes(ptr,term)"
_SPARED = f'filter_only?"[]":{_ASKS_FOR_WORDS}'
SHOWN = "shown"
"""The filter that holds what a result shows."""
_NO_LANGUAGE = "unknown"
"""Pagefind then takes no endings off: questions are read by static/js/query.js, and its programs for this are large."""


def index_page(page: Known) -> bytes:
    """What Pagefind is given instead of the page itself; b"" when a page is not to be found by search."""
    entry = page.search
    if entry is None:
        return b""
    marks = [_mark("filter", name, value) for name, value in entry.filters]
    # Not as meta: that is searched too, and what stands in the index is fetched by everybody who asks.
    marks += [_mark("filter", SHOWN, f"{name}:{value}") for name, value in entry.shown]
    marks.append(_mark("sort", "order", str(entry.place)))
    place = dict(entry.shown).get("place", "")
    words = list(dict.fromkeys(tokens(f"{entry.also} {entry.text} {place}")))
    title = " ".join(tokens(entry.title))
    weight = f' data-pagefind-weight="{_SUNK}"' if entry.sinks else ""
    return (
        f'<!doctype html>\n<html lang="{page.language}"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title></head>\n<body data-pagefind-body{weight}>{''.join(marks)}"
        f"<h1>{html.escape(title)}</h1>\n<p>{html.escape(' '.join(words))}</p></body></html>\n"
    ).encode()


def _mark(sort: str, name: str, value: str) -> str:
    return f'<i data-pagefind-{sort}="{name}[data-v]" data-v="{html.escape(value)}"></i>'


def run_search(pages: Iterable[Known], urls: Urls, workshop: Path, *, use_cache: bool) -> Iterator[FilePlan]:
    """The bundles of every language. `workshop` is a folder that keeps what was made, by the index pages' hash.

    Raises PortalError (MACHINE) when Pagefind is missing or fails.
    """
    by_language: dict[str, dict[str, bytes]] = {}
    for page in pages:
        data = index_page(page)
        if data:
            by_language.setdefault(page.language, {})[file_of(page.address)] = data
    for tag in sorted(by_language):
        bundle = _bundle(tag, by_language[tag], workshop, use_cache)
        for path in sorted(p for p in bundle.rglob("*") if p.is_file()):
            name = path.relative_to(bundle).as_posix()
            if name != _MADE and not name.startswith(_UNUSED):
                stamp = hashlib.sha256(path.read_bytes()).hexdigest()
                yield FilePlan(urls.bundle(tag) + name, stamp, path)


def run_said(said: Said, urls: Urls, workshop: Path, *, use_cache: bool) -> Iterator[Plan | FilePlan]:
    """What finds words in films, made again for those languages in which something else is said than last time."""
    languages = {}
    for spoken in said.spoken:
        kept, address = _kept(spoken, workshop, use_cache), urls.said(spoken.tag, spoken.stamp)
        index = orjson.loads((kept / _INDEX).read_bytes())
        languages[spoken.tag] = {"at": urls.href(address), **index}
        for path in sorted(kept.iterdir()):
            if path.name not in (_INDEX, _MADE):
                yield FilePlan(address + path.name, hashlib.sha256(path.read_bytes()).hexdigest(), path)
    for tag, known in said.lists.items():
        used = {each: {**languages[each], **parts} for each, parts in known["languages"].items()}
        yield from plan_bytes({urls.said(tag): orjson.dumps({**known, "languages": used})})


def _kept(spoken: Spoken, workshop: Path, use_cache: bool) -> Path:
    def make(folder: Path) -> None:
        for name, data in spoken.make().items():
            (folder / name).write_bytes(data)

    return _keep(workshop, spoken.tag, spoken.stamp, use_cache, make)


def _bundle(tag: str, index_pages: Mapping[str, bytes], workshop: Path, use_cache: bool) -> Path:
    digest = hashlib.sha256(f"{_NO_LANGUAGE} {_SPARED}".encode())
    for path in sorted(index_pages):
        digest.update(path.encode() + b"\0" + index_pages[path] + b"\0")

    def make(folder: Path) -> None:
        with tempfile.TemporaryDirectory(dir=workshop, prefix=f"making-{tag}-") as site:
            for path, data in index_pages.items():
                file = Path(site, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
            _run_pagefind(tag, Path(site), folder)
        _spare_lists_the_words(tag, folder / "pagefind.js")

    return _keep(workshop, tag, digest.hexdigest()[:_LETTERS], use_cache, make)


def _keep(workshop: Path, tag: str, stamp: str, use_cache: bool, make: Callable[[Path], None]) -> Path:
    """What was made of the same before or, where nothing is, what is made now in its place."""
    target = workshop / f"{tag}-{stamp}"
    if use_cache and (target / _MADE).is_file():
        return target
    workshop.mkdir(parents=True, exist_ok=True)
    for left in workshop.glob(f"making-{tag}-*"):  # by a run that was killed
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=workshop, prefix=f"making-{tag}-") as folder:
        made = Path(folder, "made")
        made.mkdir()
        make(made)
        (made / _MADE).touch()
        for old in workshop.glob(f"{tag}-{'[0-9a-f]' * len(stamp)}"):  # not "sr-Latn-…" when this is "sr"
            shutil.rmtree(old, ignore_errors=True)
        made.rename(target)
    return target


def _spare_lists_the_words(tag: str, script: Path) -> None:
    """A search without words fetches all words there are, and needs none: the most of what a telephone would load."""
    text = script.read_text(encoding="utf-8")
    if text.count(_ASKS_FOR_WORDS) != 1:
        raise PortalError(MACHINE, "search/failed", language=tag, output=_ASKS_FOR_WORDS)
    script.write_text(text.replace(_ASKS_FOR_WORDS, _SPARED), encoding="utf-8")


def _run_pagefind(tag: str, site: Path, made: Path) -> None:
    # Late: a build without search does not need the package.
    from pagefind_bin import get_executable

    command = [str(get_executable()), "--site", str(site), "--output-path", str(made)]
    command += ["--force-language", _NO_LANGUAGE]
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, stdin=subprocess.DEVNULL)
    except OSError as error:
        raise PortalError(MACHINE, "search/missing", reason=str(error)) from error
    if done.returncode != 0:
        raise PortalError(MACHINE, "search/failed", language=tag, output=(done.stderr or done.stdout).strip()[-400:])
