"""Films' transcripts → what is fetched to find in them. In: Editions. Out: Said, and the files of one language.

Apart from what finds pages, so that a question which no film answers costs nothing more: words and moments stand in
many small files, of which a telephone fetches the few that hold what was asked for, once the first answer stands there.
Who reads a language finds what is said in films that have captions in it and, of the others, what was spoken.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from math import ceil

import orjson

from portal.edition import Edition, text
from portal.facets import values_of
from portal.folding import tokens
from portal.framing import language_mark
from portal.i18n import plain
from portal.models.queries import Queries
from portal.stems import Stems, loose, stems_of
from portal.transcripts import Paragraph, Transcript, transcript_of

MOMENTS = 16
"""In one file: of a few of them somebody reads some words, and fetches all."""

_SHELF = 16_000
"""Bytes of one file of words, before it is compressed."""

_SHORTEST = 2
_FORM = 1
"""Of the files: another number when a program makes others of the same words."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said in one language. `stamp` changes with anything that its files are made of; `make` makes them:
    "words-<n>.json" and "moments-<n>.json", and "index.json" for the lists of films."""

    tag: str
    stamp: str
    make: Callable[[], Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class Said:
    """`lists` are by the page's language: which films there are in which language's files, under what names."""

    spoken: tuple[Spoken, ...] = ()
    lists: Mapping[str, Mapping[str, object]] = field(default_factory=dict)


def heard_films(edition: Edition) -> Iterator[tuple[str, Transcript]]:
    """Those of residents that have captions to read here, by name of their folder."""
    for slug in sorted(edition.site.things["film"]):
        found = transcript_of(edition, slug)
        if found and found.paragraphs and edition.thing(("film", slug)).audience == "residents":
            yield slug, found


def collect_said(editions: Iterable[Edition]) -> Said:
    editions = tuple(editions)
    spoken: dict[str, dict[str, tuple[Paragraph, ...]]] = {}
    for edition in editions:
        for slug, found in heard_films(edition):
            spoken.setdefault(found.tag, {})[slug] = found.paragraphs
    films = {tag: dict(sorted(spoken[tag].items())) for tag in sorted(spoken)}
    queries = editions[0].site.queries
    made = tuple(_spoken(tag, films[tag].values(), queries.get(tag, Queries())) for tag in films)
    lists = {each.tag: _list(each, {tag: list(films[tag]) for tag in films}) for each in editions}
    return Said(made, {tag: known for tag, known in lists.items() if known["films"]})


def _list(edition: Edition, slugs: Mapping[str, list[str]]) -> Mapping[str, object]:
    """The words of the page around what is found, and of each film its address, its name and what it is chosen by."""
    t, films, languages = edition.t, [], {}
    for slug, found in heard_films(edition):
        title = text(edition, edition.thing(("film", slug)).title)
        values = (("kind", "film"), *values_of(edition, ("film", slug)))
        choices = " ".join(dict.fromkeys(f"{name}:{code}" for name, code in values))
        films.append([edition.href("film", slug), title.text, language_mark(title), choices])
        mark = "" if found.own else f"{found.tag} {found.direction}"
        known = languages.setdefault(found.tag, {"mark": mark, "films": [-1] * len(slugs[found.tag])})
        known["films"][slugs[found.tag].index(slug)] = len(films) - 1
    words = {name: plain(t.t(f"said-{name}")) for name in ("heading", "more")}
    return {"count": plain(t.t("said-count", count="{}")), **words, "films": films, "languages": languages}


def _spoken(tag: str, films: Iterable[tuple[Paragraph, ...]], queries: Queries) -> Spoken:
    told = [[[each.anchor, each.text] for each in paragraphs] for paragraphs in films]
    stems, small = stems_of(queries), sorted({word for phrase in queries.stop for word in _alone(phrase)})
    how = [stems.prefixes, stems.suffixes, stems.spellings, small, MOMENTS, _SHELF, _SHORTEST, _FORM]
    stamp = hashlib.sha256(orjson.dumps([told, how])).hexdigest()[:10]
    return Spoken(tag, stamp, partial(_files, told, stems, frozenset(small)))


def _alone(phrase: str) -> Iterable[str]:
    words = tokens(phrase)
    return words if len(words) == 1 else ()


def _files(films: list[list[list[str]]], stems: Stems, small: frozenset[str]) -> Mapping[str, bytes]:
    moments = [moment for film in films for moment in film]
    starts = [sum(map(len, films[:n])) for n in range(len(films))]
    shelves = list(_shelves(_places(moments, stems, small)))
    files = {f"words-{n}.json": orjson.dumps(shelf) for n, shelf in enumerate(shelves)}
    for n in range(ceil(len(moments) / MOMENTS)):
        files[f"moments-{n}.json"] = orjson.dumps(moments[n * MOMENTS : (n + 1) * MOMENTS])
    index = {"first": [next(iter(shelf)) for shelf in shelves], "starts": starts, "total": len(moments)}
    return {"index.json": orjson.dumps({**index, "together": MOMENTS}), **files}


def _places(moments: list[list[str]], stems: Stems, small: frozenset[str]) -> Mapping[str, list[int]]:
    """By each word as it is heard: the moments that have it."""
    heard: dict[str, str] = {}
    places: dict[str, list[int]] = {}
    for place, (_, said) in enumerate(moments):
        for word in dict.fromkeys(tokens(said)):
            if len(word) < _SHORTEST or word in small:
                continue
            if word not in heard:
                heard[word] = loose(word, stems)
            known = places.setdefault(heard[word], [])
            if not known or known[-1] != place:
                known.append(place)
    return places


def _shelves(places: Mapping[str, list[int]]) -> Iterator[dict[str, str]]:
    """In the order of words, so that all that begin alike stand together."""
    shelf: dict[str, str] = {}
    size = 0
    for word in sorted(places):
        shelf[word] = _steps(places[word])
        size += len(word.encode()) + len(shelf[word]) + 6
        if size > _SHELF:
            yield shelf
            shelf, size = {}, 0
    if shelf:
        yield shelf


def _steps(numbers: list[int]) -> str:
    """Each as the step from the one before it, in as few signs as may be."""
    return " ".join(_short(number - before) for before, number in zip([0, *numbers], numbers, strict=False))


def _short(number: int) -> str:
    digits = _DIGITS[number % 36]
    while number := number // 36:
        digits = _DIGITS[number % 36] + digits
    return digits
