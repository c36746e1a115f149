"""Short health information that leads on to activities, films and care. In: a folder. Out: Theme."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Code, Folder, Reading, Words
from portal.models import folder as folders
from portal.models.parts import Image, Publication, Slugs, Topics
from portal.models.vocabulary import Term, Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The first of `topics` gives the theme its pictogram and colour."""

    origin: Folder
    body: Folder
    title: Words
    summary: Words
    publication: Publication
    reviewed: date
    topics: Topics
    publish_from: date | None = None
    formerly: Slugs = ()
    seek_care: tuple[Annotated[str, Code("care-lines")], ...] = ()
    order: int = 100
    image: Image | None = None


def is_everywhere(line: Term) -> bool:
    """Whether a line of care-lines stands on all themes, named there or not."""
    return line.facts.get("every_theme") == "true"


def care_of(theme: Theme, lines: Vocabulary) -> tuple[str, ...]:
    """Where to turn: what the editor names, in that order, then those lines of care-lines that stand on every theme."""
    everywhere = (code for code, line in lines.items() if is_everywhere(line))
    return tuple(dict.fromkeys((*theme.seek_care, *everywhere)))


def parse_theme(folder: folders.Folder, source: str, reading: Reading) -> Theme | None:
    return folders.parse_folder(Theme, folder, source, reading)
