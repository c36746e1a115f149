"""The guide service: trained residents whom others can book, by language. In: a folder. Out: Guide."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Code, Folder, Reading, Tag, Words
from portal.models import folder as folders
from portal.models.parts import Areas, Contact, Image, Operator, Publication, Slugs


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    origin: Folder
    body: Folder
    title: Words
    summary: Words
    publication: Publication
    reviewed: date
    run_by: Operator
    languages: tuple[Tag, ...]
    publish_from: date | None = None
    formerly: Slugs = ()
    tasks: tuple[Annotated[str, Code("guide-tasks")], ...] = ()
    contact: Contact | None = None
    areas: Areas = ()
    training_steps: int | None = None
    image: Image | None = None


def parse_guide(folder: folders.Folder, source: str, reading: Reading) -> Guide | None:
    return folders.parse_folder(Guide, folder, source, reading)
