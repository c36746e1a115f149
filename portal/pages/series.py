"""Series → their pages: what belongs together, in the order it comes."""

from collections.abc import Iterator

from portal.actions import share_actions
from portal.cards import cards_of
from portal.edition import Edition
from portal.facts import operator_fact
from portal.framing import search_entry, thing_page, thing_view
from portal.models.kinds import EVENT_KINDS
from portal.views import Fact, Page, Section, Text

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for slug, series in edition.own("series"):
        t = edition.t
        facts = []
        if series.from_ and series.until:
            facts.append(Fact("when", t.t("fact-when"), (Text(t.date_range(series.from_, series.until)),)))
        operator = operator_fact(edition, series.run_by) if series.run_by else None
        facts += [operator] if operator else []
        view = thing_view(
            edition,
            "series",
            series,
            facts=tuple(facts),
            actions=tuple(share_actions(edition, ("series", slug))),
            sections=tuple(_sections(edition, slug)),
        )
        filters = (("topic", code) for code in series.topics)
        yield thing_page(edition, "series", series, view, search_entry(edition, "series", series, filters))


def _sections(edition: Edition, slug: str) -> Iterator[Section]:
    keys = edition.register.by_series.get(slug, ())
    events = [key for key in keys if key[0] in EVENT_KINDS]
    if events:
        yield Section("events", edition.t.t("series-events-heading"), cards=cards_of(edition, events))
    films = [key for key in keys if key[0] == "film"]
    if films:
        yield Section("films", edition.t.t("series-films-heading"), cards=cards_of(edition, films))
