"""Every coming date is the same everywhere: on pages, in calendars, in JSON-LD, JSON and CSV, in all languages.

The built site is read as strangers read it: pages by html5lib, calendars by two libraries that do not know each other.
What they find is compared with the one list that everything is made of.
"""

import csv
import datetime as dt
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import recurring_ical_events
import vobject
from icalendar import Calendar

from portal.linked_data import PAGE_DATES
from portal.models.kinds import EVENT_KINDS
from portal.reading import read_source
from portal.schedule import upcoming
from portal.site import Key, Site, collect_site
from portal.standing import Register, collect_register
from portal.urls import Urls, file_of
from tests.conftest import BASE_URL, SAMPLE, TODAY, XHTML, BuiltSite

# All in one process: what one test has parsed the next need not.
pytestmark = pytest.mark.xdist_group("html")

TAGS = ("sv", "en", "ar", "so", "fa", "fi")
FAR = TODAY + dt.timedelta(days=3 * 366)
"""Further than any rhythm of the sample site goes."""

Date = tuple[dt.datetime, dt.datetime, bool]
"""Start and end, to the minute, in UTC; and whether it is cancelled."""

Dates = dict[Key, list[Date]]
Parse = Callable[[object], Any]


@pytest.fixture(scope="module")
def site() -> Site:
    site, problems = collect_site(read_source(SAMPLE), TODAY, drafts=False, base_url=BASE_URL)
    assert site is not None, problems
    return site


@pytest.fixture(scope="module")
def register(site: Site) -> Register:
    return collect_register(site, TODAY)


@pytest.fixture(scope="module")
def expected(register: Register) -> Dates:
    """Of everybody; every kind of change turns up in it."""
    found = {
        key: sorted(date(each.start, each.end, each.status == "cancelled") for each in ahead)
        for key, dates in register.dates.items()
        if (ahead := upcoming(dates, TODAY, with_cancelled=True))
    }
    statuses = {
        each.status for dates in register.dates.values() for each in upcoming(dates, TODAY, with_cancelled=True)
    }
    assert statuses == {"scheduled", "cancelled", "moved", "extra"}
    assert {kind for kind, _ in found} == {*EVENT_KINDS, "network"}
    assert sum(map(len, found.values())) > 150
    return found


@pytest.fixture(scope="module")
def for_residents(expected: Dates, site: Site) -> Dates:
    return {
        key: dates
        for key, dates in expected.items()
        if key[0] in EVENT_KINDS and site.things[key[0]][key[1]].audience == "residents"
    }


def date(start: dt.datetime, end: dt.datetime, cancelled: bool) -> Date:
    assert start.tzinfo
    assert end.tzinfo
    assert not start.second
    return start.astimezone(dt.UTC), end.astimezone(dt.UTC), cancelled


def is_ahead(each: Date) -> bool:
    """Not over before the day of the build began; no date of the sample site goes past midnight."""
    return each[1].date() >= TODAY


def read(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def gathered(found: Iterator[tuple[Key, Date]]) -> Dates:
    dates: Dates = {}
    for key, each in found:
        dates.setdefault(key, []).append(each)
    return {key: sorted(each) for key, each in dates.items()}


def rows(tree: Any) -> Iterator[tuple[Key, Date]]:
    """The dates of a page of the calendar, by what its rows say of themselves."""
    for element in tree.iter():
        if element.get("data-start"):
            kind, slug = element.get("data-key").split("/")
            cancelled = element.get("data-status") == "cancelled"
            yield (kind, slug), date(read(element.get("data-start")), read(element.get("data-end")), cancelled)


@pytest.mark.parametrize("tag", TAGS)
def test_the_calendar_page_holds_every_date(
    tag: str, sample: BuiltSite, site: Site, for_residents: Dates, parse: Parse
) -> None:
    """Whoever reads the list of days reads all of them, in every language."""
    address = Urls(site.config).calendar(tag)
    assert gathered(rows(parse(sample.folder / file_of(address)))) == for_residents


@pytest.mark.parametrize("tag", TAGS)
def test_the_months_together_are_the_calendar(
    tag: str, sample: BuiltSite, site: Site, for_residents: Dates, parse: Parse
) -> None:
    """Nothing falls between two months."""
    urls = Urls(site.config)
    files = [sample.folder / file_of(urls.calendar(tag, "month", f"{number:02}")) for number in range(1, 13)]
    assert gathered(each for file in files for each in rows(parse(file))) == for_residents


def by_recurring_ical_events(data: bytes) -> Iterator[tuple[str, Date]]:
    """(address of the page, date) of a calendar, as a program does that asks for three years."""
    for event in recurring_ical_events.of(Calendar.from_ical(data)).between(TODAY, FAR):
        yield str(event["URL"]), date(event["DTSTART"].dt, event["DTEND"].dt, event.get("STATUS") == "CANCELLED")


def by_vobject(data: bytes) -> Iterator[tuple[str, Date]]:
    """The same by a library that expands the rule, and leaves to its reader to put in what differs."""
    events = vobject.readOne(data.decode()).vevent_list
    changed = {
        (event.uid.value, event.recurrence_id.value.astimezone(dt.UTC)): event
        for event in events
        if hasattr(event, "recurrence_id")
    }
    for event in events:
        if hasattr(event, "recurrence_id"):
            continue
        starts = event.getrruleset(addRDate=True) if hasattr(event, "rrule") else [event.dtstart.value]
        length = event.dtend.value - event.dtstart.value
        for start in starts:
            found = changed.pop((event.uid.value, start.astimezone(dt.UTC)), None)
            if found is None:
                yield event.url.value, date(start, start + length, is_cancelled(event))
            else:
                yield found.url.value, date(found.dtstart.value, found.dtend.value, is_cancelled(found))
    assert not changed, "a date differs from a rhythm that has no such date"


def is_cancelled(event: Any) -> bool:
    return event.status.value == "CANCELLED"


READERS = pytest.mark.parametrize("reader", [by_recurring_ical_events, by_vobject])


@READERS
@pytest.mark.parametrize("tag", TAGS)
def test_the_calendar_of_everything_holds_every_date(
    tag: str,
    reader: Callable[[bytes], Iterator[tuple[str, Date]]],
    sample: BuiltSite,
    site: Site,
    for_residents: Dates,
) -> None:
    """A telephone that subscribes shows what the page shows, whichever way it reads the file."""
    urls = Urls(site.config)
    keys = {urls.absolute(urls.page(tag, *key)): key for key in for_residents}
    data = (sample.folder / urls.feed(tag, "everything")).read_bytes()
    coming = [(address, each) for address, each in reader(data) if is_ahead(each)]
    assert gathered((keys[address], each) for address, each in coming) == for_residents


@READERS
@pytest.mark.parametrize("tag", TAGS)
def test_each_things_calendar_holds_its_dates(
    tag: str, reader: Callable[[bytes], Iterator[tuple[str, Date]]], sample: BuiltSite, site: Site, expected: Dates
) -> None:
    """Who follows one activity, a course, or a network, has its dates and no others."""
    urls = Urls(site.config)
    found = (
        (key, each)
        for key in expected
        for address, each in reader((sample.folder / urls.feed(tag, *key)).read_bytes())
        if is_ahead(each) and address == urls.absolute(urls.page(tag, *key))
    )
    assert gathered(found) == expected


def graph(tree: Any) -> list[dict[str, Any]]:
    """What a page says to machines, as a search engine takes it out of the page."""
    scripts = [each for each in tree.iter(XHTML + "script") if each.get("type") == "application/ld+json"]
    assert len(scripts) <= 1
    return json.loads("".join(scripts[0].itertext()))["@graph"] if scripts else []


def events(value: Any) -> Iterator[dict[str, Any]]:
    """Every single event in a graph, however deep."""
    if isinstance(value, list):
        for each in value:
            yield from events(each)
    elif isinstance(value, dict):
        if value.get("@type") == "Event":
            yield value
        for each in value.values():
            yield from events(each)


@pytest.mark.parametrize("tag", TAGS)
def test_search_engines_read_the_same_dates(
    tag: str, sample: BuiltSite, site: Site, register: Register, expected: Dates, parse: Parse
) -> None:
    """What somebody finds by searching the web is what the page says, also when it is cancelled: the next dates of
    each thing, in their order."""
    urls, found = Urls(site.config), []
    for key in register.dates:
        for event in events(graph(parse(sample.folder / file_of(urls.page(tag, *key))))):
            cancelled = event["eventStatus"].endswith("/EventCancelled")
            found.append((key, date(read(event["startDate"]), read(event["endDate"]), cancelled)))
    # A lecture that has been held still is one event, on its day.
    told = gathered((key, each) for key, each in found if is_ahead(each))
    assert told == {key: dates[:PAGE_DATES] for key, dates in expected.items()}


def test_every_page_of_something_with_dates_speaks_to_machines(
    sample: BuiltSite, site: Site, register: Register, parse: Parse
) -> None:
    """Each block can be read, names each thing once, and refers to nothing that it does not hold."""
    urls, spoken = Urls(site.config), set()
    for address, path in sample.pages():
        nodes = graph(parse(path))
        spoken |= {address for node in nodes if node["@type"] in ("Event", "EventSeries", "Course")}
        names = [each["@id"] for each in [*nodes, *events([each for n in nodes for each in n.values()])]]
        assert len(names) == len(set(names)), address
        referred = {each["@id"] for each in references(nodes)}
        assert referred <= set(names), address
    assert spoken == {urls.page(tag, *key) for key in register.dates for tag in TAGS}


def references(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict) and value.keys() == {"@id"}:
        yield value
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for each in parts:
        yield from references(each)


def test_the_open_data_holds_the_same_dates(sample: BuiltSite, expected: Dates) -> None:
    """A catalogue that reads JSON and a spreadsheet that reads CSV send people on the same days."""
    document = json.loads((sample.folder / "data/occurrences.json").read_bytes())
    with (sample.folder / "data/occurrences.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    for found in (document["occurrences"], table):
        dates = (
            (
                tuple(each["activity"].split("/")),
                date(read(each["start"]), read(each["end"]), each["status"] == "cancelled"),
            )
            for each in found
        )
        assert gathered((key, each) for key, each in dates if is_ahead(each)) == expected


def test_the_whole_graph_holds_the_same_dates(sample: BuiltSite, expected: Dates) -> None:
    """Who fetches one file instead of a thousand pages has no date less."""
    nodes = json.loads((sample.folder / "data/activities.jsonld").read_bytes())["@graph"]
    found = sorted(
        date(read(event["startDate"]), read(event["endDate"]), event["eventStatus"].endswith("/EventCancelled"))
        for event in events(nodes)
    )
    assert [each for each in found if is_ahead(each)] == sorted(each for dates in expected.values() for each in dates)
