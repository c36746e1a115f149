"""What an editor may rely on when a program changes their file: the wish is in it, and every other byte is theirs."""

import datetime as dt
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.documents import parse_document
from portal.editing import (
    EntryCopy,
    NotEditable,
    add_exception,
    copy_entries,
    facts_of,
    remove_exception,
    with_copies,
    with_exception,
)
from portal.errors import Problems
from portal.reading import PROJECT

WISH = {"kind": "cancelled", "date": "2027-02-02", "at": "10:00", "reason": "illness"}
ITEM = '{kind: cancelled, date: 2027-02-02, at: "10:00", reason: illness}'
SITES = (PROJECT / "content", PROJECT / "tests/sample_site/content", PROJECT / "tests/tiny_site/content")


def scheduled(content: Path) -> list[Path]:
    """The files of a site that have a schedule."""
    return [path for path in sorted(content.rglob("index.*.md")) if b"\nschedule:" in path.read_bytes()]


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def exceptions_in(text: str) -> int:
    return len(facts_of("a.md", text).get("exceptions", ()))


def check_added(before: str, wish: dict[str, str] = WISH) -> str:
    """Adds an exception and takes it back, and sees that nothing else happened."""
    after = add_exception(before, wish)
    assert facts_of("a.md", after) == with_exception(facts_of("a.md", before), wish)
    signs = iter(after)
    assert all(sign in signs for sign in before), "something of what stood there is gone"
    assert remove_exception(after, exceptions_in(after) - 1) == before
    return after


@pytest.mark.parametrize("content", SITES, ids=lambda path: path.parent.name)
@pytest.mark.parametrize(
    ("begins", "newline"), [("", "\n"), ("", "\r\n"), ("\ufeff", "\r\n"), ("", "\r")], ids=["LF", "CRLF", "BOM", "CR"]
)
def test_a_cancelled_date_adds_its_lines_to_any_file_and_changes_none(content: Path, begins: str, newline: str) -> None:
    """Whatever stands in content, on any machine: one line more, and none when it is taken back."""
    files = scheduled(content)
    assert files
    for path in files:
        before = begins + text_of(path).replace("\n", newline)
        old, new = (text.splitlines(keepends=True) for text in (before, check_added(before)))
        changes = [each[0] for each in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()]
        assert changes == ["equal", "insert", "equal"]


SCHEDULE = 'schedule:\n  - kind: weekly\n    days: [tuesday]\n    start: "10:00" # efter fikat\n'
STYLES = {
    "no list yet": (f"{SCHEDULE}topics: [a]\n", f"{SCHEDULE}exceptions:\n  - {ITEM}\ntopics: [a]\n"),
    "no list yet, and nothing after": (SCHEDULE, f"{SCHEDULE}exceptions:\n  - {ITEM}\n"),
    "a comment and a blank line after": (
        f"{SCHEDULE}    # mer\n\n# om\ntopics: [a]\n",
        f"{SCHEDULE}    # mer\nexceptions:\n  - {ITEM}\n\n# om\ntopics: [a]\n",
    ),
    "hyphens at the margin": (
        "schedule:\n- kind: always\n- kind: always\ntopics: [a]\n",
        f"schedule:\n- kind: always\n- kind: always\nexceptions:\n- {ITEM}\ntopics: [a]\n",
    ),
    "a schedule on one line": (
        "schedule: [{kind: always}] # jämt\n",
        'schedule: [{kind: always}] # jämt\nexceptions:\n  - {kind: cancelled, date: 2027-02-02, at: "10:00", '
        "reason: illness}\n",
    ),
    "one line each": (
        f"{SCHEDULE}exceptions:\n    - {{kind: extra, date: 2027-05-27}}   # fest\n    # slut\n\ntopics: [a]\n",
        f"{SCHEDULE}exceptions:\n    - {{kind: extra, date: 2027-05-27}}   # fest\n    # slut\n    - {ITEM}\n\n"
        "topics: [a]\n",
    ),
    "room inside braces": (
        f"{SCHEDULE}exceptions:\n- {{ kind: extra, date: 2027-05-27 }}\n",
        f"{SCHEDULE}exceptions:\n- {{ kind: extra, date: 2027-05-27 }}\n- {{ {ITEM[1:-1]} }}\n",
    ),
    "several lines each": (
        f"{SCHEDULE}exceptions:\n  -   kind: extra\n      date: 2027-05-27\ntopics: [a]\n",
        f"{SCHEDULE}exceptions:\n  -   kind: extra\n      date: 2027-05-27\n  -   kind: cancelled\n"
        '      date: 2027-02-02\n      at: "10:00"\n      reason: illness\ntopics: [a]\n',
    ),
    "an empty list": (f"{SCHEDULE}exceptions: [ ]\n", f"{SCHEDULE}exceptions: [{ITEM} ]\n"),
    "a list on one line": (
        f"{SCHEDULE}exceptions: [{{kind: extra, date: 2027-05-27}}] # fest\n",
        f"{SCHEDULE}exceptions: [{{kind: extra, date: 2027-05-27}}, {ITEM}] # fest\n",
    ),
    "a list in brackets on lines": (
        f"{SCHEDULE}exceptions: [\n    {{kind: extra, date: 2027-05-27}} # fest\n  ]\n",
        f"{SCHEDULE}exceptions: [\n    {{kind: extra, date: 2027-05-27}}, # fest\n    {ITEM}\n  ]\n",
    ),
    "a list in brackets on lines, with a comma at the end": (
        f"{SCHEDULE}exceptions: [\n    {{kind: extra, date: 2027-05-27}}, # fest\n  ]\n",
        f"{SCHEDULE}exceptions: [\n    {{kind: extra, date: 2027-05-27}}, # fest\n    {ITEM},\n  ]\n",
    ),
    "single quotation marks": (
        f"{SCHEDULE}".replace('"', "'"),
        f"{SCHEDULE}exceptions:\n  - {ITEM}\n".replace('"', "'"),
    ),
    "a no-break space after a colon": (
        f"title:\u00a0Gympa\n{SCHEDULE}",
        f"title:\u00a0Gympa\n{SCHEDULE}exceptions:\n  - {ITEM}\n",
    ),
    "letters of two signs and of four bytes": (
        f"title: Ra\u0308ksmo\u0308rga\u030as \U0001f600\n{SCHEDULE}",
        f"title: Ra\u0308ksmo\u0308rga\u030as \U0001f600\n{SCHEDULE}exceptions:\n  - {ITEM}\n",
    ),
    "fields that are indented": (
        "  title: Gympa\n  schedule:\n    - kind: always\n",
        f"  title: Gympa\n  schedule:\n    - kind: always\n  exceptions:\n    - {ITEM}\n",
    ),
}


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize("body", ["", "\n", "\nVi ses. \n\n---\nexceptions:\n"], ids=["none", "empty", "text"])
def test_a_new_line_looks_like_its_neighbours(name: str, body: str) -> None:
    """Whoever wrote the file recognises it: the same brackets, spaces and quotation marks, comments in place."""
    before, after = STYLES[name]
    assert check_added(f"---\n{before}---{body}") == f"---\n{after}---{body}"


def test_the_last_line_takes_its_list_along_unless_somebody_wrote_there() -> None:
    """An empty `exceptions:` would be a mistake, and a comment is nobody's to throw away."""
    item = "  - {kind: cancelled, date: 2027-02-02} # ring\n"
    assert remove_exception(f"---\n{SCHEDULE}exceptions:\n{item}topics: [a]\n---\n", 0) == (
        f"---\n{SCHEDULE}topics: [a]\n---\n"
    )
    left = remove_exception(f"---\n{SCHEDULE}exceptions: # se pärmen\n{item}topics: [a]\n---\n", 0)
    assert left == f"---\n{SCHEDULE}exceptions: [] # se pärmen\ntopics: [a]\n---\n"
    assert facts_of("a.md", left)["exceptions"] == []


@pytest.mark.parametrize(
    ("listed", "left"),
    [
        (
            "[{date: a}, {date: b}, {date: c}]",
            ["[{date: b}, {date: c}]", "[{date: a}, {date: c}]", "[{date: a}, {date: b}]"],
        ),
        ("[{date: a}, {date: b},]", ["[{date: b},]", "[{date: a},]"]),
        ("[\n  {date: a}, # x\n  {date: b}\n]", ["[\n  {date: b}\n]", "[\n  {date: a} # x\n]"]),
        ("[{date: a}]", ["[]"]),
        (
            "\n- {date: a} # x\n# y\n- date: b\n  at: c\n- {date: d}",
            [
                "\n# y\n- date: b\n  at: c\n- {date: d}",
                "\n- {date: a} # x\n# y\n- {date: d}",
                "\n- {date: a} # x\n# y\n- date: b\n  at: c",
            ],
        ),
    ],
)
def test_any_exception_can_be_taken_back(listed: str, left: list[str]) -> None:
    """The first, the last or one between: the others stay as they stand."""
    for index, rest in enumerate(left):
        text = f"---\nexceptions: {listed}\nschedule: [{{kind: always}}]\n---\n"
        assert remove_exception(text, index) == text.replace(listed, rest)


@pytest.mark.parametrize(
    "text",
    [
        "{schedule: [{kind: always}]}",
        "title: Gympa",
        "schedule: ja",
        "schedule: [{kind: always}]\nexceptions: nej",
        "schedule: [",
        "- schedule",
    ],
)
def test_what_cannot_be_changed_safely_is_not_changed(text: str) -> None:
    """A program that guesses how somebody writes would break the page of somebody else."""
    for whole in (f"---\n{text}\n---\n", text, f"---\n{text}\n"):
        with pytest.raises(NotEditable):
            add_exception(whole, WISH)


words = st.text(
    st.characters(codec="utf-8", exclude_characters="\r\n\x85\u2028\u2029", exclude_categories=["C"]), max_size=8
)
comments = st.sampled_from(["", " # ring först", "   #"])


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file in one of the many ways to write the same."""
    newline, margin = draw(st.sampled_from(["\n", "\r\n", "\r"])), " " * draw(st.integers(0, 3))
    quote = draw(st.sampled_from("'\""))
    extras = [f"{{kind: extra, date: 2027-05-{day}, at: {quote}10:00{quote}}}" for day in (27, 28)]
    extras = extras[: draw(st.integers(0, 2))]
    lines = [f"title: '{draw(words).replace(chr(39), '')}'", "schedule:" + draw(comments)]
    lines += [f"{margin}- kind: weekly{draw(comments)}", f"{margin}  start: {quote}10:00{quote}{draw(comments)}"]
    lines += draw(st.lists(st.sampled_from(["", "  # paus", "# paus"]), max_size=2))
    match (
        draw(st.sampled_from(["block", "flow", "lines", "brackets"])) if extras else draw(st.sampled_from(["", "[]"]))
    ):
        case "block":
            lines += ["exceptions:", *(f"{margin}- {each}{draw(comments)}" for each in extras)]
        case "flow":
            lines += [f"exceptions: [{', '.join(extras)}{draw(st.sampled_from(['', ',', ' ']))}]{draw(comments)}"]
        case "lines":
            lines += ["exceptions:"]
            lines += [f"{margin}- " + each[1:-1].replace(", ", f"\n{margin}  ") for each in extras]
        case "brackets":
            ends = [","] * (len(extras) - 1) + [draw(st.sampled_from(["", ","]))]
            lines += ["exceptions: ["]
            lines += [f"  {each}{end}{draw(comments)}" for each, end in zip(extras, ends, strict=True)]
            lines += ["  ]"]
        case "[]":
            lines += ["exceptions: []"]
    lines += draw(st.lists(st.sampled_from(["", "# slut", "topics: [a]"]), max_size=2, unique=True))
    front = "\n".join(lines)
    begins, body = draw(st.sampled_from(["", "\ufeff"])), draw(words)
    return f"{begins}---\n{front}\n---\n{body}".replace("\n", newline)


@given(files())
def test_however_a_file_is_written_only_the_wish_is_new(text: str) -> None:
    """Nobody has to write as the program likes it."""
    check_added(text)


FIRST, LAST = dt.date(2027, 8, 31), dt.date(2027, 12, 7)
AUTUMN = EntryCopy(0, "ht2027", "ht2027", first=FIRST, last=LAST)
ENTRY = "  - id: vt2027\n    kind: weekly\n    term: vt2027\n    first: 2027-01-12\n    last: 2027-05-25\n"
NEW = ENTRY.replace("vt2027", "ht2027").replace("2027-01-12", "2027-08-31").replace("2027-05-25", "2027-12-07")

COPIES = {
    "as it stands": (AUTUMN, f"schedule:\n{ENTRY}", f"schedule:\n{ENTRY}{NEW}"),
    "its comments stay with the old one": (
        AUTUMN,
        "schedule:\n"
        + ENTRY.replace("kind: weekly", "kind: weekly # ny ledare\n    # från mars\n\n    # obs")
        + "# slut\n",
        "schedule:\n"
        + ENTRY.replace("kind: weekly", "kind: weekly # ny ledare\n    # från mars\n\n    # obs")
        + NEW
        + "# slut\n",
    ),
    "an entry without a name is given one": (
        EntryCopy(0, "ht2027", "ht2027", "vt2027", FIRST, LAST),
        "schedule:\n" + ENTRY.replace("id: vt2027\n    ", "") + "topics: [a]\n",
        f"schedule:\n{ENTRY}{NEW}topics: [a]\n",
    ),
    "no pause is left": (
        EntryCopy(0, "ht2027", "ht2027", first=FIRST, last=LAST, pauses=()),
        f"schedule:\n{ENTRY}    pauses: [sportlov] # två veckor\n",
        f"schedule:\n{ENTRY}    pauses: [sportlov] # två veckor\n{NEW}",
    ),
    "some pauses are left": (
        EntryCopy(0, "ht2027", "ht2027", first=FIRST, last=LAST, pauses=("red-days",)),
        "schedule:\n" + ENTRY.replace("    term", "    pauses:\n      - sportlov\n      - red-days\n    term"),
        "schedule:\n"
        + ENTRY.replace("    term", "    pauses:\n      - sportlov\n      - red-days\n    term")
        + NEW.replace("    term", "    pauses: [red-days]\n    term"),
    ),
    "on one line": (
        EntryCopy(0, "ht2027", "ht2027", "vt2027", FIRST, LAST, ()),
        "schedule: [{term: vt2027, pauses: [sportlov], first: '2027-01-12', last: 2027-05-25}]\n",
        "schedule: [{id: vt2027, term: vt2027, pauses: [sportlov], first: '2027-01-12', last: 2027-05-25}, "
        "{id: ht2027, term: ht2027, first: '2027-08-31', last: 2027-12-07}]\n",
    ),
    "sessions": (
        EntryCopy(0, "ht2027", "ht2027", dates=(dt.date(2027, 9, 7), dt.date(2027, 9, 14))),
        "schedule:\n- id: vt2027\n  term: vt2027\n  sessions:\n  - {id: a, date: 2027-02-02}\n"
        "  - id: b\n    date: 2027-02-09\n",
        "schedule:\n- id: vt2027\n  term: vt2027\n  sessions:\n  - {id: a, date: 2027-02-02}\n"
        "  - id: b\n    date: 2027-02-09\n"
        "- id: ht2027\n  term: ht2027\n  sessions:\n  - {id: a, date: 2027-09-07}\n  - id: b\n    date: 2027-09-14\n",
    ),
}


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_a_copied_entry_looks_like_the_one_it_is_a_copy_of(name: str, newline: str) -> None:
    """The new term stands below the old one, as if the same hand had written it, and the old one stays."""
    copy, before, after = COPIES[name]
    text = f"---\n{before}---\n".replace("\n", newline)
    made = copy_entries(text, [copy])
    assert made == f"---\n{after}---\n".replace("\n", newline)
    assert facts_of("a.md", made) == with_copies(facts_of("a.md", text), [copy])


@pytest.mark.parametrize("content", SITES, ids=lambda path: path.parent.name)
def test_every_entry_that_has_a_name_can_be_copied(content: Path) -> None:
    """However somebody wrote a schedule, next term's stands below it and says the same."""
    for path in scheduled(content):
        text = text_of(path)
        entries = facts_of("a.md", text)["schedule"]
        for index in [index for index, entry in enumerate(entries) if "id" in entry and "term" in entry]:
            copy = EntryCopy(index, "ny", "ny", pauses=() if "pauses" in entries[index] else None)
            made = copy_entries(text, [copy])
            assert facts_of("a.md", made) == with_copies(facts_of("a.md", text), [copy])
            assert "#" not in "".join(set(made.splitlines()) - set(text.splitlines()))
            assert parse_document("a.md", made.encode(), Problems()).body == facts_of("a.md", text)[""]
