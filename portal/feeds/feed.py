"""One file for machines, as data. In: rows of plain data. Out: Feed; kinds.py makes its bytes."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class SitemapRow:
    """A page and its versions: (hreflang, absolute address) of each, itself among them."""

    address: str
    alternates: tuple[tuple[str, str], ...]
    changed: str | None


@dataclass(frozen=True, slots=True)
class Feed:
    """`path` below the output folder; `kind` chooses the writer; `rows` is what the writer writes: plain data."""

    path: str
    kind: str
    rows: tuple[Any, ...]
