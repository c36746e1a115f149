"""Everything a build reads, and is asked for, as values. In: nothing. Out: Source, which reading.py makes; Wishes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from portal.errors import Problem
from portal.picture_files import PictureHead


@dataclass(frozen=True, slots=True)
class File:
    """A file as it lies on disk. `stamp` changes whenever the file does; `seconds` is how long a film is, and `picture`
    how large a picture is, as they say themselves."""

    path: Path
    size: int
    stamp: str
    seconds: float | None = None
    picture: PictureHead | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Paths are relative, with forward slashes, in NFC; `texts` and `files` are below content/, `static_texts` are the
    parts of static/ that are joined into assets, `templates` is text by name; the stamps are of the program, of all
    interface words, and of what makes the copies of pictures.
    """

    settings: bytes
    texts: Mapping[str, bytes]
    files: Mapping[str, File]
    static: Mapping[str, File]
    static_texts: Mapping[str, bytes]
    templates: Mapping[str, str]
    base_vocabularies: Mapping[str, bytes]
    base_queries: Mapping[str, bytes]
    code_stamp: str
    words_stamp: str
    pictures_stamp: str
    problems: tuple[Problem, ...] = field(default=())

    def parts(self) -> Iterator[tuple[str, str, bytes]]:
        """All of it in a fixed order, for stamps: which field, the path in it, the bytes or what stands for them."""
        for each in fields(self):
            value = getattr(self, each.name)
            for name, part in sorted(value.items()) if isinstance(value, Mapping) else (("", value),):
                yield each.name, name, _bytes(part)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody asked for on the command line."""

    drafts: bool = False
    base_url: str | None = None
    search: bool = True
    feeds: bool = True


def _bytes(part: Any) -> bytes:
    if isinstance(part, bytes):
        return part
    return (part.stamp if isinstance(part, File) else part if isinstance(part, str) else repr(part)).encode()
