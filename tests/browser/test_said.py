"""What is said in films, on the search page: a group of its own, which leads to the minute."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from portal import documents
from portal.errors import Problems
from portal.folding import tokens
from portal.models.queries import parse_queries
from portal.plans import FilePlan
from portal.said import collect_said
from portal.search import run_said
from portal.stems import loose, stems_of
from tests.browser.conftest import Screen
from tests.browser.test_judged import LANGUAGES
from tests.unit.sample import QUERIES, make_editions
from tests.unit.test_said import captioned, film

FILM = "filmer/vejp-vitt-snus-och-lustgas/"
SPOKEN = "filmer/skogsbad/"
FOLDED = Path(__file__).resolve().parent.parent / "folding.json"

HEARD = """async ([tag, text]) => {
    const form = document.querySelector("[data-search]");
    const { heard } = await import(form.dataset.query);
    return heard(text, await (await fetch(form.getAttribute("data-words-" + tag))).json());
}"""

pytestmark = pytest.mark.browser


def group(page: Page) -> Locator:
    return page.locator("section[aria-labelledby=said]")


def test_a_word_that_was_said_leads_to_its_minute(page: Page) -> None:
    """Who asks for what is said in a film sees the film, the minute and the words around, is told how many films, and
    comes by the keys alone to the paragraph on the film's page, where the player waits at that second."""
    page.goto("sv/sok/")
    page.get_by_role("searchbox").fill("lustgas ur ballonger")
    page.get_by_role("searchbox").press("Enter")
    expect(group(page).get_by_role("heading", level=2)).to_have_text("Sägs i filmer")
    expect(group(page).get_by_role("heading", level=3)).to_have_text("Vejp, vitt snus och lustgas")
    expect(page.get_by_role("status")).to_contain_text("Filmer där det sägs: 1")
    expect(page.get_by_role("searchbox")).to_be_focused()
    moment = group(page).locator("li li").first
    expect(moment.locator("a bdi").first).to_have_text("0:05")
    expect(moment.locator("mark")).to_have_text(["Lustgas", "ballong"])
    expect(page.locator("[data-results] li")).not_to_have_count(0)
    link = moment.get_by_role("link", name="0:05 Vejp, vitt snus och lustgas")
    for _ in range(20):
        page.keyboard.press("Tab")
        if link.evaluate("each => each === document.activeElement"):
            break
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"/sv/{FILM}#t=5$"))
    expect(page.locator("[id='t=5']")).to_contain_text("ballong")
    page.wait_for_function("() => document.querySelector('video').currentTime === 5")


def test_choices_hold_for_films_too(page: Page) -> None:
    """Who chooses activities alone is shown no films; who chooses films of that topic still is; and nothing that was
    said stays when another question is asked."""
    page.goto("sv/sok/?q=ballong&kind=film&topic=tobacco")
    expect(group(page).locator("li li")).not_to_have_count(0)
    page.goto("sv/sok/?q=ballong&kind=activity")
    with page.expect_response(re.compile(r"/words-\d+\.json$")):
        page.reload()
    page.wait_for_load_state("networkidle")
    expect(group(page)).to_have_count(0)
    page.goto("sv/sok/?q=ballong")
    expect(group(page)).to_have_count(1)
    # Nothing else has the word: the page does not say that nothing was found.
    expect(page.locator("[data-empty]")).to_be_hidden()
    page.get_by_role("searchbox").fill("stolgympa")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("[data-results] li")).not_to_have_count(0)
    expect(group(page)).to_have_count(0)


def test_what_was_spoken_is_found_where_nobody_has_captioned_it(page: Page) -> None:
    """On a page in Persian a Swedish question finds what was said in Swedish, marked as Swedish and ordered as it."""
    page.goto("fa/sok/?q=pulsen sjunker bland träd")
    moment = group(page).locator("li li").first
    expect(moment.locator("a").first).to_have_attribute("href", re.compile(f"/fa/{SPOKEN}#t=1$"))
    expect(moment.locator("p")).to_have_attribute("lang", "sv")
    expect(moment.locator("p")).to_have_attribute("dir", "ltr")
    expect(moment.locator("bdi").first).to_have_attribute("dir", "ltr")
    expect(group(page).locator("[lang=sv] mark")).not_to_have_count(0)


def test_many_films_come_a_few_at_a_time(page: Page, tmp_path: Path) -> None:
    """In a large archive five films stand there, with three moments of each and the ones that say most first; the last
    press of the button leads to the first of the new ones."""
    words = "Ett skogsbad är lugnt."
    told = {f"film-{n}": film(f"film-{n}", words) for n in range(7)}
    told["film-6"]["areas/norr/films/film-6/a.vtt"] = captioned(words, words, words, words)
    editions = make_editions(*told.values())
    plans = run_said(collect_said(editions.values()), editions["sv"].urls, tmp_path, use_cache=False)
    files = {each.path: each.source.read_bytes() if isinstance(each, FilePlan) else each.render() for each in plans}
    page.route(
        "**/said/**", lambda route: route.fulfill(body=files[f"said/{route.request.url.partition('/said/')[2]}"])
    )
    page.goto("sv/sok/?q=skogsbad")
    heads, more = (
        group(page).get_by_role("heading", level=3),
        group(page).get_by_role("button", name="Visa fler filmer"),
    )
    expect(heads).to_have_count(5)
    expect(heads.first).to_have_text("Film film-6")
    expect(group(page).locator("ol > li").first.locator("li")).to_have_count(3)
    expect(page.get_by_role("status")).to_contain_text("Filmer där det sägs: 7")
    more.focus()
    page.keyboard.press("Enter")
    expect(heads).to_have_count(7)
    expect(more).to_have_count(0)
    expect(heads.nth(5).get_by_role("link")).to_be_focused()


@pytest.mark.parametrize(
    ("language", "scheme", "width", "question"), [("sv", "dark", 320, "ballong"), ("ar", "light", 1280, "بالون")]
)
def test_what_was_said_can_be_read_by_everybody(
    screen: Callable[[str, int], Screen], language: str, scheme: str, width: int, question: str
) -> None:
    """In light and dark, wide and narrow, from both sides: no fault that axe finds, nothing wider than the screen."""
    window = screen(scheme, width)
    page = window.open(f"{language}/sok/?q={question}")
    expect(group(page).locator("mark")).not_to_have_count(0)
    assert window.violations() == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert window.watch.said == []
    assert window.watch.asked_elsewhere == []


def test_words_are_heard_alike_by_the_program_and_the_browser(page: Page) -> None:
    """What is typed finds what was said only if both are shortened in one way, in every language."""
    page.goto("sv/sok/")
    words = [word for each in json.loads(FOLDED.read_text(encoding="utf-8")) for word in tokens(each["text"])]
    for tag in LANGUAGES:
        written = QUERIES.joinpath(f"{tag}.yaml").read_bytes()
        stems = stems_of(parse_queries(documents.parse_yaml(tag, written, Problems()), Problems()))
        assert page.evaluate(HEARD, [tag, " ".join(words)]) == [loose(word, stems) for word in words], tag
