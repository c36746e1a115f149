"""What editors may rely on in the checks of texts and links: that they find what is there, and nothing else."""

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from portal.checks import links, texts
from portal.checks.texts import lix
from portal.errors import Problem
from portal.reading import read_source
from portal.site import Site, collect_site

BASE = Path(__file__).parents[1] / "broken" / "_base"
TODAY = dt.date(2026, 11, 23)
ACTIVITY = "areas/centrum/activities/stolgympa/index.sv.md"
TRANSLATION = "areas/centrum/activities/stolgympa/index.en.md"

Read = Callable[..., Site]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def change(*changes: tuple[str, str, str]) -> Site:
        """The small site, with one text for another in its files."""
        folder = Path(shutil.copytree(BASE, tmp_path / "site"))
        for path, old, new in changes:
            file = folder / "content" / path
            text = file.read_text(encoding="utf-8")
            assert text.count(old) == 1
            file.write_text(text.replace(old, new), encoding="utf-8")
        site, problems = collect_site(read_source(folder), TODAY, drafts=False)
        assert site is not None, problems
        return site

    return change


def told(problems: list[Problem]) -> list[tuple[str, str, int]]:
    return [(each.code, each.position.path.removeprefix("content/"), each.position.line) for each in problems]


def test_easy_words_in_short_sentences_are_easy() -> None:
    """LIX of four words a sentence, none of them long, is four."""
    assert lix("Vi går en runda. Vi tar det lugnt.") == 4


def test_long_words_weigh_as_björnsson_counted_them() -> None:
    """Ten words in one sentence, three of them longer than six letters: 10 + 30."""
    assert lix("Verksamheten vänder sig till alla som behöver lugna och återhämtande.") == 40


def test_each_point_of_a_list_is_read_as_a_sentence() -> None:
    """A list without full stops is not one endless sentence."""
    spoken = lix("Ta med. En matta. En flaska. En vän. Vi ses.")
    assert lix("Ta med:\n\n- en matta\n- en flaska\n- en vän\n\n## Vi ses") == spoken


def test_nothing_has_no_difficulty() -> None:
    """A page without a word is not divided by zero."""
    assert lix("") == 0


def test_an_address_in_a_link_is_not_a_long_word(read: Read) -> None:
    """What a reader does not see does not make a text hard."""
    sentence = "Se [kartan](https://example.org/en/mycket/lang/adress/med/manga/delar/) nu. Vi går en runda i parken. "
    site = read((ACTIVITY, "Vi sitter på stolar och rör hela kroppen.", sentence * 6))
    assert told(list(texts.check(site, TODAY))) == []


def test_a_few_hard_words_are_too_few_to_judge(read: Read) -> None:
    """A body of thirty words or fewer gets no measure."""
    site = read((ACTIVITY, "Vi sitter på stolar och rör hela kroppen.", "Individanpassade rörelsemöjligheter."))
    assert told(list(texts.check(site, TODAY))) == []


@pytest.mark.parametrize(("reviewed", "warned"), [("2026-05-23", False), ("2026-05-22", True)])
def test_a_page_is_to_be_read_again_after_half_a_year(read: Read, reviewed: str, warned: bool) -> None:
    """The note comes the day after the months in the settings have gone, not before."""
    site = read((ACTIVITY, "2026-11-02", reviewed))
    expected = [("entry/review-old", ACTIVITY, 20)] if warned else []
    assert told(list(texts.check(site, TODAY))) == expected


def test_a_short_poster_title_saves_a_long_title(read: Read) -> None:
    """What is printed is what is measured."""
    long = "Stolgympa på Stadsbiblioteket för dig som vill röra dig lugnt tillsammans"
    site = read((ACTIVITY, "title: Stolgympa\n", f"title: {long}\nposter_title: Stolgympa\n"))
    assert told(list(texts.check(site, TODAY))) == []


def test_html_is_found_in_every_language_and_not_in_code(read: Read) -> None:
    """The line is that of the file, also in a translation; a tag that is quoted as code is left alone."""
    site = read((TRANSLATION, "We sit on chairs", "`<b>` is fine.\n\nThis <b>is</b> not. We sit on chairs"))
    assert told(list(texts.check(site, TODAY))) == [("markup/raw-html", TRANSLATION, 9)]


def test_rights_hold_through_their_last_day(read: Read) -> None:
    """A leader's name is shown on the last day of consent and told about the day after."""
    site = read((ACTIVITY, "reviewed: ", "leader: {first_name: Kim, consent_until: 2026-11-23}\nreviewed: "))
    assert told(list(texts.check(site, TODAY))) == []
    assert told(list(texts.check(site, TODAY + dt.timedelta(days=1)))) == [("rights/past", ACTIVITY, 20)]


def test_a_broken_link_is_told_where_it_was_written(read: Read) -> None:
    """The line is that of the file and of the language in which somebody has to mend it."""
    site = read((TRANSLATION, "We sit on chairs", "[The park](/platser/skogen/)"))
    assert told(list(links.check(site))) == [("link/broken", TRANSLATION, 7)]


@pytest.mark.parametrize(
    "link",
    ["/", "/platser/parken/", "/platser/parken/#karta", "#karta", "https://example.org/", "mailto:a@b.org", "tel:112"],
)
def test_what_can_be_followed_is_not_told(read: Read, link: str) -> None:
    """The home page, a page with or without a place on it, another site, a letter and a call."""
    site = read((ACTIVITY, "Vi sitter på stolar", f"[dit]({link})"))
    assert told(list(links.check(site))) == []


@pytest.mark.parametrize("link", ["www.example.org", "platser/parken/", "index.sv.md", "javascript:alert(1)"])
def test_what_cannot_be_followed_is_told(read: Read, link: str) -> None:
    """A web address without https, a path without its slash, a file, a script."""
    site = read((ACTIVITY, "Vi sitter på stolar", f"\n\nEtt stycke.\n\n[dit]({link})"))
    assert told(list(links.check(site))) == [("link/unclear", ACTIVITY, 27)]


def test_a_broken_link_offers_the_nearest_page(read: Read) -> None:
    """The slash at the end, or a letter, is the usual mistake."""
    site = read((ACTIVITY, "Vi sitter på stolar", "[parken](/platser/parken)"))
    assert [each.arguments["nearest"].split(", ")[0] for each in links.check(site)] == ["/platser/parken/"]
