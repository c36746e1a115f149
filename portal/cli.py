"""The command line → one command. In: arguments. Out: an exit status (errors.py lists them)."""

import argparse
import gc
import io
import sys
import traceback
from importlib import import_module

from portal.commands import GARBAGE_LATER
from portal.errors import MACHINE, USAGE, PortalError

COMMANDS = ("build", "check", "serve", "record", "cancel", "move", "new", "report", "benchmark")
"""Adding a command is adding a module in commands/ and its name here. `test` is build.py's own: it needs no portal."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> None:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"error[usage/arguments]: {message}\n")


def main(arguments: list[str]) -> int:
    """Runs one command. Whatever ends it is told in one sentence; only a fault of ours shows where in the program."""
    gc.set_threshold(GARBAGE_LATER)
    # A plain `build.py` builds, and so does `build.py --output …`.
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in ("-h", "--help")):
        arguments = ["build", *arguments]
    parser = _Parser(prog="build.py", description="Builds a public portal of free health activities.")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    # The one that was asked for; whoever asked for none that there is hears of all. What a command needs can take
    # longer to import than it takes to run.
    for name in arguments[:1] if arguments[0] in COMMANDS else COMMANDS:
        command = import_module(f"portal.commands.{name}")
        added = subparsers.add_parser(name, help=command.HELP, description=command.HELP)
        command.add_arguments(added)
        added.set_defaults(run=command.run)
    subparsers.add_parser("test", help="Sets up what the tests need, a browser too, and runs them all.")
    parsed = parser.parse_args(arguments)
    # A terminal or a log that cannot hold the letters of a language gets their numbers: no build ends for that.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return parsed.run(parsed)
    except PortalError as error:
        _tell(error, getattr(parsed, "editors_language", "en"))
        return error.exit_status
    except KeyboardInterrupt:
        return 130
    except Exception:
        traceback.print_exc()
        _tell(PortalError(MACHINE, "portal/fault"), "en")
        return MACHINE


def _tell(error: PortalError, language: str) -> None:
    from portal.messages import editors_words, format_failure

    print(format_failure(error, editors_words(language)), file=sys.stderr)
