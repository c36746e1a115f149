"""Facets → finding without searching: one page of all choices, one for each choice, and one for two at once. In:
Edition. Out: Page. The list of films is such a page too, with what films are chosen by.

Somebody who cannot spell finds here too, without a script: home, a choice, an activity. A choice has a page as soon as
something in the content fits it, two choices as soon as two things do: what is over counts as well, so that nobody's
address goes with a date; and what the ledger knows stays when the content changes. Linked is only what holds something
today, or two things. On the page of all choices a script adds boxes, so that several can be chosen together.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from portal.cards import cards_of, film_cards
from portal.edition import Edition, inside, midnight
from portal.facets import EVERYTHING, FEWEST, FILMS, Facet, Option, Stock, ever, members, options, pairs, values_of
from portal.fields import WEEKDAYS
from portal.framing import browse_link, calendar_link, everything_link, list_link, own_page, sign_link
from portal.pages.calendar import two_weeks
from portal.site import Key
from portal.urgent import help_on
from portal.views import Browse, Card, Chosen, Link, Page, Section, Span, Text

TEMPLATES = ("browse", "chosen", "films", "films_chosen")

_COUNTED = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100}
"""A number of each kind that languages know: the script chooses the kind, and puts its own number there."""


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The links to two choices at once, by the first and the second of them, each with the facet that it adds."""

    further: Mapping[tuple[str, str], tuple[tuple[str, Link], ...]]


def pages(edition: Edition) -> Iterator[Page]:
    for stock in (EVERYTHING, FILMS):
        yield from _pages(edition, stock)


def _pages(edition: Edition, stock: Stock) -> Iterator[Page]:
    published = frozenset(edition.ledger.lists)

    def stays(fewest: int, *chosen: tuple[str, str]) -> bool:
        return ever(edition, stock)[chosen] >= fewest or _address(edition, stock, edition.tag, *chosen) in published

    both = tuple(pairs(edition, stock))
    shelf = _shelf(edition, stock, (each for each in both if len(each[4]) >= FEWEST))
    yield _entry_page(edition, stock)
    for each in stock.facets:
        for option in each.options_of(edition):
            if stays(1, (each.name, option.code)):
                yield _one_page(edition, stock, each, option, shelf)
    for first, one, second, other, keys in both:
        if stays(FEWEST, (first.name, one.code), (second.name, other.code)):
            yield _two_page(edition, stock, (first, one), (second, other), keys, shelf)


def _address(edition: Edition, stock: Stock, tag: str, *chosen: tuple[str, str]) -> str:
    return edition.urls.browse(tag, *chosen, section=stock.name)


def _entry_link(edition: Edition, stock: Stock) -> Link:
    return list_link(edition, stock.name) if stock is FILMS else browse_link(edition)


def _entry_page(edition: Edition, stock: Stock) -> Page:
    t, keys = edition.t, stock.today_of(edition)
    whole = stock is EVERYTHING
    cards = _cards(edition, stock, keys)
    view = Browse(
        title=t.t(f"{stock.words}-title"),
        intro=t.t(f"{stock.words}-intro"),
        count=t.t(f"{stock.words}-count", count=len(keys)) if keys else t.t("browse-none"),
        choices=tuple(section for section in _choices(edition, stock) if section.links),
        # So many are looked over quickly: what each is about stands on its page.
        cards=tuple(replace(card, summary=None) for card in cards) if whole else cards,
        values=tuple(" ".join(f"{name}:{code}" for name, code in values_of(edition, key, stock)) for key in keys),
        show=_forms(edition, f"{stock.words}-show"),
        counted=_forms(edition, f"{stock.words}-count"),
        heading=t.t(f"{stock.words}-results"),
        ways=(_calendar(edition), everything_link(edition)) if whole else _from_films(edition),
        soon=_soon(edition) if whole else None,
        icon="list" if whole else "film",
        tiles=whole,
    )
    return own_page(
        edition,
        lambda tag: _address(edition, stock, tag),
        view,
        type="browse" if whole else f"list-{stock.name}",
        template="browse" if whole else "films",
        title=view.title,
        summary=view.intro,
        here=_entry_link(edition, stock).text,
    )


def _cards(edition: Edition, stock: Stock, keys: Iterable[Key]) -> tuple[Card, ...]:
    return film_cards(edition, keys) if stock is FILMS else cards_of(edition, keys)


def _from_films(edition: Edition) -> tuple[Link, ...]:
    return (*sign_link(edition), replace(browse_link(edition), icon="check"), everything_link(edition))


def _choices(edition: Edition, stock: Stock) -> Iterator[Section]:
    for each in stock.facets:
        links = tuple(
            _link(edition, stock, each, option)
            for option in options(edition, each, stock)
            if _is_broad(edition, each, option)
        )
        if each.name == "weekday":
            links = tuple(_with_today(edition, link) for link in links)
        yield Section(each.name, edition.t.t(each.legend), links=links)


def _is_broad(edition: Edition, facet: Facet, option: Option) -> bool:
    """Forty topics are a wall. The narrow ones stand on the pages of the broad ones."""
    return facet.name != "topic" or len(edition.register.broader[option.code]) == 1


def _with_today(edition: Edition, link: Link) -> Link:
    """The reader's clock says which of the next seven days is today."""
    number = WEEKDAYS.index(link.href.rstrip("/").rpartition("/")[2])
    day = edition.today + dt.timedelta(days=(number - edition.today.weekday()) % 7)
    span = Span(midnight(edition, day), midnight(edition, day + dt.timedelta(days=1)))
    return replace(link, note=Text(edition.t.t("agenda-today"), span=span))


def _soon(edition: Edition) -> Link | None:
    """Named by its dates, which stay true; for whom it is this week, the reader's clock says."""
    first, last = two_weeks(edition.today)
    coming = (each for key in edition.register.events for each in edition.register.standings[key].ahead)
    if not any(each.start.date() <= last for each in coming):
        return None
    label = Text(edition.t.t("agenda-two-weeks", period=edition.t.date_range(first, last)))
    span = Span(midnight(edition, first), midnight(edition, first + dt.timedelta(weeks=1)))
    note = Text(edition.t.t("agenda-this-week"), span=span)
    return replace(calendar_link(edition, "week", label=label), icon="calendar", note=note)


def _one_page(edition: Edition, stock: Stock, facet: Facet, option: Option, shelf: _Shelf) -> Page:
    keys = members(edition, stock).get((facet.name, option.code), ())
    also = list(_grouped(edition, stock, shelf.further.get((facet.name, option.code), ())))
    if facet.name == "topic":
        also.insert(0, Section("topic", edition.t.t(facet.legend), links=_narrower(edition, stock, facet, option.code)))
    others = _siblings(edition, stock, facet, option)
    view = _chosen(edition, stock, keys, option.label, [(facet, option)], also, [Section(facet.name, "", links=others)])
    return _page(edition, stock, view, [(facet, option)])


def _two_page(
    edition: Edition,
    stock: Stock,
    first: tuple[Facet, Option],
    second: tuple[Facet, Option],
    keys: Iterable[Key],
    shelf: _Shelf,
) -> Page:
    words = edition.t.t("browse-both", first=inside(first[1].label), second=inside(second[1].label))
    others, own = [], _href(edition, stock, first, second)
    for kept, left in ((first, second), (second, first)):
        of_kind = [each for each in shelf.further.get((kept[0].name, kept[1].code), ()) if each[0] == left[0].name]
        named = tuple(link for _, link in of_kind if link.href != own)
        others.append(Section(left[0].name, inside(kept[1].label), links=named))
    view = _chosen(edition, stock, keys, Text(words), [first, second], (), others)
    above = _links(edition, stock, first[0]).get(first[1].code)
    return _page(edition, stock, view, [first, second], above=(above,) if above else ())


def _chosen(
    edition: Edition,
    stock: Stock,
    keys: Iterable[Key],
    title: Text,
    chosen: list[tuple[Facet, Option]],
    also: Iterable[Section],
    others: Iterable[Section],
) -> Chosen:
    t, cards = edition.t, _cards(edition, stock, keys)
    facet, option = chosen[0]
    ways = list(_wider(edition, stock, chosen))
    together = "&".join(f"{each.name}={_broadest(edition, each, one.code)}" for each, one in chosen)
    entry = edition.urls.href(_address(edition, stock, edition.tag))
    ways.append(Link(entry, Text(t.t(f"{stock.words}-all-link"))))
    ways.append(Link(f"{entry}?{together}", Text(t.t("browse-combine-link"))))
    if facet.name == "sign":
        ways += sign_link(edition)
    return Chosen(
        title=title,
        kind_label=t.t(facet.legend) if len(chosen) == 1 else None,
        count=t.t(f"{stock.words}-count", count=len(cards)) if cards else None,
        none=None if cards else t.t("browse-none"),
        cards=cards,
        chosen=tuple(_without(edition, stock, chosen, one) for one in chosen),
        also=tuple(section for section in also if section.links),
        others=tuple(section for section in others if section.links),
        ways=tuple(ways),
        icon=option.icon or ("list" if stock is EVERYTHING else "film"),
        color=option.color,
        urgent=help_on(edition, [one.code for each, one in chosen if each.name == "topic"]),
    )


def _page(
    edition: Edition, stock: Stock, view: Chosen, chosen: list[tuple[Facet, Option]], above: tuple[Link, ...] = ()
) -> Page:
    t, codes = edition.t, [(facet.name, option.code) for facet, option in chosen]
    said = inside(view.title)
    return own_page(
        edition,
        lambda tag: _address(edition, stock, tag, *codes),
        view,
        type=f"{stock.name}-one" if len(codes) == 1 else f"{stock.name}-two",
        template="chosen" if stock is EVERYTHING else "films_chosen",
        title=t.t(f"{stock.words}-of", name=said),
        summary=t.t(f"{stock.words}-summary", name=said),
        above=(_entry_link(edition, stock), *above),
        here=view.title,
    )


def _shelf(
    edition: Edition, stock: Stock, both: Iterable[tuple[Facet, Option, Facet, Option, tuple[Key, ...]]]
) -> _Shelf:
    found: dict[tuple[str, str], list[tuple[str, Link]]] = {}
    for first, one, second, other, keys in both:
        href, count = _href(edition, stock, (first, one), (second, other)), str(edition.t.number(len(keys)))
        found.setdefault((first.name, one.code), []).append((second.name, Link(href, other.label, count=count)))
        found.setdefault((second.name, other.code), []).append((first.name, Link(href, one.label, count=count)))
    return _Shelf({key: tuple(links) for key, links in found.items()})


def _grouped(edition: Edition, stock: Stock, links: Iterable[tuple[str, Link]]) -> Iterator[Section]:
    """By the question that each answers, in the order of questions."""
    told = tuple(links)
    for each in stock.facets:
        yield Section(
            each.name, edition.t.t(each.legend), links=tuple(link for name, link in told if name == each.name)
        )


def _narrower(edition: Edition, stock: Stock, facet: Facet, code: str) -> tuple[Link, ...]:
    chains = edition.register.broader
    return tuple(link for narrow, link in _links(edition, stock, facet).items() if chains[narrow][1:2] == (code,))


def _siblings(edition: Edition, stock: Stock, facet: Facet, option: Option) -> tuple[Link, ...]:
    """What else could have been chosen: of topics those of the same breadth."""
    chains = edition.register.broader
    return tuple(
        link
        for other, link in _links(edition, stock, facet).items()
        if other != option.code and (facet.name != "topic" or chains[other][1:2] == chains[option.code][1:2])
    )


def _wider(edition: Edition, stock: Stock, chosen: list[tuple[Facet, Option]]) -> Iterator[Link]:
    """Of two choices each alone, of a narrow topic the broad ones: where there is something. Named by the titles of
    their pages, since the bare names stand above too, and lead to two choices there."""
    for facet, option in chosen:
        links = _links(edition, stock, facet)
        codes = edition.register.broader[option.code] if facet.name == "topic" else (option.code,)
        for link in (links[code] for code in codes[len(chosen) == 1 :] if code in links):
            yield replace(link, text=Text(edition.t.t(f"{stock.words}-of", name=inside(link.text))))


def _broadest(edition: Edition, facet: Facet, code: str) -> str:
    return edition.register.broader[code][-1] if facet.name == "topic" else code


def _without(edition: Edition, stock: Stock, chosen: list[tuple[Facet, Option]], one: tuple[Facet, Option]) -> Link:
    """To the page with the other choice alone, or with none: also when there is nothing for the other."""
    left = [(facet.name, option.code) for facet, option in chosen if (facet, option) != one]
    kept = (each for each in left if each in members(edition, stock))
    return browse_link(edition, *kept, label=one[1].label, section=stock.name)


def _link(edition: Edition, stock: Stock, facet: Facet, option: Option) -> Link:
    count = len(members(edition, stock)[facet.name, option.code])
    link = browse_link(edition, (facet.name, option.code), label=option.label, section=stock.name)
    face = option.color if facet.name == "topic" else None
    icon = option.icon if facet.name == "topic" else None
    return replace(link, icon=icon, color=face, count=str(edition.t.number(count)))


def _links(edition: Edition, stock: Stock, facet: Facet) -> Mapping[str, Link]:
    """To every choice that has something behind it, by its code, in order; with nothing to look at but the words."""
    made = (stock.name, "browse-links", facet.name)
    if made not in edition.kept:
        edition.kept[made] = {
            option.code: replace(_link(edition, stock, facet, option), icon=None, color=None)
            for option in options(edition, facet, stock)
        }
    return edition.kept[made]


def _href(edition: Edition, stock: Stock, *chosen: tuple[Facet, Option]) -> str:
    codes = ((facet.name, option.code) for facet, option in chosen)
    return edition.urls.href(_address(edition, stock, edition.tag, *codes))


def _calendar(edition: Edition) -> Link:
    return replace(calendar_link(edition, label=Text(edition.t.t("agenda-all-link"))), icon="calendar")


def _forms(edition: Edition, key: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, edition.t.t(key, count=number).replace(str(number), "{}")) for name, number in _COUNTED.items())
