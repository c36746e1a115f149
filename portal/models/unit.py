"""Who runs things: an operator with a phone that somebody answers. In: a folder. Out: Unit."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Code, Email, Folder, Reading, Ref, Url, Words
from portal.models import folder as folders
from portal.models.parts import ClosureFields, Contact, Image, LanguageOffered, Publication, Slugs


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    origin: Folder
    body: Folder
    area: Annotated[str, Ref("area")]
    title: Words
    summary: Words
    publication: Publication
    reviewed: date
    contact: Contact
    kind: Annotated[str, Code("unit-types")] | None = None
    publish_from: date | None = None
    formerly: Slugs = ()
    languages: tuple[LanguageOffered, ...] = ()
    booking_hours: Annotated[str, Code("hours")] | None = None
    survey: Url | None = None
    reports_to: Email | None = None
    closures: tuple[ClosureFields, ...] = ()
    venue: Annotated[str, Ref("venue")] | None = None
    url: Url | None = None
    image: Image | None = None


def parse_unit(folder: folders.Folder, source: str, reading: Reading) -> Unit | None:
    unit = folders.parse_folder(Unit, folder, source, reading)
    if unit is None:
        return None
    document = folder.documents[source]
    folders.check_closures(unit.closures, document, reading)
    contact = unit.contact
    if not (contact.phone or contact.sms or contact.email):
        reading.problems.add("contact/missing", folders.locate(document, "contact"))
    elif contact.phone and not (contact.sms or contact.email):
        reading.problems.add("contact/phone-only", folders.locate(document, "contact"))
    return unit
