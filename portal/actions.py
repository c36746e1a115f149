"""Contact, place, page → what a reader can do with them. In: Edition and models. Out: Actions, each a plain link.

Everything goes through what the reader's own telephone has: it rings, writes or shows a map when a link is followed,
and nothing of it is loaded before.
"""

from collections.abc import Iterator
from typing import Any

from portal.edition import Edition
from portal.facts import contact_of
from portal.i18n import plain
from portal.models.parts import Contact
from portal.site import Key
from portal.standing import venue_chain
from portal.urls import mail_href, map_href
from portal.views import Action


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


def share_actions(edition: Edition, title: str, address: str) -> Iterator[Action]:
    """To somebody else, in a message of one's own: name and address of the page."""
    body = f"{plain(title)}\n{edition.urls.absolute(address)}"
    yield Action("share-text", edition.urls.text(body=body), edition.t.t("action-share-text"))
    yield Action("share-mail", mail_href(subject=plain(title), body=body), edition.t.t("action-share-mail"))


def report_actions(edition: Edition, key: Key) -> Iterator[Action]:
    """To the unit that runs a thing, by letter, call or message, with what it is about filled in already."""
    thing, t = edition.thing(key), edition.t
    address = edition.urls.absolute(edition.urls.page(edition.tag, *key))
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
        yield Action("text", edition.urls.text(contact.sms, body), t.t("action-text", phone=t.phone(contact.sms)))


def _reports_to(edition: Edition, thing: Any, contact: Contact) -> str:
    operator = getattr(thing, "run_by", None)
    unit = edition.site.things["unit"].get((operator and operator.unit) or "")
    own = getattr(thing, "reports_to", None) or (unit and unit.reports_to)
    return own or contact.email or edition.site.config.email
