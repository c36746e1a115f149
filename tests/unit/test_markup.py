"""What prose by an editor can become: HTML that does no harm, or an answer; never a build that does not end."""

import random
import time

import markdown
import pytest

from portal import markup
from portal.markup import collect_images, collect_links, collect_raw_html, collect_tangles, convert


def html(source: str) -> str:
    return convert(source, lambda link: f"/portal/sv{link}")


@pytest.mark.parametrize(
    "source",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,x)",
        "[x](vbscript:x)",
        "[x][r]\n\n[r]: javascript:alert(1)",
        '<a href="https://example.org/" onclick="alert(1)">x</a>',
        "<iframe src=https://example.org/></iframe>",
        "<style>body{display:none}</style>",
        "<form action=https://example.org/><input name=q></form>",
        "![x](https://example.org/x.png)",
        "<svg><script>alert(1)</script></svg>",
        "# x {: onclick=alert(1)}",
    ],
)
def test_nothing_runs_and_nothing_is_loaded(source: str) -> None:
    """Whatever somebody pastes into prose, no reader's browser runs it or asks another host for it."""
    made = html(source)
    for mark in ("<script", "<img", "<iframe", "<style", "<form", "<svg", "src=", "style=", 'href="java', 'href="data'):
        assert mark not in made.casefold()
    assert "<h2 onclick" not in made and '<a href="https://example.org/" onclick' not in made


def test_a_link_within_the_site_leads_to_the_readers_language() -> None:
    """An editor writes no language and no folder of the host: both are put in front."""
    assert html("[x](/platser/parken/)") == '<p><a href="/portal/sv/platser/parken/">x</a></p>'


def test_headings_go_below_the_pages_own() -> None:
    """Whichever level an editor begins with, the outline of the page has no gap."""
    assert "<h2>a</h2>" in html("# a") and "<h2>a</h2>" in html("### a") and "<h3>b</h3>" in html("# a\n\n## b")


def test_a_text_is_the_same_whatever_was_converted_before() -> None:
    """The converter is used again and again, and remembers nothing of other texts."""
    first = html("# a\n\n[x][r]\n\n[r]: /b/")
    html("# a\n\n[r]: /c/")
    assert html("# a\n\n[x][r]\n\n[r]: /b/") == first
    assert html("[x][r]") == "<p>[x][r]</p>"


PIECES = [
    *"abc å\n*_`[]()!<>&;:\\#-+|=~1.\"'/",
    "  \n",
    "\n\n",
    "https://example.org",
    "[a](b)",
    "&amp;",
    "<b>",
    "<a@b.se>",
]
PIECES += [
    "\n- ",
    "\n1. ",
    "\n: ",
    "| a | b |\n|---|---|\n",
    "*x*",
    "**y**",
    "\n    ",
    "[r]: /x/\n",
    "mer ord",
    " och ",
]


def test_plain_words_are_left_alone_without_a_difference() -> None:
    """What has no sign of Markdown's is not searched for any; whatever somebody writes, it becomes what Python-Markdown
    alone would make of it."""
    dice, alone = (
        random.Random(1),
        markdown.Markdown(extensions=["tables", "sane_lists", "def_list"], output_format="html"),
    )
    for _ in range(4000):
        text = "".join(dice.choices(PIECES, k=dice.randint(1, 40)))
        assert markup._converter().reset().convert(text) == alone.reset().convert(text), text


def test_every_link_is_found_however_it_is_written() -> None:
    """In the line, or collected below: both can lead nowhere. What is in code is no link, and a picture none either."""
    source = "[a](/b/ 'c') `[d](/e/)` [f][g] ![h](i.jpg) [![j](k.png)](/l/)\n[g]: /m/\n"
    assert list(collect_links(source)) == [(1, "/b/"), (1, "/l/"), (2, "/m/")]


def test_what_is_not_shown_is_told() -> None:
    """Tags and pictures are taken away, and whoever wrote them should know where."""
    assert list(collect_raw_html("a < b\n<b>x</b>\n<!-- y -->\n`<i>`\n<https://example.org/>")) == [2, 3]
    assert list(collect_images("x\n![a](b.jpg)\n![c][d]\n`![e](f)`")) == [2, 3]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("x\n\n" + "[" * 20000, 3),
        ("![" * 10000, 1),
        ("> " * 5000 + "x", 1),
        ("\n".join("  " * 2 * depth + "- x" for depth in range(400)), 9),
        ("a\n: b\n" * 5000, 1),
    ],
)
def test_a_text_that_no_reader_gets_through_is_refused(source: str, line: int) -> None:
    """It is told in an instant and at its line, rather than holding up the build for a minute."""
    begun = time.monotonic()
    assert line in list(collect_tangles(source))
    list(collect_links(source))
    assert time.monotonic() - begun < 1


def test_what_people_really_write_is_no_tangle() -> None:
    """Lists in lists, a quotation, a long list of links."""
    assert list(collect_tangles("- a\n    - b\n        1. c\n\n> d\n> > e\n\n" + "- [f](/g/)\n" * 200)) == []


@pytest.mark.parametrize("number", ["031-390 06 40", "+46 31 390 06 40", "070-174 06 05"])
def test_a_telephone_number_keeps_its_order_among_arabic_words(number: str) -> None:
    """Whoever copies it by hand from an Arabic page reaches us."""
    assert f'<bdi dir="ltr">{number}</bdi>' in convert(f"اتصل بالرقم {number}.", str)


@pytest.mark.parametrize("text", ["klockan 10:00", "den 12 januari", "[dit](https://example.org/1 2)", "12,5 30"])
def test_what_is_no_telephone_number_is_left_alone(text: str) -> None:
    """A time, a date and an address need no help."""
    assert "<bdi" not in convert(text, str)
