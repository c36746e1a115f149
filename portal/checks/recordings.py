"""Recordings that no longer read what stands beside them. In: Site, Ledger. Out: Problem, one for each file."""

from collections.abc import Iterator

from portal.errors import Position, Problem
from portal.ledger import Ledger
from portal.recordings import CURRENT, recording_state
from portal.site import Site


def check(site: Site, ledger: Ledger) -> Iterator[Problem]:
    for kind, things in site.things.items():
        for slug, thing in things.items():
            for tag, name in thing.origin.recordings.items():
                state = recording_state(ledger, site, kind, slug, tag)
                if state != CURRENT:
                    position = Position(f"content/{thing.origin.path}/{name}")
                    yield Problem(f"recording/{state}", position, {"text": f"index.{tag}.md"})
