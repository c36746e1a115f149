"""A part of the city. In: a folder. Out: Area."""

from dataclasses import dataclass
from datetime import date

from portal.fields import Folder, Reading, Words
from portal.models import folder as folders
from portal.models.parts import Image, PalettePlain, Publication, SearchWords, Slugs


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """`search_words`: what people call it and the places in it, by language, in their own letters and spellings."""

    origin: Folder
    body: Folder
    title: Words
    summary: Words
    publication: Publication
    reviewed: date
    publish_from: date | None = None
    formerly: Slugs = ()
    order: int = 100
    tint: PalettePlain | None = None
    image: Image | None = None
    search_words: SearchWords | None = None


def parse_area(folder: folders.Folder, source: str, reading: Reading) -> Area | None:
    return folders.parse_folder(Area, folder, source, reading)
