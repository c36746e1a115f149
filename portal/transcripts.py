"""Captions → what was said, as paragraphs to read. In: Edition, a film's slug. Out: Transcript.

Captions come in pieces of a breath; a reader needs paragraphs: one for each who speaks, and a new one where somebody
pauses or has come to the end of a thought. Each remembers its second, so that reading leads to the film and back.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from portal.captions import Cue
from portal.edition import Edition
from portal.media import may_show
from portal.models.film import Film

PAUSE = 3_000
"""Milliseconds of silence that end a paragraph."""

LONG = 300
"""Characters from which on a paragraph ends with the next sentence: about five lines on a telephone."""

TOO_LONG = 900
"""Characters at which it ends all the same: captions made by a machine have no full stops."""

_SENTENCE_END = re.compile(r"[.!?…؟۔][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`anchor` is its place on the page and in addresses; `seconds` the same as a number, from the film's beginning."""

    anchor: str
    seconds: float
    speaker: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """`tag` is the language it is in; `own` tells that this is the page's."""

    tag: str
    direction: str
    own: bool
    paragraphs: tuple[Paragraph, ...]


def transcript_of(edition: Edition, slug: str) -> Transcript | None:
    """The captions in the page's language, else those in the language that is spoken or, of what is signed, in one that
    the reader may know; None without captions, and past the day until which the film may be shown."""
    key = ("transcript", slug)
    if key not in edition.kept:
        edition.kept[key] = _transcript(edition, edition.thing(("film", slug)))
    return edition.kept[key]


def _transcript(edition: Edition, film: Film) -> Transcript | None:
    files = {captions.language: f"{film.origin.path}/{captions.file}" for captions in film.captions}
    wished = (edition.tag, film.spoken, *edition.order, *files)
    tag = next((tag for tag in wished if edition.site.captions.get(files.get(tag, ""))), None)
    if tag is None or not may_show(film.rights, edition.today):
        return None
    paragraphs = tuple(_paragraphs(edition.site.captions[files[tag]]))
    direction = next((each.direction for each in edition.site.config.languages if each.tag == tag), None)
    return Transcript(tag, direction or _direction(paragraphs), tag == edition.tag, paragraphs)


def _direction(paragraphs: Iterable[Paragraph]) -> str:
    """Of a language that the portal does not speak: as its first letter runs."""
    letters = (unicodedata.bidirectional(letter) for each in paragraphs for letter in each.text)
    return "rtl" if next((kind for kind in letters if kind in ("L", "R", "AL")), "L") != "L" else "ltr"


def _paragraphs(cues: Iterable[Cue]) -> Iterator[Paragraph]:
    taken: set[str] = set()
    for together in _together(cues):
        anchor = _anchor(together[0].start, taken)
        taken.add(anchor)
        text = " ".join(cue.text for cue in together)
        yield Paragraph(anchor, float(anchor.removeprefix("t=")), together[0].speaker, text)


def _together(cues: Iterable[Cue]) -> Iterator[list[Cue]]:
    """The cues of each paragraph."""
    paragraph: list[Cue] = []
    for cue in cues:
        if paragraph and _begins_anew(paragraph, cue):
            yield paragraph
            paragraph = []
        paragraph.append(cue)
    if paragraph:
        yield paragraph


def _begins_anew(paragraph: list[Cue], cue: Cue) -> bool:
    last = paragraph[-1]
    length = sum(len(each.text) + 1 for each in paragraph)
    return (
        cue.turn
        or cue.speaker != last.speaker
        or cue.start - last.end >= PAUSE
        or (length >= LONG and _SENTENCE_END.search(last.text) is not None)
        or length >= TOO_LONG
    )


def _anchor(start: int, taken: set[str]) -> str:
    """In whole seconds, as people write and share them; decimals only for what begins in the same one."""
    for decimals in range(4):
        anchor = f"t={start // 10 ** (3 - decimals) / 10**decimals:.{decimals}f}"
        if anchor not in taken:
            return anchor
    return _anchor(start + 1, taken)
