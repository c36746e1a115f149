"""What the pages of each language are made of, as a stamp. In: Source, Site, Ledger, and what else they depend on. Out:
a stamp for each language; while it is the same, so are its pages.

Whoever mends the Somali words of an activity should not wait for five other languages, nor whoever mends the original
for those that have their own words for it. Summary and prose are read by the pages of their language, and where they
stand in for what is missing; a translated title by its own language alone. Whether they are there, and all else, any
page may tell. Templates and what a browser loads have stamps of their own, which whoever renders keeps.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import orjson

from portal.documents import Document, Node, Scalar, Sequence
from portal.fields import SIMPLE
from portal.ledger import Ledger, translation_changes
from portal.recordings import recording_state
from portal.site import Site
from portal.source import Source

_OF_RENDERING = frozenset({"templates", "static_texts"})


def collect_stamps(source: Source, site: Site, ledger: Ledger, *more: object) -> Mapping[str, str]:
    """By language. `more` is what pages depend on beside these; its repr must tell all of it."""
    original = site.config.source_language
    tags = [language.tag for language in site.config.languages]
    documents = {
        document.path: (tag, document, _readers(tag, of_thing, tags, original))
        for of_thing in site.documents.values()
        for tag, document in of_thing.items()
        if tag.removesuffix(SIMPLE) in tags
    }
    shared = hashlib.sha256(repr((more, list(_remembered(site, ledger)))).encode())
    own = {tag: hashlib.sha256() for tag in tags}
    for field, name, data in source.parts():
        if field in _OF_RENDERING:
            continue
        if field == "texts" and f"content/{name}" in documents:
            tag, document, readers = documents[f"content/{name}"]
            for reader in readers:
                _add(own[reader], name, data)
            data = _told_to_all(document, has_title_read=tag.removesuffix(SIMPLE) == original)
        _add(shared, f"{field}/{name}", data)
    whole = shared.hexdigest()
    return {tag: hashlib.sha256((whole + own[tag].hexdigest()).encode()).hexdigest() for tag in tags}


def _add(made: Any, name: str, data: bytes) -> None:
    made.update(f"\0{name}\0{len(data)}\0".encode() + data)


def _readers(tag: str, of_thing: Mapping[str, Document], tags: list[str], original: str) -> list[str]:
    """The languages whose pages may say summary and prose of this file."""
    if tag.removesuffix(SIMPLE) != original:
        return [tag]
    wanted = _prose_of(of_thing[original]) if original in of_thing else set()
    return [
        each for each in tags if each == original or each not in of_thing or not wanted <= _prose_of(of_thing[each])
    ]


def _prose_of(document: Document) -> set[str]:
    """Which of its prose a file has."""
    return {name for name, text in (("summary", _summary(document)), ("body", document.body)) if text.strip()}


def _summary(document: Document) -> str:
    node = document.fields.values.get("summary")
    return node.text if isinstance(node, Scalar) else ""


def _told_to_all(document: Document, has_title_read: bool) -> bytes:
    """The facts of a file, and whether it has words."""
    hidden = {"summary"} if has_title_read else {"summary", "title"}
    told = {
        name: bool(node.text.strip()) if name in hidden and isinstance(node, Scalar) else _without_lines(node)
        for name, node in document.fields.values.items()
    }
    return orjson.dumps([told, bool(document.body), bool(document.body.strip())])


def _without_lines(node: Node) -> Any:
    """As it is written, wherever in the file it stands."""
    if isinstance(node, Scalar):
        return node.text, node.quoted
    if isinstance(node, Sequence):
        return [_without_lines(each) for each in node.items]
    return {name: _without_lines(value) for name, value in node.values.items()}


def _remembered(site: Site, ledger: Ledger) -> Iterator[tuple[object, ...]]:
    """What pages tell of the ledger: not the words that it keeps, but whether they are still those."""
    for (kind, slug), entry in ledger.entries.items():
        facts = replace(entry, fingerprint="", translations={}, recordings={})
        if slug in site.things[kind]:
            outdated = [tag for tag in entry.translations if translation_changes(ledger, site, kind, slug, tag)]
            heard = [recording_state(ledger, site, kind, slug, tag) for tag in entry.recordings]
            yield kind, slug, facts, outdated, heard
        else:
            yield kind, slug, facts
