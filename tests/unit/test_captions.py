"""Caption files as people and programs write them, and what is told of the ones that nobody would see."""

import pytest

from portal.captions import EXAMPLE, Cue, parse_captions
from portal.errors import Position, Problem, Problems

FILE = "content/areas/norr/films/somn/captions.sv.vtt"


def read(text: str, encoding: str = "utf-8") -> tuple[tuple[Cue, ...], tuple[Problem, ...]]:
    problems = Problems()
    return parse_captions(FILE, text.encode(encoding), problems), problems.in_order()


def cues(body: str, header: str = "WEBVTT\n\n") -> tuple[Cue, ...]:
    found, problems = read(header + body)
    assert not problems
    return found


def told(text: str) -> list[tuple[str, int, int]]:
    return [(each.code, each.position.line, each.position.column) for each in read(text)[1]]


def one(body: str) -> str:
    """What is said in one cue by one person."""
    (cue,) = cues(f"00:01.000 --> 00:04.000\n{body}\n")
    return cue.text


def test_a_cue_says_what_when_and_on_which_line() -> None:
    """What is said comes out as plain text with its time in milliseconds and the line of its time."""
    first, second = cues("1\n00:01.000 --> 00:04.500\nHej.\nVälkomna.\n\n01:02:03.004 --> 100:00:00.000\nTack.\n")
    assert first == Cue(1_000, 4_500, None, "Hej. Välkomna.", 4)
    assert (second.start, second.end, second.line) == (3_723_004, 360_000_000, 8)


@pytest.mark.parametrize(
    "header",
    ["WEBVTT\n\n", "\ufeffWEBVTT\n\n", "WEBVTT Sov gott\nKind: captions\n\n", "WEBVTT\t\n\n\n\n", "WEBVTT\r\n\r\n"],
)
def test_headers_are_read_as_browsers_read_them(header: str) -> None:
    """A byte order mark, a title after the first word and lines of other programs below it hide no caption."""
    assert [cue.text for cue in cues("00:01.000 --> 00:02.000\r\nHej\r\n", header)] == ["Hej"]


def test_notes_and_looks_are_not_said() -> None:
    """What an editor noted, and how captions should look, is told to nobody who watches or reads."""
    looks = "STYLE\n::cue { color: yellow }\n\nREGION\nid:below\n\nNOTE\nKolla namnet\n\nNOTE klart\n\n"
    assert [cue.text for cue in cues(looks + "00:01.000 --> 00:02.000 line:85% align:start\nHej\n")] == ["Hej"]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("<i>Sov</i> <c.yellow.bg>gott</c>", "Sov gott"),
        ("<lang en>Sleep</lang> well <00:02.000>now", "Sleep well now"),
        ("5 &lt; 7 &amp; 8&nbsp;&gt;&nbsp;7", "5 < 7 & 8\u00a0>\u00a07"),
        ("&lrm;112&rlm;", "\u200e112\u200f"),
        ("<ruby>漢<rt>kan</rt></ruby>字", "漢 (kan)字"),
        ("Sov\n  gott", "Sov gott"),
        ("-5 grader", "-5 grader"),
    ],
)
def test_only_words_are_left_of_marks(written: str, read_as: str) -> None:
    """A transcript and a search hold words: tags are gone, and what stands for a sign is that sign."""
    assert one(written) == read_as


def test_voices_are_named() -> None:
    """Who speaks is known from the voice, with or without an end and with what looks it may have."""
    found = cues("00:01.000 --> 00:02.000\n<v.loud Anna Ek>Hej &amp; välkomna\n\n00:03.000 --> 00:04.000\nTack\n")
    assert [(cue.speaker, cue.text) for cue in found] == [("Anna Ek", "Hej & välkomna"), (None, "Tack")]


def test_two_who_speak_in_one_cue_are_told_apart() -> None:
    """Names, or a dash at the beginning of a line, part a cue: each has a share of its time."""
    named = cues("00:00.000 --> 00:04.000\n<v A>Sover du?</v>\n<v B>Nej, aldrig</v>\n")
    assert [(cue.speaker, cue.text, cue.turn) for cue in named] == [
        ("A", "Sover du?", False),
        ("B", "Nej, aldrig", False),
    ]
    dashed = cues("00:00.000 --> 00:04.000\n– Sover du?\n– Nej,\naldrig.\n")
    assert [(cue.text, cue.turn, cue.line) for cue in dashed] == [("– Sover du?", True, 3), ("– Nej, aldrig.", True, 3)]
    assert dashed[0].start == 0 < dashed[0].end == dashed[1].start < dashed[1].end == 4_000


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("00:01.000 --> 00:02.000\nHej\n", [("captions/no-header", 1, 1)]),
        ("WEBVTTX\n\n00:01.000 --> 00:02.000\nHej\n", [("captions/no-header", 1, 1)]),
        ("", [("captions/no-header", 1, 1)]),
        ("1\n00:00:01,000 --> 00:00:02,000\nHej\n", [("captions/srt", 1, 1)]),
        ("WEBVTT\n\nNOTE bara en anteckning\n", [("captions/empty", 1, 1)]),
        ("WEBVTT\n00:01.000 --> 00:02.000\nHej\n", [("captions/no-empty-line", 2, 1)]),
        (
            "WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n2\n00:03.000 --> 00:04.000\nDå\n",
            [("captions/no-empty-line", 6, 1)],
        ),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n\noch hej\n", [("captions/lost-words", 6, 1)]),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n\nHej\n", [("captions/lost-words", 5, 1), ("captions/no-words", 3, 1)]),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>\n", [("captions/no-words", 3, 1)]),
        ("WEBVTT\n\n00:01.000 → 00:02.000\nHej\n", [("captions/arrow", 3, 11)]),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n00:03.000 -> 00:04.000\n", [("captions/arrow", 5, 11)]),
        ("WEBVTT\n\n00:05.000 --> 00:02.000\nHej\n", [("captions/backwards", 3, 15)]),
        ("WEBVTT\n\n00:02.000 --> 00:02.000\nHej\n", [("captions/backwards", 3, 15)]),
        (
            "WEBVTT\n\n00:05.000 --> 00:06.000\nHej\n\n00:02.000 --> 00:03.000\nDå\n",
            [("captions/order", 6, 1)],
        ),
        ("WEBVTT\n\n00:01.000 --> 00:02.000 line=85%\nHej\n", [("captions/setting", 3, 25)]),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nom 3 < 5 mg\n", [("captions/tag", 4, 6)]),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<font>Hej</font>\n", [("captions/tag", 4, 1), ("captions/tag", 4, 10)]),
    ],
)
def test_what_nobody_would_see_is_told_with_its_place(text: str, problems: list[tuple[str, int, int]]) -> None:
    """An editor reads line and column of what a browser would pass over without a word."""
    assert sorted(told(text)) == sorted(problems)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("00:00:01,000", "00:00:01.000"),
        ("0:00:01.000", "00:00:01.000"),
        ("00:01", "00:00:01.000"),
        ("1:05.5", "00:01:05.500"),
        ("00:00:01:250", "00:00:01.250"),
        ("00:00:75.000", EXAMPLE),
        ("snart", EXAMPLE),
    ],
)
def test_a_time_is_answered_with_how_to_write_it(written: str, meant: str) -> None:
    """The hint holds the time itself as it should stand, or an example where it cannot be guessed."""
    (problem,) = read(f"WEBVTT\n\n{written} --> 99:00:00.000\nHej\n")[1]
    assert (problem.code, problem.position) == ("captions/time", Position(FILE, 3, 1))
    assert dict(problem.arguments) == {"value": written, "suggestion": meant, "more": 0}


def test_the_same_slip_in_every_time_is_told_once() -> None:
    """Four hundred commas are one message that says how many there are, not four hundred."""
    text = "WEBVTT\n\n" + "".join(f"00:00:{n:02},000 --> 00:00:{n:02},900\nHej\n\n" for n in range(9))
    (problem,) = read(text)[1]
    assert (problem.code, problem.arguments["more"]) == ("captions/time", 17)
