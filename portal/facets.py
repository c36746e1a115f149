"""Event, Film → what they are chosen by. In: Edition. Out: facets, their options, and which things fit each.

Said once: search filters, index pages and browse pages all ask here, so that a choice has the same name, the same
words, the same place and the same things behind it wherever it is offered.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from portal.edition import Edition, made_once, text
from portal.fields import WEEKDAYS
from portal.models.event import Event
from portal.models.film import NO_SPEECH, Film
from portal.models.kinds import EVENT_KINDS
from portal.public_facts import known_access
from portal.schedule import Occurrence, Schedule, is_open
from portal.signing import is_signed_film
from portal.site import Key
from portal.standing import areas_of
from portal.views import Text

DAY_PARTS = (("morning", 0, 12), ("afternoon", 12, 17), ("evening", 17, 24))
"""By the hour in which something begins."""

_Values = tuple[tuple[str, str], ...]
"""One choice or two at once, each as (facet, code)."""

_WITHOUT_SIGNING_UP = ("none", "recommended")


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a facet: `code` stands in addresses and filters, `label` is what readers see."""

    code: str
    label: Text
    icon: str | None = None
    color: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Facet:
    """`name` is the filter's name and the section's in addresses, `legend` the key of the question it answers.
    `values_of` are the codes of a thing, `options_of` every option that there may be, in the order they are shown.
    `ever_of` are the codes that a thing has had or will have, where those of today are fewer."""

    name: str
    legend: str
    values_of: Callable[[Edition, Key], tuple[str, ...]]
    options_of: Callable[[Edition], tuple[Option, ...]]
    ever_of: Callable[[Edition, Key], tuple[str, ...]] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Stock:
    """What can be chosen among, and by what: `name` is the section of its pages, `words` how the keys of its words
    begin. `today_of` is what lists show, in their order; `all_of` what the content holds, whatever the day. `pairs` can
    be chosen together without a script."""

    name: str
    words: str
    facets: tuple[Facet, ...]
    today_of: Callable[[Edition], tuple[Key, ...]]
    all_of: Callable[[Edition], Iterable[Key]]
    pairs: tuple[tuple[str, str], ...] = ()


def capital(words: str) -> Markup:
    """Names of days, months and languages begin a line here; in some languages they are written small."""
    return Markup(words[:1].upper() + words[1:])


def _topics(edition: Edition, key: Key) -> tuple[str, ...]:
    """Whoever chooses a broad topic means the narrow ones too."""
    broader = edition.register.broader
    return tuple(dict.fromkeys(code for topic in edition.thing(key).topics for code in broader[topic]))


def _topic_options(edition: Edition) -> tuple[Option, ...]:
    vocabulary = edition.site.vocabularies["topics"]
    named = [_option(edition, "topics", code, **_face(vocabulary[code].facts)) for code in _worded(edition, "topics")]
    return tuple(sorted(named, key=lambda option: edition.t.sort_key(option.label.text)))


def _face(facts: Mapping[str, Any]) -> dict[str, str | None]:
    return {"icon": facts.get("icon"), "color": facts.get("color")}


def _areas(edition: Edition, key: Key) -> tuple[str, ...]:
    return areas_of(edition.site, key)


def _area_options(edition: Edition) -> tuple[Option, ...]:
    areas = sorted(edition.sorted(edition.site.things["area"].values()), key=lambda area: area.order)
    return tuple(Option(area.origin.slug, text(edition, area.title), "map", area.tint) for area in areas)


def _weekdays(edition: Edition, key: Key) -> tuple[str, ...]:
    """The days of the week that it will be on, or is open on."""
    if key[0] not in EVENT_KINDS:
        return ()
    standing = edition.register.standings[key]
    days = {each.start.weekday() for each in standing.ahead if each.status != "cancelled"}
    if standing.state == "open":
        for rule in edition.site.rules[key].schedules:
            if is_open([rule], edition.today):
                days.update(_open_days(rule))
    return tuple(code for number, code in enumerate(WEEKDAYS) if number in days)


def _weekdays_ever(edition: Edition, key: Key) -> tuple[str, ...]:
    if key[0] not in EVENT_KINDS:
        return ()
    days = {each.start.weekday() for each in edition.site.occurrences[key]}
    for rule in edition.site.rules[key].schedules:
        days.update(_open_days(rule))
    return tuple(code for number, code in enumerate(WEEKDAYS) if number in days)


def _open_days(rule: Schedule) -> Iterator[int]:
    """Of what has no dates."""
    if rule.kind == "always":
        yield from range(7)
    elif rule.kind == "opening-hours":
        yield from (day for slot in rule.slots for day in slot.days)


def _weekday_options(edition: Edition) -> tuple[Option, ...]:
    return tuple(Option(code, Text(capital(edition.t.weekday(number)))) for number, code in enumerate(WEEKDAYS))


def _times(edition: Edition, key: Key) -> tuple[str, ...]:
    """The parts of the day that it begins in, or is open in."""
    if key[0] not in EVENT_KINDS:
        return ()
    standing = edition.register.standings[key]
    hours = {(each.start.hour, each.start.hour) for each in standing.ahead if each.status != "cancelled"}
    if standing.state == "open":
        for rule in edition.site.rules[key].schedules:
            if is_open([rule], edition.today):
                hours.update(_open_hours(rule))
    return _parts(hours)


def _times_ever(edition: Edition, key: Key) -> tuple[str, ...]:
    if key[0] not in EVENT_KINDS:
        return ()
    hours = {(each.start.hour, each.start.hour) for each in edition.site.occurrences[key]}
    for rule in edition.site.rules[key].schedules:
        hours.update(_open_hours(rule))
    return _parts(hours)


def _open_hours(rule: Schedule) -> Iterator[tuple[int, int]]:
    """The first and the last hour of what has no dates."""
    if rule.kind == "always":
        yield 0, 23
    elif rule.kind == "opening-hours":
        # Until twelve is not in the afternoon.
        yield from ((slot.start.hour, slot.end.hour - (slot.end.minute == 0)) for slot in rule.slots)


def _parts(hours: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    told = tuple(hours)
    return tuple(name for name, begins, ends in DAY_PARTS if any(one < ends and begins <= last for one, last in told))


def _time_options(edition: Edition) -> tuple[Option, ...]:
    return tuple(Option(name, Text(edition.t.t(f"agenda-{name}"))) for name, _, _ in DAY_PARTS)


def _target_groups(edition: Edition, key: Key) -> tuple[str, ...]:
    return tuple(edition.thing(key).target_groups)


def _target_group_options(edition: Edition) -> tuple[Option, ...]:
    # The vocabulary's order follows a life; the alphabet's would put parents after seniors in one language only.
    return tuple(_option(edition, "target-groups", code) for code in _worded(edition, "target-groups"))


def _languages(edition: Edition, key: Key) -> tuple[str, ...]:
    """What is spoken or signed there for certain. On request is a promise of another kind: the page tells it."""
    if key[0] not in EVENT_KINDS:
        return _spoken(edition, key, ())
    ahead = edition.register.standings[key].ahead
    return _spoken(edition, key, [each for each in ahead if each.status != "cancelled"])


def _languages_ever(edition: Edition, key: Key) -> tuple[str, ...]:
    return _spoken(edition, key, edition.site.occurrences.get(key, ()))


def _spoken(edition: Edition, key: Key, dates: Iterable[Occurrence]) -> tuple[str, ...]:
    thing: Event | Film = edition.thing(key)
    if isinstance(thing, Film):
        return () if thing.spoken == NO_SPEECH else (thing.spoken,)
    unit = edition.site.things["unit"].get(thing.run_by.unit or "")
    usual = thing.languages or (unit.languages if unit and thing.format != "self-guided" else ())
    offered = (*usual, *(one for each in dates for one in each.languages))
    return tuple(dict.fromkeys(one.tag for one in offered if one.how != "on-request"))


def _language_options(edition: Edition) -> tuple[Option, ...]:
    """The site's own languages first, in the switcher's order; then the others by name."""
    own = [
        language.tag for language in edition.site.config.languages if language.tag in _worded(edition, "language-names")
    ]
    others = [code for code in _worded(edition, "language-names") if code not in own]
    named = [_option(edition, "language-names", code) for code in (*own, *others)]
    rest = sorted(named[len(own) :], key=lambda option: edition.t.sort_key(option.label.text))
    return (*named[: len(own)], *rest)


def _dropin(edition: Edition, key: Key) -> tuple[str, ...]:
    return ("yes",) if key[0] in EVENT_KINDS and edition.thing(key).booking.mode in _WITHOUT_SIGNING_UP else ()


def _dropin_options(edition: Edition) -> tuple[Option, ...]:
    return (Option("yes", Text(edition.t.t("filter-dropin-yes"))),)


def _settings(edition: Edition, key: Key) -> tuple[str, ...]:
    if key[0] not in EVENT_KINDS:
        return ()
    event: Event = edition.thing(key)
    there = () if event.attendance == "online" else (event.setting,)
    return there if event.attendance == "in-person" else (*there, "online")


def _setting_options(edition: Edition) -> tuple[Option, ...]:
    places = (_option(edition, "settings", code) for code in _worded(edition, "settings"))
    return (*places, _option(edition, "attendance", "online"))


def _access(edition: Edition, key: Key) -> tuple[str, ...]:
    """Only what somebody has looked at and found to be so."""
    if key[0] not in EVENT_KINDS:
        return ()
    event: Event = edition.thing(key)
    known = known_access(edition.site, event.venue, event.access)
    return tuple(code for code in edition.site.vocabularies["access"] if known.get(code))


def _access_options(edition: Edition) -> tuple[Option, ...]:
    return tuple(_option(edition, "access", code) for code in _worded(edition, "access"))


def _referrals(edition: Edition, key: Key) -> tuple[str, ...]:
    return tuple(edition.thing(key).referral) if key[0] in EVENT_KINDS else ()


def _referral_options(edition: Edition) -> tuple[Option, ...]:
    return tuple(_option(edition, "referrals", code) for code in _worded(edition, "referrals"))


def _years(edition: Edition, key: Key) -> tuple[str, ...]:
    return (str(edition.thing(key).recorded.year),)


def _year_options(edition: Edition) -> tuple[Option, ...]:
    """The latest first; also those of films that are gone, whose pages stay."""
    above = f"{edition.urls.browse(edition.tag, section='film')}{edition.site.config.sections['year']}/"
    found = {year for key in edition.register.films for year in _years(edition, key)}
    found.update(each[len(above) :].rstrip("/") for each in edition.ledger.lists if each.startswith(above))
    return tuple(Option(year, Text(year)) for year in sorted(found, reverse=True))


def _captions(edition: Edition, key: Key) -> tuple[str, ...]:
    return tuple(dict.fromkeys(captions.language for captions in edition.thing(key).captions))


def _signs(edition: Edition, key: Key) -> tuple[str, ...]:
    return ("yes",) if is_signed_film(edition, edition.thing(key)) else ()


def _sign_options(edition: Edition) -> tuple[Option, ...]:
    return (Option("yes", Text(edition.t.t("filter-sign-yes")), "sign"),)


def _worded(edition: Edition, vocabulary: str) -> list[str]:
    """Of what nothing is, a site need not have the words."""
    terms = edition.site.vocabularies.get(vocabulary, {})
    return [code for code, term in terms.items() if edition.tag in term.label.texts]


def _option(edition: Edition, vocabulary: str, code: str, **face: str | None) -> Option:
    return Option(code, Text(capital(edition.say(vocabulary, code))), **face)


def _films(edition: Edition) -> tuple[Key, ...]:
    """A film is not over: those that lists show are all there are."""
    return edition.register.films


def _today(edition: Edition) -> tuple[Key, ...]:
    return (*edition.register.events, *edition.register.films)


def _all_things(edition: Edition) -> Iterator[Key]:
    yield from edition.register.films
    for kind in EVENT_KINDS:
        for slug, event in edition.site.things[kind].items():
            if event.audience == "residents":
                yield kind, slug


FACETS = (
    Facet("topic", "filter-topic", _topics, _topic_options),
    Facet("area", "filter-area", _areas, _area_options),
    Facet("weekday", "filter-weekday", _weekdays, _weekday_options, _weekdays_ever),
    Facet("time", "filter-time", _times, _time_options, _times_ever),
    Facet("target-group", "filter-target-group", _target_groups, _target_group_options),
    Facet("language", "filter-language", _languages, _language_options, _languages_ever),
    Facet("dropin", "filter-dropin", _dropin, _dropin_options),
    Facet("setting", "filter-setting", _settings, _setting_options),
    Facet("access", "filter-access", _access, _access_options),
    Facet("referral", "filter-referral", _referrals, _referral_options),
)
"""In the order in which they are asked."""

FILM_FACETS = (
    FACETS[0],
    Facet("year", "filter-year", _years, _year_options),
    Facet("captions", "filter-captions", _captions, _language_options),
    Facet("sign", "filter-sign", _signs, _sign_options),
)

PAIRS = (("topic", "area"), ("topic", "language"), ("area", "weekday"), ("area", "target-group"))
"""What can be chosen together without a script. Of three at once there would be more pages than things."""

FEWEST = 2
"""So many things must fit two choices for a page of both: one alone is nearer on the page of one choice."""

EVERYTHING = Stock("browse", "browse", FACETS, _today, _all_things, PAIRS)
FILMS = Stock("film", "films", FILM_FACETS, _films, _films)


@made_once
def values_of(edition: Edition, key: Key, stock: Stock = EVERYTHING) -> tuple[tuple[str, str], ...]:
    """Every (facet, code) that a thing has."""
    return tuple((each.name, code) for each in stock.facets for code in each.values_of(edition, key))


@made_once
def members(edition: Edition, stock: Stock = EVERYTHING) -> Mapping[tuple[str, str], tuple[Key, ...]]:
    """The things behind each (facet, code) that has any, in the order of lists."""
    found: dict[tuple[str, str], list[Key]] = {}
    for key in stock.today_of(edition):
        for value in values_of(edition, key, stock):
            found.setdefault(value, []).append(key)
    return {value: tuple(keys) for value, keys in found.items()}


@made_once
def ever(edition: Edition, stock: Stock = EVERYTHING) -> Mapping[_Values, int]:
    """How many things in the content fit each choice, and each two of its pairs, whatever the day: also what is over. A
    page that stands on this stays when dates pass."""
    found: Counter[_Values] = Counter()
    for key in stock.all_of(edition):
        values = {each.name: (each.ever_of or each.values_of)(edition, key) for each in stock.facets}
        found.update(((name, code),) for name, codes in values.items() for code in codes)
        found.update(_twos(stock, values))
    return found


@made_once
def options(edition: Edition, facet: Facet, stock: Stock = EVERYTHING) -> tuple[Option, ...]:
    """Those of a facet that have something behind them."""
    behind = members(edition, stock)
    return tuple(each for each in facet.options_of(edition) if (facet.name, each.code) in behind)


def facet(name: str) -> Facet:
    return next(each for each in FACETS if each.name == name)


def _twos(stock: Stock, values: Mapping[str, Collection[str]]) -> Iterator[_Values]:
    for first, second in stock.pairs:
        for one in values[first]:
            for other in values[second]:
                yield (first, one), (second, other)


def pairs(
    edition: Edition, stock: Stock = EVERYTHING
) -> Iterator[tuple[Facet, Option, Facet, Option, tuple[Key, ...]]]:
    """Every two choices that can stand together, with what fits both: for most of them nothing."""
    found: dict[_Values, list[Key]] = {}
    for key in stock.today_of(edition):
        values: dict[str, list[str]] = {each.name: [] for each in stock.facets}
        for name, code in values_of(edition, key, stock):
            values[name].append(code)
        for both in _twos(stock, values):
            found.setdefault(both, []).append(key)
    every = {each.name: each.options_of(edition) for each in stock.facets}
    for names in stock.pairs:
        first, second = (facet(name) for name in names)
        for one in every[first.name]:
            for other in every[second.name]:
                fitting = found.get(((first.name, one.code), (second.name, other.code)), ())
                yield first, one, second, other, tuple(fitting)
