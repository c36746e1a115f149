"""Event → where to go on afterwards. In: Edition, a thing. Out: Links, never none.

A group is a beginning. Where an editor has named what comes after it, that stands; else whoever works with the same
things in the same part of the city is named, so that nobody stands at the end of a term with nowhere to go.
"""

from collections.abc import Iterator
from typing import Any

from portal.edition import Edition, link_to
from portal.models.event import Event
from portal.models.kinds import EVENT_KINDS
from portal.models.parts import NextStep
from portal.site import Key
from portal.standing import areas_of, near, topics_of
from portal.views import Link

MOST = 3
"""Places to go on to, where nobody has chosen: more would be a list, not a piece of advice."""


def next_steps(edition: Edition, key: Key) -> tuple[Link, ...]:
    event: Event = edition.thing(key)
    named = dict.fromkeys(step for step in (_named(edition, each) for each in event.next_steps) if step)
    told = tuple(named) or tuple(_fitting(edition, key, event))
    return tuple(link_to(edition, *each) for each in told) or (link_to(edition, "area", event.area),)


def _named(edition: Edition, step: NextStep) -> Key | None:
    for kind in ("organization", "activity", "course", "venue", "unit"):
        slug = getattr(step, kind)
        # What an editor named and is over by now leads nowhere.
        if slug in edition.site.things[kind] and not (kind in EVENT_KINDS and _is_over(edition, (kind, slug))):
            return kind, slug
    return None


def _is_over(edition: Edition, key: Key) -> bool:
    return edition.register.standings[key].over


def _fitting(edition: Edition, key: Key, event: Event) -> Iterator[Key]:
    """Those who meet at work go on to others who do; all others to whoever carries on when the group has ended, and
    to what else one can go to."""
    others = ("network", "organization") if event.audience == "professionals" else ("organization",)
    found = [each for kind in others for each in _sharing(edition, kind, key)][:MOST]
    yield from found
    if event.audience == "residents":
        yield from near(edition.register, event.topics, event.area, without=key, count=MOST - len(found))


def _sharing(edition: Edition, kind: str, key: Key) -> Iterator[Key]:
    """Those with a topic in common and in the same part of the city: most in common first, the nearest of equals."""
    topics, areas = set(topics_of(edition.thing(key), edition.register.broader)), areas_of(edition.site, key)
    points = []
    for slug, thing in edition.site.things[kind].items():
        places, shared = _places(thing), len(topics.intersection(topics_of(thing, edition.register.broader)))
        if shared and ("all" in places or set(places).intersection(areas)):
            points.append((-shared, "all" in places, slug))
    yield from ((kind, slug) for _, _, slug in sorted(points))


def _places(thing: Any) -> tuple[str, ...]:
    """A network with no area of its own is the whole city's."""
    if hasattr(thing, "areas"):
        return thing.areas
    return (thing.area,) if thing.area else ("all",)
