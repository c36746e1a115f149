"""Every component with all its examples, as axe finds them, and as they stood when somebody last looked at them.

What is kept of their look (tests/components/snapshots/) holds on every machine: docs/testing.md tells why it is no
picture. `GOLDEN=renew python3 build.py test tests/browser/test_components.py` keeps how they look now; then `git diff`.
"""

import functools
import http.server
import itertools
import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Screen, _InSubFolder
from tests.conftest import PREFIX, BuiltSite
from tests.styleguide import COMPONENTS, DIRECTIONS

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("components")]

SNAPSHOTS = COMPONENTS / "snapshots"
SCHEMES = ("light", "dark")
WIDTHS = (320, 1280)
TOLERANCE = 2
"""Pixels: browsers round the heights of lines in their own ways."""

Boxes = Mapping[str, list[str]]
Looks = Mapping[str, Mapping[str, list[str]]]

# Each word becomes a bar, as wide as its letters are many: what is then laid out is our doing, and no font's. A bar
# that hangs from the top of its line, lower than it, does not make the line higher. Rows that wait with being laid out
# until they are near are laid out here, or nobody would have measured them.
WITHOUT_FONTS = """() => {
    const style = document.createElement("style");
    style.textContent = "x-bar, x-gap { display: inline-block; block-size: .8em; max-inline-size: 100%; " +
        "vertical-align: top; } x-gap { inline-size: .25em; } * { content-visibility: visible !important; }";
    document.head.append(style);
    for (const example of document.querySelectorAll("[data-example]")) {
        const walk = document.createTreeWalker(example, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walk.nextNode()) texts.push(walk.currentNode);
        for (const text of texts) {
            const words = text.data.split(/(\\s+)/).filter(Boolean).map(part => {
                const bar = document.createElement(part.trim() ? "x-bar" : "x-gap");
                if (part.trim()) bar.style.inlineSize = part.length / 2 + "em";
                return bar;
            });
            const line = document.createElement("x-words");
            if (text.data.trim()) line.append(...words);
            text.replaceWith(...(text.data.trim() ? [line] : []));
        }
    }
}"""
NAMED = """const parts = example => [...example.querySelectorAll("*")].filter(each =>
    !each.closest("x-words, template, noscript") && !/^(br|path|source|strong|em|track|use)$/.test(each.localName));
const named = each => [each.localName, ...each.classList].join(".");"""
BOXES = (
    "() => {"
    + NAMED
    + """
    const found = {};
    for (const example of document.querySelectorAll("[data-example]")) {
        const from = example.getBoundingClientRect();
        const boxes = parts(example).filter(each => getComputedStyle(each).display !== "inline");
        found[example.dataset.example] = boxes.map(each => {
            const box = each.getBoundingClientRect();
            const sides = [box.x - from.x, box.y - from.y, box.width, box.height].map(Math.round);
            return named(each) + (each.getClientRects().length ? " " + sides.join(" ") : " hidden");
        });
    }
    return found;
}"""
)
LOOKS = (
    "() => {"
    + NAMED
    + """
    const hex = color => color.replace(/rgba?\\(([^)]*)\\)/g, (_, parts) => {
        const [red, green, blue, alpha = 1] = parts.split(",").map(Number);
        const digits = [red, green, blue].map(each => each.toString(16).padStart(2, "0")).join("");
        return alpha === 0 ? "none" : "#" + digits + (alpha === 1 ? "" : " " + alpha);
    });
    const found = {};
    for (const example of document.querySelectorAll("[data-example]")) {
        const component = found[example.dataset.example.split("/")[0]] ??= {};
        for (const each of parts(example)) {
            const style = getComputedStyle(each);
            const edge = style.borderInlineStartStyle === "none" ? "" :
                ` edge ${style.borderInlineStartWidth} ${style.borderInlineStartStyle} ` +
                hex(style.borderInlineStartColor);
            const lines = style.textDecorationLine === "none" ? "" : " " + style.textDecorationLine;
            const look = `${hex(style.color)} on ${hex(style.backgroundColor)}${edge} ` +
                `${style.fontSize} ${style.fontWeight}${lines}` +
                (style.borderStartStartRadius === "0px" ? "" : ` round ${style.borderStartStartRadius}`);
            (component[named(each)] ??= new Set()).add(look);
        }
    }
    const sorted = looks => Object.fromEntries(Object.entries(looks).map(([name, set]) => [name, [...set].sort()]));
    return Object.fromEntries(Object.entries(found).map(([name, looks]) => [name, sorted(looks)]));
}"""
)
TOO_WIDE = """() => [...document.querySelectorAll("[data-example]")]
    .filter(each => each.scrollWidth > each.clientWidth).map(each => each.dataset.example)"""


@pytest.fixture(scope="module")
def guide(browser: Browser, styleguide: BuiltSite) -> Iterator[Callable[[str, int], Screen]]:
    """Windows by scheme and width, on the style guide."""
    handler = functools.partial(_InSubFolder, directory=str(styleguide.folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield functools.cache(functools.partial(Screen, browser, f"http://127.0.0.1:{server.server_port}/{PREFIX}"))
    server.shutdown()


def boxes(page: Page) -> Boxes:
    page.evaluate(WITHOUT_FONTS)
    return page.evaluate(BOXES)


def restyle(page: Page, css: str) -> None:
    page.evaluate("css => document.head.insertAdjacentHTML('beforeend', `<style>${css}</style>`)", css)


def moved(kept: Boxes, now: Boxes) -> list[str]:
    """What stands elsewhere than it did, or has another size, as sentences."""
    told = [f"{name}: is {'new' if name in now else 'gone'}" for name in sorted(kept.keys() ^ now.keys())]
    for name in sorted(kept.keys() & now.keys()):
        if [each.split()[0] for each in kept[name]] != [each.split()[0] for each in now[name]]:
            told.append(f"{name}: is made of other parts")
            continue
        for old, new in zip(kept[name], now[name], strict=True):
            (part, *was), (_, *is_now) = old.split(), new.split()
            hidden = "hidden" in (*was, *is_now)
            if (hidden and was != is_now) or (
                not hidden and any(abs(int(a) - int(b)) > TOLERANCE for a, b in zip(was, is_now, strict=True))
            ):
                told.append(f"{name}: {part} was {' '.join(was)} and is {' '.join(is_now)}")
    return told


def changed(kept: Looks, now: Looks) -> list[str]:
    """What has other colours, edges or letters than it had, as sentences."""
    pairs = [(name, part) for name in {**kept, **now} for part in {**kept.get(name, {}), **now.get(name, {})}]
    return [
        f"{name}: {part} was {kept.get(name, {}).get(part)} and is {now.get(name, {}).get(part)}"
        for name, part in pairs
        if kept.get(name, {}).get(part) != now.get(name, {}).get(part)
    ]


def kept(name: str, now: object) -> object:
    path = SNAPSHOTS / f"{name}.json"
    if os.environ.get("GOLDEN") == "renew":
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(now, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("tag", "scheme", "width"), list(itertools.product(DIRECTIONS, SCHEMES, WIDTHS)))
def test_components_are_clean(guide: Callable[[str, int], Screen], tag: str, scheme: str, width: int) -> None:
    """No example, the worst included, shuts anybody out by what a machine can find, is wider than its place, or asks
    another host for something."""
    screen = guide(scheme, width)
    page = screen.open(f"{tag}/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(TOO_WIDE) == [], page.evaluate(TOO_WIDE)
    # Landmarks of one name are what a page of examples must have; on each real page the rule is asked.
    assert [each for each in screen.violations() if not each.startswith("landmark-unique: ")] == []
    assert screen.watch.said == []
    assert screen.watch.asked_elsewhere == []


@pytest.mark.parametrize(("tag", "width"), list(itertools.product(DIRECTIONS, WIDTHS)))
def test_components_stand_where_they_stood(guide: Callable[[str, int], Screen], tag: str, width: int) -> None:
    """A change for one component moves no other unseen: whoever renews the snapshot has read what moved."""
    now = boxes(guide("light", width).open(f"{tag}/"))
    assert moved(kept(f"boxes-{tag}-{width}", now), now) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_components_look_as_they_looked(guide: Callable[[str, int], Screen], scheme: str) -> None:
    """A colour, an edge or a letter's size that changes by accident is told by the component and its part."""
    now = guide(scheme, 1280).open("sv/").evaluate(LOOKS)
    assert changed(kept(f"looks-{scheme}", now), now) == []


def test_a_planted_fault_is_found(guide: Callable[[str, int], Screen]) -> None:
    """The comparison sees: a colour of one component, some pixels of another and what has vanished are told, and
    nothing else is."""
    page = guide("light", 320).open("sv/")
    looked, stood = page.evaluate(LOOKS), boxes(page)
    page = guide("light", 320).open("sv/")
    restyle(page, ".status-full { color: #123456 } .note { padding-block-start: 25px } .help h2 { display: none }")
    told = changed(looked, page.evaluate(LOOKS))
    assert {each.split(":")[0] for each in told} >= {"card", "status"}
    assert [each for each in told if "#123456" not in each] == []
    told = moved(stood, boxes(page))
    assert {each.split("/")[0] for each in told} == {"help", "note"}
    assert any(each.startswith("help/usual: h2 ") and each.endswith("is hidden") for each in told)


@pytest.mark.parametrize("tag", DIRECTIONS)
def test_a_snapshot_is_of_no_font(guide: Callable[[str, int], Screen], tag: str) -> None:
    """On a machine with other fonts, or another browser's hand at drawing them, the same snapshot holds."""
    page = guide("light", 320).open(f"{tag}/")
    words = """() => {
        const range = new Range();
        range.selectNodeContents(document.querySelector("h1"));
        return range.getBoundingClientRect().width;
    }"""
    plain, own = page.evaluate(words), boxes(page)
    page = guide("light", 320).open(f"{tag}/")
    restyle(page, "* { font-family: serif !important }")
    assert abs(page.evaluate(words) - plain) > TOLERANCE
    assert moved(own, boxes(page)) == []


def test_snapshots_are_small() -> None:
    """Everyone who fetches the project fetches them: all together weigh less than a picture would."""
    assert 0 < sum(path.stat().st_size for path in SNAPSHOTS.glob("*.json")) < 300_000
