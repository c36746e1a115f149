"""The guide service → its page: which languages the guides speak, what one can ask of them, and how to book."""

from collections.abc import Iterator
from typing import Any

from portal.actions import contact_actions, report_actions, share_actions
from portal.edition import Edition
from portal.facts import areas_fact, contact_facts, contact_of, operator_fact
from portal.framing import search_entry, thing_page, thing_view
from portal.views import Fact, Page, Section, Text

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for slug, guide in edition.own("guide"):
        key, contact = ("guide", slug), contact_of(edition, guide)
        view = thing_view(
            edition,
            "guide",
            guide,
            facts=tuple(_facts(edition, guide)),
            actions=(*contact_actions(edition, contact), *share_actions(edition, key)),
            sections=tuple(_sections(edition, guide)),
            report=tuple(report_actions(edition, key)),
        )
        areas = edition.site.things["area"] if "all" in guide.areas else guide.areas
        entry = search_entry(edition, "guide", guide, (("area", area) for area in areas))
        yield thing_page(edition, "guide", guide, view, entry)


def _facts(edition: Edition, guide: Any) -> Iterator[Fact]:
    t = edition.t
    names = t.join(edition.say("language-names", tag) for tag in guide.languages)
    yield Fact("languages", t.t("fact-languages"), (Text(t.t("guide-languages", languages=names)),))
    told = (areas_fact(edition, guide.areas), operator_fact(edition, guide.run_by))
    yield from (fact for fact in told if fact)
    if guide.training_steps:
        yield Fact("book", t.t("fact-training"), (Text(t.t("guide-training", steps=guide.training_steps)),))


def _sections(edition: Edition, guide: Any) -> Iterator[Section]:
    if guide.tasks:
        items = tuple(Text(edition.say("guide-tasks", code)) for code in guide.tasks)
        yield Section("tasks", edition.t.t("guide-tasks-heading"), items=items)
    contact = contact_facts(edition, contact_of(edition, guide))
    if contact:
        yield Section("contact", edition.t.t("guide-book-heading"), facts=contact)
