"""Content → the site in the output folder, and a summary of what was made and what was left out."""

import argparse
import sys
import time
from pathlib import Path

from tqdm import tqdm

from portal.checks.lost import CODES as LOST
from portal.commands import options
from portal.errors import CONTENT, OK, REFUSED
from portal.i18n import Translator, plain
from portal.messages import editors_words, format_problem
from portal.pipeline import Built, build_site
from portal.reading import PROJECT

HELP = "Builds the site (the default)."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    options.add_build_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    begun = time.monotonic()
    start = options.start(arguments)
    words = editors_words(start.editors_language)
    output: Path = arguments.output or PROJECT / "public"
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
    for problem in built.problems:
        print(format_problem(problem, words), file=sys.stderr)
    for line in _summary(built, words, output, time.monotonic() - begun):
        print(line)
    if built.published:
        return OK
    # Whatever else is wrong: an address that would be lost is what a script must hear of.
    return REFUSED if any(problem.code.startswith(LOST) for problem in built.problems) else CONTENT


def _summary(built: Built, words: Translator, output: Path, seconds: float) -> list[str]:
    errors = sum(problem.severity == "error" for problem in built.problems)
    warnings = len(built.problems) - errors
    if built.published is None:
        return [plain(words.t("summary-refused", errors=errors, warnings=warnings))]
    lines = [plain(words.t("summary-pages", language=name, count=count)) for name, count in built.pages_per_language]
    for left in built.left_out:
        lines.append(plain(words.t(f"summary-left-{left.reason}", title=left.title, path=left.path)))
    if warnings:
        lines.append(plain(words.t("summary-warnings", count=warnings)))
    published = built.published
    lines.append(
        plain(
            words.t(
                "summary-files",
                files=published.files,
                written=published.written,
                reused=published.reused,
                removed=published.removed,
                seconds=f"{seconds:.1f}",
            )
        )
    )
    lines.append(plain(words.t("summary-look", output=str(output))))
    return lines
