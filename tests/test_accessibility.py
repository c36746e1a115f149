"""What WCAG 2.2 asks of every page, read in its HTML: docs/accessibility.md tells which criterion each test is for."""

import itertools
import re
from collections.abc import Callable, Iterator
from urllib.parse import urljoin

import pytest

from portal.reading import PROJECT
from tests.conftest import BASE_URL, XHTML, BuiltSite

# With the other tests of pages as files, in one process: what one has parsed the others need not.
pytestmark = pytest.mark.xdist_group("html")

Parse = Callable[[object], object]
HEADINGS = {f"{XHTML}h{level}": level for level in range(1, 7)}
FIRST, NOT_FOUND, LEADS_ON = "chooser", "not-found", "moved"
"""Kinds of page that belong to no language, or to nobody who reads."""


def kind(tree: object) -> str:
    return tree.get("data-page-type")


def all_of(tree: object) -> Iterator[object]:
    """The page without its templates, which scripts fill."""
    yield tree
    for each in tree:
        if each.tag != f"{XHTML}template":
            yield from all_of(each)


def find(tree: object, *names: str) -> Iterator[object]:
    wanted = {XHTML + name for name in names}
    return (each for each in all_of(tree) if each.tag in wanted)


def worn(element: object) -> list[str]:
    return (element.get("class") or "").split()


def said(element: object) -> str:
    """The words by which a screen reader names it."""
    if element.get("aria-hidden") == "true":
        return ""
    if element.get("aria-label"):
        return element.get("aria-label")
    if element.tag == f"{XHTML}img":
        return element.get("alt") or ""
    inner = "".join(("" if each.tag == f"{XHTML}template" else said(each)) + (each.tail or "") for each in element)
    return (element.text or "") + inner


def words(element: object) -> str:
    return re.sub(r"[\s\u2066-\u2069]+", " ", said(element)).strip()


def read_pages(sample: BuiltSite, parse: Parse) -> Iterator[tuple[str, object]]:
    """Every page that somebody stays on."""
    for address, path in sample.pages():
        tree = parse(path)
        if kind(tree) != LEADS_ON:
            yield address, tree


def test_same_words_lead_to_the_same_place(sample: BuiltSite, parse: Parse) -> None:
    """Who goes from link to link hears each alone: two with the same words lead to one place (WCAG 2.4.9)."""
    found = []
    for address, tree in read_pages(sample, parse):
        places: dict[str, set[str]] = {}
        for link in find(tree, "a"):
            to = urljoin(BASE_URL + address, link.get("href"))
            # A link that is named by the address alone is that address, whatever stands in the letter already.
            to = to.partition("?")[0] if to.startswith(f"mailto:{words(link)}") else to
            if words(link) or not any(name.startswith("data-") for name in link.attrib):  # else a script fills it
                places.setdefault(words(link), set()).add(to)
        found += [f"{address}: {name!r} → {sorted(to)}" for name, to in places.items() if len(to) > 1 or not name]
    assert not found, f"{len(found)}: " + "\n".join(found[:40])


def test_headings_are_an_outline(sample: BuiltSite, parse: Parse) -> None:
    """Who goes from heading to heading finds one that names the page, and never misses a step (WCAG 1.3.1, 2.4.6)."""
    found = []
    for address, tree in read_pages(sample, parse):
        levels = [HEADINGS[each.tag] for each in all_of(tree) if each.tag in HEADINGS]
        if levels.count(1) != 1 or levels[0] != 1 or any(b > a + 1 for a, b in itertools.pairwise(levels)):
            found.append(f"{address}: {levels}")
        found += [
            f"{address}: a heading without words" for each in all_of(tree) if each.tag in HEADINGS and not words(each)
        ]
    assert not found, f"{len(found)}: " + "\n".join(found[:40])


def test_every_section_has_its_heading(sample: BuiltSite, parse: Parse) -> None:
    """Each part of a page is found by its heading (WCAG 2.4.10)."""
    found = []
    for address, tree in read_pages(sample, parse):
        main = next(find(tree, "main"))
        found += [
            f"{address}: {worn(section)}"
            for section in find(main, "section", "article")
            if not any(each.tag in HEADINGS for each in section.iter())
        ]
    assert not found, f"{len(found)}: " + "\n".join(found[:40])


def test_every_page_says_where_it_is(sample: BuiltSite, parse: Parse) -> None:
    """Who comes from a search engine sees what part of the site they are in (WCAG 2.4.2, 2.4.8)."""
    found = []
    for address, tree in read_pages(sample, parse):
        here = [each for each in tree.iter() if each.get("aria-current") == "page" and each.get("hreflang") is None]
        if not here and kind(tree) not in (FIRST, NOT_FOUND, "home"):
            found.append(f"{address} ({kind(tree)})")
    assert not found, f"{len(found)}: " + "\n".join(found[:40])


def test_titles_are_told_apart(sample: BuiltSite, parse: Parse) -> None:
    """Who has several pages of a kind open tells each from the others by its title (WCAG 2.4.2)."""
    titles: dict[tuple[str, str, str], list[str]] = {}
    for address, tree in read_pages(sample, parse):
        titles.setdefault((kind(tree), tree.get("lang"), words(next(find(tree, "title")))), []).append(address)
    double = {title: where for title, where in titles.items() if len(where) > 1}
    assert not double, "\n".join(map(str, list(double.items())[:20]))


def test_nothing_changes_or_moves_by_itself(sample: BuiltSite, parse: Parse) -> None:
    """No page opens a window, takes the focus, plays, reloads or sends a form by itself, or counts the time (WCAG
    1.4.2, 2.2.1 to 2.2.6, 3.2.1, 3.2.2, 3.2.5); none has keys of its own or another order of the tab key (2.1.4,
    2.4.3)."""
    shy = {"autofocus", "autoplay", "accesskey", "target", "contenteditable", "draggable", "style"}
    found = []
    for address, path in sample.pages():
        tree = parse(path)
        for each in tree.iter():
            found += [f"{address}: {name}" for name in each.attrib if name in shy or name.startswith("on")]
            if each.get("tabindex") not in (None, "0", "-1"):
                found.append(f"{address}: tabindex")
            if each.get("http-equiv") == "refresh" and not each.get("content").startswith("0;"):
                found.append(f"{address}: reloads")
            if each.tag in {
                XHTML + name for name in ("marquee", "blink", "iframe", "object", "embed", "canvas", "dialog", "select")
            }:
                found.append(f"{address}: {each.tag}")
    assert not found, f"{len(found)}: " + "\n".join(found[:40])


def test_help_stands_in_the_same_place(sample: BuiltSite, parse: Parse) -> None:
    """Who gives up finds the number to ring at the same place on every page (WCAG 3.2.6, 3.3.5)."""
    for address, tree in read_pages(sample, parse):
        if kind(tree) in (FIRST, NOT_FOUND):
            continue
        footer = next(find(tree, "footer"))
        first = next(each for each in footer.iter() if "help" in worn(each))
        assert footer[0] is first, address
        assert [link for link in find(first, "a") if link.get("href").startswith("tel:")], address


def test_menus_are_the_same_everywhere(sample: BuiltSite, parse: Parse) -> None:
    """What was learnt on one page holds on the next: the same menus, in one order, in the same words (WCAG 3.2.3,
    3.2.4)."""
    menus: dict[tuple[str, str], dict[tuple, str]] = {}
    for address, tree in read_pages(sample, parse):
        for each in tree.iter():
            name = " ".join(worn(each))
            if name in ("navigation-list", "footer-links footer-menu", "footer-links") and kind(tree) != NOT_FOUND:
                links = tuple((words(link), link.get("href")) for link in find(each, "a"))
                menus.setdefault((tree.get("lang"), name), {}).setdefault(links, address)
    assert len(menus) == 18
    assert not [list(versions.values()) for versions in menus.values() if len(versions) > 1]


def test_there_is_more_than_one_way(sample: BuiltSite, parse: Parse) -> None:
    """From every page one may search, choose, or look through all there is (WCAG 2.4.5)."""
    for address, tree in read_pages(sample, parse):
        if kind(tree) in (FIRST, NOT_FOUND):
            continue
        to = {urljoin(BASE_URL + address, each.get("href")) for each in find(tree, "a")}
        language = f"{BASE_URL}{tree.get('lang')}/"
        assert {f"{language}hitta/", f"{language}allt/", language} <= to, address


def test_every_field_has_its_words(sample: BuiltSite, parse: Parse) -> None:
    """Nobody guesses what to write: each field and box has a label of words, and none asks about the person (WCAG
    1.3.5, 3.3.2, 3.3.8, 3.3.9)."""
    seen = 0
    for address, tree in read_pages(sample, parse):
        named = {each.get("for"): words(each) for each in find(tree, "label")}
        inside = {id(field) for label in find(tree, "label") for field in find(label, "input") if words(label)}
        for field in find(tree, "input", "textarea"):
            if field.get("type") == "hidden":
                continue
            seen += 1
            assert field.get("type") in ("search", "checkbox", "radio", "text"), address
            assert id(field) in inside or named.get(field.get("id")) or field.get("aria-label"), address
    assert seen > 1000


def test_pictures_have_words(sample: BuiltSite, parse: Parse) -> None:
    """Who does not see a picture is told what it shows; a pictogram stands beside its word and is not read (WCAG
    1.1.1, 1.4.5, 1.4.9)."""
    seen = 0
    for address, tree in read_pages(sample, parse):
        for picture in find(tree, "img"):
            seen += 1
            # Beside the code of a page stands the address that it leads to, in words.
            code = re.search(r"/(\w+)/kort/(.+)\.svg$", picture.get("src"))
            told = code and f"/{code[1]}/{code[2]}/" in words(next(find(tree, "main")))
            assert picture.get("alt") or told, address
        drawings = {id(each) for each in find(tree, "svg")}
        silent = {id(each) for part in all_of(tree) if part.get("aria-hidden") == "true" for each in find(part, "svg")}
        assert drawings == silent, address
    assert seen


CHECKLIST = (PROJECT / "docs/accessibility.md").read_text(encoding="utf-8")
CRITERIA = {"1": (1, 9, 6, 13), "2": (4, 6, 3, 13, 8), "3": (6, 6, 9), "4": (3,)}
"""How many criteria each guideline of WCAG 2.2 has. Of 4.1 the first is no longer asked."""


def test_the_checklist_is_whole() -> None:
    """Whoever answers for the site finds each criterion once, in order, and each test that is named."""
    told = re.findall(r"^\| (\d\.\d\.\d+) [^|]+ \| (A{1,3}) \|", CHECKLIST, flags=re.MULTILINE)
    wanted = [
        f"{principle}.{guideline}.{number}"
        for principle, counts in CRITERIA.items()
        for guideline, count in enumerate(counts, 1)
        for number in range(1, count + 1)
    ]
    wanted.remove("4.1.1")
    assert [number for number, _ in told] == wanted
    for file, name in re.findall(r"`([\w/]+\.py)::(?:\w+::)?(\w+)`", CHECKLIST):
        assert f"def {name}(" in (PROJECT / "tests" / file).read_text(encoding="utf-8"), f"{file}::{name}"
