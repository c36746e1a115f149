"""What readers, subscribers and translators may rely on from one build to the next."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from portal.commands.record import write_files
from portal.errors import MACHINE, PortalError, Problem, Problems
from portal.ledger import (
    Ledger,
    State,
    WordChange,
    add_addresses,
    collect_ledger,
    collect_unrecorded,
    format_ledger,
    short_code,
    translation_changes,
    translation_state,
)
from portal.reading import read_source
from portal.site import Site, collect_site
from portal.source import Source

TODAY = date(2027, 1, 4)
LATER = date(2027, 1, 11)
KEY = ("activity", "walk")
ACTIVITY = "areas/north/activities/walk/index.sv.md"
ENGLISH = "areas/north/activities/walk/index.en.md"
RECORDED = "ledger/activity/walk.json"

SETTINGS = """
format = 1
name = "Portal"
base_url = "https://portal.example.org/"
publisher = "Portal"
email = "portal@example.org"
phone = "031-390 06 00"
source_language = "sv"
time_zone = "Europe/Stockholm"
currency = "SEK"
phone_prefix = "+46"
calendar_domain = "lots.example.org"
tagline = { sv = "Gratis" }
languages = [
  { tag = "sv", name = "Svenska", direction = "ltr", locale = "sv_SE" },
  { tag = "en", name = "English", direction = "ltr", locale = "en_GB" },
]
[holidays]
country = "SE"
[sections]
"""
SECTIONS = (
    "activity course lecture film theme venue area unit organization series network guide page notice everything "
    "search calendar topic month week weekday online subscribe browse target-group language time dropin setting access "
    "referral professionals need shortlist show sign year captions simple"
)

CONTENT = {
    "vocabularies/topics.yaml": "movement: {label: {sv: Rörelse, en: Go}}\nbalance: {label: {sv: Balans, en: Balance}}",
    "vocabularies/reasons.yaml": "illness: {label: {sv: Sjukdom, en: Illness}}",
    "areas/north/index.sv.md": """---
title: Norr
summary: Norra delen.
publication: published
reviewed: 2026-11-02
---
""",
    "units/pilots/index.sv.md": """---
area: north
title: Lotsarna
summary: Vi lotsar.
publication: published
reviewed: 2026-11-02
contact: {phone: 031-390 06 00, email: pilots@example.org}
---
""",
    "venues/park/index.sv.md": """---
area: north
title: Parken
summary: En park.
publication: published
reviewed: 2026-11-02
address: {street: Storgatan 1, city: Norrby}
---
""",
    ACTIVITY: """---
area: north
title: Promenad
summary: Vi går sakta.
publication: published
reviewed: 2026-11-02
status: running
run_by: {unit: pilots}
venue: park
topics: [movement]
schedule:
  - id: spring
    kind: weekly
    days: [tuesday]
    start: "10:00"
    end: "11:00"
    first: 2027-01-12
    last: 2027-02-23
---

Vi går och pratar.
""",
    ENGLISH: """---
title: Walk
summary: We walk slowly.
translation: person
---

We walk and talk.
""",
}


def sections(**other: str) -> str:
    return "".join(f'{kind} = "{other.get(kind, kind)}"\n' for kind in SECTIONS.split())


@cache
def empty_source() -> Source:
    """What comes with the program, and no content."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "content").mkdir()
        (Path(folder) / "site.toml").touch()
        return read_source(Path(folder))


def read_site(
    content: Mapping[str, str | bytes], today: date = TODAY, settings: str = SETTINGS + sections()
) -> tuple[Site, tuple[Problem, ...]]:
    texts = {path: text if isinstance(text, bytes) else text.encode() for path, text in content.items()}
    site, problems = collect_site(replace(empty_source(), settings=settings.encode(), texts=texts), today, drafts=False)
    assert site is not None, problems
    return site, problems


def collect(content: Mapping[str, str | bytes], today: date = TODAY) -> tuple[Site, Ledger]:
    site, _ = read_site(content, today)
    problems = Problems()
    ledger = collect_ledger(site, today, problems)
    assert problems.in_order() == ()
    return site, ledger


def told(content: Mapping[str, str | bytes]) -> list[Problem]:
    problems = Problems()
    collect_ledger(read_site(content)[0], TODAY, problems)
    return list(problems.in_order())


def record(content: Mapping[str, str | bytes], today: date = TODAY, built: tuple[str, ...] = ()) -> dict:
    """The content as it is after `record`."""
    site, ledger = collect(content, today)
    return {**content, **format_ledger(add_addresses(ledger, site.config, built))}


def edit(content: Mapping[str, str | bytes], path: str, before: str, after: str) -> dict:
    assert before in content[path]
    return {**content, path: content[path].replace(before, after)}


def state(content: Mapping[str, str | bytes], today: date = TODAY, tag: str = "en") -> State:
    site, ledger = collect(content, today)
    return translation_state(ledger, site, *KEY, tag)


# What a calendar shows


def test_new_thing_starts_at_zero() -> None:
    """A subscriber's calendar gets a new activity as its first version, made today."""
    entry = collect(CONTENT)[1].entries[KEY]
    assert (entry.sequence, entry.created, entry.changed) == (0, TODAY, TODAY)


def test_nothing_changed_says_so() -> None:
    """A build on another day with the same content gives calendars the same revision, so nobody sees a change."""
    entry = collect(record(CONTENT), LATER)[1].entries[KEY]
    assert (entry.sequence, entry.created, entry.changed) == (0, TODAY, TODAY)


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        (ACTIVITY, 'start: "10:00"', 'start: "09:30"'),
        (ACTIVITY, "last: 2027-02-23", "last: 2027-03-02"),
        (ACTIVITY, "title: Promenad", "title: Lugn promenad"),
        (ACTIVITY, "status: running", "status: cancelled"),
        (ACTIVITY, "venue: park", "venue: park\nplaces: full"),
        (ACTIVITY, "venue: park", "venue: park\nmeeting_point: Vid grinden"),
        (ACTIVITY, "topics:", "exceptions:\n  - {kind: cancelled, date: 2027-01-19, reason: illness}\ntopics:"),
        ("venues/park/index.sv.md", "Storgatan 1", "Storgatan 2"),
        ("venues/park/index.sv.md", "title: Parken", "title: Stadsparken"),
    ],
)
def test_what_a_calendar_shows_raises_the_sequence(path: str, before: str, after: str) -> None:
    """Whoever has the date in a calendar or on a shortlist is told when its time, place, name or status changes."""
    entry = collect(edit(record(CONTENT), path, before, after), LATER)[1].entries[KEY]
    assert (entry.sequence, entry.created, entry.changed) == (1, TODAY, LATER)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("reviewed: 2026-11-02", "reviewed: 2027-01-02"),
        ("Vi går och pratar.", "Vi går, och pratar."),
        ("topics: [movement]", "topics: [movement, balance]"),
    ],
)
def test_what_no_calendar_shows_leaves_the_sequence(before: str, after: str) -> None:
    """A corrected comma or a new topic does not tell subscribers that the activity has changed."""
    entry = collect(edit(record(CONTENT), ACTIVITY, before, after), LATER)[1].entries[KEY]
    assert (entry.sequence, entry.changed) == (0, TODAY)


def test_going_back_is_a_change_too() -> None:
    """A time that is changed and changed back has sequence 2: a calendar that saw the first change gets the second."""
    changed = record(edit(record(CONTENT), ACTIVITY, "10:00", "09:30"), LATER)
    entry = collect(edit(changed, ACTIVITY, "09:30", "10:00"), LATER)[1].entries[KEY]
    assert entry.sequence == 2


def test_thing_without_dates_changes_with_its_words() -> None:
    """Search engines learn that a place has changed when its text has, not when somebody has read it through."""
    venue, key = "venues/park/index.sv.md", ("venue", "park")
    read = collect(edit(record(CONTENT), venue, "2026-11-02", "2027-01-02"), LATER)[1].entries[key]
    written = collect(edit(record(CONTENT), venue, "En park.", "En stor park."), LATER)[1].entries[key]
    assert (read.changed, written.changed) == (TODAY, LATER)


def test_new_slug_goes_on_with_the_story() -> None:
    """A thing that is renamed and says what it was called keeps its age, its sequence and the state of its words."""
    content = record(edit(record(CONTENT), ACTIVITY, "10:00", "09:30"), LATER)
    renamed = {path.replace("activities/walk/", "activities/stroll/"): text for path, text in content.items()}
    path = ACTIVITY.replace("walk", "stroll")
    renamed[path] = renamed[path].replace("venue: park", "venue: park\nformerly: [walk]")
    ledger = collect(edit(renamed, path, "sakta", "snabbt"), LATER)[1]
    entry = ledger.entries["activity", "stroll"]
    assert (entry.sequence, entry.created) == (1, TODAY)
    assert entry.translations["en"].words["summary"] == "Vi går sakta."
    assert KEY in ledger.entries


# The words behind translations


def test_new_translation_is_current() -> None:
    """A new translation is taken to say what the original says today."""
    assert state(CONTENT) == State("person")
    assert state(CONTENT).code == "current"


def test_changed_word_outdates_until_checked() -> None:
    """When the original changes, the reader of a translation is told, until somebody has compared the two."""
    changed = edit(record(CONTENT), ACTIVITY, "sakta", "snabbt")
    assert state(changed, LATER) == State("person", outdated=True)
    assert state(record(changed, LATER), LATER).outdated
    checked = edit(changed, ENGLISH, "translation: person", "translation: person\nchecked: 2027-01-11")
    assert state(checked, LATER) == State("person")


def test_corrected_translation_alone_does_not_clear() -> None:
    """A comma corrected in a translation does not say that anybody has read the new original."""
    changed = edit(record(CONTENT), ACTIVITY, "sakta", "snabbt")
    assert state(edit(changed, ENGLISH, "slowly", "slowly,"), LATER).outdated


def test_old_check_does_not_clear() -> None:
    """A comparison that was recorded before the original changed says nothing about the change; a newer one does."""
    checked = record(edit(CONTENT, ENGLISH, "translation: person", "translation: person\nchecked: 2027-01-03"))
    changed = edit(checked, ACTIVITY, "Vi går och pratar.", "Vi går, och pratar.")
    assert state(changed, LATER).outdated
    assert not state(edit(changed, ENGLISH, "2027-01-03", "2027-01-05"), LATER).outdated


def test_check_of_a_day_to_come_does_not_count() -> None:
    """A mistyped year cannot hide every change until then."""
    changed = edit(record(CONTENT), ACTIVITY, "sakta", "snabbt")
    assert state(edit(changed, ENGLISH, "translation: person", "translation: person\nchecked: 2072-01-11")).outdated


def test_changed_fact_outdates_nothing() -> None:
    """A new time is right in every language at once; no translator is asked."""
    changed = edit(record(CONTENT), ACTIVITY, "10:00", "09:30")
    assert not state(edit(changed, ACTIVITY, "venue: park", "venue: park\nlevel: easy"), LATER).outdated


def test_new_words_outdate() -> None:
    """Words that the original has got since, and the translation lacks, are a change like any other."""
    changed = edit(record(CONTENT), ACTIVITY, "venue: park", "venue: park\ncaution: Prata med oss först.")
    site, ledger = collect(changed, LATER)
    assert translation_changes(ledger, site, *KEY, "en") == (WordChange("caution", "", "Prata med oss först."),)


def test_removed_words_outdate() -> None:
    """A warning that the original no longer gives must not live on unseen in a translation."""
    content = record(edit(CONTENT, ACTIVITY, "venue: park", "venue: park\ncaution: Prata med oss först."))
    site, ledger = collect(edit(content, ACTIVITY, "\ncaution: Prata med oss först.", ""), LATER)
    assert translation_changes(ledger, site, *KEY, "en") == (WordChange("caution", "Prata med oss först.", ""),)


def test_translator_sees_the_change() -> None:
    """A translator is shown which words were changed, and from what."""
    changed = edit(record(CONTENT), ACTIVITY, "Vi går och pratar.", "Vi går.\n\nVi pratar.")
    site, ledger = collect(changed, LATER)
    assert translation_changes(ledger, site, *KEY, "en") == (
        WordChange("body", "Vi går och pratar.", "Vi går.\n\nVi pratar."),
    )


@pytest.mark.parametrize(
    ("made", "before", "after"),
    [
        ("machine", "machine", "outdated"),
        ("person", "current", "outdated"),
        ("reviewed", "current", "reviewed-outdated"),
    ],
)
def test_states_are_told_apart(made: str, before: str, after: str) -> None:
    """An editor can tell what nobody has read from what was read and approved before the original changed."""
    content = record(edit(CONTENT, ENGLISH, "translation: person", f"translation: {made}"))
    assert state(content).code == before
    assert state(edit(content, ACTIVITY, "sakta", "snabbt")).code == after


def test_missing_translation_is_missing() -> None:
    """A language that has no file of words is missing, not outdated."""
    without = {path: text for path, text in record(CONTENT).items() if path != ENGLISH}
    assert state(without).code == "missing"
    assert state(without, tag="sv").code == "current"


# The files


def test_recorded_ledger_is_complete() -> None:
    """After `record` there is nothing to record, on any later day, also where Git gave the lines another end."""
    content = record(CONTENT, built=("sv/activity/walk/", "sv/"))
    site, ledger = collect(content, LATER)
    assert collect_unrecorded(site, ledger) == {}
    windows = {p: t.replace(b"\n", b"\r\n") if p.startswith("ledger/") else t for p, t in content.items()}
    assert collect_unrecorded(*collect(windows, LATER)) == {}


def test_one_change_touches_one_file() -> None:
    """Two editors who change two things never meet in a file of the ledger."""
    site, ledger = collect(edit(record(CONTENT), ACTIVITY, "10:00", "09:30"), LATER)
    assert list(collect_unrecorded(site, ledger)) == [RECORDED]


def test_file_can_be_read_by_people() -> None:
    """A change of the ledger is readable in a merge request: sorted, a line for each fact, letters as they are."""
    content = record(CONTENT, built=("sv/activity/walk/", "en/activity/walk/", "sv/media/activity/walk/a.jpg"))
    text = content[RECORDED].decode()
    data = json.loads(text)
    assert text == json.dumps(data, sort_keys=True, indent=2, ensure_ascii=False) + "\n"
    assert "Vi går sakta." in text
    assert data["addresses"] == ["en/activity/walk/", "sv/activity/walk/"]
    assert data["schedules"] == {"spring": "2027-02-23"}


def test_addresses_are_only_added() -> None:
    """An address once published is remembered, whatever later builds publish; a list's belongs to no thing."""
    content = record(record(CONTENT, built=("sv/activity/walk/", "sv/activity/")), built=("en/activity/walk/", "en/"))
    ledger = collect(content)[1]
    assert ledger.entries[KEY].addresses == ("en/activity/walk/", "sv/activity/walk/")
    assert ledger.lists == ("en/", "sv/activity/")


def test_removed_thing_stays_in_the_ledger() -> None:
    """The file of a thing that is gone stays as it was: it is what tells that something is gone."""
    content = record(CONTENT, built=("sv/activity/walk/",))
    gone = {path: text for path, text in content.items() if path not in (ACTIVITY, ENGLISH)}
    ledger = collect(gone, LATER)[1]
    assert format_ledger(ledger)[RECORDED] == content[RECORDED]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'{\n  "addresses": [],\n<<<<<<< HEAD\n', 3),
        (b"[]", 0),
        (b"\xff\xfe{", 0),
        (b'{"code": "4xondrk", "sequence": 0, "fingerprint": "", "created": "2027-01-04", "changed": "2027-01-04"}', 0),
        (
            b'{"addresses": "sv/", "code": "4xondrk", "sequence": 0, "fingerprint": "",'
            b' "created": "2027-01-04", "changed": "2027-01-04"}',
            0,
        ),
    ],
)
def test_damaged_file_stops_the_build(data: bytes, line: int) -> None:
    """A ledger that was hurt by a merge is never taken for an empty one: an address could be lost without a word."""
    found = told({**record(CONTENT), RECORDED: data})
    assert [(p.code, p.severity, p.position.path, p.position.line) for p in found] == [
        ("ledger/damaged", "error", f"content/{RECORDED}", line)
    ]


@pytest.mark.parametrize("path", ["ledger/walk.json", "ledger/activiti/walk.json", "ledger/activity/old/walk.json"])
def test_stray_file_is_told(path: str) -> None:
    """A file that the ledger does not know by its place is told, not passed over."""
    assert [(p.code, p.position.path) for p in told({**CONTENT, path: b"{}"})] == [
        ("ledger/unknown-file", f"content/{path}")
    ]


def test_code_is_short_and_never_changes() -> None:
    """A shortlist on paper finds its entry years later."""
    assert short_code(*KEY) == "4xondrk"
    assert collect(CONTENT)[1].entries[KEY].code == "4xondrk"


def test_code_of_two_things_is_refused() -> None:
    """No shortlist can lead a patient to another activity: the newcomer must take another name."""
    first, second = "promenad-112782", "promenad-198995"  # their hashes begin alike
    content = record({p.replace("walk", second): t for p, t in CONTENT.items()})
    content |= {p.replace("walk", first): t for p, t in CONTENT.items()}
    (problem,) = told(content)
    assert (problem.code, problem.severity) == ("ledger/code-collision", "error")
    assert problem.position.path == f"content/{ACTIVITY.replace('walk', first)}"
    assert problem.arguments == {"short": "ni6ymbg", "name": f"activity/{first}", "other": f"activity/{second}"}


def test_files_are_written_whole(tmp_path: Path) -> None:
    """What `record` writes is there whole, with nothing left beside it."""
    write_files(tmp_path, {"ledger/a/b.json": b"{}\n"})
    write_files(tmp_path, {"ledger/a/b.json": b'{"a": 1}\n'})
    assert [p.name for p in (tmp_path / "ledger/a").iterdir()] == ["b.json"]
    assert (tmp_path / "ledger/a/b.json").read_bytes() == b'{"a": 1}\n'


def test_disk_that_refuses_is_told(tmp_path: Path) -> None:
    """A folder that cannot be written ends `record` with a sentence and the machine's exit status."""
    (tmp_path / "ledger").write_text("in the way")
    with pytest.raises(PortalError) as ended:
        write_files(tmp_path, {"ledger/a/b.json": b"{}\n"})
    assert (ended.value.exit_status, ended.value.code) == (MACHINE, "record/not-written")
