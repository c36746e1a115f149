"""What was measured → a table to read, and data to keep. In: rows. Out: Markdown, JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import median

from portal.benchmark.measuring import Cost


@dataclass(frozen=True, slots=True)
class Goal:
    """At most `limit`: of `other`'s figure when that is given, else of the `unit` itself."""

    limit: float
    unit: str
    """`times`, `seconds` or `cpu-seconds`."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was done, by us and by the `other` that it is held against: Hugo, or another row of ours."""

    name: str
    ours: tuple[Cost, ...]
    other: tuple[Cost, ...] = ()
    against: str = ""
    goal: Goal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A single number of each: bytes of memory, files."""

    name: str
    ours: float | None
    other: float | None
    unit: str
    limit: float | None = None
    note: str = ""


def wall(costs: Sequence[Cost]) -> float:
    return median(each.wall for each in costs)


def cpu(costs: Sequence[Cost]) -> float | None:
    known = [each.cpu for each in costs if each.cpu is not None]
    return median(known) if known else None


def ratio(ours: float | None, other: float | None) -> float | None:
    return ours / other if ours is not None and other else None


def is_met(row: Row) -> bool | None:
    """Whether the goal is reached; both clocks must say so. None where there is no goal, or nothing to hold against."""
    if row.goal is None or not row.ours:
        return None
    if row.goal.unit == "seconds":
        reached = [wall(row.ours)]
    elif row.goal.unit == "cpu-seconds":
        reached = [cpu(row.ours)]
    else:
        if not row.other:
            return None
        reached = [ratio(wall(row.ours), wall(row.other)), ratio(cpu(row.ours), cpu(row.other))]
    known = [each for each in reached if each is not None]
    return all(each <= row.goal.limit for each in known) if known else None


def format_table(rows: Sequence[Row], figures: Sequence[Figure]) -> str:
    lines = [
        "| | ours: wall, least and median | ours: CPU | against | wall | CPU | wall, times | CPU, times | goal | |",
        "|---|---|---|---|---|---|---|---|---|---|",
        *map(_format_row, rows),
    ]
    if figures:
        lines += ["", "| | ours | Hugo | times | goal | |", "|---|---|---|---|---|---|", *map(_format_figure, figures)]
    notes = [f"{each.name}: {each.note}" for each in (*rows, *figures) if each.note]
    return "\n".join([*lines, *(["", *(f"- {note}" for note in notes)] if notes else [])])


def format_json(kept: dict[str, object], rows: Sequence[Row], figures: Sequence[Figure]) -> str:
    return json.dumps(
        {**kept, "rows": [asdict(row) for row in rows], "figures": [asdict(each) for each in figures]}, indent=1
    )


def _format_row(row: Row) -> str:
    least = min(each.wall for each in row.ours)
    cells = [row.name, f"{_seconds(least)}, {_seconds(wall(row.ours))}", _seconds(cpu(row.ours))]
    if row.other:
        theirs, their_cpu = wall(row.other), cpu(row.other)
        cells += [row.against, _seconds(theirs), _seconds(their_cpu)]
        cells += [_times(ratio(wall(row.ours), theirs)), _times(ratio(cpu(row.ours), their_cpu))]
    else:
        cells += [""] * 5
    cells += [_goal(row.goal), _verdict(is_met(row))]
    return f"| {' | '.join(cells)} |"


def _format_figure(each: Figure) -> str:
    found = ratio(each.ours, each.other)
    met = None if each.limit is None or found is None else found <= each.limit
    goal = "" if each.limit is None else f"at most {each.limit:g}"
    cells = [
        each.name,
        _amount(each.ours, each.unit),
        _amount(each.other, each.unit),
        _times(found),
        goal,
        _verdict(met),
    ]
    return f"| {' | '.join(cells)} |"


def _goal(goal: Goal | None) -> str:
    if goal is None:
        return ""
    words = {"times": "", "seconds": " s", "cpu-seconds": " s of CPU"}
    return f"at most {goal.limit:g}{words[goal.unit]}"


def _verdict(met: bool | None) -> str:
    return {None: "", True: "met", False: "**missed**"}[met]


def _seconds(value: float | None) -> str:
    return "not told" if value is None else f"{value:.2f} s"


def _times(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _amount(value: float | None, unit: str) -> str:
    if value is None:
        return "not told"
    return f"{value / 1_000_000:,.0f} MB" if unit == "bytes" else f"{value:,.0f} {unit}".strip()
