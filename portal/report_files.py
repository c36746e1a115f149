"""Report → the three files that are handed in. In: Report, words. Out: bytes of report.html and of two tables (CSV).

A spreadsheet of a country opens a file by that country's habits: where 1,5 is one and a half, columns are parted by
semicolons, since the comma is taken. So both follow the locale of the site's own language. The mark at the beginning
(BOM) tells Excel that å is å.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

import jinja2
from markupsafe import Markup

from portal.config import Config
from portal.i18n import Translator, plain
from portal.report import OVERLAPPING, Line, Report, Row, Table, Tally
from portal.views import Text

PAGE, SUMMARY, OCCURRENCES = "report.html", "summary.csv", "occurrences.csv"

_COUNTED = ("held", "cancelled", "moved", "extra", "planned", "hours", "things")
_SAID = ("area", "unit", "organization", "venue", "kind", "topic", "target-group", "language", "referral", "attendance")
"""Codes that stand in occurrences.csv, each with what it is called."""

_BAR = 100
"""Units that the longest bar is drawn with."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A row of the page: `bar` is the width of its bar of _BAR, None where there is none to compare."""

    label: Text
    cells: tuple[Markup, ...]
    bar: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of the page. `caption` says what its numbers are; the first of `columns` is over the labels."""

    id: str
    heading: Markup
    caption: Markup
    columns: tuple[Markup, ...]
    rows: tuple[Drawn, ...]
    total: Drawn | None = None


@dataclass(frozen=True, slots=True)
class _Page:
    """`figures` are the most important numbers, each with what it counts; `notes` what to know before reading them."""

    lang: str
    dir: str
    title: Markup
    site_name: str
    who: Markup
    made: Markup
    example: bool
    notes: tuple[Markup, ...]
    figures: tuple[tuple[Markup, Markup], ...]
    sheets: tuple[Sheet, ...]
    rules: tuple[Markup, ...]


def format_files(
    report: Report, config: Config, words: Translator, own: Translator, templates: Mapping[str, str], tokens: str
) -> Mapping[str, bytes]:
    """Everything that is handed in, by the name of its file. `words` are the editors', `own` those of the site's own
    language, whose spreadsheets read the tables; `tokens` are the site's colours and sizes, as CSS."""
    return {
        PAGE: format_page(report, config, words, templates, tokens),
        SUMMARY: format_summary(report, own),
        OCCURRENCES: format_occurrences(report, own),
    }


def format_occurrences(report: Report, own: Translator) -> bytes:
    """One row per date, with all its codes and what they are called."""
    heads = [
        *("date", "start", "end", "hours", "outcome", "change", "reason", "reason_label", "original_start"),
        *("id", "title", "schedule", "audience"),
        *(column for name in _SAID for column in (_column(name), f"{_column(name)}_label")),
    ]
    return _csv([heads, *(_occurrence(report, line, own) for line in report.lines)], own)


def format_summary(report: Report, own: Translator) -> bytes:
    """Every number of the page, one row each: a table for other programs to turn as they like."""
    rows = [["dimension", "code", "label", *_COUNTED], ["total", "", "", *_counts(report.total, own)]]
    for table in (*report.tables, report.reasons, report.things):
        rows += _long(table.dimension, table, own)
    rows.append(["filmed", "", "", *_counts(Tally(held=report.filmed), own)])
    one = _counts(Tally(things=1), own)
    rows += [["film", "/".join(film.key), film.title.text, *one] for film in report.films]
    rows += [["offered", "/".join(each.key), each.title.text, *one] for each in report.offered]
    rows.append(["professionals-total", "", "", *_counts(report.staff_total, own)])
    rows += _long("professionals-kind", report.staff, own)
    rows += _long("professionals-thing", report.staff_things, own)
    return _csv(rows, own)


def format_page(report: Report, config: Config, words: Translator, templates: Mapping[str, str], tokens: str) -> bytes:
    """A page that needs nothing beside itself: it is sent by post and lies on somebody's disk for years."""
    environment = jinja2.Environment(
        loader=jinja2.DictLoader(templates),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(t=words.t)
    page = _page(report, config, words)
    html = environment.get_template("reports/report.html").render(page=page, tokens=Markup(tokens))
    return (html.strip() + "\n").encode()


def _column(dimension: str) -> str:
    return dimension.replace("-", "_")


def _occurrence(report: Report, line: Line, own: Translator) -> list[str]:
    each = line.occurrence
    row = [
        each.start.date().isoformat(),
        f"{each.start:%H:%M}",
        f"{each.end:%H:%M}",
        _hours(line.minutes, own),
        line.outcome,
        each.status if each.status in ("moved", "extra") else "",
        each.reason or "",
        report.names["reason"][each.reason].text if each.reason else "",
        f"{each.original:%Y-%m-%d %H:%M}" if each.original else "",
        "/".join(line.key),
        line.title.text,
        each.schedule_id or "",
        line.audience,
    ]
    for name in _SAID:
        codes = line.codes[name]
        row += [", ".join(codes), ", ".join(report.names[name][code].text for code in codes)]
    return row


def _long(dimension: str, table: Table, own: Translator) -> Iterator[list[str]]:
    for row in table.rows:
        yield [dimension, row.code, row.label.text, *_counts(row.tally, own)]


def _counts(tally: Tally, own: Translator) -> list[str]:
    return [str(getattr(tally, name)) if name != "hours" else _hours(tally.minutes, own) for name in _COUNTED]


def _hours(minutes: int, own: Translator) -> str:
    return f"{Decimal(minutes) / 60:.2f}".replace(".", _decimal_sign(own))


def _decimal_sign(own: Translator) -> str:
    from babel.numbers import get_decimal_symbol

    return get_decimal_symbol(own.locale, numbering_system="latn")


def _csv(rows: Iterable[Iterable[str]], own: Translator) -> bytes:
    stream = io.StringIO()
    # RFC 4180: CRLF, and quotes where a text holds what parts columns or lines.
    writer = csv.writer(stream, delimiter=";" if _decimal_sign(own) == "," else ",", lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """A spreadsheet runs what begins like a formula; an apostrophe before it says that it is text."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else cell


def _page(report: Report, config: Config, words: Translator) -> _Page:
    t = words.t
    period = words.date_range(report.first, report.last)
    total = report.total
    notes = []
    if report.last > report.today:
        notes.append(t("report-not-over", today=words.date(report.today, "date-year"), count=total.planned))
    return _Page(
        lang=words.language.tag,
        dir=words.language.direction,
        title=t("report-title", period=period),
        site_name=config.name,
        who=t("report-who", site=config.name, publisher=config.publisher),
        made=t("report-made", date=words.date(report.today, "date-year")),
        example=config.example,
        notes=tuple(notes),
        figures=tuple(_figures(report, words)),
        sheets=tuple(
            sheet
            for sheet in (
                *(_tallies(f"report-{each.dimension}", each, report, words) for each in report.tables),
                _reasons(report, words),
                _tallies("report-thing", report.things, report, words),
                _films(report, words),
                _offered(report, words),
                _tallies("report-professionals", report.staff_things, report, words, report.staff_total),
            )
            if sheet.rows
        ),
        rules=tuple(t(f"report-rule-{name}") for name in ("day", "held", "hours", "topic", "language", "area")),
    )


def _figures(report: Report, words: Translator) -> Iterator[tuple[Markup, Markup]]:
    total = report.total
    for name in ("held", "things", "cancelled", "moved", "extra"):
        yield words.t(f"report-{name}"), words.number(getattr(total, name))
    yield words.t("report-hours"), _told_hours(total.minutes, words)
    if total.planned:
        yield words.t("report-planned"), words.number(total.planned)
    if report.filmed:
        yield words.t("report-filmed"), words.number(report.filmed)


def _columns(report: Report) -> tuple[str, ...]:
    """Nothing is planned any more in a period that is over."""
    planned = report.total.planned or report.staff_total.planned
    return ("held", "hours", "cancelled", "moved", "extra", *(("planned",) if planned else ()))


def _tallies(name: str, table: Table, report: Report, words: Translator, total: Tally | None = None) -> Sheet:
    t = words.t
    columns = _columns(report) if table.dimension == "thing" else ("things", *_columns(report))
    most = max((row.tally.held for row in table.rows), default=0)
    return Sheet(
        id=name,
        heading=t(f"{name}-heading"),
        caption=t("report-caption-overlapping" if table.dimension in OVERLAPPING else "report-caption"),
        columns=(t(f"report-{table.dimension}"), *(t(f"report-{column}-column") for column in columns)),
        rows=tuple(_drawn(row, columns, most, words) for row in table.rows),
        total=Drawn(
            Text(plain(t("report-all-once" if table.dimension in OVERLAPPING else "report-all"))),
            _cells(total or report.total, columns, words),
        ),
    )


def _drawn(row: Row, columns: Iterable[str], most: int, words: Translator) -> Drawn:
    bar = row.tally.held * _BAR // most if most else None
    return Drawn(row.label, _cells(row.tally, columns, words), bar)


def _cells(tally: Tally, columns: Iterable[str], words: Translator) -> tuple[Markup, ...]:
    return tuple(
        _told_hours(tally.minutes, words) if column == "hours" else words.number(getattr(tally, column))
        for column in columns
    )


def _told_hours(minutes: int, words: Translator) -> Markup:
    return words.number((Decimal(minutes) / 60).quantize(Decimal("0.1")).normalize() + 0)


def _reasons(report: Report, words: Translator) -> Sheet:
    t, rows = words.t, report.reasons.rows
    most = max((row.tally.cancelled for row in rows), default=1)
    return Sheet(
        id="report-reason",
        heading=t("report-reason-heading"),
        caption=t("report-caption-reason"),
        columns=(t("report-reason"), t("report-cancelled-column"), t("report-befell-column")),
        rows=tuple(
            Drawn(
                row.label,
                (words.number(row.tally.cancelled), words.number(row.tally.things)),
                row.tally.cancelled * _BAR // most,
            )
            for row in rows
        ),
    )


def _films(report: Report, words: Translator) -> Sheet:
    rows = (Drawn(film.title, (words.date(film.published, "date-year"),)) for film in report.films)
    return _list("film", "report-published", rows, words)


def _offered(report: Report, words: Translator) -> Sheet:
    rows = (
        Drawn(each.title, (words.join(words.date_range(first, last) for first, last in each.days),))
        for each in report.offered
    )
    return _list("offered", "report-days", rows, words)


def _list(name: str, column: str, rows: Iterable[Drawn], words: Translator) -> Sheet:
    t = words.t
    return Sheet(
        id=f"report-{name}",
        heading=t(f"report-{name}-heading"),
        caption=t(f"report-caption-{name}"),
        columns=(t("report-thing"), t(column)),
        rows=tuple(rows),
    )
