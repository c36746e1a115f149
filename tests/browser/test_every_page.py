"""Every kind of page, in every language, light and dark, narrow and wide, as an automatic examiner finds it.

A pairwise choice is run each time: every two of page, language, light and width meet at least once. The whole product
is marked slow and is run by `python3 build.py test --all`.
"""

import itertools
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Screen
from tests.conftest import BuiltSite

LANGUAGES = ("sv", "en", "ar", "so", "fa", "fi")
SCHEMES = ("light", "dark")
WIDTHS = (320, 1280)

PAGES = {
    "home": "",
    "activity": "aktiviteter/stolgympa-pa-stadsbiblioteket/",
    "course": "kurser/sov-battre/",
    "lecture": "forelasningar/klimakteriet-pa-lunchen/",
    "film": "filmer/vejp-vitt-snus-och-lustgas/",
    "theme": "teman/rorelse/",
    "venue": "platser/stadsbiblioteket-gotaplatsen/",
    "area": "omraden/centrum/",
    "unit": "enheter/halsolots-centrum/",
    "organization": "foreningar/friskvardsklubben/",
    "series": "serier/halsa-pa-lunchen/",
    "network": "natverk/existentiella-samtal/",
    "guide": "halsoguider/halsoguider/",
    "notice": "nyheter/varens-program-ar-har/",
    "about": "om/om-oss/",
    "accessibility": "om/tillganglighet/",
    "contact": "om/kontakt/",
    "first-visit": "om/forsta-gangen/",
    "privacy": "om/personuppgifter/",
    "professionals": "for-professionella/",
    "professionals-need": "for-professionella/behov/sleep/",
    "professionals-target-group": "for-professionella/for/seniors/",
    "professionals-referral": "for-professionella/recept/",
    "work-with-us": "om/jobba-med-oss/",
    "activities": "aktiviteter/",
    "courses": "kurser/",
    "lectures": "forelasningar/",
    "films": "filmer/",
    "films-year": "filmer/ar/2026/",
    "sign-language": "teckensprak/",
    "themes": "teman/",
    "venues": "platser/",
    "areas": "omraden/",
    "units": "enheter/",
    "organizations": "foreningar/",
    "many-series": "serier/",
    "networks": "natverk/",
    "guides": "halsoguider/",
    "everything": "allt/",
    "calendar": "kalender/",
    "calendar-week": "kalender/veckan/",
    "calendar-weekday": "kalender/veckodagar/tuesday/",
    "calendar-area": "kalender/omraden/centrum/",
    "calendar-topic": "kalender/amnen/movement/",
    "calendar-month": "kalender/manader/12/",
    "search": "sok/",
    "browse": "hitta/",
    "browse-topic": "hitta/amnen/movement/",
    "browse-two": "hitta/amnen/movement/omraden/centrum/",
    "subscribe": "kalender/prenumerera/",
    "shortlist": "for-professionella/lista/",
    "show": "kort/aktiviteter/stolgympa-pa-stadsbiblioteket/",
    "show-worst": "kort/aktiviteter/varsta-fallet/",
    "retired": "aktiviteter/latt-aerobics-i-kortedala/",
    "worst": "aktiviteter/varsta-fallet/",
}
STATES = {
    "next-cancelled": "aktiviteter/kafe-pa-motesplats-brunnsbo/",
    "later-moved": "aktiviteter/kvallskafe-om-npf/",
    "full": "aktiviteter/babymassage-pa-opaltorget/",
    "planned": "aktiviteter/odla-pa-garden/",
    "paused": "aktiviteter/kroppskannedom-med-musik/",
    "cancelled": "aktiviteter/vattengympa-i-frolunda/",
    "ended": "aktiviteter/alla-kan-cykla-i-frihamnen/",
    "between-terms": "aktiviteter/balans-och-styrka/",
    "held": "forelasningar/utmattning-pa-lunchen/",
    "over": "forelasningar/vejp-vitt-snus-och-lustgas-pa-lunchen/",
    "always-open": "aktiviteter/halsostigen/",
    "online": "aktiviteter/avslappning-pa-natet/",
    "place-after-booking": "aktiviteter/barnvagnspromenad-for-ensamstaende-mammor/",
    "for-professionals": "forelasningar/dag-om-existentiell-halsa/",
    "without-dates": "kalender/amnen/osteoporosis/",
}
"""What a thing can be, one example of each: in the source language and in one that is read from right to left."""
ONCE = {"chooser": "", "not-found": "404.html", "simple": "sv/teman/psykisk-halsa/lattlast/"}
"""Pages that hold all languages at once, and what is there in the language of the original alone."""

# A target is as large as a fingertip, 44 px each way, but for links in a sentence; a box is as large as its label (WCAG
# 2.5.5). A line holds 80 letters at most, is not stretched, and stands off the next by half its height (1.4.8).
HARD_TO_USE = """() => {
    const found = [];
    for (const each of document.querySelectorAll('a[href], button, input, summary, label')) {
        if (!each.checkVisibility() || each.closest('.visually-hidden, .skip')) continue;
        const field = each.matches('input');
        if (each.matches('label') && !each.querySelector('input')) continue;
        const box = (field && each.closest('label') || each).getBoundingClientRect();
        const around = each.parentElement.textContent.trim().length - each.textContent.trim().length;
        if (getComputedStyle(each).display === 'inline' && around > 3) continue;
        if (box.height < 43.5 || box.width < 43.5) {
            found.push(`small: ${each.localName}.${each.className} ${Math.round(box.width)}×${Math.round(box.height)} `
                + each.textContent.trim().slice(0, 30));
        }
    }
    for (const each of document.querySelectorAll('p, li, dd')) {
        if (!each.checkVisibility() || each.querySelector('p, ul, ol, dl, div, h3')) continue;
        const style = getComputedStyle(each);
        const words = each.innerText.trim().replace(/\\s+/g, ' '), start = words.slice(0, 30);
        if (style.textAlign === 'justify') found.push('stretched: ' + start);
        if (words.length < 160) continue;
        const [line, ...air] = [style.lineHeight, style.paddingTop, style.paddingBottom].map(parseFloat);
        const long = words.length / Math.round((each.getBoundingClientRect().height - air[0] - air[1]) / line);
        if (line / parseFloat(style.fontSize) < 1.5) found.push('lines too close: ' + start);
        if (long > 80) found.push(`${Math.round(long)} letters in a line: ${start}`);
    }
    return [...new Set(found)];
}"""

Combination = tuple[str, str, str, int]


def pairwise() -> Iterator[Combination]:
    """One width and scheme for each page in each language, turned so that all four turn up for each page."""
    for (number, name), (place, language) in itertools.product(enumerate(PAGES), enumerate(LANGUAGES)):
        scheme, width = (number + place) % 2, (number + place // 2 + place % 2) % 2
        yield name, language, SCHEMES[scheme], WIDTHS[width]


def combinations() -> Iterator[object]:
    """All of them; those beyond the pairwise choice are marked slow."""
    chosen = frozenset(pairwise())
    for each in itertools.product(PAGES, LANGUAGES, SCHEMES, WIDTHS):
        marks = () if each in chosen else (pytest.mark.slow,)
        yield pytest.param(*each, id="-".join(map(str, each)), marks=marks)


def examine(screen: Screen, address: str, width: int) -> None:
    page = screen.open(address)
    assert page.evaluate("document.documentElement.scrollWidth") <= width, "the page is wider than the screen"
    assert page.evaluate(HARD_TO_USE) == []
    assert screen.violations() == []
    assert screen.watch.said == []
    assert screen.watch.asked_elsewhere == []


@pytest.mark.browser
@pytest.mark.parametrize(("name", "language", "scheme", "width"), list(combinations()))
def test_page_is_clean(screen: Callable[[str, int], Screen], name: str, language: str, scheme: str, width: int) -> None:
    """Nobody is shut out by what a machine can find: axe (A, AA, best practice, contrast 7:1), no overflow, no message
    in the console, no request to another host."""
    examine(screen(scheme, width), f"{language}/{PAGES[name]}", width)


@pytest.mark.browser
@pytest.mark.parametrize(("language", "scheme", "width"), [("sv", "dark", 1280), ("ar", "light", 320)])
@pytest.mark.parametrize("state", STATES)
def test_page_is_clean_in_every_state(
    screen: Callable[[str, int], Screen], state: str, language: str, scheme: str, width: int
) -> None:
    """What is cancelled, moved, full or over is as readable as what is running."""
    examine(screen(scheme, width), f"{language}/{STATES[state]}", width)


@pytest.mark.browser
@pytest.mark.parametrize(("scheme", "width"), list(itertools.product(SCHEMES, WIDTHS)))
@pytest.mark.parametrize("name", ONCE)
def test_page_that_is_there_once_is_clean(
    screen: Callable[[str, int], Screen], name: str, scheme: str, width: int
) -> None:
    """The first page and the page for what is not found serve readers of every language at once; easy words, those who
    find the others hard."""
    examine(screen(scheme, width), ONCE[name], width)


@pytest.mark.browser
@pytest.mark.parametrize(("language", "words"), [("sv", "Grått på ljust"), ("ar", "رمادي على فاتح")], ids=["sv", "ar"])
def test_examination_finds_a_fault(screen: Callable[[str, int], Screen], language: str, words: str) -> None:
    """An examiner that finds nothing has looked: two faults put into a page are told, also in letters that join."""
    window = screen("light", 320)
    page = window.open(f"{language}/")
    page.evaluate(
        """text => {
            const [picture, words] = [document.createElement('img'), document.createElement('p')];
            words.textContent = text;
            words.className = 'pale';
            words.style.color = '#6a6a6a';
            words.style.background = '#fff';
            document.querySelector('main > *').append(picture, words);
        }""",
        words,
    )
    told = window.violations()
    assert [each for each in told if each.startswith("image-alt: ")]
    assert [each for each in told if each.startswith("color-contrast-enhanced: ") and ".pale" in each]


@pytest.mark.browser
def test_text_is_never_a_picture(screen: Callable[[str, int], Screen]) -> None:
    """A font that turns words into pictures would be read aloud as those words; and the examiner is told of none."""
    assert screen("light", 320).open("sv/").evaluate("document.fonts.size") == 0


def test_choice_of_combinations_lets_every_two_meet() -> None:
    """A fault that needs two things together, such as Arabic in the dark, is met in the ordinary run of the tests."""
    values = (PAGES, LANGUAGES, SCHEMES, WIDTHS)
    wanted = {
        ((one, first), (other, second))
        for one, other in itertools.combinations(range(4), 2)
        for first, second in itertools.product(values[one], values[other])
    }
    met = {pair for each in pairwise() for pair in itertools.combinations(enumerate(each), 2)}
    assert met == wanted


def test_no_kind_of_page_escapes_the_examination(sample: BuiltSite) -> None:
    """A new kind of page is examined from its first day: whoever adds one is reminded here."""

    def type_of(path: Path) -> str:
        return re.search(r'<html[^>]* data-page-type="([^"]+)"', path.read_text(encoding="utf-8"))[1]

    examined = [f"{language}/{address}index.html" for language in LANGUAGES for address in PAGES.values()]
    examined += ["index.html", "404.html"]
    # A page that only leads on is left before anything could examine it.
    assert {type_of(path) for _, path in sample.pages()} - {"moved"} == {type_of(sample.folder / e) for e in examined}
