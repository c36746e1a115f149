"""Thing → what it says to machines: JSON-LD in the words of schema.org. In: Edition, kind and slug. Out: plain data.

Search engines and catalogues read dates one by one (`subEvent`: in the whole graph all that are coming, on a page the
next three); a Schedule stands beside them for readers that know rules. A date holds what they ask of each (name, times,
status, place) and else only what differs from the whole, and a page leaves out what only catalogues ask for: it comes
on a slow line. A place or a link that is told after booking is never here: then the place is the part of the city, and
the link the page itself.

A thing, a date and a place have one name (`@id`) for ever, on the pages of all languages and in all files: the address
of the page in the source language, with a fragment.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from portal.companions import lectures_of
from portal.edition import Edition, picture
from portal.fields import Words
from portal.linked_schedules import SCHEMA, Node, filled, is_ahead, meetings, one_or_all, schedules
from portal.media import may_show
from portal.models.film import NO_SPEECH, Film
from portal.models.parts import GeoPosition, LanguageOffered
from portal.public_facts import is_place_public, iso, known_access, languages_of, occurrence_names, public_link
from portal.schedule import Occurrence, upcoming
from portal.site import Key, Site
from portal.standing import venue_chain
from portal.transcripts import transcript_of
from portal.urls import SHARED_PICTURE
from portal.views import Picture

CONTEXT = "https://schema.org"

PAGE_DATES = 3
"""Coming dates that a page tells; the rest stand in the file of the whole graph."""

_ATTENDANCE = {
    "in-person": "OfflineEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
    "hybrid": "MixedEventAttendanceMode",
}
_COURSE_MODES = {"in-person": "onsite", "online": "online", "hybrid": "blended"}
_GENDERS = {"women": "Female", "men": "Male"}
# Inside a script element only these end it, or begin a comment; U+2028 and U+2029 end a line in old browsers.
_ESCAPES = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})


@dataclass(frozen=True, slots=True)
class _Voice:
    """In whose words things are told: a page's own language or, for the whole graph, all languages at once."""

    edition: Edition
    whole: bool

    @property
    def site(self) -> Site:
        return self.edition.site


def page_data(edition: Edition, key: Key) -> Markup:
    """What an event's or a network's page holds for machines: ready to print inside a script element."""
    nodes = _unique(_thing_nodes(_Voice(edition, whole=False), key))
    return embedded({"@context": CONTEXT, "@graph": nodes})


def film_data(edition: Edition, slug: str) -> Markup | None:
    """What a film's page holds for machines; nothing past the date until which it may be shown."""
    film: Film = edition.thing(("film", slug))
    if not may_show(film.rights, edition.today):
        return None
    voice, image, key = _Voice(edition, whole=False), picture(edition, "film", film), ("film", slug)
    said, lectures = transcript_of(edition, slug), lectures_of(edition.site, slug)
    features = {
        "captions": film.captions,
        "signLanguage": film.versions.signed,
        "audioDescription": film.versions.described,
        "transcript": said,
    }
    video = {
        "@type": "VideoObject",
        "@id": f"{_page(edition, key)}#film",
        "name": _said(voice, film.title),
        "description": _said(voice, film.summary),
        "url": _address(voice, key),
        "thumbnailUrl": edition.site.config.origin + image.shared if image else edition.urls.absolute(SHARED_PICTURE),
        "thumbnail": _poster(edition, image) if image and image.alt.text else None,
        "uploadDate": edition.ledger.entries[key].created.isoformat(),
        "dateCreated": film.recorded.isoformat(),
        "duration": f"PT{film.length // 60}M{film.length % 60}S",
        "contentUrl": _media(edition, slug, film.versions.plain or ""),
        "inLanguage": one_or_all(_film_languages(edition, film)),
        "recordedAt": one_or_all([_recorded_at(voice, each, film) for each in lectures]),
        "caption": [
            {
                "@type": "MediaObject",
                "contentUrl": _media(edition, slug, each.file),
                "encodingFormat": "text/vtt",
                "inLanguage": each.language,
            }
            for each in film.captions
        ],
        "transcript": " ".join(each.text for each in said.paragraphs) if said else None,
        "accessibilityFeature": [name for name, there in features.items() if there],
        "keywords": one_or_all(_labels(voice, "topics", film.topics)),
        "publisher": one_or_all([{"@id": node["@id"]} for node in _operators(voice, film)]),
    }
    return embedded({"@context": CONTEXT, "@graph": _unique((filled(video), *_operators(voice, film)))})


def _poster(edition: Edition, image: Picture) -> Node:
    address = edition.site.config.origin + image.shared
    return {"@type": "ImageObject", "contentUrl": address, "caption": image.alt.text}


def _recorded_at(voice: _Voice, lecture: str, film: Film) -> Node:
    """Enough to be read by itself: the rest stands on the lecture's own page."""
    edition, key = voice.edition, ("lecture", lecture)
    name = _said(voice, edition.thing(key).title)
    return {"@type": "Event", "@id": _name(edition, key), "name": name, "startDate": film.recorded.isoformat()}


def _film_languages(edition: Edition, film: Film) -> list[str]:
    """What is spoken, and what is signed in a version of its own: in the sign language that the site's own list of
    languages tells of last, after those that come with the program."""
    signed = [tag for tag, term in edition.site.vocabularies["language-names"].items() if "signed" in term.facts]
    spoken = [] if film.spoken == NO_SPEECH else [film.spoken]
    return [*spoken, *signed[-1:]] if film.versions.signed else spoken


def embedded(data: Node) -> Markup:
    """JSON that no text inside it can end early, whatever an editor writes."""
    return Markup(json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES))


def collect_graph(edition: Edition, keys: Iterable[Key]) -> Node:
    """All these things, in all languages, each place and operator once."""
    voice = _Voice(edition, whole=True)
    return {"@context": CONTEXT, "@graph": _unique(node for key in keys for node in _thing_nodes(voice, key))}


def _thing_nodes(voice: _Voice, key: Key) -> Iterator[Node]:
    edition, thing = voice.edition, voice.edition.thing(key)
    dates = edition.register.dates[key]
    ahead = upcoming(dates, edition.today, with_cancelled=True)[: None if voice.whole else PAGE_DATES]
    names = occurrence_names(dates)
    if key[0] == "course":
        yield _course(voice, key, thing, dates, ahead, names)
    elif len(dates) == 1 and all(entry.kind == "dates" for entry in edition.site.rules[key].schedules):
        (only,) = dates
        yield {**_about(voice, key, thing), **_date(voice, key, thing, only), **_differing(voice, key, thing, only)}
    else:
        yield _series(voice, key, thing, dates, ahead, names)
    yield from _operators(voice, thing)
    yield from _places(voice, key, thing, _venues(thing, ahead or dates))


def _about(voice: _Voice, key: Key, thing: Any) -> Node:
    """What holds for the whole, a series as well as a single date or a course."""
    edition = voice.edition
    image = picture(edition, key[0], thing)
    return filled(
        {
            "@type": "Event",
            "@id": _name(edition, key),
            "name": _said(voice, thing.title),
            "description": _said(voice, thing.summary),
            "url": _address(voice, key),
            "image": edition.site.config.origin + image.shared if image else None,
            # For catalogues. On a page they are read as words, and a slow line would carry them twice.
            "keywords": one_or_all(_labels(voice, "topics", thing.topics)) if voice.whole else None,
            "organizer": one_or_all([{"@id": node["@id"]} for node in _operators(voice, thing)]),
            "inLanguage": one_or_all(_led_in(languages_of(edition.site, thing))),
            **(_audience(voice, key, thing) if voice.whole else {}),
            **_offers(voice, key, thing),
        }
    )


def _series(
    voice: _Voice,
    key: Key,
    thing: Any,
    dates: Sequence[Occurrence],
    ahead: Sequence[Occurrence],
    names: dict[Occurrence, str],
) -> Node:
    edition = voice.edition
    entries = [entry for entry in edition.site.rules[key].schedules if is_ahead(entry, ahead, edition.today)]
    ids = {entry.id for entry in entries}
    current = [each for each in dates if each.schedule_id in ids] or dates
    return filled(
        {
            **_about(voice, key, thing),
            "@type": "EventSeries",
            **_period(current),
            "eventStatus": _stopped(edition, key) or (SCHEMA + "EventScheduled" if ahead else None),
            "eventAttendanceMode": _mode(thing),
            "location": one_or_all(_locations(edition, key, thing, _venues(thing, ahead or dates))),
            "eventSchedule": one_or_all([each for entry in entries for each in schedules(edition, key, entry)]),
            "subEvent": [_sub_event(voice, key, thing, each, names[each]) for each in ahead],
        }
    )


def _course(
    voice: _Voice,
    key: Key,
    thing: Any,
    dates: Sequence[Occurrence],
    ahead: Sequence[Occurrence],
    names: dict[Occurrence, str],
) -> Node:
    """A course is what it teaches; each time it is given is an instance, with its meetings."""
    edition = voice.edition
    about = _about(voice, key, thing)
    provider = about.pop("organizer", None)
    entries = edition.site.rules[key].schedules
    given = [entry for entry in entries if is_ahead(entry, ahead, edition.today)] or entries[-1:]
    instances = []
    for entry in given:
        mine = [each for each in dates if each.schedule_id == entry.id]
        suffix = f"-{entry.id}" if entry.id else ""
        instances.append(
            filled(
                {
                    "@type": "CourseInstance",
                    "@id": f"{_name(edition, key)}{suffix}-given",
                    "name": about["name"],
                    "courseMode": _COURSE_MODES[thing.attendance],
                    **_period(mine),
                    "eventStatus": _stopped(edition, key) or SCHEMA + "EventScheduled",
                    "eventAttendanceMode": _mode(thing),
                    "location": one_or_all(_locations(edition, key, thing, _venues(thing, mine))),
                    "organizer": provider,
                    "courseSchedule": one_or_all(
                        list(schedules(edition, key, entry)) or [meetings(edition, mine)] if mine else []
                    ),
                    "subEvent": [_sub_event(voice, key, thing, each, names[each]) for each in mine if each in ahead],
                }
            )
        )
    return filled({**about, "@type": "Course", "provider": provider, "hasCourseInstance": one_or_all(instances)})


def _sub_event(voice: _Voice, key: Key, thing: Any, each: Occurrence, name: str) -> Node:
    edition = voice.edition
    about = (getattr(thing, "session_words", None) or {}).get(each.session_id or "")
    # In the whole graph each date would repeat its name six times: there its series says it in every language.
    title = thing.title.texts[edition.site.config.source_language] if voice.whole else _said(voice, thing.title)
    return filled(
        {
            "@type": "Event",
            "@id": f"{_page(edition, key)}#{name}",
            "name": title,
            **_date(voice, key, thing, each),
            "description": _said(voice, about) if about else None,
            **_differing(voice, key, thing, each),
        }
    )


def _differing(voice: _Voice, key: Key, thing: Any, each: Occurrence) -> Node:
    """Languages and room, where one date has others than the whole."""
    own = each.languages and _led_in(each.languages) != _led_in(languages_of(voice.site, thing))
    full = each.places is not None and each.places != getattr(thing, "places", "open")
    return filled(
        {
            "inLanguage": one_or_all(_led_in(each.languages)) if own else None,
            **(_offers(voice, key, thing, each.places) if full else {}),
        }
    )


def _date(voice: _Voice, key: Key, thing: Any, each: Occurrence) -> Node:
    """Status and times of one date. What has only another place or end is still on the day that was told."""
    moved = each.status == "moved" and each.start != each.planned
    status = {"cancelled": "EventCancelled"}.get(each.status, "EventRescheduled" if moved else "EventScheduled")
    return filled(
        {
            "eventStatus": SCHEMA + status,
            "eventAttendanceMode": _mode(thing),
            "location": one_or_all(_locations(voice.edition, key, thing, [each.venue])),
            "startDate": iso(each.start),
            "endDate": iso(each.end),
            "previousStartDate": iso(each.planned) if moved else None,
        }
    )


def _offers(voice: _Voice, key: Key, thing: Any, places: str | None = None) -> Node:
    """What it costs and whether there is room. Meetings of a network cost nothing and have no places to be out of."""
    if not hasattr(thing, "price"):
        return {"isAccessibleForFree": True}
    price, booking = thing.price, thing.booking
    amount = 0 if price.kind == "free" else price.amount
    early = booking.opens is not None and booking.opens > voice.edition.today
    room = "InStock" if (places or thing.places) == "open" else "SoldOut"
    offer = {
        "@type": "Offer",
        "price": amount,
        "priceCurrency": voice.site.config.currency,
        "availability": SCHEMA + ("PreOrder" if early and room == "InStock" else room),
        "validFrom": booking.opens.isoformat() if booking.opens else None,
        "availabilityEnds": booking.last_day.isoformat() if booking.last_day else None,
        "url": booking.url or _address(voice, key),
        "category": ("Free" if amount == 0 else "Paid") if key[0] == "course" else None,
    }
    free = {"isAccessibleForFree": amount == 0} if places is None else {}
    capacity = (
        {"maximumAttendeeCapacity": booking.places} if voice.whole and places is None and key[0] != "course" else {}
    )
    return {**free, "offers": filled(offer), **capacity}


def _audience(voice: _Voice, key: Key, thing: Any) -> Node:
    groups = _labels(voice, "target-groups", getattr(thing, "target_groups", ()))
    if getattr(thing, "audience", "professionals") == "professionals":
        groups = [*_labels(voice, "audiences", ["professionals"]), *groups]
    age, gender = getattr(thing, "age", None), _GENDERS.get(getattr(thing, "gender", ""))
    first, last = (age.from_, age.to) if age else (None, None)
    people = filled(
        {
            "audienceType": one_or_all(groups),
            "suggestedMinAge": first,
            "suggestedMaxAge": last,
            "suggestedGender": SCHEMA + gender if gender else None,
        }
    )
    ages = f"{first or 0}-{'' if last is None else last}" if age else None
    return {"audience": {"@type": "PeopleAudience", **people} if people else None, "typicalAgeRange": ages}


def _operators(voice: _Voice, thing: Any) -> Iterator[Node]:
    for kind in ("unit", "organization"):
        slug = getattr(thing.run_by, kind)
        if slug in voice.site.things[kind]:
            key = (kind, slug)
            yield {
                "@type": "Organization",
                "@id": f"{_page(voice.edition, key)}#organization",
                "name": _said(voice, voice.site.things[kind][slug].title),
                **({"url": _address(voice, key)} if voice.whole else {}),
            }


def _locations(edition: Edition, key: Key, thing: Any, venues: Iterable[str | None]) -> list[Node]:
    """Where to be, by name: _places says what stands behind it."""
    found: dict[str, None] = {}
    attendance = getattr(thing, "attendance", "in-person")
    if attendance != "online":
        found |= {name: None for name in (_place_name(edition, key, thing, slug) for slug in venues) if name}
    if attendance != "in-person":
        found[f"{_page(edition, key)}#online"] = None
    return [{"@id": name} for name in found]


def _venues(thing: Any, dates: Iterable[Occurrence]) -> tuple[str | None, ...]:
    return tuple(dict.fromkeys(each.venue for each in dates)) or (thing.venue,)


def _places(voice: _Voice, key: Key, thing: Any, venues: Iterable[str | None]) -> Iterator[Node]:
    edition = voice.edition
    attendance = getattr(thing, "attendance", "in-person")
    if attendance != "in-person":
        link = public_link(thing) or _address(voice, key)
        yield {"@type": "VirtualLocation", "@id": f"{_page(edition, key)}#online", "url": link}
    if attendance == "online":
        return
    for slug in venues:
        yield from _place(voice, key, thing, slug)


def _place(voice: _Voice, key: Key, thing: Any, slug: str | None) -> Iterator[Node]:
    edition, config = voice.edition, voice.site.config
    venue = voice.site.things["venue"].get(slug or "") if is_place_public(thing) else None
    country = {"@type": "PostalAddress", "addressCountry": config.holidays.country}
    if venue is None:
        area = voice.site.things["area"].get(thing.area or "")
        if area is not None:
            title = _said(voice, area.title)
            named = {"@type": "Place", "@id": _place_name(edition, key, thing, slug), "name": title}
            yield {**named, "address": country | {"addressRegion": title}}
        return
    chain = tuple(venue_chain(voice.site, slug))
    address = next((place.address for place in chain if place.address), None)
    position = next((place.position for place in chain if place.position), None)
    own = getattr(thing, "access", None)
    postal = filled(
        {
            **country,
            "streetAddress": address and address.street,
            "postalCode": address and address.postal_code,
            "addressLocality": address and address.city,
        }
    )
    yield filled(
        {
            "@type": "Place",
            "@id": _place_name(edition, key, thing, slug),
            "name": _said(voice, venue.title),
            "url": _address(voice, ("venue", slug)) if voice.whole else None,
            "address": postal,
            "geo": _position(position),
            # What there is, in the sentence that pages say it with, and whether it is so. A page has it in words.
            "amenityFeature": [
                {
                    "@type": "LocationFeatureSpecification",
                    "name": one_or_all(_labels(voice, "access", [code], "yes")),
                    "value": value,
                }
                for code, value in (known_access(voice.site, slug, own) if voice.whole else {}).items()
            ],
        }
    )


def _position(at: GeoPosition | None) -> Node | None:
    return {"@type": "GeoCoordinates", "latitude": at.lat, "longitude": at.lon} if at else None


def _place_name(edition: Edition, key: Key, thing: Any, slug: str | None) -> str | None:
    """A venue is the same place for all, but where a thing says of its own what the access is like there."""
    if slug is None or not is_place_public(thing):
        return f"{_page(edition, ('area', thing.area))}#area" if thing.area else None
    if getattr(thing, "access", None):
        return f"{_page(edition, key)}#place-{slug}"
    return f"{_page(edition, ('venue', slug))}#place"


def _stopped(edition: Edition, key: Key) -> str | None:
    standing = edition.register.standings.get(key)
    return SCHEMA + "EventCancelled" if standing and standing.state == "cancelled" else None


def _period(dates: Sequence[Occurrence]) -> Node:
    if not dates:
        return {}
    days = [each.start.date().isoformat() for each in dates]
    return {"startDate": min(days), "endDate": max(days)}


def _mode(thing: Any) -> str:
    return SCHEMA + _ATTENDANCE[getattr(thing, "attendance", "in-person")]


def _led_in(offered: Iterable[LanguageOffered]) -> list[str]:
    """What is spoken by who leads it. An interpreter, or somebody in the house, is no language of the thing itself."""
    return [each.tag for each in offered if each.how == "led"]


def _said(voice: _Voice, words: Words | None) -> Any:
    if not words:
        return None
    if not voice.whole:
        return words.pick(voice.edition.order)[0]
    tags = [language.tag for language in voice.site.config.languages]
    return [{"@language": tag, "@value": words.texts[tag]} for tag in tags if words.texts.get(tag)]


def _labels(voice: _Voice, vocabulary: str, codes: Iterable[str], form: str = "label") -> list[Any]:
    if not voice.whole:
        return [voice.edition.say(vocabulary, code, form) for code in codes]
    return [value for code in codes for value in _said(voice, voice.site.term(vocabulary, code).forms[form])]


def _media(edition: Edition, slug: str, file: str) -> str:
    elsewhere = file.startswith("https://")
    return file if elsewhere else edition.urls.absolute(edition.urls.media("film", slug, file))


def _page(edition: Edition, key: Key) -> str:
    """The address that names a thing: of its page in the source language."""
    return edition.urls.absolute(edition.urls.page(edition.site.config.source_language, *key))


def _name(edition: Edition, key: Key) -> str:
    return f"{_page(edition, key)}#{'course' if key[0] == 'course' else 'event'}"


def _address(voice: _Voice, key: Key) -> str:
    """The page to show: in the language of whoever reads."""
    edition = voice.edition
    return _page(edition, key) if voice.whole else edition.urls.absolute(edition.urls.page(edition.tag, *key))


def _unique(nodes: Iterable[Node]) -> list[Node]:
    return list({node["@id"]: node for node in nodes}.values())
