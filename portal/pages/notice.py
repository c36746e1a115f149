"""Notices → their pages, which stay after the day they are over and then say so."""

from collections.abc import Iterator
from typing import Any

from portal.cards import ICONS
from portal.edition import Edition, body, original, review_note, reviewed_line, text, translation_note
from portal.framing import thing_page
from portal.views import Detail, Fact, Note, Page, Text


def pages(edition: Edition) -> Iterator[Page]:
    for notice in edition.site.things["notice"].values():
        if notice.until < edition.today:
            # What is over need not be read through again.
            age = Note("info", Text(edition.t.t("notice-over")))
        else:
            age = review_note(edition, notice.reviewed)
        view = Detail(
            kind_label=edition.t.t("kind-notice"),
            title=text(edition, notice.title),
            original=original(edition, notice.title),
            summary=text(edition, notice.summary),
            icon=ICONS["notice"],
            notes=tuple(note for note in (age, translation_note(edition, "notice", notice)) if note),
            facts=tuple(_facts(edition, notice)),
            body=body(edition, notice.body),
            reviewed=reviewed_line(edition, notice.reviewed),
        )
        yield thing_page(edition, "notice", notice, view)


def _facts(edition: Edition, notice: Any) -> Iterator[Fact]:
    things = edition.site.things
    if notice.applies_to:
        for kind in ("area", "unit", "venue", "organization"):
            slug = getattr(notice.applies_to, kind)
            if slug in things[kind]:
                line = text(edition, things[kind][slug].title, edition.href(kind, slug))
                yield Fact("where", edition.t.t("notice-about"), (line,))
