"""WebVTT text → what is said, and when. In: a file's bytes and path. Out: Cues, and problems with line and column.

A parser of our own, by the W3C's rules: browsers and libraries (webvtt-py among them) pass over what they cannot read
without a word. A deaf viewer then misses a sentence, and nobody is told on which line it stands.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from portal import documents
from portal.errors import Position, Problem, Problems

EXAMPLE = "00:01:02.500"
"""A time as it should be written, for whoever wrote none that can be guessed at."""

_ARROW = "-->"
_TIME = re.compile(r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})")
_ALMOST_TIME = re.compile(r"(?:(\d+):)?([0-5]?\d):([0-5]?\d)(?:[.,;:](\d{1,3}))?")
# Word processors make an arrow of their own out of what is typed.
_OTHER_ARROW = re.compile(r"\s*\d[\d:.,]*\s*([^\d\s:.,]{1,3})\s*\d[\d:.,]*")
_SETTING = re.compile(
    r"vertical:(?:rl|lr)|line:-?[\d.]+%?(?:,\w+)?|position:[\d.]+%(?:,[\w-]+)?|size:[\d.]+%|"
    r"align:(?:start|center|end|left|right)|region:\S+"
)
_PASSED_OVER = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t]|$)")
_SPANS = frozenset({"c", "i", "b", "u", "ruby", "rt", "v", "lang"})
_TAG = re.compile(r"<(/?)([^<>.\s/]*)([^<>]*)(>?)")
_DASH = re.compile(r"[-–—](?:[ \t]+\S|[^\W\d_])")
# A no-break space, and the marks that turn the direction, are the writer's and stay.
_SPACE = re.compile(r"[ \t\n]+")

_Line = tuple[int, str]
_Said = tuple[str | None, bool, str]


@dataclass(frozen=True, slots=True)
class Cue:
    """What somebody says, from `start` to `end` in milliseconds. `text` is plain; `turn` when a dash at the beginning
    of a line tells that somebody else speaks. `line` is where its time stands in the file: a cue in which several
    speak comes out as one of these for each, which share its time by how much they say."""

    start: int
    end: int
    speaker: str | None
    text: str
    line: int
    turn: bool = False


def parse_captions(path: str, data: bytes, problems: Problems) -> tuple[Cue, ...]:
    """In the order of the file. What cannot be read is told and left out."""
    text = documents.parse_text(path, data, problems)
    if text is None:
        return ()
    lines = list(enumerate(text.split("\n"), 1))
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0][1]):
        problems.add("captions/srt" if _is_srt(lines) else "captions/no-header", Position(path, 1, 1))
        return ()
    header = list(takewhile(lambda line: line[1] and _ARROW not in line[1], lines))
    below = lines[len(header) :]
    found: list[Problem] = []
    if below and below[0][1]:
        found.append(Problem("captions/no-empty-line", Position(path, below[0][0], 1)))
    cues = [cue for block in _blocks(below) for cue in _read_block(path, block, found)]
    if not cues and not found:
        found.append(Problem("captions/empty", Position(path, 1, 1)))
    for earlier, later in pairwise(cues):
        if later.start < earlier.start:
            found.append(Problem("captions/order", Position(path, later.line, 1), {"line": earlier.line}))
    problems.extend(_times_once(found))
    return tuple(cues)


def _is_srt(lines: list[_Line]) -> bool:
    """A number, then a time: what most programs save, and what is often renamed."""
    written = [line.strip() for _, line in lines if line.strip()]
    return len(written) > 1 and written[0].isdigit() and _ARROW in written[1]


def _times_once(found: list[Problem]) -> Iterator[Problem]:
    """Whoever wrote one time with a comma wrote all of them so: the first is shown, and how many more there are."""
    times = [problem for problem in found if problem.code == "captions/time"]
    yield from (problem for problem in found if problem.code != "captions/time")
    for first in times[:1]:
        yield replace(first, arguments={**first.arguments, "more": len(times) - 1})


def _blocks(lines: list[_Line]) -> Iterator[list[_Line]]:
    """What stands together between empty lines."""
    block: list[_Line] = []
    for number, line in [*lines, (0, "")]:
        if line:
            block.append((number, line))
        elif block:
            yield block
            block = []


def _read_block(path: str, block: list[_Line], found: list[Problem]) -> Iterator[Cue]:
    """As a browser does: a time begins a cue wherever it stands, and one line above it may be the cue's name."""
    times = [index for index, (_, line) in enumerate(block) if _ARROW in line]
    if not times or times[0] > 1:
        found.extend(_lost(path, block[: times[0] if times else None]))
    for index, until in pairwise([*times, len(block)]):
        number, line = block[index]
        if index != times[0]:
            found.append(Problem("captions/no-empty-line", Position(path, number, 1)))
        times_read = _read_times(Position(path, number), line, found)
        spoken = list(_read_words(path, block[index + 1 : until], found))
        if not spoken:
            found.append(Problem("captions/no-words", Position(path, number, 1)))
        elif times_read:
            yield from _shared(*times_read, spoken, number)


def _lost(path: str, block: list[_Line]) -> Iterator[Problem]:
    """Words without a time are seen by nobody, unless they are a note or tell how the captions look."""
    if _PASSED_OVER.match(block[0][1]):
        return
    for number, line in block:
        arrow = _OTHER_ARROW.fullmatch(line)
        if arrow:
            yield _wrong_arrow(path, number, arrow)
            return
    yield Problem("captions/lost-words", Position(path, block[0][0], 1), {"words": block[0][1].strip()[:60]})


def _wrong_arrow(path: str, number: int, arrow: re.Match[str]) -> Problem:
    return Problem("captions/arrow", Position(path, number, arrow.start(1) + 1), {"value": arrow[1]})


def _read_times(here: Position, line: str, found: list[Problem]) -> tuple[int, int] | None:
    before, _, after = line.partition(_ARROW)
    last, *settings = after.split() or [""]
    # The second time stands after the arrow: looked for from there, it is found where it is and not in the first.
    columns = len(before) - len(before.lstrip()) + 1, line.find(last, len(before) + len(_ARROW)) + 1
    values = tuple(
        _read_time(replace(here, column=column), text, found)
        for column, text in zip(columns, (before.strip(), last), strict=True)
    )
    for setting in settings:
        if not _SETTING.fullmatch(setting):
            column = line.rindex(setting) + 1
            found.append(Problem("captions/setting", replace(here, column=column), {"value": setting[:60]}))
    if None in values:
        return None
    if values[1] <= values[0]:
        arguments = {"start": before.strip(), "end": last}
        found.append(Problem("captions/backwards", replace(here, column=columns[1]), arguments))
        return None
    return values


def _read_time(here: Position, text: str, found: list[Problem]) -> int | None:
    """Milliseconds."""
    match = _TIME.fullmatch(text)
    if match is None:
        found.append(Problem("captions/time", here, {"value": text[:60], "suggestion": _time_meant(text)}))
        return None
    hours, minutes, seconds, thousandths = (int(part or 0) for part in match.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths


def _time_meant(text: str) -> str:
    match = _ALMOST_TIME.fullmatch(text)
    if match is None:
        return EXAMPLE
    hours, minutes, seconds, thousandths = match.groups()
    return f"{int(hours or 0):02}:{int(minutes):02}:{int(seconds):02}.{(thousandths or '').ljust(3, '0')}"


def _read_words(path: str, lines: list[_Line], found: list[Problem]) -> Iterator[_Said]:
    """Who says what in one cue."""
    speaker: str | None = None
    said: list[_Said] = []
    for number, line in lines:
        arrow = _OTHER_ARROW.fullmatch(line)
        if arrow:
            found.append(_wrong_arrow(path, number, arrow))
            continue
        begins = True
        for kind, value, column in _tokens(line):
            if kind == "wrong":
                arguments = {"value": value[:60], "sign": "<", "written": "&lt;"}
                found.append(Problem("captions/tag", Position(path, number, column), arguments))
            elif kind == "speaker":
                speaker = value or None
            elif value.strip():
                turn = begins and _DASH.match(value.lstrip()) is not None
                joint = " " if begins else ""
                if said and said[-1][0] == speaker and not turn:
                    said[-1] = (speaker, said[-1][1], said[-1][2] + joint + value)
                else:
                    said.append((speaker, turn, value))
                begins = False
            elif said:
                said[-1] = (*said[-1][:2], said[-1][2] + value)
    for who, turn, words in said:
        yield who, turn, _SPACE.sub(" ", words).strip(" ")


def _tokens(line: str) -> Iterator[tuple[str, str, int]]:
    """A line of a cue as "text", "speaker" (a name, or none again) and "wrong" (what a browser would swallow), each
    with its column. The small letters beside an ideograph are told in brackets."""
    end = 0
    for match in _TAG.finditer(line):
        yield "text", html.unescape(line[end : match.start()]), end + 1
        end = match.end()
        closing, name, rest, closed = match.groups()
        if not closed or not (name in _SPANS or (_TIME.fullmatch(name + rest) and not closing)):
            yield "wrong", match[0], match.start() + 1
        elif name == "v":
            _, _, who = rest.partition(" ")
            yield "speaker", "" if closing else _SPACE.sub(" ", html.unescape(who)).strip(), match.start() + 1
        elif name == "rt":
            yield "text", ")" if closing else " (", match.start() + 1
    yield "text", html.unescape(line[end:]), end + 1


def _shared(start: int, end: int, said: list[_Said], line: int) -> Iterator[Cue]:
    """One cue for each who speaks in it. Letters are the measure that there is of how long somebody speaks."""
    letters, before = sum(len(words) for _, _, words in said), 0
    for speaker, turn, words in said:
        first = start + (end - start) * before // letters
        before += len(words)
        yield Cue(first, start + (end - start) * before // letters, speaker, words, line, turn)
