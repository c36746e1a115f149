"""What is to be published, before it is made. In: nothing. Out: Plan, FilePlan, Batch.

A plan is cheap and rendering is late: whoever publishes looks at the fingerprint first and makes only what is new. The
fingerprint therefore covers everything that the bytes depend on: data, templates, code, or the bytes of a file.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Plan:
    """One file to make. The path is relative to the site, with forward slashes; equal fingerprints mean equal bytes."""

    path: str
    fingerprint: str
    render: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class FilePlan:
    """One file made of a regular file, never of a symbolic link: copied as it is, or what `make` makes of its bytes."""

    path: str
    fingerprint: str
    source: Path
    make: Callable[[bytes], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Plans whose making is most of the work, so that whoever publishes makes them, one after the other, in as many
    processes as there are: each with what the rest of the site must know of it, as text, "" for nothing. Batches of one
    `group` share what they have made on the way, and are best made by one process. While a batch of this `name` has the
    same `stamp`, it has the same plans."""

    group: str
    name: str
    stamp: str
    make: Callable[[], Iterator[tuple[Plan, str]]]
