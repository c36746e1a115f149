"""The house stays as it was drawn: layers, effects at edges, frozen values, no city in code, no words in templates."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PORTAL = ROOT / "portal"

LAYERS = (
    "errors",
    "documents",
    "folding",
    "editing",
    "fields",
    "config",
    "i18n",
    "markup",
    "captions",
    "calendars",
    "schedule",
    "schedule_checks",
    "date_words",
    "schedule_words",
    "film_files",
    "picture_files",
    "source",
    "models",
    "site",
    "companions",
    "amendments",
    "terms",
    "urls",
    "stems",
    "glossary",
    "roles",
    "shared_picture",
    "assets",
    "views",
    "media",
    "ledger",
    "recordings",
    "standing",
    "public_facts",
    "report",
    "report_files",
    "edition",
    "transcripts",
    "signing",
    "urgent",
    "subscriptions",
    "told_dates",
    "facts",
    "facets",
    "next_steps",
    "actions",
    "cards",
    "linked_schedules",
    "linked_data",
    "framing",
    "said",
    "pages",
    "known",
    "sheets",
    "feeds",
    "templating",
    "rendering",
    "plans",
    "dependencies",
    "planning",
    "checks",
    "messages",
    "panel",
    "reading",
    "online",
    "search",
    "outcome",
    "publish",
    "pipeline",
    "server",
    "benchmark",
    "commands",
    "cli",
)
"""The order in which data flows: a module imports only what stands before it."""

EDGES = {"reading", "online", "search", "outcome", "publish", "server", "benchmark", "commands"}
"""Where the world is read, written or asked. Everything else is functions between values."""

# They read the words and the letters that ship with the program, and are part of it like its code.
READS_ITS_OWN_FILES = {"i18n", "folding"}

TOUCHES_THE_WORLD = {
    "open",
    "read_text",
    "read_bytes",
    "write_text",
    "write_bytes",
    "mkdir",
    "unlink",
    "rename",
    "rmtree",
    "scandir",
    "iterdir",
    "glob",
    "rglob",
    "stat",
    "run",
    "Popen",
    "now",
    "today",
    "print",
    "getenv",
}

MAY_INHERIT = {
    "CodeGenerator",
    "Exception",
    "argparse.ArgumentParser",
    "jinja2.BytecodeCache",
    "jinja2.Environment",
    "jinja2.Template",
    "Protocol",
    "StrEnum",
    "Treeprocessor",
    "json.JSONEncoder",
    "runtime.Macro",
}
"""Bases that a library or the language asks for. Tornado's handlers are allowed in server.py."""


def modules() -> Iterator[tuple[str, Path, ast.Module]]:
    for path in sorted(PORTAL.rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        yield name.removesuffix(".__init__"), path, ast.parse(path.read_text(encoding="utf-8"))


MODULES = tuple(modules())
IDS = [name for name, _, _ in MODULES]


def layer(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else ""


def imported(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "portal":
            if node.module == "portal":
                yield from ((f"portal.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield node.module, node.lineno
        elif isinstance(node, ast.Import):
            yield from ((a.name, node.lineno) for a in node.names if a.name.startswith("portal."))


def strings(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every string but docstrings, which are for people."""
    documentation = {
        id(node.value)
        for parent in ast.walk(tree)
        if isinstance(getattr(parent, "body", None), list)
        for node in parent.body
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value, node.lineno


def test_every_module_has_its_place_in_the_order() -> None:
    """A newcomer finds each module in the drawing: none stands outside the order of the data."""
    assert {layer(name) for name in IDS if layer(name)} <= set(LAYERS)


@pytest.mark.parametrize(("name", "path", "tree"), MODULES, ids=IDS)
def test_data_flows_one_way(name: str, path: Path, tree: ast.Module) -> None:
    """A module imports only what stands before it, so that a change never runs in circles."""
    mine = layer(name)
    wrong = [
        f"{path.name}:{line} imports {target}"
        for target, line in imported(tree)
        if mine and layer(target) and LAYERS.index(layer(target)) > LAYERS.index(mine)
    ]
    assert not wrong


@pytest.mark.parametrize(("name", "path", "tree"), MODULES, ids=IDS)
def test_only_edges_touch_the_world(name: str, path: Path, tree: ast.Module) -> None:
    """What computes a time or a page reads no clock and no disk: the same input is the same site."""
    if layer(name) in EDGES | READS_ITS_OWN_FILES | {"cli"}:
        return
    called = [
        (node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""), node.lineno)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    ]
    assert not [f"{path.name}:{line} calls {what}" for what, line in called if what in TOUCHES_THE_WORLD]


@pytest.mark.parametrize(("name", "path", "tree"), MODULES, ids=IDS)
def test_values_are_frozen_and_without_bases(name: str, path: Path, tree: ast.Module) -> None:
    """A value never changes under somebody's hands, and a class is what it says, not what its parents do."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef):
            continue
        for decorator in node.decorator_list:
            text = ast.unparse(decorator)
            if text.split("(")[0].endswith("dataclass"):
                assert "frozen=True" in text, f"{path.name}:{node.lineno} {node.name} is not frozen"
        for base in node.bases:
            known = ast.unparse(base) in MAY_INHERIT or layer(name) == "server" or ast.unparse(base) == "_Parser"
            assert known, f"{path.name}:{node.lineno} {node.name} inherits {ast.unparse(base)}"


@pytest.mark.parametrize(("name", "path", "tree"), MODULES, ids=IDS)
def test_no_city_and_no_country_in_the_code(name: str, path: Path, tree: ast.Module) -> None:
    """Another city changes content/ and site.toml, no code: no place, authority, zone or national word stands in it."""
    national = re.compile(
        r"Europe/|Stockholm|G[öo]teborg|Gothenburg|Sverige|Sweden|\bSEK\b|\+46|\b1177\b|Digg\b|[åäöÅÄÖ]|Hälso|\bFaR\b"
    )
    found = [f"{path.name}:{line} says {text!r}" for text, line in strings(tree) if national.search(text)]
    assert not [each for each in found if name != "portal.messages" or "Svenska" not in each]


@pytest.mark.parametrize(("name", "path", "tree"), MODULES, ids=IDS)
def test_modules_say_what_goes_in_and_comes_out(name: str, path: Path, tree: ast.Module) -> None:
    """The first thing a newcomer reads in a file is why it is there."""
    if path.stat().st_size:
        assert ast.get_docstring(tree), f"{path} has no docstring"


def test_no_drawer_for_everything() -> None:
    """There is a right place for each thing, so there is no place for odds and ends."""
    drawers = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "handler", "base"}
    assert not [path for path in PORTAL.rglob("*.py") if path.stem in drawers]


TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))


@pytest.mark.parametrize("path", TEMPLATES, ids=[str(p.relative_to(ROOT)) for p in TEMPLATES])
def test_templates_hold_no_words(path: Path) -> None:
    """A reader of any language meets no word that a translator never saw."""
    text = path.read_text(encoding="utf-8")
    # A content security policy is for browsers, not for readers.
    text = re.sub(r"\{% block \w+_policy %\}.*?\{% endblock %\}", " ", text)
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<!--.*?-->|<(script|style)\b.*?</\1>", " ", text, flags=re.DOTALL)
    words = re.sub(r"<[^>]*>", " ", text)
    assert not re.findall(r"[^\W\d_]{2,}", words), f"{path.name} says {words.split()}"
    labels = re.findall(r'\b(?:alt|title|aria-label|placeholder)="([^"]*[^\W\d_][^"]*)"', text)
    assert not labels, f"{path.name} labels {labels}"


@pytest.mark.parametrize("path", TEMPLATES, ids=[str(p.relative_to(ROOT)) for p in TEMPLATES])
def test_templates_hold_no_logic(path: Path) -> None:
    """What a page says is decided where it can be tested: templates loop, ask and print."""
    text = path.read_text(encoding="utf-8")
    statements = re.findall(r"\{%-?\s*(\w+)", text)
    allowed = {"for", "endfor", "if", "elif", "else", "endif", "block", "endblock", "extends", "include", "import"}
    allowed |= {"from", "macro", "endmacro", "call", "endcall"}
    assert set(statements) <= allowed, set(statements) - allowed
    filters = set(re.findall(r"\|\s*(\w+)", " ".join(re.findall(r"\{[{%].*?[}%]\}", text, flags=re.DOTALL))))
    assert filters <= {"markdown", "join", "length"}, filters
