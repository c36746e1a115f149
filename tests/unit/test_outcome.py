"""What was told is told again only where nothing at all has changed."""

import dataclasses
from pathlib import Path

import pytest

from portal.outcome import Outcome, read_outcome, stamp_source, write_outcome
from portal.reading import PROJECT, read_source
from portal.source import File, Source, Wishes

TINY = PROJECT / "tests" / "tiny_site"
TOLD = Outcome(0, ("site.toml: å",), ("Filer: 3. Tid: {seconds} s.",))


@pytest.fixture(scope="module")
def source() -> Source:
    return read_source(TINY)


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Source)])
def test_whatever_was_read_counts(field: str, source: Source) -> None:
    """Content, settings, words, templates, face, the program: another one of any of them is another build."""
    before = stamp_source(source)
    value = getattr(source, field)
    match value:
        case dict():
            others = [{**value, "new": File(Path("new"), 1, "new")}, {"new": b"new"}]
        case tuple():
            others = [(*value, "a problem")]
        case bytes():
            others = [value + b"#", b""]
        case _:
            others = [f"{value}x", ""]
    for other in others:
        assert stamp_source(dataclasses.replace(source, **{field: other})) != before, field
    assert stamp_source(dataclasses.replace(source)) == before


def test_whatever_was_asked_counts(source: Source) -> None:
    """The day, drafts and what is left out are part of the question."""
    asked = [("2026-11-23", Wishes()), ("2026-11-24", Wishes()), ("2026-11-23", Wishes(drafts=True)), ("2026-11-23",)]
    assert len({stamp_source(source, *each) for each in asked}) == len(asked)


def test_a_file_that_is_cut_in_two_is_another_file(source: Source) -> None:
    """The same bytes in other files, or under other names, are not the same content."""
    ways = [{"a": b"xy"}, {"a": b"x", "b": b"y"}, {"a": b"x", "y": b""}, {"ax": b"y"}, {"a": b"x\0y"}]
    assert len({stamp_source(dataclasses.replace(source, texts=way)) for way in ways}) == len(ways)


def test_the_same_is_told_again(tmp_path: Path) -> None:
    """Of the same stamp, and of no other."""
    write_outcome(tmp_path / "new", "stamp", TOLD)
    assert read_outcome(tmp_path / "new", "stamp") == TOLD
    assert read_outcome(tmp_path / "new", "another") is None


@pytest.mark.parametrize("spoilt", [b"", b"\n", b"{}", b"0" * 64 + b"\n{}"])
def test_what_is_damaged_is_as_if_it_were_not_there(spoilt: bytes, tmp_path: Path) -> None:
    """Cut short, empty, of another version, with one letter changed: it is not believed, and nothing falls."""
    write_outcome(tmp_path, "stamp", TOLD)
    whole = (tmp_path / "outcome").read_bytes()
    for data in (spoilt, whole[:-1], whole.replace(b"Filer", b"Failr"), whole[1:]):
        (tmp_path / "outcome").write_bytes(data)
        assert read_outcome(tmp_path, "stamp") is None
    (tmp_path / "outcome").unlink()
    assert read_outcome(tmp_path, "stamp") is None


def test_a_folder_that_cannot_be_written_to_is_no_failure(tmp_path: Path) -> None:
    """A check of somebody else's content, on a disk that is full or closed, tells what it found."""
    (tmp_path / "file").write_text("")
    write_outcome(tmp_path / "file" / "inside", "stamp", TOLD)
    assert read_outcome(tmp_path / "file" / "inside", "stamp") is None
