"""A page of prose: about, contact, the statement. In: a folder. Out: ProsePage."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Folder, Reading, Words, one_of
from portal.models import folder as folders
from portal.models.parts import Image, Publication, Slugs

TEMPLATES = (
    "plain",
    "about",
    "contact",
    "professionals",
    "referral",
    "work-with-us",
    "first-visit",
    "accessibility",
    "privacy",
    "sign-language",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePage:
    origin: Folder
    body: Folder
    title: Words
    publication: Publication
    reviewed: date
    summary: Words | None = None
    publish_from: date | None = None
    formerly: Slugs = ()
    menu: Annotated[str, one_of("header", "footer", "professionals", "none")] = "footer"
    order: int = 100
    template: Annotated[str, one_of(*TEMPLATES)] = "plain"
    image: Image | None = None


def parse_page(folder: folders.Folder, source: str, reading: Reading) -> ProsePage | None:
    return folders.parse_folder(ProsePage, folder, source, reading)
