"""A film's or a recording's file → how long it is. In: a stream of its bytes, and its name. Out: seconds, or None.

Only the heads are read, a few hundred bytes wherever they stand: a film of a gigabyte costs no more than a short one,
and one on another host a handful of requests.
"""

import logging
from functools import cache
from math import isfinite
from pathlib import PurePosixPath
from typing import Any, BinaryIO

FILM_ENDINGS = (".mp4", ".webm")

SOUND_ENDINGS = (".mp3", ".m4a")
"""What every browser plays, old ones too; a telephone records in the latter."""

ENDINGS = (*FILM_ENDINGS, *SOUND_ENDINGS)


def read_seconds(stream: BinaryIO, name: str) -> float | None:
    """None when it is no film, or one that does not say how long it is, as what was recorded live often does not.

    Raises OSError only when the stream itself cannot be read.
    """
    ending = PurePosixPath(name).suffix.lower()
    seconds = _read_webm(stream) if ending == ".webm" else _read_mp4(stream, name)
    return seconds if seconds and isfinite(seconds) and seconds > 0 else None


def _read_mp4(stream: BinaryIO, name: str) -> float | None:
    from tinytag import TinyTag, TinyTagException

    try:
        return TinyTag.get(filename=name, file_obj=stream, tags=False).duration
    except TinyTagException:
        return None


def _read_webm(stream: BinaryIO) -> float | None:
    """By enzyme's parts: as a whole it needs a table of contents, which a browser that records writes none of."""
    from enzyme.exceptions import Error
    from enzyme.parsers import ebml

    try:
        while True:
            element = ebml.parse_element(stream, _elements())
            name = element.name if element else ""
            if name == "Info":
                element.load(stream, _elements())
                return element.get("Duration", 0) * element.get("TimecodeScale", 1_000_000) / 1e9
            if name == "Cluster":
                return None
            if element and name != "Segment":
                stream.seek(element.position + element.size)
    except (Error, ValueError, TypeError, KeyError):
        return None


@cache
def _elements() -> dict[int, Any]:
    """What can stand in such a file. Read from a list of some length, so only once."""
    from enzyme.parsers import ebml

    # It writes to the log what it does not know, which would stand among the messages to editors.
    logging.getLogger("enzyme").setLevel(logging.CRITICAL)
    return ebml.get_matroska_specs()
