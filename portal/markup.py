"""Markdown → safe HTML. In: prose by an editor. Out: HTML that can do no harm.

Python-Markdown reads it and nh3 (Rust's ammonia) cleans it, so that nothing an editor pastes can run in a reader's
browser or load anything from another host. Headings always begin at level 2, below the page's own.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

import markdown
import nh3
from markupsafe import Markup

TAGS = frozenset(
    {"p", "ul", "ol", "li", "h2", "h3", "h4", "strong", "em", "a", "blockquote", "br", "hr", "code", "pre"}
    | {"table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd"}
)
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_SCHEMES = {"https", "http", "mailto", "tel", "sms"}
_HEADING = re.compile(r"^(#{1,6})\s", re.MULTILINE)
_RAW_HTML = re.compile(r"<(?:[a-zA-Z][\w-]*[\s/>]|/[a-zA-Z]|!--|!\[)")
_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"\[[^\]\n]*\]\(\s*<?([^)\s>]+)")


@lru_cache(maxsize=4096)
def convert(source: str, resolve: Callable[[str], str]) -> Markup:
    """HTML of a piece of Markdown. `resolve` turns a link to another page of the site ("/aktiviteter/x/") into its
    address; other links stay as they are."""
    top = min((len(found[1]) for found in _HEADING.finditer(source)), default=1)
    converter = markdown.Markdown(
        extensions=["tables", "sane_lists", "def_list", "toc"],
        extension_configs={"toc": {"baselevel": max(1, 3 - top), "permalink": False, "marker": ""}},
        output_format="html",
    )

    def attribute(tag: str, name: str, value: str) -> str:
        return resolve(value) if (tag, name) == ("a", "href") and value.startswith("/") else value

    return Markup(
        nh3.clean(
            converter.convert(source),
            tags=set(TAGS),
            attributes=_ATTRIBUTES,
            attribute_filter=attribute,
            url_schemes=_SCHEMES,
            link_rel=None,
        )
    )


def collect_raw_html(source: str) -> Iterator[int]:
    """The lines, from 1, on which somebody wrote HTML: it is cleaned away, and they should know."""
    for number, line in enumerate(source.split("\n"), 1):
        if _RAW_HTML.search(_CODE.sub("", line)):
            yield number


def collect_links(source: str) -> Iterator[tuple[int, str]]:
    """(line, target) of each link in a piece of Markdown."""
    for number, line in enumerate(source.split("\n"), 1):
        for found in _LINK.finditer(_CODE.sub("", line)):
            yield number, found[1]
