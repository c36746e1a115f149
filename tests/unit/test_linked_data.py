"""What a thing says to machines: every coming date, as it stands, and nothing that its page does not tell.

The golden files are what some pages of the sample site say. After a change that is meant, look at the difference:
`GOLDEN=renew python3 build.py test tests/unit/test_linked_data.py -k golden`, then `git diff tests/golden`.
"""

import datetime as dt
import json
import os
from collections.abc import Iterator
from typing import Any

import pytest
from dateutil.rrule import WEEKLY, rrule, weekday

from portal.edition import Edition, collect_editions
from portal.errors import Problems
from portal.ledger import collect_ledger
from portal.linked_data import PAGE_DATES, collect_graph, embedded, film_data, page_data
from portal.linked_schedules import SCHEMA
from portal.public_facts import occurrence_names
from portal.reading import PROJECT, read_source
from portal.schedule import upcoming
from portal.site import collect_site
from tests.conftest import BASE_URL, SAMPLE
from tests.conftest import TODAY as SAMPLE_DAY
from tests.unit.sample import TODAY, activity, make_editions

KEY = ("activity", "gympa")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
PAGE = "https://lots.example.org/stad/sv/aktiviteter/gympa/"
ONE_DATE = "[{kind: dates, dates: [2026-12-10], start: '12:00', end: '13:00'}]"


def graph(edition: Edition, key: tuple[str, str] = KEY) -> list[dict[str, Any]]:
    data = json.loads(page_data(edition, key))
    assert data["@context"] == "https://schema.org"
    return data["@graph"]


def make(language: str = "sv", kind: str = "activities", **fields: str | None) -> list[dict[str, Any]]:
    """The graph of an activity's page; its first node is the thing itself."""
    key = ({"activities": "activity", "courses": "course", "lectures": "lecture"}[kind], "gympa")
    return graph(make_editions(activity("gympa", kind=kind, **fields))[language], key)


def whole(**fields: str | None) -> list[dict[str, Any]]:
    """The same in the file of everything, which holds what a page leaves to its words."""
    edition = make_editions(activity("gympa", **fields))["sv"]
    return json.loads(json.dumps(collect_graph(edition, [KEY])))["@graph"]


def types(nodes: list[dict[str, Any]]) -> list[str]:
    return [node["@type"] for node in nodes]


def subs(thing: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The coming dates by the last part of their names."""
    found = thing["subEvent"]
    by_name = {each["@id"].removeprefix(f"{PAGE}#"): each for each in found}
    assert len(by_name) == len(found)
    return by_name


def expanded(schedule: dict[str, Any]) -> Iterator[dt.datetime]:
    """A Schedule as an independent reader understands it."""
    days = [WEEKDAYS.index(day.removeprefix(SCHEMA)) for day in schedule["byDay"]]
    first = dt.datetime.fromisoformat(f"{schedule['startDate']}T{schedule['startTime']}")
    last = dt.datetime.fromisoformat(f"{schedule['endDate']}T23:59:59")
    interval = {"P1W": 1, "P2W": 2}[schedule["repeatFrequency"]]
    away = {dt.datetime.fromisoformat(each).replace(tzinfo=None) for each in schedule.get("exceptDate", ())}
    rule = rrule(WEEKLY, first, interval, byweekday=[weekday(day) for day in days], until=last)
    assert away <= set(rule)
    yield from (at for at in rule if at not in away)


def test_every_coming_date_stands_with_its_offset() -> None:
    """Whoever reads only this goes on the right day at the right hour, in winter and in summer."""
    edition = make_editions(activity("gympa"))["sv"]
    thing = whole()[0]
    ahead = upcoming(edition.register.dates[KEY], TODAY, with_cancelled=True)
    assert len(ahead) > 20
    page = graph(edition)[0]
    days = [[each["startDate"] for each in node["subEvent"]] for node in (page, thing)]
    assert days[0] == days[1][:PAGE_DATES]
    assert [(each["startDate"], each["endDate"]) for each in thing["subEvent"]] == [
        (each.start.isoformat(), each.end.isoformat()) for each in ahead
    ]
    assert {each["startDate"][-6:] for each in thing["subEvent"]} == {"+01:00", "+02:00"}
    assert thing["@type"] == "EventSeries"
    assert (thing["startDate"], thing["endDate"]) == ("2026-09-01", "2027-05-25")
    for each in page["subEvent"]:
        assert each["name"] == "Gympa"
        assert each["eventStatus"] == SCHEMA + "EventScheduled"
        assert each["eventAttendanceMode"] == SCHEMA + "OfflineEventAttendanceMode"


def test_the_rule_of_what_ends_on_a_day_has_no_date_after_it() -> None:
    """A reader of rules must not send anybody there in January."""
    thing = whole(status="ended", from_="2026-12-10")[0]
    assert [each["startDate"][:10] for each in thing["subEvent"]][-1] == "2026-12-08"
    without = thing["eventSchedule"]["exceptDate"]
    assert (without[0][:10], without[-1][:10], len(without)) == ("2026-12-15", "2027-05-25", 24)


def test_a_cancelled_date_keeps_its_day() -> None:
    """A search engine that has shown the date shows it as cancelled, and not as gone."""
    thing = make(exceptions="[{kind: cancelled, date: 2026-12-01, reason: illness}]")[0]
    gone = subs(thing)["2026-12-01T10:00"]
    assert (gone["eventStatus"], gone["startDate"]) == (SCHEMA + "EventCancelled", "2026-12-01T10:00:00+01:00")


def test_a_moved_date_says_where_it_stood() -> None:
    """The name stays that of the first day, so that nobody takes it for one more date."""
    thing = make(exceptions="[{kind: moved, date: 2026-12-01, to: 2026-12-02, start: '13:00', end: '14:00'}]")[0]
    moved = subs(thing)["2026-12-01T10:00"]
    assert moved["eventStatus"] == SCHEMA + "EventRescheduled"
    assert moved["startDate"] == "2026-12-02T13:00:00+01:00"
    assert moved["previousStartDate"] == "2026-12-01T10:00:00+01:00"


def test_a_date_in_another_place_is_on_its_day() -> None:
    """Another room is no other time: it is told by the place alone."""
    nodes = make(exceptions="[{kind: moved, date: 2026-12-01, venue: huset}]")
    moved = subs(nodes[0])["2026-12-01T10:00"]
    assert moved["eventStatus"] == SCHEMA + "EventScheduled"
    assert "previousStartDate" not in moved
    place = next(node for node in nodes if node["@id"] == moved["location"]["@id"])
    assert place["name"] == "Huset"
    assert subs(nodes[0])["2026-12-08T10:00"]["location"] != moved["location"]


def test_a_cancelled_thing_is_cancelled_on_each_date() -> None:
    """Nobody has to read the whole to know of one day."""
    thing = make(status="cancelled")[0]
    assert thing["eventStatus"] == SCHEMA + "EventCancelled"
    assert {each["eventStatus"] for each in thing["subEvent"]} == {SCHEMA + "EventCancelled"}


def test_what_is_over_has_a_page_and_no_dates() -> None:
    """An old address is still a thing with a name, and sends nobody anywhere."""
    thing = make(status="ended")[0]
    assert thing["name"] == "Gympa"
    assert not {"subEvent", "eventSchedule", "eventStatus"} & thing.keys()


def test_the_rule_is_the_dates() -> None:
    """Who knows rules and who knows dates go on the same days: pauses, cancelled and moved ones are taken out."""
    calendars = {"calendars/a.yaml": "paus: {label: {sv: P, en: P}, days: [{from: 2027-02-15, to: 2027-02-21}]}\n"}
    schedule = (
        "[{kind: weekly, first: 2026-11-23, last: 2027-05-25, pauses: [paus], slots: "
        "[{days: [tuesday, thursday], start: '10:00', end: '11:00'}, {days: [friday], start: '22:00', end: '01:00'}]}]"
    )
    changes = "[{kind: cancelled, date: 2026-12-01}, {kind: moved, date: 2026-12-03, to: 2026-12-04}]"
    edition = make_editions(calendars, activity("gympa", schedule=schedule, exceptions=changes))["sv"]
    rules = graph(edition)[0]["eventSchedule"]
    planned = sorted(at for rule in rules for at in expanded(rule))
    dates = edition.register.dates[KEY]
    assert planned == [each.start.replace(tzinfo=None) for each in dates if each.status == "scheduled"]
    assert len(planned) > 60
    assert {rule["scheduleTimezone"] for rule in rules} == {"Europe/Stockholm"}


def test_every_other_week_is_counted_anew_each_year() -> None:
    """Weeks 53 and 1 are both odd: a rule that went on across New Year would be wrong until summer."""
    for weeks in ("odd", "even"):
        schedule = (
            f"[{{kind: weekly, weeks: {weeks}, first: 2026-11-24, last: 2027-05-25, days: [monday, sunday], "
            "start: '10:00', end: '11:00'}]"
        )
        edition = make_editions(activity("gympa", schedule=schedule))["sv"]
        rules = graph(edition)[0]["eventSchedule"]
        assert len(rules) == 2
        planned = sorted(at for rule in rules for at in expanded(rule))
        assert planned == [each.start.replace(tzinfo=None) for each in edition.register.dates[KEY]]
        assert len(planned) > 20


def test_an_extra_date_that_is_off_is_taken_out_of_no_rule() -> None:
    """It is told as cancelled on its day; a rule of odd weeks never had a Monday of week 50."""
    schedule = (
        "[{kind: weekly, weeks: odd, first: 2026-11-23, last: 2026-12-20, "
        "days: [monday], start: '10:00', end: '11:00'}]"
    )
    changes = (
        "[{kind: extra, date: 2026-12-07, start: '10:00', end: '11:00'}, "
        "{kind: cancelled, date: 2026-12-07, reason: illness}]"
    )
    thing = make(schedule=schedule, exceptions=changes)[0]
    assert subs(thing)["2026-12-07T10:00"]["eventStatus"] == SCHEMA + "EventCancelled"
    assert "exceptDate" not in thing["eventSchedule"]


def test_opening_hours_are_a_rule_without_dates() -> None:
    """A place that is open says when, and makes up no meeting."""
    thing = make(schedule="[{kind: opening-hours, hours: [{days: [monday], start: '09:00', end: '15:00'}]}]")[0]
    assert thing["eventSchedule"]["byDay"] == [SCHEMA + "Monday"]
    assert (thing["eventSchedule"]["startTime"], thing["eventSchedule"]["endTime"]) == ("09:00:00", "15:00:00")
    assert "subEvent" not in thing


def test_a_lecture_on_one_date_is_one_event() -> None:
    """A single evening is no series."""
    thing = make(kind="lectures", schedule=ONE_DATE)[0]
    assert (thing["@type"], thing["startDate"]) == ("Event", "2026-12-10T12:00:00+01:00")
    assert "subEvent" not in thing
    assert thing["location"] == {"@id": "https://lots.example.org/stad/sv/platser/rummet/#place"}


def test_a_course_is_given_with_its_meetings() -> None:
    """Who looks for a course finds when it begins, how often it meets and what each meeting is about."""
    schedule = (
        "[{kind: sessions, sessions: [{id: ett, date: 2026-12-01, start: '17:00', end: '18:30'}, "
        "{id: tva, date: 2026-12-08, start: '17:00', end: '18:30'}]}]"
    )
    course = make(kind="courses", schedule=schedule, session_words="{ett: Kropp, tva: Knopp}")[0]
    assert course["@type"] == "Course"
    assert course["provider"]["@id"].endswith("/sv/enheter/enheten/#organization")
    assert course["offers"]["category"] == "Free"
    given = course["hasCourseInstance"]
    assert (given["startDate"], given["endDate"], given["courseMode"]) == ("2026-12-01", "2026-12-08", "onsite")
    assert (given["courseSchedule"]["repeatCount"], given["courseSchedule"]["repeatFrequency"]) == (2, "P1W")
    assert [each["description"] for each in given["subEvent"]] == ["Kropp", "Knopp"]


def test_what_is_told_after_booking_is_told_to_no_machine() -> None:
    """A group that is kept safe by a secret place is not betrayed by what the page says below the line."""
    nodes = make(
        venue=None,
        place_given="after-booking",
        attendance="hybrid",
        online="{platform: Teams, link_given: after-booking}",
    )
    assert types(nodes) == ["EventSeries", "Organization", "VirtualLocation", "Place"]
    link, place = nodes[2], nodes[3]
    assert link["url"] == PAGE
    assert (place["name"], place["@id"]) == ("Norr", "https://lots.example.org/stad/sv/omraden/norr/#area")
    assert not {"geo", "amenityFeature"} & place.keys()
    assert "streetAddress" not in place["address"]


def test_a_public_link_is_a_place() -> None:
    """What everybody may join everybody finds."""
    online = '{platform: Teams, link_given: public, url: "https://moten.example.org/x"}'
    nodes = make(venue=None, attendance="online", online=online)
    assert nodes[0]["eventAttendanceMode"] == SCHEMA + "OnlineEventAttendanceMode"
    assert [node.get("url") for node in nodes if node["@type"] == "VirtualLocation"] == ["https://moten.example.org/x"]
    assert "Place" not in types(nodes)


def test_a_place_says_only_what_is_known_of_it() -> None:
    """A wheelchair user trusts a yes and a no; what nobody has looked at is neither."""
    place = next(node for node in whole() if node["@type"] == "Place")
    assert {each["value"] for each in place["amenityFeature"]} == {True, False}
    assert len(place["amenityFeature"]) == 2
    assert place["geo"] == {"@type": "GeoCoordinates", "latitude": 57.5, "longitude": 11.5}
    assert place["address"]["streetAddress"] == "Gatan 1"
    assert place["address"]["addressCountry"] == "SE"
    assert place["@id"] == "https://lots.example.org/stad/sv/platser/rummet/#place"


def test_what_a_thing_says_of_access_is_not_said_of_the_house() -> None:
    """The lift that is broken for one group this spring is not broken for the library's page."""
    own = next(node for node in whole(access="{lift: false}") if node["@type"] == "Place")
    assert own["@id"] == f"{PAGE}#place-rummet"
    assert [each["value"] for each in own["amenityFeature"]] == [False, False]


def test_cost_and_room_are_told() -> None:
    """Nobody travels to what is full, or pays what was said to be free."""
    free = make()[0]
    assert (free["isAccessibleForFree"], free["offers"]["price"]) == (True, 0)
    assert free["offers"]["priceCurrency"] == "SEK"
    assert free["offers"]["availability"] == SCHEMA + "InStock"
    paid = make(price="{kind: fee, amount: 50}", places="full")[0]
    assert (paid["isAccessibleForFree"], paid["offers"]["price"]) == (False, 50)
    assert paid["offers"]["availability"] == SCHEMA + "SoldOut"
    early = make(booking="{mode: required, opens: 2026-12-01}")[0]
    assert early["offers"]["availability"] == SCHEMA + "PreOrder"


def test_a_date_says_what_differs_from_the_whole() -> None:
    """A full evening, or one in another language, is told where it is so, and only there."""
    schedule = (
        "[{kind: dates, slots: [{date: 2026-12-01, start: '10:00', end: '11:00', places: full}, "
        "{date: 2026-12-08, start: '10:00', end: '11:00', languages: [{tag: ar, how: led}]}]}]"
    )
    thing = make(schedule=schedule, languages="[{tag: sv, how: led}, {tag: so, how: staff}]")[0]
    first, second = thing["subEvent"]
    assert thing["inLanguage"] == "sv"
    assert first["offers"]["availability"] == SCHEMA + "SoldOut"
    assert "inLanguage" not in first
    assert second["inLanguage"] == "ar"
    assert "offers" not in second


def test_a_single_date_that_is_full_is_full() -> None:
    """The one evening there is says so itself."""
    slot = "{date: 2026-12-10, start: '12:00', end: '13:00', places: full}"
    thing = make(kind="lectures", schedule=f"[{{kind: dates, slots: [{slot}]}}]")[0]
    assert thing["offers"]["availability"] == SCHEMA + "SoldOut"
    assert thing["isAccessibleForFree"] is True


def test_whom_it_is_for_is_told() -> None:
    """Who gathers things for old people, or for women, need not read prose."""
    thing = whole(target_groups="[seniors]", age="{from: 65}", gender="women", open_to="target-group-only")[0]
    assert thing["audience"]["suggestedMinAge"] == 65
    assert thing["audience"]["suggestedGender"] == SCHEMA + "Female"
    assert thing["audience"]["audienceType"]
    assert thing["typicalAgeRange"] == "65-"
    staff = whole(audience="professionals")[0]
    assert staff["audience"]["audienceType"]


def test_words_are_the_readers_and_names_are_everybodys() -> None:
    """The same date has the same name on the Swedish and the English page, and each page its own words."""
    files = activity("gympa")
    files["areas/norr/activities/gympa/index.en.md"] = (
        "---\ntranslation: person\ntitle: Exercise\nsummary: Calm.\n---\n"
    )
    editions = make_editions(files)
    swedish, english = graph(editions["sv"])[0], graph(editions["en"])[0]
    assert (swedish["name"], english["name"]) == ("Gympa", "Exercise")
    assert (swedish["url"], english["url"]) == (PAGE, PAGE.replace("/sv/", "/en/"))
    assert swedish["@id"] == english["@id"] == f"{PAGE}#event"
    assert subs(swedish).keys() == subs(english).keys()
    whole = collect_graph(editions["sv"], [KEY])["@graph"][0]
    assert whole["name"] == [
        {"@language": "sv", "@value": "Gympa"},
        {"@language": "en", "@value": "Exercise"},
    ]


def test_no_word_can_end_the_script() -> None:
    """Whatever an editor pastes stays data: no text closes the block and begins another."""
    title = "'</script><!-- <script>alert(1)</script> &'"
    edition = make_editions(activity("gympa", title=title))["sv"]
    data = page_data(edition, KEY)
    assert not set("<>&") & set(data)
    assert json.loads(data)["@graph"][0]["name"] == title.strip("'")
    assert embedded({"name": "a\u2028b"}) == '{"name":"a\\u2028b"}'


def test_two_dates_at_one_time_have_two_names() -> None:
    """Two groups that meet at the same hour are two dates to whoever keeps a list."""
    slots = "{date: 2026-12-01, start: '10:00', end: '11:00', venue: huset}"
    first = "{id: a, kind: dates, dates: [2026-12-01], start: '10:00', end: '11:00'}"
    schedule = f"[{first}, {{id: b, kind: dates, slots: [{slots}]}}]"
    edition = make_editions(activity("gympa", schedule=schedule))["sv"]
    names = occurrence_names(edition.register.dates[KEY])
    assert {date.schedule_id: name for date, name in names.items()} == {
        "a": "2026-12-01T10:00",
        "b": "2026-12-01T10:00-2",
    }


def test_a_network_is_for_professionals_and_free() -> None:
    """Meetings of those who work with this are marked as theirs."""
    network = {
        "networks/nat/index.sv.md": "---\ntitle: Nät\nsummary: Vi.\npublication: published\nreviewed: 2026-11-01\n"
        "run_by: {unit: enheten}\nvenue: huset\n"
        "schedule: [{kind: dates, dates: [2026-12-01, 2027-01-12], start: '10:00', end: '11:00'}]\n---\n"
    }
    nodes = graph(make_editions(network)["sv"], ("network", "nat"))
    assert types(nodes) == ["EventSeries", "Organization", "Place"]
    assert nodes[0]["isAccessibleForFree"] is True
    assert len(nodes[0]["subEvent"]) == 2


FILM = (
    "---\narea: norr\ntitle: Sov gott\nsummary: Tre råd.\npublication: published\nreviewed: 2026-11-01\n"
    "versions: {{plain: https://media.example.org/sov.mp4}}\nspoken: {spoken}\n"
    "length: '1:04:10'\nrecorded: 2026-05-20\nno_captions_reason: other\ntopics: [sleep]\nrun_by: {{unit: enheten}}\n"
    "rights: {{people: consented, until: {until}}}\n---\n"
)


def film(until: str, spoken: str = "sv") -> str | None:
    files = {"areas/norr/films/sov/index.sv.md": FILM.format(until=until, spoken=spoken)}
    return film_data(make_editions(files)["sv"], "sov")


def test_a_film_says_how_long_it_is_and_in_which_language() -> None:
    """Who searches among films sees what they will hear, and for how long."""
    video, operator = json.loads(film("2026-11-23"))["@graph"]
    assert (video["@type"], video["duration"], video["inLanguage"]) == ("VideoObject", "PT64M10S", "sv")
    assert video["contentUrl"] == "https://media.example.org/sov.mp4"
    assert video["thumbnailUrl"].endswith("/stad/share.png")
    assert video["publisher"] == {"@id": operator["@id"]}
    assert "accessibilityFeature" not in video
    assert "inLanguage" not in json.loads(film("2026-11-23", "zxx"))["@graph"][0]


def test_a_film_that_may_not_be_shown_is_not_found() -> None:
    """Who has taken back a consent is not led to by a search engine."""
    assert film("2026-11-22") is None


GOLDEN = {
    "sv-stolgympa": ("activity", "stolgympa-pa-stadsbiblioteket"),
    "en-barnvagnspromenad": ("activity", "barnvagnspromenad-for-ensamstaende-mammor"),
    "ar-sov-battre": ("course", "sov-battre"),
    "so-klimakteriet": ("lecture", "klimakteriet-pa-lunchen"),
    "fa-vattengympa": ("activity", "vattengympa-i-frolunda"),
    "fi-existentiella-samtal": ("network", "existentiella-samtal"),
}
"""A rhythm, a secret place, a course, a single date, a cancelled thing, a network: each in a language."""


@pytest.fixture(scope="module")
def sample_editions() -> dict[str, Edition]:
    site, problems = collect_site(read_source(SAMPLE), SAMPLE_DAY, drafts=False, base_url=BASE_URL)
    assert site is not None, problems
    ledger = collect_ledger(site, SAMPLE_DAY, Problems())
    return {edition.tag: edition for edition in collect_editions(site, SAMPLE_DAY, ledger)}


@pytest.mark.parametrize("name", GOLDEN)
def test_golden_data(name: str, sample_editions: dict[str, Edition]) -> None:
    """What search engines have been told changes only when somebody means it to."""
    path = PROJECT / f"tests/golden/{name}.json"
    data = json.loads(page_data(sample_editions[name.split("-")[0]], GOLDEN[name]))
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    if os.environ.get("GOLDEN") == "renew":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
