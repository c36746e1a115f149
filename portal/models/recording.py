"""Sound files beside texts → which of them reads which. In: the files of a folder. Out: names by language; a
fingerprint of what is read.

A recording without its text would leave out who cannot hear; so would a text that says something else.
"""

import hashlib
import re
from collections.abc import Collection, Mapping
from typing import Any

from portal.errors import Position, Problems
from portal.film_files import SOUND_ENDINGS
from portal.folding import tokens
from portal.markup import drop_links
from portal.source import File

LARGE, TOO_LARGE = 2_000_000, 20_000_000
"""Bytes. Half a minute of speech is half a megabyte; above the first, somebody's month of data is felt."""

_SOUND = (*SOUND_ENDINGS, ".aac", ".aiff", ".amr", ".caf", ".flac", ".oga", ".ogg", ".opus", ".wav", ".weba", ".wma")
_NAME = re.compile(r"index\.([A-Za-z0-9-]+)\.([a-z0-9]+)")
_READ = ("title", "summary", "body")
"""What is read aloud: no fact, since those change."""


def collect_recordings(
    folder: str, names: Collection[str], files: Mapping[str, File], known: Collection[str], problems: Problems
) -> dict[str, str]:
    """The recording of each text by language tag; `names` are all that lies in the folder, `known` the site's tags."""
    found: dict[str, str] = {}
    for name in sorted(name for name in names if name.lower().endswith(_SOUND)):
        position, file, parts = Position(f"content/{folder}/{name}"), files[f"{folder}/{name}"], _NAME.fullmatch(name)
        if parts is None or not name.endswith(SOUND_ENDINGS):
            problems.add("recording/name", position, file=name, endings=", ".join(SOUND_ENDINGS))
        elif parts[1] not in known and f"index.{parts[1]}.md" in names:
            continue  # A language that the site has no longer: of the text it is told already.
        elif parts[1] not in known:
            problems.add("recording/unknown-language", position, language=parts[1], nearest=", ".join(sorted(known)))
        elif f"index.{parts[1]}.md" not in names:
            problems.add("recording/no-text", position, text=f"index.{parts[1]}.md")
        elif parts[1] in found:
            problems.add("recording/twice", position, other=found[parts[1]])
        elif file.seconds is None:
            problems.add("recording/unreadable", position)
        else:
            found[parts[1]] = name
            if file.size > LARGE:
                code = "recording/too-large" if file.size > TOO_LARGE else "recording/large"
                problems.add(code, position, size=_megabytes(file.size), limit=_megabytes(LARGE))
    return found


def heard(thing: Any, tag: str) -> str:
    """Of what is read of a thing in a language. A comma, a capital or the address of a link is not heard."""
    words = [getattr(thing, name, None) for name in _READ]
    read = [tokens(drop_links(each.texts[tag])) for each in words if each and each.texts.get(tag)]
    return hashlib.sha256(" ".join(word for each in read for word in each).encode()).hexdigest()[:16]


def _megabytes(size: int) -> str:
    return str(round(size / 1_000_000, 1))
