"""A filmed lecture. In: a folder. Out: Film; and, when all has been read, what its captions and its file say of it."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal import documents
from portal.captions import Cue
from portal.errors import Position, Problem
from portal.fields import CaptionsFile, Code, FilmSource, Folder, Length, Reading, Ref, Tag, Words, one_of
from portal.models import folder as folders
from portal.models.parts import Areas, Image, Operator, Publication, Rights, Slugs, TargetGroups, Topics
from portal.source import File

NO_SPEECH = "zxx"
"""BCP 47's tag for what holds no language: a film with only music has nothing to caption."""


LENGTH_WITHIN = 2
"""Seconds: players round in different ways, and sound and picture seldom end together."""


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


def is_captioned(film: Film, signed: Container[str]) -> bool:
    """In the language that is spoken; without speech there is nothing to caption. `signed` are the sign languages: they
    have no letters, so that captions in any language do."""
    if film.spoken in signed:
        return bool(film.captions)
    return film.spoken == NO_SPEECH or any(captions.language == film.spoken for captions in film.captions)


def parse_film(folder: folders.Folder, source: str, reading: Reading) -> Film | None:
    film = folders.parse_folder(Film, folder, source, reading)
    if film is None:
        return None
    document = folder.documents[source]
    if not film.versions.plain:
        reading.problems.add("film/no-version", folders.locate(document, "versions"))
    for index, captions in enumerate(film.captions):
        if captions.file not in folder.files:
            position = folders.locate(document, "captions", index, "file")
            reading.problems.add("file/missing", position, file=captions.file)
        if captions.language in {each.language for each in film.captions[:index]}:
            position = folders.locate(document, "captions", index, "language")
            reading.problems.add("captions/twice", position, language=captions.language)
    if film.spoken == NO_SPEECH and film.captions:
        reading.problems.add("captions/no-speech", folders.locate(document, "captions"), spoken=film.spoken)
    return film


def check_captioned(film: Film, document: documents.Document, signed: Container[str]) -> Iterator[Problem]:
    """That who does not hear is thought of, or told why not."""
    if not is_captioned(film, signed) and not film.no_captions_reason:
        yield Problem("film/no-captions", folders.locate(document, "captions"), {"language": film.spoken})


def check_captions(film: Film, file: str, cues: tuple[Cue, ...]) -> Iterator[Problem]:
    """That nothing is said when the film is over: then one of the two is about another film. `file` is where the cues
    stand. Lengths are whole seconds, so the last one that has begun counts."""
    beyond = next((cue for cue in cues if cue.end >= (film.length + 1) * 1000), None)
    if beyond is not None:
        arguments = {"end": format_length(beyond.end // 1000), "length": format_length(film.length)}
        yield Problem("captions/beyond-film", Position(file, beyond.line, 1), arguments)


def check_files(film: Film, document: documents.Document, files: Mapping[str, File]) -> Iterator[Problem]:
    """That the film is as long as is told: whoever has a quarter of an hour, or pays for each byte, chooses by it. A
    described version may be longer, since it stops to tell."""
    for key, version in (("plain", film.versions.plain), ("signed", film.versions.signed)):
        file = files.get(f"{film.origin.path}/{version}")
        if file is None:
            continue
        if file.seconds is None:
            yield Problem("film/length-unknown", folders.locate(document, "versions", key), {"file": version})
        elif not fits(film, file.seconds):
            arguments = {"file": version, "real": format_length(round(file.seconds))}
            arguments["length"] = format_length(film.length)
            yield Problem("film/length", folders.locate(document, "length"), arguments)


def fits(film: Film, seconds: float) -> bool:
    return abs(seconds - film.length) <= LENGTH_WITHIN


def format_length(seconds: int) -> str:
    """As editors write it."""
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
