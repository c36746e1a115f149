"""What may not wait → whom to ring at once. In: Edition. Out: Urgent, in the order of the list.

Said with the same words wherever somebody in danger may look: in search, and on the pages of the topics concerned.
"""

from collections.abc import Collection

from markupsafe import Markup

from portal.edition import Edition
from portal.models.vocabulary import Term
from portal.views import Link, Text, Urgent


def all_help(edition: Edition) -> tuple[Urgent, ...]:
    """For every danger that the site knows of."""
    return tuple(_help(edition, term) for term in edition.site.vocabularies.get("urgent", {}).values())


def help_on(edition: Edition, topics: Collection[str]) -> tuple[Urgent, ...]:
    """For the dangers that whoever reads of these topics may be in."""
    terms = edition.site.vocabularies.get("urgent", {}).values()
    return tuple(_help(edition, term) for term in terms if not set(term.topics).isdisjoint(topics))


def _help(edition: Edition, term: Term) -> Urgent:
    lines = edition.site.vocabularies["care-lines"]
    return Urgent(
        code=term.code,
        heading=edition.say("urgent", term.code),
        text=edition.say("urgent", term.code, "text"),
        lines=tuple(_line(edition, lines[code]) for code in term.lines if "phone" in lines[code].facts),
    )


def _line(edition: Edition, line: Term) -> Link:
    name, number = edition.say("care-lines", line.code), line.facts["phone"]
    called = name if number in name else Markup("{} {}").format(name, edition.t.phone(number))
    note = Text(edition.say("care-lines", line.code, "text"))
    return Link(edition.urls.call(number), Text(called), icon="call", note=note)
