"""Networks → their pages: who meets, when and where, and whom to ask."""

from collections.abc import Iterator
from typing import Any

from portal.actions import calendar_action, calendar_section, contact_actions, map_action
from portal.edition import Edition, notes, text
from portal.facts import address_line, contact_facts, contact_of, operator_fact
from portal.framing import thing_page, thing_view
from portal.linked_data import page_data
from portal.schedule import upcoming
from portal.site import Key
from portal.standing import venue_chain
from portal.told_dates import dates_section, first_leaf, next_lines, schedule_words, told_date
from portal.views import Fact, Page, Section, Text

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for slug, network in edition.own("network"):
        key = ("network", slug)
        contact = contact_of(edition, network)
        ahead = upcoming(edition.register.dates[key], edition.today)
        venues = [("venue", venue.origin.slug) for venue in venue_chain(edition.site, network.venue)]
        view = thing_view(
            edition,
            "network",
            network,
            notes(edition, venues),
            leaf=first_leaf(edition, ahead),
            facts=tuple(_facts(edition, key, network)),
            actions=(
                *contact_actions(edition, contact),
                *((calendar_action(edition),) if ahead else ()),
                *map_action(edition, network.venue),
            ),
            sections=tuple(_sections(edition, key, network)),
        )
        yield thing_page(edition, "network", network, view, data=page_data(edition, key))


def _facts(edition: Edition, key: Key, network: Any) -> Iterator[Fact]:
    t = edition.t
    ahead = upcoming(edition.register.dates[key], edition.today)
    if ahead:
        yield Fact("when", t.t("fact-when"), tuple(next_lines(edition, ahead, with_leaf=True)))
    else:
        said = schedule_words(edition, key).rule if network.schedule else ()
        yield Fact("when", t.t("fact-when"), (*(Text(line) for line in said), Text(t.t("status-no-dates"))))
    venue = edition.site.things["venue"].get(network.venue or "")
    if venue:
        lines = (text(edition, venue.title, edition.href("venue", network.venue)), address_line(edition, network.venue))
        yield Fact("where", t.t("fact-where"), tuple(line for line in lines if line))
    who = (text(edition, network.members), Text(edition.say("audiences", "professionals")))
    yield Fact("who", t.t("fact-who"), tuple(line for line in who if line))
    operator = operator_fact(edition, network.run_by)
    if operator:
        yield operator


def _sections(edition: Edition, key: Key, network: Any) -> Iterator[Section]:
    ahead = upcoming(edition.register.dates[key], edition.today, with_cancelled=True)
    dates = dates_section(edition, ((each, Text(told_date(edition, key, each))) for each in ahead))
    if dates:
        yield dates
    if ahead:
        yield calendar_section(edition, *key)
    contact = contact_facts(edition, contact_of(edition, network))
    if contact:
        yield Section("contact", edition.t.t("contact-heading"), facts=contact)
