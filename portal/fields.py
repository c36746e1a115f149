"""Nodes → typed, frozen values. In: a mapping with positions and a dataclass. Out: the value, or problems; only a key
that nobody knows, or a wrong translation, is told beside a value, so that the rest can be looked at.

A model is a frozen dataclass whose annotations say everything: the reader below turns each annotation into a check with
a position and a hint. A field without a default is required. A trailing underscore keeps Python's words apart
(`from_` is the key `from`). References and codes are only noted here, in `Reading.uses`; site.py resolves them when
everything has been read.
"""

import re
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, time
from functools import cache
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Annotated, Any

from portal import documents
from portal.errors import Position, Problems, nearest

LANGUAGE_NAMES = "code:language-names"
"""What a use of a language counts as: a page says its name."""

SIMPLE = "-simple"
"""Suffix of the source language's tag for its easy variant ("sv-simple")."""

TRUNK = "0"
"""What national phone numbers begin with in most countries: whoever rings from abroad leaves it out."""

NO_TRUNK = "none"
"""Where national numbers begin with nothing of the kind."""

LONGEST_SHORT = 6
"""Digits of the longest number that is the same from everywhere in a country."""

LONGEST = 400
"""Characters of a field: what is longer belongs in the text below the fields, and no card or poster has room for it."""

DIALLED = r"\+?[0-9][0-9 -]{2,18}"
WEB_ADDRESS = r"https://[^\s]+\.[^\s]+"

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif")
"""Endings of pictures; no drawing in SVG, since one can hold a script."""

YEARS = range(1900, 2200)
"""What a date can be about; any other year is a slip of the hand."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Words:
    """Text in the languages that somebody wrote it in, by tag; always in the source language."""

    texts: Mapping[str, str]

    def __bool__(self) -> bool:
        return any(self.texts.values())

    def pick(self, tags: Iterable[str]) -> tuple[str, str]:
        """(text, tag) in the first of these languages that has it; ("", first tag) when none has."""
        tag = ""
        for tag in tags:
            if self.texts.get(tag):
                return self.texts[tag], tag
        return "", tag


@dataclass(frozen=True, slots=True)
class Given:
    """Marks a field that comes from the folder, not from the file."""


@dataclass(frozen=True, slots=True)
class Choice:
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a vocabulary."""

    vocabulary: str


@dataclass(frozen=True, slots=True)
class Ref:
    """The slug of a thing of this kind; with `or_all`, a list may be the single word `all`."""

    kind: str
    or_all: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Text of a fixed form: it must match `pattern` after `convert`; otherwise `code` says what to write."""

    code: str
    pattern: str
    convert: Callable[[str], Any] = str


@dataclass(frozen=True, slots=True)
class FileOf:
    """The name of a file in the same folder that ends in one of these; with `or_address`, or an https address.

    The list is closed since what is named is published: a browser would run a script in a page, or in an SVG drawing,
    that lies beside a thing as if it were the portal's own.
    """

    endings: tuple[str, ...]
    or_address: bool = False


def one_of(*values: str) -> Choice:
    return Choice(values)


def _seconds(text: str) -> int:
    total = 0
    for part in text.split(":"):
        total = total * 60 + int(part)
    return total


Folder = Annotated[Any, Given()]
Slug = Annotated[str, Form("value/slug", r"[a-z0-9]+(?:-[a-z0-9]+)*")]
Plain = Annotated[str, Form("value/text", r"(?s).+")]
Identifier = Annotated[str, Form("value/id", r"[a-z0-9]+(?:-[a-z0-9]+)*")]
Month = Annotated[str, Form("value/month", r"2[01][0-9]{2}-(?:0[1-9]|1[0-2])")]
MonthOr = Annotated[str, Form("value/month-or-code", r"2[01][0-9]{2}-(?:0[1-9]|1[0-2])|unknown|no")]
Phone = Annotated[str, Form("value/phone", DIALLED)]
Email = Annotated[str, Form("value/email", r"[^@\s]+@[^@\s]+\.[^@\s]+")]
Url = Annotated[str, Form("value/url", WEB_ADDRESS)]
PictureFile = Annotated[str, FileOf(PICTURES)]
CaptionsFile = Annotated[str, FileOf((".vtt",))]
FilmSource = Annotated[str, FileOf((".mp4", ".webm"), or_address=True)]
Length = Annotated[int, Form("value/length", r"(?:\d+:)?[0-5]?\d:[0-5]\d", _seconds)]
Tag = Annotated[str, Form("value/tag", r"[a-z]{2,3}(?:-[A-Za-z0-9]+)*|speech-to-text")]
Weekday = Annotated[int, Form("value/weekday", "|".join(WEEKDAYS), WEEKDAYS.index)]
PostalCode = Annotated[str, Form("value/text", r"[\w -]{3,10}")]


@dataclass(frozen=True, slots=True)
class Use:
    """Somewhere a vocabulary's code ("code:topics") or another thing ("venue") is named."""

    target: str
    name: str
    position: Position


class Reading:
    """Collects what reading finds on the way: problems, and every use of a code or a thing. `phone_trunk` is the
    country's, from site.toml."""

    def __init__(self, problems: Problems, phone_trunk: str = TRUNK) -> None:
        self.problems = problems
        self.phone_trunk = phone_trunk
        self.uses: list[Use] = []


_FAILED = object()


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    key: str
    kind: Any
    required: bool


@cache
def _fields_of(cls: type) -> tuple[_Field, ...]:
    hints = typing.get_type_hints(cls, include_extras=True)
    return tuple(
        _Field(f.name, f.name.rstrip("_"), hints[f.name], f.default is MISSING and f.default_factory is MISSING)
        for f in fields(cls)
        if not _is_given(hints[f.name])
    )


def _is_given(kind: Any) -> bool:
    return Given() in getattr(kind, "__metadata__", ())


@cache
def keys_of(cls: type) -> tuple[str, ...]:
    """The keys an editor may write for this value, in the order of the model."""
    return tuple(f.key for f in _fields_of(cls))


@cache
def _holds_words(kind: Any) -> bool:
    if kind is Words:
        return True
    if is_dataclass(kind):
        return any(_holds_words(f.kind) for f in _fields_of(kind))
    if typing.get_origin(kind) is Annotated:
        return _holds_words(typing.get_args(kind)[0])
    if typing.get_origin(kind) in (types.UnionType, typing.Union):
        return any(_holds_words(part) for part in typing.get_args(kind))
    return typing.get_origin(kind) is Mapping and _holds_words(typing.get_args(kind)[1])


def read(
    cls: type,
    node: documents.Mapping,
    translations: Mapping[str, documents.Mapping],
    source: str,
    reading: Reading,
    given: Mapping[str, Any] = MappingProxyType({}),
    also: Iterable[str] = (),
) -> Any | None:
    """One value of `cls` from its mapping and the same mapping in other languages; None when anything failed.

    `given` are fields that come from the folder; `also` are keys that the caller reads itself.
    """
    values: dict[str, Any] = dict(given)
    failed = False
    known = _fields_of(cls)
    _refuse_unknown(node, [f.key for f in known] + list(also), reading)
    _refuse_facts(node, translations, known, also, reading)
    for f in known:
        inner = {tag: m.values[f.key] for tag, m in translations.items() if f.key in m.values}
        if f.key not in node.values:
            if f.required:
                reading.problems.add("field/missing", node.position, key=f.key)
                failed = True
            continue
        value = _value(f.kind, node.values[f.key], inner, source, reading, f.key)
        if value is _FAILED:
            failed = True
        else:
            values[f.name] = value
    return None if failed else cls(**values)


def _refuse_unknown(node: documents.Mapping, known: list[str], reading: Reading) -> None:
    for key in node.values:
        if key not in known:
            reading.problems.add("field/unknown", node.keys[key], key=key, nearest=nearest(key, known))


def _refuse_facts(
    node: documents.Mapping,
    translations: Mapping[str, documents.Mapping],
    known: tuple[_Field, ...],
    also: Iterable[str],
    reading: Reading,
) -> None:
    wordy = {f.key for f in known if _holds_words(f.kind)}
    facts = {f.key for f in known} - wordy
    for mapping in translations.values():
        for key, position in mapping.keys.items():
            if key in also:
                continue
            if key in facts:
                reading.problems.add("translation/fact", position, key=key)
            elif key not in wordy:
                _refuse_unknown(
                    documents.Mapping({key: mapping.values[key]}, {key: position}, position), sorted(wordy), reading
                )
            elif key not in node.values:
                reading.problems.add("translation/no-original", position, key=key)


def _value(kind: Any, node: documents.Node, inner: Mapping, source: str, reading: Reading, key: str) -> Any:
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return _value(next(k for k in typing.get_args(kind) if k is not type(None)), node, inner, source, reading, key)
    if origin is Annotated:
        base, rule = typing.get_args(kind)[:2]
        if typing.get_origin(base) is Mapping:
            return _mapping(typing.get_args(base)[1], node, inner, source, reading, key, rule)
        if typing.get_origin(base) is tuple:
            return _sequence(Annotated[str, rule], node, source, reading, key, rule)
        return _scalar(node, reading, key, lambda scalar: _ruled(rule, scalar, reading, key))
    if origin is tuple:
        return _sequence(typing.get_args(kind)[0], node, source, reading, key, None)
    if origin is Mapping:
        return _mapping(typing.get_args(kind)[1], node, inner, source, reading, key, None)
    if kind is Words:
        return _words(node, inner, source, reading, key)
    if is_dataclass(kind):
        if not isinstance(node, documents.Mapping):
            reading.problems.add("value/mapping", node.position, key=key, keys=", ".join(keys_of(kind)))
            return _FAILED
        maps = _mappings_only(inner, reading, key)
        value = read(kind, node, maps, source, reading)
        return _FAILED if value is None else value
    return _scalar(node, reading, key, lambda scalar: _PLAIN[kind](scalar, reading, key))


def _mappings_only(inner: Mapping, reading: Reading, key: str) -> dict[str, documents.Mapping]:
    for node in inner.values():
        if not isinstance(node, documents.Mapping):
            reading.problems.add("value/mapping", node.position, key=key, keys="…")
    return {tag: node for tag, node in inner.items() if isinstance(node, documents.Mapping)}


def _scalar(node: documents.Node, reading: Reading, key: str, convert: Callable[[documents.Scalar], Any]) -> Any:
    if not isinstance(node, documents.Scalar):
        reading.problems.add("value/scalar", node.position, key=key)
        return _FAILED
    if not node.text.strip():
        reading.problems.add("field/empty", node.position, key=key)
        return _FAILED
    return convert(node)


def _sequence(kind: Any, node: documents.Node, source: str, reading: Reading, key: str, rule: Any) -> Any:
    if isinstance(rule, Ref) and rule.or_all and isinstance(node, documents.Scalar) and node.text == "all":
        return ("all",)
    if not isinstance(node, documents.Sequence):
        reading.problems.add("value/list", node.position, key=key)
        return _FAILED
    values = tuple(_value(kind, item, {}, source, reading, key) for item in node.items)
    return _FAILED if any(value is _FAILED for value in values) else values


def _mapping(
    kind: Any, node: documents.Node, inner: Mapping, source: str, reading: Reading, key: str, rule: Any
) -> Any:
    if not isinstance(node, documents.Mapping):
        reading.problems.add("value/mapping", node.position, key=key, keys="…")
        return _FAILED
    values = {}
    maps = _mappings_only(inner, reading, key)
    for name, item in node.values.items():
        if isinstance(rule, Code):
            reading.uses.append(Use(f"code:{rule.vocabulary}", name, node.keys[name]))
        here = {tag: m.values[name] for tag, m in maps.items() if name in m.values}
        values[name] = _value(kind, item, here, source, reading, name)
    for mapping in maps.values():
        for name, position in mapping.keys.items():
            if name not in node.values:
                reading.problems.add("translation/no-original", position, key=f"{key}.{name}")
    return _FAILED if any(value is _FAILED for value in values.values()) else values


def _words(node: documents.Node, inner: Mapping, source: str, reading: Reading, key: str) -> Any:
    texts = {}
    for tag, part in {source: node, **inner}.items():
        text = _scalar(part, reading, key, lambda scalar: " ".join(scalar.text.split()))
        if text is not _FAILED and not _is_too_long(text, part, reading, key):
            texts[tag] = text
    return Words(texts) if source in texts else _FAILED


def _is_too_long(text: str, node: documents.Node, reading: Reading, key: str) -> bool:
    if len(text) > LONGEST:
        reading.problems.add("value/too-long", node.position, key=key, length=len(text), limit=LONGEST)
    return len(text) > LONGEST


def _ruled(rule: Any, scalar: documents.Scalar, reading: Reading, key: str) -> Any:
    # Copied from a page, a telephone number often holds no-break spaces.
    text = scalar.text.replace("\u00a0", " ").strip()
    match rule:
        case Choice(values):
            if text not in values:
                arguments = {"value": text[:60], "nearest": nearest(text, values), "choices": ", ".join(values)}
                reading.problems.add("value/choice", scalar.position, key=key, **arguments)
                return _FAILED
            return text
        case Code(vocabulary):
            reading.uses.append(Use(f"code:{vocabulary}", text, scalar.position))
            return text
        case Ref(kind):
            reading.uses.append(Use(kind, text, scalar.position))
            return text
        case Form(code, pattern, convert):
            is_phone = code == "value/phone"
            if not re.fullmatch(pattern, text) or (is_phone and not _is_whole(text, reading.phone_trunk)):
                extra = {"suggestion": _phone_meant(text, reading.phone_trunk)} if is_phone else {}
                reading.problems.add(code, scalar.position, key=key, value=text[:60], **extra)
                return _FAILED
            if _is_too_long(text, scalar, reading, key):
                return _FAILED
            if code == "value/tag":
                reading.uses.append(Use(LANGUAGE_NAMES, text, scalar.position))
            return convert(text)
        case FileOf(endings, or_address):
            return _file(text, endings, or_address, scalar, reading, key)
    raise TypeError(rule)


def _file(
    text: str, endings: tuple[str, ...], or_address: bool, scalar: documents.Scalar, reading: Reading, key: str
) -> Any:
    if or_address and re.fullmatch(r"https://\S+", text):
        return text
    if ".." in PurePosixPath(text).parts:
        reading.problems.add("file/outside", scalar.position, file=text[:60])
    elif not re.fullmatch(r'[^/\\:*?"<>|\n]+', text):  # the signs that no disk or address takes
        code = "value/film-source" if or_address else "value/file"
        reading.problems.add(code, scalar.position, key=key, value=text[:60])
    elif not text.lower().endswith(endings):
        arguments = {"value": text[:60], "endings": ", ".join(endings)}
        reading.problems.add("value/file-type", scalar.position, key=key, **arguments)
    else:
        return text
    return _FAILED


def _boolean(scalar: documents.Scalar, reading: Reading, key: str) -> Any:
    if scalar.text in ("true", "false"):
        return scalar.text == "true"
    reading.problems.add("value/boolean", scalar.position, key=key, value=scalar.text[:60])
    return _FAILED


def _date(scalar: documents.Scalar, reading: Reading, key: str) -> Any:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", scalar.text):
            day = date.fromisoformat(scalar.text)
            if day.year in YEARS:
                return day
            arguments = {"year": str(day.year), "first": str(YEARS[0]), "last": str(YEARS[-1])}
            reading.problems.add("value/year", scalar.position, key=key, **arguments)
            return _FAILED
    except ValueError:
        reading.problems.add("value/no-such-date", scalar.position, key=key, value=scalar.text)
        return _FAILED
    arguments = {"value": scalar.text[:60], "suggestion": _date_meant(scalar.text)}
    reading.problems.add("value/date", scalar.position, key=key, **arguments)
    return _FAILED


def _date_meant(text: str) -> str:
    """12/1 2027 → 2027-01-12: the day before the month, as nearly everybody writes; else a date as an example."""
    numbers = [int(number) for number in re.findall(r"\d+", text[:20])]
    if len(numbers) == 3:
        year, month, day = numbers if numbers[0] > 31 else reversed(numbers)
        with suppress(ValueError):
            return date(year, month, day).isoformat()
    return "2027-01-12"


def _time(scalar: documents.Scalar, reading: Reading, key: str) -> Any:
    if re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d", scalar.text):
        return time.fromisoformat(scalar.text)
    arguments = {"value": scalar.text[:60], "suggestion": _time_meant(scalar.text)}
    reading.problems.add("value/time", scalar.position, key=key, **arguments)
    return _FAILED


def _time_meant(text: str) -> str:
    """10.30, 9:5, 1030 or "at 10" → as a clock shows it; else a time as an example."""
    digits = re.search(r"(?<!\d)([01]?\d|2[0-3])(?:[.,:h ]?([0-5]\d))?(?!\d)", text[:20])
    return f"{int(digits[1]):02d}:{digits[2] or '00'}" if digits else "10:00"


def _is_whole(text: str, trunk: str) -> bool:
    """With its area code, or one of the short numbers that begin with 1; where there is no trunk nobody can tell."""
    short = re.fullmatch(r"1\d{2,5}", text)
    return trunk == NO_TRUNK or bool(short) or (len(text) >= 6 and text.startswith(("+", trunk)))


def _phone_meant(text: str, trunk: str) -> str:
    """A spreadsheet takes the zero in front away; else a number as an example."""
    if trunk == NO_TRUNK:
        return "12 34 56 78"
    return f"{trunk}{text}" if re.fullmatch(r"[1-9][0-9 -]{4,18}", text) else f"{trunk}12-345 67 89"


def _number(convert: Callable[[str], Any], pattern: str) -> Callable[[documents.Scalar, Reading, str], Any]:
    def parse(scalar: documents.Scalar, reading: Reading, key: str) -> Any:
        if re.fullmatch(pattern, scalar.text):
            return convert(scalar.text)
        reading.problems.add("value/number", scalar.position, key=key, value=scalar.text[:60])
        return _FAILED

    return parse


_PLAIN: Mapping[type, Callable[[documents.Scalar, Reading, str], Any]] = MappingProxyType(
    {
        bool: _boolean,
        date: _date,
        time: _time,
        int: _number(int, r"[0-9]{1,9}"),
        float: _number(float, r"-?[0-9]{1,3}(?:\.[0-9]{1,8})?"),
    }
)
