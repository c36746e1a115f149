"""Content → the site in the editor's own browser, which follows what is saved, until Ctrl-C."""

import argparse
import asyncio
import gc
import os
import time
from contextlib import suppress
from functools import cache, partial
from pathlib import Path

from portal.commands import GARBAGE_LATER, options
from portal.errors import MACHINE, OK, PortalError, Problem
from portal.i18n import Translator, plain
from portal.messages import editors_words, format_failure, format_problem
from portal.panel import Outcome, Told, format_note, format_page, format_panel, tell_failure, tell_problem
from portal.pipeline import build_site
from portal.reading import PROJECT
from portal.source import Wishes

HELP = "Shows the site, with drafts, in a browser on this machine, and follows what you save."
_FOLDERS = ("content", "templates", "static")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    # Not the options that all others share: a preview always shows drafts, and its address is on this machine.
    parser.add_argument(
        "--source", type=Path, default=PROJECT, metavar="DIR", help="folder with content/ and site.toml"
    )
    parser.add_argument("--output", type=Path, metavar="DIR", help="where to keep the preview (default: in .cache/)")
    parser.add_argument(
        "--today", metavar="YYYY-MM-DD", help="the day to build for (else SOURCE_DATE_EPOCH, else today)"
    )
    parser.add_argument("--port", type=_port, default=8000, metavar="N", help="default: 8000; 0 takes any free one")


def run(arguments: argparse.Namespace) -> int:
    # Late: no other command needs a server.
    from portal.server import Watched, claim_output, listen, serve

    words = editors_words(options.start(arguments).editors_language)
    arguments.source = arguments.source.resolve()
    sockets = listen(arguments.port)
    arguments.port = sockets[0].getsockname()[1]
    # One per port: two previews at the same time must not write over each other.
    output = (arguments.output or PROJECT / ".cache" / f"preview-{arguments.port}").resolve()
    claim_output(output)
    _tell(plain(words.t("serve-building")))
    serving = serve(
        sockets,
        partial(build_preview, arguments, output),
        partial(_crashed, words),
        output,
        Watched(arguments.source / "site.toml", _made_from(arguments.source), PROJECT / "portal"),
        _tell,
        plain(words.t("serve-look", address=_address(arguments.port))),
    )
    # Ctrl-C is how a preview ends, so it is no failure.
    with suppress(KeyboardInterrupt):
        asyncio.run(serving)
    return OK


def build_preview(arguments: argparse.Namespace, output: Path) -> Outcome:
    """One build. The clock and the source are read anew: a preview may run past midnight."""
    gc.set_threshold(GARBAGE_LATER)
    begun = time.monotonic()
    words = _words("en")
    try:
        start = options.start(arguments)
        words = _words(start.editors_language)
        built = build_site(
            start.source,
            start.today,
            Wishes(drafts=True, base_url=_address(arguments.port)),
            output,
            _made_from(arguments.source),
            jobs=os.cpu_count() or 1,
            use_cache=True,
            progress=lambda done, total: None,
        )
    except PortalError as error:
        return _failed((tell_failure(error, words),), (), (format_failure(error, words),), words)
    lines = tuple(format_problem(problem, words) for problem in built.problems)
    errors = _told(built.problems, "error", words)
    warnings = _told(built.problems, "warning", words)
    if built.published is None:
        summary = plain(words.t("serve-not-built", errors=len(errors)))
        return _failed(errors, warnings, (*lines, summary), words)
    written, removed = built.published.written, built.published.removed
    seconds = f"{time.monotonic() - begun:.2f}"
    summary = plain(words.t("serve-built", seconds=seconds, written=written, reused=built.published.reused))
    note = format_note(warnings, words)
    return Outcome(True, bool(written or removed), format_panel(errors, words), note, "", (*lines, summary))


# Reading them takes as long as compiling some pages, and when they change, another process reads them.
_words = cache(editors_words)


def _crashed(words: Translator, trace: str) -> Outcome:
    error = PortalError(MACHINE, "portal/fault")
    return _failed((tell_failure(error, words, trace),), (), (trace, format_failure(error, words)), words)


def _failed(errors: tuple[Told, ...], warnings: tuple[Told, ...], lines: tuple[str, ...], words: Translator) -> Outcome:
    panel, note = format_panel(errors, words), format_note(warnings, words)
    return Outcome(False, False, panel, note, format_page(errors, words), lines)


def _told(problems: tuple[Problem, ...], severity: str, words: Translator) -> tuple[Told, ...]:
    return tuple(tell_problem(problem, words) for problem in problems if problem.severity == severity)


def _made_from(source: Path) -> tuple[Path, ...]:
    """The folders of the source, and the project's own, which serve where the source has none."""
    return tuple(dict.fromkeys(folder / name for folder in (source, PROJECT) for name in _FOLDERS))


def _address(port: int) -> str:
    return f"http://localhost:{port}/"


def _tell(line: str) -> None:
    # At once, also into a file or another program.
    print(line, flush=True)


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number < 65536:
        raise argparse.ArgumentTypeError("must be between 0 and 65535")
    return number
