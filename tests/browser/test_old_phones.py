"""Telephones of 2020: what browsers of that time do not know of our styles is taken away, and the pages are looked at.

Chrome 80 and Safari 13 are the oldest that we promise. No such browser runs here, so a new one is given the styles as
those would understand them: a declaration or rule that one of the two would drop is dropped. Scripts do not run: each
page is whole without them (test_reading.py).
"""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.conftest import Screen
from tests.browser.test_every_page import PAGES, STATES
from tests.browser.test_reading import HARD_TO_READ, by_turns
from tests.conftest import BuiltSite

pytestmark = pytest.mark.browser

CHROME, SAFARI = 80, 13.0
NEVER = 999.0

# By what stands in a selector, a property, a value or a condition: the first Chrome and Safari that know it (MDN's
# tables of compatibility, 2026-11).
SELECTORS = {
    r":focus-visible": (86, 15.4),
    r":is\(|:where\(": (88, 14.0),
    r":has\(": (105, 15.4),
    r":not\([^)]*,": (88, 9.0),
    r"::marker": (86, 11.1),
    r":user-invalid|:user-valid": (119, 16.5),
    r":dir\(": (120, 16.4),
    r":autofill": (110, 15.0),
    r"::details-content": (131, 18.4),
    r"::file-selector-button": (89, 14.1),
    r"&": (120, 17.2),
}
PROPERTIES = {
    r"inset|inset-(?:inline|block)(?:-start|-end)?": (87, 14.1),
    r"(?:margin|padding)-(?:inline|block)": (87, 14.1),
    r"border-(?:inline|block)(?:-(?:width|style|color))?": (87, 14.1),
    r"border-(?:start|end)-(?:start|end)-radius": (89, 15.0),
    r"scroll-(?:margin|padding)(?:-.*)?": (69, 14.1),
    r"overscroll-behavior(?:-.*)?": (63, 16.0),
    r"aspect-ratio": (88, 15.0),
    r"accent-color": (93, 15.4),
    r"color-scheme": (81, 13.0),
    r"appearance": (84, 15.4),
    r"text-underline-offset": (87, 12.1),
    r"text-decoration-thickness": (89, 12.1),
    r"text-wrap|text-wrap-style": (114, 17.4),
    r"text-size-adjust": (54, NEVER),
    r"hyphens": (55, 17.0),
    r"forced-color-adjust": (89, NEVER),
    r"print-color-adjust": (136, 15.4),
    r"page": (85, 13.1),
    r"content-visibility|contain-intrinsic-.*": (85, 18.0),
    r"container(?:-type|-name)?": (105, 16.0),
    r"translate|rotate|scale": (104, 14.1),
    r"column-gap|row-gap|gap": (66, 12.1),
    r"line-clamp|user-select|backdrop-filter|mask.*": (120, 15.4),
    r"scrollbar-(?:gutter|color|width)": (121, 18.2),
    r"field-sizing": (123, 26.2),
    r"hanging-punctuation|math-.*|view-transition-.*|animation-timeline|interpolate-size": (126, NEVER),
}
VALUES = {
    r"\bclamp\(": (79, 13.1),
    r"\b(?:min|max)\(": (79, 11.1),
    r"color-mix\(|\blch\(|\boklch\(|\blab\(|\boklab\(|light-dark\(": (123, 17.5),
    r"\bround\(|\bmod\(|\brem\(|\bsin\(|\babs\(|\bsign\(": (125, 15.4),
    r"\d(?:dvh|svh|lvh|dvw|svw|lvw|dvi|dvb|svi|svb)\b": (108, 15.4),
    r"\d(?:cqw|cqh|cqi|cqb)\b": (105, 16.0),
    r"\d(?:lh|rlh)\b": (109, 16.4),
    r"\d(?:cap|ic)\b": (118, 17.2),
    r"^anywhere$": (80, 15.4),
    r"^clip$": (90, 16.0),
    r'^"[^"]*" / ': (77, 17.4),
    r"\bCanvas|\bLinkText\b|\bButtonText\b|\bAccentColor": (89, 15.0),
    r"\bstretch\b|\bfit-content\b": (138, 11.0),
    r"\bsubgrid\b": (117, 16.0),
    r"\b(?:inline|block)-(?:start|end)$": (118, 15.0),
}
CONDITIONS = {
    r"inset|margin-inline": (87, 14.1),
    r"prefers-contrast": (96, 14.1),
    r"forced-colors": (89, 16.0),
    r"scripting": (120, 17.0),
    r"[<>]": (104, 16.4),
    r"@layer|@container|@scope|@starting-style": (99, 15.4),
    r"@property": (85, 16.4),
}


def is_newer(text: str, table: dict[str, tuple[float, float]], whole: bool = False) -> bool:
    match = re.fullmatch if whole else re.search
    return any(match(what, text) and (chrome > CHROME or safari > SAFARI) for what, (chrome, safari) in table.items())


def blocks(css: str) -> Iterator[tuple[str, str]]:
    """(what stands before the brace, what stands between it and its partner), in order."""
    at = 0
    while (begin := css.find("{", at)) >= 0:
        depth, end = 1, begin + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(css[end], 0)
            end += 1
        yield css[at:begin].strip(), css[begin + 1 : end - 1]
        at = end


def as_in_2020(css: str) -> str:
    """The styles without what one of the two browsers would drop, by the rule that drops it: a declaration for its
    property or value, a whole rule for one of its selectors, a block for its condition."""
    kept = []
    for head, body in blocks(css):
        if head.startswith(("@media", "@supports", "@layer", "@container", "@scope", "@starting-style", "@property")):
            if not is_newer(head, CONDITIONS):
                kept.append(f"{head}{{{as_in_2020(body)}}}")
        elif not is_newer(head, SELECTORS):
            declared = [each.partition(":") for each in re.findall(r"(?:\"[^\"]*\"|[^;\"])+", body)]
            known = [
                f"{name}:{value}"
                for name, _, value in declared
                if not is_newer(name.strip(), PROPERTIES, whole=True) and not is_newer(value.strip(), VALUES)
            ]
            kept.append(f"{head}{{{';'.join(known)}}}")
    return "".join(kept)


# Space between the children of a flexible box: Chrome 84 and Safari 14.1.
WITHOUT_GAPS = """() => document.querySelectorAll('*').forEach(each => {
    if (getComputedStyle(each).display.includes('flex')) each.style.gap = '0';
})"""
# Ground and ink, the band with the number to ring, the leaf with its coloured head and round corners, the line.
FACE = """() => {
    const root = getComputedStyle(document.documentElement);
    const style = (name) => getComputedStyle(document.querySelector(name) || document.body);
    const leaf = document.querySelector('.leaf-weekday');
    const head = leaf && getComputedStyle(leaf), tone = style('.leaf');
    return {
        ground: style('body').backgroundColor, ink: style('body').color, letters: root.fontSize,
        band: style('.help').backgroundColor, course: style('.help .course').stroke,
        leaf: leaf ? [head.backgroundColor, head.color, tone.borderTopColor, tone.borderTopLeftRadius] : null,
        heading: style('h1').fontWeight, button: style('.button').borderTopLeftRadius,
    };
}"""


@pytest.fixture(scope="module")
def old(browser: Browser, site_url: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 900}, java_script_enabled=False, base_url=site_url)

    def answer(route: Route) -> None:
        found = route.fetch()
        route.fulfill(response=found, body=as_in_2020(found.text()))

    context.route("**/*.css", answer)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("name", "language"), list(by_turns()))
def test_page_is_readable_on_a_telephone_of_2020(
    old: Page, screen: Callable[[str, int], Screen], name: str, language: str
) -> None:
    """Nothing is cut off, covered or out of the screen, and the page has its face: it is of the same house."""
    address = f"{language}/{PAGES[name]}"
    old.goto(address)
    old.evaluate(WITHOUT_GAPS)
    assert old.evaluate(HARD_TO_READ) == []
    assert old.evaluate(FACE) == screen("light", 320).open(address).evaluate(FACE)
    old.keyboard.press("Tab")
    assert old.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"


@pytest.mark.parametrize("state", ["next-cancelled", "full", "planned"])
def test_state_is_readable_on_a_telephone_of_2020(old: Page, state: str) -> None:
    """What is cancelled or full says so there too."""
    old.goto(f"sv/{STATES[state]}")
    old.evaluate(WITHOUT_GAPS)
    assert old.evaluate(HARD_TO_READ) == []
    assert old.locator(".status:visible").count() > 0


def test_the_styles_are_taken_apart_as_browsers_do(sample: BuiltSite) -> None:
    """A table that drops nothing would promise nothing: of each kind something goes, and what is old stays."""
    newer = "a{color:red;inset:0}a:is(b){color:red}@supports (inset:0){a{color:red}}"
    assert (
        as_in_2020(newer + "@media print{a{gap:0;inline-size:clamp(1px,2px,3px)}}")
        == "a{color:red}@media print{a{gap:0}}"
    )
    for path in (sample.folder / "assets").glob("*.css"):
        whole = path.read_text(encoding="utf-8")
        assert len(whole) * 0.7 < len(as_in_2020(whole)) < len(whole) or path.name.startswith("print")
