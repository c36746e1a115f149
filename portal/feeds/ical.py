"""Editions → calendars: of each thing, of each list, and at every address that ever had one. Out: Feeds.

A subscriber's telephone compares by names: a date keeps its UID through every change, a cancelled one stays and says
so, and nothing here is taken from a title, an area or a clock. The rules of each name stand in docs/calendars.md.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from portal.edition import Edition, source_line, text
from portal.facts import address_line, contact_of, cost_fact, operator_text, who_fact
from portal.feeds.calendar_file import CalendarDate, CalendarEntry, CalendarHead
from portal.feeds.feed import Feed
from portal.i18n import plain
from portal.known import Known
from portal.models.kinds import EVENT_KINDS
from portal.pages.moved import key_of, moves
from portal.schedule import Occurrence, Schedule, Slot
from portal.site import Key, Site
from portal.standing import Register, months_after, venue_chain
from portal.subscriptions import DATED_KINDS, Subscription, subscriptions
from portal.views import Text

KEPT_AFTER = 12
"""Months that a schedule stays in calendars after its last date."""

COLORS = {"amber": "goldenrod", "clay": "sienna", "moss": "olivedrab", "rose": "palevioletred"}
COLORS |= {"sky": "skyblue", "slate": "slategray"}
"""What CSS calls colours of the palette; the others have their names from there."""

USUAL_COLOR = "teal"
_WEEK = dt.timedelta(days=7)
_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")


@dataclass(frozen=True, slots=True)
class _Time:
    """One VEVENT before it has words. `occurrence` is what became of it; of a rhythm, how its dates usually are."""

    uid: str
    start: dt.datetime
    end: dt.datetime
    occurrence: Occurrence
    weeks: int = 0
    until: dt.datetime | None = None
    without: tuple[dt.datetime, ...] = ()
    instead_of: dt.datetime | None = None


def feeds(editions: Sequence[Edition], pages: Sequence[Known]) -> Iterator[Feed]:
    site, register, today = editions[0].site, editions[0].register, editions[0].today
    keys = [(kind, slug) for kind in DATED_KINDS for slug in site.things[kind]]
    times = {key: tuple(_times(site, register, key, today)) for key in keys}
    for edition in editions:
        made: dict[str, Feed] = {}
        for feed in (*_things(edition, times), *_lists(edition, times)):
            made[feed.path] = feed
        yield from made.values()
        yield from _left_behind(edition, made)


def _things(edition: Edition, times: Mapping[Key, tuple[_Time, ...]]) -> Iterator[Feed]:
    """One for each that has dates, and for each that once had."""
    for key, mine in times.items():
        address = edition.urls.feed(edition.tag, *key)
        if mine or address in edition.ledger.entries[key].addresses:
            thing = edition.thing(key)
            title = text(edition, thing.title)
            about = "calendar-about-thing" if mine else "calendar-about-none"
            entries = [_entry(edition, key, mine)] if mine else []
            page, color = edition.urls.page(edition.tag, *key), _color(edition, thing.topics)
            yield _feed(edition, address, title, about, page, color, entries)


def _lists(edition: Edition, times: Mapping[Key, tuple[_Time, ...]]) -> Iterator[Feed]:
    for each in subscriptions(edition):
        entries = [_entry(edition, key, times[key]) for key in each.things if times[key]]
        address = edition.urls.feed(edition.tag, each.section, each.name)
        if entries or not each.name or address in _promised(edition, each):
            title = Text(edition.t.t("calendar-name", site=edition.site.config.name, part=each.title.text))
            about = "calendar-about-list" if entries else "calendar-about-none"
            color = COLORS.get(each.color or "", each.color) or USUAL_COLOR
            yield _feed(edition, address, title, about, _page_of(edition, each), color, entries)


def _promised(edition: Edition, each: Subscription) -> tuple[str, ...]:
    """An area or a unit is a thing, and its calendar's address stands with it."""
    entry = edition.ledger.entries.get((each.section, each.name))
    return (*edition.ledger.lists, *(entry.addresses if entry else ()))


def _page_of(edition: Edition, each: Subscription) -> str:
    urls, tag = edition.urls, edition.tag
    if each.section in ("area", "unit"):
        return urls.page(tag, each.section, each.name)
    return urls.listing(tag, each.section) if each.section in EVENT_KINDS else urls.calendar(tag, "subscribe")


def _left_behind(edition: Edition, made: Mapping[str, Feed]) -> Iterator[Feed]:
    """What was moved answers at its old address too; what is gone says so; a list that is no more is empty."""
    urls, tag, site = edition.urls, edition.tag, edition.site
    retired = {key_of(each.retired): Text(*_source(edition, each.title)) for each in site.addresses.retired}
    gone = dict(retired)
    taken = set(made)
    for old, new in moves(site):
        address, now = urls.feed(tag, *old), made.get(urls.feed(tag, *new))
        if now is not None:
            taken.add(address)
            yield Feed(address, now.kind, now.rows)
        elif new in retired:
            gone[old] = retired[new]
    for key, title in gone.items():
        address = urls.feed(tag, *key)
        if key[0] in (*DATED_KINDS, "area", "unit"):
            taken.add(address)
            yield _feed(edition, address, title, "calendar-about-gone", urls.page(tag, *key), USUAL_COLOR, ())
    for address in edition.ledger.lists:
        if address.startswith(urls.calendar(tag)) and address.endswith(".ics") and address not in taken:
            title, page = Text(site.config.name), urls.calendar(tag, "subscribe")
            yield _feed(edition, address, title, "calendar-about-none", page, USUAL_COLOR, ())


def _source(edition: Edition, line: str) -> tuple[str, str | None, str | None]:
    marked = source_line(edition, line)
    return marked.text, marked.lang, marked.dir


def _feed(
    edition: Edition,
    address: str,
    title: Text,
    about: str,
    page: str,
    color: str,
    entries: Sequence[CalendarEntry],
) -> Feed:
    config, urls = edition.site.config, edition.urls
    name = plain(title.text)
    years = [at.year for entry in entries for date in entry.dates for at in (date.start, date.until or date.end)]
    # With no dates any year will do; that of the oldest thing is the same on every day.
    years = years or [min((each.created.year for each in edition.ledger.entries.values()), default=1970)]
    head = CalendarHead(
        product=f"-//{config.name}//portal//{edition.tag.upper()}",
        language=edition.tag,
        name=name,
        name_language=title.lang or edition.tag,
        description=plain(edition.t.t(about)),
        zone=config.time_zone,
        first=min(years),
        last=max(years),
        address=urls.absolute(page),
        source=urls.absolute(address),
        changed=max((entry.changed for entry in entries), default=None),
        color=color,
    )
    return Feed(address, "calendar", (head, *entries))


def _color(edition: Edition, topics: Iterable[str]) -> str:
    for code in topics:
        color = edition.site.term("topics", code).facts.get("color")
        return COLORS.get(color or "", color) or USUAL_COLOR
    return USUAL_COLOR


def _times(site: Site, register: Register, key: Key, today: dt.date) -> Iterator[_Time]:
    """Every date of a thing by its name, in no language: rhythms first, each with the dates in it that differ."""
    by_entry: dict[str | None, list[Occurrence]] = {}
    for each in register.dates[key]:
        by_entry.setdefault(each.schedule_id, []).append(each)
    schedules = {each.id: each for each in site.rules[key].schedules}
    for name, dates in by_entry.items():
        if months_after(max(each.start.date() for each in dates), KEPT_AFTER) < today:
            continue
        stem, domain = "-".join((*key, *([name] if name else ()))), site.config.calendar_domain
        single = list(dates)
        if name in schedules and schedules[name].kind == "weekly":
            planned = [each for each in dates if not each.added]
            single = [each for each in dates if each.added]
            yield from _rhythms(schedules[name], planned, stem, domain, site.config.zone)
        for each in single:
            uid = f"{stem}-{each.planned:%Y%m%dT%H%M}@{domain}"
            yield _Time(uid, _wall(each.start), _wall(each.end), each)


def _rhythms(
    schedule: Schedule, dates: Iterable[Occurrence], stem: str, domain: str, zone: dt.tzinfo
) -> Iterator[_Time]:
    """A row of weeks for each weekday and start. Of odd or even weeks one for each ISO year: weeks 53 and 1 are both
    odd, and no rule of every other week goes on across them."""
    slots = {(slot.id, day): [] for slot in schedule.slots for day in slot.days}
    for slot in schedule.slots:
        for day in slot.days:
            slots[slot.id, day].append(slot)
    rows: dict[tuple[Slot, int, int], list[tuple[dt.datetime, Occurrence]]] = {}
    for each in dates:
        for slot in slots.get((each.session_id, each.planned.weekday()), ()):
            wall = dt.datetime.combine(each.planned.date(), slot.start)
            # In the night when clocks go forward a rule's time may be one that no clock shows.
            if _utc(wall, zone) == each.planned.astimezone(dt.UTC):
                year = 0 if schedule.weeks == "all" else wall.isocalendar().year
                rows.setdefault((slot, wall.weekday(), year), []).append((wall, each))
    for (slot, day, year), found in rows.items():
        uid = f"{stem}-{_DAYS[day]}{slot.start:%H%M}{f'-{year}' if year else ''}@{domain}"
        yield from _row(uid, slot, found, 1 if schedule.weeks == "all" else 2, zone)


def _row(
    uid: str, slot: Slot, found: Sequence[tuple[dt.datetime, Occurrence]], weeks: int, zone: dt.tzinfo
) -> Iterator[_Time]:
    by_wall = dict(sorted(found, key=lambda pair: pair[0]))
    walls = tuple(by_wall)
    first, last, length = walls[0], walls[-1], _length(slot)
    span = _utc(first + length, zone) - _utc(first, zone)
    steps = range((last - first) // (weeks * _WEEK) + 1)
    without = tuple(at for at in (first + step * weeks * _WEEK for step in steps) if at not in by_wall)
    usual = Occurrence(
        None, slot.id, first, first, "scheduled", venue=by_wall[first].original_venue, places=slot.places
    )
    yield _Time(uid, first, first + length, usual, weeks, _utc(last, zone), without)
    for wall, each in by_wall.items():
        begin = _utc(wall, zone)
        # Readers differ on whether a rule repeats hours or clock times: where it matters the date is told by itself.
        plain_date = (each.start, each.end) == (begin, begin + span) and _wall(each.end) - wall == length
        if each.status != "scheduled" or not plain_date:
            yield _Time(uid, _wall(each.start), _wall(each.end), each, instead_of=wall)


def _length(slot: Slot) -> dt.timedelta:
    begin, end = dt.datetime.combine(dt.date.min, slot.start), dt.datetime.combine(dt.date.min, slot.end)
    return end - begin if end > begin else end - begin + dt.timedelta(days=1)


def _wall(at: dt.datetime) -> dt.datetime:
    return at.replace(tzinfo=None, fold=0)


def _utc(wall: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
    return wall.replace(tzinfo=zone).astimezone(dt.UTC)


def _entry(edition: Edition, key: Key, times: Sequence[_Time]) -> CalendarEntry:
    made = ("calendar", key)
    if made not in edition.kept:
        thing, recorded = edition.thing(key), edition.ledger.entries[key]
        online = getattr(thing, "online", None)
        title, told = text(edition, thing.title), (*_told(edition, key), *_check(edition, key))
        edition.kept[made] = CalendarEntry(
            language=edition.tag,
            zone=edition.site.config.time_zone,
            created=recorded.created,
            changed=recorded.changed,
            sequence=recorded.sequence,
            address=edition.urls.absolute(edition.urls.page(edition.tag, *key)),
            topics=tuple(edition.say("topics", code) for code in thing.topics),
            contact=_contact(edition, thing),
            meeting=online.url if online else None,
            dates=tuple(_date(edition, thing, title, told, time) for time in times),
        )
    return edition.kept[made]


def _date(edition: Edition, thing: Any, title: Text, told: Sequence[str], time: _Time) -> CalendarDate:
    each, t = time.occurrence, edition.t
    changed = {"cancelled": "calendar-cancelled", "moved": "calendar-moved"}.get(each.status)
    usual = "TENTATIVE" if getattr(thing, "status", None) == "planned" else "CONFIRMED"
    venue = each.venue or thing.venue
    place = _place(edition, thing, venue)
    places = each.places or getattr(thing, "places", "open")
    full = () if places == "open" or each.status == "cancelled" else (edition.say("places", places),)
    about = (thing.session_words or {}).get(each.session_id or "") if hasattr(thing, "session_words") else None
    words = text(edition, about)
    lines = (*_became(edition, each), *([_isolated(edition, words)] if words else ()), *full, *told)
    return CalendarDate(
        uid=time.uid,
        start=time.start,
        end=time.end,
        summary=plain(t.t(changed, title=title.text) if changed else title.text),
        summary_language=edition.tag if changed else title.lang or edition.tag,
        description="\n".join(plain(line) for line in lines),
        status="CANCELLED" if each.status == "cancelled" else usual,
        place=place,
        position=_position(edition, venue),
        weeks=time.weeks,
        until=time.until,
        without=time.without,
        instead_of=time.instead_of,
    )


def _became(edition: Edition, each: Occurrence) -> Iterator[str]:
    """Why a date is off, or from where to where it has gone."""
    t = edition.t
    because = {"reason": edition.say("reasons", each.reason, "because")} if each.reason else {}
    if each.status == "cancelled":
        yield t.t("status-cancelled-because", **because) if because else t.t("status-cancelled")
    if each.status == "moved":
        before = t.t("when-occurrence", date=t.date(each.planned.date(), "day-year"), times=t.time(each.planned))
        now = t.time_range(each.start, each.end)
        after = t.t("when-occurrence", date=t.date(each.start.date(), "day-year"), times=now)
        if each.start != each.planned:
            yield t.t("calendar-moved-time", before=before, now=after)
        venues = edition.site.things["venue"]
        if each.venue != each.original_venue and each.venue in venues and each.original_venue in venues:
            places = {"before": _named(edition, each.original_venue), "now": _named(edition, each.venue)}
            yield t.t("calendar-moved-place", **places)
        if because:
            yield t.t("calendar-moved-because", **because)


def _named(edition: Edition, venue: str) -> str:
    return text(edition, edition.site.things["venue"][venue].title).text


def _told(edition: Edition, key: Key) -> Iterator[str]:
    """What decides whether somebody goes, in the page's own language only: a calendar cannot mark another."""
    thing, t = edition.thing(key), edition.t
    summary = text(edition, thing.summary)
    if summary and summary.lang is None:
        yield summary.text
    if key[0] not in EVENT_KINDS:
        yield edition.say("audiences", "professionals")
        return
    rows = (*cost_fact(edition, thing.price, short=True).lines, *who_fact(edition, thing, short=True).lines)
    yield from (line.text for line in rows)
    yield edition.say("booking-modes", thing.booking.mode)
    if thing.booking.last_day:
        yield t.t("signup-last-day", date=t.date(thing.booking.last_day, "day-year"))
    if thing.online and thing.online.link_given == "after-booking":
        yield t.t("online-after-booking")
    if thing.place_given == "after-booking" and thing.attendance != "online":
        yield t.t("place-after-booking")
    if thing.meeting_point:
        yield _isolated(edition, text(edition, thing.meeting_point))


def _check(edition: Edition, key: Key) -> Iterator[str]:
    """A calendar may be a day old: where the truth of today is to be had."""
    t, phone = edition.t, contact_of(edition, edition.thing(key)).phone or edition.site.config.phone
    address = t.ltr(edition.urls.absolute(edition.urls.page(edition.tag, *key)))
    yield t.t("calendar-check", phone=t.phone(phone) if edition.language.direction == "rtl" else phone)
    yield address


def _place(edition: Edition, thing: Any, venue: str | None) -> str | None:
    attendance = getattr(thing, "attendance", "in-person")
    parts = [Text(edition.say("attendance", attendance))] if attendance != "in-person" else []
    parts += [text(edition, each.title) for each in venue_chain(edition.site, venue)]
    parts += [address_line(edition, venue)]
    return ", ".join(plain(_isolated(edition, part)) for part in parts if part) or None


def _isolated(edition: Edition, words: Text) -> str:
    """Words that run the other way than those around them. Where all run one way a map should find bare letters."""
    return edition.t.ltr(words.text) if words.dir == "ltr" else words.text


def _position(edition: Edition, venue: str | None) -> tuple[float, float] | None:
    places = (each.position for each in venue_chain(edition.site, venue))
    return next(((place.lat, place.lon) for place in places if place), None)


def _contact(edition: Edition, thing: Any) -> str:
    contact, operator = contact_of(edition, thing), operator_text(edition, thing.run_by)
    parts = [_isolated(edition, operator)] if operator else []
    parts += [edition.t.ltr(part) for part in (contact.phone, contact.email) if part]
    return ", ".join(plain(part) for part in parts)
