"""Publishes one release after the other until somebody kills it. In: output, first release, way, jobs. Out: releases.

A program of its own, because a process cannot be killed from inside its own test, and a light one, so that many can be.
"""

import itertools
import sys
from pathlib import Path

from portal import publish
from portal.plans import Plan

CHANGING = ("index.html", *(f"sv/{number}/index.html" for number in range(60)))
CONSTANT = tuple(f"static/{number}.css" for number in range(10))


def site(release: int, size: int = 3000) -> list[Plan]:
    """Every changing page tells the number of its release in its first line and its last; size in bytes, about."""
    text = f"{release}\n{'x' * size}\n{release}".encode()
    changing = [Plan(path, str(release), lambda: text) for path in CHANGING]
    return changing + [Plan(path, "constant", lambda: b"constant") for path in CONSTANT]


def put(plans: list[Plan], output: Path, jobs: int = 1) -> None:
    publish.publish_site(plans, output, (), jobs=jobs, use_cache=True, progress=lambda done, total: None)


if __name__ == "__main__":
    output, first, way, jobs = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    if way == "two-renames":
        publish._exchange = lambda one, other: False
    print("ready", flush=True)
    for release in itertools.count(first):
        put(site(release), output, jobs)
        print(release, flush=True)
