"""cancel, move and new, as somebody types them: one line in one file, or nothing and a sentence that says why."""

import datetime as dt
import hashlib
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import portal.site
from portal.amendments import amend
from portal.cli import main
from portal.commands import edits
from portal.editing import add_exception, facts_of, remove_exception, with_exception
from portal.errors import CONTENT, OK, REFUSED, USAGE
from portal.i18n import load_words
from portal.models.parts import ExceptionFields
from portal.pipeline import Wishes, compile_site
from portal.reading import PROJECT, read_source
from portal.site import collect_site
from tests.unit.sample import FILES, SETTINGS, activity

TODAY = dt.date(2026, 11, 23)
GYM = "areas/norr/activities/gympa/index.sv.md"
CALENDARS = (
    "ht2026:\n  label: {sv: Hösten, en: Autumn}\n  days: [{from: 2026-08-31, to: 2026-12-18}]\n"
    "vt2027:\n  label: {sv: Våren, en: Spring}\n  days: [{from: 2027-01-11, to: 2027-06-11}]\n"
    "hostlov:\n  label: {sv: Höstlov, en: Autumn holiday}\n  days: [{from: 2026-10-26, to: 2026-10-30}]\n"
    "lov:\n  label: {sv: Lov, en: Holiday}\n"
    "  days: [{from: 2026-10-26, to: 2026-10-30}, {from: 2027-02-15, to: 2027-02-19}]\n"
)
WEEKLY = (
    "{kind: weekly, term: ht2026, days: [tuesday], start: '10:00', end: '11:00', first: 2026-09-08, last: 2026-12-08}"
)
TWICE = (
    "[{kind: weekly, first: 2026-09-01, last: 2027-05-25, slots: ["
    "{days: [tuesday], start: '10:00', end: '11:00'}, {days: [tuesday], start: '13:00', end: '14:00'}]}]"
)
_kept: dict[str, object] = {}


@pytest.fixture(autouse=True)
def words_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the portal's words takes longer than all the rest of a case, and they are the same in each."""

    def load_once(*arguments: object) -> object:
        key = repr(arguments)
        if key not in _kept:
            _kept[key] = load_words(*arguments)
        return _kept[key]

    monkeypatch.setattr(portal.site, "load_words", load_once)


class Street:
    """A site on disk, the commands that are run on it, and what they print."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capture = folder, capture

    def run(self, *arguments: str) -> int:
        self.before = self.hashes()
        status = main([*arguments, "--source", str(self.folder), "--today", str(TODAY)])
        self.out, self.err = self.capture.readouterr()
        return status

    def text(self, path: str = GYM) -> str:
        return (self.folder / "content" / path).read_bytes().decode()

    def hashes(self) -> Mapping[str, str]:
        return {
            path.relative_to(self.folder / "content").as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted((self.folder / "content").rglob("*"))
            if path.is_file()
        }

    def changed(self) -> set[str]:
        """The files that the last command made, changed or took away."""
        after = self.hashes()
        return {path for path in {*self.before, *after} if self.before.get(path) != after.get(path)}


@pytest.fixture
def street(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Street]:
    def make(*more: Mapping[str, str], language: str = "en", **fields: str) -> Street:
        texts = {**FILES, "calendars/days.yaml": CALENDARS, **activity("gympa", **fields)}
        for path, text in {**texts, **{k: v for files in more for k, v in files.items()}}.items():
            target = tmp_path / "content" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
        settings = SETTINGS.replace("\n[holidays]", f'\neditors_language = "{language}"\n[holidays]', 1)
        (tmp_path / "site.toml").write_text(settings, encoding="utf-8")
        return Street(tmp_path, capsys)

    return make


# One date


def test_one_cancelled_date_is_one_line_and_said_as_the_page_says_it(street: Callable[..., Street]) -> None:
    """A nurse who is ill sees at once what her visitors will read, and that nothing else was touched."""
    site = street()
    before = site.text()
    assert site.run("cancel", "gympa", "2026-12-01", "--reason", "illness") == OK
    assert site.changed() == {GYM}
    line = "  - {kind: cancelled, date: 2026-12-01, reason: illness}\n"
    assert site.text() == before.replace("---\n\nVi", f"exceptions:\n{line}---\n\nVi")
    assert "The page will say: Cancelled 1 December because of illness.\n" in site.out
    assert f"content/{GYM}:13: + - {{kind: cancelled" in site.out
    assert "commit" in site.out


def test_the_editor_is_spoken_to_in_the_sites_language_for_editors(street: Callable[..., Street]) -> None:
    """Nobody has to read English to cancel a session."""
    site = street(language="sv")
    assert site.run("cancel", "gympa", "tomorrow", "--reason", "illness") == OK
    assert "På sidan kommer det att stå: Inställt 24 november på grund av sjukdom." in site.out


def test_cancelling_twice_changes_nothing_the_second_time(street: Callable[..., Street]) -> None:
    """Two people in one office who both cancel do no harm."""
    site = street()
    assert site.run("cancel", "gympa", "2026-12-01", "--reason", "illness") == OK
    assert site.run("cancel", "gympa", "2026-12-01") == OK
    assert site.changed() == set()
    assert "already" in site.out


def test_what_was_done_is_taken_back_to_the_byte(street: Callable[..., Street]) -> None:
    """A mistake at half past seven in the morning leaves no trace."""
    site = street()
    before = site.text()
    for given in (("cancel",), ("move", "--to", "2026-12-02")):
        assert site.run(given[0], "gympa", "2026-12-01", *given[1:]) == OK
        assert site.text() != before
        assert site.run(given[0], "gympa", "2026-12-01", "--undo") == OK
        assert site.text() == before
        assert "The page will no longer say: " in site.out
        assert site.run(given[0], "gympa", "2026-12-01", "--undo") == USAGE
        assert "edit/nothing-to-undo" in site.err


def test_who_gives_no_reason_is_told_how_to(street: Callable[..., Street]) -> None:
    """A reason helps whoever stands there, and nobody is kept from cancelling for want of one."""
    site = street()
    assert site.run("cancel", "gympa", "2026-12-01") == OK
    assert "--reason" in site.out
    assert "illness, leader-away" in site.out


def test_a_moved_date_says_only_what_is_new(street: Callable[..., Street]) -> None:
    """Day, time and place as far as they are given, times as content has them."""
    site = street()
    wish = ("--to", "2026-12-02", "--start", "9.30", "--end", "10:30", "--venue", "huset", "--reason", "event-in-venue")
    assert site.run("move", "activities/gympa", "2026-12-01", *wish) == OK
    line = (
        "{kind: moved, date: 2026-12-01, to: 2026-12-02, start: '09:30', end: '10:30', venue: huset, "
        "reason: event-in-venue}"
    )
    assert site.changed() == {GYM}
    assert f"  - {line}\n" in site.text()
    assert "Moved from 1 December to Wednesday 2 December at\u00a009:30" in site.out


def test_a_time_is_asked_for_only_where_a_day_has_several(street: Callable[..., Street]) -> None:
    """The choices are told, and the line says which one is meant."""
    site = street(schedule=TWICE)
    assert site.run("cancel", "gympa", "2026-12-01") == USAGE
    assert "--at and one of: 10:00, 13:00" in site.err
    assert site.run("cancel", "gympa", "2026-12-01", "--at", "12:00") == USAGE
    assert "10:00, 13:00" in site.err
    assert site.changed() == set()
    assert site.run("cancel", "gympa", "2026-12-01", "--at", "13:00") == OK
    assert "- {kind: cancelled, date: 2026-12-01, at: '13:00'}\n" in site.text()
    assert site.run("cancel", "gympa", "2026-12-01", "--at", "13:00", "--undo") == OK
    assert "13:00'}\n" not in site.text()


def test_an_entry_is_asked_for_only_where_two_have_the_same_time(street: Callable[..., Street]) -> None:
    """Two groups that meet at once are told apart by the names of their entries."""
    entry = WEEKLY.replace("{kind", "{id: %s, kind")
    site = street(schedule=f"[{entry % 'rod'}, {entry % 'gul'}]")
    assert site.run("cancel", "gympa", "2026-12-01") == USAGE
    assert "--schedule and one of: gul, rod" in site.err
    assert site.run("cancel", "gympa", "2026-12-01", "--schedule", "bla") == USAGE
    assert "gul" in site.err
    assert site.run("cancel", "gympa", "2026-12-01", "--schedule", "gul") == OK
    assert "- {kind: cancelled, date: 2026-12-01, schedule: gul}\n" in site.text()


EXTRA = "{kind: extra, date: 2026-12-16, start: '10:00', end: '11:00'}"


def test_an_extra_date_is_cancelled_like_any_other(street: Callable[..., Street]) -> None:
    """Who has written it down reads that it is off. Its own line stays, and the mistake is taken back to the byte."""
    site = street(exceptions=f"[{EXTRA}]")
    before = site.text()
    assert site.run("cancel", "gympa", "2026-12-16", "--reason", "illness") == OK
    assert f"[{EXTRA}, {{kind: cancelled, date: 2026-12-16, reason: illness}}]" in site.text()
    assert "The page will say: Cancelled 16 December because of illness.\n" in site.out
    assert site.run("cancel", "gympa", "2026-12-16") == OK
    assert site.changed() == set()
    assert site.run("move", "gympa", "2026-12-16", "--to", "2026-12-17") == USAGE
    assert "cancel gympa 2026-12-16 --undo" in site.err
    assert site.run("cancel", "gympa", "2026-12-16", "--undo") == OK
    assert site.text() == before


def test_an_extra_date_is_moved_like_any_other(street: Callable[..., Street]) -> None:
    """Who has written it down reads where it has gone."""
    site = street(exceptions=f"[{EXTRA}]")
    before = site.text()
    assert site.run("move", "gympa", "2026-12-16", "--to", "2026-12-17", "--start", "12:00") == OK
    assert f"[{EXTRA}, {{kind: moved, date: 2026-12-16, to: 2026-12-17, start: '12:00'}}]" in site.text()
    assert "The page will say: Moved from 16 December to Thursday 17 December at\u00a012:00.\n" in site.out
    assert site.run("cancel", "gympa", "2026-12-17") == USAGE
    assert "move gympa 2026-12-16 --undo" in site.err
    assert site.run("move", "gympa", "2026-12-16", "--undo") == OK
    assert site.text() == before


def test_an_extra_date_and_another_of_one_day_are_told_apart(street: Callable[..., Street]) -> None:
    """Neither is cancelled for the other, and a line that was clear before the extra date came still is."""
    late = EXTRA.replace("16", "01").replace("10:00", "13:00").replace("11:00", "14:00")
    site = street(exceptions=f"[{{kind: cancelled, date: 2026-12-01}}, {late}]")
    before = site.text()
    assert site.run("cancel", "gympa", "2026-12-01") == USAGE
    assert "--at and one of: 10:00, 13:00" in site.err
    assert site.run("cancel", "gympa", "2026-12-01", "--at", "13:00") == OK
    assert f"{late}, {{kind: cancelled, date: 2026-12-01, at: '13:00'}}]" in site.text()
    assert "Cancelled 1 December." in site.out
    assert site.run("cancel", "gympa", "2026-12-01", "--at", "13:00", "--undo") == OK
    assert site.text() == before
    assert site.run("cancel", "gympa", "2026-12-01", "--at", "10:00", "--undo") == OK
    assert site.text() == before.replace("{kind: cancelled, date: 2026-12-01}, ", "")


WRONG = {
    "a thing that is not there": (("cancel", "gymppa", "2026-12-01"), "edit/unknown-thing", "Did you mean gympa?"),
    "a date without anything": (
        ("cancel", "gympa", "2026-12-02"),
        "edit/no-such-date",
        "2026-11-24, 2026-12-01, 2026-12-08",
    ),
    "no date": (("cancel", "gympa", "1/12"), "edit/date", "2027-02-02"),
    "a date that does not exist": (("cancel", "gympa", "2026-02-30"), "edit/date", "2027-02-02"),
    "no time": (("move", "gympa", "2026-12-01", "--start", "half past ten"), "edit/time", "13:00"),
    "a reason nobody knows": (
        ("cancel", "gympa", "2026-12-01", "--reason", "ilness"),
        "edit/unknown-reason",
        "illness?",
    ),
    "a venue nobody knows": (("move", "gympa", "2026-12-01", "--venue", "hus"), "reference/unknown-venue", "huset?"),
    "nowhere to move to": (("move", "gympa", "2026-12-01", "--reason", "illness"), "edit/where-to", "--to"),
    "where something was moved to": (
        ("cancel", "gympa", "2026-12-10"),
        "edit/moved-here",
        "move gympa 2026-12-08 --undo",
    ),
    "what is moved": (("cancel", "gympa", "2026-12-08"), "edit/changed-already", "move gympa 2026-12-08 --undo"),
    "what is cancelled": (
        ("move", "gympa", "2026-11-24", "--to", "2026-11-25"),
        "edit/changed-already",
        "cancel gympa 2026-11-24 --undo",
    ),
}
CHANGED = (
    "[{kind: extra, date: 2026-12-16, start: '10:00', end: '11:00'}, {kind: cancelled, date: 2026-11-24}, "
    "{kind: moved, date: 2026-12-08, to: 2026-12-10}]"
)


@pytest.mark.parametrize("name", WRONG)
def test_what_is_mistyped_is_told_with_what_to_write(name: str, street: Callable[..., Street]) -> None:
    """Wrong use ends with status 2, the nearest right thing to type, and nothing changed."""
    arguments, code, hint = WRONG[name]
    site = street(exceptions=CHANGED)
    assert site.run(*arguments) == USAGE
    assert f"error[{code}]" in site.err
    assert hint in site.err
    assert site.changed() == set()


def test_a_name_that_two_kinds_share_is_asked_about(street: Callable[..., Street]) -> None:
    """Neither of them is cancelled by chance."""
    course = activity("gympa", kind="courses")
    site = street(course)
    assert site.run("cancel", "gympa", "2026-12-01") == USAGE
    assert "activity/gympa, course/gympa" in site.err
    assert site.run("cancel", "course/gympa", "2026-12-01") == OK
    assert site.changed() == set(course)


def test_a_change_that_would_break_the_site_is_not_written(street: Callable[..., Street]) -> None:
    """What the next build would refuse is refused now, with the same words."""
    site = street(schedule=TWICE)
    assert site.run("move", "gympa", "2026-12-01", "--at", "10:00", "--start", "13:00", "--end", "14:00") == CONTENT
    assert f"content/{GYM}:" in site.err
    assert "error[schedule/collides]" in site.err
    assert "Nothing is changed" in site.out
    assert site.changed() == set()


def test_whoever_moves_into_a_closed_house_is_warned(street: Callable[..., Street]) -> None:
    """Somebody may open all the same, so it is written, and told."""
    closed = "closures: [{from: 2026-12-02, to: 2026-12-03, reason: maintenance}]\npart_of: huset\n"
    venue = {"venues/rummet/index.sv.md": FILES["venues/rummet/index.sv.md"].replace("part_of: huset\n", closed)}
    site = street(venue)
    assert site.run("move", "gympa", "2026-12-01", "--to", "2026-12-02") == OK
    assert site.changed() == {GYM}
    assert "warning[schedule/into-closure]" in site.err


def test_mistakes_elsewhere_do_not_keep_anybody_from_cancelling(street: Callable[..., Street]) -> None:
    """A colleague's typing error is not the nurse's; one in the same file is told."""
    site = street(activity("dans", topics="[nonsense]"))
    assert site.run("cancel", "gympa", "2026-12-01") == OK
    assert "The page will say: Cancelled 1 December." in site.out
    for mistake, code in (("yesterday", "value/date"), ("a: b", "yaml/colon")):
        site = street(reviewed=mistake)
        assert site.run("cancel", "gympa", "2026-12-01") == CONTENT
        assert f"content/{GYM}:" in site.err
        assert f"error[{code}]" in site.err
        assert "dans" not in site.err
        assert site.changed() == set()


def test_a_file_that_no_program_can_change_is_left_alone(street: Callable[..., Street]) -> None:
    """The line to write by hand is told instead."""
    site = street()
    path = site.folder / "content" / GYM
    front, body = re.fullmatch(r"---\n(.*?)---\n(.*)", site.text(), re.DOTALL).groups()
    path.write_text("---\n{" + ", ".join(front.strip().split("\n")) + f"}}\n---\n{body}", encoding="utf-8")
    assert site.run("cancel", "gympa", "2026-12-01") == CONTENT
    assert "kind: cancelled, date: 2026-12-01" in site.err
    assert site.changed() == set()


def test_what_somebody_saved_meanwhile_is_not_lost(
    street: Callable[..., Street], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has the file open and saves it in the same second keeps their words."""
    site = street()
    theirs = site.text().replace("Vi rör oss.", "Vi dansar.")

    def save_first(*arguments: object) -> tuple[()]:
        (site.folder / "content" / GYM).write_bytes(theirs.encode())
        return ()

    monkeypatch.setattr(edits, "new_errors", save_first)
    assert site.run("cancel", "gympa", "2026-12-01") == REFUSED
    assert site.text() == theirs


def test_a_day_that_has_been_is_for_reports_only(street: Callable[..., Street]) -> None:
    """What was cancelled last week can be written down afterwards."""
    site = street()
    assert site.run("cancel", "gympa", "2026-11-17", "--reason", "illness") == OK
    assert "The page will say" not in site.out
    assert "Reports count it" in site.out


@pytest.mark.parametrize("folder", [PROJECT, PROJECT / "tests/sample_site"], ids=["demo", "sample"])
def test_dates_to_come_of_every_thing_can_be_cancelled_and_taken_back(folder: Path) -> None:
    """Whatever schedule a thing has, one line cancels one of its dates and no other."""
    source = read_source(folder)
    site, _ = collect_site(source, TODAY, drafts=True)
    tried = 0
    for key, occurrences in site.occurrences.items():
        path = site.documents[key][site.config.source_language].path.removeprefix("content/")
        text = source.texts[path].decode()
        before = facts_of(path, text)
        ahead = [each for each in occurrences if each.status == "scheduled" and each.start.date() >= TODAY]
        for one in {each.start: each for each in (*ahead[:2], *ahead[-1:])}.values():
            day, at = one.planned.date(), one.planned.time()
            wish = ExceptionFields(kind="cancelled", date=day, at=at, schedule=one.schedule_id)
            fields = amend(site, key, wish).added
            changed = add_exception(text, fields)
            assert facts_of(path, changed) == with_exception(before, fields)
            assert remove_exception(changed, len(before.get("exceptions", ()))) == text
            tried += 1
            if tried % 20 == 0:
                after, _ = collect_site(edits.with_texts(source, {path: changed}), TODAY, drafts=True)
                pairs = zip(occurrences, after.occurrences[key], strict=True)
                different = [(old.start, new.status) for old, new in pairs if old != new]
                assert different == [(one.start, "cancelled")]
    assert tried > 20


# A new term


def entries(text: str) -> list[Mapping[str, object]]:
    return list(facts_of("a.md", text)["schedule"])


def test_a_new_term_is_a_new_entry_with_dates_of_its_own(street: Callable[..., Street]) -> None:
    """As many weeks in as last time, on the same weekday; pauses that the term does not have are left out."""
    schedule = f"[{WEEKLY.replace('}', ', pauses: [hostlov, lov, red-days]}')}]"
    site = street(
        schedule=schedule, exceptions="[{kind: cancelled, date: 2026-12-01}]", booking="{last_day: 2026-09-01}"
    )
    assert site.run("new", "term", "vt2027") == OK
    assert site.changed() == {GYM}
    old, new = entries(site.text())
    assert old["id"] == "ht2026"
    assert new == {**old, "id": "vt2027", "term": "vt2027", "first": "2027-01-19", "last": "2027-06-01"} | {
        "pauses": ["lov", "red-days"]
    }
    assert facts_of("a.md", site.text())["exceptions"] == [{"kind": "cancelled", "date": "2026-12-01"}]
    assert "gympa: 2027-01-19 to 2027-06-01" in site.out
    assert "hostlov" in site.out
    assert "booking.last_day" in site.out
    assert site.run("new", "term", "vt2027") == OK
    assert site.changed() == set()
    assert "has vt2027 already" in site.out


def dated(**changes: str) -> str:
    fields = dict(part.split(": ", 1) for part in re.split(r", (?=\w+:)", WEEKLY[1:-1]))
    return "[{" + ", ".join(f"{key}: {value}" for key, value in (fields | changes).items()) + "}]"


def sessions(*days: str) -> str:
    each = ", ".join(f"{{id: d{n}, date: {day}, start: '10:00', end: '11:00'}}" for n, day in enumerate(days))
    return f"[{{kind: sessions, term: ht2026, sessions: [{each}]}}]"


@pytest.mark.parametrize(
    ("schedule", "first", "last"),
    [
        (dated(first="2026-08-31", last="2026-12-18"), "2027-01-12", "2027-06-08"),
        (dated(first="2026-08-01", last="2026-12-31"), "2027-01-12", "2027-06-08"),
        (dated(first="2026-09-07", last="2026-12-10", days="[monday, thursday]"), "2027-01-18", "2027-06-03"),
        (dated(weeks="odd"), "2027-01-19", "2027-05-25"),
        (dated(weeks="even"), "2027-01-26", "2027-06-01"),
        (dated(first="2026-11-03", last="2026-12-15"), "2027-03-16", "2027-04-27"),
        (sessions("2026-09-09", "2026-09-16", "2026-09-30"), "2027-01-20", "2027-02-10"),
    ],
    ids=["whole", "longer-than-the-term", "two-days", "odd", "even", "short", "sessions"],
)
def test_new_dates_lie_in_the_term_on_the_same_weekdays(
    schedule: str, first: str, last: str, street: Callable[..., Street]
) -> None:
    """By hand: counted in weeks from the term's ends; a short course is as long as it was."""
    site = street(schedule=schedule)
    assert site.run("new", "term", "vt2027") == OK
    _, new = entries(site.text())
    days = [session["date"] for session in new["sessions"]] if "sessions" in new else [new["first"], new["last"]]
    assert (days[0], days[-1]) == (first, last)
    assert f"gympa: {first} to {last}" in site.out


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        (
            {"schedule": "[{kind: dates, term: ht2026, dates: [2026-12-01], start: '10:00', end: '11:00'}]"},
            "single-dates",
        ),
        ({"schedule": WEEKLY.replace("term: ht2026, ", "").join("[]")}, "none-before"),
        ({"schedule": sessions("2026-01-08", "2026-12-17")}, "no-room"),
    ],
)
def test_what_cannot_be_copied_is_told_by_its_line(
    fields: dict[str, str], code: str, street: Callable[..., Street]
) -> None:
    """Somebody writes it by hand; the rest is written all the same."""
    other = activity("dans", schedule=f"[{WEEKLY}]")
    site = street(other, **fields)
    assert site.run("new", "term", "vt2027", "gympa", "dans") == CONTENT
    assert f"content/{GYM}:" in site.err
    assert f"error[edit/term-{code}]" in site.err
    assert site.changed() == set(other)


def test_a_course_that_would_meet_on_a_red_day_is_told_of_it(street: Callable[..., Street]) -> None:
    """It has no pauses, and nobody but its leader knows whether to move that day."""
    site = street(schedule=sessions("2026-09-07", "2026-11-02", "2026-12-07"))
    assert site.run("new", "term", "vt2027") == OK
    assert [session["date"] for session in entries(site.text())[1]["sessions"]] == [
        "2027-01-18",
        "2027-03-15",
        "2027-04-19",
    ]
    assert "red days" not in site.out
    site = street(schedule=sessions("2026-09-07", "2026-11-16", "2026-12-07"))
    assert site.run("new", "term", "vt2027") == OK
    assert "red days, move them or let them stand: 2027-03-29\n" in site.out


def test_only_what_runs_gets_a_new_term_by_itself(street: Callable[..., Street]) -> None:
    """What is paused, ended or never comes back is told; and copied where somebody names it."""
    paused = activity("dans", schedule=f"[{WEEKLY}]", status="paused")
    gone = activity("yoga", schedule=f"[{WEEKLY}]", returns="no")
    single = activity(
        "prat", schedule="[{kind: dates, term: ht2026, dates: [2026-12-01], start: '10:00', end: '11:00'}]"
    )
    site = street(paused, gone, single, activity("jamt", schedule="[{kind: always}]"), schedule=f"[{WEEKLY}]")
    assert site.run("new", "term", "vt2027") == OK
    assert site.changed() == {GYM}
    assert "dans: does not run" in site.out
    assert "yoga: does not run" in site.out
    assert "by hand, since nobody else knows them: prat" in site.out
    assert "jamt" not in site.out
    assert site.run("new", "term", "vt2027", "dans") == OK
    assert site.changed() == set(paused)


@pytest.mark.parametrize(
    ("code", "told", "hint"),
    [
        ("vt2072", "edit/unknown-term", "vt2027"),
        ("lov", "edit/not-a-term", "calendars"),
        ("ht2026", "edit/no-term-before", "term:"),
    ],
)
def test_a_term_must_be_one(code: str, told: str, hint: str, street: Callable[..., Street]) -> None:
    """A holiday is no term, and the first term of all has nothing to copy."""
    site = street(schedule=f"[{WEEKLY.replace('}', ', pauses: [lov]}')}]")
    assert site.run("new", "term", code) == USAGE
    assert f"error[{told}]" in site.err
    assert hint in site.err
    assert site.changed() == set()


def test_a_whole_citys_next_term_is_one_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every weekly thing and course of the demo gets its autumn; nothing else changes, and the site compiles."""
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    shutil.copy(PROJECT / "site.toml", tmp_path)
    with (tmp_path / "content/calendars/terms.yaml").open("a", encoding="utf-8") as calendar:
        names = "sv: Hösten 2027, en: Autumn 2027, ar: خريف 2027, so: Deyrta 2027, fa: پاییز 2027, fi: Syksy 2027"
        calendar.write(f"ht2027:\n  label: {{{names}}}\n  days: [{{from: 2027-08-30, to: 2027-12-17}}]\n")
    site = Street(tmp_path, capsys)
    earlier = read_source(tmp_path)
    assert site.run("new", "term", "ht2027") == OK
    changed = site.changed()
    assert len(changed) > 15
    compiled = compile_site(read_source(tmp_path), TODAY, Wishes(drafts=True))
    assert [problem for problem in compiled.problems if problem.severity == "error"] == []
    first, last = dt.date(2027, 8, 30), dt.date(2027, 12, 17)
    for path in changed:
        before, after = facts_of(path, earlier.texts[path].decode()), facts_of(path, site.text(path))
        assert set(earlier.texts[path].splitlines()) <= set(site.text(path).encode().splitlines())
        assert {**after, "schedule": before["schedule"]} == before
        assert after["schedule"][:-1] == before["schedule"]
        key = next(key for key, found in compiled.site.documents.items() if found["sv"].path == f"content/{path}")
        days = [each.start.date() for each in compiled.site.occurrences[key] if each.schedule_id == "ht2027"]
        assert all(first <= day <= last for day in days)
        assert days or after["schedule"][-1]["kind"] == "opening-hours"
