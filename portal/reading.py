"""Disk → Source: the one module that reads what is built. In: folders. Out: Source.

Nothing outside content/, static/ and templates/ is ever published: symbolic links are refused, hidden files and what
editors leave behind are passed over. File names are taken in NFC, since a Mac writes å as two characters.
"""

import hashlib
import os
import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from portal import film_files, picture_files
from portal.errors import USAGE, PortalError, Position, Problem
from portal.fields import PICTURES
from portal.source import File, Source
from portal.urls import ICON, SHARED_PICTURE

PROJECT = Path(__file__).resolve().parent.parent
_PACKAGE = Path(__file__).resolve().parent
_TEXT = (".md", ".yaml", ".yml", ".ftl", ".json", ".vtt")
_JOINED = ("css", "js", "icons", ICON)
# A terminal obeys some of these; a lone surrogate is a byte of a name that is not UTF-8, and cannot be written down.
_NOT_A_NAME = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff]")
_MAKERS = ("babel", "fluent.runtime", "jinja2", "markdown", "markupsafe", "nh3")
_LEFT_BY_EDITORS = ("~", ".bak", ".orig", ".swp", ".tmp")
_LEFT_BY_SYSTEMS = ("Thumbs.db", "desktop.ini")


def read_source(folder: Path) -> Source:
    """Reads a folder with content/ and site.toml. What it has in static/ and templates/ stands in for the project's
    file of the same path, one by one: a face of one's own is the few files that differ.

    Raises PortalError (USAGE) when the folder holds no site.
    """
    settings = folder / "site.toml"
    content = folder / "content"
    if not settings.is_file() or not content.is_dir():
        raise PortalError(USAGE, "usage/no-source", folder=str(folder))
    problems: list[Problem] = []
    texts: dict[str, bytes] = {}
    files: dict[str, File] = {}
    for path, entry in _walk(content, "content", problems):
        relative = path.removeprefix("content/")
        if relative in texts or relative in files:
            problems.append(Problem("file/same-name", Position(path)))
        elif path.endswith(_TEXT):
            texts[relative] = Path(entry.path).read_bytes()
        else:
            files[relative] = _file(entry)

    def own(path: str) -> tuple[bytes, bytes]:
        return path.encode(), texts[path]

    static: dict[str, File] = {}
    static_texts: dict[str, bytes] = {}
    for path, entry in _overlaid(folder, "static", problems):
        relative = path.removeprefix("static/")
        if relative.split("/")[0] in _JOINED:
            static_texts[relative] = Path(entry.path).read_bytes()
        else:
            static[relative] = _file(entry)
    return Source(
        settings=settings.read_bytes(),
        texts=texts,
        files=files,
        static=static,
        static_texts=static_texts,
        templates={
            path.removeprefix("templates/"): Path(entry.path).read_text(encoding="utf-8")
            for path, entry in _overlaid(folder, "templates", problems)
        },
        base_vocabularies=_package_texts("vocabularies", ".yaml"),
        base_queries=_package_texts("queries", ".yaml"),
        code_stamp=_stamp("*.py", *_tools()),
        words_stamp=_stamp("*.ftl", *(part for path in sorted(texts) if path.endswith(".ftl") for part in own(path))),
        # Only of what draws them: another line of code elsewhere leaves hundreds of pictures as they are.
        pictures_stamp=_stamp("*picture*.py", f"pillow {version('pillow')}".encode()),
        problems=tuple(problems),
    )


def _overlaid(folder: Path, name: str, problems: list[Problem]) -> Iterator[tuple[str, os.DirEntry]]:
    """The project's files and the folder's own, each path once, in a fixed order."""
    found = dict(_walk(PROJECT / name, name, problems))
    if folder.resolve() != PROJECT:
        # It shows the name of the site that lies beside it.
        found.pop(f"static/{SHARED_PICTURE}", None)
        own = folder / name
        if own.is_dir():
            found |= _walk(own, name, problems)
    yield from sorted(found.items())


def _walk(top: Path, prefix: str, problems: list[Problem]) -> Iterator[tuple[str, os.DirEntry]]:
    """Files below a folder in a fixed order, as (path in NFC, entry)."""
    with os.scandir(top) as found:
        entries = sorted(found, key=lambda entry: unicodedata.normalize("NFC", entry.name))
    for entry in entries:
        name = unicodedata.normalize("NFC", entry.name)
        path = f"{prefix}/{name}"
        if name.startswith(".") or name.endswith(_LEFT_BY_EDITORS) or name in _LEFT_BY_SYSTEMS:
            continue
        if _NOT_A_NAME.search(name):
            problems.append(Problem("file/name", Position(ascii(path)[1:-1])))
        elif entry.is_symlink():
            problems.append(Problem("file/symlink", Position(path)))
        elif entry.is_dir():
            yield from _walk(Path(entry.path), path, problems)
        elif entry.is_file():
            yield path, entry
        else:
            problems.append(Problem("file/not-a-file", Position(path)))


def _file(entry: os.DirEntry) -> File:
    """The stamp is the content's hash, not the clock's word for it: a fresh clone has new times and the same bytes."""
    status = entry.stat()
    with open(entry.path, "rb") as stream:
        stamp = hashlib.file_digest(stream, "sha256").hexdigest()
        stream.seek(0)
        name = entry.name.lower()
        seconds = film_files.read_seconds(stream, name) if name.endswith(film_files.ENDINGS) else None
        picture = picture_files.read_head(stream) if name.endswith(PICTURES) else None
    return File(Path(entry.path), status.st_size, stamp, seconds, picture)


def _package_texts(folder: str, ending: str) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((_PACKAGE / folder).glob(f"*{ending}"))}


def _tools() -> tuple[bytes, ...]:
    """What makes bytes with us: another version of it may make others of the same page. The lock tells of the rest,
    which by itself changes what is made of content: red days, say."""
    lock = (PROJECT / "requirements.lock").read_bytes()
    return (sys.version.encode(), lock, *(f"{name} {version(name)}".encode() for name in _MAKERS))


def _stamp(pattern: str, *more: bytes) -> str:
    """One hash for all files of the program of this kind: a changed line of code, or word, makes pages anew."""
    digest = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob(pattern)):
        digest.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0" + path.read_bytes())
    for data in more:
        digest.update(b"\0" + data)
    return digest.hexdigest()
