"""Edition → the calendars that somebody can subscribe to, beside each thing's own. In: Edition. Out: Subscription.

Pages link to them and feeds write them, so both ask here which there are. A list holds what residents can go to; a day
for professionals stands in its own calendar only.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from portal.edition import Edition, text
from portal.models.kinds import EVENT_KINDS
from portal.site import Key
from portal.standing import areas_of, grouped, topics_of
from portal.views import Text

EVERYTHING = "everything"
ONLINE = "online"
DATED_KINDS = (*EVENT_KINDS, "network")
"""What has dates, and so may have a calendar of its own."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A list's calendar: `section` and `name` make its address; `things` are all that belong to it, past ones too."""

    section: str
    name: str
    title: Text
    color: str | None
    things: tuple[Key, ...]


def subscriptions(edition: Edition) -> tuple[Subscription, ...]:
    """Everything, online, each kind, each area, topic and unit, also those that nothing belongs to now."""
    if "subscriptions" not in edition.kept:
        edition.kept["subscriptions"] = tuple(_all(edition))
    return edition.kept["subscriptions"]


def has_dates_ahead(edition: Edition, subscription: Subscription) -> bool:
    """Whether it is worth offering; its address answers in any case."""
    return any(edition.register.standings[key].ahead for key in subscription.things)


def _all(edition: Edition) -> Iterator[Subscription]:
    site, t = edition.site, edition.t
    keys = tuple(key for key in _events(edition) if edition.thing(key).audience == "residents")
    yield Subscription(EVERYTHING, "", Text(t.t("subscribe-everything")), None, keys)
    meetings = tuple(key for key in keys if edition.thing(key).attendance != "in-person")
    yield Subscription(ONLINE, "", Text(t.t("subscribe-online")), None, meetings)
    for kind in EVENT_KINDS:
        yield Subscription(kind, "", Text(t.t(f"list-{kind}")), None, tuple(key for key in keys if key[0] == kind))
    areas = grouped(keys, lambda key: areas_of(site, key))
    for area in sorted(edition.sorted(site.things["area"].values()), key=lambda area: area.order):
        slug = area.origin.slug
        yield Subscription("area", slug, text(edition, area.title), area.tint, areas.get(slug, ()))
    # A broader topic's calendar holds the narrower ones' dates too.
    topics = grouped(keys, lambda key: topics_of(edition.thing(key), edition.register.broader))
    for code in site.vocabularies["topics"]:
        label, color = Text(edition.say("topics", code)), site.term("topics", code).facts.get("color")
        yield Subscription("topic", code, label, color, topics.get(code, ()))
    units = grouped(keys, lambda key: (edition.thing(key).run_by.unit,))
    for unit in edition.sorted(site.things["unit"].values()):
        slug = unit.origin.slug
        yield Subscription("unit", slug, text(edition, unit.title), None, units.get(slug, ()))


def _events(edition: Edition) -> Iterator[Key]:
    for kind in EVENT_KINDS:
        for slug in sorted(edition.site.things[kind]):
            yield kind, slug
