"""Model → Card. In: Edition, a thing. Out: Card, the same wherever it is listed, and so made once in each language."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from portal.edition import Edition, made_once, original, picture, text, topic_face
from portal.facts import card_where_fact, cost_fact, who_fact
from portal.schedule import Occurrence
from portal.signing import has_signed_date, is_signed_date, is_signed_film
from portal.site import Key
from portal.told_dates import (
    date_status,
    event_leaf,
    leaf,
    moment,
    occurrence_status,
    statuses,
    venues_by_turns,
    when,
    when_fact,
)
from portal.views import Card, Fact, Span, Text


def cards_of(edition: Edition, keys: Iterable[Key]) -> tuple[Card, ...]:
    """In the order of the keys: events, films and whatever else has a page."""
    return tuple(card_of(edition, key) for key in keys)


@made_once
def card_of(edition: Edition, key: Key) -> Card:
    return _MAKERS.get(key[0], _plain_card)(edition, key)


def occurrence_card(edition: Edition, key: Key, occurrence: Occurrence) -> Card:
    """The card of one date, as it stands in a list by day: its own leaf, time, place and status. It goes with the
    date."""
    card, event = card_of(edition, key), edition.thing(key)
    runs = edition.register.standings[key].state in ("running", "open")
    facts = (
        Fact("when", edition.t.t("fact-when"), (Text(when(edition, occurrence), starts=moment(occurrence.start)),)),
        card_where_fact(edition, event, [(occurrence.venue or event.venue, None)]),
        *card.facts[-2:],
    )
    # What the whole thing says is told on each of its dates; what another date says is not.
    own = date_status(edition, event, occurrence) if runs else occurrence_status(edition, occurrence)
    return replace(
        card,
        leaf=leaf(edition, occurrence),
        statuses=(own,) if own else () if runs else card.statuses,
        facts=facts,
        span=Span(None, moment(occurrence.end)),
        signed=edition.t.t("signed-badge") if is_signed_date(edition, key, occurrence) else None,
    )


def _event_card(edition: Edition, key: Key) -> Card:
    event = edition.thing(key)
    standing = edition.register.standings[key]
    facts = (
        when_fact(edition, key, short=True),
        card_where_fact(edition, event, venues_by_turns(event, standing)),
        cost_fact(edition, event.price, short=True),
        who_fact(edition, event, short=True),
    )
    badges = (Text(edition.say("referrals", code)) for code in event.referral)
    return _card(
        edition,
        key,
        leaf=event_leaf(edition, standing),
        statuses=tuple(statuses(edition, event, standing)),
        facts=tuple(fact for fact in facts if fact),
        badges=tuple(badges),
        signed=edition.t.t("signed-badge") if has_signed_date(edition, key) else None,
    )


def _film_card(edition: Edition, key: Key) -> Card:
    film = edition.thing(key)
    t = edition.t
    language = edition.say("language-names", film.spoken)
    lines = [Text(t.t("film-length-language", length=t.duration(film.length), language=language))]
    if film.captions:
        names = t.join(edition.say("language-names", captions.language) for captions in film.captions)
        lines.append(Text(t.t("film-captions-in", languages=names)))
    signed = t.t("signed-badge") if is_signed_film(edition, film) else None
    return _card(edition, key, facts=(Fact("watch", t.t("fact-length"), tuple(lines)),), signed=signed)


def film_cards(edition: Edition, keys: Iterable[Key]) -> tuple[Card, ...]:
    """With their pictures, where films stand among films: elsewhere a picture would outshine what is next."""
    return tuple(replace(card_of(edition, key), picture=picture(edition, "film", edition.thing(key))) for key in keys)


def _plain_card(edition: Edition, key: Key) -> Card:
    return _card(edition, key)


def _card(edition: Edition, key: Key, **parts: Any) -> Card:
    kind, thing = key[0], edition.thing(key)
    icon, color = face_of(edition, kind, thing)
    return Card(
        href=edition.href(*key),
        kind_label=edition.t.t(f"kind-{kind}"),
        title=text(edition, thing.title),
        original=original(edition, thing.title),
        summary=text(edition, thing.summary),
        icon=icon,
        color=color,
        **{"leaf": None, "statuses": (), "facts": (), **parts},
    )


def face_of(edition: Edition, kind: str, thing: Any) -> tuple[str, str | None]:
    """Pictogram and colour: of its first topic, else of its kind and, for an area, its own."""
    icon, color = topic_face(edition, getattr(thing, "topics", ()))
    return icon or ICONS[kind], color or getattr(thing, "tint", None)


ICONS = {
    "activity": "movement",
    "course": "steps",
    "lecture": "talk",
    "film": "film",
    "theme": "heart",
    "venue": "where",
    "area": "map",
    "unit": "home",
    "organization": "together",
    "series": "star",
    "network": "together",
    "guide": "languages",
    "page": "info",
}
"""The pictogram of a kind, for what has no topic."""

_MAKERS: dict[str, Callable[[Edition, Key], Card]] = {
    "activity": _event_card,
    "course": _event_card,
    "lecture": _event_card,
    "film": _film_card,
}
