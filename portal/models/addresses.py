"""addresses.yaml → Addresses: what was published once and lies elsewhere, or nowhere, now."""

from dataclasses import dataclass
from typing import Annotated

from portal import documents
from portal.errors import Position, nearest
from portal.fields import Code, Form, Plain, Reading, Ref, read
from portal.models.kinds import KINDS

FOLDERS = tuple(kind.folder for kind in KINDS)

OldAddress = Annotated[str, Form("value/old-address", r"[a-z-]+/[a-z0-9-]+")]


@dataclass(frozen=True, slots=True)
class Retired:
    """A thing whose folder is gone: its page stays, says so, and offers what is near. `retired` is folder/slug."""

    retired: OldAddress
    title: Plain
    topics: tuple[Annotated[str, Code("topics")], ...] = ()
    area: Annotated[str, Ref("area")] | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    moved: OldAddress
    to: OldAddress


@dataclass(frozen=True, slots=True)
class Addresses:
    retired: tuple[Retired, ...] = ()
    moved: tuple[Moved, ...] = ()
    positions: tuple[tuple[str, Position], ...] = ()


def _has_kind(item: documents.Mapping, keys: tuple[str, ...], reading: Reading) -> bool:
    """Whether every address in the line begins with a folder that things lie in."""
    right = True
    for key in keys:
        node = item.values.get(key)
        folder = node.text.partition("/")[0] if isinstance(node, documents.Scalar) else None
        if folder is not None and folder not in FOLDERS:
            reading.problems.add("addresses/no-such-kind", node.position, name=folder, nearest=nearest(folder, FOLDERS))
            right = False
    return right


def parse_addresses(node: documents.Node, source: str, reading: Reading) -> Addresses:
    if isinstance(node, documents.Mapping) and not node.values:
        return Addresses()
    if not isinstance(node, documents.Sequence):
        reading.problems.add("value/list", node.position, key="addresses")
        return Addresses()
    retired, moved, positions = [], [], []
    for item in node.items:
        if not isinstance(item, documents.Mapping) or not ({"retired", "moved"} & item.values.keys()):
            reading.problems.add("addresses/neither", item.position)
            continue
        value = read(Retired if "retired" in item.values else Moved, item, {}, source, reading)
        if value is None:
            continue
        old = value.retired if isinstance(value, Retired) else value.moved
        if _has_kind(item, ("retired", "moved", "to"), reading):
            (retired if isinstance(value, Retired) else moved).append(value)
            positions.append((old, item.position))
    return Addresses(tuple(retired), tuple(moved), tuple(positions))
