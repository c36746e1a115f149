"""Content → its problems: everything a build does but the making. Other hosts are asked only with --online."""

import argparse
import hashlib
import sys
from pathlib import Path

from portal.commands import options
from portal.errors import CONTENT, OK, Problems, has_errors
from portal.outcome import Outcome, read_outcome, stamp_source, write_outcome
from portal.reading import PROJECT

HELP = "Checks everything and publishes nothing."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    options.add_source_arguments(parser)
    parser.add_argument("--online", action="store_true", help="ask other hosts for the films that lie there")
    parser.add_argument("--json", action="store_true", help="one problem per line, as JSON")


def run(arguments: argparse.Namespace) -> int:
    start = options.start(arguments)
    stamp = stamp_source(start.source, start.today, options.wishes(arguments), arguments.json, start.editors_language)
    # What other hosts answer can be another thing each time.
    told = None if arguments.online else read_outcome(_kept(arguments.source), stamp)
    if told is None:
        told = _check(arguments, start)
        if not arguments.online:
            write_outcome(_kept(arguments.source), stamp, told)
    for line in told.problems:
        print(line, file=sys.stderr)
    for line in told.lines:
        print(line)
    return told.exit_status


def _kept(source: Path) -> Path:
    """One place for each folder that is checked: none of them is written to."""
    name = hashlib.sha256(str(source.resolve()).encode()).hexdigest()[:16]
    return PROJECT / ".cache" / f"checked-{name}"


def _check(arguments: argparse.Namespace, start: options.Start) -> Outcome:
    # Late: where nothing has changed, none of this is needed, and importing it takes longer than looking.
    from portal.i18n import plain
    from portal.messages import editors_words, format_json, format_problem
    from portal.online import look_at_films
    from portal.pipeline import compile_site

    words = editors_words(start.editors_language)
    compiled = compile_site(start.source, start.today, options.wishes(arguments))
    found = Problems()
    found.extend(compiled.problems)
    if arguments.online and compiled.site is not None:
        found.extend(look_at_films(compiled.site, start.today))
    problems = found.in_order()
    status = CONTENT if has_errors(problems) else OK
    if arguments.json:
        return Outcome(status, (), tuple(format_json(problems, words)))
    errors = sum(problem.severity == "error" for problem in problems)
    summary = plain(words.t("summary-checked", errors=errors, warnings=len(problems) - errors))
    return Outcome(status, tuple(format_problem(problem, words) for problem in problems), (summary,))
