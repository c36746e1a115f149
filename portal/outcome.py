"""What a run told, kept until something changes. In: Source, wishes, a folder of ours. Out: Outcome. An edge.

A build is a function of its source, its day and what was asked for: of the same three it tells and makes the same. So
before anything is compiled, or so much as imported, their stamp is looked at; where nothing changed, what was told then
is told again. What lies there is believed only whole and of this program: else the run is as if there had been none.
"""

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from portal.source import Source

_FILE = "outcome"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`problems` go to where mistakes are told, `lines` to where results are; "{seconds}" is what the run takes."""

    exit_status: int
    problems: tuple[str, ...]
    lines: tuple[str, ...]


def stamp_source(source: Source, *asked: object) -> str:
    """Of all that was read, by a hash of each file, and of all that was asked for."""
    made = hashlib.sha256(repr(asked).encode())
    for field, name, data in source.parts():
        # With the length, so that no two ways of cutting the same bytes are one.
        made.update(f"\0{field}\0{name}\0{len(data)}\0".encode() + data)
    return made.hexdigest()


def read_outcome(folder: Path, stamp: str) -> Outcome | None:
    """What was told of the same; None when it was another, or is damaged."""
    try:
        digest, body = (folder / _FILE).read_bytes().split(b"\n", 1)
        if digest != _digest(stamp, body):
            return None
    except (OSError, ValueError):
        return None
    told = json.loads(body)
    return Outcome(told["exit_status"], tuple(told["problems"]), tuple(told["lines"]))


def write_outcome(folder: Path, stamp: str, outcome: Outcome) -> None:
    """A folder that cannot be written to costs the next run time, and nothing else."""
    body = json.dumps(asdict(outcome)).encode()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f"{_FILE}.new"
        new.write_bytes(_digest(stamp, body) + b"\n" + body)
        new.replace(folder / _FILE)


def _digest(stamp: str, body: bytes) -> bytes:
    return hashlib.sha256(stamp.encode() + b"\0" + body).hexdigest().encode()
