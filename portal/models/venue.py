"""A place one can go to. In: a folder. Out: Venue."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Code, Folder, Reading, Ref, Url, Words
from portal.models import folder as folders
from portal.models.parts import (
    AccessFacts,
    ClosureFields,
    GeoPosition,
    Image,
    PostalAddress,
    Publication,
    Slugs,
    Stop,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """A fact of access that is not in `access` is not known, and is shown as not known. A room takes what it lacks
    from the venue it is `part_of`."""

    origin: Folder
    body: Folder
    area: Annotated[str, Ref("area")]
    title: Words
    summary: Words
    publication: Publication
    reviewed: date
    type: Annotated[str, Code("venue-types")] | None = None
    publish_from: date | None = None
    formerly: Slugs = ()
    address: PostalAddress | None = None
    position: GeoPosition | None = None
    stop: Stop | None = None
    find: Words | None = None
    part_of: Annotated[str, Ref("venue")] | None = None
    access: AccessFacts | None = None
    closures: tuple[ClosureFields, ...] = ()
    url: Url | None = None
    image: Image | None = None


def parse_venue(folder: folders.Folder, source: str, reading: Reading) -> Venue | None:
    venue = folders.parse_folder(Venue, folder, source, reading)
    if venue is None:
        return None
    folders.check_closures(venue.closures, folder.documents[source], reading)
    return venue
