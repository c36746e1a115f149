"""A folder of content → the value of its kind. In: the documents of one folder. Out: a model, or problems."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from portal import documents
from portal.errors import Position
from portal.fields import SIMPLE, Reading, Words, read
from portal.models.parts import ClosureFields, EasyWords, Translation


@dataclass(frozen=True, slots=True)
class Folder:
    """One thing as it lies on disk. `path` is the folder below content/, `area` the area folder it lies in, `documents`
    by language tag (the source's among them), `files` the names of everything else that lies there; those that read a
    text aloud are `recordings`, by its tag."""

    kind: str
    slug: str
    path: str
    area: str | None
    documents: Mapping[str, documents.Document]
    files: frozenset[str]
    recordings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a thing comes from, for messages and for what lies beside it. `simple` are its easy words, by their tag."""

    kind: str
    slug: str
    path: str
    source_file: str
    files: frozenset[str]
    translations: Mapping[str, Translation]
    simple: Mapping[str, EasyWords]
    recordings: Mapping[str, str]


def parse_folder(cls: type, folder: Folder, source: str, reading: Reading) -> Any | None:
    """The value of `cls` with `origin` and `body` filled in from the folder; None when anything in it is wrong."""
    original = folder.documents[source]
    others = {tag: d for tag, d in folder.documents.items() if tag != source}
    made: dict[str, Translation] = {}
    simple: dict[str, EasyWords] = {}
    failed = False
    for tag, document in others.items():
        if tag == source + SIMPLE:
            mark, kept = read(EasyWords, _only(document.fields, ("checked",)), {}, source, reading), simple
        else:
            named = _only(document.fields, ("translation", "checked"))
            mark, kept = read(Translation, named, {}, source, reading), made
        failed |= mark is None
        if mark is not None:
            kept[tag] = mark
    body = Words({tag: d.body for tag, d in folder.documents.items() if d.body})
    origin = Origin(folder.kind, folder.slug, folder.path, original.path, folder.files, made, simple, folder.recordings)
    value = read(
        cls,
        original.fields,
        {tag: _without(d.fields, ("translation", "checked")) for tag, d in others.items()},
        source,
        reading,
        {"origin": origin, "body": body},
    )
    return None if failed else value


def check_closures(closures: Iterable[ClosureFields], document: documents.Document, reading: Reading) -> None:
    """That a place opens again after it has closed."""
    for index, closure in enumerate(closures):
        if closure.to < closure.from_:
            reading.problems.add("closure/backwards", locate(document, "closures", index))


def locate(document: documents.Document, *steps: str | int) -> Position:
    """Where a field stands, by keys and list indexes; where its nearest parent stands when it is not there."""
    node: documents.Node = document.fields
    position = Position(document.path, 1, 1)
    for step in steps:
        if isinstance(node, documents.Mapping) and step in node.values:
            position = node.keys[step]
            node = node.values[step]
        elif isinstance(node, documents.Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            position = node.position
        else:
            break
    return position


def _only(mapping: documents.Mapping, keys: tuple[str, ...]) -> documents.Mapping:
    return documents.Mapping({k: v for k, v in mapping.values.items() if k in keys}, mapping.keys, mapping.position)


def _without(mapping: documents.Mapping, keys: tuple[str, ...]) -> documents.Mapping:
    kept = {k: v for k, v in mapping.values.items() if k not in keys}
    return documents.Mapping(kept, {k: mapping.keys[k] for k in kept}, mapping.position)
