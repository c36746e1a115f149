"""Content → the site in the output folder, and a summary of what was made and what was left out."""

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from portal.commands import options
from portal.errors import CONTENT, OK, REFUSED
from portal.outcome import Outcome, read_outcome, stamp_source, write_outcome
from portal.publish import is_as_published, workshop
from portal.reading import PROJECT

if TYPE_CHECKING:
    from portal.i18n import Translator
    from portal.pipeline import Built

HELP = "Builds the site (the default)."

_SECONDS = "{seconds}"
"""Stands in a line for how long this run took."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    options.add_build_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    begun = time.monotonic()
    start = options.start(arguments)
    output: Path = arguments.output or PROJECT / "public"
    stamp = stamp_source(start.source, start.today, options.wishes(arguments), output, start.editors_language)
    told = None if arguments.no_cache else read_outcome(workshop(output), stamp)
    if told is None or not is_as_published(output):
        told = _build(arguments, start, output, stamp)
    for line in told.problems:
        print(line, file=sys.stderr)
    seconds = f"{time.monotonic() - begun:.1f}"
    for line in told.lines:
        print(line.replace(_SECONDS, seconds))
    return told.exit_status


def _build(arguments: argparse.Namespace, start: options.Start, output: Path, stamp: str) -> Outcome:
    # Late: where nothing has changed, none of this is needed, and importing it takes longer than looking.
    from tqdm import tqdm

    from portal.checks.lost import CODES
    from portal.messages import editors_words, format_problem
    from portal.pipeline import build_site

    words = editors_words(start.editors_language)
    tqdm.monitor_interval = 0  # it would start a thread, and only a process with one can be copied for the work
    with tqdm(disable=None, leave=False, unit=" files", file=sys.stderr) as bar:

        def progress(done: int, total: int | None) -> None:
            bar.total = total
            bar.update(done - bar.n)

        built = build_site(
            start.source,
            start.today,
            options.wishes(arguments),
            output,
            options.folders(arguments.source),
            jobs=arguments.jobs,
            use_cache=not arguments.no_cache,
            progress=progress,
        )
    problems = tuple(format_problem(problem, words) for problem in built.problems)
    if built.published:
        # What the next run of the same tells: by then all of it is as before.
        settled = replace(built.published, written=0, reused=built.published.files, removed=0)
        again = _summary(replace(built, published=settled), words, output)
        write_outcome(workshop(output), stamp, Outcome(OK, problems, tuple(again)))
    # Whatever else is wrong: an address that would be lost is what a script must hear of.
    refused = any(problem.code.startswith(CODES) for problem in built.problems)
    status = OK if built.published else REFUSED if refused else CONTENT
    return Outcome(status, problems, tuple(_summary(built, words, output)))


def _summary(built: "Built", words: "Translator", output: Path) -> Iterator[str]:
    from portal.i18n import plain

    errors = sum(problem.severity == "error" for problem in built.problems)
    warnings = len(built.problems) - errors
    if built.published is None:
        yield plain(words.t("summary-refused", errors=errors, warnings=warnings))
        return
    for name, count in built.pages_per_language:
        yield plain(words.t("summary-pages", language=name, count=count))
    for left in built.left_out:
        yield plain(words.t(f"summary-left-{left.reason}", title=left.title, path=left.path))
    if warnings:
        yield plain(words.t("summary-warnings", count=warnings))
    published = built.published
    made = {"files": published.files, "written": published.written, "reused": published.reused}
    yield plain(words.t("summary-files", **made, removed=published.removed, seconds=_SECONDS))
    yield plain(words.t("summary-look", output=str(output)))
