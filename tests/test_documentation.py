"""What somebody may rely on who reads the documentation first: it tells of everything there is, and of nothing else."""

import argparse
import re
from collections.abc import Iterator
from collections.abc import Mapping as Map
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from portal import cli
from portal.captions import parse_captions
from portal.checks.texts import lix
from portal.config import SECTIONS, Config
from portal.documents import Mapping, Sequence, parse_yaml
from portal.errors import Problems
from portal.fields import Choice, Code, Given, Words, keys_of
from portal.messages import editors_words
from portal.models.addresses import Moved, Retired
from portal.models.event import Event
from portal.models.film import Captions, Film
from portal.models.kinds import KINDS, Kind
from portal.models.named_days import NamedDays
from portal.models.parts import ExceptionFields, ScheduleFields, Translation
from portal.models.theme import Theme
from portal.picture_files import PictureHead
from portal.reading import PROJECT, read_source
from portal.site import collect_site
from portal.source import File, Source
from tests.unit.sample import SETTINGS, TODAY

FORMAT = (PROJECT / "docs/content-format.md").read_text(encoding="utf-8")
README = (PROJECT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = {path.name: path.read_text(encoding="utf-8") for path in sorted((PROJECT / "docs").glob("*.md"))}

EVERY_KIND = "Every kind"
REQUIRED = "**required**"


def sections(text: str) -> dict[str, str]:
    """What stands below each heading, fenced examples left out."""
    text = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    parts = re.split(r"^#{2,3} (.+)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(section: str) -> dict[str, tuple[str, str]]:
    """Key → what is said of it, and its default, of a table whose first column is a key."""
    found = re.findall(r"^\| `([\w.]+)` \| (.*?) \| ?(.*?) ?\|$", section, flags=re.MULTILINE)
    return {key: (what, default) for key, what, default in found}


SECTIONS_OF_FORMAT = sections(FORMAT)


@cache
def table(heading: str) -> Map[str, tuple[str, str]]:
    return rows(SECTIONS_OF_FORMAT[heading])


def section_of(key: str) -> str | None:
    """The heading that a part of this name has for itself: `slots` stands below "slots, hours"."""
    kinds = {kind.name for kind in KINDS}
    return next((each for each in SECTIONS_OF_FORMAT if key in each.split(", ") and key not in kinds), None)


def models(cls: type) -> Iterator[tuple[str, Any, bool]]:
    """(key, type, required) of each field that an editor writes."""
    hints = get_type_hints(cls, include_extras=True)
    for each in fields(cls):
        if Given() not in getattr(hints[each.name], "__metadata__", ()):
            required = each.default is MISSING and each.default_factory is MISSING
            yield each.name.rstrip("_"), hints[each.name], required


def inside(kind: Any) -> Iterator[Any]:
    """The type itself and all that it is made of."""
    yield kind
    for part in get_args(kind):
        yield from inside(part)


def nested(kind: Any) -> type | None:
    return next((p for p in inside(kind) if isinstance(p, type) and is_dataclass(p) and p is not Words), None)


def rules(kind: Any) -> Iterator[Choice | Code]:
    yield from (part for part in inside(kind) if isinstance(part, (Choice, Code)))


KIND_HEADINGS = {
    kind.name: next(each for each in SECTIONS_OF_FORMAT if kind.name in each.split(", ")) for kind in KINDS
}


def check_table(cls: type, found: Map[str, tuple[str, str]], optional: tuple[str, ...] = ()) -> None:
    """Each row says of its key what the model says: that it is required, what may be chosen, what stands inside."""
    for key, kind, required in models(cls):
        what, default = found[key]
        assert (default == REQUIRED) == (required or key in optional), f"{cls.__name__}.{key}"
        part = nested(kind)
        for rule in rules(kind):
            if isinstance(rule, Choice):
                assert all(f"`{value}`" in what for value in rule.values), f"{cls.__name__}.{key}: {rule.values}"
            else:
                assert rule.vocabulary in what, f"{cls.__name__}.{key}: list {rule.vocabulary}"
        if part is not None:
            check_part(key, part, what)


def check_part(key: str, part: type, what: str) -> None:
    """What stands inside a key is told in its row, `{from, to}`, or below a heading of its own."""
    told = re.search(r"`\{([\w, ]+)\}`", what)
    if told:
        assert told[1].split(", ") == list(keys_of(part)), key
    else:
        heading = section_of(key)
        assert heading, f"nothing is said of what stands in {key}"
        assert set(table(heading)) == set(keys_of(part)), key
        check_table(part, table(heading))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_of_every_kind_is_told(kind: Kind) -> None:
    """An editor finds each key, whether it is required and what it takes; and no key that does not exist."""
    heading = KIND_HEADINGS[kind.name]
    every = {
        key: row for key, row in table(EVERY_KIND).items() if f"not in {kind.name}" not in row[0] and key != "rights"
    }
    own = dict(table(heading))
    if kind.name == "film":
        own["rights"] = table(EVERY_KIND)["rights"]
    assert not every.keys() & own.keys()
    assert {*every, *own} == set(keys_of(kind.model))
    loose = tuple(key for key, (what, _) in every.items() if re.search(rf"optional in [\w ]*\b{kind.name}\b", what))
    check_table(kind.model, {**every, **own}, loose)


@pytest.mark.parametrize(
    ("heading", "classes"),
    [("Translations", (Translation,)), ("Terms and holidays", (NamedDays,)), ("Old addresses", (Retired, Moved))],
)
def test_every_key_of_the_other_files_is_told(heading: str, classes: tuple[type, ...]) -> None:
    """Translations, calendars and old addresses have their tables too."""
    assert set(table(heading)) == {key for cls in classes for key in keys_of(cls)}
    if len(classes) == 1:
        check_table(classes[0], table(heading))


def examples() -> dict[str, str]:
    found = re.findall(r"^```\w+ (content/\S+)\n(.*?)^```$", FORMAT, flags=re.DOTALL | re.MULTILINE)
    return {path.removeprefix("content/"): text for path, text in found}


def test_every_example_is_right() -> None:
    """What is copied from the documentation works: all examples together are a site without a single remark."""
    program = read_source(PROJECT)
    given, head = examples(), PictureHead(1200, 800)
    source = Source(
        settings=SETTINGS.encode(),
        texts={path: text.encode() for path, text in given.items()},
        files={"areas/centrum/activities/stolgympa/stolar.jpg": File(Path("stolar.jpg"), 1, "1", picture=head)},
        static={},
        static_texts={},
        templates={},
        base_vocabularies=program.base_vocabularies,
        base_queries=program.base_queries,
        code_stamp="",
        words_stamp="",
        pictures_stamp="",
    )
    site, problems = collect_site(source, TODAY, drafts=False)
    assert [(each.code, str(each.position), dict(each.arguments)) for each in problems] == []
    assert site is not None
    assert [kind.name for kind in KINDS if not site.things[kind.name]] == []
    assert len(site.occurrences["activity", "stolgympa"]) > 10


def test_every_setting_is_told() -> None:
    """Who makes a portal of another city finds each setting, and none that does nothing."""
    text = DOCUMENTS["settings.md"]
    told = rows(text)
    expected: dict[str, tuple[Any, bool]] = {}
    for key, kind, required in models(Config):
        part = nested(kind)
        if part is None:
            expected[key] = kind, required
        else:
            expected |= {f"{key}.{inner}": (own, needed) for inner, own, needed in models(part)}
    assert set(told) == set(expected)
    for key, (kind, required) in expected.items():
        what, default = told[key]
        assert (default == REQUIRED) == required, key
        for rule in rules(kind):
            assert all(f"`{value}`" in what for value in rule.values), key
    assert all(f"`{section}`" in told["sections"][0] for section in SECTIONS)


def options() -> Iterator[tuple[str, str]]:
    """(command, option) of the whole command line."""
    for command in cli.COMMANDS:
        parser = argparse.ArgumentParser()
        import_module(f"portal.commands.{command}").add_arguments(parser)
        for action in inner_actions(parser):
            yield from ((command, option) for option in action.option_strings)


def inner_actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """What a command takes, and what each of the commands inside it takes."""
    for action in parser._actions:
        yield action
        if isinstance(action.choices, dict):
            yield from (each for inner in action.choices.values() for each in inner_actions(inner))


def test_every_command_and_option_is_told() -> None:
    """Nothing that can be typed has to be found in the code."""
    text = DOCUMENTS["settings.md"]
    commands = {command for command, _ in options()}
    assert not [command for command in (*commands, "test") if f"build.py {command}" not in README]
    told = {
        (found[1], found[2]) for found in re.finditer(r"^\| `(--[a-z-]+)[^`]*` \| ([a-z, ]+) \|", text, re.MULTILINE)
    }
    pairs = {(command, option) for option, names in told for command in names.split(", ")}
    assert pairs == {pair for pair in options() if pair[1] not in ("-h", "--help")}


def test_every_path_in_the_readme_is_there() -> None:
    """Each row of "I want to …" opens something."""
    table_ = README.split("## I want to …")[1].split("\n## ")[0]
    paths = re.findall(r"`([\w./-]+)`", table_) + re.findall(r"\]\(([\w./-]+)\)", README)
    # What only some sites have; the table says so.
    optional = {"content/interface/"}
    assert len(paths) > 25
    assert [path for path in paths if path not in optional and not (PROJECT / path).exists()] == []


def test_every_document_is_found_from_the_readme() -> None:
    """A page nobody is led to is a page nobody reads; and no link between documents is broken."""
    assert [name for name in DOCUMENTS if f"](docs/{name})" not in README] == []
    for name, text in DOCUMENTS.items():
        for link in re.findall(
            r"\]\(([^)\s]+)\)", re.sub(r"^```.*?^```$|`[^`\n]*`", "", text, flags=re.DOTALL | re.MULTILINE)
        ):
            target, _, anchor = link.partition("#")
            if target.startswith("https://"):
                continue
            assert not target or (PROJECT / "docs" / target).exists(), f"{name}: {link}"
            if anchor:
                headings = re.findall(r"^#+ (.+)$", text if not target else DOCUMENTS[target], flags=re.MULTILINE)
                anchors = {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
                assert anchor in anchors, f"{name}: {link}"


GUIDE = DOCUMENTS["editors-guide.sv.md"]


def test_the_editors_guide_is_easy_to_read() -> None:
    """Who is a physiotherapist and no programmer reads it without a break: easier than a newspaper (LIX 30)."""
    prose = re.sub(r"^```.*?^```$|^\|.*?$", "", GUIDE, flags=re.DOTALL | re.MULTILINE)
    prose = re.sub(r"\]\([^)]*\)", "]", re.sub(r"`[^`]*`", "x", prose))
    assert lix(prose) <= 30


def test_the_editors_guide_names_messages_that_exist() -> None:
    """What stands on the screen can be looked up in the guide."""
    named = re.findall(r"^\| `([a-z]+/[a-z-]+)` \|", GUIDE, flags=re.MULTILINE)
    assert len(named) > 8
    words = editors_words("sv")
    assert [code for code in named if not words.has(code.replace("/", "-"))] == []


def test_every_example_of_the_editors_guide_can_be_read() -> None:
    """What is copied from the guide has only keys that there are."""
    blocks = re.findall(r"^```yaml\n(.*?)^```$", GUIDE, flags=re.DOTALL | re.MULTILINE)
    assert len(blocks) == 8
    known = {*keys_of(Event), *keys_of(ScheduleFields), *keys_of(ExceptionFields), *keys_of(Film), *keys_of(Captions)}
    known |= set(keys_of(Theme))
    for block in blocks:
        problems = Problems()
        node = parse_yaml("guide.yaml", block.encode(), problems)
        assert problems.in_order() == ()
        items = node.items if isinstance(node, Sequence) else [node]
        lists = [part for item in items for part in item.values.values() if isinstance(part, Sequence)]
        inner = [each for part in lists for each in part.items if isinstance(each, Mapping)]
        assert {key for item in (*items, *inner) for key in item.values} <= known


def test_the_captions_of_the_editors_guide_can_be_read() -> None:
    """Whoever copies them from the guide has captions, with who speaks and who answers."""
    (captions,) = re.findall(r"^```text\n(WEBVTT.*?)^```$", GUIDE, flags=re.DOTALL | re.MULTILINE)
    problems = Problems()
    cues = parse_captions("guide.vtt", captions.encode(), problems)
    assert problems.in_order() == ()
    assert [bool(cue.speaker) for cue in cues] == [True, False, False] and [cue.turn for cue in cues[1:]] == [True] * 2
