"""Command line → what a command begins with. In: options that several commands share. Out: Start, Wishes.

The clock is read here and nowhere else.
"""

import argparse
import datetime as dt
import os
import re
from dataclasses import dataclass
from pathlib import Path

from portal.config import BASE_URL, parse_config
from portal.errors import USAGE, PortalError, Problems
from portal.fields import YEARS
from portal.reading import PROJECT, read_source
from portal.source import Source, Wishes

PARTS = ("search", "feeds", "print")
"""What a build can leave out. Nothing is printed yet; the word is taken so that a publishing script need not change."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a command begins with: the source as it was read, the day, and the language editors are spoken to in."""

    source: Source
    today: dt.date
    editors_language: str


def add_start_arguments(parser: argparse.ArgumentParser, today: str) -> None:
    """What every command begins with; `today` is what the day means to it."""
    parser.add_argument(
        "--source", type=Path, default=PROJECT, metavar="DIR", help="folder with content/ and site.toml"
    )
    parser.add_argument("--today", metavar="YYYY-MM-DD", help=today)


def add_source_arguments(parser: argparse.ArgumentParser) -> None:
    add_start_arguments(parser, "the day to build for (default: today)")
    parser.add_argument("--drafts", action="store_true", help="show drafts and what is to be published later")
    parser.add_argument("--base-url", type=_base_url, metavar="URL", help="where the site will be; a sub-folder works")


def add_build_arguments(parser: argparse.ArgumentParser) -> None:
    add_source_arguments(parser)
    parser.add_argument("--output", type=Path, metavar="DIR", help="where to put the site (default: public/)")
    parser.add_argument("--jobs", type=_jobs, default=os.cpu_count() or 1, metavar="N", help="processes that render")
    parser.add_argument("--no-cache", action="store_true", help="make everything anew")
    parser.add_argument("--without", action="append", default=[], choices=PARTS, help=f"leave out: {', '.join(PARTS)}")


def folders(source: Path) -> tuple[Path, ...]:
    """What the site is made from: the output may never lie in, or hold, any of these."""
    inside = ("content", "templates", "static", "portal", "site.toml")
    return tuple(each for top in (source, PROJECT) for name in inside if (each := top / name).exists())


def wishes(arguments: argparse.Namespace) -> Wishes:
    return Wishes(
        drafts=arguments.drafts,
        base_url=arguments.base_url,
        search="search" not in getattr(arguments, "without", ()),
        feeds="feeds" not in getattr(arguments, "without", ()),
    )


def start(arguments: argparse.Namespace) -> Start:
    """Reads the source and the clock. Raises PortalError (USAGE) when there is no site or no such day."""
    source = read_source(arguments.source)
    config = parse_config("site.toml", source.settings, Problems())
    language = config.editors_language if config else _editors_language(source.settings)
    arguments.editors_language = language
    return Start(source, _today(arguments.today, config.zone if config else dt.UTC), language)


def _editors_language(settings: bytes) -> str:
    """Of settings with a mistake: whoever made it should read of it in their own language."""
    found = re.search(rb'^editors_language = "(\w+)"', settings, re.MULTILINE)
    return found[1].decode() if found else "en"


def _today(text: str | None, zone: dt.tzinfo) -> dt.date:
    if text is not None:
        try:
            day = dt.date.fromisoformat(text)
        except ValueError:
            raise PortalError(USAGE, "usage/today", value=text) from None
        if day.year not in YEARS:
            raise PortalError(USAGE, "usage/today", value=text)
        return day
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch:
        try:
            return dt.datetime.fromtimestamp(int(epoch), dt.UTC).astimezone(zone).date()
        except (ValueError, OverflowError, OSError):
            raise PortalError(USAGE, "usage/epoch", value=epoch) from None
    return dt.datetime.now(zone).date()


def _base_url(text: str) -> str:
    if not re.fullmatch(BASE_URL, text):
        raise argparse.ArgumentTypeError("must be like https://example.org/ or https://example.org/folder/")
    return text


def _jobs(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number
