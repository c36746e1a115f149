"""What editors of all kinds of computers may rely on when their files are read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.documents import MAX_BYTES, Document, Mapping, Scalar, Sequence, parse_document, parse_toml, parse_yaml
from portal.errors import Problems

FILE = "---\ntitle: Stolgympa\ntopics: [movement]\n---\n\nVi sitter.\n\nSedan fikar vi.\n"


def parse(data: str | bytes) -> tuple[Document | None, list[tuple[str, int, int]]]:
    problems = Problems()
    document = parse_document("a.md", data.encode() if isinstance(data, str) else data, problems)
    return document, [(each.code, each.position.line, each.position.column) for each in problems.in_order()]


def fields(text: str) -> Mapping:
    document, problems = parse(f"---\n{text}\n---\n")
    assert document is not None, problems
    return document.fields


def texts(node: object) -> object:
    if isinstance(node, Mapping):
        return {key: texts(value) for key, value in node.values.items()}
    return [texts(item) for item in node.items] if isinstance(node, Sequence) else node.text


@pytest.mark.parametrize("written", ["10:00", "0313900600", "no", "2027-01-12", "~", "1e3", "0x1F", "null", "1_000"])
def test_what_is_written_stays_as_it_was_written(written: str) -> None:
    """No time becomes a number of minutes, no telephone number is counted in eights, and no is not nothing."""
    assert texts(fields(f"key: {written}")) == {"key": written}


def test_every_value_and_key_remembers_its_line_and_column() -> None:
    """A message can point at the very word, below the line that opens the facts."""
    read = fields("title: Stolgympa\nage:\n  from: 18")
    assert (read.keys["age"].line, read.keys["age"].column) == (3, 1)
    inner = read.values["age"]
    assert isinstance(inner, Mapping)
    value = inner.values["from"]
    assert isinstance(value, Scalar)
    assert (value.position.path, value.position.line, value.position.column) == ("a.md", 4, 9)


@pytest.mark.parametrize("gap", ["", "\n", "\n\n\n"])
def test_the_text_remembers_its_first_line(gap: str) -> None:
    """A warning about the third line of the text names the line that the editor's program shows."""
    document, _ = parse(f"---\ntitle: A\n---\n{gap}Första raden.\n\nTredje raden.\n\n")
    assert document is not None
    assert document.body == "Första raden.\n\nTredje raden."
    assert document.body_line == 4 + len(gap)


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(FILE.replace("\n", "\r\n"), id="Windows"),
        pytest.param(FILE.replace("\n", "\r"), id="old Mac"),
        pytest.param("\ufeff" + FILE, id="byte order mark"),
        pytest.param(FILE.replace(": S", ":\u00a0S"), id="no-break space"),
        pytest.param(FILE + "\n\n", id="empty lines at the end"),
    ],
)
def test_the_same_file_from_any_computer_is_the_same(changed: str) -> None:
    """Line ends, a mark at the beginning and invisible spaces make no difference."""
    document, problems = parse(changed)
    expected, _ = parse(FILE)
    assert (document, problems) == (expected, [])


def test_letters_of_two_characters_become_one() -> None:
    """A word from a Mac is found by somebody who types on another computer."""
    assert texts(fields(f"title: {unicodedata.normalize('NFD', 'Träffen på ön')}")) == {"title": "Träffen på ön"}


def test_joiners_inside_words_are_kept() -> None:
    """Persian is spelt with them: without, two words become one or letters take the wrong form."""
    document, problems = parse("---\ntitle: می\u200cخواهم \u200dه\n---\nکتاب\u200cها\n")
    assert document is not None and problems == []
    assert texts(document.fields) == {"title": "می\u200cخواهم \u200dه"}
    assert document.body == "کتاب\u200cها"


def test_a_no_break_space_inside_a_text_is_kept() -> None:
    """It is there so that 10 and km stay on one line."""
    assert texts(fields("title: Gå 10\u00a0km eller mer")) == {"title": "Gå 10\u00a0km eller mer"}


def test_a_file_with_only_a_remark_is_an_empty_one() -> None:
    """A calendar whose days are not yet known stops nothing."""
    problems = Problems()
    node = parse_yaml("a.yaml", b"# not known yet\n", problems)
    assert isinstance(node, Mapping) and not node.values and problems.count == 0


def test_all_refused_signs_of_a_file_are_told_at_once() -> None:
    """Two anchors, what points at them and a tag: four places, one run."""
    _, problems = parse("---\na: &x 1\nb: *x\nc: !!int 2\nd: &y 3\n---\n")
    assert problems == [("yaml/anchor", 2, 4), ("yaml/anchor", 3, 4), ("yaml/tag", 4, 4), ("yaml/anchor", 5, 4)]


def test_of_two_equal_keys_the_first_is_read_and_both_are_named() -> None:
    """The rest of the file is still looked at."""
    document, problems = parse("---\ntitle: A\ntitle: B\n---\n")
    assert document is not None and texts(document.fields) == {"title": "A"}
    assert problems == [("yaml/duplicate-key", 3, 1)]


def test_the_largest_file_is_read_and_one_byte_more_is_not() -> None:
    """A film with the wrong ending does not fill the memory."""
    head = b"---\ntitle: A\n---\n"
    assert parse(head + b"a" * (MAX_BYTES - len(head)))[1] == []
    assert parse(head + b"a" * (MAX_BYTES - len(head) + 1))[1] == [("file/too-large", 0, 0)]


@pytest.mark.parametrize("brackets", ["[" * 50_000, "{a: " * 50_000, "- " * 50_000], ids=["lists", "fields", "dashes"])
def test_no_depth_of_brackets_brings_the_portal_down(brackets: str) -> None:
    """Somebody's cat on the keyboard gets an answer like everybody else."""
    assert parse(f"---\n{brackets}\n---\n")[1][0][0] == "yaml/too-deep"


@given(st.text(max_size=200))
def test_whatever_is_written_is_read_or_told(text: str) -> None:
    """There is no text that ends in a fault of the portal, and none that is lost without a word."""
    document, problems = parse(f"---\n{text}\n---\n".encode("utf-8", "surrogatepass"))
    assert document is not None or problems


@given(st.binary(max_size=200))
def test_whatever_bytes_there_are_they_are_read_or_told(data: bytes) -> None:
    """Nor any file, of whatever program."""
    problems = Problems()
    assert parse_yaml("a.yaml", data, problems) is not None or problems.count > 0


def test_a_file_read_again_is_told_again_with_what_is_wrong_in_it() -> None:
    first = parse("---\na: 1\na: 2\n---\n")
    assert first[1] == [("yaml/duplicate-key", 3, 1)]
    assert parse("---\na: 1\na: 2\n---\n") == first
    assert parse("---\na: 1\nb: 2\n---\n")[1] == []
    assert parse_yaml("b.md", b"a: 1\na: 2\n", problems := Problems()) is not None
    assert [each.position.path for each in problems.in_order()] == ["b.md"]


def test_settings_know_their_lines() -> None:
    """A message about site.toml points at the key, also below a heading."""
    node = parse_toml("site.toml", 'name = "A"\n\n[holidays]\ncountry = "SE"\nred = true\n', Problems())
    assert node is not None
    holidays = node.values["holidays"]
    assert isinstance(holidays, Mapping)
    assert (node.keys["holidays"].line, holidays.keys["country"].line) == (3, 4)
    assert texts(holidays) == {"country": "SE", "red": "true"}


@pytest.mark.parametrize("text", ['a = "b', "a = " + "[" * 5_000])
def test_settings_that_are_no_toml_are_told_with_their_line(text: str) -> None:
    """Not even brackets without end bring the portal down."""
    problems = Problems()
    assert parse_toml("site.toml", text, problems) is None
    assert [each.code for each in problems.in_order()] == ["config/syntax"]
