"""What an editor may rely on when something is wrong: a sentence for each code, and everything told in order."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from portal.errors import WARNINGS, Position, Problem, Problems, has_errors, nearest
from portal.messages import EDITORS

PORTAL = Path(__file__).parents[2] / "portal"
CODE = re.compile(r"[a-z]+/[a-z0-9-]+")
GIVES_ALL = {"add", "PortalError", "_about_change", "_about_schedule"}
TELLS = GIVES_ALL | {"Problem", "Finding", "Form", "_Rejected", "_refuse"}
"""The calls that name a code; else it is the first of a tuple that a function gives, or a variable `code`."""

FROM_STATES = {
    "translation/{}": ("outdated", "reviewed-outdated"),
    "recording/{}": ("outdated", "translation-outdated"),
    "summary-left-{}": ("draft", "before-its-day", "over"),
}


@cache
def trees() -> tuple[ast.Module, ...]:
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PORTAL.rglob("*.py")))


def named(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def texts_of(node: ast.expr) -> Iterator[str]:
    """The texts that an expression can be; a part that is worked out is written {}."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from (*texts_of(node.body), *texts_of(node.orelse))
    elif isinstance(node, ast.Tuple):
        yield from (text for part in node.elts for text in texts_of(part))


def code_expressions(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and named(node) in TELLS:
            yield from node.args[:2]
        elif isinstance(node, (ast.Yield, ast.Return)) and isinstance(node.value, ast.Tuple):
            yield from node.value.elts[:1]
        elif isinstance(node, ast.Assign) and re.search(r"\bcode\b", ast.unparse(node.targets[0])):
            yield node.value


def expanded(text: str, kinds: set[str]) -> Iterator[str]:
    if "{}" not in text:
        yield text
    elif text == "reference/unknown-{}":
        yield from (f"reference/unknown-{kind}" for kind in kinds - {"calendar"})
    else:
        yield from (text.replace("{}", state) for state in FROM_STATES.get(text, ()))


@cache
def codes_used() -> set[str]:
    """Every code that some line of the program tells."""
    kinds = {
        text
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and named(node) == "Ref"
        for text in texts_of(node.args[0])
    }
    found = {
        code
        for tree in trees()
        for expression in code_expressions(tree)
        for text in texts_of(expression)
        for code in expanded(text, kinds)
    }
    return {code for code in found if CODE.fullmatch(code)}


def summaries_used() -> set[str]:
    found = {
        text
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and named(node) == "t"
        for argument in node.args[:1]
        for text in texts_of(argument)
        if text.startswith("summary-")
    }
    return {name for text in found for name in expanded(text, set())}


def sentences(tag: str) -> dict[str, fluent.Message]:
    body = parse((PORTAL / "words" / tag / "problems.ftl").read_text(encoding="utf-8")).body
    return {entry.id.name: entry for entry in body if isinstance(entry, fluent.Message)}


def variables(message: fluent.Message) -> set[str]:
    found: set[str] = set()

    class Collector(Visitor):
        def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 (the library's name)
            found.add(node.id.name)

    Collector().visit(message)
    return found


@pytest.mark.parametrize("tag", sorted(EDITORS))
def test_every_code_has_a_sentence_and_no_sentence_waits_for_a_code(tag: str) -> None:
    """Nobody meets a bare code, in either language that editors may have; and no translator works for nothing."""
    expected = {code.replace("/", "-") for code in codes_used()} | summaries_used()
    assert set(sentences(tag)) == expected


@pytest.mark.parametrize("tag", sorted(EDITORS))
def test_every_problem_says_what_to_write_instead(tag: str) -> None:
    """Each code has a hint, so that an editor who is alone at nine in the evening can go on."""
    without = [
        key
        for key, message in sentences(tag).items()
        if not key.startswith("summary-") and [each.id.name for each in message.attributes] != ["hint"]
    ]
    assert without == []


def test_both_languages_say_the_same_things() -> None:
    """The same facts are named in the Swedish and in the English sentence."""
    swedish, english = sentences("sv"), sentences("en")
    assert {key: variables(message) for key, message in swedish.items()} == {
        key: variables(message) for key, message in english.items()
    }


def test_each_place_that_tells_a_problem_gives_what_its_sentence_names() -> None:
    """No sentence breaks for want of a name or a date where all its arguments can be seen in the program."""
    wanted = {key: variables(message) - {"near"} for key, message in sentences("en").items()}
    lacking = []
    for tree in trees():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and named(node) in GIVES_ALL):
                continue
            if any(keyword.arg is None for keyword in node.keywords):
                continue
            given = {keyword.arg for keyword in node.keywords}
            for text in (text for argument in node.args[:2] for text in texts_of(argument) if CODE.fullmatch(text)):
                missing = wanted[text.replace("/", "-")] - given
                lacking += [f"{text} lacks {', '.join(sorted(missing))}"] if missing else []
    assert lacking == []


def test_every_warning_is_told_somewhere() -> None:
    """The list of what only warns holds no code that the program no longer knows."""
    assert set() == WARNINGS - codes_used()


def test_problems_come_in_the_order_of_files_and_lines_without_repeats() -> None:
    """An editor goes through a file from top to bottom, and reads each thing once."""
    problems = Problems()
    problems.add("yaml/tab", Position("b.md", 2, 1))
    problems.add("yaml/tab", Position("a.md", 10, 1))
    problems.add("yaml/tab", Position("a.md", 9, 1))
    problems.add("yaml/tab", Position("b.md", 2, 1))
    places = [(problem.position.path, problem.position.line) for problem in problems.in_order()]
    assert places == [("a.md", 9), ("a.md", 10), ("b.md", 2)]


def test_a_sentence_can_tell_whether_anything_is_near() -> None:
    """A word that looks like nothing known gets other advice than a misspelt one."""
    problems = Problems()
    problems.add("field/unknown", Position("a.md", 1), key="titel", nearest=nearest("titel", ["title", "summary"]))
    problems.add("field/unknown", Position("a.md", 2), key="zzz", nearest=nearest("zzz", ["title", "summary"]))
    told = [(problem.arguments["nearest"], problem.arguments["near"]) for problem in problems.in_order()]
    assert told == [("title", 1), ("", 0)]


def test_the_nearest_names_come_first_and_are_at_most_three() -> None:
    """A did-you-mean can be read in one glance."""
    known = ["rummet-dialog", "rummet-dialogen", "rummet-dialog-2", "rummet-dialog-3", "slottsskogen"]
    assert nearest("Rummet-dialog", known).split(", ")[0] == "rummet-dialog"
    assert len(nearest("rummet-dialog", known).split(", ")) == 3
    assert nearest("simhallen", known) == ""


def test_half_a_name_finds_the_whole() -> None:
    """A nurse who cancels a date types the beginning of the name."""
    known = ["gympa-i-parken", "stolgympa-pa-stadsbiblioteket", "promenad"]
    assert nearest("stolgympa", known) == "stolgympa-pa-stadsbiblioteket"
    assert nearest("gym", known) == ""


def test_only_an_error_stops_a_build() -> None:
    """A hard sentence is told and published; a wrong time is not."""
    place = Position("a.md", 1)
    assert not has_errors([Problem("text/hard-to-read", place)])
    assert has_errors([Problem("text/hard-to-read", place), Problem("value/time", place)])
