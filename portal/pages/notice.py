"""Notices → their pages, which stay after the day they are over and then say so."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from portal.edition import Edition, body, midnight, original, review_note, reviewed_line, text, translation_note
from portal.framing import thing_page
from portal.views import Detail, Fact, Note, Page, Span, Text

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for _, notice in edition.own("notice"):
        over = edition.t.t("notice-over")
        if notice.until < edition.today:
            told = [Note("info", Text(over))]
        else:
            # By the reader's clock, since the page may be older than the day; and what is over is not read through.
            end = midnight(edition, notice.until + dt.timedelta(days=1))
            told = [Note("info", Text(over, span=Span(end, None))), review_note(edition, notice.reviewed)]
        told.append(translation_note(edition, "notice", notice))
        view = Detail(
            kind_label=edition.t.t("kind-notice"),
            title=text(edition, notice.title),
            original=original(edition, notice.title),
            summary=text(edition, notice.summary),
            icon=notice.level,
            notes=tuple(note for note in told if note),
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
