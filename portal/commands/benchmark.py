"""A synthetic city → how long it takes to build, beside Hugo where it is installed. In: how large. Out: a table."""

import argparse
from pathlib import Path

from portal.benchmark.city import DEFAULT_ENTRIES, write_city
from portal.errors import OK, REFUSED, PortalError

HELP = "Measures how fast the portal builds a synthetic city, beside Hugo where it is installed."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--entries", type=int, default=DEFAULT_ENTRIES, metavar="N", help="how many things the city has"
    )
    parser.add_argument("--city", type=Path, metavar="DIR", help="only write the city, into a folder that is empty")


def run(arguments: argparse.Namespace) -> int:
    try:
        write_city(arguments.city, arguments.entries)
    except FileExistsError as error:
        raise PortalError(REFUSED, "benchmark/not-empty", folder=str(arguments.city)) from error
    return OK
