"""Site → what the browser must know to understand a question, by language. In: Site. Out: files of JSON.

Each holds the folded words of one language: of topics, of what may not wait, of places, of properties, what tells
nothing, endings, spellings, and the words of titles, so that a slip of the finger in one of them is noticed. Only who
turns to search fetches one, and of most others none: so each stands in a file of its own, written as short as can be.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from string import ascii_uppercase

import orjson

from portal.fields import Words
from portal.folding import table, tokens
from portal.models.vocabulary import Vocabulary
from portal.site import Site
from portal.stems import endings, variants
from portal.urls import asset

_SHORTEST = 5
"""Letters of a word in which one can be wrong and the word still be known."""

_TITLE_WORDS = 200

_PAIRS = 100

_BRACKETS = re.compile(r"[()]")
"""A name and what it means: "Centrum (city centre)"."""

_SEPARATOR = "|"
_SIGNS = ascii_uppercase + "!#$%&()*+,-./:;<=>?@[]^_`{}~"
"""What no folded word holds, and takes one byte."""

Joins = tuple[tuple[str, str], ...]
"""Spellings that differ by a space: (written apart, written together)."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """One language's file: where it is published, and its bytes."""

    address: str
    data: bytes


def collect_glossaries(site: Site) -> Mapping[str, Glossary]:
    tags = [language.tag for language in site.config.languages]
    pairs = _telling_pairs({tag: _topic_words(site, tag) for tag in tags})
    return {tag: _glossary(site, tag, {each: pairs[each] for each in tags if each != tag}) for tag in tags}


def _glossary(site: Site, tag: str, pairs: Mapping[str, str]) -> Glossary:
    queries = site.queries[tag]
    spellings = variants(queries)
    joins = tuple((one, other) for one, other in spellings if " " in one)
    topics = _sought(site.vocabularies.get("topics", {}), tag, joins)
    facets = {code: _folded(words, joins) for code, words in queries.facets.items()}
    stop = _folded(queries.stop, joins)
    places = _places(site, tag)
    groups = (*topics.values(), *facets.values(), *places.values(), stop)
    known = {word for group in groups for phrase in group for word in phrase.split()}
    urgent = _sought(site.vocabularies.get("urgent", {}), tag, joins)
    letters = _letters(topics)
    signs = str.maketrans(*letters)
    # In this order they are a hundredth smaller: what is alike stands near.
    data = orjson.dumps(
        {
            "pairs": pairs,
            "suffixes": _SEPARATOR.join(endings(queries.suffixes)).translate(signs),
            "stop": _SEPARATOR.join(stop).translate(signs),
            "variants": [pair for pair in spellings if pair not in joins],
            "places": _packed(places, signs),
            "letters": letters,
            "fold": list(table().items()),
            "urgent": _packed(urgent, signs),
            "topics": _packed(topics, signs),
            "grave": sorted({code for term in site.vocabularies.get("urgent", {}).values() for code in term.topics}),
            "words": _SEPARATOR.join(_title_words(site, tag, known)).translate(signs),
            "prefixes": _SEPARATOR.join(endings(queries.prefixes)).translate(signs),
            "facets": _packed(facets, signs),
        }
    )
    return Glossary(asset(f"words-{tag}.json", hashlib.sha256(data).hexdigest()[:10]), data)


def _topic_words(site: Site, tag: str) -> set[str]:
    topics = _sought(site.vocabularies.get("topics", {}), tag, ())
    small = _folded((*site.queries[tag].stop, *(word for words in site.queries[tag].facets.values() for word in words)))
    return {word for phrases in (*topics.values(), small) for phrase in phrases for word in phrase.split()}


def _telling_pairs(words: Mapping[str, set[str]]) -> Mapping[str, str]:
    """The pairs of letters by which a language is told from the others: those that it has often and they have seldom.
    A question that the page's language does not know is then looked up in one other, and not in all."""
    shares: dict[str, dict[str, float]] = {}
    for tag, known in words.items():
        counted = Counter(pair for word in known for pair in map("".join, pairwise(f" {word} ")))
        total = counted.total() or 1
        shares[tag] = {pair: count / total for pair, count in counted.items()}
    telling = {}
    for tag, own in shares.items():
        score = {
            pair: share * share / sum(each.get(pair, 0) for each in shares.values()) for pair, share in own.items()
        }
        telling[tag] = "".join(sorted(score, key=lambda pair: (-score[pair], pair))[:_PAIRS])
    return telling


def _letters(groups: Mapping[str, list[str]]) -> tuple[str, str]:
    """(letters of two bytes or more, the signs that stand for them): folded words hold no capitals."""
    counted = Counter(letter for phrases in groups.values() for phrase in phrases for letter in phrase)
    letters = sorted((each for each in counted if not each.isascii()), key=lambda each: (-counted[each], each))
    return "".join(letters[: len(_SIGNS)]), _SIGNS[: len(letters)]


def _packed(groups: Mapping[str, list[str]], signs: Mapping[int, int]) -> Mapping[str, str]:
    return {code: _SEPARATOR.join(phrases).translate(signs) for code, phrases in groups.items()}


def _sought(vocabulary: Vocabulary, tag: str, joins: Joins) -> Mapping[str, list[str]]:
    """What a thing is called is the first thing that people call it."""
    return {
        code: _folded((term.label.texts.get(tag, ""), *term.words.get(tag, ())), joins)
        for code, term in vocabulary.items()
    }


def _places(site: Site, tag: str) -> Mapping[str, list[str]]:
    """By area what it and its parts are called. Names in the source language are written in all that share its letters;
    who writes in others has them in their own."""
    source, directions = site.config.source_language, {each.tag: each.direction for each in site.config.languages}
    tags = (tag, source) if directions[tag] == directions[source] else (tag,)
    found = {}
    for slug, area in site.things["area"].items():
        titles = (part for each in tags for part in _BRACKETS.split(area.title.texts.get(each, "")))
        words = (word for each in tags for word in (area.search_words or {}).get(each, ()))
        found[slug] = _folded((*titles, *words))
    return found


def _folded(phrases: Iterable[str], joins: Joins = ()) -> list[str]:
    """Where a space is a matter of habit a phrase stands in both ways: the browser looks word by word."""
    apart = [" ".join(tokens(phrase)) for phrase in phrases]
    both = (phrase for each in apart for phrase in (each, _joined(each, joins)))
    return [phrase for phrase in dict.fromkeys(both) if phrase]


def _joined(phrase: str, joins: Joins) -> str:
    phrase = f" {phrase} "
    for one, other in joins:
        phrase = phrase.replace(one, other)
    return phrase.strip()


def _title_words(site: Site, tag: str, known: Iterable[str]) -> list[str]:
    titles = (getattr(thing, "title", None) for things in site.things.values() for thing in things.values())
    said = (title.texts.get(tag, "") for title in titles if isinstance(title, Words))
    counted = Counter(word for title in said for word in set(tokens(title)) if len(word) >= _SHORTEST)
    for word in known:
        counted.pop(word, None)
    return sorted(sorted(counted, key=lambda word: (-counted[word], word))[:_TITLE_WORDS])
