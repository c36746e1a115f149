"""What whoever pays may rely on: the report counts what was held, each date once, by hand or by machine alike."""

import csv
import datetime as dt
import io
import re
from argparse import ArgumentParser
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal import cli
from portal.commands import report as command
from portal.errors import CONTENT, OK, REFUSED, USAGE
from portal.messages import editors_words
from portal.reading import PROJECT
from portal.report import OVERLAPPING, Report, Tally, collect_report
from portal.report_files import OCCURRENCES, PAGE, SUMMARY, format_files
from portal.site import Site
from tests.unit.sample import COMMON, FILES, SETTINGS, activity, make_site

YEAR = (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
TODAY = dt.date(2026, 11, 23)
WORDS = editors_words("sv")
TEMPLATES = {"reports/report.html": (PROJECT / "templates/reports/report.html").read_text(encoding="utf-8")}


def dates(*days: str, start: str = "10:00", end: str = "11:00") -> str:
    return f"[{{kind: dates, dates: [{', '.join(days)}], start: '{start}', end: '{end}'}}]"


def counted(
    site: Site, first: dt.date = YEAR[0], last: dt.date = YEAR[1], today: dt.date = TODAY, language: str = "sv"
) -> Report:
    return collect_report(site, first, last, today, editors_words(language))


def rows(report: Report, dimension: str) -> dict[str, Tally]:
    table = next(each for each in report.tables if each.dimension == dimension)
    return {row.code: row.tally for row in table.rows}


def held(report: Report, dimension: str) -> dict[str, int]:
    return {code: tally.held for code, tally in rows(report, dimension).items() if tally.held}


@cache
def year() -> Site:
    """A year that can be counted by hand.

    gympa: Tuesdays 3 to 31 March (five), one cancelled, one moved into April, one extra; FaR, two topics of one branch.
    prat: online, 14 and 21 September, and 7 December, which has not come; the second falls when the unit is closed.
    kurs: two sessions of an hour and a half in October, of which the second is in Arabic too.
    lunch: a filmed talk on 12 May, run by a club.
    stig: always there; rummet: opening hours until September.
    dag and natet: for staff, once each.
    """
    unit = FILES["units/enheten/index.sv.md"].replace(
        "contact:", "closures: [{from: 2026-09-21, to: 2026-09-25, reason: staff-training}]\ncontact:"
    )
    sessions = (
        "[{kind: sessions, sessions: [{id: ett, date: 2026-10-05, start: '13:00', end: '14:30'}, {id: tva, "
        "date: 2026-10-12, start: '13:00', end: '14:30', languages: [{tag: sv}, {tag: en, how: interpreter}]}]}]"
    )
    mondays = "[{days: [monday], start: '09:00', end: '11:00'}]"
    hours = f"[{{kind: opening-hours, first: 2026-02-01, last: 2026-09-30, hours: {mondays}}}]"
    tuesdays = "days: [tuesday], start: '10:00', end: '11:00', first: 2026-03-03, last: 2026-03-31"
    return make_site(
        activity(
            "gympa",
            schedule=f"[{{kind: weekly, {tuesdays}}}]",
            exceptions="[{kind: cancelled, date: 2026-03-10, reason: illness}, "
            "{kind: moved, date: 2026-03-31, to: 2026-04-01}, "
            "{kind: extra, date: 2026-05-02, start: '10:00', end: '12:00'}]",
            topics="[sit, move]",
            target_groups="[seniors, sick-listed]",
            referral="[far]",
            languages="[{tag: sv}, {tag: en, how: on-request}]",
        ),
        activity(
            "prat",
            area="syd",
            attendance="online",
            online="{platform: Teams}",
            venue=None,
            topics="[sleep]",
            schedule=dates("2026-09-14", "2026-09-21", "2026-12-07"),
        ),
        activity("kurs", kind="courses", topics="[sleep, sit]", languages="[{tag: sv}]", schedule=sessions),
        activity(
            "lunch",
            kind="lectures",
            topics="[sleep]",
            run_by="{organization: klubben}",
            filmed="true",
            schedule=dates("2026-05-12", start="12:00", end="12:45"),
        ),
        activity("stig", schedule="[{kind: always}]"),
        activity("rummet", schedule=hours),
        activity("dag", audience="professionals", schedule=dates("2026-06-01")),
        activity("utkast", publication="draft", schedule=dates("2026-06-01")),
        activity("sedan", publish_from="2027-01-01", schedule=dates("2026-06-01")),
        {
            "units/enheten/index.sv.md": unit,
            "organizations/klubben/index.sv.md": "---\ntitle: Klubben\nsummary: En klubb.\n"
            f"type: association\n{COMMON}---\n",
            "networks/natet/index.sv.md": f"---\ntitle: Nätet\nsummary: Vi möts.\nrun_by: {{unit: enheten}}\n{COMMON}"
            f"schedule: {dates('2026-02-03')}\n---\n",
            "areas/norr/films/lunchfilm/index.sv.md": "---\narea: norr\ntitle: Filmen\nsummary: En film.\n"
            f"run_by: {{unit: enheten}}\n{COMMON}topics: [sleep]\nversions: {{plain: https://media.example.org/f.mp4}}\n"
            "spoken: zxx\nlength: '12:00'\nrecorded: 2026-05-12\n---\n",
        },
    )


def test_a_year_is_what_one_counts_by_hand() -> None:
    """Held, cancelled, moved, extra and planned are told apart, and hours are those of what was held."""
    # gympa 3, 17, 24 March, 1 April, 2 May (2 h); prat 14 September; kurs 2 × 1.5 h; lunch 45 min.
    minutes = 4 * 60 + 120 + 60 + 2 * 90 + 45
    assert counted(year()).total == Tally(9, cancelled=2, moved=1, extra=1, planned=1, minutes=minutes, things=4)


@pytest.mark.parametrize(
    ("dimension", "expected"),
    [
        ("area", {"norr": 8, "syd": 1}),
        ("unit", {"enheten": 8, "": 1}),
        ("kind", {"activity": 6, "course": 2, "lecture": 1}),
        # Chair exercise is movement too, and a date with both stands once in each.
        ("topic", {"move": 7, "sit": 7, "sleep": 4}),
        ("target-group", {"seniors": 5, "sick-listed": 5, "": 4}),
        # What can only be asked for was not spoken; a session may have languages of its own.
        ("language", {"sv": 7, "en": 1, "": 2}),
        ("referral", {"far": 5, "": 4}),
        ("attendance", {"in-person": 8, "online": 1}),
        ("month", {"2026-03": 3, "2026-04": 1, "2026-05": 2, "2026-09": 1, "2026-10": 2}),
    ],
)
def test_each_table_is_what_one_counts_by_hand(dimension: str, expected: dict[str, int]) -> None:
    """Per area, unit, kind, topic, group, language, referral, place and month."""
    assert held(counted(year()), dimension) == expected


def test_a_cancelled_date_says_why() -> None:
    """Both what an editor cancelled and what a closed unit took away stand with their reasons."""
    assert {row.code: row.tally.cancelled for row in counted(year()).reasons.rows} == {
        "illness": 1,
        "staff-training": 1,
    }


def test_what_is_for_professionals_stands_apart() -> None:
    """Meetings of networks and staff days are no activities for residents."""
    report = counted(year())
    assert {row.code: row.tally.held for row in report.staff_things.rows} == {"activity/dag": 1, "network/natet": 1}
    assert (report.staff_total.held, report.total.held) == (2, 9)


def test_what_has_no_dates_is_offered_and_not_counted() -> None:
    """A path was there on all days until today; opening hours on theirs."""
    offered = {each.key[1]: each.days for each in counted(year()).offered}
    assert offered == {
        "stig": ((YEAR[0], TODAY),),
        "rummet": ((dt.date(2026, 2, 1), dt.date(2026, 9, 30)),),
    }


def test_what_stopped_was_offered_until_then() -> None:
    """And again after a pause; what was only planned was never offered."""
    always = "[{kind: always}]"
    site = make_site(
        activity("slut", schedule=always, status="ended", from_="2026-06-01"),
        activity("paus", schedule=always, status="paused", from_="2026-06-01", returns="2026-09"),
        activity("sen", schedule=always, status="planned"),
    )
    may, september = dt.date(2026, 5, 31), dt.date(2026, 9, 1)
    offered = {each.key[1]: each.days for each in counted(site).offered}
    assert offered == {"slut": ((YEAR[0], may),), "paus": ((YEAR[0], may), (september, TODAY))}


def test_films_and_filmed_talks_are_told() -> None:
    """What lasts longer than the day it was held is in the report, too."""
    report = counted(year())
    assert report.filmed == 1
    assert [(film.key, film.published) for film in report.films] == [(("film", "lunchfilm"), dt.date(2026, 5, 12))]
    assert counted(year(), dt.date(2026, 6, 1)).films == ()


def test_a_moved_date_counts_where_it_was_held() -> None:
    """A date moved from March into April is April's, and neither month counts it twice."""
    march = counted(year(), dt.date(2026, 3, 1), dt.date(2026, 3, 31)).total
    april = counted(year(), dt.date(2026, 4, 1), dt.date(2026, 4, 30)).total
    assert (march.held, march.moved, march.cancelled) == (3, 0, 1)
    assert (april.held, april.moved, april.cancelled) == (1, 1, 0)


def test_nothing_is_held_before_its_day() -> None:
    """A report made before the year is over says what is still planned; on the day itself it counts."""
    before, on = counted(year(), today=dt.date(2026, 12, 6)), counted(year(), today=dt.date(2026, 12, 7))
    assert (before.total.planned, on.total.planned) == (1, 0)
    assert on.total.held == before.total.held + 1


def test_what_lay_before_a_whole_thing_stopped_was_held() -> None:
    """A group that is cancelled from a day on was held until then, and the rest says why it was not."""
    days = dates("2026-03-03", "2026-03-10", "2026-03-17")
    site = make_site(
        activity("inst", schedule=days, status="cancelled", from_="2026-03-10", reason="illness"),
        activity("slut", schedule=days, status="ended", from_="2026-03-10"),
    )
    report = counted(site)
    assert (report.total.held, report.total.cancelled) == (2, 2)
    assert [(row.code, row.tally.cancelled, row.tally.things) for row in report.reasons.rows] == [("illness", 2, 1)]


def test_hours_are_by_the_clock_and_leap_days_count() -> None:
    """A lesson of an hour is an hour in both nights when the clock is changed, and over midnight."""
    site = make_site(
        activity("var", schedule=dates("2028-03-26", start="02:00", end="03:00")),
        activity("host", schedule=dates("2028-10-29", start="02:00", end="03:00")),
        activity("natt", schedule=dates("2028-02-29", start="23:30", end="00:30")),
    )
    report = counted(site, dt.date(2028, 1, 1), dt.date(2028, 12, 31), dt.date(2029, 1, 1))
    assert [line.minutes for line in report.lines] == [60, 60, 60]
    assert held(report, "month") == {"2028-02": 1, "2028-03": 1, "2028-10": 1}
    assert counted(site, dt.date(2028, 3, 1), dt.date(2028, 3, 31), dt.date(2029, 1, 1)).total.held == 1


def test_an_area_without_anything_is_told() -> None:
    """Nothing held is an answer; a missing row is a question."""
    report = counted(make_site(activity("gympa", schedule=dates("2026-03-03"))))
    assert rows(report, "area")["syd"] == Tally()
    assert len(rows(report, "month")) == 12


SPANS = st.tuples(st.dates(dt.date(2025, 6, 1), dt.date(2027, 6, 1)), st.integers(0, 500))


@given(span=SPANS, today=st.dates(dt.date(2025, 6, 1), dt.date(2027, 6, 1)))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_rows_that_do_not_overlap_add_up(span: tuple[dt.date, int], today: dt.date) -> None:
    """In any period, on any day, months make the total, and so does every table but those that overlap."""
    first, length = span
    report = counted(year(), first, first + dt.timedelta(days=length), today)
    assert report.total.held + report.total.cancelled + report.total.planned == sum(
        line.audience == "residents" for line in report.lines
    )
    for table in report.tables:
        for number in ("held", "cancelled", "moved", "extra", "planned", "minutes"):
            summed, total = sum(getattr(row.tally, number) for row in table.rows), getattr(report.total, number)
            assert summed >= total if table.dimension in OVERLAPPING else summed == total
    assert sum(row.tally.cancelled for row in report.reasons.rows) == report.total.cancelled


def files(site: Site, language: str = "sv", report: Report | None = None) -> dict[str, bytes]:
    own = site.words[site.config.source_language]
    made = report or counted(site, language=language)
    return dict(format_files(made, site.config, editors_words(language), own, TEMPLATES, ":root { --ink: black; }"))


def read(data: bytes, delimiter: str = ";") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_a_spreadsheet_opens_the_tables_right() -> None:
    """In Swedish Excel: the mark for å ä ö, semicolons, and a comma in numbers, since that is how it reads a file."""
    made = files(year())
    assert made[SUMMARY].startswith(b"\xef\xbb\xbfdimension;code;label;held;")
    assert read(made[SUMMARY])[0] == {
        "dimension": "total",
        "code": "",
        "label": "",
        "held": "9",
        "cancelled": "2",
        "moved": "1",
        "extra": "1",
        "planned": "1",
        "hours": "10,75",
        "things": "4",
    }
    assert all(line.endswith(b"\r") for line in made[OCCURRENCES].split(b"\n")[:-1])


def test_a_spreadsheet_of_another_country_opens_them_too() -> None:
    """Where a point parts the decimals, a comma parts the columns."""
    british = SETTINGS.replace('"sv_SE"', '"en_GB"')
    made = files(make_site(activity("gympa", schedule=dates("2026-03-03")), settings=british))
    assert read(made[SUMMARY], ",")[0]["hours"] == "1.00"


def test_the_tables_say_what_the_report_says() -> None:
    """Every date stands once in one table, with codes and words; the other has every number."""
    made = files(year())
    dates_told = read(made[OCCURRENCES])
    assert len(dates_told) == 9 + 2 + 1 + 2
    moved = next(row for row in dates_told if row["change"] == "moved")
    assert (moved["date"], moved["start"], moved["original_start"]) == ("2026-04-01", "10:00", "2026-03-31 10:00")
    assert (moved["topic"], moved["topic_label"]) == ("sit, move", "Stol, Rörelse")
    assert (moved["referral"], moved["area_label"], moved["venue_label"]) == ("far", "Norr", "Rummet")
    cancelled = next(row for row in dates_told if row["reason"] == "illness")
    assert (cancelled["outcome"], cancelled["reason_label"]) == ("cancelled", "Sjukdom")
    residents = [row for row in dates_told if row["audience"] == "residents"]
    summary = {(row["dimension"], row["code"]): row for row in read(made[SUMMARY])}
    for month in (f"2026-{number:02}" for number in range(1, 13)):
        told = [row for row in residents if row["date"].startswith(month)]
        assert int(summary["month", month]["held"]) == sum(row["outcome"] == "held" for row in told)
    assert summary["film", "film/lunchfilm"]["things"] == "1"
    assert summary["offered", "activity/stig"]["held"] == "0"
    assert summary["professionals-kind", "network"]["held"] == "1"


@pytest.mark.parametrize("title", ['=HYPERLINK("http://example.org";"x")', "+46 steg", "-Gympa", "@hemma"])
def test_a_title_is_never_run_as_a_formula(title: str) -> None:
    """A spreadsheet shows the words that an editor wrote, whatever they begin with."""
    made = files(make_site(activity("gympa", title=f"'{title}'", schedule=dates("2026-03-03"))))
    assert read(made[OCCURRENCES])[0]["title"] == f"'{title}"
    assert ("thing", f"'{title}") in {(row["dimension"], row["label"]) for row in read(made[SUMMARY])}


def test_a_title_with_semicolons_and_quotes_stays_one_cell() -> None:
    """And the page shows it as text."""
    title = 'Gå; "lugnt" <b>'
    made = files(make_site(activity("gympa", title=f"'{title}'", schedule=dates("2026-03-03"))))
    assert read(made[OCCURRENCES])[0]["title"] == title
    assert "Gå; &#34;lugnt&#34; &lt;b&gt;" in made[PAGE].decode()


def test_the_page_can_be_read_by_everybody() -> None:
    """One heading of the first rank, each table named and explained, each number with headings of its row and column;
    nothing is fetched from anywhere."""
    page = files(year())[PAGE].decode()
    assert page.startswith('<!doctype html>\n<html lang="sv" dir="ltr">')
    assert re.findall(r"<h1>(.*?)</h1>", page) == ["Rapport 1 januari till 31 december 2026"]
    tables = re.findall(r"<table>.*?</table>", page, re.DOTALL)
    assert len(tables) == 9 + 5
    for table in tables:
        assert re.search(r"<caption>[^<]+</caption>", table)
        columns = len(re.findall(r'<th scope="col">', table))
        for row in re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)[1:]:
            assert row.count('<th scope="row">') == 1
            assert row.count("<td>") == columns - 1
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'aria-labelledby="([^"]+)"', page)) <= set(ids)
    assert not re.findall(r"\b(?:src|href)=|url\(|@import", page)


def test_the_page_says_when_the_period_is_not_over() -> None:
    """Nobody hands in half a year as a whole one; afterwards nothing is said of plans."""
    assert "Ett tillfälle till är planerat." in files(year())[PAGE].decode()
    over = files(year(), report=counted(year(), today=dt.date(2027, 1, 1)))[PAGE].decode()
    assert "planer" not in over.lower()


def test_the_page_speaks_the_editors_language() -> None:
    """With English labels where the site has them; a name that nobody translated is marked as Swedish."""
    page = files(year(), "en")[PAGE].decode()
    assert "Report 1 January to 31 December 2026" in page
    assert "<span>Movement</span>" in page
    assert '<span lang="sv" dir="ltr">Norr</span>' in page
    assert "<td>10.8</td>" in page


def portal_on(disk: Path, *more: dict[str, str]) -> Path:
    """The small portal as files."""
    given_ = {**FILES, **activity("gympa", schedule=dates("2026-03-03", "2026-12-01"))}
    for each in more:
        given_ |= each
    for path, text in given_.items():
        (disk / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        (disk / "content" / path).write_text(text, encoding="utf-8")
    settings_ = SETTINGS.replace("format = 1", 'format = 1\neditors_language = "sv"')
    (disk / "site.toml").write_text(settings_, encoding="utf-8")
    return disk


def run(source: Path, *more: str) -> int:
    arguments = ["report", "--source", str(source), "--today", str(TODAY), *more]
    return cli.main(arguments)


PERIOD = ("--from", "2026-01-01", "--to", "2026-12-31")


def test_the_command_writes_three_files_and_says_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nobody said where, a folder named by the period is made where one stands; a second time it is renewed."""
    source = portal_on(tmp_path / "site")
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        assert run(source, *PERIOD) == OK
    folder = tmp_path / "report-2026-01-01--2026-12-31"
    assert {path.name for path in folder.iterdir()} == {PAGE, SUMMARY, OCCURRENCES}
    told = capsys.readouterr().out
    assert "Genomförda: 1. Inställda: 0. Planerade: 1." in told
    assert f"{folder.name}/{PAGE}" in told


def test_nothing_of_somebody_else_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither what the site is made from, nor a folder with other things, nor a file."""
    source = portal_on(tmp_path / "site")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / SUMMARY).write_text("mine")
    (tmp_path / "mine" / "letter.txt").write_text("mine")
    for folder in (source / "content", source / "content/new", tmp_path / "mine", tmp_path / "mine/letter.txt"):
        assert run(source, *PERIOD, "--output", str(folder)) == REFUSED
        assert "hint:" in capsys.readouterr().err
    assert (tmp_path / "mine" / SUMMARY).read_text() == "mine"
    assert not (source / "content/new").exists()


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        ("2026-02-30", "2026-12-31", "usage/day"),
        ("2026-01-01", "i år", "usage/day"),
        ("2026-01-01", "9026-01-01", "usage/day"),
        ("2026-12-31", "2026-01-01", "usage/period-backwards"),
    ],
)
def test_a_wrong_period_is_told_in_one_sentence(
    first: str, last: str, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And nothing is written."""
    output = tmp_path / "out"
    assert run(portal_on(tmp_path / "site"), "--from", first, "--to", last, "--output", str(output)) == USAGE
    assert f"error[{code}]" in capsys.readouterr().err
    assert not output.exists()


def test_mistakes_in_content_stop_the_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A number that leaves out what could not be read would be wrong."""
    source = portal_on(tmp_path / "site", activity("fel", schedule="[{kind: weekly, days: [tuesday]}]"))
    assert run(source, *PERIOD, "--output", str(tmp_path / "out")) == CONTENT
    told = capsys.readouterr()
    assert "activities/fel/index.sv.md" in told.err
    assert "Ingen rapport" in told.out
    assert not (tmp_path / "out").exists()


def test_both_ends_of_the_period_must_be_given() -> None:
    """There is no year that goes without saying."""
    parser = ArgumentParser(exit_on_error=False)
    command.add_arguments(parser)
    assert {action.dest for action in parser._actions if action.required} == {"first", "last"}
