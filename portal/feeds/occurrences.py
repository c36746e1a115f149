"""Every date, and every thing, as open data: JSON and CSV that need no program to be read. In: Editions. Out: Feeds.

One row for each date, and one object for each thing: what a catalogue, another city or a spreadsheet asks for. They are
made of the same dates as pages and calendars, and cover what calendars cover. Facts are codes, words are the source
language's, and of titles all there are. What a page does not tell, such as a place that is told after booking, is not
here either.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from portal.edition import Edition
from portal.feeds.feed import Feed
from portal.feeds.ical import KEPT_AFTER
from portal.feeds.record_schemas import LICENCE, OCCURRENCE, Object, schema_of
from portal.known import Known
from portal.models.kinds import EVENT_KINDS
from portal.public_facts import is_place_public, iso, known_access, languages_of, occurrence_names, public_link
from portal.schedule import Occurrence, upcoming
from portal.site import Key
from portal.standing import areas_of, months_after, venue_chain
from portal.subscriptions import DATED_KINDS

# A cell that begins like this is a formula to a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def feeds(editions: Sequence[Edition], pages: Sequence[Known]) -> Iterator[Feed]:
    edition = next(each for each in editions if each.is_source)
    urls = edition.urls
    keys = tuple(covered(edition))
    dates = [date for key in keys for date in _dates(edition, key)]
    dates.sort(key=lambda date: (dt.datetime.fromisoformat(date["start"]), date["id"]))
    things = [_thing(editions, edition, key) for key in keys]
    for name, rows in (("occurrences", dates), ("activities", things)):
        yield Feed(urls.data(f"{name}.json"), "json", ({**_head(edition, name), name: rows},))
        yield Feed(urls.data(f"{name}.schema.json"), "json", (schema_of(edition, name),))
    yield Feed(urls.data("occurrences.csv"), "csv", tuple(_table(edition, dates)))


def covered(edition: Edition) -> Iterator[Key]:
    """What has a page and dates, or could have: what residents go to and, marked as theirs, what staff do."""
    for kind in DATED_KINDS:
        yield from ((kind, slug) for slug in sorted(edition.site.things[kind]))


def recent_dates(edition: Edition, key: Key) -> tuple[Occurrence, ...]:
    """The dates of a thing, past ones too, of each schedule entry that has not been over for long."""
    dates = edition.register.dates[key]
    last: dict[str | None, dt.date] = {}
    for each in dates:
        last[each.schedule_id] = max(last.get(each.schedule_id, dt.date.min), each.start.date())
    return tuple(each for each in dates if months_after(last[each.schedule_id], KEPT_AFTER) >= edition.today)


def _head(edition: Edition, name: str) -> Object:
    config, urls = edition.site.config, edition.urls
    return {
        "$schema": urls.absolute(urls.data(f"{name}.schema.json")),
        "name": config.name,
        "publisher": config.publisher,
        "licence": LICENCE,
        "url": urls.absolute(urls.data(f"{name}.json")),
        "as_of": edition.today.isoformat(),
        "time_zone": config.time_zone,
        "language": config.source_language,
        # An example is invented: whoever gathers data must not send anybody there.
        "example": config.example,
    }


def _dates(edition: Edition, key: Key) -> Iterator[Object]:
    thing = edition.thing(key)
    names = occurrence_names(edition.register.dates[key])
    shared = _shared(edition, key)
    offered = languages_of(edition.site, thing)
    for each in recent_dates(edition, key):
        venue = each.venue if is_place_public(thing) else None
        yield {
            "id": f"{key[0]}/{key[1]}/{names[each]}",
            "activity": f"{key[0]}/{key[1]}",
            "title": thing.title.texts[edition.site.config.source_language],
            "start": iso(each.start),
            "end": iso(each.end),
            "planned": iso(each.planned),
            "status": each.status,
            "reason": each.reason,
            "schedule": each.schedule_id,
            "session": each.session_id,
            **_whereabouts(edition, thing, venue),
            "languages": _languages(each.languages or offered),
            "places": each.places or getattr(thing, "places", "open"),
            **shared,
        }


def _shared(edition: Edition, key: Key) -> Object:
    """What holds for a thing and each of its dates alike."""
    thing, site = edition.thing(key), edition.site
    price = getattr(thing, "price", None)
    return {
        "area": thing.area,
        "areas": list(_areas(edition, key)),
        "unit": thing.run_by.unit,
        "organization": thing.run_by.organization,
        "topics": list(thing.topics),
        "target_groups": list(getattr(thing, "target_groups", ())),
        "audience": _audience(thing),
        "referral": list(getattr(thing, "referral", ())),
        "attendance": getattr(thing, "attendance", "in-person"),
        "state": _state(edition, key),
        "free": price is None or price.kind == "free" or price.amount == 0,
        "booking": thing.booking.mode if hasattr(thing, "booking") else "none",
        "addresses": {
            language.tag: edition.urls.absolute(edition.urls.page(language.tag, *key))
            for language in site.config.languages
        },
        "changed": edition.ledger.entries[key].changed.isoformat(),
    }


def _thing(editions: Sequence[Edition], edition: Edition, key: Key) -> Object:
    thing, site, urls = edition.thing(key), edition.site, edition.urls
    ahead = upcoming(edition.register.dates[key], edition.today)
    age = getattr(thing, "age", None)
    venue = thing.venue if is_place_public(thing) else None
    return {
        "id": f"{key[0]}/{key[1]}",
        "kind": key[0],
        "title": _words(editions, thing.title),
        "summary": _words(editions, thing.summary),
        "reason": getattr(thing, "reason", None),
        "from": _day(getattr(thing, "from_", None)),
        "returns": getattr(thing, "returns", None),
        "expected": getattr(thing, "expected", None),
        "places": getattr(thing, "places", "open"),
        "next": iso(ahead[0].start) if ahead else None,
        "occurrences": len(ahead),
        **_whereabouts(edition, thing, venue),
        "languages": _languages(languages_of(site, thing)),
        **_shared(edition, key),
        "price": _price(edition, getattr(thing, "price", None)),
        "sign_up": _sign_up(getattr(thing, "booking", None)),
        "open_to": getattr(thing, "open_to", "target-group-only"),
        "gender": getattr(thing, "gender", "all"),
        "age_from": age.from_ if age else None,
        "age_to": age.to if age else None,
        "level": getattr(thing, "level", None),
        "format": getattr(thing, "format", None),
        "setting": getattr(thing, "setting", "indoors"),
        "access": known_access(site, venue, getattr(thing, "access", None)),
        "series": list(getattr(thing, "series", ())),
        "calendars": {
            language.tag: urls.absolute(urls.feed(language.tag, *key))
            for language in site.config.languages
            if recent_dates(edition, key)
        },
        "created": edition.ledger.entries[key].created.isoformat(),
        "reviewed": thing.reviewed.isoformat(),
    }


def _whereabouts(edition: Edition, thing: Any, slug: str | None) -> Object:
    """Where it is, by name and by position; of a room what its house says."""
    source = edition.site.config.source_language
    chain = tuple(venue_chain(edition.site, slug))
    address = next((place.address for place in chain if place.address), None)
    position = next((place.position for place in chain if place.position), None)
    return {
        "place_given": getattr(thing, "place_given", "public"),
        "venue": slug if chain else None,
        "place": ", ".join(place.title.texts[source] for place in chain) or None,
        "street": address.street if address else None,
        "postal_code": address.postal_code if address else None,
        "city": address.city if address else None,
        "latitude": position.lat if position else None,
        "longitude": position.lon if position else None,
        "online_url": public_link(thing),
    }


def _areas(edition: Edition, key: Key) -> tuple[str, ...]:
    if key[0] in EVENT_KINDS:
        return areas_of(edition.site, key)
    area = edition.thing(key).area
    return (area,) if area else ()


def _audience(thing: Any) -> str:
    return getattr(thing, "audience", "professionals")


def _state(edition: Edition, key: Key) -> str:
    """How it stands with the whole today, also when that came by itself, after its last date."""
    standing = edition.register.standings.get(key)
    if standing is not None:
        return standing.state
    return "running" if upcoming(edition.register.dates[key], edition.today) else "between"


def _languages(offered: Sequence[Any]) -> list[Object]:
    return [{"tag": each.tag, "how": each.how} for each in offered]


def _price(edition: Edition, price: Any) -> Object | None:
    if price is None:
        return None
    return {
        "kind": price.kind,
        "currency": edition.site.config.currency,
        "amount": 0 if price.kind == "free" else price.amount,
        "with_referral": price.with_referral,
        "materials": price.materials,
    }


def _sign_up(booking: Any) -> Object | None:
    if booking is None:
        return None
    return {
        "mode": booking.mode,
        "opens": _day(booking.opens),
        "last_day": _day(booking.last_day),
        "places": booking.places,
        "join": booking.join,
        "url": booking.url,
    }


def _words(editions: Sequence[Edition], words: Any) -> Mapping[str, str]:
    """In each language that somebody has written it in."""
    return {each.tag: words.texts[each.tag] for each in editions if words.texts.get(each.tag)}


def _day(date: dt.date | None) -> str | None:
    return date.isoformat() if date else None


def _table(edition: Edition, dates: Sequence[Object]) -> Iterator[tuple[str, ...]]:
    """The same dates as rows of text: lists with a semicolon between, an address for each language."""
    tags = [language.tag for language in edition.site.config.languages]
    names = [name for name in OCCURRENCE if name != "addresses"]
    yield (*names, *(f"address_{tag}" for tag in tags))
    for date in dates:
        yield (*(_cell(date[name]) for name in names), *(date["addresses"][tag] for tag in tags))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ";".join(f"{each['tag']}:{each['how']}" if isinstance(each, dict) else each for each in value)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return str(value)
