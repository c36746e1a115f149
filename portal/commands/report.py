"""Content + a period → what was held in it: a page to read and two tables, for whoever pays.

The only files it writes are its own three, each whole or not at all, in a folder that holds nothing else: somebody's
own table with the same name is never written over.
"""

import argparse
import datetime as dt
import sys
from pathlib import Path

from portal.commands import options
from portal.commands.record import write_files
from portal.errors import CONTENT, MACHINE, OK, REFUSED, USAGE, PortalError, has_errors
from portal.fields import YEARS
from portal.i18n import plain
from portal.messages import editors_words, format_problem
from portal.report import collect_report
from portal.report_files import OCCURRENCES, PAGE, SUMMARY, format_files
from portal.roles import FACE
from portal.site import collect_site

HELP = "Counts what was held, for the yearly report: a page to read and tables for a spreadsheet."

_FILES = {PAGE, SUMMARY, OCCURRENCES}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", required=True, metavar="YYYY-MM-DD", help="the first day that counts")
    parser.add_argument("--to", dest="last", required=True, metavar="YYYY-MM-DD", help="the last day that counts")
    parser.add_argument("--output", type=Path, metavar="DIR", help="where to put it (default: ./report-FROM--TO/)")
    # Not the options that all others share: a draft was not held.
    options.add_start_arguments(parser, "the day until which dates were held (else SOURCE_DATE_EPOCH, else today)")


def run(arguments: argparse.Namespace) -> int:
    start = options.start(arguments)
    words = editors_words(start.editors_language)
    first, last = _day("--from", arguments.first), _day("--to", arguments.last)
    if last < first:
        raise PortalError(USAGE, "usage/period-backwards", first=first.isoformat(), last=last.isoformat())
    folder: Path = arguments.output or Path(f"report-{first}--{last}")
    _check_folder(folder, options.folders(arguments.source))
    site, problems = collect_site(start.source, start.today, drafts=False)
    if site is None or has_errors(problems):
        errors = [problem for problem in problems if problem.severity == "error"]
        for problem in errors:
            print(format_problem(problem, words), file=sys.stderr)
        print(plain(words.t("summary-not-reported", errors=len(errors))))
        return CONTENT
    report = collect_report(site, first, last, start.today, words)
    own = site.words[site.config.source_language]
    tokens = "".join(start.source.static_texts[path].decode() for path in FACE)
    files = format_files(report, site.config, words, own, start.source.templates, tokens)
    write_files(folder, files)
    for name in files:
        print(folder / name)
    total = report.total
    told = words.t("summary-reported", held=total.held, cancelled=total.cancelled, planned=total.planned)
    print(plain(told))
    return OK


def _day(option: str, text: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise PortalError(USAGE, "usage/day", option=option, value=text) from None
    if day.year not in YEARS:
        raise PortalError(USAGE, "usage/day", option=option, value=text)
    return day


def _check_folder(folder: Path, sources: tuple[Path, ...]) -> None:
    """Raises PortalError (REFUSED) where the files would lie among what the site is made from, or among somebody
    else's."""
    try:
        place = folder.resolve()
        if any(above.samefile(source) for above in (place, *place.parents) if above.exists() for source in sources):
            raise PortalError(REFUSED, "report/in-source", path=str(folder))
        if not place.exists():
            return
        # Systems and programs leave hidden files of their own beside every file that is looked at.
        names = {entry.name for entry in place.iterdir() if not entry.name.startswith((".", "~"))}
    except NotADirectoryError:
        raise PortalError(REFUSED, "report/not-ours", path=str(folder)) from None
    except OSError as error:
        raise PortalError(MACHINE, "record/not-written", path=str(folder), reason=error.strerror or "") from error
    if not names <= _FILES and not names >= _FILES:
        raise PortalError(REFUSED, "report/not-ours", path=str(folder))
