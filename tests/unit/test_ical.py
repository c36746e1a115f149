"""What somebody with the dates in their own telephone may rely on, as two libraries that are not ours read them.

The golden files are the sample site's calendars, byte for byte. After a change that is meant, look at the difference:
`GOLDEN=renew python3 build.py test tests/unit/test_ical.py -k golden`, then `git diff tests/golden`.
"""

import datetime as dt
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
import vobject
from dateutil.tz import tzical

from portal.checks import calendar_names
from portal.edition import Edition, collect_editions
from portal.errors import Problems
from portal.feeds import ical
from portal.feeds.calendar_file import CalendarHead, write_calendar
from portal.feeds.feed import Feed
from portal.ledger import add_addresses, collect_ledger, format_ledger
from portal.pages import subscribe
from portal.reading import PROJECT, read_source
from portal.site import collect_site
from tests.conftest import BASE_URL, SAMPLE
from tests.conftest import TODAY as SAMPLE_DAY
from tests.unit.sample import TODAY, activity, event, make_editions, make_pages

GOLDEN = PROJECT / "tests/golden"
KEY = ("activity", "gympa")
ADDRESS = "sv/kalender/aktiviteter/gympa.ics"

Dates = list[tuple[dt.datetime, dt.datetime, bool]]
Files = Mapping[str, str]


def calendars(editions: Mapping[str, Edition]) -> dict[str, bytes]:
    """Every calendar's bytes, by address."""
    return {feed.path: write_calendar(feed) for feed in ical.feeds(tuple(editions.values()), ())}


def expected(edition: Edition, key: tuple[str, str] = KEY) -> Dates:
    """What pages show: start, end, and whether it is off."""
    dates = edition.register.dates[key]
    return sorted((utc(each.start), utc(each.end), each.status == "cancelled") for each in dates)


def utc(at: dt.datetime) -> dt.datetime:
    return at.astimezone(dt.UTC)


def read_by_icalendar(data: bytes) -> Dates:
    calendar = icalendar.Calendar.from_ical(data)
    every = recurring_ical_events.of(calendar).between(dt.datetime(2020, 1, 1), dt.datetime(2032, 1, 1))
    return sorted((utc(each.start), utc(each.end), each.get("STATUS") == "CANCELLED") for each in every)


def read_by_vobject(data: bytes) -> Dates:
    """By dateutil's rules, in the zone as the calendar itself describes it."""
    calendar = vobject.readOne(data.decode())
    found: dict[tuple[str, dt.datetime], tuple[dt.datetime, dt.datetime, bool]] = {}
    changed = {}
    for each in getattr(calendar, "vevent_list", ()):
        start, end, off = each.dtstart.value, each.dtend.value, each.status.value == "CANCELLED"
        if hasattr(each, "recurrence_id"):
            changed[each.uid.value, utc(each.recurrence_id.value)] = utc(start), utc(end), off
        else:
            starts = each.rruleset if each.rruleset is not None else (start,)
            found |= {(each.uid.value, utc(at)): (utc(at), utc(at + (end - start)), off) for at in starts}
    assert changed.keys() <= found.keys(), "a change is about a date that no rule has"
    return sorted((found | changed).values())


MAIN = (
    "sv/kalender/allt.ics",
    "ar/kalender/allt.ics",
    "en/kalender/omraden/centrum.ics",
    "so/kalender/amnen/movement.ics",
    "fa/kalender/online.ics",
    "fi/kalender/kurser.ics",
    "sv/kalender/natverk/existentiella-samtal.ics",
    "sv/kalender/aktiviteter/latt-aerobics-i-kortedala.ics",
)

READERS = (read_by_icalendar, read_by_vobject)
WEEKLY = "[{kind: weekly, days: [tuesday], start: '10:00', end: '11:00', first: 2026-09-01, last: 2027-05-25%s}]"
CLOSED = {
    "venues/huset/index.sv.md": "---\ntitle: Huset\nsummary: Ett hus.\narea: norr\npublication: published\n"
    "reviewed: 2026-11-01\naddress: {street: Gatan 1, city: Staden}\nclosures:\n"
    "  - {from: 2026-12-01, to: 2026-12-14, reason: illness}\n"
    "  - {from: 2027-02-01, to: 2027-02-10, reason: illness, instead: annat}\n---\n",
    "venues/annat/index.sv.md": "---\ntitle: Annat\nsummary: Ett till.\narea: syd\npublication: published\n"
    "reviewed: 2026-11-01\n---\n",
}
CASES: dict[str, tuple[Files, dict[str, str]]] = {
    "every week, over both changes of the clock": ({}, {"schedule": WEEKLY % ""}),
    "odd weeks over the New Year of two odd weeks": ({}, {"schedule": WEEKLY % ", weeks: odd"}),
    "even weeks": ({}, {"schedule": WEEKLY % ", weeks: even"}),
    "pauses": ({}, {"schedule": WEEKLY.replace("tuesday", "friday") % ", pauses: [red-days]"}),
    "two days and two hours": (
        {},
        {
            "schedule": "[{kind: weekly, first: 2026-09-01, last: 2027-05-25, slots: ["
            "{days: [monday, friday], start: '09:00', end: '10:00'}, {days: [monday], start: '18:00', end: '20:00'}]}]"
        },
    ),
    "cancelled, moved, extra": (
        {},
        {
            "schedule": WEEKLY % "",
            "exceptions": "[{kind: cancelled, date: 2026-12-01, reason: illness}, "
            "{kind: moved, date: 2026-12-08, to: 2026-12-10, start: '13:00', end: '15:00'}, "
            "{kind: moved, date: 2026-12-15, venue: huset}, {kind: moved, date: 2027-05-25, to: 2027-06-08}, "
            "{kind: cancelled, date: 2026-09-01}, {kind: extra, date: 2027-06-15, start: '10:00', end: '11:00'}]",
        },
    ),
    "extra dates that are off and moved": (
        {},
        {
            "schedule": WEEKLY % "",
            "exceptions": "[{kind: extra, date: 2026-12-01, start: '13:00', end: '14:00'}, "
            "{kind: cancelled, date: 2026-12-01, at: '13:00'}, {kind: cancelled, date: 2026-12-01}, "
            "{kind: extra, date: 2026-12-03, start: '10:00', end: '11:00'}, "
            "{kind: moved, date: 2026-12-03, to: 2026-12-08, start: '13:00'}]",
        },
    ),
    "a closed house, and one to go to instead": (CLOSED, {"schedule": WEEKLY % ""}),
    "meetings of a course": (
        {},
        {
            "schedule": "[{kind: sessions, sessions: [{id: en, date: 2027-03-27, start: '10:00', end: '12:00'}, "
            "{id: tva, date: 2027-03-29, start: '10:00', end: '12:00', venue: huset}]}]",
            "exceptions": "[{kind: moved, date: 2027-03-29, to: 2027-04-06}]",
        },
    ),
    "single dates": (
        {},
        {
            "schedule": "[{kind: dates, dates: [2026-12-01, 2026-12-03], start: '17:00', end: '19:00'}]",
            "exceptions": "[{kind: cancelled, date: 2026-12-03, reason: illness}]",
        },
    ),
    "an hour that no clock shows, and nights that are longer and shorter": (
        {},
        {
            "schedule": "[{kind: weekly, first: 2026-10-18, last: 2027-04-04, slots: ["
            "{days: [sunday], start: '02:30', end: '04:00'}, {days: [saturday], start: '22:00', end: '05:00'}]}]"
        },
    ),
    "two terms": (
        {},
        {
            "schedule": "[{id: ht, kind: weekly, days: [tuesday], start: '10:00', end: '11:00', first: 2026-09-01, "
            "last: 2026-12-15}, {id: vt, kind: weekly, days: [tuesday], start: '10:00', end: '11:00', "
            "first: 2027-01-12, last: 2027-05-25}]"
        },
    ),
    "ended on a day": ({}, {"schedule": WEEKLY % "", "status": "ended", "from": "2027-01-01"}),
    "paused for two months": (
        {},
        {"schedule": WEEKLY % "", "status": "paused", "from": "2026-12-01", "returns": "2027-02"},
    ),
    "cancelled from a day, after an extra date": (
        {},
        {
            "schedule": WEEKLY % "",
            "status": "cancelled",
            "from": "2026-12-01",
            "exceptions": "[{kind: extra, date: 2026-12-03, start: '10:00', end: '11:00'}, "
            "{kind: moved, date: 2026-12-08, to: 2026-12-10}]",
        },
    ),
}


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("case", CASES)
def test_a_calendar_shows_the_dates_that_the_page_shows(case: str, read: Callable[[bytes], Dates]) -> None:
    """Nobody stands before a locked door because two programs read a rule differently."""
    files, fields = CASES[case]
    editions = make_editions(files, activity("gympa", **fields))
    assert expected(editions["sv"])
    assert read(calendars(editions)[ADDRESS]) == expected(editions["sv"])


@pytest.fixture(scope="module")
def sample_editions() -> dict[str, Edition]:
    site, _ = collect_site(read_source(SAMPLE), SAMPLE_DAY, drafts=False, base_url=BASE_URL)
    ledger = collect_ledger(site, SAMPLE_DAY, Problems())
    return {each.tag: each for each in collect_editions(site, SAMPLE_DAY, ledger)}


@pytest.fixture(scope="module")
def sample_calendars(sample_editions: dict[str, Edition]) -> dict[str, bytes]:
    return calendars(sample_editions)


@pytest.mark.parametrize("read", READERS)
def test_every_calendar_of_a_whole_site_is_read_alike(
    read: Callable[[bytes], Dates], sample_editions: dict[str, Edition], sample_calendars: dict[str, bytes]
) -> None:
    """Also the one of everything, where all things stand together."""
    edition, all_dates = sample_editions["sv"], []
    for key, dates in edition.register.dates.items():
        if dates:
            assert read(sample_calendars[edition.urls.feed("sv", *key)]) == expected(edition, key), key
            if getattr(edition.thing(key), "audience", "professionals") == "residents":
                all_dates += expected(edition, key)
    assert read(sample_calendars["sv/kalender/allt.ics"]) == sorted(all_dates)


def parts(data: bytes) -> dict[tuple[str, dt.datetime | None], icalendar.Event]:
    """A subscriber's memory: each date by the name that telephones know it by."""
    found = {}
    for each in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        changed = each.get("RECURRENCE-ID")
        name = str(each["UID"]), changed and utc(changed.dt)
        assert name not in found
        found[name] = each
    return found


def recorded(editions: Mapping[str, Edition]) -> Files:
    """The ledger as `record` would have written it after this build."""
    edition = editions["sv"]
    addresses = [feed.path for feed in ical.feeds(tuple(editions.values()), ())]
    ledger = add_addresses(edition.ledger, edition.site.config, addresses)
    return {path: data.decode() for path, data in format_ledger(ledger).items()}


def test_a_subscriber_sees_one_date_cancelled_and_keeps_all_the_others() -> None:
    """After illness is reported: every date keeps its name, one more is told, and the telephone knows it as newer."""
    first = make_editions(activity("gympa"))
    before = parts(calendars(first)[ADDRESS])
    ill = activity("gympa", exceptions="[{kind: cancelled, date: 2026-12-01, reason: illness}]")
    later = make_editions(ill, recorded(first), today=TODAY + dt.timedelta(days=3))
    after = parts(calendars(later)[ADDRESS])
    (new,) = after.keys() - before.keys()
    assert before.keys() <= after.keys()
    assert new[1] == dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)
    assert after[new]["STATUS"] == "CANCELLED"
    assert str(after[new]["SUMMARY"]).startswith("INSTÄLLT")
    assert "sjukdom" in str(after[new]["DESCRIPTION"])
    assert {each["SEQUENCE"] for each in before.values()} == {0}
    assert {each["SEQUENCE"] for each in after.values()} == {1}
    assert {each["DTSTAMP"].dt.date() for each in after.values()} == {TODAY + dt.timedelta(days=3)}
    assert {each["CREATED"].dt.date() for each in after.values()} == {TODAY}


def test_a_cancelled_single_date_keeps_its_name() -> None:
    """A telephone strikes it out instead of forgetting it."""
    dates = "[{kind: dates, dates: [2026-12-01, 2026-12-03], start: '17:00', end: '19:00'}]"
    before = calendars(make_editions(activity("gympa", schedule=dates)))[ADDRESS]
    off = "[{kind: cancelled, date: 2026-12-03, reason: illness}]"
    after = calendars(make_editions(activity("gympa", schedule=dates, exceptions=off)))[ADDRESS]
    assert parts(before).keys() == parts(after).keys()
    assert sorted(uid for uid, _ in parts(after)) == [
        "activity-gympa-20261201T1700@lots.example.org",
        "activity-gympa-20261203T1700@lots.example.org",
    ]
    assert sorted(str(each["STATUS"]) for each in parts(after).values()) == ["CANCELLED", "CONFIRMED"]


def test_an_extra_date_that_is_off_or_moved_keeps_its_name() -> None:
    """A telephone strikes it out, or shows it on its new day: it neither forgets it nor has it twice."""
    extra = "{kind: extra, date: 2026-12-03, start: '17:00', end: '19:00'}"
    first = make_editions(activity("gympa", exceptions=f"[{extra}]"))
    before, name = parts(calendars(first)[ADDRESS]), ("activity-gympa-20261203T1700@lots.example.org", None)
    later = TODAY + dt.timedelta(days=3)
    for change, status, start in (
        ("{kind: cancelled, date: 2026-12-03, reason: illness}", "CANCELLED", dt.datetime(2026, 12, 3, 16)),
        ("{kind: moved, date: 2026-12-03, to: 2026-12-04}", "CONFIRMED", dt.datetime(2026, 12, 4, 16)),
    ):
        changed = activity("gympa", exceptions=f"[{extra}, {change}]")
        after = parts(calendars(make_editions(changed, recorded(first), today=later))[ADDRESS])
        assert after.keys() == before.keys()
        assert (str(after[name]["STATUS"]), utc(after[name].start)) == (status, start.replace(tzinfo=dt.UTC))
        assert (before[name]["SEQUENCE"], after[name]["SEQUENCE"]) == (0, 1)
    assert "flytta" in str(after[name]["DESCRIPTION"]).lower()


def test_names_come_from_what_never_changes() -> None:
    """A new title or another part of the city makes no new dates; odd weeks are named by year, terms by their id."""
    odd = WEEKLY.replace("{kind", "{id: aret, kind") % ", weeks: odd"
    one = calendars(make_editions(activity("gympa", schedule=odd)))[ADDRESS]
    other = calendars(make_editions(activity("gympa", schedule=odd, area="syd", title="Helt annat")))[ADDRESS]
    names = {uid for uid, _ in parts(one)}
    assert names == {f"activity-gympa-aret-tu1000-{year}@lots.example.org" for year in (2026, 2027)}
    assert parts(one).keys() == parts(other).keys()


def names(data: bytes) -> list[tuple[bytes, ...]]:
    """The name of each date, without reading all the rest of it."""
    blocks = data.replace(b"\r\n ", b"").split(b"BEGIN:VEVENT")[1:]
    return [tuple(re.findall(rb"^(?:UID|RECURRENCE-ID).*(?=\r)", block, re.MULTILINE)) for block in blocks]


def test_a_date_has_one_name_in_all_calendars_and_languages(sample_calendars: dict[str, bytes]) -> None:
    """Whoever subscribes to an area and a topic sees that it is the same date. No name is used twice in a file."""
    own: dict[str, set] = {}
    for address, data in sample_calendars.items():
        found, (tag, _, rest) = names(data), address.partition("/")
        assert len(set(found)) == len(found), address
        assert found == names(sample_calendars[f"sv/{rest}"]), address
        if address.count("/") == 3 and "/aktiviteter/" in address:
            own.setdefault(tag, set()).update(found)
    assert len(own) == 6
    assert len(own["sv"]) > 20
    assert all(set(names(sample_calendars[f"{tag}/kalender/aktiviteter.ics"])) == own[tag] for tag in own)


def test_the_same_content_gives_the_same_bytes_on_another_day() -> None:
    """No clock is in a calendar: telephones fetch news, not noise."""
    first = make_editions(activity("gympa", exceptions="[{kind: moved, date: 2026-12-01, to: 2026-12-02}]"))
    moved = activity("gympa", exceptions="[{kind: moved, date: 2026-12-01, to: 2026-12-02}]")
    again = make_editions(moved, recorded(first), today=TODAY + dt.timedelta(days=40))
    assert calendars(again) == calendars(first)


def test_every_file_is_as_the_standard_asks(sample_calendars: dict[str, bytes]) -> None:
    """Lines of at most 75 octets that end in CR LF and break no letter; a zone; no METHOD, which would make it an
    invitation; no UID of its own; rules that end in UTC; names for old and new readers."""
    for address, data in sample_calendars.items():
        lines = data.split(b"\r\n")
        assert lines[0] == b"BEGIN:VCALENDAR" and lines[-2:] == [b"END:VCALENDAR", b""], address
        assert b"\n" not in data.replace(b"\r\n", b"")
        assert max(map(len, lines)) <= 75, address
        assert all(line.decode("utf-8") is not None for line in lines)
        assert data.count(b"BEGIN:VTIMEZONE") == 1, address
        assert not re.search(rb"^METHOD", data, re.MULTILINE), address
        untils = re.findall(rb"UNTIL=([^;\r]*)", data.replace(b"\r\n ", b""))
        assert all(re.fullmatch(rb"\d{8}T\d{6}Z", until) for until in untils)
    for address in MAIN:
        calendar = icalendar.Calendar.from_ical(sample_calendars[address])
        assert not {"METHOD", "UID"} & calendar.keys()
        assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["Europe/Stockholm"]
        for name in ("PRODID", "VERSION", "NAME", "X-WR-CALNAME", "DESCRIPTION", "URL", "SOURCE", "REFRESH-INTERVAL"):
            assert calendar[name], (address, name)
        assert str(calendar["PRODID"]).startswith("-//")
        for each in calendar.walk("VEVENT"):
            assert each["DTSTAMP"].dt.utcoffset() == dt.timedelta(0)
            assert each["TRANSP"] == "TRANSPARENT"


@pytest.mark.parametrize(
    "name",
    ["Europe/Stockholm", "Europe/Dublin", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "America/Sao_Paulo"],
)
def test_the_zone_in_the_file_is_the_zone(name: str, tmp_path: Path) -> None:
    """A reader that believes the file is right in every hour of two years, also in the nights when clocks change."""
    urls = {"address": "https://x.example.org/", "source": "https://x.example.org/x.ics"}
    texts = {"product": "-//x//x//EN", "language": "en", "name": "x", "name_language": "en", "description": "x"}
    head = CalendarHead(**texts, **urls, zone=name, first=2026, last=2027, changed=None, color="teal")
    path = tmp_path / "x.ics"
    path.write_bytes(write_calendar(Feed("x.ics", "calendar", (head,))))
    ours, theirs = tzical(str(path)).get(name), ZoneInfo(name)
    hour = dt.datetime(2026, 1, 1)
    while hour.year < 2028:
        wall = hour.replace(tzinfo=theirs)
        # An hour that comes twice or not at all has no one answer.
        if wall.utcoffset() == wall.replace(fold=1).utcoffset():
            assert hour.replace(tzinfo=ours).utcoffset() == wall.utcoffset(), hour
        hour += dt.timedelta(hours=1)


def test_a_moved_date_says_from_where_to_where() -> None:
    """Whoever has the old time in mind sees what became of it, and a map shows the new place."""
    moved = "[{kind: moved, date: 2026-12-08, to: 2026-12-10, start: '13:00', end: '15:00', venue: annat}]"
    data = calendars(make_editions(CLOSED, activity("gympa", exceptions=moved)))[ADDRESS]
    (found,) = [each for (_, day), each in parts(data).items() if day and day.day == 8 and day.month == 12]
    assert found["SUMMARY"] == "FLYTTAT: Gympa"
    assert found["LOCATION"] == "Annat"
    for said in ("8 december 2026", "10 december 2026", "Annat", "Rummet"):
        assert said in str(found["DESCRIPTION"])


def test_what_is_planned_is_tentative() -> None:
    """A date that is not certain looks uncertain in a calendar."""
    data = calendars(make_editions(activity("gympa", status="planned")))[ADDRESS]
    assert {str(each["STATUS"]) for each in parts(data).values()} == {"TENTATIVE"}


def test_a_secret_place_and_a_secret_link_stay_secret() -> None:
    """Who has signed up is told; a calendar that anybody may read says only that."""
    hidden = {"place_given": "after-booking", "venue": None, "booking": "{mode: required}"}
    online = {"attendance": "online", "online": "{platform: Zoom, link_given: after-booking}", "venue": None}
    shared = {"attendance": "online", "online": "{link_given: public, url: 'https://m.example.org/x'}", "venue": None}
    made = calendars(make_editions(activity("a", **hidden), activity("b", **online), activity("c", **shared)))
    one, two, three = (
        next(iter(parts(made[f"sv/kalender/aktiviteter/{slug}.ics"]).values())) for slug in ("a", "b", "c")
    )
    assert "LOCATION" not in one and "GEO" not in one
    assert "adressen" in str(one["DESCRIPTION"])
    assert "CONFERENCE" not in two
    assert "länken" in str(two["DESCRIPTION"])
    assert three["CONFERENCE"] == "https://m.example.org/x"


def test_lists_hold_what_residents_can_go_to() -> None:
    """An area, a unit, a kind, a topic with the narrower ones below it, what is online, and everything; a day for
    professionals stands in its own calendar only."""
    online = {"attendance": "online", "online": "{link_given: after-booking}", "venue": None}
    made = calendars(
        make_editions(
            activity("gympa"),
            activity("natet", topics="[sleep]", **online),
            activity("dag", audience="professionals"),
        )
    )

    def things(address: str) -> set[str]:
        return {
            uid.removeprefix("activity-").rpartition("-")[0] for uid, _ in parts(made[f"sv/kalender/{address}.ics"])
        }

    assert things("allt") == things("aktiviteter") == things("enheter/enheten") == {"gympa", "natet"}
    assert things("omraden/norr") == {"gympa", "natet"}
    assert things("amnen/move") == things("amnen/sit") == {"gympa"}
    assert things("online") == {"natet"}
    assert things("aktiviteter/dag") == {"dag"}
    assert things("kurser") == set()
    assert "sv/kalender/omraden/syd.ics" not in made


def test_a_thing_without_dates_has_no_calendar() -> None:
    """Opening hours are no appointment."""
    assert ADDRESS not in calendars(make_editions(activity("gympa", schedule="[{kind: always}]")))


def test_a_calendar_once_published_answers_for_ever() -> None:
    """A telephone that asks at an address gets a calendar, and never an error: the thing has no dates any more, the
    topic is no topic any more, nothing happens in the area."""
    before = make_editions(activity("gympa"))
    promised = set(calendars(before))
    files = recorded(before)
    topics = {"vocabularies/topics.yaml": "sleep: {label: {sv: Sömn, en: Sleep}, icon: sleep, color: indigo}\n"}
    always = activity("gympa", schedule="[{kind: always}]", topics="[sleep]", run_by="{organization: klubb}")
    club = {"organizations/klubb/index.sv.md": "---\ntitle: Klubb\nsummary: En klubb.\ntype: association\n"}
    club = {path: f"{body}publication: published\nreviewed: 2026-11-01\n---\n" for path, body in club.items()}
    after = calendars(make_editions(topics, club, always, files))
    assert promised <= after.keys()
    for address in ("aktiviteter/gympa", "amnen/sit", "omraden/norr", "enheter/enheten", "allt"):
        calendar = icalendar.Calendar.from_ical(after[f"sv/kalender/{address}.ics"])
        assert calendar.walk("VTIMEZONE") and not calendar.walk("VEVENT")
        assert "inga datum" in str(calendar["DESCRIPTION"])


def test_what_moved_and_what_is_gone_answer_at_their_old_addresses() -> None:
    """The same dates where somebody once subscribed; an empty calendar that says so where the thing is no more."""
    lines = (
        "- {retired: activities/borta, title: Borta}",
        "- {moved: activities/forr, to: activities/gympa}",
        "- {moved: activities/bort-forr, to: activities/borta}",
    )
    made = calendars(make_editions(activity("gympa", formerly="[namn]"), {"addresses.yaml": "\n".join(lines) + "\n"}))
    for old in ("forr", "namn"):
        assert made[f"en/kalender/aktiviteter/{old}.ics"] == made["en/kalender/aktiviteter/gympa.ics"]
    for gone in ("borta", "bort-forr"):
        calendar = icalendar.Calendar.from_ical(made[f"sv/kalender/aktiviteter/{gone}.ics"])
        assert calendar.walk("VTIMEZONE") and not calendar.walk("VEVENT")
        assert calendar["NAME"] == "Borta"
        assert "finns inte längre" in str(calendar["DESCRIPTION"])


def test_old_terms_leave_after_a_year() -> None:
    """What was is kept for twelve months after its last date; a telephone need not carry ten years."""
    terms = "[{id: a, kind: dates, dates: [2025-11-22], start: '10:00', end: '11:00'}, "
    terms += "{id: b, kind: dates, dates: [2025-11-23], start: '10:00', end: '11:00'}]"
    data = calendars(make_editions(activity("gympa", schedule=terms, status="ended", from_="2026-01-01")))[ADDRESS]
    assert [uid for uid, _ in parts(data)] == ["activity-gympa-b-20251123T1000@lots.example.org"]


def test_words_from_the_other_side_are_kept_apart(sample_calendars: dict[str, bytes]) -> None:
    """In an Arabic calendar a telephone number is not turned around, and no invisible sign stands in a Swedish one."""
    arabic = sample_calendars["ar/kalender/allt.ics"].replace(b"\r\n ", b"").decode()
    assert re.search("\nDESCRIPTION[^\r]*\u2066031-390 06 00\u2069", arabic)
    assert re.search("\nLOCATION[^\r]*\u2066[^\r]*Göteborg\u2069", arabic)
    swedish = sample_calendars["sv/kalender/allt.ics"].replace(b"\r\n ", b"").decode()
    assert not re.search("[\u2066-\u2069]", swedish)


def test_pages_lead_to_the_calendar_and_say_how_late_it_is() -> None:
    """Subscribe, in two ways, or fetch once; and ring before you go."""
    page = make_pages(activity("gympa"))["sv/aktiviteter/gympa/"]
    (section,) = [each for each in page.view.sections if each.id == "calendar"]
    assert [link.href for link in section.links] == [
        "webcal://lots.example.org/stad/sv/kalender/aktiviteter/gympa.ics",
        "https://calendar.google.com/calendar/r?cid=webcal://lots.example.org/stad/sv/kalender/aktiviteter/gympa.ics",
        "/stad/sv/kalender/aktiviteter/gympa.ics",
        "/stad/sv/kalender/prenumerera/",
    ]
    assert "ring" in section.intro.text
    assert "#calendar" in [action.href for action in page.view.actions]
    ended = {"areas/norr/activities/gympa/index.sv.md": event(status="ended")}
    gone = make_pages(ended)["sv/aktiviteter/gympa/"]
    assert "calendar" not in [each.id for each in gone.view.sections]


def test_the_page_of_calendars_offers_those_that_have_dates(
    sample_editions: dict[str, Edition], sample_calendars: dict[str, bytes]
) -> None:
    """Every link leads to a calendar with something in it to come, in all languages."""
    for edition in sample_editions.values():
        (page,) = subscribe.pages(edition)
        rows = [row for group in page.view.groups for row in group.rows]
        assert len(rows) > 10
        for row in rows:
            addresses = [way.href.removeprefix("/portal/") for way in row.actions if way.kind == "download"]
            data = sample_calendars[addresses[0]]
            if edition.tag == "sv":
                assert max(end for _, end, _ in read_by_icalendar(data)).date() >= SAMPLE_DAY, row.name
            else:
                assert b"BEGIN:VEVENT" in data, row.name


@pytest.mark.parametrize("address", MAIN)
def test_golden_calendar(address: str, sample_calendars: dict[str, bytes]) -> None:
    """What telephones have been given changes only when somebody means it to: byte for byte."""
    path = GOLDEN / address.replace("/", "-")
    if os.environ.get("GOLDEN") == "renew":
        path.write_bytes(sample_calendars[address])
    assert sample_calendars[address] == path.read_bytes()


def test_two_things_whose_dates_would_be_one_are_told() -> None:
    """A folder's name followed by a schedule's id can be another folder's name: then an editor hears of it, since no
    subscriber ever would."""
    named = WEEKLY.replace("{kind", "{id: vt, kind") % ""
    twins = make_editions(activity("gympa", schedule=named), activity("gympa-vt", schedule=WEEKLY % ""))
    problems = list(calendar_names.check(twins["sv"].site, ical.feeds(tuple(twins.values()), ())))
    assert [(each.code, each.position.path, each.arguments["other"]) for each in problems] == [
        (
            "schedule/same-name",
            "content/areas/norr/activities/gympa-vt/index.sv.md",
            "content/areas/norr/activities/gympa",
        )
    ]
    later = make_editions(
        activity("gympa", schedule=named),
        activity("gympa-vt", schedule=WEEKLY.replace("11:00", "12:00").replace("10:00", "11:00") % ""),
    )
    assert list(calendar_names.check(later["sv"].site, ical.feeds(tuple(later.values()), ()))) == []
