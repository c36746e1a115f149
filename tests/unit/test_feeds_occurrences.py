"""The open data: every date and every thing, as the schemas say, and nothing that pages keep to themselves."""

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from portal.feeds import json_ld, occurrences
from portal.feeds.kinds import FEED_WRITERS
from portal.reading import PROJECT
from tests.unit.sample import TODAY, activity, make_editions

NETWORK = {
    "networks/nat/index.sv.md": "---\ntitle: Nät\nsummary: Vi.\npublication: published\nreviewed: 2026-11-01\n"
    "run_by: {unit: enheten}\nschedule: [{kind: dates, dates: [2026-12-01], start: '10:00', end: '11:00'}]\n---\n"
}

DOCUMENT = (PROJECT / "docs/open-data.md").read_text(encoding="utf-8")

TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
    "integer": int,
    "boolean": bool,
    "null": type(None),
}
FORMATS = {
    "date": dt.date.fromisoformat,
    "date-time": lambda text: dt.datetime.fromisoformat(text).utcoffset().total_seconds(),
    "uri": lambda text: re.fullmatch(r"https://[^\s]+", text)[0],
}
KNOWN = {"$schema", "$id", "type", "properties", "required", "additionalProperties", "items", "uniqueItems", "enum"}
KNOWN |= {"const", "pattern", "format", "minLength", "minimum", "propertyNames"}


def faults(value: Any, schema: Any, path: str = "") -> Iterator[str]:
    """What JSON Schema says of a value; only the words that our schemas use, and none that it does not know."""
    assert schema.keys() <= KNOWN, schema.keys() - KNOWN
    kinds = schema.get("type", list(TYPES))
    fits = [k for k in ([kinds] if isinstance(kinds, str) else kinds) if isinstance(value, TYPES[k])]
    if not fits or (isinstance(value, bool) and "boolean" not in fits):
        yield f"{path}: {value!r} is no {kinds}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is none of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{path}: {value!r} is not {schema['const']}"
    if isinstance(value, str):
        yield from _text_faults(value, schema, path)
    if isinstance(value, int) and value < schema.get("minimum", value):
        yield f"{path}: {value} is too little"
    if isinstance(value, list):
        if schema.get("uniqueItems") and len(value) != len(set(value)):
            yield f"{path}: {value} has something twice"
        for index, item in enumerate(value):
            yield from faults(item, schema.get("items", {}), f"{path}[{index}]")
    if isinstance(value, Mapping):
        yield from (f"{path}: {name} is missing" for name in schema.get("required", ()) if name not in value)
        for name, item in value.items():
            inner = schema.get("properties", {}).get(name, schema.get("additionalProperties", {}))
            if inner is False:
                yield f"{path}: {name} is unknown"
            else:
                yield from faults(item, inner, f"{path}.{name}")
            yield from faults(name, schema.get("propertyNames", {}), f"{path}.{name}")


def _text_faults(value: str, schema: Any, path: str) -> Iterator[str]:
    if len(value) < schema.get("minLength", 0):
        yield f"{path} is empty"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{path}: {value!r} is not like {schema['pattern']}"
    if "format" in schema:
        try:
            FORMATS[schema["format"]](value)
        except (ValueError, TypeError, AttributeError):
            yield f"{path}: {value!r} is no {schema['format']}"


def inside(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a value."""
    parts = value if isinstance(value, list) else value.values() if isinstance(value, dict) else ()
    if isinstance(value, dict):
        yield value
    for part in parts:
        yield from inside(part)


def files(*content: Mapping[str, str], today: dt.date = TODAY) -> dict[str, bytes]:
    editions = tuple(make_editions(*content, today=today).values())
    made = (*occurrences.feeds(editions, ()), *json_ld.feeds(editions, ()))
    return {feed.path: FEED_WRITERS[feed.kind](feed) for feed in made}


def dates(*content: Mapping[str, str], today: dt.date = TODAY) -> list[dict[str, Any]]:
    return json.loads(files(*content, today=today)["data/occurrences.json"])["occurrences"]


def things(*content: Mapping[str, str], today: dt.date = TODAY) -> dict[str, dict[str, Any]]:
    found = json.loads(files(*content, today=today)["data/activities.json"])["activities"]
    return {each["id"]: each for each in found}


EVERYTHING = (
    activity(
        "gympa",
        exceptions="[{kind: cancelled, date: 2026-12-01, reason: illness}, "
        "{kind: moved, date: 2026-12-08, to: 2026-12-09}]",
        price="{kind: reduced, amount: 50, with_referral: 0}",
        booking="{mode: required, opens: 2026-09-01, last_day: 2026-12-01, url: 'https://anmalan.example.org/'}",
        target_groups="[seniors]",
        referral="[far]",
        languages="[{tag: sv, how: led}, {tag: swl, how: interpreter}, {tag: speech-to-text, how: on-request}]",
        age="{from: 65}",
        level="easy",
        format="walk",
        returns="2027-09",
        also_in="all",
    ),
    activity("dold", venue=None, place_given="after-booking"),
    activity("stig", schedule="[{kind: always}]"),
    activity("snart", status="planned", expected="2027-03", schedule=None),
    activity("kurs", kind="courses", audience="professionals"),
    activity("natet", attendance="online", venue=None, online='{link_given: public, url: "https://m.example.org/1"}'),
    NETWORK,
)


@pytest.mark.parametrize("name", ["occurrences", "activities"])
def test_a_file_is_as_its_schema_says(name: str) -> None:
    """Who writes a program against the schema reads every file there will ever be."""
    made = files(*EVERYTHING)
    document, schema = (json.loads(made[f"data/{name}.{ending}"]) for ending in ("json", "schema.json"))
    assert list(faults(document, schema)) == []
    assert document["$schema"] == schema["$id"] == f"https://lots.example.org/stad/data/{name}.schema.json"
    assert document[name]
    broken = {**document, name: [{**document[name][0], "start": "2026-12-01 10:00", "places": "some", "more": 1}]}
    assert len(list(faults(broken, schema))) >= 2


def test_every_date_of_everybody_is_there() -> None:
    """A catalogue that has one file has all: residents' things and, marked as theirs, what staff do."""
    found = dates(*EVERYTHING)
    assert {each["activity"] for each in found} == {
        "activity/gympa",
        "activity/dold",
        "course/kurs",
        "activity/natet",
        "network/nat",
    }
    assert {each["activity"] for each in found if each["audience"] == "professionals"} == {"course/kurs", "network/nat"}
    assert [each["start"] for each in found] == sorted((each["start"] for each in found), key=dt.datetime.fromisoformat)


def test_a_date_keeps_its_name() -> None:
    """What became of a date is seen by who knew it before: cancelled, or moved, under the same id."""
    found = {each["id"]: each for each in dates(*EVERYTHING)}
    assert len(found) == len(dates(*EVERYTHING))
    gone, moved = found["activity/gympa/2026-12-01T10:00"], found["activity/gympa/2026-12-08T10:00"]
    assert (gone["status"], gone["reason"], gone["start"]) == ("cancelled", "illness", "2026-12-01T10:00:00+01:00")
    assert (moved["status"], moved["start"]) == ("moved", "2026-12-09T10:00:00+01:00")
    assert moved["planned"] == "2026-12-08T10:00:00+01:00"


def test_what_is_told_after_booking_is_not_in_the_files() -> None:
    """A secret place is secret in a spreadsheet too."""
    secret = next(each for each in dates(*EVERYTHING) if each["activity"] == "activity/dold")
    assert secret["place_given"] == "after-booking"
    names = ("venue", "place", "street", "city", "latitude", "longitude", "online_url")
    assert {secret[name] for name in names} == {None}
    public = next(each for each in dates(*EVERYTHING) if each["activity"] == "activity/natet")
    assert public["online_url"] == "https://m.example.org/1"


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({}, "running"),
        ({"status": "cancelled"}, "cancelled"),
        ({"status": "ended"}, "ended"),
        ({"status": "paused", "returns": "2027-09"}, "paused"),
        ({"schedule": "[{kind: dates, dates: [2026-10-01], start: '10:00', end: '11:00'}]"}, "between"),
        ({"schedule": "[{kind: dates, dates: [2026-10-01], start: '10:00', end: '11:00'}]", "returns": '"no"'}, "over"),
        ({"schedule": "[{kind: always}]"}, "open"),
    ],
)
def test_how_it_stands_is_told(fields: dict[str, str], state: str) -> None:
    """Also when nobody wrote it: after the last date a thing is between terms, or over, by itself."""
    content = activity("gympa", **fields)
    assert things(content)["activity/gympa"]["state"] == state
    assert {each["state"] for each in dates(content)} <= {state}


def test_full_and_waiting_list_are_told() -> None:
    """Of the whole, and of the one evening that is."""
    times = "start: '10:00', end: '11:00'"
    slots = f"[{{date: 2026-12-01, {times}}}, {{date: 2026-12-08, {times}, places: full}}]"
    content = activity("gympa", places="waiting-list", schedule=f"[{{kind: dates, slots: {slots}}}]")
    assert things(content)["activity/gympa"]["places"] == "waiting-list"
    assert [each["places"] for each in dates(content)] == ["waiting-list", "full"]


def test_dates_are_kept_for_a_year_after_the_last() -> None:
    """A yearly report and a subscriber's calendar have the same past."""
    schedule = "[{kind: dates, dates: [2025-06-01, 2025-11-23], start: '10:00', end: '11:00'}]"
    content = activity("gympa", schedule=schedule)
    assert len(dates(content, today=dt.date(2026, 11, 23))) == 2
    assert dates(content, today=dt.date(2026, 11, 24)) == []
    old = things(content, today=dt.date(2026, 11, 24))["activity/gympa"]
    assert old["calendars"] == {}


def test_the_table_holds_the_same_dates() -> None:
    """Whoever opens it in a spreadsheet reads what a program reads."""
    made = files(*EVERYTHING)
    rows = list(csv.DictReader(io.StringIO(made["data/occurrences.csv"].decode("utf-8-sig"), newline="")))
    known = json.loads(made["data/occurrences.json"])["occurrences"]
    assert [(row["id"], row["start"], row["end"], row["status"]) for row in rows] == [
        (each["id"], each["start"], each["end"], each["status"]) for each in known
    ]
    first = next(row for row in rows if row["activity"] == "activity/gympa")
    assert first["languages"] == "sv:led;swl:interpreter;speech-to-text:on-request"
    assert first["free"] == "false"
    assert first["areas"] == "norr;syd"
    assert first["address_en"] == "https://lots.example.org/stad/en/aktiviteter/gympa/"


def test_no_title_is_a_formula() -> None:
    """A title that begins with = is words, and runs nothing on the desk of who opens the table."""
    made = files(activity("gympa", title="'=HYPERLINK(1)'"))
    rows = list(csv.DictReader(io.StringIO(made["data/occurrences.csv"].decode("utf-8-sig"), newline="")))
    assert {row["title"] for row in rows} == {"'=HYPERLINK(1)"}


def test_a_thing_has_its_titles_and_addresses() -> None:
    """Another site can link to the page in each reader's language, by the name it has there."""
    files_ = activity("gympa")
    files_["areas/norr/activities/gympa/index.en.md"] = (
        "---\ntranslation: person\ntitle: Exercise\nsummary: Calm.\n---\n"
    )
    thing = things(files_)["activity/gympa"]
    assert thing["title"] == {"sv": "Gympa", "en": "Exercise"}
    assert set(thing["addresses"]) == set(thing["calendars"]) == {"sv", "en"}
    assert thing["next"] == "2026-11-24T10:00:00+01:00"
    assert thing["access"] == {"step_free": False, "lift": True}


def test_the_graph_holds_each_place_once() -> None:
    """One file instead of a thousand pages: things, dates, places and who runs them, each by one name."""
    graph = json.loads(files(*EVERYTHING)["data/activities.jsonld"])["@graph"]
    names = [node["@id"] for node in graph]
    assert len(names) == len(set(names))
    assert {node["@type"] for node in graph} >= {"EventSeries", "Course", "Place", "Organization", "VirtualLocation"}
    referred = {each["@id"] for node in graph for each in inside(node) if each.keys() == {"@id"}}
    assert len(referred) > 3
    assert referred <= set(names)


def test_every_file_and_every_field_is_told() -> None:
    """Who wants the data finds what each word means, and no word that is not there."""
    made = files(*EVERYTHING)
    told = set(re.findall(r"`([^`\n]+)`", re.sub(r"^(\| [^|]+ \|).*$", r"\1", DOCUMENT, flags=re.MULTILINE)))
    assert {path for path in made if path not in told} == set()
    of_the_list = {"data/codes.json", "data/sheet-<language>.json"}  # told beside them as no data to build on
    assert {path for path in told if path.startswith("data/")} - made.keys() == of_the_list
    fields: set[str] = set()
    for name in ("occurrences", "activities"):
        schema = json.loads(made[f"data/{name}.schema.json"])
        fields |= schema["properties"].keys() | schema["properties"][name]["items"]["properties"].keys()
    assert fields - told == set()
    in_tables = {
        key for row in re.findall(r"^\| (`[^|]+) \|", DOCUMENT, re.MULTILINE) for key in re.findall(r"`([^`]+)`", row)
    }
    assert {key for key in in_tables if not key.startswith("data/")} - fields == set()


def test_the_same_day_is_the_same_bytes() -> None:
    """Nothing is in the files but content and the day: whoever compares two builds sees what was changed."""
    assert files(*EVERYTHING) == files(*EVERYTHING)
