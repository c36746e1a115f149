"""How far every activity is from the first page, by plain links in what was built: no script, no search."""

import re
from collections.abc import Callable

import pytest

from portal.pipeline import Wishes, compile_site
from portal.reading import read_source
from portal.standing import Register, collect_register
from portal.urls import Urls
from tests.conftest import BASE_URL, SAMPLE, TODAY, BuiltSite

LANGUAGES = ("sv", "en", "ar", "so", "fa", "fi")
LINKS = 3


@pytest.fixture(scope="module")
def urls() -> Urls:
    return Urls(compile_site(read_source(SAMPLE), TODAY, Wishes(base_url=BASE_URL)).site.config)


@pytest.fixture(scope="module")
def register() -> Register:
    return collect_register(compile_site(read_source(SAMPLE), TODAY, Wishes()).site, TODAY)


def reached(site: BuiltSite, urls: Urls, language: str, through: Callable[[str], bool]) -> set[str]:
    """The addresses at most three links from home, where only some pages are gone through."""
    found = edge = {urls.home(language)}
    for _ in range(LINKS):
        edge = {link for address in edge if through(address) for link in links(site, urls, address)} - found
        found = found | edge
    return found


def links(site: BuiltSite, urls: Urls, address: str) -> set[str]:
    """To other pages of the site, as they are seen without a script: nothing hidden, nothing that waits for one."""
    page = site.folder / address / "index.html"
    if not page.is_file():
        return set()
    shown = re.sub(r"<template.*?</template>", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    hrefs = re.findall(r'<a\b(?![^>]*\bhidden\b)[^>]*\bhref="([^"#?]+)', shown)
    base = urls.href("")
    return {href.removeprefix(base) for href in hrefs if href.startswith(base)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_activity_is_three_links_from_home(
    sample: BuiltSite, urls: Urls, register: Register, language: str
) -> None:
    """Home, all choices, a choice, the thing itself: whoever cannot spell taps three times, in every language."""
    browse = urls.browse(language)
    found = reached(sample, urls, language, lambda each: each == urls.home(language) or each.startswith(browse))
    wanted = {urls.page(language, *key) for key in (*register.events, *register.films)}
    assert len(wanted) > 15
    assert wanted - found == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_for_professionals_is_three_links_from_home(
    sample: BuiltSite, urls: Urls, register: Register, language: str
) -> None:
    """What residents' lists leave out has a way of its own, as short."""
    wanted = {urls.page(language, *key) for key in register.staff}
    assert wanted
    assert wanted - reached(sample, urls, language, lambda each: True) == set()
