"""What readers would stumble on in words and pictures. In: Site, today. Out: Problem, nearly all of them warnings.

A long sentence is better than no page, so it stops no build. Each warning says what would be better, and where. Only
prose that no machine gets through is refused.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from portal.documents import Document
from portal.errors import Position, Problem
from portal.markup import collect_images, collect_raw_html, collect_tangles, drop_links
from portal.media import may_show
from portal.models.event import Event
from portal.models.folder import locate
from portal.models.theme import Theme, care_of
from portal.site import Site
from portal.standing import months_after

POSTER_TITLE = 60
"""Characters that fit on a poster to be read from across a room."""

HARD = 40
"""LIX: above 40 a text is harder than the news (Björnsson 1968), and many adults give up."""

EASY = 30
"""LIX of what is read about one's own health: up to 30 is as easy as a children's book, so that those who are tired,
worried or new to the language read it to the end."""

ENOUGH = 30
"""Words from which on LIX says something."""

_LONG = 6
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
# A heading and each point of a list is a sentence of its own, with or without a full stop.
_SENTENCE_END = re.compile(r"[.!?:]+(?=[\s\"”»)]|$)|\n\s*\n|\n(?=\s*(?:[-*+#>|]|\d+\.)\s)")


def check(site: Site, today: dt.date) -> Iterator[Problem]:
    months = site.config.review.note_after
    for kind, things in site.things.items():
        for slug, thing in things.items():
            documents = site.documents[kind, slug]
            original = documents[site.config.source_language]
            yield from _check_words(thing, original, site.config.source_language)
            yield from _check_care(site, thing, original)
            yield from _check_pictures(thing, original, today)
            yield from _check_contact(thing, original)
            for document in documents.values():
                yield from _check_prose(document)
            if months_after(thing.reviewed, months) < today:
                arguments = {"date": thing.reviewed.isoformat(), "months": months}
                yield Problem("entry/review-old", locate(original, "reviewed"), arguments)


def lix(text: str) -> int:
    """How hard a text is to read: words per sentence, plus per cent of words longer than six letters."""
    sentences = [part for part in _SENTENCE_END.split(text) if _WORD.search(part)]
    words = _WORD.findall(text)
    long = sum(len(word) > _LONG for word in words)
    return round(len(words) / len(sentences) + 100 * long / len(words)) if words else 0


def _check_prose(document: Document) -> Iterator[Problem]:
    def position(line: int) -> Position:
        return Position(document.path, document.body_line + line - 1)

    yield from (Problem("markup/raw-html", position(line)) for line in collect_raw_html(document.body))
    yield from (Problem("markup/image", position(line)) for line in collect_images(document.body))
    yield from (Problem("markup/too-deep", position(line)) for line in collect_tangles(document.body))


def _check_words(thing: Any, original: Document, source: str) -> Iterator[Problem]:
    if isinstance(thing, Event):
        key, title = ("poster_title", thing.poster_title) if thing.poster_title else ("title", thing.title)
        length = len(title.texts[source])
        if length > POSTER_TITLE:
            arguments = {"key": key, "length": length, "limit": POSTER_TITLE}
            yield Problem("text/poster-title-long", locate(original, key), arguments)
    body = drop_links(original.body)
    if len(_WORD.findall(body)) > ENOUGH:
        value = lix(f"{thing.summary.texts[source]}\n\n{body}" if thing.summary else body)
        limit = EASY if isinstance(thing, Theme) else HARD
        if value > limit:
            position = Position(original.path, original.body_line)
            yield Problem("text/hard-to-read", position, {"value": value, "limit": limit})


def _check_care(site: Site, thing: Any, original: Document) -> Iterator[Problem]:
    """Whoever reads of an illness must see whom to ring."""
    if isinstance(thing, Theme) and not care_of(thing, site.vocabularies.get("care-lines", {})):
        yield Problem("theme/no-care", locate(original, "seek_care"))


def _check_pictures(thing: Any, original: Document, today: dt.date) -> Iterator[Problem]:
    image = getattr(thing, "image", None)
    if image is not None:
        if not image.alt:
            yield Problem("image/no-alt", locate(original, "image"), {"file": image.file})
        if not may_show(image.rights, today):
            arguments = {"name": image.file, "date": image.rights.until.isoformat()}
            yield Problem("rights/past", locate(original, "image", "rights", "until"), arguments)
    rights = getattr(thing, "rights", None)
    if not may_show(rights, today):
        arguments = {"name": thing.origin.slug, "date": rights.until.isoformat()}
        yield Problem("rights/past", locate(original, "rights", "until"), arguments)
    leader = getattr(thing, "leader", None)
    if leader is not None and leader.consent_until < today:
        arguments = {"name": leader.first_name, "date": leader.consent_until.isoformat()}
        yield Problem("rights/past", locate(original, "leader", "consent_until"), arguments)


def _check_contact(thing: Any, original: Document) -> Iterator[Problem]:
    """A unit's own contact is looked at where it is read, since everything it runs falls back on it."""
    contact = getattr(thing, "contact", None)
    if thing.origin.kind != "unit" and contact is not None and contact.phone and not (contact.sms or contact.email):
        yield Problem("contact/phone-only", locate(original, "contact"))
