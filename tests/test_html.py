"""The published pages as files: valid, linked to each other, each in its language, and never a word of the program's."""

import gzip
import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from tests.conftest import BASE_URL, XHTML, BuiltSite, needed

ROOT = urlsplit(BASE_URL).path
CARD = '<article class="card'


def elements(tree: object, *names: str) -> Iterator[object]:
    return (each for each in tree.iter() if each.tag in {XHTML + name for name in names})


def test_pages_are_valid_html(sample: BuiltSite) -> None:
    """Every page follows the standard: old phones and screen readers guess differently about what does not."""
    command = [*json.loads(needed("PORTAL_VNU")), "--skip-non-html", "--format", "json", str(sample.folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    # The validator reads files, where the policy's 'self' is nobody.
    real = [m for m in messages if "Content Security Policy" not in m["message"]]
    assert not [f"{m['url'].rsplit('public/', 1)[-1]}:{m.get('lastLine')}: {m['message']}" for m in real]


def test_no_link_is_broken(sample: BuiltSite, parse: Callable[[Path], object]) -> None:
    """Whoever follows a link arrives, at the page and at the place on it."""
    anchors = {
        address: {each.get("id") for each in parse(path).iter() if each.get("id")} for address, path in sample.pages()
    }
    files = {path.relative_to(sample.folder).as_posix() for path in sample.folder.rglob("*") if path.is_file()}
    broken = []
    for address, path in sample.pages():
        for element in parse(path).iter():
            for name in ("href", "src", "poster", "action", "content" if element.get("http-equiv") == "refresh" else ""):
                link = element.get(name) if name else None
                if not link:
                    continue
                if name == "content":
                    link = link.split("url=", 1)[1]
                target, anchor = urldefrag(urljoin(BASE_URL + address, link))
                if not target.startswith(("http://", "https://")) or urlsplit(target).netloc != urlsplit(BASE_URL).netloc:
                    continue
                place = unquote(urlsplit(target).path)
                if not place.startswith(ROOT):
                    broken.append(f"{address}: {link} forgets the sub-folder")
                    continue
                place = place.removeprefix(ROOT)
                file = f"{place}index.html" if place == "" or place.endswith("/") else place
                if file not in files:
                    broken.append(f"{address}: {link}")
                elif anchor and place in anchors and anchor not in anchors[place]:
                    broken.append(f"{address}: {link} has no such anchor")
    assert not broken


def test_pages_say_their_language_and_direction(sample: BuiltSite, parse: Callable[[Path], object]) -> None:
    """A screen reader takes the right voice, and a browser the right direction."""
    for address, path in sample.pages():
        tree = parse(path)
        tag = address.split("/")[0]
        if tag in ("", "404.html"):
            continue
        assert tree.get("lang") == tag
        assert tree.get("dir") == ("rtl" if tag in ("ar", "fa") else "ltr")


def test_versions_name_each_other(sample: BuiltSite, parse: Callable[[Path], object]) -> None:
    """Search engines show each reader the page in their language: hreflang is mutual, and holds the page itself."""
    alternates: dict[str, dict[str, str]] = {}
    canonical: dict[str, str] = {}
    for address, path in sample.pages():
        for link in elements(parse(path), "link"):
            if link.get("rel") == "canonical":
                canonical[BASE_URL + address] = link.get("href")
            if link.get("rel") == "alternate" and link.get("hreflang"):
                alternates.setdefault(BASE_URL + address, {})[link.get("hreflang")] = link.get("href")
    assert alternates
    for address, versions in alternates.items():
        assert canonical[address] == address, f"{address} has versions but is not the one that counts"
        assert address in versions.values()
        for language, other in versions.items():
            if language != "x-default" and urlsplit(other).path.removeprefix(ROOT):
                assert alternates[other] == versions, f"{address} and {other} disagree"


def test_every_page_says_that_it_is_an_example(sample: BuiltSite, parse: Callable[[Path], object]) -> None:
    """Nobody goes to an activity that we made up: each page says so, and search engines are asked to stay away."""
    for address, path in sample.pages():
        tree = parse(path)
        robots = [each.get("content") for each in elements(tree, "meta") if each.get("name") == "robots"]
        assert robots == ["noindex"], address
        assert any("example" in (each.get("class") or "").split() for each in tree.iter()), address


def test_pages_are_light(sample: BuiltSite) -> None:
    """A page and its styles come in the first flight of packets, also on a slow line; of a list, its first ten cards."""
    style = len(gzip.compress(next((sample.folder / "assets").glob("style.*.css")).read_bytes(), 9))
    assert style <= 8 * 1024
    heavy = {}
    for address, path in sample.pages():
        text = path.read_text(encoding="utf-8")
        beginning = CARD.join(text.split(CARD)[:11])
        weight = len(gzip.compress(beginning.encode(), 9)) + style
        if weight > 14_336:
            heavy[address] = weight
    assert not heavy
    script = next((sample.folder / "assets").glob("site.*.js"))
    assert len(gzip.compress(script.read_bytes(), 9)) <= 10 * 1024
