"""Problems → HTML for the editor's own browser. In: problems, words. Out: Outcome: a panel, a note, a page of its own.

The words are the ones of the terminal. Nothing here is ever published.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import jinja2

from portal.errors import PortalError, Position, Problem
from portal.i18n import Translator, plain

_AT_ONCE = 5
"""Problems that a panel shows unfolded: one mistake in the settings can be a thousand."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one build came to. `built`: a whole site lies in the output; `changed`: it is another than before.

    The HTML is ready to be put in: `panel` first and `note` last on every page, or `page` while there is no site.
    """

    built: bool
    changed: bool
    panel: str
    note: str
    page: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """One thing to tell. `place` is path:line:column, or empty; `trace` is there when the fault is ours."""

    place: str
    severity: str
    code: str
    message: str
    hint: str
    trace: str = ""


def tell_problem(problem: Problem, words: Translator) -> Told:
    key = problem.code.replace("/", "-")
    return Told(
        _place(problem.position),
        problem.severity,
        problem.code,
        plain(words.t(key, **problem.arguments)),
        plain(words.t(f"{key}.hint", **problem.arguments)) if words.has(f"{key}.hint") else "",
    )


def tell_failure(error: PortalError, words: Translator, trace: str = "") -> Told:
    """What ended a build, told as if it were a problem without a place."""
    told = tell_problem(Problem(error.code, Position(""), error.arguments), words)
    return replace(told, severity="error", trace=trace)


def format_panel(errors: Sequence[Told], words: Translator) -> str:
    """Stands first in a page, and leaves room for the page; "" when there is nothing to mend."""
    first, more = errors[:_AT_ONCE], errors[_AT_ONCE:]
    return _render("panel.html", words, count=len(errors), first=first, more=more) if errors else ""


def format_note(warnings: Sequence[Told], words: Translator) -> str:
    """Stands last in a page: how many warnings, and which when somebody asks; "" when there are none."""
    return _render("note.html", words, told=warnings) if warnings else ""


def format_page(errors: Sequence[Told], words: Translator) -> str:
    """A page of its own, for as long as there is no site to show."""
    return _render("page.html", words, told=errors)


def _place(position: Position) -> str:
    return ":".join(str(part) for part in (position.path, position.line, position.column) if part)


def _render(name: str, words: Translator, **values: int | Sequence[Told]) -> str:
    return _templates().get_template(name).render(t=words.t, language=words.language, **values)


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "preview"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
