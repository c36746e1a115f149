"""SLUG DATE → one line in the thing's file: that date is cancelled. Nothing else in content is touched."""

import argparse

from portal.commands import edits

HELP = "Cancels one date of an activity, course, lecture or network; its page then says so in every language."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    edits.add_date_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    return edits.change_date(arguments, {"kind": "cancelled"})
