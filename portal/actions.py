"""Contact, place, page → what a reader can do with them. In: Edition and models. Out: Actions, each a plain link.

Everything goes through what the reader's own telephone has: it rings, writes or shows a map when a link is followed,
and nothing of it is loaded before.
"""

from collections.abc import Iterator
from typing import Any

from portal.edition import Edition, text
from portal.facts import contact_of
from portal.i18n import plain
from portal.models.parts import Contact
from portal.site import Key
from portal.standing import venue_chain
from portal.urls import mail_href, map_href
from portal.views import Action, Link, Section, Text

GOOGLE_CALENDAR = "https://calendar.google.com/calendar/r?cid={}"
"""What most Android telephones have instead of an app that knows webcal:. Only ever a link that a visitor follows."""


def contact_actions(edition: Edition, contact: Contact) -> Iterator[Action]:
    t, urls = edition.t, edition.urls
    if contact.phone:
        yield Action("call", urls.call(contact.phone), t.t("action-call", phone=t.phone(contact.phone)))
    if contact.sms:
        yield Action("text", urls.text(contact.sms), t.t("action-text", phone=t.phone(contact.sms)))
    if contact.email:
        yield Action("mail", mail_href(contact.email), t.t("action-mail"))


def map_action(edition: Edition, slug: str | None) -> Iterator[Action]:
    """The way to a venue, or to the house it is in."""
    for venue in venue_chain(edition.site, slug):
        if venue.position is not None:
            yield Action("map", map_href(venue.position.lat, venue.position.lon), edition.t.t("action-map"))
            return


def share_actions(edition: Edition, key: Key) -> Iterator[Action]:
    """To somebody else, in a message of one's own: name and address of the page."""
    title = plain(text(edition, edition.thing(key).title).text)
    body = f"{title}\n{edition.urls.absolute(edition.address(*key))}"
    yield Action("share-text", edition.urls.text(body=body), edition.t.t("action-share-text"))
    yield Action("share-mail", mail_href(subject=title, body=body), edition.t.t("action-share-mail"))


def report_actions(edition: Edition, key: Key) -> Iterator[Action]:
    """To the unit that runs a thing, by letter, call or message, with what it is about filled in already."""
    thing, t = edition.thing(key), edition.t
    address = edition.urls.absolute(edition.address(*key))
    title = thing.title.texts[edition.site.config.source_language]
    entry = edition.ledger.entries.get(key)
    changed = entry.changed if entry else thing.reviewed
    body = plain(t.t("report-body", address=t.ltr(address), date=changed.isoformat()))
    contact = contact_of(edition, thing)
    yield Action(
        "mail",
        mail_href(_reports_to(edition, thing, contact), plain(t.t("report-subject", title=title)), body),
        t.t("report-mail"),
    )
    phone = contact.phone or edition.site.config.phone
    yield Action("call", edition.urls.call(phone), t.t("action-call", phone=t.phone(phone)))
    if contact.sms:
        yield Action("text", edition.urls.text(contact.sms, body), t.t("report-message", phone=t.phone(contact.sms)))


def _reports_to(edition: Edition, thing: Any, contact: Contact) -> str:
    operator = getattr(thing, "run_by", None)
    unit = edition.site.things["unit"].get((operator and operator.unit) or "")
    own = getattr(thing, "reports_to", None) or (unit and unit.reports_to)
    return own or contact.email or edition.site.config.email


def calendar_action(edition: Edition) -> Action:
    """To the part of the page that calendar_section makes."""
    return Action("calendar", "#calendar", edition.t.t("action-calendar"))


def calendar_section(edition: Edition, section: str, name: str) -> Section:
    """The ways to have the dates of a thing, an area or a unit in one's own calendar, and how late they may be."""
    t = edition.t
    links = [
        Link(href, Text(t.t(f"calendar-{way}")), icon=icon, note=Text(t.t(f"calendar-{way}-note")))
        for way, icon, href in calendar_ways(edition, section, name)
    ]
    subscribe = edition.urls.href(edition.urls.calendar(edition.tag, "subscribe"))
    links.append(Link(subscribe, Text(t.t("calendar-more")), icon="list"))
    return Section("calendar", t.t("calendar-heading"), intro=Text(t.t("calendar-late")), links=tuple(links))


def calendar_ways(edition: Edition, section: str, name: str) -> Iterator[tuple[str, str, str]]:
    """Way, pictogram and link: what follows every change first, what is fetched only once last."""
    urls = edition.urls
    address = urls.feed(edition.tag, section, name)
    subscription = urls.subscription(address)
    yield "subscribe", "calendar", subscription
    yield "google", "open", GOOGLE_CALENDAR.format(subscription)
    yield "download", "download", urls.href(address)
