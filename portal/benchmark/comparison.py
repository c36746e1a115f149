"""What is to be measured → rows and figures. In: a place to work, and how much. Out: Measured.

Which parts there are, in which order, and whether the two sites are the same: the work itself is done in variants.py.
"""

import os
import platform
import shutil
import subprocess
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from portal.benchmark import variants
from portal.benchmark.measuring import Output
from portal.benchmark.table import Figure, Row

_SAME_PAGES, _SAME_SIZE = 0.02, 0.05


@dataclass(frozen=True, slots=True)
class Measured:
    """`machine` says on what kind of machine, with which Python and Hugo."""

    rows: tuple[Row, ...]
    figures: tuple[Figure, ...]
    machine: str


def measure(bench: variants.Bench, entries: int, parts: Collection[str], large: bool) -> Measured:
    """Raises CalledProcessError when a build fails."""
    rows: list[Row] = []
    figures: list[Figure] = []
    for each in _measure(bench, entries, parts, large):
        if isinstance(each, Row):
            bench.tell(f"{each.name}: {', '.join(f'{cost.wall:.2f}' for cost in each.ours)} s")
            rows.append(each)
        else:
            figures.append(each)
    return Measured(tuple(rows), tuple(figures), _machine(bench.hugo))


def _measure(bench: variants.Bench, entries: int, parts: Collection[str], large: bool) -> Iterator[Row | Figure]:
    if {"pages", "memory", "parts"} & set(parts):
        town = variants.make_town(bench, "small", entries)
        cold: Row | None = None
        if "pages" in parts:
            for row in variants.measure_pages(town):
                cold = cold or row
                yield row
        if "memory" in parts:
            yield Figure("peak memory of all processes", *variants.measure_memory(town), "bytes", 0.3)
        if {"pages", "memory"} & set(parts):
            ours, theirs = variants.compare_outputs(town)
            yield from _outputs(ours, theirs)
        if "parts" in parts:
            yield from variants.measure_parts(town)
        shutil.rmtree(town.folder)
        if large and cold:
            yield from variants.measure_large(bench, entries, cold, ours.pages)
    if "demo" in parts:
        yield from variants.measure_demo(bench)


def _outputs(ours: Output, theirs: Output | None) -> Iterator[Figure]:
    """How much each made, and whether it is the same site, without which nothing else would mean anything."""
    for name, field, unit, within in (
        ("HTML pages", "pages", "", _SAME_PAGES),
        ("median page", "median", "B", _SAME_SIZE),
        ("all files", "files", "", None),
        ("size of all files", "bytes", "bytes", None),
    ):
        mine, other = getattr(ours, field), getattr(theirs, field) if theirs else None
        told = ""
        if within is not None and other:
            told = f"{'the same' if is_same(mine, other, within) else '**not the same**'} within {within:.0%}"
        yield Figure(name, mine, other, unit, note=told)


def is_same(one: float, other: float, within: float) -> bool:
    return abs(one / other - 1) <= within


def _machine(hugo: Path | None) -> str:
    told = "no Hugo"
    if hugo:
        said = subprocess.run([hugo, "version"], capture_output=True, text=True, check=False).stdout.split()
        told = f"Hugo {said[1]}" if len(said) > 1 else "Hugo"
    system = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} cores, {system}, Python {platform.python_version()}, {told}"
