"""SLUG DATE and where to → one line in the thing's file: that date has moved. Nothing else in content is touched."""

import argparse

from portal.commands import edits
from portal.errors import USAGE, PortalError

HELP = "Moves one date to another day, time or venue; its page then says so in every language."

_WHERE_TO = ("to", "start", "end", "venue")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    edits.add_date_arguments(parser)
    parser.add_argument("--to", metavar="DATE", help="the new day; the same day when left out")
    parser.add_argument("--start", metavar="HH:MM", help="the new time")
    parser.add_argument("--end", metavar="HH:MM", help="the new end; as long as it was when left out")
    parser.add_argument("--venue", metavar="SLUG", help="the new place, the folder of a venue")


def run(arguments: argparse.Namespace) -> int:
    given = {name: getattr(arguments, name) for name in _WHERE_TO}
    if not arguments.undo and not any(given.values()):
        raise PortalError(USAGE, "edit/where-to")
    return edits.change_date(arguments, {"kind": "moved", **given})
