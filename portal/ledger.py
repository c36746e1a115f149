"""What a static build must remember. In: Site, today, the addresses of this build. Out: Ledger, and its files as bytes.

A site made anew each time forgets: which addresses it gave to people, how often a date was changed, which words a
translation was made from. The ledger is small files beside the content, kept with it; `record` alone writes them. A
build computes in memory what `record` would write, and uses that, so that it never waits for the files to be right.
"""

import base64
import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields, is_dataclass, replace
from datetime import date, datetime, time
from functools import cache
from typing import Any

from portal.config import Config
from portal.errors import Position, Problems
from portal.fields import Words
from portal.models.kinds import KINDS
from portal.models.parts import EasyWords, Translation
from portal.models.recording import heard
from portal.schedule import Occurrence
from portal.site import Key, Site
from portal.urls import Urls

_STEPS = 3
"""In the address of a thing: language, kind, slug."""

FOLDER = "ledger/"
LISTS = "lists.json"
CODE_LENGTH = 7


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The original words by field ("first_visit.wear", "body") that a translation, or easy words, were made from or
    last compared with; `checked` is the date of that comparison as their file gave it."""

    words: Mapping[str, str]
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """Which recording reads which words: fingerprints of the sound file, and of the text on the day it was new."""

    file: str
    words: str


@dataclass(frozen=True, slots=True)
class Entry:
    """`code` is the thing's short name in shortlists. `sequence` counts how often what a calendar shows was changed,
    `changed` is when it last was. `schedules` are last dates by schedule id ("" when it has none)."""

    code: str
    sequence: int
    fingerprint: str
    created: date
    changed: date
    addresses: tuple[str, ...] = ()
    schedules: Mapping[str, date] = field(default_factory=dict)
    translations: Mapping[str, Snapshot] = field(default_factory=dict)
    recordings: Mapping[str, Heard] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ledger:
    """`entries` are all things ever recorded; `lists` are addresses that belong to no single thing; `words` are the
    original words by field of each thing, as they are today."""

    entries: Mapping[Key, Entry]
    lists: tuple[str, ...] = ()
    words: Mapping[Key, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class State:
    """How a translation was made ("" when there is none, "original" for the original itself), and whether the original
    has changed since."""

    made: str
    outdated: bool = False

    @property
    def code(self) -> str:
        """current, outdated, missing, machine, or reviewed-outdated: somebody approved words that no longer stand."""
        if not self.made:
            return "missing"
        if self.outdated:
            return "reviewed-outdated" if self.made == "reviewed" else "outdated"
        return "machine" if self.made == "machine" else "current"


@dataclass(frozen=True, slots=True)
class WordChange:
    """What became of the original words of a field since a translation was made: "" where they were or are not."""

    field: str
    before: str
    now: str


def collect_ledger(site: Site, today: date, problems: Problems) -> Ledger:
    """The committed ledger brought up to date with the content. What is no longer in content stays as it was: that is
    what tells us that it is gone. Addresses are added afterwards, since pages are made with the help of this."""
    recorded = parse_ledger(site.ledger, problems)
    entries = dict(recorded.entries)
    words: dict[Key, Mapping[str, str]] = {}
    for kind, things in site.things.items():
        for slug, thing in things.items():
            key = (kind, slug)
            known = next((recorded.entries[k] for k in _names(key, thing) if k in recorded.entries), None)
            mine = recorded.entries.get(key)
            words[key] = _words(thing, site.config.source_language)
            entries[key] = _entry(site, key, thing, words[key], known, mine.addresses if mine else (), today)
    _check_codes(site, entries, recorded.entries.keys(), problems)
    return Ledger(entries, recorded.lists, words)


def add_addresses(ledger: Ledger, config: Config, built: Collection[str]) -> Ledger:
    """The ledger with what this build publishes of the addresses that are promised to last: things, their calendars
    and lists."""
    urls, published = Urls(config), frozenset(built)
    tags = [language.tag for language in config.languages]
    made = (urls.page, urls.simple, urls.calendar, urls.feed, urls.show)
    entries = {
        key: replace(entry, addresses=_united(entry.addresses, published, (f(tag, *key) for f in made for tag in tags)))
        for key, entry in ledger.entries.items()
    }
    owned = tuple(urls.calendar(tag, kind.name) for tag in tags for kind in KINDS)
    calendars = tuple(urls.calendar(tag) for tag in tags)
    dated = [each for each in published if each.startswith(calendars) and not each.startswith(owned)]
    # Somebody keeps "what is on near me", and "what is on near me on Tuesdays"; staff "what is there for sleep".
    lasting = tuple(address for tag in tags for address in (urls.browse(tag), urls.staff(tag)))
    # A film's own page lies a step above what films are chosen by.
    films = tuple(urls.browse(tag, section="film") for tag in tags)
    simple = {urls.simple(tag, *key) for tag in tags for key in ledger.entries if key[0] == "film"}
    chosen = [
        each
        for each in published - simple
        if each.startswith(lasting) or (each.startswith(films) and each.count("/") > _STEPS)
    ]
    homes = [urls.home(tag) for tag in tags]
    listings = [urls.listing(tag, kind) for tag in tags for kind in config.sections]
    lists = _united(ledger.lists, published, (*homes, *listings, *owned, *dated, *chosen))
    return Ledger(entries, lists, ledger.words)


def translation_state(ledger: Ledger, site: Site, kind: str, slug: str, tag: str) -> State:
    if tag == site.config.source_language:
        return State("original")
    made = site.things[kind][slug].origin.translations.get(tag)
    if made is None:
        return State("")
    return State(made.translation, bool(translation_changes(ledger, site, kind, slug, tag)))


def translation_changes(ledger: Ledger, site: Site, kind: str, slug: str, tag: str) -> tuple[WordChange, ...]:
    """How the original differs from what the translation, or the easy words, were made from. A changed fact is no
    change of words."""
    snapshot, now = ledger.entries[kind, slug].translations.get(tag), ledger.words[kind, slug]
    if snapshot is None or snapshot.words == now:
        return ()
    thing, before = site.things[kind][slug], snapshot.words
    names = (*now, *(name for name in before if name not in now))
    if tag in thing.origin.simple:
        # What has no easy words stands in the full ones, as they are today.
        own = _words(thing, tag)
        names = tuple(name for name in names if name in own)
    return tuple(
        WordChange(name, before.get(name, ""), now.get(name, "")) for name in names if before.get(name) != now.get(name)
    )


def short_code(kind: str, slug: str) -> str:
    digest = hashlib.sha256(f"{kind}/{slug}".encode()).digest()
    return base64.b32encode(digest).decode()[:CODE_LENGTH].lower()


def parse_ledger(files: Mapping[str, bytes], problems: Problems) -> Ledger:
    """The committed files, by path below content/ledger/."""
    entries: dict[Key, Entry] = {}
    lists: tuple[str, ...] = ()
    kinds = {kind.name for kind in KINDS}
    for path, data in files.items():
        kind, _, slug = path.removesuffix(".json").partition("/")
        if path != LISTS and (kind not in kinds or not slug or "/" in slug or not path.endswith(".json")):
            problems.add("ledger/unknown-file", Position(f"content/{FOLDER}{path}"))
            continue
        try:
            value = json.loads(data)
            if path == LISTS:
                lists = _parse_addresses(value)
            else:
                entries[kind, slug] = _parse_entry(value)
        except json.JSONDecodeError as error:
            where = Position(f"content/{FOLDER}{path}", error.lineno, error.colno)
            problems.add("ledger/damaged", where, what=error.msg)
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
            problems.add("ledger/damaged", Position(f"content/{FOLDER}{path}"), what=str(error))
    return Ledger(entries, lists)


def format_ledger(ledger: Ledger) -> Mapping[str, bytes]:
    """Every file of the ledger, by path below content/, in order."""
    found = {f"{FOLDER}{kind}/{slug}.json": _format(_entry_data(e)) for (kind, slug), e in ledger.entries.items()}
    if ledger.lists:
        found[FOLDER + LISTS] = _format({"addresses": list(ledger.lists)})
    return dict(sorted(found.items()))


def collect_unrecorded(site: Site, ledger: Ledger) -> Mapping[str, bytes]:
    """The files that `record` has to write: those that are missing or say something else."""
    return {path: data for path, data in format_ledger(ledger).items() if _committed(site, path) != data}


def _committed(site: Site, path: str) -> bytes | None:
    data = site.ledger.get(path.removeprefix(FOLDER))
    # Git on Windows may have given the lines another end; that is nothing to record.
    return None if data is None else data.replace(b"\r\n", b"\n")


def _names(key: Key, thing: Any) -> Iterator[Key]:
    """What the thing is called and was called: its story goes on under a new slug."""
    yield key
    for slug in thing.formerly:
        yield key[0], slug


def _united(known: tuple[str, ...], published: frozenset[str], promised: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({*known, *published.intersection(promised)}))


def _entry(
    site: Site,
    key: Key,
    thing: Any,
    words: Mapping[str, str],
    known: Entry | None,
    addresses: tuple[str, ...],
    today: date,
) -> Entry:
    fingerprint = _fingerprint(site, key, thing)
    changed = known is None or known.fingerprint != fingerprint
    translations = known.translations if known else {}
    compared = {**thing.origin.translations, **thing.origin.simple}
    rules = site.rules.get(key)
    return Entry(
        code=short_code(*key),
        sequence=known.sequence + int(changed) if known else 0,
        fingerprint=fingerprint,
        created=known.created if known else today,
        changed=today if changed else known.changed,
        addresses=addresses,
        schedules={s.id or "": s.last for s in rules.schedules if s.last} if rules else {},
        translations={tag: _snapshot(made, translations.get(tag), words, today) for tag, made in compared.items()},
        recordings={tag: _heard(site, thing, tag, name, known) for tag, name in thing.origin.recordings.items()},
    )


def _snapshot(made: Translation | EasyWords, known: Snapshot | None, words: Mapping[str, str], today: date) -> Snapshot:
    # A comparison that nobody can have made yet would hold for every change until that day, unseen.
    checked = made.checked if made.checked and made.checked <= today else None
    if known is None or (checked and (known.checked is None or checked > known.checked)):
        return Snapshot(words, checked)
    return known


def _heard(site: Site, thing: Any, tag: str, name: str, known: Entry | None) -> Heard:
    """A new recording is made of today's words; the same one, of those it was made of then."""
    file = site.files[f"{thing.origin.path}/{name}"].stamp[:16]
    before = known.recordings.get(tag) if known else None
    return before if before and before.file == file else Heard(file, heard(thing, tag))


def _words(value: Any, tag: str, path: str = "") -> dict[str, str]:
    """The translatable words by field that the file of a language gives. Lists hold none."""
    if isinstance(value, Words):
        return {path: value.texts[tag]} if value.texts.get(tag) else {}
    if is_dataclass(value):
        inside = {name.rstrip("_"): getattr(value, name) for name in _fields_of(type(value))}
    elif isinstance(value, Mapping):
        inside = value
    else:
        return {}
    found: dict[str, str] = {}
    for name, part in inside.items():
        if type(part) not in _WORDLESS:  # most of a thing, and asked in each language
            found |= _words(part, tag, f"{path}.{name}" if path else name)
    return found


_WORDLESS = frozenset({bool, date, float, int, str, time, tuple, type(None)})


@cache
def _fields_of(cls: type) -> tuple[str, ...]:
    """Asked for once for each model, and not in every thing and language."""
    return tuple(each.name for each in fields(cls))


def _fingerprint(site: Site, key: Key, thing: Any) -> str:
    """Of what a calendar shows, for what has dates; of the whole original for the rest."""
    source = site.config.source_language
    shown = _calendar_facts(site, key, thing) if key in site.rules else _facts(thing, source, _NOT_SAID)
    data = json.dumps(shown, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(data.encode()).hexdigest()[:16]


_NOT_SAID = ("origin", "reviewed", "search_words")
"""How people misspell a place is no change of it."""

_SHOWN = ("title", "status", "from_", "reason", "places", "attendance", "place_given", "meeting_point", "online")


def _calendar_facts(site: Site, key: Key, thing: Any) -> Mapping[str, Any]:
    source, rules = site.config.source_language, site.rules[key]
    undated = [schedule for schedule in rules.schedules if schedule.kind in ("always", "opening-hours")]
    occurrences = site.occurrences[key]
    venues = {rules.venue, *(occurrence.venue for occurrence in occurrences)} & site.things["venue"].keys()
    return {
        "thing": {name: _facts(getattr(thing, name), source) for name in _SHOWN if getattr(thing, name, None)},
        "occurrences": [_occurrence_facts(occurrence) for occurrence in occurrences],
        "undated": _facts((undated, rules.closures), source) if undated else [],
        "venue": rules.venue,
        "venues": {slug: _venue_facts(site.things["venue"][slug], source) for slug in venues},
    }


def _occurrence_facts(occurrence: Occurrence) -> list[str | None]:
    # By the clock on the wall: a new table of time zones must not count as a change of every date.
    times = (occurrence.planned, occurrence.start, occurrence.end)
    walls = [at.replace(tzinfo=None).isoformat(timespec="minutes") for at in times]
    return [*walls, occurrence.status, occurrence.reason, occurrence.venue, occurrence.places]


def _venue_facts(venue: Any, source: str) -> list[Any]:
    return [_facts(part, source) for part in (venue.title, venue.address, venue.position, venue.part_of)]


def _facts(value: Any, source: str, without: Collection[str] = ()) -> Any:
    """Plain data for JSON. What has its default value is left out, so that a field that a new version of the program
    knows does not mark everything as changed."""
    if isinstance(value, Words):
        return value.texts.get(source, "")
    if is_dataclass(value):
        return {
            each.name: _facts(getattr(value, each.name), source)
            for each in fields(value)
            if each.name not in without and (each.default is MISSING or getattr(value, each.name) != each.default)
        }
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _facts(part, source) for name, part in value.items()}
    if isinstance(value, (tuple, list)):
        return [_facts(part, source) for part in value]
    return value


def _check_codes(site: Site, entries: Mapping[Key, Entry], recorded: Collection[Key], problems: Problems) -> None:
    owners: dict[str, Key] = {}
    # What was recorded first keeps its code: it stands on paper. The newcomer can still have another name.
    for key in sorted(entries, key=lambda key: (key not in recorded, key)):
        kind, slug = key
        other = owners.setdefault(entries[key].code, key)
        if other != key:
            thing = site.things[kind].get(slug)
            path = thing.origin.source_file if thing else f"content/{FOLDER}{kind}/{slug}.json"
            code = entries[key].code
            problems.add(
                "ledger/code-collision", Position(path), short=code, name=f"{kind}/{slug}", other="/".join(other)
            )


def _parse_entry(data: Any) -> Entry:
    return Entry(
        code=_text(data["code"]),
        sequence=_count(data["sequence"]),
        fingerprint=_text(data["fingerprint"]),
        created=date.fromisoformat(data["created"]),
        changed=date.fromisoformat(data["changed"]),
        addresses=_parse_addresses(data),
        schedules={name: date.fromisoformat(last) for name, last in data.get("schedules", {}).items()},
        translations={tag: _parse_snapshot(part) for tag, part in data.get("translations", {}).items()},
        recordings={
            tag: Heard(_text(part["file"]), _text(part["words"])) for tag, part in data.get("recordings", {}).items()
        },
    )


def _parse_snapshot(data: Any) -> Snapshot:
    words = {name: _text(text) for name, text in data["words"].items()}
    return Snapshot(words, date.fromisoformat(data["checked"]) if "checked" in data else None)


def _parse_addresses(data: Any) -> tuple[str, ...]:
    if not isinstance(data["addresses"], list):
        raise TypeError("addresses")
    return tuple(_text(address) for address in data["addresses"])


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(str(value)[:60])
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError(str(value)[:60])
    return value


def _entry_data(entry: Entry) -> dict[str, Any]:
    data: dict[str, Any] = {
        "addresses": list(entry.addresses),
        "code": entry.code,
        "sequence": entry.sequence,
        "fingerprint": entry.fingerprint,
        "created": entry.created.isoformat(),
        "changed": entry.changed.isoformat(),
    }
    if entry.schedules:
        data["schedules"] = {name: last.isoformat() for name, last in entry.schedules.items()}
    if entry.translations:
        data["translations"] = {tag: _snapshot_data(part) for tag, part in entry.translations.items()}
    if entry.recordings:
        data["recordings"] = {tag: {"file": part.file, "words": part.words} for tag, part in entry.recordings.items()}
    return data


def _snapshot_data(snapshot: Snapshot) -> dict[str, Any]:
    checked = {"checked": snapshot.checked.isoformat()} if snapshot.checked else {}
    return {**checked, "words": dict(snapshot.words)}


def _format(data: Mapping[str, Any]) -> bytes:
    return (json.dumps(data, sort_keys=True, indent=2, ensure_ascii=False) + "\n").encode()
