"""What we read from caption files is what a browser shows: Chromium's own reader is the second opinion."""

import random
import unicodedata
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from portal.captions import parse_captions
from portal.errors import Problems

ROOT = Path(__file__).parents[2]
FILES = [
    *sorted((ROOT / "tests").glob("*_site/**/*.vtt")),
    *sorted((ROOT / "content").rglob("*.vtt")),
    *sorted((ROOT / "tests/broken").rglob("*.vtt")),
]
WRITTEN = """WEBVTT Sov gott

NOTE Textad av Lotta

1
00:01.000 --> 00:04.000 line:85%
<v.a Anna>Gå &amp; <i>lägg</i> dig</v>
i tid

intro
00:00:05.000 --> 01:00:08.500
– Sover du?
– Nej, om 3 &lt; 4.
"""
SLIPS = (
    "",
    " ",
    "-->",
    "00:09.000 --> 00:11.000",
    "2",
    "NOTE",
    "STYLE",
    "<",
    "<b>",
    "</i>",
    "&",
    "WEBVTT",
    "\t",
    ",",
    "ord",
)
SLIPPED = 500
READ = """texts => Promise.all(texts.map(text => new Promise(done => {
    const video = document.createElement('video'), track = document.createElement('track');
    track.kind = 'captions';
    track.src = URL.createObjectURL(new Blob([text], {type: 'text/vtt'}));
    const tell = () => done([...track.track.cues || []].map(cue =>
        [Math.round(cue.startTime * 1000), Math.round(cue.endTime * 1000), cue.getCueAsHTML().textContent]));
    track.onload = tell;
    track.onerror = () => done([]);
    video.append(track);
    track.track.mode = 'hidden';
})))"""

pytestmark = pytest.mark.browser


def slipped(seed: int) -> str:
    """What somebody has written, with one to three slips of the hand."""
    chance, lines = random.Random(seed), WRITTEN.split("\n")
    for _ in range(chance.randint(1, 3)):
        number, kind = chance.randrange(len(lines)), chance.randrange(4)
        if kind == 0 and len(lines) > 1:
            del lines[number]
        elif kind == 1:
            lines.insert(number, chance.choice(SLIPS))
        elif kind == 2:
            at = chance.randint(0, len(lines[number]))
            lines[number] = lines[number][:at] + chance.choice(SLIPS) + lines[number][at:]
        else:
            at = chance.randint(0, len(lines[number]))
            lines[number] = lines[number][:at] + lines[number][at + 1 :]
    return "\n".join(lines)


def ours(text: str) -> tuple[list[tuple[int, int, str]], bool]:
    """The cues as a browser counts them, and whether anything was told."""
    problems = Problems()
    cues = parse_captions("captions.vtt", text.encode(), problems)
    together = (list(group) for _, group in groupby(cues, key=lambda cue: cue.line))
    said = [(each[0].start, each[-1].end, " ".join(cue.text for cue in each)) for each in together]
    return said, bool(problems.in_order())


def letters(cue: Sequence) -> tuple[int, int, str]:
    """Without the spaces: ours stand also between two who speak on one line."""
    start, end, words = cue
    return start, end, "".join(unicodedata.normalize("NFC", words).split())


def test_what_is_not_told_of_is_shown_as_we_read_it(browser: Browser) -> None:
    """A caption that reaches a deaf viewer is in the transcript, with its time and its words; and where the two are not
    the same, the editor has been told. So it is for every file of ours, and for five hundred with slips in them."""
    texts = (
        [path.read_text(encoding="utf-8") for path in FILES] + [WRITTEN] + [slipped(seed) for seed in range(SLIPPED)]
    )
    page = browser.new_page()
    shown = page.evaluate(READ, texts)
    page.close()
    silent = 0
    for text, cues in zip(texts, shown, strict=True):
        read, told = ours(text)
        if not told:
            silent += 1
            assert [letters(cue) for cue in read] == [letters(cue) for cue in cues], text
    assert silent > SLIPPED / 3
