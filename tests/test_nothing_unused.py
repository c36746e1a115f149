"""What nobody would miss is not carried along: every word of the interface, every class and pictogram is used."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = (*sorted((ROOT / "templates").rglob("*.html")), *sorted((ROOT / "portal/preview").glob("*.html")))
KEY = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
WORDS = sorted(path for path in (ROOT / "portal/words/en").glob("*.ftl") if path.name != "problems.ftl")
"""The sentences to editors have a test of their own: they are chosen by code."""


@cache
def written_in_templates() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in TEMPLATES)


def texts_in_the_program() -> Iterator[str]:
    """Every text, as a pattern: a part that is filled in later may be anything."""
    for path in sorted((ROOT / "portal").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.escape(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [re.escape(part.value) if isinstance(part, ast.Constant) else ".+" for part in node.values]
                # A text of nothing but holes would be every word there is.
                if any(len(part) > 3 and part != ".+" for part in parts):
                    yield "".join(parts)


@cache
def program() -> re.Pattern[str]:
    return re.compile("|".join(sorted({text for text in texts_in_the_program() if len(text) < 80})))


@pytest.mark.parametrize("path", WORDS, ids=lambda path: path.name)
def test_every_word_is_said_somewhere(path: Path) -> None:
    """A word that no page says would be translated into every language, again and again, for nobody."""
    text = path.read_text(encoding="utf-8")
    in_templates = set(re.findall(r"\bt\('([\w-]+)", written_in_templates()))
    in_words = set(re.findall(r"\{ ?([a-z][\w-]*) ?\}", text))
    used = in_templates | in_words
    assert [key for key in KEY.findall(text) if key not in used and not program().fullmatch(key)] == []


def test_every_class_is_worn() -> None:
    """A rule for what no template writes is weight on every reader's line."""
    sheets = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "static/css").rglob("*.css"))
    selectors = re.sub(r"/\*.*?\*/|\{[^{}]*\}|url\([^)]*\)|\"[^\"]*\"", " ", sheets, flags=re.DOTALL)
    styled = set(re.findall(r"\.([a-z][\w-]*)", selectors))
    scripts = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "static/js").glob("*.js"))
    written = written_in_templates() + scripts
    worn = set(re.findall(r"[a-z][\w-]*", written))
    begun = tuple(set(re.findall(r"([a-z][\w]*-)\{\{", written)))
    assert sorted(name for name in styled if name not in worn and not name.startswith(begun)) == []


def test_every_pictogram_is_shown() -> None:
    """A drawing that no page and no list names is fetched by everyone and seen by no one."""
    drawn = {path.stem for path in (ROOT / "static/icons").glob("*.svg")}
    lists = (*(ROOT / "portal/vocabularies").glob("*.yaml"), *(ROOT / "content/vocabularies").glob("*.yaml"))
    named = set(re.findall(r"icon: ([\w-]+)", "\n".join(path.read_text(encoding="utf-8") for path in lists)))
    called = set(re.findall(r"icon\('([\w-]+)'", written_in_templates()))
    scripts = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "static/js").glob("*.js"))
    called |= set(re.findall(r'"#([\w-]+)"', scripts))
    assert sorted(name for name in drawn - named - called if not program().fullmatch(name)) == []
