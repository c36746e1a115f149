"""Model → what holds for a thing, in words. In: Edition, Event, Venue, Contact. Out: Fact, Status, Leaf.

Facts are codes and come out in every language, also where nobody has translated a word of prose. What runs in its own
direction (a time, a telephone number, a street) is isolated here, once, and stays so wherever it is shown.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import groupby
from typing import Any

from markupsafe import Markup

from portal.edition import Edition, named, source_line, text
from portal.fields import Words
from portal.i18n import plain
from portal.models.event import Event
from portal.models.parts import Booking, Contact, FirstVisit, LanguageOffered, PostalAddress, Price, Walk
from portal.schedule import Occurrence
from portal.schedule_words import ScheduleWords, describe_schedule
from portal.site import Key, Site
from portal.standing import STOPPED, Standing, month_ahead, months_after, venue_chain
from portal.urls import mail_href
from portal.views import Fact, Leaf, Section, Span, Status, Text

SAID_WITHOUT_YEAR = 6
"""Months ahead within which a date needs no year."""

NEXT_DATES = 5
"""That a card carries, so that it is right for weeks although nobody builds the site."""


def day(edition: Edition, date: dt.date) -> Markup:
    """A date in words, with the year where a reader might take it for another."""
    near = edition.today <= date <= months_after(edition.today, SAID_WITHOUT_YEAR)
    return edition.t.date(date, "day" if near else "day-year")


def when(edition: Edition, occurrence: Occurrence) -> Markup:
    times = edition.t.time_range(occurrence.start, occurrence.end)
    return edition.t.t("when-occurrence", date=day(edition, occurrence.start.date()), times=times)


def leaf(edition: Edition, occurrence: Occurrence, span: Span | None = None) -> Leaf:
    return date_leaf(edition, occurrence.start.date(), occurrence.status == "cancelled", span)


def date_leaf(edition: Edition, date: dt.date, cancelled: bool = False, span: Span | None = None) -> Leaf:
    return Leaf(
        weekday=edition.t.weekday_short(date.weekday()),
        day=str(date.day),
        month=edition.t.month_short(date.month),
        iso=date.isoformat(),
        label=plain(edition.t.date(date, "day-year")),
        cancelled=cancelled,
        span=span,
    )


def first_leaf(edition: Edition, ahead: Iterable[Occurrence]) -> Leaf | None:
    """The leaf of the next date. It is gone when the last date that the page tells has passed."""
    turns = tuple(next_dates(ahead))
    return leaf(edition, turns[0][0], Span(None, turns[-1][1].until)) if turns else None


def event_leaf(edition: Edition, standing: Standing) -> Leaf | None:
    """What has been cancelled as a whole shows the first date that it would have been on, struck."""
    if standing.state == "paused":
        return None
    if standing.state == "cancelled" and standing.next is None and standing.ahead:
        return leaf(edition, standing.ahead[0], Span(None, moment(standing.ahead[0].end)))
    return first_leaf(edition, standing.ahead)


def moment(at: dt.datetime) -> str:
    """As the browser's clock is asked: to the minute, with the offset that holds on that day."""
    return _moment(at, at.fold)


@cache
def _moment(at: dt.datetime, fold: int) -> str:
    # The same moments stand on many pages. In the hour that comes twice only the fold tells two of them apart.
    return at.isoformat(timespec="minutes")


def by_turns(occurrences: Iterable[Occurrence]) -> Iterator[tuple[Occurrence, Span]]:
    """Each for as long as it is the first that has not ended. What ends before an earlier one does never is."""
    last: dt.datetime | None = None
    for occurrence in occurrences:
        if last is None or occurrence.end.astimezone(dt.UTC) > last.astimezone(dt.UTC):
            yield occurrence, Span(moment(last) if last else None, moment(occurrence.end))
            last = occurrence.end


def next_dates(ahead: Iterable[Occurrence]) -> Iterator[tuple[Occurrence, Span]]:
    """The dates that a page tells as its next, one after another, however old it has become."""
    return by_turns(each for each in _told(ahead) if each.status != "cancelled")


def _told(ahead: Iterable[Occurrence]) -> Iterator[Occurrence]:
    left = NEXT_DATES
    for occurrence in ahead:
        if not left:
            return
        yield occurrence
        left -= occurrence.status != "cancelled"


def next_lines(edition: Edition, ahead: Iterable[Occurrence], with_leaf: bool = True) -> Iterator[Text]:
    """The next time, the times that take its place when it has passed, and whom to ask when none is left."""
    turns = tuple(next_dates(ahead))
    for occurrence, span in turns:
        torn = leaf(edition, occurrence) if with_leaf and span.since else None
        said = edition.t.t("next-time", when=when(edition, occurrence))
        span = replace(span, follows=span.since is not None)
        yield Text(said, span=span, starts=moment(occurrence.start), leaf=torn)
    if turns:
        yield Text(edition.t.t("next-time-ask"), span=Span(turns[-1][1].until, None, follows=True))


def ask_line(edition: Edition, told: Iterable[Occurrence]) -> Text | None:
    """What is said instead of dates when the last of them has passed."""
    last = last_end(told)
    return Text(edition.t.t("next-time-ask"), span=Span(moment(last), None)) if last else None


def last_end(occurrences: Iterable[Occurrence]) -> dt.datetime | None:
    """In order of time, not of the clock on the wall, which in autumn shows an hour twice."""
    return max((each.end for each in occurrences), key=lambda end: end.astimezone(dt.UTC), default=None)


def dates_section(edition: Edition, dates: Iterable[tuple[Occurrence, Text]]) -> Section | None:
    """Dates one by one, when there are several: each stands there until it is over, the heading as long as any."""
    told = tuple(dates)
    if len(told) < 2:
        return None
    items = tuple(replace(text, span=Span(None, moment(occurrence.end))) for occurrence, text in told)
    last = last_end(occurrence for occurrence, _ in told)
    return Section("dates", edition.t.t("dates-heading"), items=items, span=Span(None, moment(last)))


def schedule_words(edition: Edition, key: Key) -> ScheduleWords:
    """The rule of an event or a network, its pauses and its changes."""
    made = ("schedule", key)
    if made not in edition.kept:
        rules = edition.site.rules[key]
        edition.kept[made] = describe_schedule(
            edition.t,
            rules.schedules,
            edition.site.occurrences[key],
            rules.closures,
            edition.site.calendars.days,
            edition.today,
            reason_label=lambda code: edition.say("reasons", code, "because"),
            venue_label=lambda slug: named(edition, edition.site.things["venue"][slug].title),
            venue=rules.venue,
        )
    return edition.kept[made]


def status(edition: Edition, event: Event, standing: Standing) -> Status | None:
    """What a reader must know first. A thing that runs as it should says nothing."""
    t = edition.t
    match standing.state:
        case "cancelled":
            return Status("cancelled", _because(edition, "status-cancelled", event.reason), "stopped")
        case "ended" | "over":
            return Status("ended", edition.say("statuses", "ended"), "quiet")
        case "held":
            return Status("ended", t.t("status-held"), "quiet")
        case "paused":
            return Status("paused", _pause(edition, event), "changed")
        case "between":
            return Status("paused", _pause(edition, event), "quiet")
        case "planned":
            expected = month_ahead(event.expected, edition.today)
            if expected is not None:
                month = t.date(expected, "month-year")
                return Status("planned", t.t("status-planned-month", month=month), "quiet")
            return Status("planned", t.t("status-planned"), "quiet")
    if standing.told is not None:
        return occurrence_status(edition, standing.told)
    return places_status(edition, (standing.next.places if standing.next else None) or event.places)


def places_status(edition: Edition, places: str) -> Status | None:
    return None if places == "open" else Status(places, edition.say("places", places), "full")


def statuses(edition: Edition, event: Event, standing: Standing) -> Iterator[Status]:
    """What a reader must know first; what is told of one date makes room when that has passed for what is to be told
    of the next."""
    turns = tuple(by_turns(_told(standing.ahead))) if standing.state in ("running", "open") else ()
    if not turns:
        said = status(edition, event, standing)
        yield from (said,) if said else ()
    told = ((date_status(edition, event, occurrence), span) for occurrence, span in turns)
    for said, group in groupby(told, key=lambda pair: pair[0]):
        spans = [span for _, span in group]
        if said:
            yield replace(said, span=Span(spans[0].since, spans[-1].until))


def date_status(edition: Edition, event: Event, occurrence: Occurrence) -> Status | None:
    """What stands above one date."""
    return occurrence_status(edition, occurrence) or places_status(edition, occurrence.places or event.places)


def occurrence_status(edition: Edition, occurrence: Occurrence) -> Status | None:
    """What has become of one date."""
    if occurrence.status == "cancelled":
        date = day(edition, occurrence.start.date())
        return Status("cancelled", _because(edition, "status-cancelled-date", occurrence.reason, date=date), "stopped")
    if occurrence.status == "moved":
        said, planned = when(edition, occurrence), occurrence.planned
        if occurrence.start == planned:
            venue = edition.site.things["venue"].get(occurrence.venue or "")
            place = named(edition, venue.title) if venue else edition.say("attendance", "online")
            label = edition.t.t("status-moved-place", when=said, place=place)
        elif occurrence.start.date() == planned.date():
            label = edition.t.t("status-moved-hour", when=said)
        else:
            label = edition.t.t("status-moved-time", date=day(edition, planned.date()), when=said)
        return Status("moved", label, "changed")
    return None


def when_fact(edition: Edition, key: Key, standing: Standing, short: bool = False) -> Fact | None:
    """The next time, then the rule in words, then what differs. On a card only the first of these that there is."""
    lines: list[str] = []
    following: tuple[Text, ...] = ()
    if standing.next is not None and not standing.over:
        following = tuple(next_lines(edition, standing.ahead, with_leaf=standing.state != "paused"))
    elif standing.state not in ("running", "open") and not short:
        said = status(edition, edition.thing(key), standing)
        lines += [said.label] if said else []
    if short:
        lines += schedule_words(edition, key).rule[:1] if standing.state == "open" else ()
    elif standing.next is not None or standing.state not in STOPPED:
        lines += _rule(edition, key, standing)
    told = (*following, *(Text(line) for line in lines))
    return Fact("when", edition.t.t("fact-when"), told) if told else None


def _rule(edition: Edition, key: Key, standing: Standing) -> Iterator[str]:
    """What has been stopped has none: the days that it would have been on would only send somebody there."""
    schedules = edition.site.rules[key].schedules
    if schedules and all(entry.sessions for entry in schedules) and sum(len(e.sessions) for e in schedules) > 2:
        # The dates stand one by one further down: here it is enough how many, and from when to when.
        days = [sorted(session.date for session in entry.sessions) for entry in schedules]
        for dates in [each for each in days if each[-1] >= edition.today] or days[-1:]:
            period = edition.t.date_range(dates[0], dates[-1])
            yield edition.t.t("course-meetings", count=len(dates), period=period)
        return
    said = schedule_words(edition, key)
    if len(said.rule) > 1 or len(standing.ahead) != 1 or standing.next is None:
        # A single date has been told as the next time.
        yield from said.rule
    if not standing.over:
        yield from (said.pauses,) if said.pauses else ()
        yield from said.exceptions


def where_fact(edition: Edition, event: Event, standing: Standing) -> Fact:
    """On a page: the place, what it is part of, and how to get there."""
    t = edition.t
    lines: list[Text | None] = []
    venue = edition.site.things["venue"].get(event.venue or "")
    if event.attendance != "in-person":
        lines.append(Text(edition.say("attendance", event.attendance)))
    if event.online:
        if event.online.link_given == "after-booking":
            lines.append(Text(t.t("online-after-booking")))
        elif event.online.url:
            lines.append(Text(t.t("online-link"), href=event.online.url))
    chain = venue_chain(edition.site, event.venue)
    lines += [text(edition, place.title, edition.href("venue", place.origin.slug)) for place in chain]
    if venue is None and event.place_given == "after-booking" and event.attendance != "online":
        lines.append(Text(t.t("place-after-booking")))
    lines.append(text(edition, event.meeting_point))
    lines.append(address_line(edition, event.venue))
    for slug, span in venues_by_turns(event, standing):
        if venue is not None and slug != event.venue:
            place = named(edition, edition.site.things["venue"][slug].title)
            lines.append(Text(t.t("place-next-time", place=place), span=span))
    if event.setting == "outdoors":
        lines.append(Text(edition.say("settings", "outdoors")))
    if event.rain:
        lines.append(Text(edition.say("rain", event.rain)))
    return Fact("where", t.t("fact-where"), tuple(line for line in lines if line))


def card_where_fact(edition: Edition, event: Event, venues: Iterable[tuple[str | None, Span | None]]) -> Fact:
    """On a card: the place of the next date and its part of the city."""
    lines = [Text(edition.say("attendance", event.attendance))] if event.attendance != "in-person" else []
    for slug, span in venues:
        lines += [replace(line, span=span) for line in _card_place(edition, event, slug) if line]
    return Fact("where", edition.t.t("fact-where"), tuple(lines))


def venues_by_turns(event: Event, standing: Standing) -> list[tuple[str | None, Span | None]]:
    """Where the next dates are, each for as long as it matters; the last goes on, since some place must stand there."""
    told = ((occurrence.venue or event.venue, span) for occurrence, span in next_dates(standing.ahead))
    turns: list[tuple[str | None, Span | None]] = []
    for slug, group in groupby(told, key=lambda pair: pair[0]):
        spans = [span for _, span in group]
        turns.append((slug, Span(spans[0].since, spans[-1].until)))
    last, span = turns.pop() if turns else (event.venue, None)
    return [*turns, (last, Span(span.since, None) if turns and span else None)]


def _card_place(edition: Edition, event: Event, slug: str | None) -> Iterator[Text | None]:
    venue = edition.site.things["venue"].get(slug or "")
    # A room's name says little to who has never been in the house.
    for house in tuple(venue_chain(edition.site, slug))[-1:]:
        yield text(edition, house.title)
    if venue is None and event.place_given == "after-booking" and event.attendance != "online":
        yield Text(edition.t.t("place-after-booking"))
    if event.attendance != "online":
        yield text(edition, edition.site.things["area"][(venue or event).area].title)


def cost_fact(edition: Edition, price: Price, short: bool = False) -> Fact:
    t = edition.t
    if price.kind == "free" or price.amount is None:
        lines = [Text(edition.say("prices", price.kind))]
    else:
        lines = [Text(t.t(f"price-{price.kind}", amount=money(edition, price.amount)))]
    if price.with_referral is not None:
        lines.append(Text(t.t("price-with-referral", amount=money(edition, price.with_referral))))
    if price.materials is not None:
        lines.append(Text(t.t("price-materials", amount=money(edition, price.materials))))
    if price.refreshments and not short:
        lines.append(Text(edition.say("refreshments", price.refreshments)))
    return Fact("cost", t.t("fact-cost"), tuple(lines))


def who_fact(edition: Edition, event: Event, short: bool = False) -> Fact:
    """Everyone is welcome, or only some are: it stands on every card and page, so nobody need wonder."""
    t = edition.t
    lines = []
    named_by_gender = event.gender if event.open_to == "target-group-only" else None
    codes = [code for code in event.target_groups if code != named_by_gender]
    # Each is a label of its own, with a capital where the language has them: none of them continues a sentence.
    groups = Markup(" · ").join(edition.say("target-groups", code) for code in codes)
    if event.audience == "professionals":
        lines.append(edition.say("audiences", "professionals"))
    elif event.open_to == "target-group-only" and groups:
        lines.append(t.t("who-only", groups=groups))
    elif event.gender == "all" and event.open_to == "everyone":
        lines.append(t.t("who-everyone"))
    if event.gender != "all":
        lines.append(edition.say("gender", event.gender))
    if event.age is not None:
        lines.append(_ages(edition, event.age.from_, event.age.to))
    if not short:
        lines += [edition.say("children", event.children)] if event.children else []
        lines += [edition.say("companion", event.companion)] if event.companion else []
    return Fact("who", t.t("fact-who"), tuple(Text(line) for line in lines))


def suits_fact(edition: Edition, event: Event) -> Fact | None:
    """Whom a thing is made for, when others are welcome too."""
    if event.open_to != "everyone" or not event.target_groups:
        return None
    lines = tuple(Text(edition.say("target-groups", code)) for code in event.target_groups)
    return Fact("heart", edition.t.t("fact-suits"), lines)


def signup_fact(edition: Edition, booking: Booking, places: str) -> Fact:
    t = edition.t
    lines = [Text(edition.say("booking-modes", booking.mode))]
    if places != "open":
        lines.append(Text(edition.say("places", places)))
    if booking.opens and booking.opens > edition.today:
        lines.append(Text(t.t("signup-opens", date=day(edition, booking.opens))))
    if booking.last_day:
        key = "signup-last-day" if booking.last_day >= edition.today else "signup-closed"
        lines.append(Text(t.t(key, date=day(edition, booking.last_day))))
    if booking.places:
        lines.append(Text(t.t("signup-places", places=booking.places)))
    if booking.minimum:
        lines.append(Text(t.t("signup-minimum", places=booking.minimum)))
    if booking.join:
        lines.append(Text(t.t(f"signup-join-{booking.join}")))
    if booking.phone:
        lines.append(Text(t.phone(booking.phone), href=edition.urls.call(booking.phone)))
    if booking.email:
        lines.append(Text(_mail(edition, booking.email), href=mail_href(booking.email)))
    if booking.url:
        lines.append(Text(t.t("signup-link"), href=booking.url))
    return Fact("signup", t.t("fact-signup"), tuple(lines))


def languages_fact(edition: Edition, offered: Iterable[LanguageOffered]) -> Fact | None:
    """One line for each way in which languages are offered."""
    ways: dict[tuple[str, int | None], list[str]] = {}
    for one in offered:
        ways.setdefault((one.how, one.notice_days), []).append(edition.say("language-names", one.tag))
    lines = []
    for (how, notice), names in ways.items():
        languages = edition.t.join(names)
        if how == "on-request" and notice:
            lines.append(Text(edition.t.t("languages-on-request-days", languages=languages, days=notice)))
        else:
            lines.append(Text(edition.t.t(f"languages-{how}", languages=languages)))
    return Fact("languages", edition.t.t("fact-languages"), tuple(lines)) if lines else None


def speaker_fact(edition: Edition, speaker: Words | None) -> Fact | None:
    """Who talks, as what: no name."""
    return Fact("talk", edition.t.t("fact-speaker"), (text(edition, speaker),)) if speaker else None


def walk_fact(edition: Edition, walk: Walk) -> Fact:
    t = edition.t
    lines = []
    if walk.metres:
        lines.append(_distance(edition, walk.metres))
    if walk.surface:
        lines.append(edition.say("surfaces", walk.surface))
    if walk.pace:
        lines.append(edition.say("paces", walk.pace))
    if walk.benches is not None:
        lines.append(t.t("walk-benches-yes" if walk.benches else "walk-benches-no"))
    if walk.pram is not None:
        lines.append(t.t("walk-pram-yes" if walk.pram else "walk-pram-no"))
    return Fact("route", t.t("fact-route"), tuple(Text(line) for line in lines))


def known_access(site: Site, slug: str | None, own: Mapping[str, bool] | None = None) -> Mapping[str, bool]:
    """What somebody has found out of a thing in a room of a house, nearest first."""
    known: dict[str, bool] = {}
    for facts in (own, *(venue.access for venue in venue_chain(site, slug))):
        known = {**(facts or {}), **known}
    return known


def access_facts(edition: Edition, slug: str | None, own: Mapping[str, bool] | None = None) -> tuple[Fact, ...]:
    """Yes, no and not known, each told. A thing's own facts count before its room's, the room's before the house's."""
    known = known_access(edition.site, slug, own)
    rows = []
    for name, form, value in (("check", "yes", True), ("no", "no", False), ("unknown", "unknown", None)):
        codes = [code for code in edition.site.vocabularies["access"] if known.get(code) is value]
        if codes:
            lines = tuple(Text(edition.say("access", code, form)) for code in codes)
            rows.append(Fact(name, edition.t.t(f"access-{form}"), lines))
    return tuple(rows)


def first_visit(edition: Edition, visit: FirstVisit) -> tuple[tuple[Text, ...], tuple[Fact, ...]]:
    """Sentences for what is told by codes, and rows for what somebody wrote."""
    t = edition.t
    items = [Text(edition.say("met-by", visit.met_by))] if visit.met_by else []
    for name in ("sit_down", "bring_friend", "bring_child", "late_ok", "leave_early_ok", "changing_room"):
        value = getattr(visit, name)
        if value is not None:
            items.append(Text(t.t(f"first-{name.replace('_', '-')}-{'yes' if value else 'no'}")))
    written = (("hands", "wear", visit.wear), ("check", "bring", visit.bring), ("info", "note", visit.note))
    facts = tuple(Fact(icon, t.t(f"first-{key}"), (text(edition, words),)) for icon, key, words in written if words)
    return tuple(items), facts


def address_line(edition: Edition, slug: str | None) -> Text | None:
    """Street and city of a venue, or of the house it is in."""
    for venue in venue_chain(edition.site, slug):
        if venue.address is not None:
            return source_line(edition, _postal(venue.address))
    return None


def place_facts(edition: Edition, slug: str | None) -> tuple[Fact, ...]:
    """How to find the door: in words, and from the nearest stop. A room takes it from its house."""
    t, rows = edition.t, []
    chain = tuple(venue_chain(edition.site, slug))
    found = next((venue.find for venue in chain if venue.find), None)
    if found:
        rows.append(Fact("route", t.t("fact-find"), (text(edition, found),)))
    stop = next((venue.stop for venue in chain if venue.stop), None)
    if stop:
        lines = [source_line(edition, stop.name)]
        if stop.metres:
            lines.append(Text(t.t("stop-distance", metres=stop.metres)))
        if stop.lines:
            lines.append(Text(t.t("stop-lines", lines=t.join(stop.lines))))
        rows.append(Fact("map", t.t("fact-stop"), tuple(lines)))
    return tuple(rows)


def contact_of(edition: Edition, thing: Any) -> Contact:
    """Whom to ask about a thing: what it does not say itself, the unit or the organization that runs it says."""
    operator = getattr(thing, "run_by", None)
    unit = edition.site.things["unit"].get((operator and operator.unit) or "")
    organization = edition.site.things["organization"].get((operator and operator.organization) or "")
    own = getattr(thing, "contact", None)
    if own is None and unit is None and organization is not None and (organization.phone or organization.email):
        return Contact(phone=organization.phone, email=organization.email)
    behind = unit.contact if unit else Contact()
    if own is None:
        return behind
    reached = own.phone or own.sms or own.email
    return Contact(
        role=own.role or behind.role,
        phone=own.phone if reached else behind.phone,
        sms=own.sms if reached else behind.sms,
        email=own.email if reached else behind.email,
        hours=own.hours or behind.hours,
        answers_in=own.answers_in or behind.answers_in,
    )


def contact_facts(edition: Edition, contact: Contact) -> tuple[Fact, ...]:
    t = edition.t
    rows = []
    if contact.phone:
        hours = (Text(edition.say("hours", contact.hours)),) if contact.hours else ()
        number = Text(t.phone(contact.phone), href=edition.urls.call(contact.phone))
        rows.append(Fact("phone", t.t("fact-phone"), (number, *hours)))
    if contact.sms:
        number = Text(t.phone(contact.sms), href=edition.urls.text(contact.sms))
        rows.append(Fact("text", t.t("fact-text"), (number,)))
    if contact.email:
        address = Text(_mail(edition, contact.email), href=mail_href(contact.email))
        rows.append(Fact("mail", t.t("fact-mail"), (address,)))
    if rows and contact.answers_in:
        names = t.join(edition.say("language-names", tag) for tag in contact.answers_in)
        rows.append(Fact("languages", t.t("fact-languages"), (Text(t.t("answers-in", languages=names)),)))
    return tuple(rows)


def operator_text(edition: Edition, operator: Any) -> Text | None:
    """Who runs it, as a link to their page."""
    for kind in ("unit", "organization"):
        slug = getattr(operator, kind)
        if slug in edition.site.things[kind]:
            return text(edition, edition.site.things[kind][slug].title, edition.href(kind, slug))
    return None


def money(edition: Edition, amount: int) -> Markup:
    from babel.numbers import format_currency

    currency = edition.site.config.currency
    # The currency's sign after a whole number, in Latin digits, as on price tags in the street.
    written = format_currency(
        Decimal(amount),
        currency,
        format="#,##0\xa0¤",
        locale=edition.t.locale,
        currency_digits=False,
        numbering_system="latn",
    )
    return edition.t.ltr(written)


def _because(edition: Edition, key: str, reason: str | None, **arguments: str) -> Markup:
    if reason is None:
        return edition.t.t(key, **arguments)
    return edition.t.t(f"{key}-because", reason=edition.say("reasons", reason, "because"), **arguments)


def _pause(edition: Edition, event: Event) -> Markup:
    month = month_ahead(event.returns, edition.today)
    if month is not None:
        near = month <= months_after(edition.today, 11)
        said = Markup(edition.t.month(month)) if near else edition.t.date(month, "month-year")
        return edition.t.t("status-paused-month", month=said)
    return edition.t.t("status-no-dates")


def _mail(edition: Edition, address: str) -> Markup:
    """An address that does not fit on a line goes on after its @, not in the middle of a word."""
    name, _, host = address.partition("@")
    return edition.t.ltr(Markup("{}@<wbr>{}").format(name, host))


def _ages(edition: Edition, first: int | None, last: int | None) -> Markup:
    if first is not None and last is not None:
        return edition.t.t("who-age-range", **{"from": first, "to": last})
    return edition.t.t("who-age-from", age=first) if first is not None else edition.t.t("who-age-to", age=last)


def _distance(edition: Edition, metres: int) -> Markup:
    if metres < 1000:
        return edition.t.t("distance-metres", metres=metres)
    return edition.t.t("distance-kilometres", kilometres=edition.t.number(round(metres / 1000, 1)))


def _postal(address: PostalAddress) -> str:
    place = " ".join(part for part in (address.postal_code, address.city) if part)
    return ", ".join(part for part in (address.street, place) if part)
