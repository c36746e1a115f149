"""A club, an authority or a place to go on to afterwards. In: a folder. Out: Organization."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Email, Folder, Phone, Reading, Url, Words, one_of
from portal.models import folder as folders
from portal.models.parts import Areas, Image, Publication, Slugs, Topics


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    origin: Folder
    body: Folder
    title: Words
    summary: Words
    publication: Publication
    reviewed: date
    type: Annotated[str, one_of("public", "care", "association", "housing")]
    publish_from: date | None = None
    formerly: Slugs = ()
    url: Url | None = None
    phone: Phone | None = None
    email: Email | None = None
    areas: Areas = ()
    topics: Topics = ()
    costs: Words | None = None
    image: Image | None = None


def parse_organization(folder: folders.Folder, source: str, reading: Reading) -> Organization | None:
    return folders.parse_folder(Organization, folder, source, reading)
