"""Searching, in a real browser with the real index: what people type finds what they look for."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Screen, Watch

CHAIR = "aktiviteter/stolgympa-pa-stadsbiblioteket/"
WORDS = {"sv": "stolgympa", "en": "chair", "ar": "الكرسي", "so": "kursi", "fa": "صندلی", "fi": "tuolijumppa"}
"""How somebody asks for gymnastics on a chair."""
NONSENSE = "qxzvkj"
URGENT = {"sv": "vill inte leva", "ar": "لا أريد أن أعيش"}
FACES = [("sv", "light", 320), ("sv", "dark", 1280), ("ar", "dark", 320), ("ar", "light", 1280)]
READ_CARDS = """all => all.map(card => [card.querySelector('.card-title a').pathname,
    [...card.querySelectorAll('.status:not([hidden])')].slice(0, 1).flatMap(each =>
        [each.className, each.innerText.trim(), each.querySelector('use, svg').outerHTML])])"""
"""Of each card where it leads, and its status if it has one: tone, words, sign."""

pytestmark = pytest.mark.browser


@pytest.fixture
def watch(page: Page, site_url: str) -> Iterator[Watch]:
    """Whatever a test does here, the page never complains and never asks another host."""
    watch = Watch(page, site_url)
    yield watch
    assert watch.said == []
    assert watch.asked_elsewhere == []


def answered(page: Page) -> int:
    """How many results the page says that there are, once it has said it."""
    said = page.get_by_role("status")
    expect(said).to_have_text(re.compile(r"\d"))
    return int(re.search(r"\d+", said.inner_text())[0])


def found(page: Page) -> set[str]:
    """Where the results lead, all of them."""
    count = answered(page)
    results = page.locator("[data-results] .card-title a")
    while results.count() < count:
        before = results.count()
        page.locator("[data-more]").click()
        expect(results).not_to_have_count(before)
    return {link.evaluate("each => each.pathname") for link in results.all()}


def choose(page: Page, *choices: str) -> set[str]:
    """What is found with these boxes ticked, each as group:value, and nothing typed."""
    query = "&".join(choice.replace(":", "=") for choice in choices)
    page.goto(f"sv/sok/?{query}")
    return found(page)


@pytest.mark.parametrize("language", WORDS)
def test_a_word_finds_the_activity(page: Page, watch: Watch, site_url: str, language: str) -> None:
    """Whoever types what it is called in their own language is led to it, in that language."""
    page.goto(f"{language}/sok/")
    page.get_by_role("searchbox").fill(WORDS[language])
    page.get_by_role("searchbox").press("Enter")
    assert answered(page) > 0
    first = page.locator("[data-results] .card-title a").first
    assert first.evaluate("each => each.href") == f"{site_url}{language}/{CHAIR}"
    first.click()
    expect(page.locator("html")).to_have_attribute("data-page-type", "activity")
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_every_page_has_the_way_to_search(page: Page, watch: Watch, site_url: str) -> None:
    """The field in the header leads to the same answer as the search page itself."""
    page.goto("sv/enheter/halsolots-centrum/")
    page.get_by_role("searchbox").fill("stolgympa")
    page.get_by_role("searchbox").press("Enter")
    assert answered(page) > 0
    assert page.url == f"{site_url}sv/sok/?q=stolgympa"
    assert page.get_by_role("searchbox").input_value() == "stolgympa"


def test_results_tell_when_and_where(page: Page, watch: Watch) -> None:
    """A result holds what people decide by: the name, when it is next and where."""
    page.goto("sv/sok/?q=stolgympa")
    answered(page)
    result = page.locator("[data-results] li").first
    expect(result).to_contain_text("Stolgympa på Stadsbiblioteket")
    expect(result).to_contain_text("24 november")
    expect(result).to_contain_text("Stadsbiblioteket vid Götaplatsen")


def test_results_say_their_language(page: Page, watch: Watch) -> None:
    """What nobody has translated is found with its Swedish name, and read aloud as Swedish."""
    page.goto("en/sok/?q=balans")
    answered(page)
    result = page.locator("[data-results] li").first
    for words in (result.locator(".card-title span"), result.locator('[data-field="place"] dd span')):
        expect(words).to_have_attribute("lang", "sv")
        expect(words).to_have_attribute("dir", "ltr")
    page.goto("sv/sok/?q=stolgympa")
    answered(page)
    expect(page.locator("[data-results] [lang]")).to_have_count(0)


def test_choices_in_a_group_widen_and_groups_narrow(page: Page, watch: Watch) -> None:
    """Two areas show what is in either; an area and a kind show what is both."""
    centre, south_west = choose(page, "area:centrum"), choose(page, "area:sydvast")
    lectures = choose(page, "kind:lecture")
    assert centre
    assert south_west
    assert centre - south_west
    assert choose(page, "area:centrum", "area:sydvast") == centre | south_west
    assert choose(page, "area:centrum", "kind:lecture") == centre & lectures
    assert centre & lectures != centre


def test_every_choice_finds_something(page: Page, watch: Watch) -> None:
    """No box is offered that leads to nothing."""
    page.goto("sv/sok/")
    counts = page.evaluate(
        "window.Worker = undefined; import('/portal/pagefind/sv/pagefind.js').then(engine => engine.filters())"
    )
    boxes = page.locator("[data-filters] input").evaluate_all("all => all.map(each => [each.name, each.value])")
    assert len(boxes) > 20
    assert [(name, value) for name, value in boxes if not counts.get(name, {}).get(value)] == []


def test_address_holds_the_search(page: Page, watch: Watch) -> None:
    """A search can be sent to somebody, reloaded, and come back to: the address says all of it."""
    page.goto("sv/sok/")
    page.get_by_role("searchbox").fill("promenad")
    page.locator("[data-filters] summary").click()
    page.locator("[value=centrum]").check()
    page.get_by_role("button", name="Visa förslag").click()
    expect(page).to_have_url(re.compile(r"\?q=promenad&area=centrum$"))
    before = found(page)
    assert before
    page.reload()
    assert found(page) == before
    assert page.get_by_role("searchbox").input_value() == "promenad"
    expect(page.locator("[value=centrum]")).to_be_checked()
    page.locator("[data-results] .card-title a").first.click()
    expect(page.locator("html")).not_to_have_attribute("data-page-type", "search")
    page.go_back()
    assert found(page) == before


def test_nothing_changes_before_it_is_asked_for(page: Page, watch: Watch) -> None:
    """Ticking a box alone changes nothing: whoever sees a small part of the page, or hears it, is not surprised."""
    page.goto("sv/sok/?q=promenad")
    before = answered(page)
    page.locator("[data-filters] summary").click()
    page.locator("[value=centrum]").check()
    page.get_by_role("searchbox").fill("stol")
    assert answered(page) == before
    assert page.url.endswith("?q=promenad")


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_search_by_keyboard_alone(page: Page, watch: Watch, language: str) -> None:
    """Typing, choosing, asking and removing a choice work without a mouse, and the focus never jumps or is lost."""
    page.goto(f"{language}/sok/")
    page.get_by_role("searchbox").focus()
    page.keyboard.type(WORDS[language])
    page.keyboard.press("Enter")
    narrow = answered(page)
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    first = page.locator("[data-filters] input").first
    expect(first).to_be_focused()
    page.keyboard.press("Space")
    expect(first).to_be_checked()
    page.keyboard.press("Enter")
    expect(page.locator("[data-chips] button")).to_have_count(1)
    assert 0 < answered(page) <= narrow
    expect(first).to_be_focused()
    page.locator("[data-chips] button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-chips] button")).to_have_count(0)
    expect(first).not_to_be_checked()
    assert answered(page) == narrow
    expect(page.get_by_role("searchbox")).to_be_focused()


def test_removing_one_choice_of_many_leads_to_the_next(page: Page, watch: Watch) -> None:
    """Whoever removes a choice by keyboard stands at the next one, not at the top of the page."""
    page.goto("sv/sok/?area=centrum&area=sydvast&kind=activity")
    answered(page)
    chips = page.locator("[data-chips] button")
    chips.nth(1).focus()
    page.keyboard.press("Enter")
    expect(chips).to_have_count(2)
    expect(chips.nth(1)).to_be_focused()


def test_showing_more_keeps_the_place(page: Page, watch: Watch) -> None:
    """The first five come at once and then ten at a time; the last press leads to the first of the new ones, as the
    button is gone then."""
    page.goto("sv/sok/?kind=activity")
    count = answered(page)
    assert 5 < count <= 15
    results, more = page.locator("[data-results] > li"), page.locator("[data-more]")
    expect(results).to_have_count(5)
    more.focus()
    page.keyboard.press("Enter")
    expect(results).to_have_count(count)
    expect(more).to_be_hidden()
    expect(page.locator("[data-results] .card-title a").nth(5)).to_be_focused()


@pytest.mark.parametrize("language", WORDS)
def test_nothing_found_still_helps(page: Page, watch: Watch, language: str) -> None:
    """A search without an answer says so, and offers advice, a telephone number and the list of everything."""
    page.goto(f"{language}/sok/?q={NONSENSE}")
    empty = page.locator("[data-empty]")
    expect(empty).to_be_visible()
    expect(page.get_by_role("status")).not_to_be_empty()
    expect(empty.locator('a[href^="tel:"]')).to_be_visible()
    expect(page.locator(f'main a[href$="/{language}/allt/"]')).to_be_visible()
    expect(page.locator("[data-results]")).to_be_hidden()


def test_nothing_found_leads_to_what_is_near(page: Page, watch: Watch) -> None:
    """Somebody who asks for what nobody offers yet is led to topics that hold something, by links."""
    page.goto("sv/sok/?q=prostata")
    expect(page.locator("[data-empty]")).to_be_visible()
    topics = page.locator("[data-topic] a").filter(visible=True)
    assert 0 < topics.count() <= 8
    topics.first.click()
    expect(page.locator("main h1")).to_be_visible()
    assert page.locator("main article, main li a").count() > 0


def test_choices_tell_how_many_they_find(page: Page, watch: Watch) -> None:
    """The number beside a choice is what it finds of this search, and what finds nothing of it is not offered."""
    page.goto("sv/sok/?q=promenad")
    answered(page)
    page.locator("[data-filters] summary").click()
    number = page.locator(".option:has([value=centrum]) [data-number]")
    expect(number).to_have_text(re.compile(r"^[1-9]"))
    promised = int(number.inner_text())
    page.locator("[value=centrum]").check()
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("[data-chips] button")).to_have_count(1)
    expect(page.get_by_role("status")).to_contain_text(str(promised))
    assert answered(page) == promised
    expect(page.locator(".option [data-number]").filter(visible=True).filter(has_text=re.compile("^0$"))).to_have_count(
        0
    )


def test_a_lost_connection_is_told_and_mended(page: Page) -> None:
    """When the index cannot be fetched the page says so, offers the telephone, and the next try fetches again."""
    page.route("**/pagefind/**", lambda route: route.abort())
    page.goto("sv/sok/?q=stolgympa")
    expect(page.locator("[data-empty]")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text("Sökningen fungerar inte just nu")
    page.unroute("**/pagefind/**")
    page.get_by_role("searchbox").press("Enter")
    assert answered(page) > 0


def test_search_without_javascript_leads_to_everything(browser: Browser, site_url: str) -> None:
    """An old browser is told that it cannot search here, and one link further everything is listed."""
    context = browser.new_context(java_script_enabled=False, base_url=site_url)
    page = context.new_page()
    page.goto("sv/")
    page.get_by_role("searchbox").fill("stolgympa")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("html")).to_have_attribute("data-page-type", "search")
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.locator("[data-filters]")).to_be_hidden()
    page.locator('main a[href$="/sv/allt/"]').click()
    expect(page.get_by_role("link", name="Stolgympa på Stadsbiblioteket")).to_be_visible()
    context.close()


def test_a_list_of_choices_alone_stands_as_lists_do(page: Page, watch: Watch) -> None:
    """Who only ticks a box sees what is next first, as in the list of that kind, and in the same order."""
    page.goto("sv/aktiviteter/")
    listed = page.locator("main .card-title a").evaluate_all("all => all.map(each => each.pathname)")
    page.goto("sv/sok/?kind=activity")
    found(page)
    shown = page.locator("[data-results] .card-title a").evaluate_all("all => all.map(each => each.pathname)")
    assert len(shown) > 5
    assert shown == [each for each in listed if each in shown]


def test_results_say_first_what_has_changed(page: Page, watch: Watch) -> None:
    """What is cancelled, moved or full says so above its name, in the words, sign and colour of its card; then
    come the next time, the place and the languages."""
    page.goto("sv/aktiviteter/")
    cards = dict(page.locator(".card").evaluate_all(READ_CARDS))
    page.goto("sv/sok/?kind=activity")
    found(page)
    results = dict(page.locator("[data-results] .card").evaluate_all(READ_CARDS))
    told = {address: status for address, status in results.items() if status}
    assert len({status[0] for status in told.values()}) > 1
    assert {address: cards[address] for address in told} == told
    fields = page.locator("[data-results] .card").evaluate_all(
        "all => all.map(each => [...each.querySelectorAll('[data-field]')].map(field => field.dataset.field))"
    )
    order = ["status", "kind", "title", "next", "place", "languages"]
    assert all(each == [name for name in order if name in each] for each in fields)


def test_results_keep_no_room_for_what_is_not_said(page: Page, watch: Watch) -> None:
    """A theme has no time or place: its card ends with its name, for the eye and for who listens to lists of facts."""
    page.goto("sv/sok/?kind=theme&kind=activity")
    count = len(found(page))
    lists = page.locator("[data-results] dl")
    assert 0 < lists.count() < count
    expect(page.locator("[data-results] dl:not(:has(dd))")).to_have_count(0)


def test_back_and_again_show_the_choices_that_were_made(page: Page, watch: Watch) -> None:
    """Without a word typed too: boxes, chips and results are there after reloading and after coming back."""
    before = choose(page, "area:centrum", "kind:activity")
    chips = page.locator("[data-chips] [data-label]").all_inner_texts()
    assert len(chips) == 2
    page.reload()
    assert found(page) == before
    page.locator("[data-results] .card-title a").first.click()
    expect(page.locator("html")).to_have_attribute("data-page-type", "activity")
    page.go_back()
    assert found(page) == before
    assert page.locator("[data-chips] [data-label]").all_inner_texts() == chips
    expect(page.locator("[data-filters] input:checked")).to_have_count(2)


def state_of(page: Page, language: str, state: str) -> None:
    """The search page as somebody has it before them, got at by keyboard alone."""
    words = {"results": WORDS[language], "filters": WORDS[language], "urgent": URGENT[language], "nothing": NONSENSE}
    page.get_by_role("searchbox").focus()
    page.keyboard.type(words[state])
    page.keyboard.press("Enter")
    said = page.get_by_role("status")
    expect(said).to_have_text(re.compile(r"\d") if state != "nothing" else re.compile("."))
    expect(said).not_to_have_text(said.get_attribute("data-searching"))
    expect(page.get_by_role("searchbox")).to_be_focused()
    if state == "filters":
        for key in ("Tab", "Tab", "Enter", "Tab", "Space", "Enter"):
            page.keyboard.press(key)
        expect(page.locator("[data-chips] button")).to_have_count(1)
        expect(page.locator("[data-filters] input").first).to_be_focused()
        expect(said).to_have_text(re.compile(r"\d"))


@pytest.mark.parametrize(("language", "scheme", "width"), FACES)
@pytest.mark.parametrize("state", ["results", "filters", "urgent", "nothing"])
def test_search_is_open_to_all_in_every_state(
    screen: Callable[[str, int], Screen], language: str, state: str, scheme: str, width: int
) -> None:
    """With results, with choices open and one made, with help above all, and with nothing found: nothing that axe knows
    of is wrong, nothing is wider than the window, and the focus stays where the keyboard has put it."""
    window = screen(scheme, width)
    page = window.open(f"{language}/sok/")
    state_of(page, language, state)
    expect(page.locator("[data-urgent]:visible")).to_have_count(1 if state == "urgent" else 0)
    expect(page.locator("[data-empty]:visible")).to_have_count(1 if state == "nothing" else 0)
    expect(page.locator("[data-results]:visible")).to_have_count(0 if state == "nothing" else 1)
    assert window.violations() == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert window.watch.said == []
    assert window.watch.asked_elsewhere == []


@pytest.mark.parametrize("language", URGENT)
def test_help_is_reached_by_the_next_keys(page: Page, watch: Watch, language: str) -> None:
    """Who writes of danger is told that help stands there, and reaches its first number before any result."""
    page.goto(f"{language}/sok/")
    state_of(page, language, "urgent")
    expect(page.get_by_role("status")).to_contain_text(page.get_by_role("status").get_attribute("data-help"))
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.locator("[data-urgent]:visible a").first).to_be_focused()
    expect(page.locator(":focus")).to_have_attribute("href", re.compile("^tel:"))


@pytest.mark.parametrize(("language", "scheme", "width"), FACES)
@pytest.mark.parametrize("address", ["teman/psykisk-halsa/", "hitta/amnen/mental-health/"])
def test_help_stands_first_on_pages_of_a_danger(
    screen: Callable[[str, int], Screen], address: str, language: str, scheme: str, width: int
) -> None:
    """Without a word typed: the first heading below the page's name is the danger's, with numbers to call."""
    window = screen(scheme, width)
    page = window.open(f"{language}/{address}")
    help_here = page.locator("main section:has(> #urgent-suicide)")
    expect(help_here).to_be_visible()
    assert help_here.locator('a[href^="tel:"]').count() > 2
    assert page.locator("main h2").first.get_attribute("id") == "urgent-suicide"
    assert window.violations() == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
