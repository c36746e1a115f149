"""Meetings for professionals. In: a folder. Out: Network."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Folder, Reading, Ref, Words
from portal.models import folder as folders
from portal.models.parts import Contact, ExceptionFields, Image, Operator, Publication, ScheduleFields, Slugs, Topics


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    origin: Folder
    body: Folder
    title: Words
    summary: Words
    publication: Publication
    reviewed: date
    run_by: Operator
    area: Annotated[str, Ref("area")] | None = None
    publish_from: date | None = None
    formerly: Slugs = ()
    members: Words | None = None
    schedule: tuple[ScheduleFields, ...] = ()
    exceptions: tuple[ExceptionFields, ...] = ()
    venue: Annotated[str, Ref("venue")] | None = None
    contact: Contact | None = None
    topics: Topics = ()
    image: Image | None = None


def parse_network(folder: folders.Folder, source: str, reading: Reading) -> Network | None:
    return folders.parse_folder(Network, folder, source, reading)
