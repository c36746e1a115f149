"""Facets → what somebody can be told of at work: by need, by group, on referral. In: Edition. Out: Page.

Who has a patient in front of her has a minute. So each thing is told in full where it is found: whom it suits and whom
it does not, when, whom to ring. All of it is public, and says so. A page is there as soon as something in the content
fits it, also what is over, and stays once the ledger knows it, as the pages of choices do (pages/browse.py): nobody's
address goes with a date. Only those that hold something are linked.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from portal.cards import card_of, cards_of
from portal.edition import Edition, body, inside, made_once, review_note, reviewed_line, text, translation_note
from portal.facets import Facet, Option, ever, facet, members, options
from portal.facts import (
    access_facts,
    contact_facts,
    contact_of,
    cost_fact,
    languages_fact,
    level_fact,
    reach_fact,
    signup_fact,
    where_fact,
    who_fact,
)
from portal.framing import browse_link, calendar_link, menu, own_page, prose_page, search_entry, staff_link
from portal.models.event import Event
from portal.models.kinds import EVENT_KINDS
from portal.public_facts import languages_of
from portal.site import Key
from portal.standing import Standing
from portal.subscriptions import has_dates_ahead, subscriptions
from portal.told_dates import moment, rule_lines, told_date, when_fact
from portal.views import Card, Fact, Link, Note, Page, Section, Span, Staff, StaffHub, Text

TEMPLATES = ("professionals", "staff")

DATES_SHOWN = 3
DATES_HELD = 5
"""So that three dates are told for weeks although nobody builds the site."""

BY = (("need", "topic"), ("target-group", "target-group"))
"""The section of an address, and what is chosen by there."""

OPEN_DATA = ("activities.json", "occurrences.json", "occurrences.csv", "activities.jsonld")


def pages(edition: Edition) -> Iterator[Page]:
    yield _hub_page(edition)
    for section, name in BY:
        for option in facet(name).options_of(edition):
            if _stays(edition, [(name, option.code)], section, option.code):
                yield _one_page(edition, section, facet(name), option)
    schemes = [("referral", option.code) for option in facet("referral").options_of(edition)]
    if _stays(edition, schemes, "referral") or prose_page(edition, "referral"):
        yield _referral_page(edition)


def _stays(edition: Edition, chosen: Iterable[tuple[str, str]], section: str, name: str = "") -> bool:
    fits = any(ever(edition)[each,] for each in chosen)
    return fits or edition.urls.staff(edition.tag, section, name) in edition.ledger.lists


@made_once
def _keys(edition: Edition, name: str, code: str) -> tuple[Key, ...]:
    """What somebody can be sent to: what can be joined soonest first, then what is full, what rests, and films."""
    found = (key for key in members(edition).get((name, code), ()) if _can_go(edition, key))
    return tuple(sorted(found, key=lambda key: _wait(edition, key)))


def _can_go(edition: Edition, key: Key) -> bool:
    return key[0] not in EVENT_KINDS or not edition.register.standings[key].over


def _wait(edition: Edition, key: Key) -> int:
    if key[0] not in EVENT_KINDS:
        return 3
    standing = edition.register.standings[key]
    if standing.state not in ("running", "open"):
        return 2
    places = (standing.next.places if standing.next else None) or edition.thing(key).places
    return 0 if places == "open" else 1


@made_once
def _referred(edition: Edition) -> tuple[Key, ...]:
    """Under any scheme by which somebody can be sent."""
    found = [key for option in options(edition, facet("referral")) for key in _keys(edition, "referral", option.code)]
    return tuple(dict.fromkeys(found))


def _hub_page(edition: Edition) -> Page:
    t, prose = edition.t, prose_page(edition, "professionals")
    title = text(edition, prose.title) if prose else Text(t.t("home-professionals"))
    summary = text(edition, prose.summary) if prose else Text(t.t("home-professionals-text"))
    view = StaffHub(
        title=title,
        summary=summary,
        notes=tuple(_notes(edition, prose)),
        body=body(edition, prose.body) if prose else None,
        ways=tuple(_first_ways(edition)),
        needs=tuple(_link(edition, *by, option) for by in BY[:1] for option in _broad(edition, by[1])),
        groups=tuple(replace(_link(edition, *by, option), icon=None) for by in BY[1:] for option in _held(edition, by)),
        sections=tuple(_sections(edition, prose)),
        reviewed=reviewed_line(edition, prose.reviewed) if prose else None,
    )
    page = own_page(
        edition,
        edition.urls.staff,
        view,
        type="professionals",
        template="professionals",
        title=title.text,
        summary=summary.text if summary else title.text,
        here=Text(t.t("professionals-link")),
    )
    return replace(page, search=search_entry(edition, "page", prose)) if prose else page


def _notes(edition: Edition, prose: Any) -> Iterator[Note]:
    if prose:
        told = (translation_note(edition, "page", prose), review_note(edition, prose.reviewed))
        yield from (note for note in told if note)


def _first_ways(edition: Edition) -> Iterator[Link]:
    if _referred(edition) or prose_page(edition, "referral"):
        yield _referral_link(edition)
    yield _list_link(edition)


def _list_link(edition: Edition) -> Link:
    t, href = edition.t, edition.urls.href(edition.urls.shortlist(edition.tag))
    return Link(href, Text(t.t("professionals-list-link")), icon="list", note=Text(t.t("professionals-list-text")))


def _referral_link(edition: Edition) -> Link:
    prose = prose_page(edition, "referral")
    words = text(edition, prose.title) if prose else Text(edition.t.t("professionals-referral-heading"))
    return replace(staff_link(edition, "referral", label=words), icon="heart")


def _broad(edition: Edition, name: str) -> Iterator[Option]:
    """Forty needs are a wall. The narrow ones stand on the pages of the broad ones."""
    for option in _held(edition, ("need", name)):
        if len(edition.register.broader[option.code]) == 1:
            yield option


@made_once
def _held(edition: Edition, by: tuple[str, str]) -> tuple[Option, ...]:
    return tuple(option for option in facet(by[1]).options_of(edition) if _keys(edition, by[1], option.code))


@made_once
def _link(edition: Edition, section: str, name: str, option: Option) -> Link:
    count = str(edition.t.number(len(_keys(edition, name, option.code))))
    link = staff_link(edition, section, option.code, option.label)
    return replace(link, icon=option.icon, color=option.color, count=count)


def _sections(edition: Edition, prose: Any) -> Iterator[Section]:
    t, things = edition.t, edition.site.things
    if edition.register.staff:
        cards = cards_of(edition, edition.register.staff)
        yield Section("staff", t.t("professionals-staff-heading"), cards=cards)
    units = edition.sorted(things["unit"].values())
    if units:
        told, rows = Text(t.t("professionals-unsure-text")), tuple(_unit(edition, unit) for unit in units)
        yield Section("units", t.t("professionals-unsure-heading"), intro=told, facts=rows)
    for kind in ("network", "guide"):
        keys = [(kind, thing.origin.slug) for thing in edition.sorted(things[kind].values())]
        if keys:
            intro = Text(t.t(f"list-{kind}-intro"))
            yield Section(kind, t.t(f"list-{kind}"), intro=intro, cards=cards_of(edition, keys))
    others = tuple(link for link in menu(edition, "professionals") if not _is_here(edition, link))
    if others:
        yield Section("more", t.t("professionals-more-heading"), links=others)
    printed = tuple(_to_print(edition))
    if printed:
        yield Section("print", t.t("professionals-print-heading"), Text(t.t("professionals-print-text")), links=printed)
    yield Section("data", t.t("professionals-data-heading"), Text(t.t("professionals-data-text")), links=_data(edition))


def _is_here(edition: Edition, link: Link) -> bool:
    own = (edition.urls.staff(edition.tag), edition.urls.staff(edition.tag, "referral"))
    return link.href in [edition.urls.href(address) for address in own]


def _unit(edition: Edition, unit: Any) -> Fact:
    told = contact_facts(edition, unit.contact)
    lines = (line for fact in told for line in fact.lines if fact.name in ("phone", "mail", "languages"))
    name = text(edition, unit.title, edition.href("unit", unit.origin.slug))
    where = text(edition, edition.site.things["area"][unit.area].title)
    # The name is the link to its page, the term beside it the part of the city: what somebody who rings knows.
    return Fact("home", inside(where), (name, *lines))


def _to_print(edition: Edition) -> Iterator[Link]:
    """The programme of a part of the city, and of the week: pages that print as sheets."""
    t = edition.t
    offered = [each for each in subscriptions(edition) if each.section == "area" and has_dates_ahead(edition, each)]
    if offered:
        yield replace(calendar_link(edition, "week", label=Text(t.t("professionals-print-week"))), icon="print")
    for each in offered:
        words = t.t("professionals-print-area", name=inside(each.title))
        yield replace(calendar_link(edition, "area", each.name, Text(words)), icon="print")


def _data(edition: Edition) -> tuple[Link, ...]:
    urls, t = edition.urls, edition.t
    files = tuple(Link(urls.href(urls.data(name)), Text(t.ltr(name)), icon="download") for name in OPEN_DATA)
    subscribe = urls.href(urls.calendar(edition.tag, "subscribe"))
    return (Link(subscribe, Text(t.t("calendar-more")), icon="calendar"), *files)


def _one_page(edition: Edition, section: str, by: Facet, option: Option) -> Page:
    t, keys = edition.t, _keys(edition, by.name, option.code)
    others = [other for other in _held(edition, (section, by.name)) if other.code != option.code]
    narrower = ()
    if by.name == "topic":
        chains = edition.register.broader
        narrower = tuple(other for other in others if chains[other.code][1:2] == (option.code,))
        others = [other for other in others if chains[other.code][1:2] == chains[option.code][1:2]]
    residents = browse_link(edition, (by.name, option.code), label=Text(t.t("professionals-residents-link")))
    ways = (residents,) if (by.name, option.code) in members(edition) else ()
    view = _staff(
        edition,
        keys,
        title=option.label,
        kind_label=t.t(f"professionals-by-{section}"),
        also=_choices(edition, section, by, narrower),
        others=_choices(edition, section, by, others),
        ways=(*ways, *_first_ways(edition)),
        icon=option.icon or "who",
        color=option.color,
    )
    return _page(edition, view, section, option.code)


def _choices(edition: Edition, section: str, by: Facet, chosen: Iterable[Option]) -> tuple[Link, ...]:
    return tuple(replace(_link(edition, section, by.name, option), icon=None, color=None) for option in chosen)


def _referral_page(edition: Edition) -> Page:
    prose = prose_page(edition, "referral")
    view = _staff(
        edition,
        _referred(edition),
        title=_referral_link(edition).text,
        summary=text(edition, prose.summary) if prose else None,
        notes=tuple(_notes(edition, prose)),
        body=body(edition, prose.body) if prose else None,
        ways=(_list_link(edition),),
        icon="heart",
        reviewed=reviewed_line(edition, prose.reviewed) if prose else None,
    )
    page = _page(edition, view, "referral", "")
    return replace(page, search=search_entry(edition, "page", prose)) if prose else page


def _staff(edition: Edition, keys: tuple[Key, ...], **parts: Any) -> Staff:
    t = edition.t
    return Staff(
        public=t.t("professionals-public"),
        heading=t.t("professionals-fits-heading"),
        count=t.t("browse-count", count=len(keys)),
        none=None if keys else t.t("browse-none"),
        cards=tuple(_card(edition, key) for key in keys),
        **{"kind_label": None, **parts},
    )


def _page(edition: Edition, view: Staff, section: str, name: str) -> Page:
    t = edition.t
    return own_page(
        edition,
        lambda tag: edition.urls.staff(tag, section, name),
        view,
        type=f"professionals-{section}",
        template="staff",
        title=t.t("professionals-of", name=inside(view.title)) if name else view.title.text,
        summary=view.summary.text if view.summary else t.t("professionals-of-summary", name=inside(view.title)),
        above=(staff_link(edition),),
        here=view.title,
    )


@made_once
def _card(edition: Edition, key: Key) -> Card:
    """The card of lists with all that somebody who sends another there must know."""
    card = replace(card_of(edition, key), summary=None)
    if key[0] not in EVENT_KINDS:
        return card
    standing = edition.register.standings[key]
    if card.leaf and standing.next:
        # Its dates stand below as a list; no line of theirs tells the leaf what comes after its own.
        card = replace(card, leaf=replace(card.leaf, span=Span(None, moment(standing.next.end))))
    facts = _facts(edition, key, edition.thing(key), standing)
    told = (card.kind_label, edition.say("prices", "free"))
    return replace(card, facts=tuple(_not_told(facts, told)), badges=(), signed=None)


def _not_told(facts: Iterable[Fact | None], told: Collection[str]) -> Iterator[Fact]:
    """Without what the card's head has said, or all that is here has in common."""
    for fact in facts:
        lines = tuple(line for line in fact.lines if line.text not in told) if fact else ()
        if fact and lines:
            yield replace(fact, lines=lines)


def _facts(edition: Edition, key: Key, event: Event, standing: Standing) -> Iterator[Fact | None]:
    t, words = edition.t, event.professionals
    if words and words.suits:
        yield Fact("check", t.t("professionals-suits"), (text(edition, words.suits),))
    if words and words.not_for:
        yield Fact("no", t.t("professionals-not-for"), (text(edition, words.not_for),))
    yield _when(edition, key, standing)
    yield where_fact(edition, event, standing)
    if event.referral:
        lines = tuple(Text(edition.say("referrals", code)) for code in event.referral)
        yield Fact("heart", t.t("professionals-referral"), lines)
    yield level_fact(edition, event)
    yield who_fact(edition, event, short=True)
    places = (standing.next.places if standing.next else None) or event.places
    ring = _whom_to_ring(edition, event)
    signup = signup_fact(edition, event.booking, places)
    told = {line.href for line in ring.lines if line.href} if ring else ()
    # The same number twice would make somebody wonder which of them to ring.
    yield replace(signup, lines=tuple(line for line in signup.lines if line.href not in told))
    yield ring
    yield languages_fact(edition, languages_of(edition.site, event))
    yield cost_fact(edition, event.price, short=True)
    if event.attendance != "online":
        known = {fact.name: fact for fact in access_facts(edition, event.venue, event.access)}
        for name, form in (("check", "yes"), ("no", "no")):
            if name in known:
                line = Markup("\xa0· ").join(line.text for line in known[name].lines)
                yield Fact(f"access-{form}", t.t(f"professionals-access-{form}"), (Text(line),))
    if event.caution:
        yield Fact("warning", t.t("caution-heading"), (text(edition, event.caution),))
    if words and words.note:
        yield Fact("info", t.t("professionals-note"), (text(edition, words.note),))


def _when(edition: Edition, key: Key, standing: Standing) -> Fact | None:
    """The next three dates, each until it is over, with those that then take its place; and the rule."""
    told = when_fact(edition, key)
    ahead = standing.ahead[:DATES_HELD]
    if told is None or not ahead or standing.state not in ("running", "planned"):
        return told
    lines = []
    for number, occurrence in enumerate(ahead):
        since = moment(ahead[number - DATES_SHOWN].end) if number >= DATES_SHOWN else None
        lines.append(Text(told_date(edition, key, occurrence), span=Span(since, moment(occurrence.end))))
    lines.append(Text(edition.t.t("next-time-ask"), span=Span(moment(ahead[-1].end), None)))
    return replace(told, lines=(*lines, *rule_lines(edition, key)))


def _whom_to_ring(edition: Edition, event: Event) -> Fact | None:
    contact = contact_of(edition, event)
    reached = reach_fact(edition, contact)
    if reached is None:
        return None
    role = (Text(edition.say("roles", contact.role)),) if contact.role else ()
    return Fact("phone", edition.t.t("professionals-ring"), (*role, *reached.lines))
