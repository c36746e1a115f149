"""What whoever sets up a portal for another city may rely on."""

from pathlib import Path

import pytest

from portal.config import SECTIONS, Config, parse_config
from portal.errors import Problems
from portal.models.kinds import KINDS

ROOT = Path(__file__).parents[2]
SETTINGS = (ROOT / "tests" / "broken" / "_base" / "site.toml").read_text(encoding="utf-8")


def parse(*changes: tuple[str, str]) -> tuple[Config | None, list[tuple[str, str]]]:
    text = SETTINGS
    for old, new in changes:
        assert text.count(old) >= 1
        text = text.replace(old, new)
    problems = Problems()
    config = parse_config("site.toml", text.encode(), problems)
    lines = text.split("\n")
    return config, [(each.code, lines[each.position.line - 1]) for each in problems.in_order()]


def test_this_city_s_settings_are_right() -> None:
    """The file that the portal is built with is read without a word."""
    problems = Problems()
    assert parse_config("site.toml", (ROOT / "site.toml").read_bytes(), problems) is not None
    assert problems.count == 0


def test_what_may_be_left_out_has_a_careful_value() -> None:
    """A new portal is no example, speaks English to its editors and asks for a review twice a year."""
    config, problems = parse(('editors_language = "sv"\n', ""))
    assert config is not None and problems == []
    assert (config.example, config.editors_language, config.review.note_after) == (False, "en", 6)


@pytest.mark.parametrize(
    ("base_url", "origin", "path"),
    [
        ("https://halsa.example.org/", "https://halsa.example.org", "/"),
        ("https://halsa.example.org", "https://halsa.example.org", "/"),
        ("https://example.org/halsa", "https://example.org", "/halsa/"),
        ("http://localhost:8000/a/b/", "http://localhost:8000", "/a/b/"),
    ],
)
def test_a_site_can_lie_in_a_sub_folder(base_url: str, origin: str, path: str) -> None:
    """With or without the slash at the end."""
    config, _ = parse(("https://halsa.example.org/", base_url))
    assert config is not None and (config.origin, config.base_path) == (origin, path)


def test_every_kind_of_content_has_a_section() -> None:
    """So that every thing has an address, in any city's words."""
    assert {kind.name for kind in KINDS} < set(SECTIONS)


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ('"Europe/Stockholm"', '"Mars/Olympus"', "config/time-zone", 'time_zone = "Mars/Olympus"'),
        ('"Europe/Stockholm"', '"../../etc/passwd"', "config/time-zone", 'time_zone = "../../etc/passwd"'),
        ('country = "SE"', 'country = "Sweden"', "config/country", 'country = "Sweden"'),
        ('source_language = "sv"', 'source_language = "fi"', "config/source-language", 'source_language = "fi"'),
        ('film = "filmer"', 'film = "kurser"', "config/section-twice", "[sections]"),
        ('film = "filmer"', 'film = "Filmer"', "value/slug", 'film = "Filmer"'),
        ('film = "filmer"\n', "", "field/missing", "[sections]"),
        ('film = "filmer"', 'film = "filmer"\nshop = "butik"', "field/unknown", "[sections]"),
        ('tag = "en"', 'tag = "sv"', "config/language-twice", "[[languages]]"),
        ("format = 1", "format = 2", "value/choice", "format = 2"),
        ('currency = "SEK"', 'curency = "SEK"', "field/unknown", 'curency = "SEK"'),
        ('direction = "ltr"', 'direction = "left"', "value/choice", 'direction = "left"'),
    ],
)
def test_a_wrong_setting_is_told_at_its_line(old: str, new: str, code: str, line: str) -> None:
    """The portal is not built with half of its settings, and the mistake is easy to find."""
    config, problems = parse((old, new))
    assert config is None and (code, line) in problems


def test_a_tagline_for_nobody_and_none_for_the_original() -> None:
    """A language that is taken away leaves no words behind unseen."""
    _, problems = parse(('sv = "Gratis', 'fi = "Gratis'))
    assert [code for code, _ in problems] == ["config/no-language", "config/tagline"]
