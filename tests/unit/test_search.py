"""The search index: made by Pagefind for those languages whose index pages have changed, and for no other."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

import portal.search
from portal.errors import MACHINE, PortalError
from portal.plans import FilePlan
from portal.search import index_page, run_search
from portal.views import Page
from tests.unit.sample import activity, make_editions, make_pages

LISTS_EVERYTHING = "let index_resp=this.backend.request_indexes(ptr,term);"


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The languages that Pagefind was run for; it makes one small file for each page and its own script."""
    told: list[str] = []

    def run(tag: str, site: Path, made: Path) -> None:
        told.append(tag)
        (made / "fragment").mkdir(parents=True)
        for n, page in enumerate(sorted(site.rglob("index.html"))):
            (made / "fragment" / f"{n}.pf_fragment").write_bytes(page.read_bytes())
        (made / "pagefind.js").write_text(LISTS_EVERYTHING, encoding="utf-8")

    monkeypatch.setattr(portal.search, "_run_pagefind", run)
    return told


def pages() -> list[Page]:
    return list(make_pages(activity("gympa"), activity("vila")).values())


def index(found: Iterable[Page], workshop: Path, *, use_cache: bool = True) -> dict[str, FilePlan]:
    urls = make_editions(activity("gympa"))["sv"].urls
    return {plan.path: plan for plan in run_search(found, urls, workshop, use_cache=use_cache)}


def test_only_a_language_that_has_changed_is_indexed_again(tmp_path: Path, runs: list[str]) -> None:
    """An editor who mends a word in one language waits for that one alone: Pagefind runs once."""
    found = pages()
    before = index(found, tmp_path)
    assert runs == ["en", "sv"]
    assert index(found, tmp_path) == before
    assert runs == ["en", "sv"]
    at, page = next((n, each) for n, each in enumerate(found) if each.search and each.language == "en")
    found[at] = replace(page, search=replace(page.search, title="Another name"))
    after = index(found, tmp_path)
    assert runs == ["en", "sv", "en"]
    changed = {path for path in after if path not in before or before[path].fingerprint != after[path].fingerprint}
    assert changed
    assert all("/en/" in f"/{path}" for path in changed)


def test_without_a_cache_every_language_is_indexed(tmp_path: Path, runs: list[str]) -> None:
    """Whoever distrusts what was kept can make all of it anew."""
    found = pages()
    index(found, tmp_path)
    index(found, tmp_path, use_cache=False)
    assert runs == ["en", "sv", "en", "sv"]


def test_a_list_without_words_fetches_no_words(tmp_path: Path, runs: list[str]) -> None:
    """Ticking a box costs a telephone the choices alone: the line of Pagefind that fetches all words is spared."""
    script = index(pages(), tmp_path)["pagefind/sv/pagefind.js"].source.read_text(encoding="utf-8")
    assert script == 'let index_resp=filter_only?"[]":this.backend.request_indexes(ptr,term);'


@pytest.mark.parametrize("script", ["", LISTS_EVERYTHING * 2, LISTS_EVERYTHING.replace("ptr,term", "ptr, term")])
def test_a_pagefind_that_fetches_words_otherwise_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    """A new Pagefind whose line is missing, or there twice, is told before it is published, not by slow telephones."""

    def run(tag: str, site: Path, made: Path) -> None:
        made.mkdir(exist_ok=True)
        (made / "pagefind.js").write_text(script, encoding="utf-8")

    monkeypatch.setattr(portal.search, "_run_pagefind", run)
    with pytest.raises(PortalError) as told:
        index(pages(), tmp_path)
    assert (told.value.exit_status, told.value.code) == (MACHINE, "search/failed")
    assert [each.name for each in tmp_path.iterdir()] == []


def test_index_pages_hold_no_more_than_is_sought(tmp_path: Path) -> None:
    """Words are folded and each stands once; nothing of menus and footers is indexed."""
    page = next(each for each in pages() if each.address == "sv/aktiviteter/gympa/")
    text = index_page(page).decode()
    assert "<nav" not in text
    words = text.partition("<p>")[2].partition("</p>")[0].split()
    assert words == list(dict.fromkeys(words))
    assert words == [word.lower() for word in words]
