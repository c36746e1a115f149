"""The same content, built every night for two years: what a portal does to its readers while nobody touches it.

Dates run out, pauses end, notices grow old and months leave the calendar. Each night is compiled with the ledger that
`record` would have written the night before; nothing is rendered. The ordinary run takes one language and the nights on
which something happens; `python3 build.py test --all` takes every night, and one night of each week in every language.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

import pytest

from portal.checks import lost
from portal.ledger import collect_unrecorded
from portal.pipeline import Compiled, Wishes, compile_site
from portal.reading import read_source
from portal.site import Key, Site
from portal.source import Source
from portal.standing import Register, areas_of, collect_register
from portal.urls import Urls
from portal.views import Detail, Listing, Page, Section
from tests.conftest import SAMPLE, TODAY

NIGHTS = tuple(TODAY + dt.timedelta(days=count) for count in range(2 * 365 + 2))
EVERY = 29
"""One night in so many is tried besides: of all days of the week and of the month."""

HALF_A_YEAR = dt.timedelta(days=181)
"""The shortest six months there are."""

LEADS_ON = {"instead", "film", "next-steps", "series"}
"""Parts of a page from which a visitor whose thing is over comes to something else."""


def in_one_language(source: Source) -> Source:
    """The same content for readers of its own language only, published for the first time: a sixth of the work."""
    settings = source.settings.decode()
    tag = re.search(r'^source_language = "(\w+)"', settings, re.MULTILINE)[1]
    settings = re.sub(rf'\[\[languages\]\]\ntag = "(?!{tag}")\w+"\n(?:\w.*\n)*', "", settings)
    others = set(re.findall(r'"(\w+)"', re.search(r"^help_languages = .*", settings, re.MULTILINE)[0])) - {tag}
    settings = re.sub(rf"^({'|'.join(others)}) = .*\n", "", settings, flags=re.MULTILINE)
    foreign = tuple(f"/index.{other}.md" for other in others)
    texts = {path: data for path, data in source.texts.items() if not path.endswith(foreign)}
    return replace(
        source,
        settings=settings.encode(),
        texts={path: data for path, data in texts.items() if not path.startswith("ledger/")},
    )


def eventful(site: Site) -> set[dt.date]:
    """The nights on which something ends or begins: the one after a last date, the last of the half year that follows,
    named months, notices; New Year, the leap day and the changes of the clock."""
    night = dt.timedelta(days=1)
    days = {dt.date(2027, 1, 1), dt.date(2027, 3, 28), dt.date(2027, 10, 31), dt.date(2028, 2, 29)}
    for (kind, slug), dates in site.occurrences.items():
        thing = site.things[kind][slug]
        last = max((each.end.date() for each in dates), default=TODAY)
        days |= {last + night, last + HALF_A_YEAR}
        days |= {dt.date.fromisoformat(f"{text}-01") for text in _months(thing)}
        days |= {thing.from_} if getattr(thing, "from_", None) else set()
    for notice in site.things["notice"].values():
        days |= {notice.from_, notice.until + night}
    return days


def _months(thing: Any) -> Iterator[str]:
    for name in ("returns", "expected"):
        text = getattr(thing, name, None) or ""
        if text[:1].isdigit():
            yield text


def build_nightly(source: Source, nights: Collection[dt.date]) -> Iterator[tuple[dt.date, Compiled]]:
    """Each build knows what all before it have published."""
    for today in sorted(nights):
        compiled = compile_site(source, today, Wishes())
        errors = [problem for problem in compiled.problems if problem.severity == "error"]
        assert not errors, f"{today}: {errors}"
        yield today, compiled
        source = replace(source, texts={**source.texts, **collect_unrecorded(compiled.site, compiled.ledger)})


def check_night(today: dt.date, compiled: Compiled) -> None:
    """That everything can be found, and that what is over says so and leads on."""
    lost.refuse_lost(compiled.ledger, compiled.addresses)
    site, urls = compiled.site, Urls(compiled.site.config)
    register = collect_register(site, today)
    pages = {page.address: page for page in compiled.pages}
    for key, standing in register.standings.items():
        between = standing.state == "between" and _is_expected(site, key, today)
        for language in site.config.languages:
            where = f"{today}: {'/'.join(key)} in {language.tag} is {standing.state}"
            address = urls.page(language.tag, *key)
            page = pages[address]
            if between and site.things[key[0]][key[1]].audience == "residents":
                lists = [urls.listing(language.tag, key[0])]
                lists += [urls.page(language.tag, "area", area) for area in areas_of(site, key)]
                missing = [each for each in lists if urls.href(address) not in _cards(pages[each])]
                assert not missing and page.search is not None, f"{where} and not in {missing}"
            if not standing.listed and _is_something_near(site, register, key):
                assert _leads_on(page), f"{where} and leads nowhere"
            if standing.state in ("cancelled", "ended"):
                assert standing.state in [status.code for status in page.view.statuses], f"{where} and does not say so"


def _is_expected(site: Site, key: Key, today: dt.date) -> bool:
    """It was on lately, or somebody has named a month that is to come."""
    month = next((text for text in _months(site.things[key[0]][key[1]])), "")
    last = max((each.end.date() for each in site.occurrences[key]), default=today)
    return month >= f"{today:%Y-%m}" or today - last <= HALF_A_YEAR


def _is_something_near(site: Site, register: Register, key: Key) -> bool:
    """To go to now, on the same subject or in the same part of the city."""
    mine = site.things[key[0]][key[1]]
    return any(
        register.standings[other].state in ("running", "open")
        and (mine.area in areas_of(site, other) or set(mine.topics) & set(site.things[other[0]][other[1]].topics))
        for other in register.events
        if other != key
    )


def _sections(page: Page) -> tuple[Section, ...]:
    return page.view.groups if isinstance(page.view, Listing) else page.view.sections


def _cards(page: Page) -> set[str]:
    return {card.href for section in _sections(page) for card in section.cards}


def _leads_on(page: Page) -> bool:
    assert isinstance(page.view, Detail)
    return any(section.id in LEADS_ON and (section.cards or section.links) for section in page.view.sections)


def watch(source: Source, nights: Collection[dt.date]) -> set[str]:
    """Every state that an event was seen in."""
    before: frozenset[str] = frozenset()
    seen: set[str] = set()
    for today, compiled in build_nightly(source, nights):
        gone = sorted(before - compiled.addresses)
        assert not gone, f"{today}: {gone}"
        check_night(today, compiled)
        before = compiled.addresses
        register: Register = collect_register(compiled.site, today)
        seen |= {standing.state for standing in register.standings.values()}
    return seen


def test_nothing_is_lost_on_the_nights_when_something_ends() -> None:
    """A reader's address works, and what is between terms is found, on every night of two years on which things change
    and on some of the others: nobody has to be at work for that."""
    source = in_one_language(read_source(SAMPLE))
    site = compile_site(source, TODAY, Wishes()).site
    assert site is not None
    nights = {*NIGHTS[::EVERY], *(eventful(site) & set(NIGHTS))}
    assert len(nights) > 50
    assert watch(source, nights) >= {"running", "between", "cancelled", "ended", "held", "over", "paused"}


@pytest.mark.slow
def test_nothing_is_lost_on_any_night() -> None:
    """The same on all nights, one after the other."""
    watch(in_one_language(read_source(SAMPLE)), NIGHTS)


@pytest.mark.slow
def test_nothing_is_lost_in_any_language() -> None:
    """A reader's Persian address lasts as long as the Swedish one, together with those that were published before."""
    watch(read_source(SAMPLE), NIGHTS[::7])
