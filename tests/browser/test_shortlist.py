"""The list, as somebody meets it who has a patient in front of them: gathered in a minute, handed over in two
languages, and known to nobody else."""

import io
import json
import re
import unicodedata
from collections.abc import Callable, Iterator

import pytest
import segno
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route
from pypdf import PdfReader

from portal.reading import PROJECT
from tests.browser.conftest import BUILT, Screen
from tests.conftest import BASE_URL, BuiltSite

LIST = "for-professionella/lista/"
NEED = "for-professionella/behov/movement/"
CHAIR = "aktiviteter/stolgympa-pa-stadsbiblioteket/"
CAFE = "aktiviteter/kafe-pa-motesplats-brunnsbo/"
SLEEP = "kurser/sov-battre/"
CANCELLED = "aktiviteter/vattengympa-i-frolunda/"
UNKNOWN = "aaaaaaa0"
KEY = "portal-shortlist"
# As a browser that keeps nothing answers, whatever a page asks of it.
BLOCKED = """for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, {get() { throw new DOMException("denied", "SecurityError"); }});"""

pytestmark = pytest.mark.browser


@pytest.fixture(scope="session")
def codes(sample: BuiltSite) -> dict[str, str]:
    """Code and sequence of each thing, as they stand in an address."""
    found = json.loads((sample.folder / "data/codes.json").read_text(encoding="utf-8"))["codes"]
    return {name: mark.replace(".", "") for name, mark in found.items()}


@pytest.fixture
def blocked(browser: Browser, site_url: str) -> Iterator[Page]:
    context = browser.new_context(base_url=site_url)
    context.add_init_script(BLOCKED)
    page = context.new_page()
    page.clock.set_fixed_time(BUILT)
    yield page
    context.close()


def fragment(language: str, *marks: str) -> str:
    return f"#1.{language}.{'-'.join(marks)}"


def open_list(page: Page, address: str) -> Page:
    page.goto("about:blank")
    page.goto(address)
    page.locator("[data-app]:not([hidden])").wait_for()
    page.locator(".sheet-entry, [data-empty]:not([hidden]), .list-row").first.wait_for()
    return page


def kept(page: Page) -> str | None:
    return page.evaluate(f"localStorage.getItem('{KEY}')")


def titles(page: Page) -> list[str]:
    return page.locator(".list-title").all_inner_texts()


def said(page: Page) -> Locator:
    return page.locator("[data-status]")


def read_codes(picture: bytes) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))}


def test_a_newcomer_prints_three_activities_in_two_languages_in_under_ten_actions(page: Page) -> None:
    """From the home page to paper in the patient's language while she sits there: every click is counted."""
    actions = 0

    def click(target: Locator) -> None:
        nonlocal actions
        actions += 1
        target.click()

    page.goto("sv/")
    click(page.locator("main a[href$='/for-professionella/']").first)
    click(page.locator("main a[href$='/behov/movement/']").first)
    adds = page.get_by_role("button", name=re.compile("^Lägg till i listan"))
    adds.first.wait_for()
    for _ in range(3):
        click(adds.first)
    click(page.locator(".saved a"))
    page.locator(".sheet-entry").first.wait_for()
    click(page.get_by_label("العربية"))
    page.locator(".sheet-column[lang=ar]").first.wait_for()
    page.evaluate("window.print = () => { window.printed = true; }")
    click(page.locator("button[data-print]"))
    assert page.evaluate("window.printed") is True
    assert page.locator(".sheet-entry").count() == 3
    assert page.locator(".sheet-entry .sheet-column[lang=ar][dir=rtl]").count() == 3
    assert page.locator(".sheet-entry .sheet-column[lang=sv][dir=ltr]").count() == 3
    assert actions < 10


def test_a_keyboard_alone_is_enough(page: Page, codes: dict[str, str]) -> None:
    """Whoever cannot use a mouse orders, empties and gets back the list, and is never thrown to the top of the page."""
    page.goto(f"sv/{NEED}")
    button = page.locator(".save button").first
    button.wait_for()
    button.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent").startswith("Ta bort från listan")
    assert "finns nu i listan" in page.locator(".saved [role=status]").inner_text()
    page.evaluate(f"localStorage.setItem('{KEY}', '{fragment('sv', codes[CHAIR], codes[CAFE], codes[SLEEP])[1:]}')")
    open_list(page, f"sv/{LIST}")
    first, second, third = titles(page)
    page.locator("[data-do=down]").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('[data-status]').textContent")
    assert titles(page) == [second, first, third]
    assert said(page).inner_text() == f"{first} är nu nummer 2 av 3."
    assert page.evaluate("document.activeElement.textContent").endswith(first)
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.wait_for_function("document.querySelectorAll('.list-row').length === 2")
    assert page.evaluate("document.activeElement.dataset.do") == "remove"
    assert page.evaluate("document.activeElement.textContent").endswith(third)
    page.locator("[data-clear]").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelectorAll('.list-row').length === 0")
    assert kept(page) is None
    assert page.evaluate("'undo' in document.activeElement.dataset")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelectorAll('.list-row').length === 2")
    assert kept(page) == fragment("sv", codes[CAFE], codes[SLEEP])[1:]


def test_the_list_lives_in_the_address_where_nothing_is_kept(blocked: Page) -> None:
    """In a locked-down browser of a clinic the list goes along from page to page, and can be kept as a bookmark."""
    blocked.goto(f"sv/{NEED}")
    adds = blocked.get_by_role("button", name=re.compile("^Lägg till i listan"))
    adds.first.wait_for()
    adds.first.click()
    adds.first.click()
    assert re.search(r"#1\.sv\.\w{8,}-\w{8,}$", blocked.url)
    blocked.locator(".saved a").click()
    blocked.locator(".sheet-entry").first.wait_for()
    assert blocked.locator(".list-row").count() == 2
    assert blocked.locator("[data-blocked]").is_visible()
    blocked.locator("[data-do=remove]").first.click()
    blocked.wait_for_function("document.querySelectorAll('.list-row').length === 1")
    assert re.search(r"#1\.sv\.\w{8,}$", blocked.url)
    blocked.locator(".switcher a[lang=ar]").click()
    blocked.locator(".sheet-entry").first.wait_for()
    assert blocked.locator(".list-row").count() == 1


def test_without_scripts_the_list_says_so_and_leads_to_what_prints_without(browser: Browser, site_url: str) -> None:
    """Nobody stands before an empty page: each activity has a page and a card that print as they are."""
    context = browser.new_context(base_url=site_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"sv/{LIST}")
    assert "Listan behöver JavaScript" in page.locator("noscript").inner_text()
    assert page.locator("[data-app]").is_hidden()
    page.locator("main .row").first.click()
    assert page.url.endswith("/sv/for-professionella/")
    page.goto(f"sv/{NEED}")
    assert page.locator(".save").count() == 0
    page.locator(".card-title a").first.click()
    assert page.locator("a[href*='/kort/']").count() == 1
    context.close()


def test_nothing_of_the_list_is_in_any_request(page: Page, site_url: str, codes: dict[str, str]) -> None:
    """No log anywhere can tell which activities somebody was given: not by address, header or content of a request."""
    asked: list[str] = []
    page.on("request", lambda r: asked.append(" ".join((r.url, json.dumps(r.all_headers()), r.post_data or ""))))
    page.goto(f"sv/{NEED}")
    page.locator(".save button").first.click()
    page.locator(".save button").nth(1).click()
    page.locator(".saved a").click()
    page.locator(".sheet-entry").first.wait_for()
    page.get_by_label("Soomaali").click()
    page.locator(".sheet-column[lang=so]").first.wait_for()
    open_list(page, f"sv/{LIST}{fragment('fa', codes[CHAIR], codes[CAFE])}")
    page.locator(".sheet-column[lang=fa]").first.wait_for()
    marks = [mark[:7] for mark in codes.values()]
    assert len(asked) > 10
    assert [each for each in asked if not each.startswith(site_url)] == []
    assert [each for each in asked if any(mark in each for mark in marks)] == []


def test_nothing_is_kept_of_somebody_who_puts_nothing_on_the_list(page: Page) -> None:
    """Whoever only reads leaves no trace in the browser, and loads nothing of the list."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for address in ("sv/", f"sv/{CHAIR}", f"sv/{LIST}"):
        page.goto(address, wait_until="networkidle")
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
    page.goto(f"sv/{CHAIR}")
    asked.clear()
    page.reload(wait_until="networkidle")
    assert [url for url in asked if "shortlist" in url or "codes" in url] == []
    assert page.locator(".save").count() == 0


def test_who_has_begun_a_list_goes_on_with_it_on_every_page(page: Page, codes: dict[str, str]) -> None:
    """Something found by searching is put on the list like something found by need, from its card or from its page."""
    page.goto("sv/")
    page.evaluate(f"localStorage.setItem('{KEY}', '{fragment('fi', codes[CAFE])[1:]}')")
    page.goto(f"sv/{CHAIR}")
    button = page.locator(".save button").first
    button.click()
    assert kept(page) == fragment("fi", codes[CAFE], codes[CHAIR])[1:]
    assert button.inner_text().startswith("Ta bort från listan")
    button.click()
    assert kept(page) == fragment("fi", codes[CAFE])[1:]
    page.goto("sv/aktiviteter/")
    page.locator(".save button").first.wait_for()
    size = page.locator(".save button").first.bounding_box()
    assert size is not None and size["height"] >= 44


def test_a_list_from_a_link_leaves_one_s_own_alone(page: Page, codes: dict[str, str]) -> None:
    """Looking at a colleague's list costs nobody their own: it is kept only by a button that says what it does."""
    page.goto("sv/")
    own = fragment("sv", codes[CAFE])[1:]
    page.evaluate(f"localStorage.setItem('{KEY}', '{own}')")
    open_list(page, f"sv/{LIST}{fragment('ar', codes[CHAIR], codes[SLEEP])}")
    assert page.locator("[data-foreign]").is_visible() and page.locator("[data-replace]").is_visible()
    page.locator("[data-do=down]").first.click()
    page.wait_for_function("document.querySelector('[data-status]').textContent")
    assert kept(page) == own
    page.locator("button[data-own]").click()
    page.wait_for_function("document.querySelectorAll('.list-row').length === 1")
    assert page.locator("[data-foreign]").is_hidden()
    page.evaluate(f"location.hash = '{fragment('ar', codes[CHAIR], codes[SLEEP])}'")
    page.wait_for_function("document.querySelectorAll('.list-row').length === 2")
    page.locator("button[data-keep]").click()
    page.wait_for_function("document.querySelector('[data-foreign]').hidden")
    assert kept(page) == fragment("ar", codes[CHAIR], codes[SLEEP])[1:]
    assert "#" not in page.url


def old(codes: dict[str, str]) -> str:
    """A list from long ago: one entry has changed since, one is cancelled, one nobody knows."""
    from portal.ledger import short_code

    cancelled = short_code(*("activity", CANCELLED.split("/")[1])) + "0"
    return fragment("ar", codes[CHAIR][:7] + "zz", cancelled, UNKNOWN)


def test_an_old_list_says_what_has_become_of_it(page: Page, codes: dict[str, str]) -> None:
    """A list from last spring must not send anybody to a locked door."""
    open_list(page, f"sv/{LIST}{old(codes)}")
    changed, cancelled, unknown = page.locator(".list-row").all()
    assert "Har ändrats sedan listan gjordes" in changed.inner_text()
    assert "Inställ" in cancelled.inner_text() and "Har ändrats" not in cancelled.inner_text()
    assert "renovering · På sidan finns annat i stället." in cancelled.inner_text(), "two things, told apart"
    assert cancelled.locator("a").get_attribute("href").endswith(f"/{CANCELLED}")
    assert "inte finns här längre" in unknown.inner_text()
    assert page.locator(".sheet-entry").count() == 2


@pytest.mark.parametrize("damaged", ["#1.sv.abc", "#1.", "#1.sv.", "#1.sv.%E0%A4%A", "#1.sv.abcdefg0-abcdefg!"])
def test_a_damaged_link_says_so(page: Page, damaged: str) -> None:
    """A link that a messenger has cut off does not leave somebody before a broken page."""
    page.goto(f"sv/{LIST}{damaged}")
    page.locator("[data-broken]:not([hidden])").wait_for()
    assert page.locator("[data-empty]").is_visible()


def test_the_sheet_tells_what_comes_next_by_the_reader_s_clock(page: Page, codes: dict[str, str]) -> None:
    """A list that is opened two weeks later does not tell dates that have passed."""
    open_list(page, f"sv/{LIST}{fragment('sv', codes[CHAIR])}")
    before = page.locator(".sheet-date").all_inner_texts()
    page.clock.set_fixed_time(BUILT.replace(month=12, day=9))
    open_list(page, f"sv/{LIST}{fragment('sv', codes[CHAIR])}")
    after = page.locator(".sheet-date").all_inner_texts()
    assert len(before) == len(after) == 3
    assert before[0] == "tisdag 24 november, 10:00 till\u00a011:00"
    assert after[0] == "tisdag 15 december, 10:00 till\u00a011:00"


def test_a_sheet_whose_dates_have_all_passed_says_whom_to_ask(page: Page, codes: dict[str, str]) -> None:
    """A list that was kept for a year, on a site that nobody built since, names no day that has been."""
    page.clock.set_fixed_time(BUILT.replace(year=2027, month=12))
    open_list(page, f"sv/{LIST}{fragment('sv', codes[CHAIR])}")
    assert page.locator(".sheet-date").count() == 0
    assert "Ring och fråga när nästa gång är." in page.locator(".sheet-entry").inner_text()
    assert "november" not in page.locator("[data-message]").inner_text()


def changed_file(page: Page, change: Callable[[dict], None]) -> None:
    """What the Swedish file says from now on of the group on chairs."""
    from portal.ledger import short_code

    def answer(route: Route) -> None:
        data = json.loads(route.fetch().body())
        change(data["entries"][short_code("activity", CHAIR.split("/")[1])])
        route.fulfill(json=data)

    page.route("**/data/sheet-sv.json", answer)


def test_a_list_that_lay_open_learns_what_was_cancelled_since(page: Page, codes: dict[str, str]) -> None:
    """A tab stays open for days at a clinic: whoever comes back to it and prints prints what holds today; where the
    line is lost, what held last."""
    open_list(page, f"sv/{LIST}{fragment('sv', codes[CHAIR])}")
    off = page.locator(".sheet-off", has_text="tisdag 24 november")
    assert off.count() == 0
    back = "document.dispatchEvent(new Event('visibilitychange'))"
    changed_file(page, lambda entry: entry["dates"][0].update(off="Inställt tisdag 24 november"))
    page.evaluate(back)
    off.wait_for()
    page.unroute("**/data/sheet-sv.json")
    page.route("**/data/sheet-sv.json", lambda route: route.abort())
    page.clock.set_fixed_time(BUILT.replace(month=12, day=9))
    page.evaluate(back)
    off.wait_for(state="detached")
    assert "15 december" in page.locator(".sheet-date").first.inner_text()


def test_the_message_names_the_place_of_the_date_that_it_tells(page: Page, codes: dict[str, str]) -> None:
    """Somebody who is told of the one meeting elsewhere is sent there; when it has been, to the usual place again."""
    changed_file(page, lambda entry: entry["dates"][0].update(place="Salen, Vägen 9"))
    open_list(page, f"sv/{LIST}{fragment('sv', codes[CHAIR])}")
    message = page.locator("[data-message]")
    assert "Salen, Vägen 9" in message.inner_text() and "Götaplatsen" not in message.inner_text()
    dates = page.locator(".sheet-date").all_inner_texts()
    assert [("Salen, Vägen 9" in date) for date in dates] == [True, False, False]
    page.clock.set_fixed_time(BUILT.replace(day=25))
    open_list(page, f"sv/{LIST}{fragment('sv', codes[CHAIR])}")
    assert "Götaplatsen" in message.inner_text() and "Salen" not in page.locator("[data-full]").inner_text()


@pytest.mark.parametrize(
    ("hostile", "rows"),
    [
        ("#1.sv." + "-".join(["aaaaaaa0"] * 20_000), 1),
        ("#1.sv." + "-".join(f"{a}{b}aaaaa0" for a in "abcdefgh" for b in "abcdefgh"), 20),
        ("#1.sv." + "a" * 200_000, 0),
        ("#1." + "a-" * 100_000 + ".aaaaaaa0", 0),
        ("#1.sv.aaaaaaa0<img src=x onerror=alert(1)>", 0),
        ("#1.xx.aaaaaaa0", 1),
    ],
    ids=["one-many-times", "too-many", "one-endless", "endless-language", "markup", "no-such-language"],
)
def test_a_hostile_link_costs_nothing(page: Page, hostile: str, rows: int) -> None:
    """Whatever somebody puts into a link, the page answers at once, asks for nothing by that name, keeps nothing."""
    page.goto("about:blank")
    page.goto(f"sv/{LIST}")
    page.locator("[data-empty]:not([hidden])").wait_for()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("hash => { location.hash = hash; }", hostile)
    page.locator(".list-row" if rows else "[data-broken]:not([hidden])").first.wait_for(timeout=5_000)
    assert page.locator(".list-row").count() == rows
    assert page.locator("main img").count() == 0
    assert kept(page) is None
    assert [url for url in asked if "/data/" not in url and not url.endswith("favicon.svg")] == []


def test_one_column_is_enough_for_who_reads_the_original(page: Page, codes: dict[str, str]) -> None:
    """Nobody is given the same words twice."""
    open_list(page, f"sv/{LIST}{fragment('sv', codes[CHAIR])}")
    assert page.locator(".sheet-entry .sheet-column").count() == 1


def test_the_text_message_has_names_times_places_and_pages(page: Page, codes: dict[str, str]) -> None:
    """What is sent to somebody's telephone is in their language, and leads to pages in it."""
    open_list(page, f"sv/{LIST}{fragment('so', codes[CHAIR], codes[CAFE])}")
    text = page.locator("[data-message]").inner_text()
    assert page.locator("[data-message]").get_attribute("lang") == "so"
    assert f"{BASE_URL}so/{CHAIR}" in text and f"{BASE_URL}so/{CAFE}" in text
    assert "10:00" in text and "Götaplatsen" in text
    from urllib.parse import unquote

    assert unquote(page.locator("[data-text-send]").get_attribute("href").removeprefix("sms:?body=")) == text.replace(
        "\u00a0", " "
    )


@pytest.fixture(scope="module")
def on_paper(browser: Browser, site_url: str, codes: dict[str, str]) -> Iterator[Callable[[str], Page]]:
    """The list of six things in one language beside Swedish, on a dark screen."""
    context: BrowserContext = browser.new_context(base_url=site_url, color_scheme="dark", device_scale_factor=2)
    page = context.new_page()
    page.clock.set_fixed_time(BUILT)
    yield lambda language: open_list(page, f"sv/{LIST}{fragment(language, *(codes[name] for name in six(codes)))}")
    context.close()


def six(codes: dict[str, str]) -> tuple[str, ...]:
    return (CHAIR, CAFE, SLEEP, *(name for name in codes if name not in (CHAIR, CAFE, SLEEP)))[:6]


@pytest.mark.parametrize("language", ["ar", "so", "fi"])
def test_the_printed_sheet_holds_every_entry_whole(
    on_paper: Callable[[str], Page], codes: dict[str, str], language: str
) -> None:
    """No time stands on one page and its place on the next: the name of an entry, what comes afterwards and the address
    of its page are on one. Of the screen's buttons and menus nothing is printed, and nothing of its darkness."""
    page = on_paper(language)
    paper = PdfReader(io.BytesIO(page.pdf(format="A4")))
    # Letters that a font joins to one sign come out as that sign.
    pages = [unicodedata.normalize("NFKC", each.extract_text()) for each in paper.pages]
    assert 3 <= len(pages) <= 6
    assert not any("Flytta upp" in each or "Töm listan" in each for each in pages)
    assert re.search(r"2026-11-2[23]", pages[0]) and "031-390 06 00" in pages[0]
    for address, name in zip(six(codes), titles(page), strict=True):
        (holding,) = [each for each in pages if f"/{language}/{address}" in "".join(each.split())]
        assert "".join(name.split()) in "".join(holding.split()), f"{name} begins on another page than it ends"
        assert "Fortsätt sedan här" in holding
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('.sheet')).color") == "rgb(0, 0, 0)"
    page.emulate_media(media="null")


def test_paper_from_an_old_site_says_so_beside_its_first_entry(page: Page, codes: dict[str, str]) -> None:
    """Whoever is handed the sheet of a site that nobody builds sees what day it knows of, and not on a page apart."""
    page.clock.set_fixed_time(BUILT.replace(month=12, day=9))
    open_list(page, f"sv/{LIST}{fragment('sv', codes[CHAIR])}")
    (paper,) = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    told = "".join(unicodedata.normalize("NFKC", paper.extract_text()).split())
    assert "23november2026" in told
    assert "".join(titles(page)[0].split()) in told


def test_a_telephone_reads_every_code_on_the_sheet(on_paper: Callable[[str], Page], codes: dict[str, str]) -> None:
    """The code beside an entry leads to its page in the patient's language, that of the list to the whole list."""
    whole = fragment("ar", *(codes[name] for name in six(codes)))
    found = read_codes(on_paper("ar").locator(".sheet").screenshot())
    assert found == {f"{BASE_URL}ar/{LIST}{whole}", *(f"{BASE_URL}ar/{name}" for name in six(codes))}


def test_our_codes_are_those_of_another_encoder(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the length, up to version 20, each module is where an independent encoder puts it in the same mask."""
    # It fills a word that is full already with eight zeros, where the standard (7.4.10) adds none.
    monkeypatch.setattr(
        "segno.encoder.write_padding_bits", lambda buff, version, length: buff.extend([0] * (-length % 8))
    )
    alphabet = "abcdefghijklmnopqrstuvwxyz234567-./:#%åß界"
    texts = ["".join(alphabet[(n * 7 + i * i) % len(alphabet)] for i in range(n)) for n in (1, 2, *range(5, 560, 13))]
    texts += ["a" * 666, "a" * 667]
    source = (PROJECT / "static/js/qr.js").read_text(encoding="utf-8").replace("export function", "function")
    page = browser.new_page()
    made = page.evaluate(f"texts => {{ {source}; return texts.map(matrix); }}", texts)
    page.close()
    assert made.pop() is None, "one sign more than version 20 holds"
    for text, rows in zip(texts, made, strict=False):
        options = {"error": "m", "mode": "byte", "encoding": "utf-8", "boost_error": False, "micro": False}
        theirs = ([list(row) for row in segno.make(text, mask=mask, **options).matrix] for mask in range(8))
        assert rows in theirs, text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("state", ["empty", "three", "old"])
def test_the_list_is_clean_in_every_state(
    screen: Callable[[str, int], Screen], codes: dict[str, str], state: str, language: str, scheme: str
) -> None:
    """Nobody is shut out of the list by what a machine can find, whatever is on it."""
    width = 320 if (language == "ar") == (scheme == "light") else 1280
    shown = screen(scheme, width)
    three = fragment("so", codes[CHAIR], codes[CAFE], codes[SLEEP])
    address = f"{language}/{LIST}" + {"empty": "", "three": three, "old": old(codes)}[state]
    page = shown.open(address)
    page.locator("[data-app]:not([hidden])").wait_for()
    page.locator("[data-empty]:not([hidden]), .list-row").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert shown.violations() == []
    assert shown.watch.said == [] and shown.watch.asked_elsewhere == []
