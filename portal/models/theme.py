"""Short health information that leads on to activities, films and care. In: a folder. Out: Theme."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Code, Folder, Reading, Words
from portal.models import folder as folders
from portal.models.parts import Image, Publication, Slugs, Topics


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


def parse_theme(folder: folders.Folder, source: str, reading: Reading) -> Theme | None:
    return folders.parse_folder(Theme, folder, source, reading)
