"""Word files → Translator. In: Fluent texts, shipped and overridden. Out: t(), dates, times, numbers, lists, order.

A word that is missing or cannot be formed raises: a reader must never meet `{???}`, and a build must never publish it.
All that a reader sees is Markup: text from outside is escaped on its way in, so a template has nothing left to decide.
Month and weekday names are CLDR's; the patterns they stand in are ours (dates.ftl), since CLDR's are month-first in
some languages and twelve-hour in others. Digits are Latin everywhere: people compare them with signs in the street.
"""

import datetime as dt
import html
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from fluent.syntax import FluentParser, ast
from markupsafe import Markup, escape

from portal.config import Language
from portal.errors import Position, Problem, nearest

if TYPE_CHECKING:
    from babel import Locale
    from fluent.runtime import FluentBundle

REFERENCE = "en"
"""The language whose shipped words are complete, and so tell what another language lacks."""

EDITORS_WORDS = ("/preview.ftl", "/problems.ftl", "/report.ftl")
"""Read by editors only, who have one language; no other language needs them."""

DATE_STYLES = ("day", "day-year", "date", "date-year", "short", "month-year")

# A <bdi> isolates by itself; the invisible characters around it would be copied along with a phone number.
_RANKS = ("ranks",)  # no key of a message, which is text
_ISOLATED_TWICE = re.compile("\u2068(<bdi[^>]*>[^<]*</bdi>)\u2069")
_FROM_THE_RIGHT = "\u0590-\u08ff"
# Begins with a part, or with a letter from the left and goes on with letters from the right: a name with its gloss.
_TURNED = re.compile(
    rf"\u2068(?=[\u2066-\u2068]|<bdi|(?:[^\w\u2069<]|[\d_])*[^\W\d_{_FROM_THE_RIGHT}]"
    rf"[^\u2069<{_FROM_THE_RIGHT}]*[{_FROM_THE_RIGHT}])"
)
_BDI = re.compile(r'<bdi\b(?:[^>]*?\bdir="(\w+)")?[^>]*>')
_TAG = re.compile(r"<[^>]*>")
# What a message is given ($name), and the other messages it is made of.
_NAMED = re.compile(r"\$[a-zA-Z][\w-]*|(?<=\{)\s*[a-z][\w-]*(?=\s*\})")
_ISOLATES = {"ltr": "\u2066", "rtl": "\u2067", None: "\u2068"}


@dataclass(frozen=True, slots=True)
class _Text:
    """One word file: where it is, and what the parser made of it."""

    path: str
    source: str
    body: list[ast.EntryType]

    @property
    def messages(self) -> Iterator[ast.Message]:
        return (entry for entry in self.body if isinstance(entry, ast.Message))


@dataclass(frozen=True, slots=True, eq=False)
class Translator:
    """The words of one language. What it has formed once it keeps: most of a page is the same on the next."""

    language: Language
    locale: "Locale" = field(repr=False)
    bundle: "FluentBundle" = field(repr=False)
    _made: dict[object, Any] = field(default_factory=dict, repr=False)

    def t(self, key: str, /, **args: Any) -> Markup:
        """The message, or with `key.attribute` its attribute. KeyError when there is none: that is our own fault."""
        # With the types, since 1 and Decimal("1.0") are equal and have another plural in some languages, and since what
        # is safe and what is not can be the same letters.
        made = (key, *args.items(), *map(type, args.values())) if args else key
        try:
            return self._made[made]
        except (KeyError, TypeError):  # not formed yet, or given what no word can be formed of
            given = {name: self._argument(key, value) for name, value in args.items()}
        self._made[made] = formed = self._form(key, given)
        return formed

    def has(self, key: str) -> bool:
        return self._pattern(key) is not None

    def date(self, day: dt.date, style: str) -> Markup:
        """`style` is one of DATE_STYLES; the words around the names are the messages date-<style>."""
        made = (day.year, day.month, day.day, style)
        if made not in self._made:
            names = {
                "weekday": self.weekday(day.weekday()),
                "day": str(day.day),
                "month": self.locale.months["format"]["wide"][day.month],
                "month-alone": self.month(day),
                "month-short": self.month_short(day.month),
                "month-number": str(day.month),
                "year": str(day.year),
            }
            text = self._form(f"date-{style}", names)
            # Names and numbers of one language need no isolation from each other.
            self._made[made] = Markup(text.replace("\u2068", "").replace("\u2069", ""))
        return self._made[made]

    def date_range(self, first: dt.date, last: dt.date) -> Markup:
        """From one day to another, in words; the year once when it is the same, the day once when it is one day."""
        if first == last:
            return self.date(first, "date-year")
        style = "date" if first.year == last.year else "date-year"
        return self.t("date-range", **{"from": self.date(first, style), "to": self.date(last, "date-year")})

    def time(self, at: dt.time | dt.datetime) -> Markup:
        made = (at.hour, at.minute)
        if made not in self._made:
            self._made[made] = self.ltr(f"{at:%H:%M}")
        return self._made[made]

    def time_range(self, start: dt.time | dt.datetime, end: dt.time | dt.datetime) -> Markup:
        """In words, never with a dash: read from right to left a dash turns start and end around."""
        return self.t("time-range", **{"from": self.time(start), "to": self.time(end)})

    def weekday(self, number: int) -> str:
        """0 is Monday; the form that stands alone."""
        return self.locale.days["stand-alone"]["wide"][number]

    def weekday_short(self, number: int) -> str:
        return self.locale.days["stand-alone"]["abbreviated"][number].rstrip(".")

    def month(self, day: dt.date) -> str:
        """The month's name as it stands alone: in some languages another case than after a day."""
        return self.locale.months["stand-alone"]["wide"][day.month]

    def month_short(self, number: int) -> str:
        """1 is January."""
        return self.locale.months["stand-alone"]["abbreviated"][number].rstrip(".")

    def join(self, items: Iterable[str]) -> Markup:
        """All of them in one sentence: a, b and c."""
        from babel.lists import format_list

        parts = [str(escape(item)) for item in items]
        if self.language.direction == "rtl":
            parts = [f"\u2068{part}\u2069" for part in parts]
        return self._tidy(format_list(parts, locale=self.locale))

    def endonym(self, tag: str) -> tuple[str, str] | None:
        """What a language calls itself, and its direction; None where CLDR does not know it."""
        from babel import Locale, UnknownLocaleError

        try:
            locale = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            return None
        return (locale.display_name, locale.text_direction) if locale.display_name else None

    def number(self, value: int | float | Decimal) -> Markup:
        from babel.numbers import format_decimal

        return escape(format_decimal(value, locale=self.locale, numbering_system="latn"))

    def duration(self, seconds: int) -> Markup:
        """Rounded as people say it: seconds below a minute, then whole minutes."""
        if seconds < 60:
            return self.t("duration-seconds", seconds=seconds)
        hours, minutes = divmod((seconds + 30) // 60, 60)
        if not hours:
            return self.t("duration-minutes", minutes=minutes)
        if not minutes:
            return self.t("duration-hours", hours=hours)
        return self.t("duration-hours-minutes", hours=hours, minutes=minutes)

    def ltr(self, text: str) -> Markup:
        """Text that runs from left to right whatever surrounds it: an address, a telephone number, a time."""
        if self.language.direction == "rtl":
            return Markup('<bdi dir="ltr">{}</bdi>').format(text)
        return escape(text)

    def phone(self, number: str) -> Markup:
        """Without isolation 031-12 34 would be shown as 34 12-031 between words from the right. It is marked in every
        language, so that no line breaks inside it."""
        return Markup('<bdi dir="ltr">{}</bdi>').format(number)

    def sort_key(self, text: str) -> tuple[tuple[tuple[int, int], ...], str]:
        """Order of the language's own alphabet; a letter not in it as the one it is a form of; numbers by size."""
        made = ("sort-key", text)
        if made not in self._made:
            ranks = self._ranks()
            self._made[made] = tuple(_rank(part, ranks) for part in _sortable(text, ranks)), text
        return self._made[made]

    def _pattern(self, key: str) -> Any:
        name, _, attribute = key.partition(".")
        if not self.bundle.has_message(name):
            return None
        message = self.bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value

    def _form(self, key: str, args: Mapping[str, Any]) -> Markup:
        pattern = self._pattern(key)
        if pattern is None:
            raise KeyError(f"{key} has no words in {self.language.tag}")
        # Fluent refuses what is longer than 2,500 characters: such an argument comes in when the sentence is there.
        long = {name: f"\ue000{name}\ue000" for name, given in args.items() if isinstance(given, str) and given[2000:]}
        text, errors = self.bundle.format_pattern(pattern, {**args, **long})
        if errors:
            raise ValueError(f"{key} cannot be formed in {self.language.tag}: {errors[0]}") from errors[0]
        for name, mark in long.items():
            text = text.replace(mark, args[name])
        return self._tidy(str(text))

    def _tidy(self, text: str) -> Markup:
        """Isolation as a reader needs it. A part takes its direction from its first letter. One that begins with a part
        ("<date>, <time>") has none of its own, and one that begins with a name of the source language, with its meaning
        after it, would be read from the wrong end: both are given the language's."""
        if self.language.direction != "rtl":
            return Markup(text)
        return Markup(_TURNED.sub("\u2067", _ISOLATED_TWICE.sub(r"\1", text)))

    def _argument(self, key: str, value: Any) -> Any:
        if isinstance(value, str):
            return str(escape(value))
        if isinstance(value, dt.time):
            return str(self.time(value))
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return str(self.date(value, "day"))
        if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
            return value
        raise TypeError(f"{key} cannot be given {value!r}")

    def _ranks(self) -> Mapping[str, int]:
        if _RANKS not in self._made:
            letters = plain(self.t("alphabet")).split()
            self._made[_RANKS] = {letter: rank for rank, group in enumerate(letters) for letter in group}
        return self._made[_RANKS]


def load_words(
    languages: Iterable[Language], source_tag: str, overrides: Mapping[str, tuple[tuple[str, str], ...]]
) -> tuple[Mapping[str, Translator], list[Problem]]:
    """Each language's shipped word files in the order of their names, then the site's own (path, text) on top.

    A language must have every message that the source language or the reference has: half a page in another
    language is a mistake that nobody who can read the one language sees in the other.
    """
    languages = tuple(languages)
    shipped = {tag: _shipped(tag) for tag in dict.fromkeys((REFERENCE, source_tag, *(each.tag for each in languages)))}
    wanted = {key: text.path for tag in (source_tag, REFERENCE) for text, key in _keys(shipped[tag], for_readers=True)}
    translators: dict[str, Translator] = {}
    problems: list[Problem] = []
    for language in languages:
        own = tuple(_parse(path, text) for path, text in overrides.get(language.tag, ()))
        if not shipped[language.tag] and not own:
            problems.append(Problem("words/no-language", Position("site.toml"), {"language": language.tag}))
            continue
        problems += [problem for text in (*shipped[language.tag], *own) for problem in _junk(text)]
        problems += _unused(own, {key for _, key in _keys(shipped[language.tag])} | set(wanted), language.tag)
        translator = _translator(language, (*shipped[language.tag], *own))
        if translator is None:
            problems.append(Problem("config/locale", Position("site.toml"), {"value": language.locale}))
            continue
        problems += _unformable(own, (*shipped[language.tag], *shipped[REFERENCE]), translator)
        # What the site says itself stands instead of the whole message, with its attributes.
        messages = {each.id.name: each for text in (*shipped[language.tag], *own) for each in text.messages}
        given = {key for each in messages.values() for key in _names(each)}
        problems += [
            Problem("words/missing", Position(_of(path, language.tag)), {"language": language.tag, "key": key})
            for key, path in wanted.items()
            if key not in given
        ]
        translators[language.tag] = translator
    return MappingProxyType(translators), problems


def fallbacks(language: str, source: str) -> tuple[str, ...]:
    """Which texts may stand for one in this language, best first: in a foreign language the easy text helps more."""
    return (language,) if language == source else (language, f"{source}-simple", source)


def plain(text: str) -> str:
    """Markup → text, for attributes, titles and calendars. What <bdi> isolated, invisible characters isolate here; what
    is no markup is text already, with any < that somebody wrote."""
    if not isinstance(text, Markup):
        return text
    if "<bdi" in text:
        text = _BDI.sub(lambda found: _ISOLATES[found[1]], str(text)).replace("</bdi>", "\u2069")
    return html.unescape(_TAG.sub("", str(text)))


def _shipped(tag: str) -> tuple[_Text, ...]:
    folder = files("portal") / "words" / tag
    if not folder.is_dir():
        return ()
    found = sorted((file for file in folder.iterdir() if file.name.endswith(".ftl")), key=lambda file: file.name)
    return tuple(_parse(f"portal/words/{tag}/{file.name}", file.read_text(encoding="utf-8")) for file in found)


# The slowest part of starting a build, and in a preview the same words are parsed again after every edit.
@lru_cache(maxsize=256)
def _parse(path: str, source: str) -> _Text:
    source = source.removeprefix("\ufeff").replace("\r\n", "\n")
    body = FluentParser().parse(source).body
    for entry in body:
        if isinstance(entry, (ast.Message, ast.Term)):
            for pattern in (entry.value, *(attribute.value for attribute in entry.attributes)):
                _escape(pattern)
    return _Text(path, source, body)


def _of(path: str, tag: str) -> str:
    """The same word file of another language: there the missing words should be written."""
    return f"portal/words/{tag}/{path.rpartition('/')[2]}"


def _keys(texts: Iterable[_Text], for_readers: bool = False) -> Iterator[tuple[_Text, str]]:
    for text in texts:
        if for_readers and text.path.endswith(EDITORS_WORDS):
            continue
        for message in text.messages:
            yield from ((text, key) for key in _names(message))


def _names(message: ast.Message) -> Iterator[str]:
    if message.value is not None:
        yield message.id.name
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}"


def _junk(text: _Text) -> Iterator[Problem]:
    for entry in text.body:
        if isinstance(entry, ast.Junk):
            # The parser marks the whole unreadable stretch; its note stands where reading stopped.
            note = entry.annotations[0]
            before = text.source[: note.span.start]
            position = Position(text.path, before.count("\n") + 1, len(before) - before.rfind("\n"))
            yield Problem("words/syntax", position, {"reason": note.message})


def _unused(own: Iterable[_Text], known: set[str], tag: str) -> Iterator[Problem]:
    for text in own:
        for message in text.messages:
            if known.isdisjoint(_names(message)):
                position = Position(text.path, text.source.count("\n", 0, message.id.span.start) + 1, 1)
                arguments = {"language": tag, "key": message.id.name, "nearest": nearest(message.id.name, known)}
                yield Problem("words/unused-override", position, arguments)


def _unformable(own: Iterable[_Text], shipped: Iterable[_Text], translator: Translator) -> Iterator[Problem]:
    """The site's words that name what is not there: told now, since where they are used no editor would learn why."""
    named: dict[str, set[str]] = {}
    for text in shipped:
        for message in text.messages:
            found = _NAMED.findall(text.source, message.span.start, message.span.end)
            named.setdefault(message.id.name, set()).update(found)
    given = {key: set(_variables(key, named)) for key in named}
    for text in own:
        for message in text.messages:
            names = sorted(given.get(message.id.name, ()))
            for key in _names(message) if message.id.name in given else ():
                try:
                    translator._form(key, dict.fromkeys(names, 1))
                except ValueError:
                    line = text.source.count("\n", 0, message.id.span.start) + 1
                    arguments = {"key": key, "some": len(names), "names": ", ".join(f"{{ ${name} }}" for name in names)}
                    yield Problem("words/not-formed", Position(text.path, line, 1), arguments)


def _variables(key: str, named: Mapping[str, set[str]]) -> Iterator[str]:
    """The variables that the program gives a message: its own, and those of the messages that it is made of."""
    waiting, seen = [key], set()
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            for name in map(str.strip, named.get(current, ())):
                if name.startswith("$"):
                    yield name.removeprefix("$")
                else:
                    waiting.append(name)


def _translator(language: Language, texts: Iterable[_Text]) -> Translator | None:
    """None when nobody knows the language's locale."""
    # Late, since Babel's import alone takes as long as reading all word files, and not every command has words to say.
    from babel import Locale, UnknownLocaleError
    from fluent.runtime import FluentBundle

    try:
        locale = Locale.parse(language.locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return None
    bundle = FluentBundle([str(locale)], use_isolating=language.direction == "rtl")
    for text in texts:
        bundle.add_resource(ast.Resource(text.body), allow_overrides=True)
    return Translator(language, locale, bundle)


def _escape(node: ast.SyntaxNode | None) -> None:
    """Words are text: an ampersand in them is an ampersand on the page, and no word can open a tag."""
    if isinstance(node, ast.TextElement):
        node.value = str(escape(node.value))
    elif isinstance(node, ast.StringLiteral):
        node.value = str(escape(node.parse()["value"])).replace("\\", "\\\\")
    elif isinstance(node, ast.Pattern):
        for element in node.elements:
            _escape(element)
    elif isinstance(node, ast.Placeable):
        _escape(node.expression)
    elif isinstance(node, ast.SelectExpression):
        for variant in node.variants:
            _escape(variant.value)


def _sortable(text: str, ranks: Mapping[str, int]) -> Iterator[str]:
    """Numbers whole, letters one by one; a letter the alphabet does not have gives the letters it is made of."""
    for part in re.findall(r"\d+|\D", unicodedata.normalize("NFC", text).casefold()):
        if part in ranks or part[0].isdecimal():
            yield part
        else:
            for letter in unicodedata.normalize("NFKD", part):
                # Marks above letters, and joiners inside words, are not part of the order.
                if unicodedata.category(letter) not in ("Mn", "Cf"):
                    yield letter


def _rank(part: str, ranks: Mapping[str, int]) -> tuple[int, int]:
    if part in ranks:
        return 2, ranks[part]
    if part.isdecimal():
        return 1, int(part)
    return (3, ord(part)) if part.isalpha() else (0, ord(part))
