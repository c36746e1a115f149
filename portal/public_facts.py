"""Thing → what is known of it, and what strangers' programs may be told. In: Site, a model. Out: codes, in no language.

JSON-LD, JSON and CSV all ask here, so that a place or a link that is told after booking stays untold in each of them,
and a date has one name in all. What a unit or a house says for a thing, pages and the yearly report ask for here too.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from portal.models.parts import LanguageOffered
from portal.schedule import Occurrence
from portal.site import Site
from portal.standing import venue_chain


def iso(at: dt.datetime) -> str:
    """With the offset from UTC, as RFC 3339 has it."""
    return at.isoformat(timespec="seconds")


def occurrence_names(dates: Iterable[Occurrence]) -> dict[Occurrence, str]:
    """What each date of a thing is called for ever: where it stands by the rule, whatever has become of it. A second
    one at the same time has a number."""
    names: dict[Occurrence, str] = {}
    taken: dict[str, int] = {}
    for each in sorted(dates, key=lambda o: (o.planned, o.schedule_id or "", o.session_id or "", o.end)):
        name = each.planned.strftime("%Y-%m-%dT%H:%M")
        taken[name] = taken.get(name, 0) + 1
        names[each] = name if taken[name] == 1 else f"{name}-{taken[name]}"
    return names


def languages_of(site: Site, thing: Any) -> tuple[LanguageOffered, ...]:
    """In which languages one is met: what a thing does not say, its unit does. Nobody meets who walks a path alone."""
    unit = site.things["unit"].get(thing.run_by.unit or "")
    own = getattr(thing, "languages", ())
    return own or (unit.languages if unit and getattr(thing, "format", None) != "self-guided" else ())


def is_place_public(thing: Any) -> bool:
    return getattr(thing, "place_given", "public") == "public"


def public_link(thing: Any) -> str | None:
    """The address of the meeting itself, where everybody may have it."""
    online = getattr(thing, "online", None)
    return online.url if online and online.link_given == "public" else None


def known_access(site: Site, slug: str | None, own: Any = None) -> dict[str, bool]:
    """A thing's own facts count before its room's, the room's before the house's. What is not known is not here."""
    known: dict[str, bool] = {}
    for facts in (own, *(venue.access for venue in venue_chain(site, slug))):
        known = {**(facts or {}), **known}
    return {code: known[code] for code in site.vocabularies["access"] if code in known}
