"""Model → what holds for a thing, in words. In: Edition, Event, Venue, Contact. Out: Fact, Text.

Facts are codes and come out in every language, also where nobody has translated a word of prose. What runs in its own
direction (a time, a telephone number, a street) is isolated here, once, and stays so wherever it is shown. What is said
of dates stands in told_dates.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from portal.edition import Edition, made_once, named, source_line, text
from portal.fields import Words
from portal.models.event import Event
from portal.models.parts import Booking, Contact, FirstVisit, LanguageOffered, PostalAddress, Price, Walk
from portal.public_facts import known_access
from portal.standing import Standing, venue_chain
from portal.told_dates import day, venues_by_turns
from portal.urls import mail_href
from portal.views import Fact, Span, Text


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
    lines += _names(edition, event.venue)
    if venue is None and event.place_given == "after-booking" and event.attendance != "online":
        lines.append(Text(t.t("place-after-booking")))
    lines.append(text(edition, event.meeting_point))
    lines.append(address_line(edition, event.venue))
    for slug, span in venues_by_turns(event, standing):
        if slug is None or slug == event.venue:
            continue
        if venue is not None:
            place = named(edition, edition.site.things["venue"][slug].title)
            lines.append(Text(t.t("place-next-time", place=place), span=span))
        else:
            # Each time has its own place, and none is the usual one.
            names = (
                text(edition, one.title, edition.href("venue", one.origin.slug))
                for one in venue_chain(edition.site, slug)
            )
            lines += [replace(line, span=span) for line in (*names, address_line(edition, slug)) if line]
    if event.setting == "outdoors":
        lines.append(Text(edition.say("settings", "outdoors")))
    if event.rain:
        lines.append(Text(edition.say("rain", event.rain)))
    return Fact("where", t.t("fact-where"), tuple(line for line in lines if line))


def _names(edition: Edition, slug: str | None) -> list[Text | None]:
    """A venue and what it is part of, each a link to its page."""
    chain = venue_chain(edition.site, slug)
    return [text(edition, place.title, edition.href("venue", place.origin.slug)) for place in chain]


def card_where_fact(edition: Edition, event: Event, venues: Iterable[tuple[str | None, Span | None]]) -> Fact:
    """On a card: the place of the next date and its part of the city."""
    lines = [Text(edition.say("attendance", event.attendance))] if event.attendance != "in-person" else []
    for slug, span in venues:
        lines += [replace(line, span=span) for line in _card_place(edition, event, slug) if line]
    return Fact("where", edition.t.t("fact-where"), tuple(lines))


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
    groups = Markup("\xa0· ").join(edition.say("target-groups", code) for code in codes)
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


def level_fact(edition: Edition, event: Event) -> Fact | None:
    """What kind of thing it is, and how much it asks of somebody."""
    lines = [edition.say("formats", event.format)] if event.format else []
    lines += [edition.say("levels", event.level)] if event.level else []
    return Fact("level", edition.t.t("fact-level"), tuple(Text(line) for line in lines)) if lines else None


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


def access_facts(edition: Edition, slug: str | None, own: Mapping[str, bool] | None = None) -> tuple[Fact, ...]:
    """Yes, no and not known, each told."""
    known, rows = known_access(edition.site, slug, own), []
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


@made_once
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


def reach_fact(edition: Edition, contact: Contact) -> Fact | None:
    """The one way to reach somebody that is told where there is room for one: by voice, else in writing."""
    ways = {fact.name: fact for fact in contact_facts(edition, contact)}
    return next((ways[name] for name in ("phone", "text", "mail") if name in ways), None)


def operator_text(edition: Edition, operator: Any) -> Text | None:
    """Who runs it, as a link to their page."""
    for kind in ("unit", "organization"):
        slug = getattr(operator, kind)
        if slug in edition.site.things[kind]:
            return text(edition, edition.site.things[kind][slug].title, edition.href(kind, slug))
    return None


def operator_fact(edition: Edition, operator: Any) -> Fact | None:
    line = operator_text(edition, operator)
    return Fact("hands", edition.t.t("fact-run-by"), (line,)) if line else None


def areas_fact(edition: Edition, slugs: Collection[str]) -> Fact | None:
    """Which parts of the city somebody works in."""
    areas = edition.site.things["area"]
    if "all" in slugs:
        lines = (Text(edition.t.t("areas-all")),)
    else:
        lines = tuple(text(edition, areas[slug].title, edition.href("area", slug)) for slug in slugs)
    return Fact("map", edition.t.t("fact-areas"), lines) if lines else None


def website_fact(edition: Edition, url: str) -> Fact:
    # An address that does not fit on a line goes on after a /, not in the middle of a word.
    shown = Markup("/<wbr>").join(url.removeprefix("https://").rstrip("/").split("/"))
    line = Text(edition.t.ltr(shown), href=url)
    return Fact("open", edition.t.t("fact-website"), (line,))


def money(edition: Edition, amount: int) -> Markup:
    """The sign as on price tags in the street, so that of the source language in every one: abroad the currency is
    called by its code, which stands on no tag. After a whole number in Latin digits, grouped as the reader does."""
    from babel.numbers import format_decimal, get_currency_symbol

    number = format_decimal(amount, format="#,##0", locale=edition.t.locale, numbering_system="latn")
    sign = get_currency_symbol(edition.site.config.currency, locale=(edition.source or edition).t.locale)
    return edition.t.ltr(f"{number}\xa0{sign}")


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
