"""YAML and Markdown text → nodes that remember their line. In: bytes and a path. Out: Document, or problems.

PyYAML's own loaders must not read content: they turn 10:00 into 600 and `no` into False and keep the last of two equal
keys. Here every scalar stays text; the typed model converts, so that each error knows file, line and column.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import TypeVar

import yaml

from portal.errors import Position, Problem, Problems

MAX_BYTES = 512 * 1024
MAX_DEPTH = 12

_KEPT = 1024
"""Files whose nodes are kept: a preview reads all of them again after each save, and one is another."""

_Loader = getattr(yaml, "CLoader", yaml.Loader)
_TABBED = re.compile(r"^ *\t", re.MULTILINE)
_OWN_TAGS = "tag:yaml.org,2002:"
# Beside control characters the two that turn round whatever follows them: nobody types them, and they hide what stands.
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ufffe\uffff]")
_BEFORE_VALUE = re.compile(r"^[ \u00a0]*(?:-[ \u00a0]+)*(?:[\w-]+[ \u00a0]*:(?=[ \u00a0]))?[ \u00a0]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Scalar:
    text: str
    position: Position
    quoted: bool


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys in the order of the file; `keys` holds where each key stands."""

    values: dict[str, "Node"]
    keys: dict[str, Position]
    position: Position


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple["Node", ...]
    position: Position


Node = Scalar | Mapping | Sequence


@dataclass(frozen=True, slots=True)
class Document:
    """A file of content: its facts and words, and the Markdown below them, which begins on `body_line`."""

    path: str
    fields: Mapping
    body: str
    body_line: int


_Found = TypeVar("_Found")


def _kept(parse: Callable[[str, bytes, Problems], _Found]) -> Callable[[str, bytes, Problems], _Found]:
    """The same bytes at the same place are parsed once, and their problems told each time. Nobody changes a node."""

    @lru_cache(_KEPT)
    def once(path: str, data: bytes) -> tuple[_Found, tuple[Problem, ...]]:
        problems = Problems()
        return parse(path, data, problems), problems.in_order()

    @wraps(parse)
    def again(path: str, data: bytes, problems: Problems) -> _Found:
        found, told = once(path, data)
        problems.extend(told)
        return found

    return again


class _Rejected(Exception):
    def __init__(self, code: str, line: int, column: int, **arguments: str | int) -> None:
        super().__init__(code)
        self.code, self.line, self.column, self.arguments = code, line, column, arguments


@_kept
def parse_document(path: str, data: bytes, problems: Problems) -> Document | None:
    """Reads a file with fields between two `---` lines and Markdown after them."""
    text = parse_text(path, data, problems)
    if text is None:
        return None
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        problems.add("document/no-front-matter", Position(path, 1, 1))
        return None
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        problems.add("document/front-matter-open", Position(path, 1, 1))
        return None
    fields = _parse_fields(path, "\n".join(lines[1:end]), 1, problems)
    if fields is None:
        return None
    body = "\n".join(lines[end + 1 :])
    above = len(body) - len(body.lstrip("\n"))
    return Document(path, fields, body.strip("\n"), end + 2 + above)


@_kept
def parse_yaml(path: str, data: bytes, problems: Problems) -> Node | None:
    """Reads a file that is YAML from its first line."""
    text = parse_text(path, data, problems)
    return None if text is None else _parse_node(path, text, 0, problems)


def parse_text(path: str, data: bytes, problems: Problems) -> str | None:
    """Bytes → text in NFC with \\n at line ends and no BOM. Zero-width joiners are kept: Persian needs them."""
    if len(data) > MAX_BYTES:
        problems.add("file/too-large", Position(path), size=len(data) // 1024, limit=MAX_BYTES // 1024)
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.add("file/not-utf8", Position(path, line), byte=f"{data[error.start]:02X}")
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
    text = unicodedata.normalize("NFC", text)
    unseen = _NOT_TEXT.search(text)
    if unseen:
        line, column = text.count("\n", 0, unseen.start()) + 1, unseen.start() - text.rfind("\n", 0, unseen.start())
        problems.add("file/control-character", Position(path, line, column), character=f"U+{ord(unseen[0]):04X}")
        return None
    return text


def _parse_fields(path: str, text: str, offset: int, problems: Problems) -> Mapping | None:
    node = _parse_node(path, text, offset, problems)
    if node is None:
        return None
    if not isinstance(node, Mapping):
        problems.add("document/not-fields", node.position)
        return None
    return node


def _parse_node(path: str, text: str, offset: int, problems: Problems) -> Node | None:
    tabbed = _TABBED.search(text)
    if tabbed:
        line = text.count("\n", 0, tabbed.start()) + 1
        problems.add("yaml/tab", Position(path, line + offset, tabbed.end() - tabbed.start()))
        return None
    if not text.strip():
        return Mapping({}, {}, Position(path, 1 + offset, 1))
    # A no-break space slips in where somebody types on a Mac; before a value it never means anything.
    loader = _Loader(_BEFORE_VALUE.sub(lambda found: found[0].replace("\u00a0", " "), text))
    try:
        return _Builder(path, offset, loader, problems).build()
    except _Rejected as error:
        problems.add(error.code, Position(path, error.line + offset, error.column), **error.arguments)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        what = " ".join(str(error.problem or error.context or "").split())
        code = "yaml/colon" if what.startswith("mapping values are not allowed") else "yaml/syntax"
        problems.add(code, Position(path, line + offset, column), what=what)
    finally:
        loader.dispose()
    return None


class _Builder:
    """Walks the parser's events once. Events, not nodes: only they show anchors and tags as they were written."""

    def __init__(self, path: str, offset: int, loader: "yaml.Loader", problems: Problems) -> None:
        self._path, self._offset, self._loader, self._problems = path, offset, loader, problems
        self._refused = False

    def build(self) -> Node | None:
        """None when something was refused on the way: all of it is told, and no field is guessed."""
        self._next()
        beginning = self._next()
        if isinstance(beginning, yaml.StreamEndEvent):
            return Mapping({}, {}, self._position(beginning))
        node = self._node(self._next(), 0)
        self._next()
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            raise _Rejected("yaml/several-documents", event.start_mark.line + 1, event.start_mark.column + 1)
        return None if self._refused else node

    def _next(self) -> "yaml.Event":
        return self._loader.get_event()

    def _position(self, event: "yaml.Event") -> Position:
        return Position(self._path, event.start_mark.line + 1 + self._offset, event.start_mark.column + 1)

    def _node(self, event: "yaml.Event", depth: int) -> Node:
        position = self._position(event)
        if depth > MAX_DEPTH:
            raise _Rejected("yaml/too-deep", event.start_mark.line + 1, event.start_mark.column + 1, limit=MAX_DEPTH)
        if getattr(event, "tag", None):
            self._refuse("yaml/tag", position, name=event.tag.replace(_OWN_TAGS, "!!"))
        if event.anchor:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            self._refuse("yaml/anchor", position, name=f"{sign}{event.anchor}")
        if isinstance(event, yaml.AliasEvent):
            return Scalar("", position, False)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, position)
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(event := self._next(), yaml.SequenceEndEvent):
                items.append(self._node(event, depth + 1))
            return Sequence(tuple(items), position)
        return self._mapping(position, depth)

    def _scalar(self, event: "yaml.ScalarEvent", position: Position) -> Scalar:
        # Written as an escape ("\\e", "\\u0308") a character has not been looked at yet.
        text = unicodedata.normalize("NFC", event.value)
        unseen = _NOT_TEXT.search(text)
        if unseen:
            self._refuse("file/control-character", position, character=f"U+{ord(unseen[0]):04X}")
        return Scalar(text, position, event.style is not None)

    def _refuse(self, code: str, position: Position, **arguments: str) -> None:
        self._problems.add(code, position, **arguments)
        self._refused = True

    def _mapping(self, position: Position, depth: int) -> Mapping:
        values: dict[str, Node] = {}
        keys: dict[str, Position] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(self._next(), depth + 1)
            if not isinstance(key, Scalar):
                raise _Rejected("yaml/key-not-text", event.start_mark.line + 1, event.start_mark.column + 1)
            name = key.text.replace("\u00a0", " ").strip()
            if name in values:
                self._problems.add("yaml/duplicate-key", key.position, key=name, line=keys[name].line)
                continue
            values[name], keys[name] = value, key.position
        return Mapping(values, keys, position)


def parse_toml(path: str, text: str, problems: Problems) -> Mapping | None:
    """TOML text → nodes, so that settings and content are read by one reader. Lines are found by the key's first line
    of its own, since the standard library's parser keeps none."""
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a ValueError of its own is a number of thousands of digits
        what, _, place = str(error).partition(" (at ")
        numbers = [int(number) for number in re.findall(r"\d+", place)]
        problems.add("config/syntax", Position(path, *numbers[:2]), what=what)
        return None
    lines = text.split("\n")

    def position(key: str) -> Position:
        start = re.compile(rf"\s*\[*\s*{re.escape(key)}\s*[\]=]")
        return Position(path, next((n for n, line in enumerate(lines, 1) if start.match(line)), 1), 1)

    def node(value: object, where: Position) -> Node:
        if isinstance(value, dict):
            keys = {key: position(key) for key in value}
            return Mapping({key: node(inner, keys[key]) for key, inner in value.items()}, keys, where)
        if isinstance(value, list):
            return Sequence(tuple(node(inner, where) for inner in value), where)
        text = str(value).lower() if isinstance(value, bool) else str(value)
        return Scalar(text, where, isinstance(value, str))

    return node(table, Position(path, 1, 1))
