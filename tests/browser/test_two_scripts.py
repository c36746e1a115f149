"""Latin and Arabic letters on one page: names, times and underlines keep clear of each other in both directions."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Screen
from tests.browser.test_film import FILM

pytestmark = pytest.mark.browser

LETTERS = 17
"""As long a word as names of places and organizations have in the language of the original, and no hyphen in it."""

BROKEN = """letters => [...document.querySelectorAll('.card-title a, .tile-text')].flatMap(link => {
    const found = [], walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        for (const word of text.data.matchAll(/\\S+/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (word[0].length <= letters && range.getClientRects().length > 1) found.push(word[0]);
        }
    }
    return found;
})"""

OVER_EACH_OTHER = """() => [...document.querySelectorAll('.moment')].filter(moment => {
    const time = moment.querySelector('a').getBoundingClientRect();
    const speaker = moment.querySelector('strong').getBoundingClientRect();
    return time.left < speaker.right && speaker.left < time.right
        && time.top < speaker.bottom && speaker.top < time.bottom;
}).map(moment => moment.textContent)"""

# How far below the line dots reach, beside where the underline is drawn: around the tails of last letters it is open.
UNDERLINES = """() => [...document.querySelectorAll('main a')].filter(link => link.checkVisibility()).map(link => {
    const style = getComputedStyle(link), pen = document.createElement('canvas').getContext('2d');
    pen.font = `${style.fontWeight} 1000px ${style.fontFamily}`;
    const dots = pen.measureText('بيت پدر نور').actualBoundingBoxDescent / 1000 * parseFloat(style.fontSize);
    return [dots, parseFloat(style.textUnderlineOffset)];
})"""


@pytest.mark.parametrize("language", ["sv", "ar", "fa"])
@pytest.mark.parametrize("place", ["foreningar/", "platser/", "aktiviteter/"])
def test_a_name_stays_whole_on_the_narrowest_card(
    screen: Callable[[str, int], Screen], place: str, language: str
) -> None:
    """Who reads little knows a place by the look of its name: it is not cut in two, beside larger letters either."""
    page = screen("light", 320).open(f"{language}/{place}")
    assert page.evaluate(BROKEN, LETTERS) == []


@pytest.mark.parametrize("width", [360, 390, 430, 480, 600])
@pytest.mark.parametrize("language", ["sv", "fi", "so", "ar"])
def test_a_name_stays_whole_on_every_telephone(screen: Callable[[str, int], Screen], language: str, width: int) -> None:
    """A telephone a little wider than the narrowest has larger letters, and room for them: names and topics are whole,
    also where no browser knows how to hyphenate the language."""
    for place in ("", "hitta/", "foreningar/"):
        assert screen("light", width).open(f"{language}/{place}").evaluate(BROKEN, LETTERS) == []


@pytest.mark.parametrize("language", ["sv", "ar", "fa"])
def test_times_of_a_transcript_stand_clear_of_who_speaks(screen: Callable[[str, int], Screen], language: str) -> None:
    """Where the page reads from right to left and the film's words from left to right, the time still stands first."""
    page = screen("light", 1280).open(f"{language}/{FILM}")
    assert page.locator(".moment strong").count()
    assert page.evaluate(OVER_EACH_OTHER) == []


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_an_underline_passes_below_the_dots_of_letters(screen: Callable[[str, int], Screen], language: str) -> None:
    """Dots tell Arabic letters from each other, and many stand below: an underline through them makes other words."""
    found = screen("light", 320).open(f"{language}/").evaluate(UNDERLINES)
    assert found
    assert [pair for pair in found if pair[1] < pair[0]] == []
