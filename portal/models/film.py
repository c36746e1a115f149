"""A filmed lecture. In: a folder. Out: Film."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import CaptionsFile, Code, FilmSource, Folder, Length, Reading, Ref, Tag, Words, one_of
from portal.models import folder as folders
from portal.models.parts import Areas, Image, Operator, Publication, Rights, Slugs, TargetGroups, Topics

NO_SPEECH = "zxx"
"""BCP 47's tag for what holds no language: a film with only music has nothing to caption."""


@dataclass(frozen=True, slots=True)
class Versions:
    """Each a file beside the film, or an https address."""

    plain: FilmSource | None = None
    signed: FilmSource | None = None
    described: FilmSource | None = None


@dataclass(frozen=True, slots=True)
class Captions:
    language: Tag
    file: CaptionsFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """`length` in seconds."""

    origin: Folder
    body: Folder
    area: Annotated[str, Ref("area")]
    title: Words
    summary: Words
    publication: Publication
    run_by: Operator
    reviewed: date
    topics: Topics
    versions: Versions
    spoken: Tag
    length: Length
    recorded: date
    captions: tuple[Captions, ...] = ()
    no_captions_reason: Annotated[str, Code("reasons")] | None = None
    also_in: Areas = ()
    publish_from: date | None = None
    formerly: Slugs = ()
    lecture: Annotated[str, Ref("lecture")] | None = None
    speaker: Words | None = None
    series: tuple[Annotated[str, Ref("series")], ...] = ()
    target_groups: TargetGroups = ()
    audience: Annotated[str, one_of("residents", "professionals")] = "residents"
    rights: Rights | None = None
    image: Image | None = None


def is_captioned(film: Film) -> bool:
    """In the language that is spoken; without speech there is nothing to caption."""
    return film.spoken == NO_SPEECH or any(captions.language == film.spoken for captions in film.captions)


def parse_film(folder: folders.Folder, source: str, reading: Reading) -> Film | None:
    film = folders.parse_folder(Film, folder, source, reading)
    if film is None:
        return None
    document = folder.documents[source]
    if not film.versions.plain:
        reading.problems.add("film/no-version", folders.locate(document, "versions"))
    if not is_captioned(film) and not film.no_captions_reason:
        reading.problems.add("film/no-captions", folders.locate(document, "captions"), language=film.spoken)
    for index, captions in enumerate(film.captions):
        if captions.file not in folder.files:
            position = folders.locate(document, "captions", index, "file")
            reading.problems.add("file/missing", position, file=captions.file)
    return film
