"""What a build would forget of what was published before. In: Site, Ledger, the addresses of this build. Out: Problem.

An address stands on posters, in telephones and in other people's pages. It is compared with the ledger, never with what
lies in the output folder: that may be empty, old or another's. The one way past is addresses.yaml, and it works because
what it names has a page again, which says where the thing went.
"""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from portal.errors import REFUSED, PortalError, Position, Problem, Problems
from portal.ledger import Ledger, collect_unrecorded, parse_ledger
from portal.models.folder import locate
from portal.models.kinds import KINDS
from portal.site import Key, Site
from portal.urls import Urls

KEPT = timedelta(days=2 * 366)
"""How long a schedule stays in content after its last date: reports count the years before."""

CODES = ("address/lost-",)
"""How the codes begin of what refuse_lost refuses: a build leaves these to it, for its exit status."""

_FOLDERS = {kind.name: kind.folder for kind in KINDS}


def refuse_lost(ledger: Ledger, built: Collection[str]) -> None:
    """Ends a build that would take a published address away: raises PortalError (REFUSED) that names every one."""
    lost = sorted({address for _, address in _promised(ledger)} - set(built))
    if lost:
        raise PortalError(REFUSED, "guard/addresses-lost", count=len(lost), addresses="\n".join(lost))


def check(site: Site, ledger: Ledger, built: Collection[str], today: date) -> Iterator[Problem]:
    """What refuse_lost would refuse, one problem for each cause, where it can be mended; then dates that are gone, and
    whether the ledger is behind."""
    present = set(built)
    causes: dict[tuple[str, Position, tuple[tuple[str, str], ...]], list[str]] = {}
    for key, address in _promised(ledger):
        if address not in present:
            causes.setdefault(_cause(site, key, address), []).append(address)
    for (code, position, arguments), lost in causes.items():
        yield Problem(code, position, {**dict(arguments), "count": len(lost), "address": lost[0]})
    yield from _gone_schedules(site, today)
    behind = collect_unrecorded(site, ledger)
    if behind:
        yield Problem("ledger/behind", Position("content/ledger"), {"count": len(behind)})


def check_folders(site: Site) -> Iterator[Problem]:
    """The same for things whose folder is gone, when other mistakes keep the pages from being made: whoever removed a
    folder that others lead to must hear of both."""
    left_behind = _left_behind(site)
    for key, entry in sorted(parse_ledger(site.ledger, Problems()).entries.items()):
        name = f"{_FOLDERS[key[0]]}/{key[1]}"
        if entry.addresses and key not in site.documents and name not in left_behind:
            arguments = {"name": name, "count": len(entry.addresses), "address": entry.addresses[0]}
            yield Problem("address/lost-folder", Position("content/addresses.yaml"), arguments)


def _left_behind(site: Site) -> set[str]:
    """What addresses.yaml and `formerly` say of folders that are gone."""
    known = {each.retired for each in site.addresses.retired} | {each.moved for each in site.addresses.moved}
    for kind, things in site.things.items():
        known |= {f"{_FOLDERS[kind]}/{old}" for thing in things.values() for old in thing.formerly}
    return known


def _promised(ledger: Ledger) -> Iterator[tuple[Key | None, str]]:
    """Every address that must stay, with the thing it belongs to; None for a list."""
    for key, entry in sorted(ledger.entries.items()):
        for address in entry.addresses:
            yield key, address
    for address in ledger.lists:
        yield None, address


def _cause(site: Site, key: Key | None, address: str) -> tuple[str, Position, tuple[tuple[str, str], ...]]:
    """Code, place and arguments. One setting can take a hundred addresses away, and is still one problem."""
    urls, settings = Urls(site.config), Position("site.toml")
    if not address.startswith(tuple(urls.home(language.tag) for language in site.config.languages)):
        return "address/lost-language", settings, (("language", address.partition("/")[0]),)
    if key is None:
        return "address/lost-list", settings, ()
    kind, slug = key
    name = f"{_FOLDERS[kind]}/{slug}"
    if slug in site.things[kind] or name in _left_behind(site):
        return "address/lost-section", settings, (("kind", kind),)
    if key in site.documents:
        original = site.documents[key][site.config.source_language]
        reason = next(left.reason for left in site.left_out if original.path.startswith(f"{left.path}/"))
        if reason == "draft":
            return "address/lost-draft", locate(original, "publication"), ()
        return "address/lost-before-its-day", locate(original, "publish_from"), ()
    return "address/lost-folder", Position("content/addresses.yaml"), (("name", name),)


def _gone_schedules(site: Site, today: date) -> Iterator[Problem]:
    """Schedules that the committed ledger knows and the content no longer has. Told until they are recorded as gone."""
    for key, entry in sorted(parse_ledger(site.ledger, Problems()).entries.items()):
        rules = site.rules.get(key)
        if rules is None:
            continue
        # A schedule may be given an id when a second one is added: its last date tells that it is still there.
        present = {schedule.id or "" for schedule in rules.schedules} | {schedule.last for schedule in rules.schedules}
        for name, last in sorted(entry.schedules.items()):
            if name not in present and last not in present and today - last < KEPT:
                position = locate(site.documents[key][site.config.source_language], "schedule")
                yield Problem("ledger/schedule-gone", position, {"id": name or "none", "last": last.isoformat()})
