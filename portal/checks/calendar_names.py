"""Two things whose dates a telephone would take for one. In: Site, Feeds. Out: Problem.

A date's name in calendars is made of a slug and a schedule's id, so "gympa" with the id "vt" and "gympa-vt" without one
could meet: whoever subscribes to both would see one of them only, and never know.
"""

from collections.abc import Iterable, Iterator

from portal.errors import Position, Problem
from portal.feeds.feed import Feed
from portal.models.folder import locate
from portal.site import Key, Site
from portal.urls import Urls


def check(site: Site, feeds: Iterable[Feed]) -> Iterator[Problem]:
    tag, urls = site.config.source_language, Urls(site.config)
    things = {urls.feed(tag, *key): key for key in site.rules}
    owners: dict[str, Key] = {}
    told: set[tuple[Key, Key]] = set()
    for feed in feeds:
        key = things.get(feed.path)
        for uid in (date.uid for entry in feed.rows[1:] for date in entry.dates) if key else ():
            other = owners.setdefault(uid, key)
            if other != key and (other, key) not in told:
                told.add((other, key))
                path = site.things[other[0]][other[1]].origin.path
                yield Problem("schedule/same-name", _place(site, key), {"name": uid, "other": f"content/{path}"})


def _place(site: Site, key: Key) -> Position:
    return locate(site.documents[key][site.config.source_language], "schedule")
