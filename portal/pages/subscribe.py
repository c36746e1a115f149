"""Calendars → one page that offers them all: what it is in plain words, then everything, areas, topics and units.

Only what has dates ahead is offered. The rest answers at its address, but whoever took it would see an empty calendar.
"""

from collections.abc import Iterator

from portal.actions import calendar_ways
from portal.edition import Edition
from portal.framing import calendar_link, own_page
from portal.models.kinds import EVENT_KINDS
from portal.subscriptions import EVERYTHING, ONLINE, Subscription, has_dates_ahead, subscriptions
from portal.views import Action, Page, Subscribe, SubscribeGroup, SubscribeRow, Text

TEMPLATES = ("subscribe",)

_GROUPS = (
    ("all", "subscribe-main-heading", (EVERYTHING, *EVENT_KINDS, ONLINE)),
    ("areas", "list-area", ("area",)),
    ("topics", "subscribe-topics-heading", ("topic",)),
    ("units", "subscribe-units-heading", ("unit",)),
)


def pages(edition: Edition) -> Iterator[Page]:
    t = edition.t
    title, intro = t.t("subscribe-title"), t.t("subscribe-intro")
    view = Subscribe(
        title=title,
        intro=intro,
        steps=tuple(Text(t.t(f"subscribe-how-{number}")) for number in (1, 2, 3, 4)),
        groups=tuple(group for group in _groups(edition) if group.rows),
    )
    yield own_page(
        edition,
        lambda tag: edition.urls.calendar(tag, "subscribe"),
        view,
        type="subscribe",
        template="subscribe",
        title=title,
        summary=intro,
        above=(calendar_link(edition),),
    )


def _groups(edition: Edition) -> Iterator[SubscribeGroup]:
    offered = [each for each in subscriptions(edition) if has_dates_ahead(edition, each)]
    for name, heading, sections in _GROUPS:
        inside = sorted((e for e in offered if e.section in sections), key=lambda e: sections.index(e.section))
        if name == "topics":
            inside.sort(key=lambda each: edition.t.sort_key(each.title.text))
        yield SubscribeGroup(name, edition.t.t(heading), tuple(_row(edition, each) for each in inside))


def _row(edition: Edition, each: Subscription) -> SubscribeRow:
    actions = tuple(
        Action(icon, href, edition.t.t(f"{way}-short"))
        for way, icon, href in calendar_ways(edition, each.section, each.name)
    )
    return SubscribeRow(each.title, each.color, actions)
