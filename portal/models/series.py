"""A campaign or a row of things that belong together. In: a folder. Out: Series."""

from dataclasses import dataclass
from datetime import date

from portal.fields import Folder, Reading, Words
from portal.models import folder as folders
from portal.models.parts import Image, Operator, Publication, Slugs, Topics


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    origin: Folder
    body: Folder
    title: Words
    summary: Words
    publication: Publication
    reviewed: date
    publish_from: date | None = None
    formerly: Slugs = ()
    from_: date | None = None
    until: date | None = None
    topics: Topics = ()
    run_by: Operator | None = None
    image: Image | None = None


def parse_series(folder: folders.Folder, source: str, reading: Reading) -> Series | None:
    return folders.parse_folder(Series, folder, source, reading)
