"""Content → content/ledger/: what later builds must remember. The one command that writes into content.

Run after publishing, and its files are kept with the content. It writes only what is new, each file whole or not at
all, so that a second run writes nothing and a change to one thing never touches the file of another.
"""

import argparse
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from portal.commands import options
from portal.errors import CONTENT, MACHINE, OK, PortalError, has_errors
from portal.i18n import plain
from portal.ledger import collect_unrecorded
from portal.messages import editors_words, format_problem
from portal.pipeline import Wishes, compile_site

HELP = "Writes down what has been published: addresses, sequence numbers, the words behind translations."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    # Not the options that all others share: a draft has not been published, so it must not be written down.
    options.add_start_arguments(parser, "the day to write down (else SOURCE_DATE_EPOCH, else today)")


def run(arguments: argparse.Namespace) -> int:
    start = options.start(arguments)
    words = editors_words(start.editors_language)
    compiled = compile_site(start.source, start.today, Wishes())
    if compiled.site is None or has_errors(compiled.problems):
        errors = [problem for problem in compiled.problems if problem.severity == "error"]
        for problem in errors:
            print(format_problem(problem, words), file=sys.stderr)
        print(plain(words.t("summary-not-recorded", errors=len(errors))))
        return CONTENT
    written = collect_unrecorded(compiled.site, compiled.ledger)
    write_files(arguments.source / "content", written)
    for path in written:
        print(f"content/{path}")
    print(plain(words.t("summary-recorded", files=len(written))))
    return OK


def write_files(content: Path, files: Mapping[str, bytes]) -> None:
    """Writes each file beside its place and then moves it there. Raises PortalError (MACHINE) when the disk refuses."""
    for path, data in files.items():
        target = content / path
        # Hidden: were we killed here, the next build would pass it over.
        aside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(data)
            aside.replace(target)
        except OSError as error:
            with suppress(OSError):
                aside.unlink()
            raise PortalError(MACHINE, "record/not-written", path=str(target), reason=error.strerror or "") from error
