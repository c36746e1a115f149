"""Kinds → their lists. In: Edition. Out: a Page for every kind that has one, also while it is empty: a list once
published stays, says in words that nothing is there now, and leads on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from portal.cards import ICONS, cards_of
from portal.edition import Edition, text
from portal.framing import LISTED_KINDS, everything_link, list_link, own_page
from portal.models.kinds import EVENT_KINDS
from portal.site import Key
from portal.views import Listing, Page, Section, Text

TEMPLATES = ("listing",)


def pages(edition: Edition) -> Iterator[Page]:
    for kind in (kind for kind in LISTED_KINDS if kind != "film"):
        yield _page(edition, kind)


def _page(edition: Edition, kind: str) -> Page:
    t = edition.t
    groups = tuple(section for section in _groups(edition, kind) if section.cards)
    title, intro = t.t(f"list-{kind}"), t.t(f"list-{kind}-intro")
    count = sum(len(section.cards) for section in groups)
    others = [other for other in LISTED_KINDS if other != kind and edition.site.things[other]][:4]
    view = Listing(
        title=title,
        intro=Text(intro),
        count=t.t("listing-count", count=count) if groups else t.t("listing-empty"),
        groups=groups,
        elsewhere=(
            everything_link(edition),
            *(replace(list_link(edition, other), icon=ICONS[other]) for other in others),
        ),
        icon=ICONS[kind],
    )
    return own_page(
        edition,
        lambda tag: edition.urls.listing(tag, kind),
        view,
        type=f"list-{kind}",
        template="listing",
        title=title,
        summary=intro,
    )


def _groups(edition: Edition, kind: str) -> Iterator[Section]:
    things = edition.site.things[kind]
    if kind in EVENT_KINDS:
        yield from _by_time(edition, [key for key in edition.register.events if key[0] == kind])
    elif kind == "venue":
        for area in sorted(edition.sorted(edition.site.things["area"].values()), key=lambda area: area.order):
            inside = edition.sorted(venue for venue in things.values() if venue.area == area.origin.slug)
            keys = [(kind, venue.origin.slug) for venue in inside]
            yield _section(edition, f"in-{area.origin.slug}", text(edition, area.title).text, keys)
    else:
        # Themes and areas have an order of their own; of equals, and of all the rest, the letters decide.
        ordered = sorted(edition.sorted(things.values()), key=lambda thing: getattr(thing, "order", 0))
        yield _section(edition, "all", "", [(kind, thing.origin.slug) for thing in ordered])


def _by_time(edition: Edition, keys: Sequence[Key]) -> Iterator[Section]:
    """What has a date, by date; then what is always there; then what has no date yet. One group needs no heading."""
    names = [_group_of(edition, key) for key in keys]
    for name in ("dated", "open", "later"):
        heading = edition.t.t(f"listing-{name}") if len(set(names)) > 1 else ""
        yield _section(edition, name, heading, [key for key, own in zip(keys, names, strict=True) if own == name])


def _group_of(edition: Edition, key: Key) -> str:
    standing = edition.register.standings[key]
    if standing.state == "open":
        return "open"
    return "dated" if standing.state in ("running", "cancelled") else "later"


def _section(edition: Edition, name: str, heading: str, keys: Iterable[Key]) -> Section:
    return Section(name, heading, cards=cards_of(edition, keys))
