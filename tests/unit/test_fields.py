"""What models may rely on when their fields are read: what is not exactly right never becomes a value."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated

import pytest

from portal import documents
from portal.errors import Problems
from portal.fields import (
    Code,
    Length,
    Phone,
    PictureFile,
    Reading,
    Ref,
    Url,
    Weekday,
    Words,
    keys_of,
    one_of,
    read,
)


@dataclass(frozen=True, slots=True)
class Inner:
    from_: int
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    title: Words
    start: time | None = None
    day: date | None = None
    open: bool | None = None
    phone: Phone | None = None
    url: Url | None = None
    file: PictureFile | None = None
    length: Length | None = None
    days: tuple[Weekday, ...] = ()
    state: Annotated[str, one_of("running", "paused")] = "running"
    topics: tuple[Annotated[str, Code("topics")], ...] = ()
    areas: Annotated[tuple[str, ...], Ref("area", or_all=True)] = ()
    facts: Annotated[Mapping[str, bool], Code("access")] | None = None
    spoken: Mapping[str, Words] | None = None
    inner: Inner | None = None


def parse(text: str, **translations: str) -> tuple[Thing | None, Reading, list[tuple[str, int]]]:
    problems = Problems()
    reading = Reading(problems)
    nodes = {tag: documents.parse_yaml(f"{tag}.md", part.encode(), problems) for tag, part in translations.items()}
    node = documents.parse_yaml("sv.md", text.encode(), problems)
    thing = read(Thing, node, nodes, "sv", reading)
    return thing, reading, [(each.code, each.position.line) for each in problems.in_order()]


def value(line: str) -> Thing:
    thing, _, problems = parse(f"title: A\n{line}")
    assert thing is not None, problems
    return thing


def told(line: str) -> list[str]:
    thing, _, problems = parse(f"title: A\n{line}")
    assert thing is None or not problems
    return [code for code, _ in problems]


def test_what_is_right_becomes_a_value() -> None:
    """Times, dates, yes and no, lengths and weekdays arrive as what they are."""
    assert value('start: "09:05"').start == time(9, 5)
    assert value("start: 09:05").start == time(9, 5)
    assert value("day: 2028-02-29").day == date(2028, 2, 29)
    assert (value("open: true").open, value("open: false").open) == (True, False)
    assert (value('length: "1:02:03"').length, value('length: "3:10"').length) == (3723, 190)
    assert value("days: [monday, sunday]").days == (0, 6)


@pytest.mark.parametrize("written", ["10.30", "9:00", "24:00", "10:60", "kl 10", "10", "10:00:00"])
def test_no_time_is_guessed(written: str) -> None:
    """Nobody is sent to a door at a time that an editor did not write."""
    assert told(f"start: {written}") == ["value/time"]


@pytest.mark.parametrize("written", ["12/1 2027", "2027-1-12", "12 januari", "20270112", "2027-W02-1", "2027-01-12T10"])
def test_no_date_is_guessed(written: str) -> None:
    """Nor on a day."""
    assert told(f"day: {written}") == ["value/date"]


@pytest.mark.parametrize("written", ["2027-02-29", "2027-13-01", "2027-00-10"])
def test_a_day_that_no_calendar_has_is_called_so(written: str) -> None:
    """Written as it should be, and yet no day."""
    assert told(f"day: {written}") == ["value/no-such-date"]


@pytest.mark.parametrize("written", ["ja", "nej", "yes", "no", "True", "on", "1", "sant"])
def test_only_true_and_false_are_yes_and_no(written: str) -> None:
    """A word for yes in one language is something else in another."""
    assert told(f"open: {written}") == ["value/boolean"]


@pytest.mark.parametrize("written", ["031-390 06 00", "+46 31 390 06 00", "112", "1177", "070\u00a0174\u00a006"])
def test_a_telephone_number_that_can_be_rung_is_read(written: str) -> None:
    """With its zero, from abroad, short, and as it is copied from a page."""
    assert value(f"phone: {written}").phone == written.replace("\u00a0", " ")


@pytest.mark.parametrize("written", ["31-390 06 00", "313900600", "0", "031", "ring oss", "0313900600 (vardagar)"])
def test_a_telephone_number_that_cannot_be_rung_is_refused(written: str) -> None:
    """A spreadsheet takes the zero away, and nobody would notice before a reader calls."""
    assert told(f"phone: {written}") == ["value/phone"]


@pytest.mark.parametrize("written", ["../a.jpg", "a/../../b.jpg", "a/.."])
def test_a_file_outside_its_folder_is_refused(written: str) -> None:
    """A path cannot be used to publish what was never meant to be."""
    assert told(f"file: {written}") == ["file/outside"]


@pytest.mark.parametrize("written", ["/etc/passwd", "\\\\server\\a.jpg"])
def test_a_file_from_the_root_is_refused(written: str) -> None:
    """Nor from the top of a disk."""
    assert told(f"file: {written}") == ["value/file"]


@pytest.mark.parametrize("written", ["http://example.org/", "www.example.org", "javascript:alert(1)", "https://x"])
def test_only_safe_and_whole_web_addresses_are_read(written: str) -> None:
    """A link that a reader follows is encrypted and leads to another computer."""
    assert told(f"url: {written}") == ["value/url"]


def test_all_wrong_fields_of_a_file_are_told_at_once() -> None:
    """The first does not hide the others."""
    _, _, problems = parse("start: 10.30\nday: idag\nopen: ja\nzzz: 1\ninner: {note: Hej}")
    assert problems == [
        ("field/missing", 1),
        ("value/time", 1),
        ("value/date", 2),
        ("value/boolean", 3),
        ("field/unknown", 4),
        ("field/missing", 5),
    ]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("state: walking", "value/choice"),
        ("days: monday", "value/list"),
        ("days: [mon]", "value/weekday"),
        ("state: [running]", "value/scalar"),
        ("inner: 18", "value/mapping"),
        ("inner: {from: arton}", "value/number"),
        ("facts: true", "value/mapping"),
        ("state:", "field/empty"),
        ('state: "  "', "field/empty"),
    ],
)
def test_each_mistake_has_its_own_name(line: str, code: str) -> None:
    """A code can be looked up, and says what kind of thing is wrong."""
    assert told(line) == [code]


def test_words_come_in_every_language_somebody_wrote() -> None:
    """Also deep inside, and with the spaces that a folded line leaves taken together."""
    thing, _, problems = parse(
        "title: >\n  Ett\n  två\ninner: {from: 1, note: Hej}\nspoken: {s1: Först}",
        en="title: One\ninner: {note: Hello}\nspoken: {s1: First}",
    )
    assert thing is not None and problems == []
    assert thing.title.texts == {"sv": "Ett två", "en": "One"}
    assert thing.inner is not None and thing.inner.note is not None and thing.spoken is not None
    assert (thing.inner.note.texts["en"], thing.spoken["s1"].texts["en"]) == ("Hello", "First")


@pytest.mark.parametrize(
    ("translation", "code"),
    [
        ("start: '10:00'", "translation/fact"),
        ("inner: {from: 2}", "translation/fact"),
        ("spoken: {s2: Second}", "translation/no-original"),
        ("inner: {note: Hello}", "translation/no-original"),
        ("titel: One", "field/unknown"),
        ("inner: Hello", "value/mapping"),
        ("title: [One]", "value/scalar"),
    ],
)
def test_a_translation_holds_words_of_the_original_and_nothing_else(translation: str, code: str) -> None:
    """Facts stand once, so that no language can have another time than the others."""
    _, _, problems = parse("title: Ett\nstart: 10:00\ninner: {from: 1}\nspoken: {s1: Först}", en=translation)
    assert [each for each, _ in problems] == [code]


def test_a_wrong_translation_takes_no_part_of_the_original_away() -> None:
    """One bad line in one language is told, and the rest can still be looked at."""
    thing, _, problems = parse("title: Ett", en="title: []")
    assert thing is not None and thing.title.texts == {"sv": "Ett"} and problems == [("value/scalar", 1)]


def test_codes_and_things_are_noted_with_their_places() -> None:
    """What is named can be looked up when everything has been read."""
    _, reading, _ = parse("title: A\ntopics: [movement]\nareas: [norr]\nfacts: {lift: true}")
    noted = [(use.target, use.name, use.position.line) for use in reading.uses]
    assert noted == [("code:topics", "movement", 2), ("area", "norr", 3), ("code:access", "lift", 4)]


def test_all_is_no_name_of_an_area() -> None:
    """Where the word all is allowed it is not looked up."""
    thing, reading, _ = parse("title: A\nareas: all")
    assert thing is not None and thing.areas == ("all",) and reading.uses == []


def test_a_key_is_called_what_an_editor_writes() -> None:
    """The underscore that Python needs is nobody else's matter."""
    assert keys_of(Inner) == ("from", "note")


def test_a_text_is_picked_in_the_first_language_that_has_it() -> None:
    """And nothing is shown as if it were something."""
    words = Words({"sv": "Hej", "en": ""})
    assert words.pick(("en", "sv")) == ("Hej", "sv")
    assert words.pick(("en",)) == ("", "en")
    assert bool(words) and not Words({"sv": ""})


@pytest.mark.parametrize(
    ("key", "written", "suggestion"),
    [
        ("start", "10.30", "10:30"),
        ("start", "9:5", "09:00"),
        ("start", "1030", "10:30"),
        ("start", "kl 10", "10:00"),
        ("start", "snart", "10:00"),
        ("day", "12/1 2027", "2027-01-12"),
        ("day", "2027-1-2", "2027-01-02"),
        ("day", "31.12.2027", "2027-12-31"),
        ("day", "31/31 2027", "2027-01-12"),
        ("phone", "31-390 06 00", "031-390 06 00"),
        ("phone", "ring oss", "012-345 67 89"),
    ],
)
def test_the_hint_is_what_was_probably_meant(key: str, written: str, suggestion: str) -> None:
    """It can be copied into the file; where nothing can be guessed it is an example."""
    _, reading, _ = parse(f"title: A\n{key}: {written}")
    assert [each.arguments["suggestion"] for each in reading.problems.in_order()] == [suggestion]


@pytest.mark.parametrize(
    ("trunk", "number", "right"),
    [
        ("0", "031-390 06 00", True),
        ("0", "+45 33 12 34 56", True),
        ("0", "1177", True),
        ("0", "33 12 34 56", False),
        ("0", "031", False),
        ("8", "8 495 123 45 67", True),
        ("none", "33 12 34 56", True),
        ("none", "1813", True),
        ("none", "ring", False),
    ],
)
def test_a_phone_number_is_written_as_in_its_country(trunk: str, number: str, right: bool) -> None:
    """Where numbers begin with a zero one without it is a mistake; where they do not it is a number."""
    reading = Reading(Problems(), trunk)
    node = documents.parse_yaml("da.md", f"title: A\nphone: {number}".encode(), reading.problems)
    read(Thing, node, {}, "da", reading)
    assert [each.code for each in reading.problems.in_order()] == ([] if right else ["value/phone"])


@pytest.mark.parametrize("written", ["a.html", "a.svg", "a.js", "a.md", "a.jpg.exe", "jpg", "index.sv.md"])
def test_only_pictures_are_pictures(written: str) -> None:
    """What is named is published: a page or a drawing with a script in it would run as if it were the portal's own."""
    assert told(f"file: {written}") == ["value/file-type"]


@pytest.mark.parametrize("written", ["bild.JPG", "två bilder.webp", "a-b_c.png"])
def test_a_picture_may_be_called_what_people_call_it(written: str) -> None:
    """Capitals, spaces and å ä ö are names on every disk."""
    assert value(f"file: {written}").file == written


@pytest.mark.parametrize("written", ["9999-12-31", "0001-01-01", "2207-01-12", "1027-01-12"])
def test_a_year_that_nobody_can_mean_is_refused(written: str) -> None:
    """A slip of the hand in a year is told, and computes no thousand years of dates."""
    assert told(f"day: {written}") == ["value/year"]


def test_what_has_no_room_is_refused() -> None:
    """A whole page pasted into a field is told, in whichever language it is."""
    assert told("inner: {from: 1, note: " + "Stolgympa " * 1000 + "}") == ["value/too-long"]
