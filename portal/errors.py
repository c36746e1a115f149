"""What can go wrong: its code, its severity, where it was found. In: nothing. Out: Problem, PortalError.

The sentences are words like any others and live in portal/words/<language>/problems.ftl: one message per code, its
`hint` attribute says what to write instead. Codes are for machines and for looking up; they are never translated.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

WARNINGS = frozenset(
    {
        "markup/raw-html",
        "markup/image",
        "text/poster-title-long",
        "text/hard-to-read",
        "entry/review-old",
        "film/length-unknown",
        "film/length-elsewhere",
        "film/no-film",
        "film/no-parts",
        "film/unreachable",
        "image/no-alt",
        "picture/moves",
        "contact/phone-only",
        "contact/missing",
        "theme/no-care",
        "reference/gone",
        "schedule/odd-even-new-year",
        "schedule/into-closure",
        "translation/unknown-language",
        "translation/outdated",
        "translation/reviewed-outdated",
        "translation/easy-outdated",
        "translation/unreviewed",
        "translation/checked-later",
        "recording/large",
        "recording/outdated",
        "recording/translation-outdated",
        "rights/past",
        "statement/old",
        "ledger/behind",
        "ledger/schedule-gone",
        "words/unused-override",
    }
)

OK, CONTENT, USAGE, REFUSED, BUSY, MACHINE = range(6)
"""Exit statuses: built, problems in content, wrong use, refused, busy, the machine failed."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file below the source folder; lines and columns count from 1, 0 means the whole file."""

    path: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in content. The arguments fill the sentence of the same code."""

    code: str
    position: Position
    arguments: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def severity(self) -> str:
        return "warning" if self.code in WARNINGS else "error"


class PortalError(Exception):
    """Ends the run at once, with an exit status and a sentence of its own."""

    def __init__(self, exit_status: int, code: str, /, **arguments: str | int) -> None:
        super().__init__(code, arguments)
        self.exit_status = exit_status
        self.code = code
        self.arguments = arguments


class Problems:
    """Collects problems, so that one run tells them all."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def add(self, code: str, position: Position, /, **arguments: str | int) -> None:
        self.extend([Problem(code, position, arguments)])

    @property
    def count(self) -> int:
        return len(self._found)

    def extend(self, problems: Iterable[Problem]) -> None:
        self._found.extend(_with_near(problem) for problem in problems)

    def in_order(self) -> tuple[Problem, ...]:
        """Sorted by file and line, without exact repeats."""
        unique = {(p.position, p.code, *sorted((k, str(v)) for k, v in p.arguments.items())): p for p in self._found}
        return tuple(unique[key] for key in sorted(unique))


def _with_near(problem: Problem) -> Problem:
    """A sentence can select on a number and not on an empty text: `near` is 1 when `nearest` names something."""
    if "nearest" not in problem.arguments:
        return problem
    return replace(problem, arguments={**problem.arguments, "near": int(problem.arguments["nearest"] != "")})


def has_errors(problems: Iterable[Problem]) -> bool:
    return any(problem.severity == "error" for problem in problems)


_WORTH_LOOKING_FOR = 4
"""Letters; fewer are in half of all names."""


def nearest(word: str, choices: Iterable[str]) -> str:
    """Up to three choices that look like the word, or hold it, nearest first, joined by commas; "" when none does."""
    folded = {choice.casefold(): choice for choice in sorted(choices)}
    sought = word.casefold()
    alike = get_close_matches(sought, folded, n=3, cutoff=0.6)
    holding = [each for each in folded if sought in each] if len(sought) >= _WORTH_LOOKING_FOR else []
    return ", ".join(folded[match] for match in (alike or holding)[:3])
