"""A file's text + a wish → the same text with that one change. In: text, exceptions, copies of entries. Out: text.

Only the lines needed are made; every other byte stays as somebody wrote it: comments, quotation marks, order, line
ends, indentation. No library that writes YAML can promise that (even those that keep comments set lines, quotes and
spaces their own way), and a nurse who cancels one session must not find forty changed lines. So places are looked up in
the text and new text is put between. The parser of documents.py gives beginnings in a cleaned copy of the text; here
ends are needed too, counted in the text as it is, so the same library is asked once more. What comes out is believed by
nobody: whoever writes it reads it again first (`facts_of`) and compares it with what it must say (`with_…`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from portal import documents
from portal.errors import Problems

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_LINE_END = re.compile(r"\r\n|\r|\n|\Z")
_SPACE_AND_COMMENTS = re.compile(r"(?:\s|#[^\r\n]*)*")
_INDENTED_COMMENTS = re.compile(r"(?:[ \t]+#[^\r\n]*(?:\r\n|\r|\n))*")
_COMMENT = re.compile(r"[ \t]*#[^\r\n]*")

Edit = tuple[int, int, str]
"""From, to, and what stands there afterwards."""


class NotEditable(Exception):
    """The text is written in a way that cannot be changed by putting lines in: somebody has to do it by hand."""


@dataclass(frozen=True, slots=True)
class EntryCopy:
    """A copy of the schedule entry `index`. `old_id` is what the entry itself is called from now on, where it had no
    name; `pauses` are those left, None when all are; `dates` are those of its sessions, in the file's order."""

    index: int
    id: str
    term: str
    old_id: str | None = None
    first: date | None = None
    last: date | None = None
    pauses: tuple[str, ...] | None = None
    dates: tuple[date, ...] = ()


def add_exception(text: str, fields: Mapping[str, str]) -> str:
    """The text with one more exception, written like its neighbours. Values that hold a colon are put in quotes."""
    front = _read(text)
    schedule, listed = front.value("schedule"), front.value("exceptions")
    if not _is_list(schedule) or not (listed is None or _is_list(listed)):
        raise NotEditable
    quote = _quote_of(schedule)
    shown = {key: f"{quote}{value}{quote}" if ":" in value else value for key, value in fields.items()}
    if listed is not None and listed.value:
        last = listed.value[-1]
        prefix = front.prefix(listed, last)
        if isinstance(last, yaml.MappingNode) and not last.flow_style:
            apart = front.newline + " " * last.start_mark.column
            item = apart.join(f"{key}: {value}" for key, value in shown.items())
        else:
            padding = " " if re.match(r"\{[ \t]", text[front.start(last) :]) else ""
            item = _flow(shown, padding)
        return _apply(text, _append(front, listed, item, prefix))
    if listed is not None:
        return _apply(text, [(front.start(listed) + 1, front.start(listed) + 1, _flow(shown))])
    if front.node.flow_style:
        raise NotEditable
    column = front.key("schedule").start_mark.column
    dash = column + 2 if schedule.flow_style else schedule.start_mark.column
    place = front.after(schedule)
    lines = (" " * column + "exceptions:", " " * dash + "- " + _flow(shown))
    return _apply(text, [(place, place, "".join(line + front.newline for line in lines))])


def remove_exception(text: str, index: int) -> str:
    """The text without that exception; the list goes with its last one, unless somebody wrote a comment in it."""
    front = _read(text)
    listed = front.value("exceptions")
    if not _is_list(listed) or index >= len(listed.value):
        raise NotEditable
    if listed.flow_style:
        return _apply(text, _drop(front, listed, [(front.start(n), front.end(n)) for n in listed.value], index))
    item = listed.value[index]
    begin, end = front.line_start(front.dash(item)), front.next_line(front.end(item))
    if len(listed.value) > 1:
        return _apply(text, [(begin, end, "")])
    colon = text.index(":", front.end(front.key("exceptions"))) + 1
    if text[colon:begin].strip():
        return _apply(text, [(colon, colon, " []"), (begin, end, "")])
    return _apply(text, [(front.line_start(colon), end, "")])


def copy_entries(text: str, copies: Sequence[EntryCopy]) -> str:
    """The text with a copy of each of these schedule entries at the end of the list, without their comments."""
    front = _read(text)
    schedule = front.value("schedule")
    if not _is_list(schedule):
        raise NotEditable
    edits: list[Edit] = []
    for copy in copies:
        entry = schedule.value[copy.index]
        if copy.old_id is not None:
            edits.append(_named(front, entry, copy.old_id))
        made = _apply(
            text, [*_comments(front, entry), *_changes(front, entry, copy)], front.start(entry), front.end(entry)
        )
        edits += _append(front, schedule, made, front.prefix(schedule, entry))
    return _apply(text, edits)


def facts_of(path: str, text: str) -> Mapping[str, Any] | None:
    """Everything a file says, as plain dicts, lists and texts, to be compared; None when it cannot be read."""
    document = documents.parse_document(path, text.encode(), Problems())
    return document and {**_plain(document.fields), "": document.body}


def with_exception(facts: Mapping[str, Any], fields: Mapping[str, str]) -> Mapping[str, Any]:
    """What a file must say after add_exception."""
    return {**facts, "exceptions": [*facts.get("exceptions", ()), dict(fields)]}


def without_exception(facts: Mapping[str, Any], index: int) -> Mapping[str, Any]:
    """What a file must say after remove_exception; an empty list says the same as none."""
    left = [each for place, each in enumerate(facts["exceptions"]) if place != index]
    return {**facts, "exceptions": left}


def with_copies(facts: Mapping[str, Any], copies: Sequence[EntryCopy]) -> Mapping[str, Any]:
    """What a file must say after copy_entries."""
    entries = [dict(entry) for entry in facts["schedule"]]
    for copy in copies:
        entry = entries[copy.index]
        made = {**entry, "id": copy.id, "term": copy.term}
        made |= {key: str(day) for key, day in (("first", copy.first), ("last", copy.last)) if day is not None}
        if copy.pauses is not None:
            made["pauses"] = list(copy.pauses)
        if copy.dates:
            days = zip(entry["sessions"], copy.dates, strict=True)
            made["sessions"] = [{**session, "date": str(day)} for session, day in days]
        if copy.old_id is not None:
            entry["id"] = copy.old_id
        entries.append({key: value for key, value in made.items() if value != []})
    return {**facts, "schedule": entries}


@dataclass(frozen=True, slots=True)
class _Front:
    """The fields at the top of a file: where they begin in the text, and what the parser made of them."""

    text: str
    begin: int
    fields: str
    node: yaml.MappingNode
    newline: str

    def pair(self, name: str, node: yaml.MappingNode | None = None) -> tuple[yaml.Node, yaml.Node] | None:
        pairs = (node or self.node).value
        return next((pair for pair in pairs if pair[0].value == name), None)

    def key(self, name: str) -> yaml.Node:
        return self.pair(name)[0]

    def value(self, name: str, node: yaml.MappingNode | None = None) -> yaml.Node | None:
        found = self.pair(name, node)
        return found and found[1]

    def start(self, node: yaml.Node) -> int:
        return self.begin + node.start_mark.index

    def end(self, node: yaml.Node) -> int:
        """Where its last sign stands. The parser ends a block only where the next thing begins."""
        if isinstance(node, yaml.ScalarNode):
            end = self.begin + node.end_mark.index
            return len(self.text[:end].rstrip()) if node.style in ("|", ">") else end
        if node.flow_style or not node.value:
            return self.begin + node.end_mark.index
        last = node.value[-1]
        return self.end(last[1] if isinstance(node, yaml.MappingNode) else last)

    def line_start(self, place: int) -> int:
        return max(self.text.rfind("\n", 0, place), self.text.rfind("\r", 0, place)) + 1

    def line_end(self, place: int) -> int:
        return _LINE_END.search(self.text, place).start()

    def next_line(self, place: int) -> int:
        return _LINE_END.search(self.text, place).end()

    def after(self, node: yaml.Node) -> int:
        """The line below a block, and below comments that are indented as part of it."""
        return _INDENTED_COMMENTS.match(self.text, self.next_line(self.end(node))).end()

    def dash(self, item: yaml.Node) -> int:
        return self.text.rindex("-", self.begin, self.start(item))

    def prefix(self, listed: yaml.SequenceNode, item: yaml.Node) -> str:
        """What stands before an item of the list: spaces, and in a block its hyphen."""
        begin = self.line_start(self.start(item) if listed.flow_style else self.dash(item))
        before = self.text[begin : self.start(item)]
        if not listed.flow_style and before.strip() != "-":
            raise NotEditable
        return before


def _read(text: str) -> _Front:
    first, *rest = _LINE.finditer(text)
    closing = next((line for line in rest if line[1].rstrip() == "---"), None)
    if first[1].removeprefix("\ufeff").rstrip() != "---" or closing is None:
        raise NotEditable
    # As long as before, so that places stay: documents.py takes a no-break space before a value for a space as well.
    fields = text[first.end() : closing.start()].replace("\u00a0", " ")
    try:
        node = yaml.compose(fields, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise NotEditable from error
    if not isinstance(node, yaml.MappingNode):
        raise NotEditable
    return _Front(text, first.end(), fields, node, first[2])


def _is_list(node: yaml.Node | None) -> bool:
    return isinstance(node, yaml.SequenceNode)


def _quote_of(node: yaml.Node) -> str:
    """The quotation mark that the file uses for times."""
    styles = [each.style for each in _scalars(node) if each.style in ("'", '"')]
    return styles[0] if styles else '"'


def _scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
        return
    for part in node.value:
        for each in part if isinstance(part, tuple) else (part,):
            yield from _scalars(each)


def _flow(shown: Mapping[str, str], padding: str = "") -> str:
    return "{" + padding + ", ".join(f"{key}: {value}" for key, value in shown.items()) + padding + "}"


def _append(front: _Front, listed: yaml.SequenceNode, item: str, prefix: str) -> list[Edit]:
    """One more item at the end of a list that has some."""
    if not listed.flow_style:
        place = front.after(listed)
        return [(place, place, prefix + item + front.newline)]
    last = listed.value[-1]
    end = front.end(last)
    comma = _comma_after(front.text, end)
    alone = not prefix.strip() and front.line_start(front.start(last)) > front.start(listed)
    if not alone:
        return [(end, end, f", {item}")] if comma is None else [(comma, comma, f" {item},")]
    if comma is not None:
        place = front.line_end(comma)
        closes = front.end(listed) <= place
        return [(comma if closes else place, comma if closes else place, f"{front.newline}{prefix}{item},")]
    place = front.line_end(end)
    if front.end(listed) <= place:
        return [(end, end, f",{front.newline}{prefix}{item}")]
    return [(end, end, ","), (place, place, f"{front.newline}{prefix}{item}")]


def _comma_after(text: str, end: int) -> int | None:
    """The place behind the comma that follows, comments passed over."""
    place = _SPACE_AND_COMMENTS.match(text, end).end()
    return place + 1 if text[place] == "," else None


def _drop(front: _Front, within: yaml.Node, spans: Sequence[tuple[int, int]], index: int) -> list[Edit]:
    """One part of a `[list]` or `{mapping}` away, with the comma that it no longer needs."""
    text, (begin, end) = front.text, spans[index]
    comma = _comma_after(text, end)
    line, line_end = front.line_start(begin), front.line_end(comma or end)
    alone = line > front.start(within) and front.end(within) > line_end
    alone = alone and not text[line:begin].strip() and text[comma or end : line_end].lstrip()[:1] in ("", "#")
    stop = comma or end
    if alone:
        # Its comment goes with it: it was about this one.
        begin, stop = line, front.next_line(stop)
    elif comma is not None:
        stop += len(text[stop:]) - len(text[stop:].lstrip(" \t"))
    edits = [(begin, stop, "")]
    if comma is None and index > 0:
        before = spans[index - 1][1]
        comma_before = _comma_after(text, before)
        edits = [(comma_before - 1, stop, "")] if not alone else [(comma_before - 1, comma_before, ""), *edits]
    elif comma is not None and index == len(spans) - 1 and index > 0 and not alone:
        # The comma after the last part stays with the one before it: so does the space between.
        edits = [(_comma_after(text, spans[index - 1][1]), comma, "")]
    return edits


def _named(front: _Front, entry: yaml.MappingNode, name: str) -> Edit:
    """An `id` for an entry that has none, before everything else."""
    place = front.start(entry)
    if entry.flow_style:
        return place + 1, place + 1, f"id: {name}, "
    return place, place, f"id: {name}{front.newline}{' ' * entry.start_mark.column}"


def _changes(front: _Front, entry: yaml.MappingNode, copy: EntryCopy) -> Iterator[Edit]:
    values = {"id": copy.id, "term": copy.term, "first": copy.first, "last": copy.last}
    for key, value in values.items():
        node = front.value(key, entry)
        if node is not None and value is not None:
            yield _replaced(front, node, str(value))
        elif key == "id":
            yield _named(front, entry, copy.id)
    if copy.pauses is not None:
        yield from _fewer_pauses(front, entry, copy.pauses)
    for session, day in zip(front.value("sessions", entry).value if copy.dates else (), copy.dates, strict=True):
        yield _replaced(front, front.value("date", session), day.isoformat())


def _replaced(front: _Front, node: yaml.Node, value: str) -> Edit:
    quote = node.style or ""
    return front.start(node), front.end(node), f"{quote}{value}{quote}"


def _fewer_pauses(front: _Front, entry: yaml.MappingNode, left: tuple[str, ...]) -> Iterator[Edit]:
    pair = front.pair("pauses", entry)
    index = entry.value.index(pair)
    key, value = pair
    first = front.line_start(front.start(key))
    if left or (index == 0 and not entry.flow_style):
        yield front.end(key), front.end(value), f": [{', '.join(left)}]"
    elif entry.flow_style:
        yield from _drop(front, entry, [(front.start(k), front.end(v)) for k, v in entry.value], index)
    else:
        # With the line's end before it, since the entry ends without one.
        yield len(front.text[:first].rstrip("\r\n")), front.line_end(front.end(value)), ""


def _comments(front: _Front, entry: yaml.Node) -> Iterator[Edit]:
    """What stands between the parser's tokens is space and comments. A comment was about the entry that was copied."""
    begin, end = front.start(entry), front.end(entry)
    reached = 0
    for token in yaml.scan(front.fields, Loader=yaml.SafeLoader):
        start = token.start_mark.index
        for found in _COMMENT.finditer(front.fields, reached, max(start, reached)):
            place, stop = front.begin + found.start(), front.begin + found.end()
            if begin <= place and stop <= end:
                if front.line_start(place) == place:
                    place = len(front.text[:place].rstrip("\r\n"))
                yield place, stop, ""
        reached = max(reached, token.end_mark.index)


def _apply(text: str, edits: Sequence[Edit], begin: int = 0, end: int | None = None) -> str:
    """The text from begin to end with each edit made; one that lies inside another is part of it."""
    parts, reached = [], begin
    for start, stop, new in sorted(edits, key=lambda edit: edit[:2]):
        if start >= reached:
            parts += [text[reached:start], new]
            reached = stop
    return "".join((*parts, text[reached:end]))


def _plain(node: documents.Node) -> Any:
    if isinstance(node, documents.Mapping):
        return {key: _plain(value) for key, value in node.values.items()}
    if isinstance(node, documents.Sequence):
        return [_plain(item) for item in node.items]
    return node.text
