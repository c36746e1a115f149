"""Content → its problems: everything a build does but the writing. Other hosts are asked only with --online."""

import argparse
import sys

from portal.commands import options
from portal.errors import CONTENT, OK, Problems, has_errors
from portal.i18n import plain
from portal.messages import editors_words, format_json, format_problem
from portal.online import look_at_films
from portal.pipeline import compile_site

HELP = "Checks everything and writes nothing."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    options.add_source_arguments(parser)
    parser.add_argument("--online", action="store_true", help="ask other hosts for the films that lie there")
    parser.add_argument("--json", action="store_true", help="one problem per line, as JSON")


def run(arguments: argparse.Namespace) -> int:
    start = options.start(arguments)
    words = editors_words(start.editors_language)
    compiled = compile_site(start.source, start.today, options.wishes(arguments))
    found = Problems()
    found.extend(compiled.problems)
    if arguments.online and compiled.site is not None:
        found.extend(look_at_films(compiled.site, start.today))
    problems = found.in_order()
    if arguments.json:
        for line in format_json(problems, words):
            print(line)
    else:
        for problem in problems:
            print(format_problem(problem, words), file=sys.stderr)
        errors = sum(problem.severity == "error" for problem in problems)
        print(plain(words.t("summary-checked", errors=errors, warnings=len(problems) - errors)))
    return CONTENT if has_errors(problems) else OK
