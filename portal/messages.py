"""Problem → lines for an editor. In: problems, words. Out: `path:line:column: error[code]: …` and `hint: …`.

The words error, warning and hint and the codes are never translated: people search for them, and programs read them.
"""

import json
from collections.abc import Iterable, Iterator

from portal.config import Language
from portal.errors import PortalError, Problem
from portal.i18n import Translator, load_words, plain

_ENGLISH = Language("en", "English", "ltr", "en")
_SWEDISH = Language("sv", "Svenska", "ltr", "sv")
EDITORS = {language.tag: language for language in (_ENGLISH, _SWEDISH)}
"""The languages in which the portal speaks to editors, whatever languages the site has."""


def editors_words(tag: str) -> Translator:
    """Words for messages to editors. They do not depend on the site: its settings may be what is wrong."""
    words, _ = load_words([EDITORS.get(tag, _ENGLISH)], "en", {})
    return next(iter(words.values()))


def format_problem(problem: Problem, words: Translator) -> str:
    """One problem on two lines, the second only where there is something to do about it."""
    position = problem.position
    place = ":".join(str(part) for part in (position.path, position.line, position.column) if part)
    key = problem.code.replace("/", "-")
    line = f"{place}: {problem.severity}[{problem.code}]: {plain(words.t(key, **problem.arguments))}"
    if not words.has(f"{key}.hint"):
        return line
    return f"{line}\n  hint: {plain(words.t(f'{key}.hint', **problem.arguments))}"


def format_failure(error: PortalError, words: Translator) -> str:
    """What ends a run, in the same form."""
    key = error.code.replace("/", "-")
    line = f"error[{error.code}]: {plain(words.t(key, **error.arguments))}"
    if not words.has(f"{key}.hint"):
        return line
    return f"{line}\n  hint: {plain(words.t(f'{key}.hint', **error.arguments))}"


def format_json(problems: Iterable[Problem], words: Translator) -> Iterator[str]:
    """One problem per line, as JSON, for editors' programs and for checks of merge requests."""
    for problem in problems:
        key = problem.code.replace("/", "-")
        yield json.dumps(
            {
                "path": problem.position.path,
                "line": problem.position.line,
                "column": problem.position.column,
                "severity": problem.severity,
                "code": problem.code,
                "message": plain(words.t(key, **problem.arguments)),
                "hint": plain(words.t(f"{key}.hint", **problem.arguments)) if words.has(f"{key}.hint") else "",
            },
            ensure_ascii=False,
        )
