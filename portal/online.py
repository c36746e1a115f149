"""Films that lie on other hosts → what is wrong with them there. In: Site, today. Out: Problem, all of them warnings.

Asked only by `check --online`: a build that depended on another host would fail the day that host is slow. Parts of a
file are asked for, never the whole film: its heads say how long it is.
"""

import datetime as dt
import http.client
import os
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from portal.errors import Position, Problem
from portal.film_files import FILM_ENDINGS, read_seconds
from portal.media import may_show
from portal.models.film import Film, fits, format_length
from portal.models.folder import locate
from portal.site import Site

PATIENCE = 15
"""Seconds until a host that says nothing counts as unreachable."""

AT_ONCE = 4
"""Films asked for together; more would be impolite to a host that has them all."""

PART = 64 * 1024
"""Bytes asked for at a time: the heads of nearly every film lie in one or two such parts."""

MOST_PARTS = 32
"""What is longer than this has its heads strewn about: then it is as good as not said how long it is."""


@dataclass(frozen=True, slots=True)
class Version:
    """One address of a film. `is_film` when it should be a film's file and not a page that shows one; `fits` when it
    should be as long as is told."""

    film: Film
    address: str
    position: Position
    is_film: bool
    fits: bool


def look_at_films(site: Site, today: dt.date) -> tuple[Problem, ...]:
    """Asks each address of a published film that does not lie beside its text."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return tuple(problem for found in pool.map(look_at, _versions(site, today)) for problem in found)


def look_at(version: Version) -> tuple[Problem, ...]:
    remote = _Remote(version.address)
    try:
        remote.read_part(0)
        seconds = read_seconds(remote, remote.name) if remote.may_be_film else None
    except (OSError, ValueError, http.client.HTTPException) as error:
        return (Problem("film/unreachable", version.position, {"address": version.address, "what": _said(error)}),)
    return tuple(_problems(version, remote, seconds))


def _problems(version: Version, remote: "_Remote", seconds: float | None) -> Iterator[Problem]:
    arguments = {"address": version.address}
    if seconds is None and (version.is_film or remote.may_be_film):
        if remote.claims_film and not remote.in_parts:
            yield Problem("film/no-parts", version.position, arguments)
        elif remote.claims_film:
            yield Problem("film/length-unknown", version.position, {"file": version.address})
        else:
            yield Problem("film/no-film", version.position, {**arguments, "type": remote.type or "?"})
    elif seconds is not None and not remote.in_parts:
        yield Problem("film/no-parts", version.position, arguments)
    if seconds is not None and version.fits and not fits(version.film, seconds):
        told = {"real": format_length(round(seconds)), "length": format_length(version.film.length)}
        yield Problem("film/length-elsewhere", version.position, {**arguments, **told})


def _versions(site: Site, today: dt.date) -> Iterator[Version]:
    base = site.config.media_base
    for slug, film in site.things["film"].items():
        document = site.documents["film", slug][site.config.source_language]
        for key in ("plain", "signed", "described") if may_show(film.rights, today) else ():
            address = getattr(film.versions, key)
            if address and address.startswith("https://"):
                own = base is not None and address.startswith(base)
                is_film = own or urlsplit(address).path.lower().endswith(FILM_ENDINGS)
                yield Version(film, address, locate(document, "versions", key), is_film, key != "described")


def _said(error: Exception) -> str:
    """In as few words as can be."""
    if isinstance(error, urllib.error.HTTPError):
        return str(error.code)
    reason = getattr(error, "reason", None) or error
    return str(getattr(reason, "strerror", None) or reason)[:80] or type(error).__name__


class _Remote:
    """A file on another host, read in parts as if it lay here. A live resource: it remembers what it was sent."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.type = ""
        self.in_parts = False
        self._size = 0
        self._at = 0
        self._parts: dict[int, bytes] = {}

    @property
    def claims_film(self) -> bool:
        return self.type.startswith("video/")

    @property
    def may_be_film(self) -> bool:
        """Some hosts call every file that they do not know a stream of bytes."""
        return self.claims_film or self.type in ("", "application/octet-stream", "binary/octet-stream")

    @property
    def name(self) -> str:
        """As a file would be called that lay beside the text."""
        name = PurePosixPath(urlsplit(self.address).path).name
        if name.lower().endswith(FILM_ENDINGS):
            return name
        return "film.webm" if self.type == "video/webm" else "film.mp4"

    def read_part(self, number: int) -> bytes:
        """Raises OSError when the host cannot be reached or says no."""
        if number in self._parts:
            return self._parts[number]
        if len(self._parts) >= MOST_PARTS or (number and not self.in_parts):
            return b""
        first = number * PART
        request = urllib.request.Request(self.address, headers={"Range": f"bytes={first}-{first + PART - 1}"})
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            self.type = answer.headers.get_content_type() if answer.headers["Content-Type"] else ""
            part = re.fullmatch(r"bytes \d+-\d+/(\d+)", answer.headers["Content-Range"] or "")
            self.in_parts = answer.status == http.client.PARTIAL_CONTENT and part is not None
            self._size = int(part[1] if part else answer.headers["Content-Length"] or PART)
            self._parts[number] = answer.read(PART) if self.in_parts or number == 0 else b""
        return self._parts[number]

    def read(self, size: int = -1) -> bytes:
        """Less than asked for where the file ends, or where a host that gives no parts would send all of it."""
        until = self._size if size < 0 else min(self._at + size, self._size)
        found = b""
        while self._at < until:
            number, skip = divmod(self._at, PART)
            piece = self.read_part(number)[skip : skip + until - self._at]
            if not piece:
                break
            found += piece
            self._at += len(piece)
        return found

    def seek(self, to: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(0, start + to)
        return self._at

    def tell(self) -> int:
        return self._at
