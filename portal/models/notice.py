"""A short message for a while, about one place or the whole site. In: a folder. Out: Notice."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Folder, Reading, Ref, Words, one_of
from portal.models import folder as folders
from portal.models.parts import Publication, Slugs


@dataclass(frozen=True, slots=True)
class AppliesTo:
    area: Annotated[str, Ref("area")] | None = None
    unit: Annotated[str, Ref("unit")] | None = None
    venue: Annotated[str, Ref("venue")] | None = None
    organization: Annotated[str, Ref("organization")] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Without `applies_to` it is about the whole site."""

    origin: Folder
    body: Folder
    title: Words
    publication: Publication
    reviewed: date
    from_: date
    until: date
    summary: Words | None = None
    publish_from: date | None = None
    formerly: Slugs = ()
    applies_to: AppliesTo | None = None
    level: Annotated[str, one_of("info", "warning")] = "info"


def parse_notice(folder: folders.Folder, source: str, reading: Reading) -> Notice | None:
    notice = folders.parse_folder(Notice, folder, source, reading)
    if notice is not None and notice.until < notice.from_:
        reading.problems.add("notice/backwards", folders.locate(folder.documents[source], "until"))
    return notice
