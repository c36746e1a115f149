"""Markdown → safe HTML. In: prose by an editor. Out: HTML that can do no harm.

Python-Markdown reads it and nh3 (Rust's ammonia) cleans it, so that nothing an editor pastes can run in a reader's
browser or load anything from another host. Headings always begin at level 2, below the page's own.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from markupsafe import Markup

_TAGS = {"p", "ul", "ol", "li", "strong", "em", "a", "blockquote", "br", "hr", "code", "pre"}
_TAGS |= {"h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd"}
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_SCHEMES = {"https", "http", "mailto", "tel", "sms"}
_HEADING = re.compile(r"<(/?)h([1-6])>")
_LOWEST = 4
_OUTSIDE_TAGS = re.compile(r"(?:^|(?<=>))[^<]+")
_GROUPS_OF_DIGITS = re.compile(r"(?<![\w.,-])\+?\d[\d-]*(?:[ \u00a0]\d[\d-]*)+(?![\w-])")
_RAW_HTML = re.compile(r"<(?:[a-zA-Z][\w-]*[\s/>]|/[a-zA-Z]|!--|!\[)")
_CODE = re.compile(r"`[^`\n]*`")
_IMAGE = re.compile(r"!\[[^\[\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])")
_LINK = re.compile(r"\[([^\[\]\n]*)\]\([^)\n]*\)")
# [words](target "title"), and the line [name]: target below that a link [words][name] takes its target from.
_TARGET = re.compile(r"\]\(\s*<?([^)\s>]+)|^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]+)")
_DEEP = re.compile(r"^(?:[ \t]{32,}(?=[-*+\d>])|(?:[ \t]*>){8})", re.MULTILINE)
_DEFINITION = re.compile(r"^ {0,3}:[ \t]", re.MULTILINE)
_SIGN = re.compile(r"[`\\\[<&*_\x02]|  \n")
_BEFORE_INLINE = 25  # what looks for marks in words comes at 20
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")

MANY = 300
"""Brackets or definitions in one paragraph beyond which nobody has written it by hand, and reading it takes minutes."""


@lru_cache(maxsize=4096)
def convert(source: str, resolve: Callable[[str], str]) -> Markup:
    """HTML of a piece of Markdown. `resolve` turns a link to another page of the site ("/aktiviteter/x/") into its
    address; other links stay as they are."""

    def attribute(tag: str, name: str, value: str) -> str:
        return resolve(value) if (tag, name) == ("a", "href") and value.startswith("/") else value

    clean = nh3.clean(
        _converter().reset().convert(source),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=attribute,
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    return Markup(_isolate_numbers(_shift_headings(clean)))


@cache
def _converter() -> markdown.Markdown:
    """Making one takes longer than most texts."""
    made = markdown.Markdown(extensions=["tables", "sane_lists", "def_list"], output_format="html")
    made.treeprocessors.register(_LeavePlain(made), "plain", _BEFORE_INLINE)
    return made


class _LeavePlain(Treeprocessor):
    """A paragraph without a sign of Markdown's is words: it need not be searched for each of fourteen kinds of marks,
    which is a third of all work."""

    def run(self, root: Element) -> None:
        for each in root.iter():
            if each.text and not _SIGN.search(each.text):
                each.text = AtomicString(each.text)


def _shift_headings(html: str) -> str:
    """The highest becomes level 2, whichever the editor began with: an outline without gaps."""
    top = min((int(found[2]) for found in _HEADING.finditer(html)), default=2)
    return _HEADING.sub(lambda found: f"<{found[1]}h{min(int(found[2]) - top + 2, _LOWEST)}>", html)


def _isolate_numbers(html: str) -> str:
    """A telephone number is read from left to right wherever it stands: among Arabic words a browser would show its
    groups of digits in the opposite order."""
    if not _GROUPS_OF_DIGITS.search(html):  # nine texts of ten
        return html
    return _OUTSIDE_TAGS.sub(lambda text: _GROUPS_OF_DIGITS.sub(r'<bdi dir="ltr">\g<0></bdi>', text[0]), html)


def drop_links(source: str) -> str:
    """Markdown with the words of its links alone."""
    return _LINK.sub(r"\1", source)


def collect_raw_html(source: str) -> Iterator[int]:
    """The lines, from 1, on which somebody wrote HTML: it is cleaned away, and they should know."""
    for number, line in enumerate(source.split("\n"), 1):
        if _RAW_HTML.search(_CODE.sub("", line)):
            yield number


def collect_images(source: str) -> Iterator[int]:
    """The lines, from 1, on which somebody put a picture into prose: it has no rights there, and is not shown."""
    for number, line in enumerate(source.split("\n"), 1):
        if _IMAGE.search(_CODE.sub("", line)):
            yield number


def collect_tangles(source: str) -> Iterator[int]:
    """The lines, from 1, where a text begins to be nested so deeply, or to be such a heap of brackets, that no reader
    of Markdown gets through it."""
    found = _DEEP.search(source)
    if found:
        yield source.count("\n", 0, found.start()) + 1
    line = 1
    for paragraph in _PARAGRAPHS.split(source):
        if paragraph.count("[") > MANY or len(_DEFINITION.findall(paragraph)) > MANY:
            yield line + len(paragraph) - len(paragraph.lstrip("\n"))
        line += paragraph.count("\n") + 2


def collect_links(source: str) -> Iterator[tuple[int, str]]:
    """(line, target) of each link in a piece of Markdown."""
    for number, line in enumerate(source.split("\n"), 1):
        for found in _TARGET.finditer(_IMAGE.sub("", _CODE.sub("", line))):
            yield number, found[1] or found[2]
